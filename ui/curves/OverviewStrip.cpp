// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/OverviewStrip.h"

#include "model/base/ExactMath.h"
#include "ui/common/Theme.h"
#include "ui/curves/CurveRenderer.h"
#include "ui/curves/CurveText.h"
#include "ui/curves/PlotFrame.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gkwh {

namespace {

constexpr int handleWidth = 8;
constexpr int handleTarget = 16; // wider than it looks, to be caught
constexpr int handleHeight = 18;
constexpr double barsHeight = 34;
constexpr qint64 secondsPerDay = 86400;
constexpr qint64 shortestByMonths = 100 * secondsPerDay; // below, the bars are days

} // namespace

OverviewStrip::OverviewStrip(CurveScope *scope, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_left(new OverviewHandle(this, false)),
      m_right(new OverviewHandle(this, true)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview"));
    setMouseTracking(true);
    const auto changed = [this] {
        placeHandles();
        update();
    };
    connect(scope, &CurveScope::setChanged, this, changed);
    connect(scope, &CurveScope::rangeChanged, this, changed);
    connect(scope, &CurveScope::appearanceChanged, this, qOverload<>(&QWidget::update));
}

QSize OverviewStrip::sizeHint() const {
    const QMarginsF margins = plotframe::margins(false, plotframe::Foot::OneLine);
    return {760, static_cast<int>(std::ceil(barsHeight + theme::Step1 + margins.bottom()))};
}

QSize OverviewStrip::minimumSizeHint() const { return {200, sizeHint().height()}; }

QRectF OverviewStrip::plotRect() const {
    QMarginsF margins = plotframe::margins(false, plotframe::Foot::OneLine);
    margins.setTop(theme::Step1);
    return QRectF(rect()).marginsRemoved(margins);
}

TimeScale OverviewStrip::scale() const {
    return TimeScale(m_scope->viewport().bounds(), plotRect().width(), devicePixelRatioF());
}

void OverviewStrip::placeHandles() {
    const bool any = !m_scope->set().isEmpty();
    m_left->setVisible(any);
    m_right->setVisible(any);
    if (!any)
        return;
    const QRectF plot = plotRect();
    const TimeScale place = scale();
    const double from = plot.left() + std::clamp(place.x(m_scope->range().begin), 0.0, plot.width());
    const double until = plot.left() + std::clamp(place.x(m_scope->range().end), 0.0, plot.width());
    // close together they stand outside, so that both can be caught
    const double apart = until - from < 2.5 * handleWidth ? handleWidth / 2.0 + 1 : 0;
    const int top = static_cast<int>(std::lround(plot.center().y())) - handleHeight / 2;
    m_left->setGeometry(static_cast<int>(std::lround(from - apart)) - handleTarget / 2, top, handleTarget,
                        handleHeight);
    m_right->setGeometry(static_cast<int>(std::lround(until + apart)) - handleTarget / 2, top, handleTarget,
                         handleHeight);
    m_left->setAccessibleDescription(curvetext::dayFigures(m_scope->range().firstDay()));
    m_right->setAccessibleDescription(curvetext::dayFigures(m_scope->range().lastDay()));
}

void OverviewStrip::resizeEvent(QResizeEvent *) { placeHandles(); }

void OverviewStrip::changeEvent(QEvent *event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        placeHandles();
    }
    QWidget::changeEvent(event);
}

void OverviewStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Base));
    if (m_scope->set().isEmpty())
        return;
    const QRectF plot = plotRect();
    const TimeScale place = scale();
    const double ratio = devicePixelRatioF();
    const double from = std::clamp(place.x(m_scope->range().begin), 0.0, plot.width());
    const double until = std::clamp(place.x(m_scope->range().end), 0.0, plot.width());
    painter.fillRect(plot, theme::color(Token::Alt));
    painter.fillRect(QRectF(plot.left() + from, plot.top(), until - from, plot.height()),
                     theme::color(Token::Selection));
    paintBars(painter, place, from, until);
    for (const double x : {from, until})
        plotframe::vertical(painter, plot.left() + x - 1, plot.top() - 1, plot.bottom() + 1, theme::color(Token::Focus),
                            ratio, 2);
    QFont bold = theme::font(theme::Type::Axis);
    bold.setBold(true);
    const AxisFonts fonts{QFontMetricsF(theme::font(theme::Type::Axis)), QFontMetricsF(bold)};
    paintTimeAxis(painter, timeTicks(place, fonts, AxisLines::One), plot, ratio);
}

