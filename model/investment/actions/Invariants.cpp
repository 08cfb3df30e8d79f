// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Invariants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

struct Rule {
    QLatin1StringView code;
    bool (*broken)(const InvestmentCase &);
};

bool hasEnded(const Investment &investment, QDate today) {
    return investment.lastEffectiveDate.isValid() && investment.lastEffectiveDate < today;
}

bool amortizedOutOfRange(const InvestmentCase &facts) {
    return facts.investment.amortized < 0 || facts.investment.amortized > facts.investment.nominal;
}

bool endsBeforeBeginning(const InvestmentCase &facts) {
    const Investment &investment = facts.investment;
    return investment.active && investment.firstEffectiveDate.isValid() && investment.lastEffectiveDate.isValid()
           && investment.firstEffectiveDate > investment.lastEffectiveDate;
}

bool unpaidWithDates(const InvestmentCase &facts) {
    const Investment &investment = facts.investment;
    return !investment.isPaid() && (investment.firstEffectiveDate.isValid() || investment.lastEffectiveDate.isValid());
}

bool notWholeShares(const InvestmentCase &facts) {
    const Investment &investment = facts.investment;
    return facts.terms.unitStrict && investment.active && !hasEnded(investment, facts.today)
           && investment.nominal % facts.terms.unit != 0;
}

bool closedWithCapital(const InvestmentCase &facts) {
    const bool closed = std::ranges::any_of(
        facts.events, [](const InvestmentEvent &event) { return event.counts() && event.closes(); });
    return closed && facts.investment.outstanding() != 0;
}

bool purchaseBeforeOrder(const InvestmentCase &facts) {
    const Investment &investment = facts.investment;
    const bool received = !investment.origin.isEmpty();
    return !received && investment.isPaid() && investment.orderDate.isValid()
           && investment.purchaseDate < investment.orderDate;
}

constexpr Rule faults[] = {
    {"nominal-not-positive"_L1, [](const InvestmentCase &facts) { return facts.investment.nominal <= 0; }},
    {"amortized-out-of-range"_L1, amortizedOutOfRange},
    {"ends-before-beginning"_L1, endsBeforeBeginning},
    {"draft-but-paid"_L1,
     [](const InvestmentCase &facts) { return facts.investment.draft && facts.investment.isPaid(); }},
    {"unpaid-with-dates"_L1, unpaidWithDates},
    {"unpaid-but-amortized"_L1,
     [](const InvestmentCase &facts) { return !facts.investment.isPaid() && facts.investment.amortized != 0; }},
    {"not-whole-shares"_L1, notWholeShares},
    {"closed-with-capital"_L1, closedWithCapital},
    {"inactive-with-capital"_L1,
     [](const InvestmentCase &facts) { return !facts.investment.active && facts.investment.lent() != 0; }},
};

constexpr Rule warnings[] = {
    {"purchase-before-order"_L1, purchaseBeforeOrder},
    {"expired-with-capital"_L1, [](const InvestmentCase &facts) { return facts.reading().owed; }},
};

template <std::size_t Size>
std::vector<QString> brokenOf(const Rule (&rules)[Size], const InvestmentCase &facts) {
    std::vector<QString> codes;
    for (const Rule &rule : rules) {
        if (rule.broken(facts))
            codes.emplace_back(rule.code);
    }
    return codes;
}

} // namespace

std::vector<QString> invariantFaults(const InvestmentCase &facts) { return brokenOf(faults, facts); }

std::vector<QString> invariantWarnings(const InvestmentCase &facts) { return brokenOf(warnings, facts); }

} // namespace gkwh
