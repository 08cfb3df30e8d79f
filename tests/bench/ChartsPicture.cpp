// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ChartsPicture.h"

#include <QChart>
#include <QChartView>
#include <QCoreApplication>
#include <QLineSeries>
#include <QValueAxis>

namespace gkwh::bench {

namespace {

QLineSeries *lineOf(const CurveSeries &series) {
    QList<QPointF> points;
    const auto values = series.curve->values();
    for (size_t i = 0; i < values.size(); ++i) {
        const auto hour = series.curve->hourAt(static_cast<qsizetype>(i));
        if (hour && values[i] != HourlyCurve::missing)
            points.append({static_cast<double>(*hour), static_cast<double>(values[i])});
    }
    auto *line = new QLineSeries;
    line->setName(series.name);
    line->setPen(QPen(theme::color(series.token), 1)); // solid and thin: what it draws fastest
    line->replace(points);
    return line;
}

} // namespace

ChartsPicture::ChartsPicture(const CurveSet &set, QSize size)
    : m_view(std::make_unique<QChartView>()), m_time(new QValueAxis),
      m_image(size, QImage::Format_ARGB32_Premultiplied) {
    QChart &chart = *m_view->chart();
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundBrush(theme::color(Token::Base));
    chart.addAxis(m_time, Qt::AlignBottom);
    auto *values = new QValueAxis;
    chart.addAxis(values, Qt::AlignLeft);
    HourlyCurve::Value greatest = 1;
    for (const CurveSeries &series : set.series) {
        QLineSeries *line = lineOf(series);
        chart.addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(values);
        const auto all = series.curve->values();
        greatest = std::max(greatest, *std::max_element(all.begin(), all.end()));
    }
    values->setRange(0, static_cast<double>(greatest));
    m_view->resize(size);
}

ChartsPicture::~ChartsPicture() = default;

void ChartsPicture::paint(TimeSpan range) {
    m_time->setRange(static_cast<double>(range.begin) / 3600, static_cast<double>(range.end) / 3600);
    QCoreApplication::sendPostedEvents();
    m_view->QWidget::render(&m_image); // the whole widget, not the scene alone
}

} // namespace gkwh::bench
