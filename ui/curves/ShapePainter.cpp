// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/ShapePainter.h"

#include "ui/common/Theme.h"
#include "ui/curves/HaloLine.h"
#include "ui/curves/PlotFrame.h"

#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace gkwh {

using plotframe::snap;

namespace {

constexpr double thickStep = 4;     // steps at least so wide are drawn 2 px thick
constexpr double meanGround = 0.45; // of the day line under the line of means
constexpr double areaGround = 0.26;
constexpr double outside = 3; // pixels beyond the plot, where a line is out of sight

} // namespace

ShapePainter::ShapePainter(QPainter &painter, const CurveScope &scope, const PlotBand &band, double ratio)
    : m_painter(painter), m_scope(scope), m_band(band), m_ratio(ratio), m_zero(y(0)), m_raster(band.area, ratio) {}

double ShapePainter::y(double value) const {
    // what is cut off stays near: not every device clips
    const double inside = std::clamp(m_band.axis.y(value), -outside, m_band.area.height() + outside);
    return snap(m_band.area.top() + inside, m_ratio);
}

void ShapePainter::paint(const std::vector<const CurveShape *> &shapes) {
    for (const CurveShape *shape : shapes) {
        if (shape->dense) {
            paintColumns(*shape);
        } else if (!shape->steps.empty()) {
            flush(); // what comes later lies on top
            paintSteps(*shape);
        }
    }
    flush();
}

void ShapePainter::fillToZero(const CurveSeries &series, double left, double right, double value) {
    const double edge = y(value);
    if (edge == m_zero)
        return;
    QColor fill = theme::color(series.isDifference() && value < 0 ? Token::PaidBack : series.token);
    if (!series.isDifference())
        fill.setAlphaF(static_cast<float>(areaGround));
    m_painter.fillRect(QRectF(QPointF(left, std::min(edge, m_zero)), QPointF(right, std::max(edge, m_zero))), fill);
}

void ShapePainter::paintSteps(const CurveShape &shape) {
    const CurveSeries &series = m_scope.set().series[shape.series];
    const bool filled = series.role != CurveRole::Line;
    const bool thinned = m_scope.drawsMeans() && !series.isLevel();
    const double widest = shape.steps[shape.steps.size() / 2].right - shape.steps[shape.steps.size() / 2].left;
    const QColor own = theme::color(series.token);
    const QColor color = thinned ? plotframe::mixed(own, theme::color(Token::Base), meanGround) : own;
    const double wanted = widest >= thickStep && !thinned ? 2.0 : 1.0;
    const double thick = std::max(1.0, std::round(wanted * m_ratio)) / m_ratio;
    double lastRight = -1e9, lastY = 0;
    for (const ShapeStep &step : shape.steps) {
        const double left = snap(m_band.area.left() + step.left, m_ratio);
        const double right = snap(m_band.area.left() + step.right, m_ratio);
        if (filled)
            fillToZero(series, left, right, static_cast<double>(step.value));
        if (series.isDifference())
            continue; // its bars need no edge, and its two colours no third
        const double middle = y(static_cast<double>(step.value));
        // zeros are thin: nights would else cover the axis
        m_painter.fillRect(QRectF(left, snap(middle - thick / 2, m_ratio), right - left + thick,
                                  step.value == 0 ? 1 / m_ratio : thick),
                           color);
        if (std::abs(left - lastRight) < 0.5 && middle != lastY)
            m_painter.fillRect(QRectF(left, snap(std::min(middle, lastY) - thick / 2, m_ratio), thick,
                                      std::abs(middle - lastY) + thick),
                               color);
        lastRight = right;
        lastY = middle;
    }
}

void ShapePainter::paintColumns(const CurveShape &shape) {
    const CurveSeries &series = m_scope.set().series[shape.series];
    const QColor own = theme::color(series.token);
    if (series.isDifference()) {
        layColumns(shape, own, [](const ColumnExtremes &one) { return Extent{std::max<qint64>(one.max, 0), 0}; });
        layColumns(shape, theme::color(Token::PaidBack), [](const ColumnExtremes &one) {
            return Extent{0, std::min<qint64>(one.min, 0)};
        });
        return;
    }
    if (series.role == CurveRole::Area) {
        QColor fill = own;
        fill.setAlphaF(static_cast<float>(areaGround));
        layColumns(shape, fill, [](const ColumnExtremes &one) { return Extent{std::max<qint64>(one.min, 0), 0}; });
    }
    const QColor color = m_scope.drawsMeans() ? plotframe::mixed(own, theme::color(Token::Base), meanGround) : own;
    const ColumnExtremes *before = nullptr;
    const auto joined = [&](const ColumnExtremes &one) {
        Extent extent{one.max, one.min, 1 / m_ratio};
        if (before && before->closesKnown && one.opensKnown && before + 1 == &one) {
            extent.high = std::max(extent.high, before->last);
            extent.low = std::min(extent.low, before->last);
        }
        before = &one;
        return extent;
    };
    layColumns(shape, color, joined);
}

template <typename ExtentOf>
void ShapePainter::layColumns(const CurveShape &shape, const QColor &color, ExtentOf extentOf) {
    const bool onPixels = m_painter.paintEngine()->type() == QPaintEngine::Raster;
    if (onPixels)
        m_raster.begin(color);
    for (size_t c = 0; c < shape.columns.size(); ++c) {
        if (shape.columns[c].known == 0)
            continue;
        const Extent extent = extentOf(shape.columns[c]);
        const double top = y(static_cast<double>(extent.high));
        const double bottom = y(static_cast<double>(extent.low)) + extent.thickness;
        if (bottom <= top)
            continue;
        if (onPixels)
            m_raster.add(static_cast<int>(c), top, bottom);
        else
            m_painter.fillRect(
                QRectF(m_band.area.left() + static_cast<double>(c) / m_ratio, top, 1 / m_ratio, bottom - top), color);
    }
}

void ShapePainter::flush() {
    m_raster.paint(m_painter);
    m_raster = ColumnRaster(m_band.area, m_ratio);
}

void ShapePainter::paintMeans(size_t series, const TimeScale &scale) {
    std::vector<std::vector<QPointF>> runs(1);
    for (const MeanDay &mean : m_scope.tables(series).means) {
        if (mean.known)
            runs.back().emplace_back(m_band.area.left() + scale.x(mean.second),
                                     m_band.area.top() + m_band.axis.y(mean.value));
        else if (!runs.back().empty())
            runs.emplace_back();
    }
    const CurveSeries &one = m_scope.set().series[series];
    const Token line = one.isDifference() ? Token::Text : one.token;
    paintHaloLine(m_painter, runs, {theme::color(line), theme::color(Token::Base)}, m_band.area, m_ratio);
}

} // namespace gkwh
