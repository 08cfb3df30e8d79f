// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveRenderer.h"

#include "ui/common/Theme.h"
#include "ui/curves/CurveText.h"
#include "ui/curves/PlotFrame.h"
#include "ui/curves/ShapePainter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace gkwh {

using plotframe::snap;

namespace {

constexpr double narrowestGap = 4; // a missing hour in ten years is still seen

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gkwh::CurveRenderer)
};

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

QRectF flagBox(const QString &text, double x, const QRectF &plot) {
    const QFontMetricsF metrics(theme::font(theme::Type::Axis));
    const double width = metrics.horizontalAdvance(text) + 2 * theme::Step2;
    const double left = std::clamp(x - width / 2, std::min(plot.left(), plot.right() - width), plot.right() - width);
    return {std::round(left), plot.bottom() + 3, std::round(width), metrics.height() + 3};
}

} // namespace

CurveRenderer::CurveRenderer(const CurveScope &scope, const QRectF &plot, double ratio)
    : m_scope(scope), m_plot(plot), m_ratio(ratio), m_font(theme::font(theme::Type::Axis)),
      m_scale(scope.range(), plot.width(), ratio), m_bands(plotBands(scope, plot, m_scale, QFontMetricsF(m_font))) {
    QFont bold = m_font;
    bold.setBold(true);
    m_ticks = timeTicks(m_scale, {QFontMetricsF(m_font), QFontMetricsF(bold)});
}

std::vector<const CurveShape *> CurveRenderer::shapes() const {
    std::vector<const CurveShape *> all;
    for (const PlotBand &band : m_bands.bands) {
        for (const CurveShape &shape : band.shapes) {
            if (!band.isStrip)
                all.push_back(&shape);
        }
    }
    return all;
}

void CurveRenderer::paint(QPainter &painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(m_font);
    paintGrid(painter);
    paintTimeAxis(painter, m_ticks, m_plot, m_ratio);
    for (const PlotBand &band : m_bands.bands)
        paintBand(painter, band);
    paintAnnotations(painter);
    for (const PlotBand &band : m_bands.bands) {
        if (band.isStrip)
            paintStripName(painter, band);
    }
    if (m_bands.withoutRoom > 0) {
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(m_plot.adjusted(theme::Step2, 0, -theme::Step2, -theme::Step1),
                         Qt::AlignRight | Qt::AlignBottom,
                         Words::tr("%n more curves have no room here; make it higher, or switch some off", nullptr,
                                   static_cast<int>(m_bands.withoutRoom)));
    }
    painter.restore();
}

void CurveRenderer::paintGrid(QPainter &painter) const {
    const QColor line = theme::color(Token::Line);
    const bool finely = m_ticks.level == TimeTicks::Level::Hours;
    for (const PlotBand &band : m_bands.bands) {
        for (const double x : m_ticks.grid)
            plotframe::vertical(painter, m_plot.left() + x, band.area.top(), band.area.bottom(),
                                finely ? plotframe::mixed(line, theme::color(Token::Base), 0.45) : line, m_ratio);
        for (const double x : m_ticks.strong)
            plotframe::vertical(painter, m_plot.left() + x, band.area.top(), band.area.bottom(), line, m_ratio);
    }
}

