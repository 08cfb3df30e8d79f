// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When an investment may be divested, and what that costs (investments.md §4.5).
#pragma once

#include "model/investment/Investment.h"

namespace gkwh {

/// Refuses too-early {days: since the purchase, lock: days that must have passed}.
Done checkDivestLock(const Terms &terms, QDate purchase, QDate date);

/// What is kept when the outstanding capital is divested on a day, rounded to cents, never more than the capital.
/// `chosen`: another rate than the usual one, of kinds that reckon by it. `interestRate`: of the kind on that day, for
/// an investment without a rate of its own. Refuses penalty-range {given, min, max: in per cent} and bad-argument
/// {argument: rate, why: missing}.
Result<Cents> divestPenalty(const Terms &terms, const Investment &investment, QDate date,
                            std::optional<Ppm> chosen = std::nullopt, std::optional<Ppm> interestRate = std::nullopt);

} // namespace gkwh
