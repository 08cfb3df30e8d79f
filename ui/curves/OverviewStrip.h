// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All the time there is, as bars of months (of days where there are few), with the stretch seen between two handles.
#pragma once

#include "ui/curves/CurveScope.h"
#include "ui/curves/TimeScale.h"

#include <QWidget>

namespace gkwh {

class OverviewHandle;

class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    OverviewStrip(CurveScope *scope, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    OverviewHandle *handle(bool right) const { return right ? m_right : m_left; }

    QRectF plotRect() const;
    /// Moves one end of the range to the midnight nearest to an instant; the ends keep a day between them.
    void moveEnd(bool right, qint64 second);
    CurveScope &scope() const { return *m_scope; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    TimeScale scale() const;
    void placeHandles();
    void paintBars(QPainter &painter, const TimeScale &scale, double from, double until) const;

    CurveScope *m_scope;
    OverviewHandle *m_left;
    OverviewHandle *m_right;
    qint64 m_grabbed = 0; ///< seconds between the range's begin and the mouse
    bool m_panning = false;
};

/// One end of the range. Arrow keys move it a day, with Ctrl a month.
class OverviewHandle : public QWidget {
    Q_OBJECT

public:
    OverviewHandle(OverviewStrip *strip, bool right);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    OverviewStrip *m_strip;
    bool m_isRight;
};

} // namespace gkwh
