// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StylePaint.h"

#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace gkwh::stylepaint {
namespace {

QPen roundPen(const QColor &ink, qreal width) { return {ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin}; }

} // namespace

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal width, qreal radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = edge.isValid() ? width / 2 : 0;
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal corner = std::max(0.0, radius - half);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect) {
    box(painter, rect, {}, theme::color(Token::Focus), 2, theme::Radius + 1);
}

void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(ink, 1.35));
    painter.translate(rect.center());
    painter.rotate(direction == Qt::DownArrow   ? 0
                   : direction == Qt::LeftArrow ? 90
                   : direction == Qt::UpArrow   ? 180
                                                : 270);
    const QPointF points[] = {{-4.5, -2.2}, {0, 2.3}, {4.5, -2.2}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void triangle(QPainter &painter, const QPointF &centre, bool up, const QColor &ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const qreal tip = up ? -2 : 2;
    const QPointF points[] = {centre + QPointF(-3.5, -tip), centre + QPointF(3.5, -tip), centre + QPointF(0, tip)};
    painter.drawPolygon(points, 3);
    painter.restore();
}

void branch(QPainter &painter, const QRectF &rect, bool open, const QColor &ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.translate(rect.center());
    painter.rotate(open ? 0 : -90);
    const QPointF points[] = {{-3.5, -1.8}, {3.5, -1.8}, {0, 2.2}};
    painter.drawPolygon(points, 3);
    painter.restore();
}

void tick(QPainter &painter, const QRectF &rect, const QColor &ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = rect.width() / 15.0;
    painter.setPen(roundPen(ink, 1.7 * unit));
    const auto at = [&](qreal x, qreal y) { return rect.topLeft() + QPointF(x, y) * unit; };
    const QPointF points[] = {at(3.7, 7.7), at(6.3, 10.3), at(11.3, 4.8)};
    painter.drawPolyline(points, 3);
    painter.restore();
}

QPixmap recoloured(QPixmap pixmap, const QColor &ink) {
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), ink);
    return pixmap;
}

bool flag(const QWidget *widget, const char *property) { return widget && widget->property(property).toBool(); }

bool showsFocus(const QStyleOption *option, const QWidget *widget) {
    return option->state.testFlag(QStyle::State_HasFocus)
           && (option->state.testFlag(QStyle::State_KeyboardFocusChange)
               || (widget && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)));
}

} // namespace gkwh::stylepaint
