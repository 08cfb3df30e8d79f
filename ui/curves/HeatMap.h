// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The heat map of a curve as an image: a column a device pixel, a row a slot, slot 0 at the bottom. Pure.
#pragma once

#include "ui/curves/HeatScale.h"
#include "ui/curves/TimeScale.h"

#include <QImage>

namespace gkwh {

/// Cells without data: slots of one row, columns from `first` up to but without `last`.
struct MissingCells {
    int slot = 0;
    int first = 0;
    int last = 0;
};

struct HeatMap {
    QImage image; ///< transparent outside the curve's days; several days in a column show their mean
    std::vector<MissingCells> missing;
};

/// Unused slots take the window's colour.
HeatMap heatMapOf(const HourlyCurve &curve, const TimeScale &scale, const HeatScale &heat);

} // namespace gkwh
