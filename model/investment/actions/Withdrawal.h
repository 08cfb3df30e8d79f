// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An investment that never came to be: cancelled before its charge order, resigned after it (investments.md §2.3).
#pragma once

#include "model/investment/ActionEffect.h"

namespace gkwh {

/// Refuses inactive, already-paid, already-invoiced {name} (what has a charge order is resigned), state.
Done guardCancel(const InvestmentCase &facts);
Result<ActionEffect> cancel(const InvestmentCase &facts, const QString &reason = {});

/// Refuses resign-no-invoice {invoice}, inactive, already-paid, resign-exists {invoice}, in-sent-order {remittance},
/// state.
Done guardResign(const InvestmentCase &facts);
/// A refund settles the charge invoice without any bank; its line leaves a draft remittance.
Result<ActionEffect> resign(const InvestmentCase &facts, const QString &reason = {});

} // namespace gkwh
