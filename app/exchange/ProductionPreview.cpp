// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ProductionPreview.h"

#include "model/curve/CurveSums.h"

#include <map>

namespace gkwh {

namespace {

ProductionPreview previewOf(const QString &meter, std::span<const ProductionRow *const> rows) {
    const auto [first, last] = std::ranges::minmax(rows, {}, &ProductionRow::hour);
    ProductionPreview preview;
    preview.meter = meter;
    preview.firstHour = first->hour;
    preview.lastHour = last->hour;
    preview.grid = HourlyCurve::spanning(madrid::addressOf(first->hour).day, madrid::addressOf(last->hour).day);
    for (const ProductionRow *row : rows)
        preview.grid.set(row->hour, row->kwh);
    for (const DaySum &day : sums(preview.grid, RowStep::Day)) {
        preview.hours += day.sum.knownHours;
        preview.totalKwh += day.sum.value;
        if (day.sum.missingHours > 0)
            preview.gaps.push_back({day.day, day.sum.missingHours});
    }
    return preview;
}

} // namespace

std::vector<ProductionPreview> previewProduction(std::span<const ProductionRow> rows) {
    std::map<QString, std::vector<const ProductionRow *>> rowsByMeter;
    for (const ProductionRow &row : rows)
        rowsByMeter[row.meter].push_back(&row);
    std::vector<ProductionPreview> previews;
    previews.reserve(rowsByMeter.size());
    for (const auto &[meter, itsRows] : rowsByMeter)
        previews.push_back(previewOf(meter, itsRows));
    return previews;
}

} // namespace gkwh
