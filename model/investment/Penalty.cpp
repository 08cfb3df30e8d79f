// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/Penalty.h"

#include "model/investment/EffectiveDates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

struct Range {
    Ppm min = 0;
    Ppm max = 0;
};

/// The rates from which one may be chosen; for a kind that does not reckon by a rate, nothing but none.
Range rangeOf(const Terms &terms) {
    if (terms.penaltyMode != PenaltyMode::PpmOutstanding)
        return {};
    return {terms.penaltyMin.value_or(terms.penaltyValue), terms.penaltyMax.value_or(terms.penaltyValue)};
}

Done checkChosen(const Terms &terms, std::optional<Ppm> chosen) {
    const Range range = rangeOf(terms);
    if (!chosen || (*chosen >= range.min && *chosen <= range.max))
        return {};
    return refuse("penalty-range"_L1, {{u"given"_s, money::percent(*chosen)},
                                       {u"min"_s, money::percent(range.min)},
                                       {u"max"_s, money::percent(range.max)}});
}

Cents ofOutstanding(const Terms &terms, Cents outstanding, Ppm rate) {
    Cents penalty = money::share(outstanding, rate, money::one);
    if (terms.penaltyFloor)
        penalty = std::max(penalty, *terms.penaltyFloor);
    if (terms.penaltyCap)
        penalty = std::min(penalty, *terms.penaltyCap);
    return std::min(penalty, outstanding);
}

} // namespace

Done checkDivestLock(const Terms &terms, QDate purchase, QDate date) {
    const qint64 days = purchase.daysTo(date);
    if (days < terms.divestLockDays)
        return refuse("too-early"_L1, {{u"days"_s, days}, {u"lock"_s, terms.divestLockDays}});
    return {};
}

Result<Cents> divestPenalty(const Terms &terms, const Investment &investment, QDate date, std::optional<Ppm> chosen,
                            std::optional<Ppm> interestRate) {
    GKWH_TRY(checkChosen(terms, chosen));
    const Cents outstanding = investment.outstanding();
    if (!investment.firstEffectiveDate.isValid() || date < investment.firstEffectiveDate)
        return money::share(outstanding, terms.penaltyWhileWaiting, money::one);
    if (!terms.hasPenalty())
        return 0;
    if (terms.penaltyFreeAfterYears
        && date >= addYears(investment.purchaseDate, static_cast<int>(*terms.penaltyFreeAfterYears)))
        return 0;
    if (terms.penaltyMode == PenaltyMode::PpmOutstanding)
        return ofOutstanding(terms, outstanding, chosen.value_or(terms.penaltyValue));

    const auto rate = investment.rate ? investment.rate : interestRate;
    if (!rate)
        return refuse("bad-argument"_L1, {{u"argument"_s, u"rate"_s}, {u"why"_s, u"missing"_s}});
    const Cents interest = money::share(investment.nominal, *rate * terms.penaltyValue, money::one * 12);
    return std::min(interest, outstanding);
}

} // namespace gkwh
