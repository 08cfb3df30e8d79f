// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InvestmentBatch.h"

#include "app/cli/Answer.h"
#include "model/investment/actions/InterestAction.h"
#include "model/investment/Quotas.h"
#include "model/office/InvestmentLookup.h"
#include "model/office/InvestmentRepository.h"

#include <map>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

using Action = BatchRequest::Action;

/// One that is due, what the action comes to if nothing speaks against it, and the operation that does it.
struct Due {
    QString name;
    Cents amount = 0;
    QLatin1StringView operation;
    QJsonObject arguments;
};

QString text(QDate day) { return day.toString(Qt::ISODate); }

bool knows(const Terms &terms, Action action) {
    switch (action) {
    case Action::Charge:
        return true;
    case Action::Amortize:
        return terms.amortizes();
    case Action::Interest:
        return terms.paysInterest();
    case Action::Mature:
        return terms.isBullet();
    }
    Q_UNREACHABLE();
}

Done check(Storage &storage, const BatchRequest &request, QDate today) {
    if (!request.rate.isEmpty() && !money::hundredths(request.rate))
        return refuse("bad-amount"_L1, {{u"argument"_s, u"rate"_s}, {u"text"_s, request.rate}});
    if (request.action == Action::Amortize)
        GKWH_TRY(checkAmortizeUntil(request.until, today));
    if (request.emission.isEmpty())
        return {};
    GKWH_LET(emission, knownEmission(storage, request.emission));
    GKWH_LET(terms, termsOf(storage, emission));
    if (!knows(terms, request.action))
        return refuse(request.action == Action::Interest ? "int-kind"_L1 : "kind"_L1, {{u"kind"_s, terms.code}});
    return {};
}

std::optional<Due> dueCharge(const Investment &investment, const Terms &terms, InvestmentState state, QDate until) {
    const bool ready =
        state == InvestmentState::Signed || (state == InvestmentState::Ordered && !terms.requiresSignature);
    if (!ready || (investment.orderDate.isValid() && investment.orderDate > until))
        return std::nullopt;
    return Due{investment.name, investment.nominal, "investment.invoice"_L1, {{u"name"_s, investment.name}}};
}

std::optional<Due> dueQuotas(const Investment &investment, const Terms &terms, QDate until) {
    if (!investment.active || !investment.isPaid())
        return std::nullopt;
    const QuotaSummary due = summary(quotasDue(terms, investment, until));
    if (due.count == 0)
        return std::nullopt;
    return Due{investment.name,
               due.amount,
               "investment.amortize"_L1,
               {{u"name"_s, investment.name}, {u"until"_s, text(until)}}};
}

std::optional<Due> dueCapital(const Investment &investment, QDate until, QDate today) {
    const QDate last = investment.lastEffectiveDate;
    const bool ended = investment.active && investment.isPaid() && last.isValid() && last <= until;
    if (!ended || investment.outstanding() == 0)
        return std::nullopt;
    return Due{investment.name,
               investment.outstanding(),
               "investment.mature"_L1,
               {{u"name"_s, investment.name}, {u"date"_s, text(today)}}};
}

/// The days for which interest is owed; nothing where there are none. All that an ended one earned is owed still.
std::optional<DaySpan> owedDays(const Investment &investment, QDate until) {
    if (!investment.isPaid())
        return std::nullopt;
    const QDate paid = investment.lastInterestPaidDate;
    const QDate first = investment.firstEffectiveDate;
    const QDate last = investment.lastEffectiveDate;
    QDate from = paid.isValid() ? paid.addDays(1) : investment.purchaseDate;
    if (first.isValid() && !paid.isValid())
        from = std::max(from, first);
    const QDate to = last.isValid() ? std::min(last, until) : until;
    return from <= to ? std::optional(DaySpan{from, to}) : std::nullopt;
}

