// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an instant lies in a plot: seconds to pixels and back, on columns that are anchored to absolute time.
#pragma once

#include "model/curve/ColumnExtremes.h"
#include "ui/curves/Viewport.h"

namespace gkwh {

class TimeScale {
public:
    TimeScale() = default;
    /// `range` over `width` > 0 device-independent pixels, each of `ratio` device pixels.
    TimeScale(TimeSpan range, double width, double ratio = 1.0);

    TimeSpan range() const { return m_range; }
    double width() const { return m_width; }
    double ratio() const { return m_ratio; }
    /// Device-independent pixels from the plot's left edge.
    double x(qint64 second) const;
    double xOfHour(UtcHour hour) const { return x(hour * 3600); }
    qint64 secondAt(double x) const;
    UtcHour hourAt(double x) const;
    /// Width of so many seconds in device-independent pixels.
    double pixels(double seconds) const;

    /// One column a device pixel.
    const ColumnGrid &grid() const { return m_grid; }
    qint64 firstColumn() const { return m_firstColumn; }

private:
    TimeSpan m_range{0, 3600};
    double m_width = 1;
    double m_ratio = 1;
    ColumnGrid m_grid;
    qint64 m_firstColumn = 0;
};

} // namespace gkwh
