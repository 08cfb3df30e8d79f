// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of dense curves laid row by row into one image: column by column, nearly every pixel would be fetched from
// memory by itself. Owns the columns until they are painted.
#pragma once

#include <QColor>
#include <QPainter>

#include <vector>

namespace gkwh {

class ColumnRaster {
public:
    /// `area` in device-independent pixels, `ratio` device pixels each.
    ColumnRaster(const QRectF &area, double ratio);

    /// Begins a curve or its filling, on top of those before.
    void begin(const QColor &color);
    /// Column `x` of the area in device pixels, from `top` to `bottom` in device-independent pixels of the painter.
    void add(int x, double top, double bottom);
    bool isEmpty() const { return m_layers.empty(); }

    void paint(QPainter &painter) const;

private:
    struct Layer {
        QRgb color = 0; ///< premultiplied
        int first = 0;  ///< rows that it touches, `last` excluded
        int last = 0;
        std::vector<int> tops;
        std::vector<int> bottoms;
    };
    static void layRow(QRgb *row, int y, const Layer &layer);

    QRect m_pixels;
    double m_ratio;
    std::vector<Layer> m_layers;
};

} // namespace gkwh
