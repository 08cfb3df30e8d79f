// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/ColumnRaster.h"

#include <QImage>

#include <algorithm>
#include <cmath>

namespace gkwh {

ColumnRaster::ColumnRaster(const QRectF &area, double ratio)
    : m_pixels(QRectF(area.topLeft() * ratio, area.size() * ratio).toAlignedRect()), m_ratio(ratio) {}

void ColumnRaster::begin(const QColor &color) {
    const auto width = static_cast<size_t>(m_pixels.width());
    m_layers.push_back(
        {qPremultiply(color.rgba()), m_pixels.height(), 0, std::vector<int>(width, 0), std::vector<int>(width, 0)});
}

void ColumnRaster::add(int x, double top, double bottom) {
    if (x < 0 || x >= m_pixels.width())
        return;
    Layer &layer = m_layers.back();
    const auto row = [&](double y) {
        return std::clamp(static_cast<int>(std::lround(y * m_ratio)) - m_pixels.top(), 0, m_pixels.height());
    };
    const auto column = static_cast<size_t>(x);
    layer.tops[column] = row(top);
    layer.bottoms[column] = row(bottom);
    layer.first = std::min(layer.first, layer.tops[column]);
    layer.last = std::max(layer.last, layer.bottoms[column]);
}

void ColumnRaster::layRow(QRgb *row, int y, const Layer &layer) {
    const auto width = layer.tops.size();
    const int *tops = layer.tops.data();
    const int *bottoms = layer.bottoms.data();
    const QRgb color = layer.color;
    if (qAlpha(color) == 255) {
        for (size_t x = 0; x < width; ++x)
            row[x] = y >= tops[x] && y < bottoms[x] ? color : row[x];
        return;
    }
    const uint rest = 255 - static_cast<uint>(qAlpha(color));
    for (size_t x = 0; x < width; ++x) {
        if (y < tops[x] || y >= bottoms[x])
            continue;
        const auto part = [rest](int under) { return static_cast<int>(static_cast<uint>(under) * rest / 255); };
        row[x] = qRgba(qRed(color) + part(qRed(row[x])), qGreen(color) + part(qGreen(row[x])),
                       qBlue(color) + part(qBlue(row[x])), qAlpha(color) + part(qAlpha(row[x])));
    }
}

void ColumnRaster::paint(QPainter &painter) const {
    if (m_layers.empty() || m_pixels.isEmpty())
        return;
    QImage image(m_pixels.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    auto *bits = reinterpret_cast<QRgb *>(image.bits());
    const qsizetype stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    for (int y = 0; y < m_pixels.height(); ++y) {
        for (const Layer &layer : m_layers) {
            if (y >= layer.first && y < layer.last)
                layRow(bits + y * stride, y, layer);
        }
    }
    painter.drawImage(QRectF(QPointF(m_pixels.topLeft()) / m_ratio, QSizeF(m_pixels.size()) / m_ratio), image);
}

} // namespace gkwh