void OverviewStrip::paintBars(QPainter &painter, const TimeScale &scale, double from, double until) const {
    const auto series = m_scope->focus();
    if (!series)
        return;
    const QRectF plot = plotRect();
    const bool byDay = m_scope->viewport().bounds().seconds() < shortestByMonths;
    const CurveTables &tables = m_scope->tables(*series);
    const StepTable &table = byDay ? tables.days : tables.months;
    const CurveStep step = byDay ? CurveStep::Day : CurveStep::Month;
    HourlyCurve::Value greatest = 1;
    for (const HourlyCurve::Value value : table.values)
        greatest = std::max(greatest, value);
    const double ratio = devicePixelRatioF();
    painter.save();
    painter.setClipRect(plot);
    const QColor inside = plotframe::mixed(theme::color(Token::Text2), theme::color(Token::Selection), 0.55);
    const QColor outside = plotframe::mixed(theme::color(Token::Text2), theme::color(Token::Base), 0.28);
    for (size_t m = 0; m < table.begins.size(); ++m) {
        if (table.values[m] <= 0)
            continue;
        const double left = plotframe::snap(scale.xOfHour(table.begins[m]), ratio);
        const double right = plotframe::snap(scale.xOfHour(stepEnd(table.begins[m], step)), ratio);
        const double height =
            std::max(1.0, (plot.height() - 3) * static_cast<double>(table.values[m]) / static_cast<double>(greatest));
        const double gap = right - left > 4 ? 1 / ratio : 0;
        const bool seen = right > from && left < until;
        painter.fillRect(
            QRectF(plot.left() + left, plotframe::snap(plot.bottom() - height, ratio), right - left - gap, height),
            seen ? inside : outside);
    }
    painter.restore();
}

void OverviewStrip::moveEnd(bool right, qint64 second) {
    const QDate near = madrid::addressOf(floorDiv(second + secondsPerDay / 2, 3600)).day;
    const TimeSpan bounds = m_scope->viewport().bounds();
    TimeSpan range = m_scope->range();
    qint64 &end = right ? range.end : range.begin;
    end = std::clamp(madrid::midnight(near) * 3600, right ? range.begin + secondsPerDay : bounds.begin,
                     right ? std::max(bounds.end, range.begin + secondsPerDay)
                           : std::max(bounds.begin, range.end - secondsPerDay));
    m_scope->show(range, Viewport::Gesture::Drag);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton || m_scope->set().isEmpty())
        return;
    const qint64 second = scale().secondAt(event->position().x() - plotRect().left());
    const TimeSpan range = m_scope->range();
    m_scope->settle();
    m_panning = true;
    m_grabbed = range.contains(second) ? second - range.begin : range.seconds() / 2;
    mouseMoveEvent(event);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event) {
    if (!m_panning)
        return;
    const qint64 second = scale().secondAt(event->position().x() - plotRect().left());
    m_scope->pan(second - m_grabbed - m_scope->range().begin, Viewport::Gesture::Drag);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *) {
    m_panning = false;
    m_scope->settle();
}

OverviewHandle::OverviewHandle(OverviewStrip *strip, bool right) : QWidget(strip), m_strip(strip), m_isRight(right) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setAccessibleName(right ? tr("Last day seen") : tr("First day seen"));
}

void OverviewHandle::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box((width() - handleWidth) / 2.0, 0.75, handleWidth, height() - 1.5);
    painter.setPen(QPen(theme::color(Token::Focus), hasFocus() ? 2.5 : 1.5));
    painter.setBrush(theme::color(hasFocus() ? Token::Selection : Token::Base));
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(QPen(theme::color(Token::Focus), 1));
    for (const double x : {-1.0, 1.0})
        painter.drawLine(QPointF(box.center().x() + x, box.center().y() - 3),
                         QPointF(box.center().x() + x, box.center().y() + 3));
}

void OverviewHandle::mousePressEvent(QMouseEvent *event) {
    setFocus(Qt::MouseFocusReason);
    m_strip->scope().settle();
    event->accept();
}

void OverviewHandle::mouseMoveEvent(QMouseEvent *event) {
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QRectF plot = m_strip->plotRect();
    const double x = mapTo(m_strip, event->position()).x() - plot.left();
    const TimeScale scale(m_strip->scope().viewport().bounds(), plot.width());
    m_strip->moveEnd(m_isRight, scale.secondAt(x));
}

void OverviewHandle::mouseReleaseEvent(QMouseEvent *) { m_strip->scope().settle(); }

void OverviewHandle::keyPressEvent(QKeyEvent *event) {
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (direction == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const TimeSpan range = m_strip->scope().range();
    const CurveStep step = event->modifiers().testFlag(Qt::ControlModifier) ? CurveStep::Month : CurveStep::Day;
    const UtcHour hour = floorDiv(m_isRight ? range.end : range.begin, 3600);
    m_strip->moveEnd(m_isRight, steppedBy(hour, step, direction) * 3600);
}

} // namespace gkwh
