// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plots that stand above each other on one time axis, each with its value axis and the curves cut for it. Pure.
#pragma once

#include "ui/curves/CurveShape.h"
#include "ui/curves/ValueAxis.h"

#include <QFontMetricsF>
#include <QRectF>

namespace gkwh {

struct PlotBand {
    QRectF area;
    ValueAxis axis;
    std::vector<CurveShape> shapes;
    QString name;         ///< of the curve that has the plot for itself
    bool isStrip = false; ///< a level: no ticks, its greatest value beside its name
};

struct PlotBands {
    std::vector<PlotBand> bands;
    size_t withoutRoom = 0; ///< curves that are shown but have no plot, because there is no height for one
};

/// Levels are strips on top; then a plot for every unit, or for every curve where they are stacked; differences last.
PlotBands plotBands(const CurveScope &scope, const QRectF &plot, const TimeScale &scale, const QFontMetricsF &metrics);

} // namespace gkwh
