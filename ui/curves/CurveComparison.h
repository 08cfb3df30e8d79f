// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two curves of a set, or one and itself some time before, and their difference, as a set of their own. Pure.
#pragma once

#include "ui/curves/CurveSet.h"

namespace gkwh {

/// So many calendar days, weeks, months or years before; none is the same time. Days may be negative: after.
struct TimeBefore {
    enum class Unit { Day, Week, Month, Year };
    Unit unit = Unit::Day;
    int count = 0;

    /// Nothing where the month or year before has no such day: the 30th of February.
    std::optional<QDate> dayBefore(QDate day) const;
    bool operator==(const TimeBefore &) const = default;
};

struct CurveComparison {
    QString first; ///< ids of series
    QString second;
    TimeBefore before;

    bool operator==(const CurveComparison &) const = default;
};

namespace comparison {

// Ids of the series of a comparison; the first keeps its own.
inline constexpr QLatin1StringView secondId("compared second");
inline constexpr QLatin1StringView differenceId("compared difference");

/// Which curves can be compared: those that are sums of hours, not levels.
std::vector<size_t> candidates(const CurveSet &set);
/// A comparison of curves that the set has: one with itself goes over to the first candidate when the set has it not.
std::optional<CurveComparison> fitted(const CurveComparison &wanted, const CurveSet &set);
/// A curve with itself: a year before where there are so many days, else a month, a week or a day. If there is no curve
/// of the id that can be compared, the first that can.
std::optional<CurveComparison> usual(const CurveSet &set, const QString &id);
/// First, second and difference (first − second, of the hours that both have). An hour stands beside the one with the
/// same clock time on the other day; the hour that only one of two days has is without a partner. The comparison fits.
std::shared_ptr<const CurveSet> setOf(const CurveSet &set, const CurveComparison &wanted);
/// "the year before", "3 days before", "12 days after"; empty for the same time.
QString words(const TimeBefore &before);

} // namespace comparison
} // namespace gkwh
