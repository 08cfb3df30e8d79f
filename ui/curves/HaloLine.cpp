// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/HaloLine.h"

#include <QImage>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace gkwh {

namespace {

/// A picture of the clip's size in device pixels into which columns are blended.
class ColumnImage {
public:
    ColumnImage(QSize size) : m_image(size, QImage::Format_ARGB32_Premultiplied) {
        m_image.fill(Qt::transparent);
        m_bits = reinterpret_cast<QRgb *>(m_image.bits());
        m_stride = m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    }

    const QImage &image() const { return m_image; }

    /// Covers column x from top to bottom; what is covered in part is blended.
    void column(int x, double top, double bottom, QRgb color) {
        top = std::clamp(top, 0.0, static_cast<double>(m_image.height()));
        bottom = std::clamp(bottom, 0.0, static_cast<double>(m_image.height()));
        if (bottom <= top)
            return;
        const auto first = static_cast<int>(top);
        const auto last = std::min(static_cast<int>(bottom), m_image.height() - 1);
        for (int y = first; y <= last; ++y) {
            const double covered = std::min(bottom, y + 1.0) - std::max(top, static_cast<double>(y));
            blend(m_bits[y * m_stride + x], color, static_cast<uint>(covered * 255 + 0.5));
        }
    }

private:
    static void blend(QRgb &pixel, QRgb color, uint share) {
        const auto part = [share](int over, int under) {
            return static_cast<int>((static_cast<uint>(over) * share + static_cast<uint>(under) * (255 - share)) / 255);
        };
        pixel = qRgba(part(qRed(color), qRed(pixel)), part(qGreen(color), qGreen(pixel)),
                      part(qBlue(color), qBlue(pixel)), part(255, qAlpha(pixel)));
    }

    QImage m_image;
    QRgb *m_bits = nullptr;
    qsizetype m_stride = 0;
};

void lay(ColumnImage &image, const std::vector<QPointF> &run, double width, QRgb color) {
    for (size_t p = 1; p < run.size(); ++p) {
        const QPointF from = run[p - 1];
        const QPointF to = run[p];
        const double slope = (to.y() - from.y()) / std::max(to.x() - from.x(), 1e-9);
        const double half = width / 2 * std::sqrt(1 + slope * slope);
        const int first = std::max(0, static_cast<int>(std::ceil(from.x() - 0.5)));
        const int last = std::min(image.image().width() - 1, static_cast<int>(std::ceil(to.x() - 0.5)) - 1);
        for (int x = first; x <= last; ++x) {
            const double y = from.y() + (x + 0.5 - from.x()) * slope;
            image.column(x, y - half, y + half, color);
        }
    }
}

void paintOnPixels(QPainter &painter, const std::vector<std::vector<QPointF>> &runs, const HaloPen &pen,
                   const QRectF &clip, double ratio) {
    const QRect pixels = QRectF(clip.topLeft() * ratio, clip.size() * ratio).toAlignedRect();
    ColumnImage image(pixels.size());
    std::vector<std::vector<QPointF>> moved = runs;
    for (auto &run : moved) {
        for (QPointF &point : run)
            point = point * ratio - pixels.topLeft();
    }
    for (const auto &run : moved)
        lay(image, run, pen.haloWidth * ratio, pen.halo.rgb());
    for (const auto &run : moved)
        lay(image, run, pen.width * ratio, pen.line.rgb());
    painter.drawImage(QRectF(QPointF(pixels.topLeft()) / ratio, QSizeF(pixels.size()) / ratio), image.image());
}

/// The part of a run between two verticals: not every device clips.
std::vector<QPointF> cut(const std::vector<QPointF> &run, double left, double right) {
    std::vector<QPointF> part;
    for (size_t p = 0; p < run.size(); ++p) {
        const auto crossing = [&](double x) {
            const QPointF step = run[p] - run[p - 1];
            return QPointF(x, run[p - 1].y() + step.y() * (x - run[p - 1].x()) / step.x());
        };
        const auto crosses = [&](double x) { return p > 0 && (run[p - 1].x() < x) != (run[p].x() < x); };
        for (const double edge : {left, right}) {
            if (crosses(edge))
                part.push_back(crossing(edge));
        }
        if (run[p].x() >= left && run[p].x() <= right)
            part.push_back(run[p]);
    }
    return part;
}

} // namespace

void paintHaloLine(QPainter &painter, const std::vector<std::vector<QPointF>> &runs, const HaloPen &pen,
                   const QRectF &clip, double ratio) {
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        paintOnPixels(painter, runs, pen, clip, ratio);
        return;
    }
    painter.save();
    painter.setClipRect(clip, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    for (const QPen &stroke : {QPen(pen.halo, pen.haloWidth), QPen(pen.line, pen.width)}) {
        painter.setPen(stroke);
        for (const auto &run : runs) {
            const std::vector<QPointF> seen = cut(run, clip.left(), clip.right());
            painter.drawPolyline(seen.data(), static_cast<int>(seen.size()));
        }
    }
    painter.restore();
}

} // namespace gkwh
