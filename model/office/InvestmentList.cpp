// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/InvestmentList.h"

#include "model/investment/InterestSpans.h"
#include "model/investment/TermsOverrides.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/PeopleRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr size_t rowsAtOnce = 1000; // between two looks at the progress

/// The terms of every emission, reckoned once.
Result<QHash<QString, Terms>> termsByEmission(const InvestmentList &list) {
    QHash<QString, Terms> all;
    for (const Emission &emission : list.emissions) {
        const auto kind = std::ranges::find(list.kinds, emission.kind, &Terms::code);
        if (kind == list.kinds.end())
            return notFound("kind"_L1, emission.kind);
        GKWH_LET(terms, overridden(*kind, emission.overrides));
        all.insert(emission.code, std::move(terms));
    }
    return all;
}

/// What has been earned and not been paid by today; nothing for a kind, or an investment, without a rate.
std::optional<Cents> accrued(const Terms &terms, const Investment &investment,
                             const std::vector<InvestmentEvent> &events, QDate today) {
    const bool earns = terms.paysInterest() && investment.isPaid() && investment.rate;
    if (!earns)
        return std::nullopt;
    const QDate start = investment.lastInterestPaidDate.isValid() ? investment.lastInterestPaidDate.addDays(1)
                                                                  : investment.purchaseDate;
    const auto cover = interestCover(terms, investment, start, today);
    if (!cover)
        return Cents(0); // all is paid
    return interestOf(atRate(earningCapital(terms, investment, events, *cover), *investment.rate), terms.dayCount);
}

} // namespace

Result<InvestmentList> investmentList(Storage &storage, QDate today, AsOf asOf, const Progress &progress) {
    InvestmentList list;
    list.today = today;
    GKWH_LET(kinds, storage.investments().kinds(asOf));
    list.kinds = std::move(kinds);
    GKWH_LET(emissions, storage.investments().emissions(asOf));
    list.emissions = std::move(emissions);
    GKWH_LET(termsOf, termsByEmission(list));
    QHash<QString, QString> names;
    GKWH_LET(members, storage.people().members(asOf));
    for (const Member &member : members)
        names.insert(member.code, member.name);
    GKWH_LET(histories, storage.investments().allEvents(asOf));
    GKWH_LET(investments, storage.investments().investments(asOf));
    list.rows.reserve(investments.size());
    for (Investment &investment : investments) {
        if (list.rows.size() % rowsAtOnce == 0)
            GKWH_TRY(progress.report(static_cast<qint64>(list.rows.size()), static_cast<qint64>(investments.size())));
        const Terms &terms = termsOf[investment.emission];
        const std::vector<InvestmentEvent> &events = histories[investment.name];
        InvestmentRow row;
        row.memberName = names.value(investment.member);
        row.kind = terms.code;
        row.reading = stateOf(investment, terms, events, today);
        row.shares = investment.shares(terms);
        if (terms.amortizes()) {
            row.nextQuota = nextQuota(terms, investment);
            row.due = summary(quotasDue(terms, investment, today));
        }
        row.accruedInterest = accrued(terms, investment, events, today);
        row.investment = std::move(investment);
        list.rows.push_back(std::move(row));
    }
    return list;
}

} // namespace gkwh
