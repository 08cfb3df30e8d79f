// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveRenderer.h"

#include "model/base/ExactMath.h"
#include "ui/common/Theme.h"
#include "ui/curves/CurveText.h"
#include "ui/curves/HaloLine.h"
#include "ui/curves/PlotFrame.h"

#include <algorithm>
#include <cmath>

namespace gkwh {

using plotframe::snap;

namespace {

constexpr double stripHeight = 36;
constexpr double tickGap = 48;      // least height between value labels
constexpr double narrowestGap = 4;  // a missing hour in ten years is still seen
constexpr double thickStep = 4;     // steps at least so wide are drawn 2 px thick
constexpr double meanGround = 0.45; // of the day line under the line of means
constexpr double areaGround = 0.26;

/// Gaps of the curves shown, as they appear: widened to be seen, and merged where they touch.
std::vector<std::pair<double, double>> gapsSeen(const CurveScope &scope, const std::vector<CurveShape> &shapes,
                                                const TimeScale &scale) {
    std::vector<std::pair<double, double>> seen;
    for (const CurveShape &shape : shapes) {
        for (const HourGap &gap : scope.tables(shape.series).gaps) {
            if (gap.end * 3600 <= scale.range().begin || gap.begin * 3600 >= scale.range().end)
                continue;
            const double left = scale.xOfHour(gap.begin);
            const double right = scale.xOfHour(gap.end);
            const double widen = std::max(0.0, narrowestGap - (right - left)) / 2;
            seen.emplace_back(std::max(left - widen, 0.0), std::min(right + widen, scale.width()));
        }
    }
    std::sort(seen.begin(), seen.end());
    std::vector<std::pair<double, double>> merged;
    for (const auto &gap : seen) {
        if (!merged.empty() && gap.first <= merged.back().second)
            merged.back().second = std::max(merged.back().second, gap.second);
        else
            merged.push_back(gap);
    }
    return merged;
}

} // namespace

CurveRenderer::CurveRenderer(const CurveScope &scope, const QRectF &plot, double ratio)
    : m_scope(scope), m_whole(plot), m_plot(plot), m_ratio(ratio), m_font(theme::font(theme::Type::Axis)),
      m_scale(scope.range(), plot.width(), ratio) {
    HourlyCurve::Value least = 0, greatest = 0;
    for (size_t series = 0; series < scope.set().series.size(); ++series) {
        if (!scope.isShown(series))
            continue;
        const bool level = scope.set().series[series].isLevel();
        (level ? m_strips : m_shapes).push_back(shapeOf(scope, series, m_scale));
        if (level || !m_shapes.back().anything)
            continue;
        least = std::min(least, m_shapes.back().least);
        greatest = std::max(greatest, m_shapes.back().greatest);
    }
    const QFontMetricsF metrics(m_font);
    if (!m_strips.empty()) // room for the axis title below them
        m_plot.setTop(m_plot.top() + static_cast<double>(m_strips.size()) * (stripHeight + theme::Step2)
                      + 1.5 * metrics.height());
    const QString unit = m_shapes.empty() ? QString() : scope.set().series[m_shapes.front().series].unit;
    m_axis = ValueAxis(least, greatest, m_plot.height(), tickGap, unit, scope.step(), false);
    QFont bold = m_font;
    bold.setBold(true);
    m_ticks = timeTicks(m_scale, {metrics, QFontMetricsF(bold)});
}

QColor CurveRenderer::colorOf(size_t series) const { return theme::color(m_scope.set().series[series].token); }

void CurveRenderer::paint(QPainter &painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(m_font);
    paintGrid(painter);
    paintTimeAxis(painter, m_ticks, m_plot, m_ratio);
    painter.save();
    painter.setClipRect(m_whole);
    paintStrips(painter);
    paintGaps(painter);
    for (const CurveShape &shape : m_shapes)
        paintShape(painter, shape);
    if (m_scope.drawsMeans()) {
        for (const CurveShape &shape : m_shapes)
            paintMeans(painter, shape.series);
    }
    paintAnnotations(painter);
    painter.restore();
    painter.restore();
}

void CurveRenderer::paintGrid(QPainter &painter) const {
    const QColor line = theme::color(Token::Line);
    const QFontMetricsF metrics(m_font);
    const bool finely = m_ticks.level == TimeTicks::Level::Hours;
    for (const double x : m_ticks.grid)
        plotframe::vertical(painter, m_plot.left() + x, m_whole.top(), m_plot.bottom(),
                            finely ? plotframe::mixed(line, theme::color(Token::Base), 0.45) : line, m_ratio);
    for (const double x : m_ticks.strong)
        plotframe::vertical(painter, m_plot.left() + x, m_whole.top(), m_plot.bottom(), line, m_ratio);
    for (const ValueTick &tick : m_axis.ticks()) {
        const double y = m_plot.top() + m_axis.y(tick.value);
        plotframe::horizontal(painter, y, m_plot.left(), m_plot.right(), line, m_ratio);
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(QRectF(0, y - metrics.height() / 2, m_plot.left() - theme::Step2, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    plotframe::horizontal(painter, m_plot.top() + m_axis.y(0), m_plot.left(), m_plot.right(),
                          theme::color(Token::Border), m_ratio);
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(QPointF(theme::Step2, m_plot.top() - metrics.height() / 2 - metrics.descent() - 1),
                     m_axis.title());
}

void paintTimeAxis(QPainter &painter, const TimeTicks &ticks, const QRectF &plot, double ratio) {
    const QFont regular = theme::font(theme::Type::Axis);
    QFont bold = regular;
    bold.setBold(true);
    const QFontMetricsF metrics(regular);
    for (const double x : ticks.strong)
        plotframe::vertical(painter, plot.left() + x, plot.bottom(), plot.bottom() + theme::Step1,
                            theme::color(Token::Border), ratio);
    for (const TimeLabel &label : ticks.labels) {
        painter.setFont(label.bold ? bold : regular);
        painter.setPen(theme::color(label.bold ? Token::Text : Token::Text2));
        const double y = plot.bottom() + theme::Step1 + label.line * metrics.height();
        painter.drawText(QRectF(plot.left() + label.left, y, label.width + 1, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.text);
    }
    painter.setFont(regular);
}

void CurveRenderer::paintGaps(QPainter &painter) const {
    QColor color = theme::color(Token::Text2);
    color.setAlphaF(0.75F);
    const QBrush hatch(color, Qt::BDiagPattern);
    for (const auto &[left, right] : gapsSeen(m_scope, m_shapes, m_scale))
        painter.fillRect(QRectF(m_plot.left() + snap(left, m_ratio), m_plot.top(),
                                std::max(snap(right, m_ratio) - snap(left, m_ratio), 1.0), m_plot.height()),
                         hatch);
}

void CurveRenderer::paintShape(QPainter &painter, const CurveShape &shape) const {
    if (shape.dense)
        paintColumns(painter, shape);
    else
        paintSteps(painter, shape, m_axis, m_plot, m_scope.set().series[shape.series].role == CurveRole::Area);
}

void CurveRenderer::paintSteps(QPainter &painter, const CurveShape &shape, const ValueAxis &axis, const QRectF &area,
                               bool filled) const {
    if (shape.steps.empty())
        return;
    const QColor own = colorOf(shape.series);
    QColor fill = own;
    fill.setAlphaF(static_cast<float>(areaGround));
    const bool thinned = m_scope.drawsMeans() && !m_scope.set().series[shape.series].isLevel();
    const double widest = shape.steps[shape.steps.size() / 2].right - shape.steps[shape.steps.size() / 2].left;
    const QColor color = thinned ? plotframe::mixed(own, theme::color(Token::Base), meanGround) : own;
    const double wanted = widest >= thickStep && !thinned ? 2.0 : 1.0;
    const double thick = std::max(1.0, std::round(wanted * m_ratio)) / m_ratio;
    const double zero = snap(area.top() + axis.y(0), m_ratio);
    double lastRight = -1e9, lastY = 0;
    for (const ShapeStep &step : shape.steps) {
        const double left = snap(area.left() + step.left, m_ratio);
        const double right = snap(area.left() + step.right, m_ratio);
        const double y = snap(area.top() + axis.y(static_cast<double>(step.value)), m_ratio);
        if (filled)
            painter.fillRect(QRectF(QPointF(left, std::min(y, zero)), QPointF(right, std::max(y, zero))), fill);
        const double top = y - thick / 2;
        // zeros are thin: nights would else cover the axis
        painter.fillRect(QRectF(left, snap(top, m_ratio), right - left + thick, step.value == 0 ? 1 / m_ratio : thick),
                         color);
        if (std::abs(left - lastRight) < 0.5 && y != lastY)
            painter.fillRect(
                QRectF(left, snap(std::min(y, lastY) - thick / 2, m_ratio), thick, std::abs(y - lastY) + thick), color);
        lastRight = right;
        lastY = y;
    }
}

void CurveRenderer::paintColumns(QPainter &painter, const CurveShape &shape) const {
    const QColor own = colorOf(shape.series);
    const bool filled = m_scope.set().series[shape.series].role == CurveRole::Area;
    // opaque, mixed beforehand: a translucent column costs ten times as much
    const QColor color = m_scope.drawsMeans() ? plotframe::mixed(own, theme::color(Token::Base), meanGround) : own;
    QColor fill = own;
    fill.setAlphaF(static_cast<float>(areaGround));
    const double pixel = 1 / m_ratio;
    const double zero = snap(m_plot.top() + m_axis.y(0), m_ratio);
    const ColumnExtremes *before = nullptr;
    for (size_t c = 0; c < shape.columns.size(); ++c) {
        const ColumnExtremes &one = shape.columns[c];
        if (one.known == 0) {
            before = nullptr;
            continue;
        }
        const bool joined = before && before->closesKnown && one.opensKnown;
        const auto high = joined ? std::max(one.max, before->last) : one.max;
        const auto low = joined ? std::min(one.min, before->last) : one.min;
        const double x = m_plot.left() + static_cast<double>(c) * pixel;
        const double top = snap(m_plot.top() + m_axis.y(static_cast<double>(high)), m_ratio);
        const double bottom = snap(m_plot.top() + m_axis.y(static_cast<double>(low)), m_ratio);
        if (filled && bottom < zero)
            painter.fillRect(QRectF(x, bottom, pixel, zero - bottom), fill);
        painter.fillRect(QRectF(x, top, pixel, bottom - top + pixel), color);
        before = &one;
    }
}

void CurveRenderer::paintMeans(QPainter &painter, size_t series) const {
    std::vector<std::vector<QPointF>> runs(1);
    for (const MeanDay &mean : m_scope.tables(series).means) {
        if (mean.known)
            runs.back().emplace_back(m_plot.left() + m_scale.x(mean.second), m_plot.top() + m_axis.y(mean.value));
        else if (!runs.back().empty())
            runs.emplace_back();
    }
    paintHaloLine(painter, runs, {colorOf(series), theme::color(Token::Base)}, m_plot, m_ratio);
}

void CurveRenderer::paintStrips(QPainter &painter) const {
    const QFontMetricsF metrics(m_font);
    double top = m_whole.top();
    for (const CurveShape &strip : m_strips) {
        const CurveSeries &series = m_scope.set().series[strip.series];
        const QRectF area(m_whole.left(), top, m_whole.width(), stripHeight);
        const ValueAxis axis(strip.least, std::max<qint64>(strip.greatest, 1), stripHeight, stripHeight, series.unit,
                             m_scope.step(), true);
        plotframe::horizontal(painter, area.bottom(), area.left(), area.right(), theme::color(Token::Border), m_ratio);
        paintSteps(painter, strip, axis, area, true);
        painter.setPen(theme::color(Token::Text2));
        const QString text = series.name + QStringLiteral("  ") + curvetext::number(strip.greatest);
        const QRectF box(area.left() + theme::Step1, area.top(), metrics.horizontalAdvance(text) + theme::Step2,
                         metrics.height());
        painter.fillRect(box, theme::color(Token::Base));
        painter.drawText(box, Qt::AlignCenter, text);
        top += stripHeight + theme::Step2;
    }
}

void CurveRenderer::paintAnnotations(QPainter &painter) const {
    const QFontMetricsF metrics(m_font);
    std::vector<QRectF> taken;
    for (const CurveAnnotation &annotation : m_scope.set().annotations) {
        const double x = m_scale.xOfHour(madrid::midnight(annotation.day));
        if (x < 0 || x > m_scale.width())
            continue;
        plotframe::vertical(painter, m_plot.left() + x, m_plot.top(), m_plot.bottom(), theme::color(Token::Border),
                            m_ratio, 1.5);
        const double width = metrics.horizontalAdvance(annotation.text);
        const bool leftward = x >= width + theme::Step2;
        QRectF box(m_plot.left() + (leftward ? x - width - theme::Step1 : x + theme::Step1 + 2), m_plot.top() + 1,
                   width, metrics.height());
        while (std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); }))
            box.translate(0, metrics.height());
        taken.push_back(box.adjusted(-theme::Step1, 0, theme::Step1, 0));
        QColor ground = theme::color(Token::Base);
        ground.setAlphaF(0.8F);
        painter.fillRect(box.adjusted(-2, 0, 2, 0), ground);
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, annotation.text);
    }
}

void CurveRenderer::paintCrosshair(QPainter &painter) const {
    const auto hour = m_scope.crosshair();
    if (!hour)
        return;
    const UtcHour begin = stepBegin(*hour, m_scope.step());
    const UtcHour end = stepEnd(*hour, m_scope.step());
    const double x = (m_scale.xOfHour(begin) + m_scale.xOfHour(end)) / 2;
    if (x < 0 || x > m_scale.width())
        return;
    painter.save();
    plotframe::vertical(painter, m_plot.left() + x - 0.5, m_whole.top(), m_plot.bottom(), theme::color(Token::Text),
                        m_ratio);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CurveShape &shape : m_shapes) {
        const CurveSum value = m_scope.reading(shape.series);
        if (value.knownHours == 0)
            continue;
        painter.setPen(QPen(colorOf(shape.series), 2));
        painter.setBrush(theme::color(Token::Base));
        painter.drawEllipse(QPointF(m_plot.left() + x, m_plot.top() + m_axis.y(static_cast<double>(value.value))), 4,
                            4);
    }
    paintFlag(painter, curvetext::moment(*hour, m_scope.step()), m_plot.left() + x, m_plot);
    painter.restore();
}

void paintFlag(QPainter &painter, const QString &text, double x, const QRectF &plot) {
    const QFont font = theme::font(theme::Type::Axis);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) + 2 * theme::Step2;
    const double left = std::clamp(x - width / 2, std::min(plot.left(), plot.right() - width), plot.right() - width);
    const QRectF box(std::round(left), plot.bottom() + 3, std::round(width), metrics.height() + 3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Token::Text));
    painter.drawRoundedRect(box, 2, 2);
    painter.setFont(font);
    painter.setPen(theme::color(Token::Base));
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace gkwh
