// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A smooth line of some width with a halo, from left to right. On pixels it is laid column by column, which is far
// faster than an antialiased polyline wider than a pixel; on paper it is a polyline.
#pragma once

#include <QColor>
#include <QPainter>
#include <QPointF>

#include <vector>

namespace gkwh {

struct HaloPen {
    QColor line;
    QColor halo;
    double width = 2; ///< device-independent pixels
    double haloWidth = 5;
};

/// Each run of points goes from left to right; what is left or right of `clip` is cut.
void paintHaloLine(QPainter &painter, const std::vector<std::vector<QPointF>> &runs, const HaloPen &pen,
                   const QRectF &clip, double ratio);

} // namespace gkwh
