// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Migration.h"

#include "model/investment/actions/ActionDates.h"
#include "model/investment/actions/ActionParts.h"

using namespace Qt::StringLiterals;

namespace gkwh {

Done guardPartial(const InvestmentCase &facts, const PartialReturn &part) {
    const Investment &investment = facts.investment;
    if (!investment.isPaid())
        return refuse("not-paid"_L1, {{u"name"_s, investment.name}});
    GKWH_TRY(checkUnit(facts.terms, part.amount));
    if (part.amount >= investment.outstanding()) {
        const Cents most = (investment.outstanding() - 1) / facts.terms.unit * facts.terms.unit;
        return refuse("wrong-amount"_L1, {{u"expected"_s, money::text(most)}, {u"given"_s, money::text(part.amount)}});
    }
    GKWH_TRY(checkDay(part.date, investment.purchaseDate, facts.today));
    return checkState(facts, {InvestmentState::Waiting, InvestmentState::Effective});
}

PartialReturn usualPartial(const InvestmentCase &facts) { return {facts.terms.unit, facts.today}; }

Result<ActionEffect> partial(const InvestmentCase &facts, const PartialReturn &part) {
    GKWH_TRY(guardPartial(facts, part));
    ActionParts parts(facts);
    parts.investment().nominal -= part.amount;
    parts.record(InvestmentEvent::Type::Partial, part.date, part.amount,
                 {{u"sharesBefore"_s, facts.investment.shares(facts.terms)},
                  {u"sharesAfter"_s, parts.now().investment.shares(facts.terms)}});
    return parts.take();
}

Result<ActionEffect> migrate(const InvestmentCase &facts, const VersionStep &step) {
    if (step.from.isEmpty() || step.to.isEmpty())
        return refuse("bad-argument"_L1, {{u"argument"_s, step.from.isEmpty() ? u"fromVersion"_s : u"toVersion"_s}});
    ActionParts parts(facts);
    parts.record(InvestmentEvent::Type::Migrate, facts.today, std::nullopt,
                 {{u"fromVersion"_s, step.from},
                  {u"toVersion"_s, step.to},
                  {u"kind"_s, facts.terms.code},
                  {u"emission"_s, facts.investment.emission}});
    return parts.take();
}

} // namespace gkwh
