// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rebuilds an investment from its history, as it stood on any past day.
#pragma once

#include "model/investment/Investment.h"
#include "model/investment/InvestmentEvent.h"

#include <vector>

namespace gkwh {

/// Marks every entry that an undo entry names as undone by it.
void markUndone(std::vector<InvestmentEvent> &events);

/// From the changes that the entries up to a day tell, all of them without one; `events` oldest first. Amounts add up,
/// so that entries recorded out of the order of their days count from their own day on; of the rest the last one
/// recorded holds. What was undone never was. Entries that tell no changes, as imported ones, change nothing.
Investment replayed(const std::vector<InvestmentEvent> &events, QDate until = {});

} // namespace gkwh