void CurveRenderer::paintValueAxis(QPainter &painter, const PlotBand &band) const {
    const QFontMetricsF metrics(m_font);
    for (const ValueTick &tick : band.axis.ticks()) {
        const double y = band.area.top() + band.axis.y(tick.value);
        plotframe::horizontal(painter, y, band.area.left(), band.area.right(), theme::color(Token::Line), m_ratio);
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(QRectF(0, y - metrics.height() / 2, band.area.left() - theme::Step2, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    plotframe::horizontal(painter, band.area.top() + band.axis.y(0), band.area.left(), band.area.right(),
                          theme::color(Token::Border), m_ratio);
    const QPointF place(theme::Step2, band.area.top() - metrics.height() / 2 - metrics.descent() - 1);
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(place, band.axis.title());
    if (band.name.isEmpty())
        return;
    painter.setPen(theme::color(Token::Text));
    const double beside = place.x() + metrics.horizontalAdvance(band.axis.title()) + theme::Step3;
    painter.drawText(QPointF(std::max(beside, band.area.left()), place.y()), band.name);
}

void CurveRenderer::paintBand(QPainter &painter, const PlotBand &band) const {
    if (band.isStrip)
        plotframe::horizontal(painter, band.area.bottom(), band.area.left(), band.area.right(),
                              theme::color(Token::Border), m_ratio);
    else
        paintValueAxis(painter, band);
    painter.save();
    painter.setClipRect(band.area.adjusted(0, -1, 0, 1)); // a line on the edge is whole
    if (!band.isStrip)
        paintGaps(painter, band);
    std::vector<const CurveShape *> order;
    for (const CurveShape &shape : band.shapes)
        order.push_back(&shape);
    if (m_scope.comparison()) // the one compared lies on the one it is compared with
        std::reverse(order.begin(), order.end());
    ShapePainter shapes(painter, m_scope, band, m_ratio);
    shapes.paint(order);
    for (const CurveShape *shape : order) {
        if (m_scope.drawsMeans() && !band.isStrip)
            shapes.paintMeans(shape->series, m_scale);
    }
    painter.restore();
}

void CurveRenderer::paintStripName(QPainter &painter, const PlotBand &band) const {
    const QFontMetricsF metrics(m_font);
    const QString text = QStringLiteral("%1  %2").arg(band.name, curvetext::number(band.shapes.front().greatest));
    const QRectF box(band.area.left() + theme::Step1, band.area.top(), metrics.horizontalAdvance(text) + theme::Step2,
                     metrics.height());
    painter.fillRect(box, theme::color(Token::Base));
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(box, Qt::AlignCenter, text);
}

void CurveRenderer::paintGaps(QPainter &painter, const PlotBand &band) const {
    QColor color = theme::color(Token::Text2);
    color.setAlphaF(0.75F);
    const QBrush hatch(color, Qt::BDiagPattern);
    for (const auto &[left, right] : gapsSeen(m_scope, band.shapes, m_scale))
        painter.fillRect(QRectF(band.area.left() + snap(left, m_ratio), band.area.top(),
                                std::max(snap(right, m_ratio) - snap(left, m_ratio), 1.0), band.area.height()),
                         hatch);
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

void CurveRenderer::paintAnnotations(QPainter &painter) const {
    const QFontMetricsF metrics(m_font);
    std::vector<QRectF> taken;
    const auto plot =
        std::find_if(m_bands.bands.begin(), m_bands.bands.end(), [](const PlotBand &b) { return !b.isStrip; });
    const double top = (plot == m_bands.bands.end() ? m_plot.top() : plot->area.top()) + 1;
    for (const CurveAnnotation &annotation : m_scope.set().annotations) {
        const double x = m_scale.xOfHour(madrid::midnight(annotation.day));
        if (x < 0 || x > m_scale.width())
            continue;
        for (const PlotBand &band : m_bands.bands)
            plotframe::vertical(painter, m_plot.left() + x, band.area.top(), band.area.bottom(),
                                theme::color(Token::Border), m_ratio, 1.5);
        const double width = metrics.horizontalAdvance(annotation.text);
        const bool leftward = x >= width + theme::Step2;
        QRectF box(m_plot.left() + (leftward ? x - width - theme::Step1 : x + theme::Step1 + 2), top, width,
                   metrics.height());
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

double CurveRenderer::centreOf(UtcHour hour) const {
    return (m_scale.xOfHour(stepBegin(hour, m_scope.step())) + m_scale.xOfHour(stepEnd(hour, m_scope.step()))) / 2;
}

void CurveRenderer::paintCursors(QPainter &painter) const {
    painter.save();
    const auto seen = [&](double x) { return x >= 0 && x <= m_scale.width(); };
    if (const auto span = m_scope.measured()) {
        const double left = std::clamp(m_scale.x(span->begin), 0.0, m_scale.width());
        const double right = std::clamp(m_scale.x(span->end), 0.0, m_scale.width());
        QColor tint = theme::color(Token::Focus);
        tint.setAlphaF(0.12F);
        for (const PlotBand &band : m_bands.bands)
            painter.fillRect(QRectF(m_plot.left() + left, band.area.top(), right - left, band.area.height()), tint);
    }
    QRectF flag;
    const auto paintFlagOf = [&](UtcHour hour, double x) {
        const QString text = curvetext::moment(hour, m_scope.step());
        hideLabelsUnder(painter, flagBox(text, x, m_plot));
        return paintFlag(painter, text, x, m_plot);
    };
    const auto crosshair = m_scope.crosshair();
    if (crosshair && seen(centreOf(*crosshair))) {
        const double x = m_plot.left() + centreOf(*crosshair);
        plotframe::vertical(painter, x - 0.5, m_plot.top(), m_plot.bottom(), theme::color(Token::Text), m_ratio);
        paintRings(painter, x);
        flag = paintFlagOf(*crosshair, x);
    }
    const auto mark = m_scope.mark();
    if (mark && seen(centreOf(*mark))) {
        const double x = m_plot.left() + centreOf(*mark);
        painter.setRenderHint(QPainter::Antialiasing, false);
        plotframe::vertical(painter, x - 1, m_plot.top(), m_plot.bottom(), theme::color(Token::Focus), m_ratio, 2);
        if (!flag.adjusted(-2, 0, 2, 0).intersects(flagBox(curvetext::moment(*mark, m_scope.step()), x, m_plot)))
            paintFlagOf(*mark, x);
    }
    painter.restore();
}

void CurveRenderer::hideLabelsUnder(QPainter &painter, const QRectF &flag) const {
    const double height = QFontMetricsF(m_font).height();
    for (const TimeLabel &label : m_ticks.labels) {
        const QRectF box(m_plot.left() + label.left, m_plot.bottom() + theme::Step1, label.width + 1, height);
        if (label.line == 0 && box.intersects(flag)) // half a label would peek out
            painter.fillRect(box, theme::color(Token::Base));
    }
}

void CurveRenderer::paintRings(QPainter &painter, double x) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlotBand &band : m_bands.bands) {
        for (const CurveShape &shape : band.shapes) {
            const CurveSum value = m_scope.reading(shape.series);
            const double y = band.area.top() + band.axis.y(static_cast<double>(value.value));
            if (band.isStrip || value.knownHours == 0 || y < band.area.top() - 1 || y > band.area.bottom() + 1)
                continue;
            const CurveSeries &series = m_scope.set().series[shape.series];
            const bool below = series.isDifference() && value.value < 0;
            painter.setPen(QPen(theme::color(below ? Token::PaidBack : series.token), 2));
            painter.setBrush(theme::color(Token::Base));
            painter.drawEllipse(QPointF(x, y), 4, 4);
        }
    }
}

QRectF paintFlag(QPainter &painter, const QString &text, double x, const QRectF &plot) {
    const QRectF box = flagBox(text, x, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Token::Text));
    painter.drawRoundedRect(box, 2, 2);
    painter.setFont(theme::font(theme::Type::Axis));
    painter.setPen(theme::color(Token::Base));
    painter.drawText(box, Qt::AlignCenter, text);
    return box;
}

} // namespace gkwh
