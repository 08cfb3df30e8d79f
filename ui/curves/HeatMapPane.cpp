// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/HeatMapPane.h"

#include "ui/common/Theme.h"
#include "ui/curves/CurveRenderer.h"
#include "ui/curves/CurveText.h"
#include "ui/curves/HeatMap.h"
#include "ui/curves/PlotFrame.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gkwh {

namespace {

constexpr double narrowGap = 3; // pixels: narrower gaps become a dotted line
constexpr int barWidth = 120;
constexpr int barHeight = 11;

void paintNarrowGaps(QPainter &painter, const CurveScope &scope, size_t series, const TimeScale &scale,
                     const QRectF &plot) {
    if (scale.pixels(86400) >= narrowGap)
        return; // its cells are hatched
    painter.setPen(QPen(theme::color(Token::Text), 1, Qt::DotLine));
    for (const HourGap &gap : scope.tables(series).gaps) {
        const double left = scale.xOfHour(gap.begin);
        const double right = scale.xOfHour(gap.end);
        if (right - left < narrowGap && right >= 0 && left <= scale.width())
            painter.drawLine(QPointF(plot.left() + std::round(left), plot.top()),
                             QPointF(plot.left() + std::round(left), plot.bottom()));
    }
}

} // namespace

HeatMapPane::HeatMapPane(CurveScope *scope, QWidget *parent) : TimePane(scope, parent) {
    setAccessibleName(tr("Heat map"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QRectF HeatMapPane::plotRect() const {
    QMarginsF margins = plotframe::margins(false, plotframe::Foot::TwoLines);
    margins.setTop(theme::Step2);
    return QRectF(rect()).marginsRemoved(margins);
}

QSize HeatMapPane::sizeHint() const { return {760, 240}; }

QSize HeatMapPane::minimumSizeHint() const { return {260, 120}; }

void HeatMapPane::paintMap(QPainter &painter, const CurveScope &scope, const QRectF &plot, double ratio) {
    const auto series = scope.focus();
    if (!series)
        return;
    const TimeScale scale(scope.range(), plot.width(), ratio);
    const HeatMap map = heatMapOf(*scope.set().series[*series].curve, scale, HeatScale::of(scope, *series));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(plot, map.image);
    QColor ink = theme::color(Token::Text2);
    const QBrush hatch(ink, Qt::BDiagPattern);
    const double row = plot.height() / madrid::slotsPerDay;
    for (const MissingCells &cells : map.missing) {
        const double top = plot.bottom() - (cells.slot + 1) * row;
        painter.fillRect(QRectF(plot.left() + cells.first / ratio, top, (cells.last - cells.first) / ratio, row),
                         hatch);
    }
    paintNarrowGaps(painter, scope, *series, scale, plot);

    const QFont font = theme::font(theme::Type::Axis);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme::color(Token::Text2));
    for (const int slot : {0, 6, 12, 18, 24}) {
        if (slot % 12 != 0 && row * 6 < metrics.height())
            continue;
        const double y = plot.bottom() - slot * row;
        painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - theme::Step2, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, HeatMapPane::tr("%1 h").arg(slot, 2, 10, QLatin1Char('0')));
    }
    QFont bold = font;
    bold.setBold(true);
    paintTimeAxis(painter, timeTicks(scale, {metrics, QFontMetricsF(bold)}), plot, ratio);
    painter.restore();
}

void HeatMapPane::paintPicture(QPainter &painter) {
    if (!scope().set().isEmpty())
        paintMap(painter, scope(), plotRect(), devicePixelRatioF());
}

void HeatMapPane::paintOverlay(QPainter &painter) {
    const QRectF plot = plotRect();
    if (const auto span = scope().measured()) {
        const auto [first, last] = std::minmax(*scope().mark(), *scope().crosshair());
        const auto edge = [&](UtcHour day) { return std::clamp(scale().xOfHour(day), 0.0, plot.width()); };
        const double left = edge(stepBegin(first, CurveStep::Day)), right = edge(stepEnd(last, CurveStep::Day));
        QPen pen(theme::color(Token::Focus), 2);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(plot.left() + left, plot.top(), right - left, plot.height()));
    }
    if (scope().mark())
        paintCell(painter, *scope().mark(), false);
    if (scope().crosshair())
        paintCell(painter, *scope().crosshair(), true);
}

