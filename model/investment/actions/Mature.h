// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Maturity: the capital of a kind that returns it at once comes back at the end (investments.md §2.3).
#pragma once

#include "model/investment/actions/CapitalReturn.h"

namespace gkwh {

/// Refuses kind {kind}, not-paid, not-matured {last}, no-bank {member}, invoice-exists {invoice}, nothing-left,
/// bad-date {date, from, until}, state {state}.
Done guardMature(const InvestmentCase &facts, QDate date);

/// Returns all that is outstanding, with an open invoice.
Result<ActionEffect> mature(const InvestmentCase &facts, QDate date);

} // namespace gkwh
