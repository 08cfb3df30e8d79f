// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The amount of an order was wrong: it is corrected before the charge order (investments.md §2.3, correct).
#pragma once

#include "model/investment/ActionEffect.h"
#include "model/investment/InvestmentLimits.h"

namespace gkwh {

struct Correction {
    Cents from = 0; ///< as it should stand now
    Cents to = 0;
    CommittedAmounts committed; ///< this investment included
};

/// Refuses, in this order: mismatch {expected, given}, already-paid, already-invoiced {name}, bad-amount {amount,
/// unit}; for more than it was, what investmentMaximum and checkLimit refuse; state.
Done guardCorrect(const InvestmentCase &facts, const Correction &correction);
Result<ActionEffect> correct(const InvestmentCase &facts, const Correction &correction);

/// The amount that it has: what greys the button.
Correction usualCorrection(const InvestmentCase &facts);

} // namespace gkwh
