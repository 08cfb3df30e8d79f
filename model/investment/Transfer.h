// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of handing an investment over: to another member, or to the same one in two parts (investments.md
// §4.8).
#pragma once

#include "model/investment/Investment.h"

namespace gkwh {

/// First effective day of who receives on `day`: the origin yields through that day, and a waiting period goes on.
QDate receivedFirstDate(const Investment &origin, QDate day);

struct TransferOutcome {
    Investment origin;   ///< closed on the day
    Investment received; ///< still without name and member
    Cents amount = 0;    ///< capital that changes hands
};
/// The receiver takes over nominal and amortized, so that the calendar of quotas goes on, and the last day.
TransferOutcome transferred(const Investment &origin, QDate day);

struct SplitOutcome {
    Investment origin;
    Investment first;  ///< the amount asked for; still without a name
    Investment second; ///< the rest
};
/// What was amortized is split in proportion. Refuses bad-amount {amount, unit} and, for the whole nominal or more,
/// wrong-amount {expected: the most there may be, given}.
Result<SplitOutcome> split(const Terms &terms, const Investment &origin, Cents amount, QDate day);

} // namespace gkwh
