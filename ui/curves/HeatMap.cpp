// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/HeatMap.h"

#include "model/base/ExactMath.h"
#include "ui/common/Theme.h"

#include <algorithm>
#include <array>

namespace gkwh {

namespace {

constexpr int slotCount = madrid::slotsPerDay;
constexpr int shades = 255; // on each side of zero

struct Cell {
    HourlyCurve::Value sum = 0;
    int known = 0;
    int missing = 0;
};

using Column = std::array<Cell, slotCount>;

void add(Column &column, const HourlyCurve &curve, QDate day) {
    const auto values = curve.day(day);
    for (size_t slot = 0, hours = static_cast<size_t>(madrid::hoursIn(day)); slot < hours; ++slot) {
        if (values[slot] == HourlyCurve::missing) {
            ++column[slot].missing;
        } else {
            column[slot].sum += values[slot];
            ++column[slot].known;
        }
    }
}

/// Colours of the shares −1 … 1; a scale from 0 leaves the lower half alone.
std::array<QRgb, 2 * shades + 1> palette(const HeatScale &heat) {
    std::array<QRgb, 2 * shades + 1> colors{};
    for (int shade = heat.isDifference() ? -shades : 0; shade <= shades; ++shade)
        colors[static_cast<size_t>(shade + shades)] = heat.color(static_cast<double>(shade) / shades).rgb();
    return colors;
}

void markMissing(std::vector<MissingCells> &missing, int slot, int column) {
    if (!missing.empty() && missing.back().slot == slot && missing.back().last == column)
        ++missing.back().last;
    else
        missing.push_back({slot, column, column + 1});
}

} // namespace

HeatMap heatMapOf(const HourlyCurve &curve, const TimeScale &scale, const HeatScale &heat) {
    const auto width = static_cast<int>(scale.grid().columns);
    HeatMap map{QImage(width, slotCount, QImage::Format_ARGB32_Premultiplied), {}};
    map.image.fill(Qt::transparent);
    if (curve.isEmpty())
        return map;
    const auto colors = palette(heat);
    const QRgb unused = theme::color(Token::Window).rgb();
    const QRgb ground = theme::color(Token::Base).rgb();
    std::array<QRgb *, slotCount> lines{};
    for (int slot = 0; slot < slotCount; ++slot)
        lines[static_cast<size_t>(slot)] = reinterpret_cast<QRgb *>(map.image.scanLine(slotCount - 1 - slot));

    std::array<std::vector<MissingCells>, slotCount> missing;
    QDate day = madrid::addressOf(scale.grid().firstHour(scale.firstColumn())).day;
    UtcHour nextMidnight = madrid::midnight(day.addDays(1));
    const UtcHour seen = -floorDiv(-scale.range().end, 3600); // or the last column would show the day after
    for (int x = 0; x < width; ++x) {
        const UtcHour end = std::min(scale.grid().firstHour(scale.firstColumn() + x + 1), seen);
        Column column{};
        bool covered = false;
        if (end <= nextMidnight) { // the day goes on
            if (curve.covers(day)) {
                add(column, curve, day);
                covered = true;
            }
        }
        while (nextMidnight < end) {
            day = day.addDays(1);
            nextMidnight = madrid::midnight(day.addDays(1));
            if (curve.covers(day)) {
                add(column, curve, day);
                covered = true;
            }
        }
        if (!covered)
            continue;
        for (size_t slot = 0; slot < slotCount; ++slot) {
            const Cell &cell = column[slot];
            if (cell.known > 0) {
                const HourlyCurve::Value mean = std::clamp(cell.sum / cell.known, heat.least(), heat.greatest());
                lines[slot][x] = colors[static_cast<size_t>(mean * shades / heat.greatest() + shades)];
            } else if (cell.missing > 0) {
                lines[slot][x] = ground;
                markMissing(missing[slot], static_cast<int>(slot), x);
            } else {
                lines[slot][x] = unused;
            }
        }
    }
    for (const auto &row : missing)
        map.missing.insert(map.missing.end(), row.begin(), row.end());
    return map;
}

} // namespace gkwh
