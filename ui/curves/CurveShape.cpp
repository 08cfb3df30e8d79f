// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveShape.h"

#include "model/base/ExactMath.h"

#include <algorithm>

namespace gkwh {

namespace {

constexpr double longestDay = 25 * 3600; // seconds

void include(CurveShape &shape, HourlyCurve::Value least, HourlyCurve::Value greatest) {
    shape.least = shape.anything ? std::min(shape.least, least) : least;
    shape.greatest = shape.anything ? std::max(shape.greatest, greatest) : greatest;
    shape.anything = true;
}

void add(CurveShape &shape, const TimeScale &scale, UtcHour begin, UtcHour end, HourlyCurve::Value value) {
    if (value == HourlyCurve::missing)
        return;
    shape.steps.push_back({scale.xOfHour(begin), scale.xOfHour(end), value});
    include(shape, value, value);
}

void addHours(CurveShape &shape, const TimeScale &scale, const HourlyCurve &curve) {
    const UtcHour end = -floorDiv(-scale.range().end, 3600);
    for (UtcHour hour = floorDiv(scale.range().begin, 3600); hour < end; ++hour)
        add(shape, scale, hour, hour + 1, curve.at(hour));
}

void addRows(CurveShape &shape, const TimeScale &scale, const StepTable &table, CurveStep step) {
    const UtcHour from = stepBegin(floorDiv(scale.range().begin, 3600), step);
    const auto first = std::lower_bound(table.begins.begin(), table.begins.end(), from);
    for (auto row = static_cast<size_t>(first - table.begins.begin()); row < table.begins.size(); ++row) {
        if (table.begins[row] * 3600 >= scale.range().end)
            break;
        add(shape, scale, table.begins[row], stepEnd(table.begins[row], step), table.values[row]);
    }
}

/// A level as few long steps: it stays for months, and has no columns to be dense in.
void addLevels(CurveShape &shape, const TimeScale &scale, const StepTable &days) {
    CurveShape daily;
    addRows(daily, scale, days, CurveStep::Day);
    for (const ShapeStep &step : daily.steps) {
        const bool goesOn = !shape.steps.empty() && shape.steps.back().value == step.value
                            && shape.steps.back().right >= step.left - 1e-6;
        if (goesOn)
            shape.steps.back().right = step.right;
        else
            shape.steps.push_back(step);
        include(shape, step.value, step.value);
    }
}

} // namespace

CurveShape shapeOf(const CurveScope &scope, size_t series, const TimeScale &scale) {
    CurveShape shape;
    shape.series = series;
    if (scope.set().series[series].isLevel()) {
        addLevels(shape, scale, scope.tables(series).days);
        return shape;
    }
    const CurveStep step = scope.step();
    const double column = static_cast<double>(scale.grid().seconds) / static_cast<double>(scale.grid().columns);
    shape.dense = step == CurveStep::Hour ? column > 3600 : step == CurveStep::Day && column > longestDay;
    const HourlyCurve &curve = *scope.set().series[series].curve;
    if (shape.dense) {
        const auto count = static_cast<qsizetype>(scale.grid().columns);
        const StepTable &days = scope.tables(series).days;
        shape.columns = step == CurveStep::Hour
                            ? columnExtremes(curve, scale.grid(), scale.firstColumn(), count)
                            : columnExtremes(days.begins, days.values, scale.grid(), scale.firstColumn(), count);
        for (const ColumnExtremes &one : shape.columns) {
            if (one.known > 0)
                include(shape, one.min, one.max);
        }
    } else if (step == CurveStep::Hour) {
        addHours(shape, scale, curve);
    } else {
        const CurveTables &tables = scope.tables(series);
        addRows(shape, scale, step == CurveStep::Day ? tables.days : tables.months, step);
    }
    return shape;
}

} // namespace gkwh
