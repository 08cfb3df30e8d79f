// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A curve cut for one plot: steps where there is room for them, else exact column extremes. Pure.
#pragma once

#include "ui/curves/CurveScope.h"
#include "ui/curves/TimeScale.h"

namespace gkwh {

struct ShapeStep {
    double left = 0; ///< pixels from the plot's left edge
    double right = 0;
    HourlyCurve::Value value = HourlyCurve::missing;
};

struct CurveShape {
    size_t series = 0;
    bool dense = false;                  ///< columns, not steps
    std::vector<ColumnExtremes> columns; ///< one a device pixel
    std::vector<ShapeStep> steps;        ///< known ones only; neighbours touch
    HourlyCurve::Value least = 0;
    HourlyCurve::Value greatest = 0;
    bool anything = false;
};

CurveShape shapeOf(const CurveScope &scope, size_t series, const TimeScale &scale);

} // namespace gkwh
