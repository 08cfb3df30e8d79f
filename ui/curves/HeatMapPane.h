// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of every hour of every day: a heat map under the same time as the curves, with the same crosshair.
#pragma once

#include "ui/curves/HeatScale.h"
#include "ui/curves/TimePane.h"

namespace gkwh {

class HeatMapPane : public TimePane {
    Q_OBJECT

public:
    HeatMapPane(CurveScope *scope, QWidget *parent = nullptr);

    QRectF plotRect() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Says the hour on its own axis: where no pane above does.
    void setFlagged(bool flagged);

    /// Paints map and axes on any painter; `plot` without axes.
    static void paintMap(QPainter &painter, const CurveScope &scope, const QRectF &plot, double ratio);

protected:
    void paintPicture(QPainter &painter) override;
    void paintOverlay(QPainter &painter) override;
    void pointAt(const QPointF &place) override;

private:
    void paintCell(QPainter &painter, UtcHour hour, bool crosshair);

    bool m_flagged = false;
};

/// The colours of the scale with the values at its ends; it follows the focus.
class HeatBar : public QWidget {
    Q_OBJECT

public:
    HeatBar(CurveScope *scope, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<HeatScale> heat() const;

    CurveScope *m_scope;
};

} // namespace gkwh
