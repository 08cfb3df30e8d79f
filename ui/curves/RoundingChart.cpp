// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/RoundingChart.h"

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

constexpr qint64 whPerKwh = 1000;
constexpr double closestLevels = 14; // pixels between 1-kWh levels

double yOf(const QRectF &plot, double wh, qint64 greatestWh) {
    return plot.bottom() - plot.height() * wh / (static_cast<double>(greatestWh) * 1.04);
}

} // namespace

RoundingChart::RoundingChart(RoundingModel *model, QWidget *parent) : QWidget(parent), m_model(model) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rounding to whole kWh"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = -1;
        update();
    });
}

QSize RoundingChart::sizeHint() const { return {560, 260}; }

QSize RoundingChart::minimumSizeHint() const { return {240, 140}; }

QRectF RoundingChart::plotRect() const {
    return QRectF(rect()).marginsRemoved(plotframe::margins(true, plotframe::Foot::TwoLines));
}

double RoundingChart::xOf(size_t row) const {
    const QRectF plot = plotRect();
    return plot.left()
           + plot.width() * static_cast<double>(row)
                 / static_cast<double>(std::max<size_t>(m_model->hours().size(), 1));
}

void RoundingChart::paintLevels(QPainter &painter, qint64 greatestWh) const {
    const QRectF plot = plotRect();
    const QFontMetricsF metrics(painter.font());
    qint64 labelled = 1;
    while (yOf(plot, 0, greatestWh) - yOf(plot, static_cast<double>(labelled * whPerKwh), greatestWh)
           < 1.6 * metrics.height())
        labelled *= labelled % 3 == 2 ? 5 : 2;
    const double gap = yOf(plot, 0, greatestWh) - yOf(plot, whPerKwh, greatestWh);
    const qint64 drawn = gap >= closestLevels ? 1 : labelled;
    for (qint64 kwh = 0; kwh * whPerKwh <= greatestWh; kwh += drawn) {
        const double y = yOf(plot, static_cast<double>(kwh * whPerKwh), greatestWh);
        plotframe::horizontal(painter, y, plot.left(), plot.right(),
                              theme::color(kwh == 0 ? Token::Border : Token::Line), devicePixelRatioF());
        if (kwh % labelled == 0)
            painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - theme::Step2, metrics.height()),
                             Qt::AlignRight | Qt::AlignVCenter, curvetext::number(kwh));
    }
    painter.drawText(QPointF(theme::Step2, plot.top() - metrics.height() / 2 - metrics.descent() - 1),
                     tr("kWh in all"));
}

void RoundingChart::paintHours(QPainter &painter, qint64 greatestWh) const {
    const QRectF plot = plotRect();
    const double ratio = devicePixelRatioF();
    const auto &hours = m_model->hours();
    const QColor bar = plotframe::mixed(theme::color(Token::Usable), theme::color(Token::Base), 0.28);
    const QColor edge = theme::color(Token::Usable);
    const QColor stair = theme::color(Token::FinalEdge);
    const QFontMetricsF metrics(painter.font());
    QColor under = theme::color(Token::Final);
    double labelEnd = -1e9;
    double before = yOf(plot, 0, greatestWh);
    QDate lastDay;
    for (size_t row = 0; row < hours.size(); ++row) {
        const double left = plotframe::snap(xOf(row), ratio);
        const double right = plotframe::snap(xOf(row + 1), ratio);
        const double top = plotframe::snap(yOf(plot, static_cast<double>(hours[row].cumulativeWh), greatestWh), ratio);
        const double step =
            plotframe::snap(yOf(plot, static_cast<double>(hours[row].wholeKwh * whPerKwh), greatestWh), ratio);
        const double air = right - left > 6 ? 1 : 0;
        painter.fillRect(QRectF(left + air, top, right - left - air, plot.bottom() - top), bar);
        painter.fillRect(QRectF(left + air, top, right - left - air, 1 / ratio), edge);
        painter.fillRect(QRectF(left, step, right - left, plot.bottom() - step), under);
        painter.fillRect(QRectF(left, step - 1, right - left, 2), stair);
        if (row > 0 && step < before)
            painter.fillRect(QRectF(left - 1, step - 1, 2, before - step + 2), stair);
        before = step;

        const HourAddress address = madrid::addressOf(hours[row].hour);
        const QString clock = right - left >= metrics.horizontalAdvance(QStringLiteral("00:00")) + 6
                                  ? curvetext::clockPlain(hours[row].hour)
                                  : QString::number(madrid::clockHourOf(hours[row].hour));
        const double width = metrics.horizontalAdvance(clock);
        painter.setPen(theme::color(Token::Text2));
        const double at = (left + right - width) / 2;
        if (at > labelEnd + 4) {
            painter.drawText(QPointF(at, plot.bottom() + theme::Step1 + metrics.ascent()), clock);
            labelEnd = at + width;
        }
        if (address.day != lastDay) {
            const QString day = curvetext::dayWords(address.day);
            if (left + metrics.horizontalAdvance(day) <= plot.right())
                painter.drawText(QPointF(left + 3, plot.bottom() + theme::Step1 + metrics.height() + metrics.ascent()),
                                 day);
            lastDay = address.day;
        }
    }
}

void RoundingChart::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Base));
    painter.setFont(theme::font(theme::Type::Axis));
    painter.setPen(theme::color(Token::Text2));
    const auto &hours = m_model->hours();
    if (hours.empty()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("No hour to explain"));
        return;
    }
    qint64 greatest = whPerKwh;
    for (const RoundingHour &hour : hours)
        greatest = std::max({greatest, hour.cumulativeWh, hour.wholeKwh * whPerKwh});
    paintLevels(painter, greatest);
    paintHours(painter, greatest);
    if (m_current >= 0) {
        const auto row = static_cast<size_t>(m_current);
        const double x = (xOf(row) + xOf(row + 1)) / 2;
        plotframe::vertical(painter, x - 0.5, plotRect().top(), plotRect().bottom(), theme::color(Token::Text),
                            devicePixelRatioF());
        paintFlag(painter, curvetext::moment(hours[row].hour, CurveStep::Hour), x, plotRect());
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme::color(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void RoundingChart::setCurrent(int row) {
    row = std::clamp(row, -1, m_model->rowCount() - 1);
    if (m_current == row)
        return;
    m_current = row;
    setAccessibleDescription(reading());
    update();
    Q_EMIT currentChanged(row);
}

QString RoundingChart::reading() const {
    if (m_current < 0)
        return {};
    using Column = RoundingModel::Column;
    const auto figure = [this](Column column) { return curvetext::number(m_model->value(m_current, column)); };
    return tr("%1: %2 Wh more make %3 Wh; %4 kWh granted, %5 kWh in all, %6 Wh left over")
        .arg(curvetext::moment(m_model->hours()[static_cast<size_t>(m_current)].hour, CurveStep::Hour),
             figure(Column::AddedWh), figure(Column::CumulativeWh), figure(Column::Granted), figure(Column::WholeKwh),
             figure(Column::LeftWh));
}

void RoundingChart::mouseMoveEvent(QMouseEvent *event) {
    const QRectF plot = plotRect();
    const double share = (event->position().x() - plot.left()) / plot.width();
    if (share >= 0 && share < 1)
        setCurrent(static_cast<int>(share * m_model->rowCount()));
}

void RoundingChart::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(m_model->rowCount() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace gkwh
