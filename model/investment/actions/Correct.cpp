// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Correct.h"

#include "model/investment/actions/ActionParts.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Done checkLimits(const InvestmentCase &facts, const Correction &correction) {
    CommittedAmounts others = correction.committed;
    const Cents own = facts.investment.committed();
    others.emission -= own;
    others.memberInFamily -= own;
    others.memberInEmission -= own;
    GKWH_LET(maximum, investmentMaximum(facts.terms, &facts.emission, others, facts.today));
    return checkLimit(maximum, correction.to);
}

} // namespace

Done guardCorrect(const InvestmentCase &facts, const Correction &correction) {
    const Investment &investment = facts.investment;
    if (correction.from != investment.nominal) {
        return refuse("mismatch"_L1,
                      {{u"expected"_s, money::text(investment.nominal)}, {u"given"_s, money::text(correction.from)}});
    }
    GKWH_TRY(checkUnpaid(investment));
    if (!investment.draft)
        return refuse("already-invoiced"_L1, {{u"name"_s, investment.name}});
    GKWH_TRY(checkUnit(facts.terms, correction.to));
    if (correction.to > correction.from)
        GKWH_TRY(checkLimits(facts, correction));
    return checkState(facts, {InvestmentState::Ordered, InvestmentState::Signed});
}

Result<ActionEffect> correct(const InvestmentCase &facts, const Correction &correction) {
    GKWH_TRY(guardCorrect(facts, correction));
    ActionParts parts(facts);
    parts.investment().nominal = correction.to;
    parts.record(InvestmentEvent::Type::Correct, facts.today, correction.to,
                 {{u"from"_s, money::text(correction.from)}, {u"to"_s, money::text(correction.to)}});
    return parts.take();
}

Correction usualCorrection(const InvestmentCase &facts) {
    return {facts.investment.nominal, facts.investment.nominal, {}};
}

} // namespace gkwh