void HeatMapPane::paintCell(QPainter &painter, UtcHour hour, bool crosshair) {
    const QRectF plot = plotRect();
    const TimeScale place = scale();
    const HourAddress address = madrid::addressOf(hour);
    const double left = place.xOfHour(madrid::midnight(address.day));
    const double right = place.xOfHour(madrid::midnight(address.day.addDays(1)));
    const double centre = (left + right) / 2;
    if (centre < 0 || centre > plot.width())
        return;
    const double row = plot.height() / madrid::slotsPerDay;
    const double width = std::max(right - left, 7.0);
    const double height = std::max(row, 7.0);
    const double middle = plot.bottom() - (address.slot + 0.5) * row;
    const QRectF cell(std::round(plot.left() + centre - width / 2), std::round(middle - height / 2), std::round(width),
                      std::round(height));
    const QColor ink = theme::color(crosshair ? Token::Text : Token::Focus);
    if (crosshair && right - left < 12) {
        for (const auto &[top, bottom] : {std::pair(plot.top(), cell.top()), std::pair(cell.bottom(), plot.bottom())})
            plotframe::vertical(painter, plot.left() + centre - 0.5, top, bottom, ink, devicePixelRatioF());
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1));
    painter.drawRect(cell.adjusted(-2, -2, 1, 1));
    painter.setPen(QPen(theme::color(Token::Base), 1));
    painter.drawRect(cell.adjusted(-1, -1, 0, 0));
    if (crosshair && m_flagged)
        paintFlag(painter, curvetext::moment(hour, CurveStep::Hour), plot.left() + centre, plot);
}

void HeatMapPane::setFlagged(bool flagged) {
    m_flagged = flagged;
    update();
}

void HeatMapPane::pointAt(const QPointF &place) {
    const QRectF plot = plotRect();
    if (scope().set().isEmpty() || plot.height() <= 0)
        return;
    const QDate day = madrid::addressOf(scale().hourAt(std::clamp(place.x() - plot.left(), 0.0, plot.width() - 1))).day;
    const auto slot = static_cast<int>(std::floor((plot.bottom() - place.y()) * madrid::slotsPerDay / plot.height()));
    scope().setCrosshair(madrid::hourAt(day, std::clamp(slot, 0, madrid::hoursIn(day) - 1)));
}

HeatBar::HeatBar(CurveScope *scope, QWidget *parent) : QWidget(parent), m_scope(scope) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Colours of the heat map"));
    const auto changed = [this] {
        updateGeometry();
        update();
    };
    connect(scope, &CurveScope::setChanged, this, changed);
    connect(scope, &CurveScope::appearanceChanged, this, changed);
}

std::optional<HeatScale> HeatBar::heat() const {
    const auto series = m_scope->focus();
    return series ? std::optional(HeatScale::of(*m_scope, *series)) : std::nullopt;
}

QSize HeatBar::sizeHint() const {
    const QFontMetrics metrics(theme::font(theme::Type::Second));
    const auto scale = heat();
    const int ends = scale ? metrics.horizontalAdvance(curvetext::number(scale->least()))
                                 + metrics.horizontalAdvance(curvetext::number(scale->greatest()))
                           : 0;
    return {barWidth + ends + 2 * theme::Step2, metrics.height() + 2};
}

void HeatBar::paintEvent(QPaintEvent *) {
    const auto scale = heat();
    if (!scale)
        return;
    QPainter painter(this);
    painter.setFont(theme::font(theme::Type::Second));
    painter.setPen(theme::color(Token::Text2));
    const QString least = curvetext::number(scale->least());
    const QRect bar(painter.fontMetrics().horizontalAdvance(least) + theme::Step2, (height() - barHeight) / 2, barWidth,
                    barHeight);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, least);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, curvetext::number(scale->greatest()));
    for (int x = 0; x < bar.width(); ++x) {
        const double place = static_cast<double>(x) / (bar.width() - 1);
        painter.fillRect(bar.left() + x, bar.top(), 1, bar.height(),
                         scale->color(scale->isDifference() ? 2 * place - 1 : place));
    }
    painter.setPen(theme::color(Token::Line));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

} // namespace gkwh
