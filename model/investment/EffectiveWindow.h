// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which investments yield in a window of days, and what they come to (investments.md §4.13).
#pragma once

#include "model/investment/Investment.h"

#include <vector>

namespace gkwh {

/// Whether an active investment is effective on some day of [from, until]; an invalid day is an open end. Without any
/// day, every active investment, begun or not.
bool isEffectiveIn(const Investment &investment, QDate from, QDate until);

/// Shares effective on a day, of investments of that kind.
qint64 activeShares(const std::vector<Investment> &investments, const Terms &terms, QDate day);

struct InvestedFigures {
    qint64 members = 0;
    Cents amount = 0; ///< nominal

    bool operator==(const InvestedFigures &) const = default;
};

/// Members and capital of active investments that go on beyond today.
InvestedFigures goingOn(const std::vector<Investment> &investments, QDate today);
/// Of those ordered on a day or later.
InvestedFigures orderedSince(const std::vector<Investment> &investments, QDate day);

} // namespace gkwh
