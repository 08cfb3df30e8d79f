// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What earns interest over time: the capital by the investment's history, the rate by the kind's (investments.md §4.7,
// §7.1).
#pragma once

#include "model/investment/Interest.h"
#include "model/investment/InvestmentEvent.h"
#include "model/investment/KindRates.h"

namespace gkwh {

/// The covered days cut where the capital changed, without rates yet. What was returned on a day still earns that day;
/// so an investment that is closed by now has earned until its last day. `events` as they were recorded.
std::vector<InterestSpan> earningCapital(const Terms &terms, const Investment &investment,
                                         const std::vector<InvestmentEvent> &events, DaySpan cover);

std::vector<InterestSpan> atRate(std::vector<InterestSpan> spans, Ppm rate);
/// Cut again where the rate changes. Refuses bad-argument {argument: rate, why: missing} for a day without one.
Result<std::vector<InterestSpan>> atRates(const std::vector<InterestSpan> &spans, const KindRates &rates);

} // namespace gkwh
