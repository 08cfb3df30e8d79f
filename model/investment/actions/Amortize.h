// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Amortizing: returns every yearly quota that is due, the oldest first (investments.md §2.3, §4.3, §4.4).
#pragma once

#include "model/investment/actions/CapitalReturn.h"

namespace gkwh {

/// Refuses not-paid, amort-exists {invoice}, no-bank {member}, kind {kind}, amort-too-far {limit}, state {state}. That
/// nothing is due is no reason to refuse.
Done guardAmortize(const InvestmentCase &facts, QDate until);
/// The same for today, and empty when nothing is due: whether there is anything to do.
Done guardAmortizeToday(const InvestmentCase &facts);

/// A quota of that amount returned. Refuses not-paid, over-amortize {outstanding, given}.
Result<Investment> amortizedBy(Investment investment, Cents amount);

/// Each quota due by `until` has its invoice, entry, remittance line and mail, and is withheld for the savings of the
/// year before its own. One that cannot be issued stops all of them. Nothing is changed when nothing is due.
Result<ActionEffect> amortize(const InvestmentCase &facts, QDate until);

/// Nothing selected does not mean all: refuses empty.
Done checkAmortizeSelection(const std::vector<InvestmentCase> &selected);

} // namespace gkwh
