// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the curves of one plot on a painter: steps, columns, differences on both sides of zero, lines of means.
#pragma once

#include "ui/curves/PlotBands.h"

#include <QPainter>

namespace gkwh {

class ShapePainter {
public:
    /// `ratio` is the device pixels a pixel. What it is given must live as long as it does.
    ShapePainter(QPainter &painter, const CurveScope &scope, const PlotBand &band, double ratio);

    void paint(const CurveShape &shape);
    void paintMeans(size_t series, const TimeScale &scale);

private:
    void paintSteps(const CurveShape &shape);
    void paintColumns(const CurveShape &shape);
    /// From zero to a value in the difference's colours, else in the curve's own, see-through.
    void fillToZero(const CurveSeries &series, double left, double right, double value);
    double y(double value) const;

    QPainter &m_painter;
    const CurveScope &m_scope;
    const PlotBand &m_band;
    double m_ratio;
    double m_zero; ///< of the value axis, in pixels
};

} // namespace gkwh
