// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plot over time with the gestures that all of them share: wheel, rubber band, pan, crosshair.
// It owns the picture drawn last, so that a moving crosshair paints nothing anew; heirs draw it.
#pragma once

#include "ui/curves/CurveScope.h"
#include "ui/curves/TimeScale.h"

#include <QPixmap>
#include <QWidget>

namespace gkwh {

class TimePane : public QWidget {
    Q_OBJECT

public:
    TimePane(CurveScope *scope, QWidget *parent);

    /// The plot without axes.
    virtual QRectF plotRect() const = 0;
    TimeScale scale() const;

protected:
    CurveScope &scope() const { return *m_scope; }
    /// The picture no longer fits; it is drawn at the next paint, once for all changes until then.
    void invalidate();
    /// Draws everything that does not move with the mouse.
    virtual void paintPicture(QPainter &painter) = 0;
    /// Draws the crosshair.
    virtual void paintOverlay(QPainter &painter) = 0;
    /// The mouse points at a place in the plot.
    virtual void pointAt(const QPointF &place);

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, Band, Pan, Measure };
    bool pinched(QEvent *event);
    TimeSpan banded() const;
    void paintBand(QPainter &painter) const;

    CurveScope *m_scope;
    QPixmap m_picture;
    bool m_stale = true;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_dragged;
    TimeSpan m_pressedRange;
};

} // namespace gkwh
