// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Amortize.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Done checkNoDocument(const InvestmentCase &facts, const Quota &quota) {
    const QString name = documents::name(facts.investment.name, InvestmentDocument::Amortization, quota.date.year());
    if (facts.invoice(name))
        return refuse("amort-exists"_L1, {{u"invoice"_s, name}});
    return {};
}

Done checkReturning(const InvestmentCase &facts) {
    const StateReading reading = facts.reading();
    if (reading.state == InvestmentState::Expired && reading.owed)
        return {};
    return checkState(facts, {InvestmentState::Effective});
}

CapitalReturn returnOf(const InvestmentCase &facts, const Quota &quota) {
    CapitalReturn wanted;
    wanted.document = InvestmentDocument::Amortization;
    wanted.day = facts.today;
    wanted.year = quota.date.year();
    wanted.capital = quota.amount;
    if (facts.terms.withholdingBase == WithholdingBase::Savings)
        wanted.taxed = {withholdingYear(quota)};
    wanted.mode = facts.terms.modeReturn;
    wanted.facts = {{u"amortizationDate"_s, jsonOf(quota.date)},
                    {u"amortizationNumber"_s, quota.number},
                    {u"amortizationTotalNumber"_s, quota.total}};
    return wanted;
}

Done issueQuota(ActionParts &parts, const Quota &quota) {
    GKWH_LET(amortized, amortizedBy(parts.now().investment, quota.amount));
    GKWH_LET(returned, returnCapital(parts, returnOf(parts.now(), quota)));
    parts.investment() = amortized;
    parts.mail("mail_amortitzacio"_L1,
               {{u"invoice"_s, returned.invoice},
                {u"date"_s, jsonOf(quota.date)},
                {u"quota"_s, money::text(quota.amount)},
                {u"irpf"_s, money::text(returned.irpf())},
                {u"net"_s, money::text(returned.settlement.net)}},
               {u"amortization-statement"_s});
    QJsonObject said = returned.facts();
    said.insert(u"number"_s, quota.number);
    said.insert(u"total"_s, quota.total);
    parts.record(InvestmentEvent::Type::Amortize, quota.date, quota.amount, said);
    return {};
}

} // namespace

Done guardAmortize(const InvestmentCase &facts, QDate until) {
    if (!facts.investment.isPaid())
        return refuse("not-paid"_L1, {{u"name"_s, facts.investment.name}});
    const std::vector<Quota> due = quotasDue(facts.terms, facts.investment, until);
    for (const Quota &quota : due)
        GKWH_TRY(checkNoDocument(facts, quota));
    if (!due.empty())
        GKWH_TRY(checkBank(facts.member));
    if (!facts.terms.amortizes())
        return refuse("kind"_L1, {{u"kind"_s, facts.terms.code}});
    GKWH_TRY(checkAmortizeUntil(until, facts.today));
    return due.empty() ? Done() : checkReturning(facts);
}

Done guardAmortizeToday(const InvestmentCase &facts) {
    GKWH_TRY(guardAmortize(facts, facts.today));
    if (quotasDue(facts.terms, facts.investment, facts.today).empty())
        return refuse("empty"_L1, {{u"name"_s, facts.investment.name}});
    return {};
}

Result<Investment> amortizedBy(Investment investment, Cents amount) {
    if (!investment.isPaid())
        return refuse("not-paid"_L1, {{u"name"_s, investment.name}});
    if (amount > investment.outstanding())
        return refuse("over-amortize"_L1,
                      {{u"outstanding"_s, money::text(investment.outstanding())}, {u"given"_s, money::text(amount)}});
    investment.amortized += amount;
    return investment;
}

Result<ActionEffect> amortize(const InvestmentCase &facts, QDate until) {
    GKWH_TRY(guardAmortize(facts, until));
    ActionParts parts(facts);
    for (const Quota &quota : quotasDue(facts.terms, facts.investment, until))
        GKWH_TRY(issueQuota(parts, quota));
    return parts.take();
}

Done checkAmortizeSelection(const std::vector<InvestmentCase> &selected) {
    return selected.empty() ? refuse("empty"_L1) : Done();
}

} // namespace gkwh
