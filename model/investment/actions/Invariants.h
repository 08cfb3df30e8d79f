// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every investment, however it came about: the data doctor (investments.md §1.1).
#pragma once

#include "model/investment/InvestmentCase.h"

namespace gkwh {

/// Codes of what is wrong, in the order of §1.1: nominal-not-positive, amortized-out-of-range, ends-before-beginning,
/// draft-but-paid, unpaid-with-dates, unpaid-but-amortized, not-whole-shares, closed-with-capital,
/// inactive-with-capital.
std::vector<QString> invariantFaults(const InvestmentCase &facts);

/// Codes of what should be looked at and does happen: purchase-before-order, expired-with-capital.
std::vector<QString> invariantWarnings(const InvestmentCase &facts);

} // namespace gkwh
