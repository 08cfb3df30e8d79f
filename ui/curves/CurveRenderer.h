// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints curves with their axes, marks and cursors, on any painter: the pane's, a picture's, a page's.
// It owns what is cut for one size and range; whoever asks makes a new one when either changes.
#pragma once

#include "ui/curves/PlotBands.h"
#include "ui/curves/TimeAxis.h"

#include <QFont>
#include <QPainter>

namespace gkwh {

class CurveRenderer {
public:
    /// `plot` is the rectangle of the curves without axes (plotframe::margins); `ratio` the device pixels a pixel.
    CurveRenderer(const CurveScope &scope, const QRectF &plot, double ratio);

    const TimeScale &scale() const { return m_scale; }
    const TimeTicks &ticks() const { return m_ticks; }
    /// The plots from top to bottom.
    const std::vector<PlotBand> &bands() const { return m_bands.bands; }
    /// The curves on value axes, from top to bottom; strips are not among them.
    std::vector<const CurveShape *> shapes() const;

    /// Everything but the cursors; the ground is left as it is.
    void paint(QPainter &painter) const;
    /// The stretch between the two cursors, a line for each, a ring on every curve at the crosshair, the date flags.
    void paintCursors(QPainter &painter) const;

private:
    void paintGrid(QPainter &painter) const;
    void paintValueAxis(QPainter &painter, const PlotBand &band) const;
    void paintGaps(QPainter &painter, const PlotBand &band) const;
    void paintBand(QPainter &painter, const PlotBand &band) const;
    void paintStripName(QPainter &painter, const PlotBand &band) const;
    void paintAnnotations(QPainter &painter) const;
    void paintRings(QPainter &painter, double x) const;
    void hideLabelsUnder(QPainter &painter, const QRectF &flag) const;
    /// Pixels from the plot's left edge to the middle of the hour's step.
    double centreOf(UtcHour hour) const;

    const CurveScope &m_scope;
    QRectF m_plot;
    double m_ratio;
    QFont m_font;
    TimeScale m_scale;
    PlotBands m_bands;
    TimeTicks m_ticks;
};

/// The labels and ticks of a time axis under a plot.
void paintTimeAxis(QPainter &painter, const TimeTicks &ticks, const QRectF &plot, double ratio);
/// The dark label on the time axis that says where a cursor is; answers where it stands.
QRectF paintFlag(QPainter &painter, const QString &text, double x, const QRectF &plot);

} // namespace gkwh
