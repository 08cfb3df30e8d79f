// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curve/ColumnExtremes.h"

#include "model/base/ExactMath.h"

#include <algorithm>

namespace gkwh {

namespace {

constexpr qint64 secondsPerHour = 3600;

/// Puts values, oldest first, into their columns with one division a column instead of one a value.
class Filler {
public:
    Filler(const ColumnGrid &grid, qint64 firstColumn, qsizetype count)
        : m_grid(grid), m_firstColumn(firstColumn), m_columns(static_cast<size_t>(std::max<qsizetype>(count, 0))),
          m_nextColumnBegins(grid.firstHour(firstColumn + 1)) {}

    void add(UtcHour begin, HourlyCurve::Value value) {
        if (begin >= m_nextColumnBegins) {
            const qint64 column = m_grid.columnOf(begin);
            m_current = static_cast<size_t>(column - m_firstColumn);
            m_nextColumnBegins = m_grid.firstHour(column + 1);
        }
        m_columns[m_current].add(value);
    }

    std::vector<ColumnExtremes> take() { return std::move(m_columns); }

private:
    const ColumnGrid &m_grid;
    qint64 m_firstColumn;
    std::vector<ColumnExtremes> m_columns;
    UtcHour m_nextColumnBegins;
    size_t m_current = 0;
};

} // namespace

qint64 ColumnGrid::columnOf(UtcHour hour) const { return floorDiv(hour * secondsPerHour * columns, seconds); }

UtcHour ColumnGrid::firstHour(qint64 column) const { return -floorDiv(-column * seconds, columns * secondsPerHour); }

void ColumnExtremes::add(HourlyCurve::Value value) {
    const bool isKnown = value != HourlyCurve::missing;
    if (known + missing == 0)
        opensKnown = isKnown;
    closesKnown = isKnown;
    if (!isKnown) {
        ++missing;
        return;
    }
    if (known++ == 0) {
        first = min = max = value;
    } else {
        min = std::min(min, value);
        max = std::max(max, value);
    }
    last = value;
}

std::vector<ColumnExtremes> columnExtremes(const HourlyCurve &curve, const ColumnGrid &grid, qint64 firstColumn,
                                           qsizetype count) {
    Filler filler(grid, firstColumn, count);
    const UtcHour from = grid.firstHour(firstColumn);
    const UtcHour until = grid.firstHour(firstColumn + count);
    if (curve.isEmpty() || from >= until)
        return filler.take();

    QDate day = std::max(curve.firstDay(), madrid::addressOf(from).day);
    const QDate lastDay = std::min(curve.lastDay(), madrid::addressOf(until - 1).day);
    for (; day <= lastDay; day = day.addDays(1)) {
        const UtcHour midnight = madrid::midnight(day);
        const auto slots = curve.day(day);
        const UtcHour end = std::min(midnight + madrid::hoursIn(day), until);
        for (UtcHour hour = std::max(midnight, from); hour < end; ++hour)
            filler.add(hour, slots[static_cast<size_t>(hour - midnight)]);
    }
    return filler.take();
}

std::vector<ColumnExtremes> columnExtremes(std::span<const UtcHour> begins, std::span<const HourlyCurve::Value> values,
                                           const ColumnGrid &grid, qint64 firstColumn, qsizetype count) {
    Filler filler(grid, firstColumn, count);
    const UtcHour until = grid.firstHour(firstColumn + count);
    const auto from = std::lower_bound(begins.begin(), begins.end(), grid.firstHour(firstColumn));
    for (auto begin = from; begin != begins.end() && *begin < until; ++begin)
        filler.add(*begin, values[static_cast<size_t>(begin - begins.begin())]);
    return filler.take();
}

} // namespace gkwh
