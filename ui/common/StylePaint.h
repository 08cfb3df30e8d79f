// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The few strokes that the style and the desk's own widgets draw everything with. Owns nothing.
#pragma once

#include "ui/common/Theme.h"

#include <QPainter>

class QStyleOption;
class QWidget;

namespace gkwh::stylepaint {

/// A rounded rectangle whose edge lies inside of `rect`; an invalid colour leaves fill or edge out.
void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal width = 1,
         qreal radius = theme::Radius);

/// The ring of keyboard focus just inside of `rect`, 2 px.
void focusRing(QPainter &painter, const QRectF &rect);

/// An open arrow of about 9 px in the middle of `rect`.
void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &ink);

/// A filled triangle, up or down.
void triangle(QPainter &painter, const QPointF &centre, bool up, const QColor &ink);

/// The mark of a tree's branch: open points down, closed to the right.
void branch(QPainter &painter, const QRectF &rect, bool open, const QColor &ink);

/// The tick of a check box of 15 px, drawn to fit `rect`.
void tick(QPainter &painter, const QRectF &rect, const QColor &ink);

/// The same picture in another colour.
QPixmap recoloured(QPixmap pixmap, const QColor &ink);

bool flag(const QWidget *widget, const char *property);
/// The widget shows keyboard focus: it has it, and the keyboard was what moved it there.
bool showsFocus(const QStyleOption *option, const QWidget *widget);

} // namespace gkwh::stylepaint
