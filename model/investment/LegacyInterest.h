// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interest as the former accounting wizard reckoned it, from the movements of a capital account: for Títols of that
// time, and to check migrations (investments.md §4.7).
#pragma once

#include "model/base/Money.h"

#include <QDate>

#include <vector>

namespace gkwh {

struct CapitalMovement {
    QDate date;
    Cents amount = 0;
};

struct LegacySegment {
    QDate from;
    QDate to; ///< the day of the next movement, which is not counted, or the end, which is
    qint64 days = 0;
    Cents balance = 0;
    Cents interest = 0; ///< a line of its own, rounded by itself

    bool operator==(const LegacySegment &) const = default;
};

/// Movements in the order they were made; those after `end` do not count. All days are reckoned by the length of the
/// year of `end`. Segments without days are left out, those without balance too unless `withEmpty`.
std::vector<LegacySegment> legacyInterest(const std::vector<CapitalMovement> &movements, QDate start, QDate end,
                                          Ppm rate, bool withEmpty = false);

} // namespace gkwh
