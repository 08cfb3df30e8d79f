// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// First, least, greatest and last value of every drawing column: all that a line denser than the pixels can show.
// Columns are anchored to absolute time, so that panning moves them and never cuts them anew.
#pragma once

#include "model/curve/HourlyCurve.h"

#include <span>
#include <vector>

namespace gkwh {

/// Equal columns over all time: column k holds the seconds s since 1970 with floor(s · columns / seconds) = k.
struct ColumnGrid {
    qint64 seconds = 3600; ///< that `columns` columns take together, > 0
    qint64 columns = 1;    ///< > 0

    /// The column in which an hour begins.
    qint64 columnOf(UtcHour hour) const;
    /// The first hour that begins in the column or after it.
    UtcHour firstHour(qint64 column) const;
    bool operator==(const ColumnGrid &) const = default;
};

/// The values that begin in one column, in order of time. Without known ones the four values are 0.
struct ColumnExtremes {
    HourlyCurve::Value first = 0;
    HourlyCurve::Value min = 0;
    HourlyCurve::Value max = 0;
    HourlyCurve::Value last = 0;
    int known = 0;
    int missing = 0;
    bool opensKnown = false;  ///< the first value is known: a line may come in from the left
    bool closesKnown = false; ///< the last value is known: a line may go on to the right

    void add(HourlyCurve::Value value);
    bool operator==(const ColumnExtremes &) const = default;
};

/// Extremes of the hours of a curve in `count` columns from `firstColumn`; hours outside its days are not there at all,
/// neither known nor missing.
std::vector<ColumnExtremes> columnExtremes(const HourlyCurve &curve, const ColumnGrid &grid, qint64 firstColumn,
                                           qsizetype count);
/// The same for values that begin at given hours, oldest first (sums of days).
std::vector<ColumnExtremes> columnExtremes(std::span<const UtcHour> begins, std::span<const HourlyCurve::Value> values,
                                           const ColumnGrid &grid, qint64 firstColumn, qsizetype count);

} // namespace gkwh
