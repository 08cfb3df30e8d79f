// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Divest.h"

#include "model/investment/actions/ActionDates.h"
#include "model/investment/Penalty.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Done checkNoDocument(const InvestmentCase &facts) {
    const QString name = documents::name(facts.investment.name, InvestmentDocument::Divest);
    if (facts.invoice(name))
        return refuse("divest-exists"_L1, {{u"invoice"_s, name}});
    return {};
}

Done checkWhole(const Investment &investment, const Divestment &divestment) {
    const Cents outstanding = investment.outstanding();
    GKWH_TRY(checkAmount(outstanding, divestment.amount.value_or(outstanding)));
    if (outstanding == 0)
        return refuse("nothing-left"_L1, {{u"name"_s, investment.name}});
    return {};
}

bool passesCap(const Terms &terms, const DivestedInYear &year, Cents amount) {
    const Cents divested = year.divested + amount;
    return (terms.divestCap && divested > money::share(year.base, *terms.divestCap, money::one))
           || (terms.divestCapAmount && divested > *terms.divestCapAmount);
}

bool hasQuotaOf(const InvestmentCase &facts, int year) {
    return facts.invoice(documents::name(facts.investment.name, InvestmentDocument::Amortization, year)) != nullptr;
}

CapitalReturn returnOf(const InvestmentCase &facts, const Divestment &divestment, Cents penalty) {
    CapitalReturn wanted;
    wanted.document = InvestmentDocument::Divest;
    wanted.day = divestment.date;
    wanted.capital = facts.investment.outstanding();
    wanted.penalty = penalty;
    wanted.taxed = withholdingYears(facts.terms, divestment.date, hasQuotaOf(facts, divestment.date.year()));
    wanted.mode = facts.terms.modeDivest;
    wanted.facts = {{u"divestmentDate"_s, jsonOf(divestment.date)}};
    return wanted;
}

void close(Investment &investment, QDate date) {
    investment.lastEffectiveDate = date;
    investment.active = investment.firstEffectiveDate.isValid() && investment.firstEffectiveDate <= date;
    investment.amortized = investment.nominal;
    investment.closedReason = u"divested"_s;
    investment.closedDate = date;
}

} // namespace

Done guardDivest(const InvestmentCase &facts, const Divestment &divestment) {
    const Investment &investment = facts.investment;
    if (!investment.isPaid())
        return refuse("not-paid"_L1, {{u"name"_s, investment.name}});
    GKWH_TRY(checkDivestLock(facts.terms, investment.purchaseDate, divestment.date));
    GKWH_TRY(checkBank(facts.member));
    GKWH_TRY(checkNoDocument(facts));
    GKWH_TRY(checkWhole(investment, divestment));
    GKWH_TRY(checkDay(divestment.date, investment.lastInterestPaidDate, facts.today));
    GKWH_TRY(penaltyOf(facts, divestment));
    return checkState(facts, {InvestmentState::Waiting, InvestmentState::Effective});
}

Divestment usualDivestment(const InvestmentCase &facts) { return {facts.today, std::nullopt, std::nullopt, {}, {}}; }

Result<Cents> penaltyOf(const InvestmentCase &facts, const Divestment &divestment) {
    if (!divestment.waive.isEmpty())
        return 0;
    return divestPenalty(facts.terms, facts.investment, divestment.date, divestment.penaltyRate, facts.emission.rate);
}

Result<ActionEffect> divest(const InvestmentCase &facts, const Divestment &divestment) {
    GKWH_TRY(guardDivest(facts, divestment));
    GKWH_LET(penalty, penaltyOf(facts, divestment));
    const Cents outstanding = facts.investment.outstanding();

    ActionParts parts(facts);
    GKWH_LET(returned, returnCapital(parts, returnOf(facts, divestment, penalty)));
    close(parts.investment(), divestment.date);
    if (facts.terms.divestNoticeDays)
        parts.rest().warnings.push_back(u"divest-notice"_s);
    if (divestment.cap && passesCap(facts.terms, *divestment.cap, outstanding))
        parts.rest().warnings.push_back(u"divest-cap"_s);

    QJsonObject said = returned.facts(penalty);
    said.insert(u"outstandingBefore"_s, money::text(outstanding));
    if (divestment.penaltyRate)
        said.insert(u"penaltyRate"_s, money::percent(*divestment.penaltyRate));
    if (!divestment.waive.isEmpty())
        said.insert(u"waived"_s, divestment.waive);
    parts.record(InvestmentEvent::Type::Divest, divestment.date, outstanding, said);
    return parts.take();
}

} // namespace gkwh
