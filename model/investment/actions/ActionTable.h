// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which actions an investment allows today, each by its own guard: the buttons, their tooltips and the answer of
// "investment actions" (investments.md §3).
#pragma once

#include "model/investment/InvestmentCase.h"

namespace gkwh {

struct ActionState {
    QLatin1StringView action; ///< "pay" of operation investment.pay
    Done allowed;             ///< with today's date and the whole amount
    bool withReason = false;  ///< refused, but a manager may do it and say why
    bool managerOnly = false; ///< allowed to managers alone
};

/// In the order of the buttons.
std::vector<ActionState> actionStates(const InvestmentCase &facts);

} // namespace gkwh
