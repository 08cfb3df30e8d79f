// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes over the structured log that the former program kept of an investment, without losing any text of it
// (investments.md §1.2).
#pragma once

#include "model/investment/InvestmentEvent.h"

#include <vector>

namespace gkwh {

/// The entries, oldest first and numbered from 1; their payload is all that the log says of them. A log that is damaged
/// is one entry with its text as payload "content": unparseable, badcontent (not a mapping, or "actions" no list) or
/// badroot (no "actions"). An entry of an unknown type, or that is none, is of type badcontent. An empty log has none.
std::vector<InvestmentEvent> importedActions(const QString &log);

} // namespace gkwh
