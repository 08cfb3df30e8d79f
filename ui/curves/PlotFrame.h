// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Room around a plot, the same in every pane so that they stand under each other, and helpers for crisp lines.
#pragma once

#include <QFont>
#include <QMarginsF>
#include <QPainter>

namespace gkwh::plotframe {

enum class Foot { None, OneLine, TwoLines };

/// Margins for value labels on the left, room for a title above if wanted, time labels below.
QMarginsF margins(bool title, Foot foot);
/// To the nearest device pixel.
double snap(double value, double ratio);
/// A vertical or horizontal line as a rectangle of whole device pixels, at least one thick.
void vertical(QPainter &painter, double x, double top, double bottom, const QColor &color, double ratio,
              double thickness = 1);
void horizontal(QPainter &painter, double y, double left, double right, const QColor &color, double ratio,
                double thickness = 1);
QColor mixed(const QColor &over, const QColor &under, double share);

} // namespace gkwh::plotframe
