// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretch of time is seen, in whole seconds, with the stretches seen before and after. Pure: no window, no clock.
#pragma once

#include "model/curve/Madrid.h"

#include <vector>

namespace gkwh {

/// Seconds since 1970, from `begin` up to but without `end`.
struct TimeSpan {
    qint64 begin = 0;
    qint64 end = 0;

    qint64 seconds() const { return end - begin; }
    bool contains(qint64 second) const { return second >= begin && second < end; }
    /// First and last local day that it touches.
    QDate firstDay() const;
    QDate lastDay() const;
    /// Whole local days, both included.
    static TimeSpan ofDays(QDate first, QDate last);
    bool operator==(const TimeSpan &) const = default;
};

enum class RangeUnit { Day, Week, Month, Year, All };

class Viewport {
public:
    static constexpr qint64 shortest = 6 * 3600;

    /// A run of wheel turns, of keys or one drag is one step of the history; a jump always is.
    enum class Gesture { Jump, Wheel, Keys, Drag };

    Viewport() = default;
    /// All there is to see. Other bounds than before keep the range where it still shows something, or fit; they forget
    /// the history.
    void setBounds(TimeSpan bounds);

    TimeSpan bounds() const { return m_bounds; }
    TimeSpan range() const { return m_range; }

    /// Shows a stretch; widened to `shortest`, moved to touch the bounds, narrowed to them where it is longer.
    void show(TimeSpan wanted, Gesture gesture = Gesture::Jump);
    /// Makes the range `factor` times as long (below 1: closer); `fixed` keeps its place.
    void zoom(qint64 fixed, double factor, Gesture gesture);
    void pan(qint64 seconds, Gesture gesture);
    void fit();
    /// Ends the gesture: the next one is a step of its own.
    void settle() { m_gesture = Gesture::Jump; }

    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_history.size(); }
    void back();
    void forward();

    /// The calendar unit around a day, whole even where the data end within it.
    void showUnit(RangeUnit unit, QDate around);
    /// The calendar unit that the range is exactly, if any.
    std::optional<RangeUnit> unit() const;
    /// The stretch one unit, or its own length, further on (direction 1) or back (−1).
    TimeSpan neighbour(int direction) const;
    bool hasNeighbour(int direction) const;
    void showNeighbour(int direction) { take(neighbour(direction), Gesture::Jump); }

private:
    void take(TimeSpan range, Gesture gesture);
    TimeSpan held(TimeSpan wanted, TimeSpan within) const;

    TimeSpan m_bounds;
    TimeSpan m_range;
    std::vector<TimeSpan> m_history{TimeSpan{}};
    size_t m_place = 0;
    Gesture m_gesture = Gesture::Jump;
};

} // namespace gkwh
