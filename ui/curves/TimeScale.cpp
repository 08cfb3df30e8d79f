// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/TimeScale.h"

#include "model/base/ExactMath.h"

#include <algorithm>
#include <cmath>

namespace gkwh {

TimeScale::TimeScale(TimeSpan range, double width, double ratio) : m_range(range), m_width(width), m_ratio(ratio) {
    m_grid.seconds = std::max<qint64>(range.seconds(), 1);
    m_grid.columns = std::max<qint64>(std::llround(width * ratio), 1);
    m_firstColumn = floorDiv(range.begin * m_grid.columns + m_grid.seconds / 2, m_grid.seconds);
}

double TimeScale::x(qint64 second) const {
    const qint64 scaled = second * m_grid.columns;
    const qint64 column = floorDiv(scaled, m_grid.seconds);
    const double part = static_cast<double>(floorMod(scaled, m_grid.seconds)) / static_cast<double>(m_grid.seconds);
    return (static_cast<double>(column - m_firstColumn) + part) / m_ratio;
}

qint64 TimeScale::secondAt(double x) const {
    const double column = x * m_ratio;
    const double whole = std::floor(column);
    const qint64 begin = (m_firstColumn + static_cast<qint64>(whole)) * m_grid.seconds;
    return floorDiv(begin + std::llround((column - whole) * static_cast<double>(m_grid.seconds)), m_grid.columns);
}

UtcHour TimeScale::hourAt(double x) const { return floorDiv(secondAt(x), 3600); }

double TimeScale::pixels(double seconds) const {
    return seconds * static_cast<double>(m_grid.columns) / static_cast<double>(m_grid.seconds) / m_ratio;
}

} // namespace gkwh
