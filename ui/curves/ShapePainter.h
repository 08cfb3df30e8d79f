// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the curves of one plot on a painter: steps, columns, differences on both sides of zero, lines of means.
#pragma once

#include "ui/curves/ColumnRaster.h"
#include "ui/curves/PlotBands.h"

#include <QPainter>

namespace gkwh {

class ShapePainter {
public:
    /// `ratio` is the device pixels a pixel. What it is given must live as long as it does.
    ShapePainter(QPainter &painter, const CurveScope &scope, const PlotBand &band, double ratio);

    /// One on top of the other, the last at the top.
    void paint(const std::vector<const CurveShape *> &shapes);
    void paintMeans(size_t series, const TimeScale &scale);

private:
    void paintSteps(const CurveShape &shape);
    void paintColumns(const CurveShape &shape);
    /// What a column covers, in values; `thickness` pixels are added below.
    struct Extent {
        HourlyCurve::Value high = 0;
        HourlyCurve::Value low = 0;
        double thickness = 0;
    };
    template <typename ExtentOf>
    void layColumns(const CurveShape &shape, const QColor &color, ExtentOf extentOf);
    void flush();
    /// From zero to a value in the difference's colours, else in the curve's own, see-through.
    void fillToZero(const CurveSeries &series, double left, double right, double value);
    double y(double value) const;

    QPainter &m_painter;
    const CurveScope &m_scope;
    const PlotBand &m_band;
    double m_ratio;
    double m_zero; ///< of the value axis, in pixels
    ColumnRaster m_raster;
};

} // namespace gkwh
