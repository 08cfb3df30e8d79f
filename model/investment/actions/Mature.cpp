// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Mature.h"

#include "model/investment/actions/ActionDates.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Done checkNoDocument(const InvestmentCase &facts) {
    const QString name = documents::name(facts.investment.name, InvestmentDocument::Maturity);
    if (facts.invoice(name))
        return refuse("invoice-exists"_L1, {{u"invoice"_s, name}});
    return {};
}

Done checkEnded(const Investment &investment, QDate date) {
    const QDate last = investment.lastEffectiveDate;
    if (!last.isValid() || date < last)
        return refuse("not-matured"_L1, {{u"last"_s, jsonOf(last)}});
    return {};
}

CapitalReturn returnOf(const InvestmentCase &facts, QDate date) {
    CapitalReturn wanted;
    wanted.document = InvestmentDocument::Maturity;
    wanted.day = date;
    wanted.capital = facts.investment.outstanding();
    wanted.taxed = withholdingYears(facts.terms, date, false);
    wanted.mode = facts.terms.modeReturn;
    wanted.facts = {{u"maturityDate"_s, jsonOf(facts.investment.lastEffectiveDate)}};
    return wanted;
}

} // namespace

Done guardMature(const InvestmentCase &facts, QDate date) {
    const Investment &investment = facts.investment;
    if (!facts.terms.isBullet())
        return refuse("kind"_L1, {{u"kind"_s, facts.terms.code}});
    if (!investment.isPaid())
        return refuse("not-paid"_L1, {{u"name"_s, investment.name}});
    GKWH_TRY(checkEnded(investment, date));
    GKWH_TRY(checkBank(facts.member));
    GKWH_TRY(checkNoDocument(facts));
    if (investment.outstanding() == 0)
        return refuse("nothing-left"_L1, {{u"name"_s, investment.name}});
    GKWH_TRY(checkDay(date, investment.lastEffectiveDate, facts.today));
    return checkState(facts, {InvestmentState::Effective, InvestmentState::Expired});
}

Result<ActionEffect> mature(const InvestmentCase &facts, QDate date) {
    GKWH_TRY(guardMature(facts, date));
    const Cents outstanding = facts.investment.outstanding();
    ActionParts parts(facts);
    GKWH_LET(returned, returnCapital(parts, returnOf(facts, date)));
    Investment &investment = parts.investment();
    investment.amortized = investment.nominal;
    investment.closedReason = u"matured"_s;
    investment.closedDate = date;
    parts.record(InvestmentEvent::Type::Maturity, date, outstanding, returned.facts());
    return parts.take();
}

} // namespace gkwh
