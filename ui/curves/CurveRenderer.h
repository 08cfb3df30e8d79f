// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints curves with their axes, marks and crosshair, on any painter: the pane's, a picture's, a page's.
// It owns what is cut for one size and range; whoever asks makes a new one when either changes.
#pragma once

#include "ui/curves/CurveShape.h"
#include "ui/curves/TimeAxis.h"
#include "ui/curves/ValueAxis.h"

#include <QFont>
#include <QPainter>

namespace gkwh {

class CurveRenderer {
public:
    /// `plot` is the rectangle of the curves without axes (plotframe::margins); `ratio` the device pixels a pixel.
    CurveRenderer(const CurveScope &scope, const QRectF &plot, double ratio);

    const TimeScale &scale() const { return m_scale; }
    const ValueAxis &axis() const { return m_axis; }
    const TimeTicks &ticks() const { return m_ticks; }
    const std::vector<CurveShape> &shapes() const { return m_shapes; }

    /// Everything but the crosshair; the ground is left as it is.
    void paint(QPainter &painter) const;
    /// Line, a ring on every curve, the date flag.
    void paintCrosshair(QPainter &painter) const;

private:
    void paintGrid(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintAnnotations(QPainter &painter) const;
    void paintShape(QPainter &painter, const CurveShape &shape) const;
    void paintSteps(QPainter &painter, const CurveShape &shape, const ValueAxis &axis, const QRectF &area,
                    bool filled) const;
    void paintColumns(QPainter &painter, const CurveShape &shape) const;
    void paintMeans(QPainter &painter, size_t series) const;
    void paintStrips(QPainter &painter) const;
    QColor colorOf(size_t series) const;

    const CurveScope &m_scope;
    QRectF m_whole; ///< strips and curves
    QRectF m_plot;  ///< curves
    double m_ratio;
    QFont m_font;
    TimeScale m_scale;
    std::vector<CurveShape> m_shapes; ///< on the value axis
    std::vector<CurveShape> m_strips;
    ValueAxis m_axis;
    TimeTicks m_ticks;
};

/// The labels and ticks of a time axis under a plot.
void paintTimeAxis(QPainter &painter, const TimeTicks &ticks, const QRectF &plot, double ratio);
/// The dark label on the time axis that says where the crosshair is.
void paintFlag(QPainter &painter, const QString &text, double x, const QRectF &plot);

} // namespace gkwh