/// The amount is what the rule comes to; where it refuses, the operation will say why.
Result<std::optional<Due>> dueInterest(Storage &storage, const BatchRequest &request, const Investment &investment,
                                       QDate today) {
    const auto days = owedDays(investment, request.until);
    if (!days)
        return std::optional<Due>();
    const QString rate = investment.rate ? money::percent(*investment.rate) : request.rate;
    Due due{investment.name,
            0,
            "investment.interest"_L1,
            {{u"name"_s, investment.name}, {u"from"_s, text(days->from)}, {u"until"_s, text(request.until)}}};
    if (rate.isEmpty())
        return std::optional(due); // refused for the argument that is missing
    due.arguments.insert(u"rate"_s, rate);
    GKWH_LET(one, investmentCase(storage, investment.name, today));
    InterestPayment payment;
    payment.from = days->from;
    payment.until = request.until;
    payment.rate = money::rate(rate).value_or(0);
    if (const auto effect = payInterest(one, payment)) {
        for (const InvestmentEvent &event : effect->changes.front().events)
            due.amount += event.amount.value_or(0);
    }
    return std::optional(due);
}

Result<std::vector<Due>> everythingDue(Storage &storage, const BatchRequest &request, QDate today) {
    std::map<QString, Terms> termsByEmission;
    GKWH_LET(emissions, storage.investments().emissions());
    for (const Emission &emission : emissions) {
        GKWH_LET(terms, termsOf(storage, emission));
        termsByEmission[emission.code] = terms;
    }
    GKWH_LET(investments, storage.investments().investments());
    GKWH_LET(histories, storage.investments().allEvents());
    std::vector<Due> all;
    for (const Investment &investment : investments) {
        const Terms &terms = termsByEmission[investment.emission];
        const bool named = request.emission.isEmpty() || request.emission == investment.emission;
        if (!named || !knows(terms, request.action))
            continue;
        std::optional<Due> due;
        if (request.action == Action::Charge) {
            const StateReading reading = stateOf(investment, terms, histories.value(investment.name), today);
            due = dueCharge(investment, terms, reading.state, request.until);
        } else if (request.action == Action::Amortize) {
            due = dueQuotas(investment, terms, request.until);
        } else if (request.action == Action::Mature) {
            due = dueCapital(investment, request.until, today);
        } else {
            GKWH_LET(owed, dueInterest(storage, request, investment, today));
            due = owed;
        }
        if (due)
            all.push_back(std::move(*due));
    }
    return all;
}

Result<QJsonObject> perform(Office &office, const Operation &operation, bool dryRun) {
    if (!dryRun)
        return office.perform(operation).map([](const Outcome &outcome) { return outcome.result; });
    auto preview = office.preview({&operation, 1});
    if (preview)
        return preview->front().result;
    Refusal refusal = preview.error();
    refusal.arguments.remove(u"index"_s);
    return refuse(refusal);
}

} // namespace

qint64 BatchReport::done() const {
    return std::ranges::count_if(rows, [](const BatchRow &row) { return row.result.has_value(); });
}

Cents BatchReport::amount() const {
    Cents sum = 0;
    for (const BatchRow &row : rows)
        sum += row.amount;
    return sum;
}

Result<BatchReport> performBatch(Office &office, const BatchRequest &request, QDate today, const Progress &progress) {
    GKWH_TRY(check(office.storage(), request, today));
    GKWH_LET(due, everythingDue(office.storage(), request, today));
    BatchReport report;
    for (size_t index = 0; index < due.size(); ++index) {
        const Due &one = due[index];
        GKWH_TRY(progress.report(static_cast<qint64>(index), static_cast<qint64>(due.size()), one.name));
        Result<QJsonObject> result = perform(office, {{}, one.operation, {}, {}, one.arguments}, request.dryRun);
        if (!result && Failure(result.error()).exitCode == exitcode::fileTrouble)
            return refuse(result.error());
        const Cents amount = result ? one.amount : 0;
        report.rows.push_back({one.name, amount, std::move(result)});
    }
    return report;
}

} // namespace gkwh::cli
