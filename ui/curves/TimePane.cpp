// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/TimePane.h"

#include "model/base/ExactMath.h"
#include "ui/common/Theme.h"
#include "ui/curves/PlotFrame.h"

#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace gkwh {

namespace {

constexpr double wheelNotch = 120;
constexpr double zoomPerNotch = 0.8;
constexpr double panPerNotch = 0.1; // of the range

} // namespace

TimePane::TimePane(CurveScope *scope, QWidget *parent) : QWidget(parent), m_scope(scope) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture); // of a touch screen; a touchpad's comes as a native gesture
    connect(scope, &CurveScope::setChanged, this, &TimePane::invalidate);
    connect(scope, &CurveScope::rangeChanged, this, &TimePane::invalidate);
    connect(scope, &CurveScope::appearanceChanged, this, &TimePane::invalidate);
    connect(scope, &CurveScope::crosshairChanged, this, qOverload<>(&QWidget::update));
}

TimeScale TimePane::scale() const { return TimeScale(m_scope->range(), plotRect().width(), devicePixelRatioF()); }

void TimePane::invalidate() {
    m_stale = true;
    update();
}

void TimePane::pointAt(const QPointF &place) { m_scope->pointAt(scale().secondAt(place.x() - plotRect().left())); }

bool TimePane::event(QEvent *event) {
    if ((event->type() == QEvent::NativeGesture || event->type() == QEvent::Gesture) && pinched(event)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool TimePane::pinched(QEvent *event) {
    double closer = 0, x = 0;
    if (event->type() == QEvent::NativeGesture) {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() != Qt::ZoomNativeGesture)
            return false;
        closer = 1 + native->value();
        x = native->position().x();
    } else if (const QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
        const auto *pinch = static_cast<const QPinchGesture *>(gesture);
        closer = pinch->scaleFactor();
        x = mapFromGlobal(pinch->centerPoint()).x();
    }
    if (closer <= 0)
        return false;
    m_scope->zoom(scale().secondAt(x - plotRect().left()), 1 / closer, Viewport::Gesture::Wheel);
    return true;
}

void TimePane::paintEvent(QPaintEvent *) {
    const QSize pixels = size() * devicePixelRatioF();
    if (m_stale || m_picture.size() != pixels) {
        if (m_picture.size() != pixels)
            m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(theme::color(Token::Base));
        QPainter painter(&m_picture);
        paintPicture(painter);
        m_stale = false;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    paintOverlay(painter);
    paintBand(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme::color(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void TimePane::paintBand(QPainter &painter) const {
    if (m_drag != Drag::Band || (m_dragged - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    const TimeSpan span = banded();
    const QRectF plot = plotRect();
    const TimeScale place = scale();
    const QRectF band(QPointF(plot.left() + std::max(0.0, place.x(span.begin)), plot.top()),
                      QPointF(plot.left() + std::min(plot.width(), place.x(span.end)), plot.bottom()));
    QColor fill = theme::color(Token::Focus);
    fill.setAlphaF(0.14F);
    painter.fillRect(band, fill);
    plotframe::vertical(painter, band.left(), plot.top(), plot.bottom(), theme::color(Token::Focus),
                        devicePixelRatioF());
    plotframe::vertical(painter, band.right() - 1, plot.top(), plot.bottom(), theme::color(Token::Focus),
                        devicePixelRatioF());
}

TimeSpan TimePane::banded() const {
    const TimeScale place = scale();
    const double left = plotRect().left();
    const UtcHour from = place.hourAt(std::min(m_pressed.x(), m_dragged.x()) - left);
    const UtcHour until = place.hourAt(std::max(m_pressed.x(), m_dragged.x()) - left);
    const CurveStep step = m_scope->step();
    return {stepBegin(from, step) * 3600, stepEnd(until, step) * 3600};
}

void TimePane::resizeEvent(QResizeEvent *) { invalidate(); }

void TimePane::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        invalidate();
    QWidget::changeEvent(event);
}

void TimePane::wheelEvent(QWheelEvent *event) {
    const QPoint turned = event->angleDelta();
    const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
    const double along = (shifted ? turned.x() + turned.y() : turned.x()) / wheelNotch;
    if (along != 0) {
        m_scope->pan(
            static_cast<qint64>(std::llround(-along * panPerNotch * static_cast<double>(m_scope->range().seconds()))),
            Viewport::Gesture::Wheel);
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_scope->setValueZoom(m_scope->valueZoom() * std::pow(zoomPerNotch, -turned.y() / wheelNotch));
    } else if (turned.y() != 0) {
        const qint64 fixed = scale().secondAt(event->position().x() - plotRect().left());
        m_scope->zoom(fixed, std::pow(zoomPerNotch, turned.y() / wheelNotch), Viewport::Gesture::Wheel);
    }
    event->accept();
}

void TimePane::mousePressEvent(QMouseEvent *event) {
    setFocus(Qt::MouseFocusReason);
    m_pressed = m_dragged = event->position();
    m_pressedRange = m_scope->range();
    const bool pan = event->button() == Qt::MiddleButton
                     || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier));
    if (pan) {
        m_scope->settle();
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        const bool measure = event->modifiers().testFlag(Qt::ShiftModifier);
        m_drag = measure ? Drag::Measure : Drag::Band;
        pointAt(event->position());
        if (measure)
            m_scope->setMark(m_scope->crosshair());
    }
}

void TimePane::mouseMoveEvent(QMouseEvent *event) {
    m_dragged = event->position();
    if (m_drag == Drag::Pan) {
        const double perPixel = static_cast<double>(m_pressedRange.seconds()) / plotRect().width();
        const auto moved = static_cast<qint64>(std::llround((m_pressed.x() - m_dragged.x()) * perPixel));
        m_scope->show({m_pressedRange.begin + moved, m_pressedRange.end + moved}, Viewport::Gesture::Drag);
        return;
    }
    pointAt(event->position());
    if (m_drag == Drag::Band)
        update();
}

void TimePane::mouseReleaseEvent(QMouseEvent *event) {
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_dragged = event->position();
    unsetCursor();
    m_scope->settle();
    if (drag == Drag::Band && std::abs(m_dragged.x() - m_pressed.x()) >= QApplication::startDragDistance())
        m_scope->show(banded());
    update();
}

void TimePane::mouseDoubleClickEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton) {
        m_drag = Drag::None;
        m_scope->fit();
    }
}

void TimePane::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && m_drag != Drag::None) {
        if (m_drag == Drag::Measure)
            m_scope->setMark(std::nullopt);
        m_drag = Drag::None;
        unsetCursor();
        update();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gkwh
