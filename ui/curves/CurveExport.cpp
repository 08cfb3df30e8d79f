// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveExport.h"

#include "model/base/ExactMath.h"
#include "ui/common/Theme.h"
#include "ui/curves/CurveRenderer.h"
#include "ui/curves/CurveText.h"
#include "ui/curves/HeatMapPane.h"
#include "ui/curves/PlotFrame.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh::curveexport {

namespace {

constexpr double heatShare = 0.4;
constexpr int pdfResolution = 144;
constexpr double pixelsPerInch = 96;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gkwh::CurveExport)
};

double paintLegend(QPainter &painter, const CurveScope &scope, double top) {
    const QFont font = theme::font(theme::Type::Text);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double x = theme::Step4;
    for (size_t series = 0; series < scope.set().series.size(); ++series) {
        if (!scope.isShown(series))
            continue;
        const CurveSeries &one = scope.set().series[series];
        painter.fillRect(QRectF(x, top + (metrics.height() - 10) / 2, 10, 10), theme::color(one.token));
        x += 10 + theme::Step2;
        const QString text = u"%1, %2"_s.arg(one.name, curvetext::unitName(one.unit));
        painter.setPen(theme::color(Token::Text));
        painter.drawText(QPointF(x, top + metrics.ascent()), text);
        x += metrics.horizontalAdvance(text) + theme::Step5;
    }
    return top + metrics.height() + theme::Step2;
}

double paintTitle(QPainter &painter, const CurveScope &scope) {
    painter.setFont(theme::font(theme::Type::PanelTitle));
    painter.setPen(theme::color(Token::Text));
    const QFontMetricsF metrics(painter.font());
    const QString range = curvetext::range(scope.range());
    const QString title = scope.set().title.isEmpty() ? range : u"%1, %2"_s.arg(scope.set().title, range);
    painter.drawText(QPointF(theme::Step4, theme::Step3 + metrics.ascent()), title);
    return theme::Step3 + metrics.height() + theme::Step2;
}

/// The first hour of each step in the range; days and months cut by its ends are whole.
std::vector<UtcHour> stepsIn(const CurveScope &scope) {
    const TimeSpan bounds = scope.viewport().bounds();
    const UtcHour end = -floorDiv(-std::min(scope.range().end, bounds.end), 3600);
    std::vector<UtcHour> steps;
    UtcHour hour = stepBegin(floorDiv(std::max(scope.range().begin, bounds.begin), 3600), scope.step());
    for (; hour < end; hour = stepEnd(hour, scope.step()))
        steps.push_back(hour);
    return steps;
}

QString stepText(UtcHour hour, CurveStep step) {
    const QDate day = madrid::addressOf(hour).day;
    return step == CurveStep::Hour ? madrid::hourText(hour)
                                   : day.toString(step == CurveStep::Day ? u"yyyy-MM-dd" : u"yyyy-MM");
}

} // namespace

void paint(QPainter &painter, const CurveScope &scope, const Figure &figure, double ratio) {
    const QRectF area(QPointF(0, 0), figure.size);
    painter.fillRect(area, theme::color(Token::Base));
    if (scope.set().isEmpty())
        return;
    const double top = paintLegend(painter, scope, paintTitle(painter, scope));
    const double heat = !figure.heatMap ? 0 : figure.lines ? (area.height() - top) * heatShare : area.height() - top;
    if (figure.lines) {
        const QRectF room(0, top, area.width(), area.height() - top - heat - theme::Step2);
        CurveRenderer(scope, room.marginsRemoved(plotframe::margins(true, plotframe::Foot::TwoLines)), ratio)
            .paint(painter);
    }
    if (figure.heatMap) {
        const QRectF room(0, area.height() - heat, area.width(), heat - theme::Step2);
        HeatMapPane::paintMap(painter, scope, room.marginsRemoved(plotframe::margins(true, plotframe::Foot::TwoLines)),
                              ratio);
    }
}

QImage image(const CurveScope &scope, const Figure &figure, double scale) {
    QImage picture((figure.size * scale).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    paint(painter, scope, figure, scale);
    return picture;
}

bool writeSvg(QIODevice &device, const CurveScope &scope, const Figure &figure) {
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(figure.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), figure.size));
    generator.setResolution(static_cast<int>(pixelsPerInch));
    generator.setTitle(scope.set().title);
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paint(painter, scope, figure, 1);
    return painter.end();
}

bool writePdf(QIODevice &device, const CurveScope &scope, const Figure &figure) {
    QPdfWriter writer(&device);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(figure.size / pixelsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(scope.set().title);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const double scale = pdfResolution / pixelsPerInch;
    painter.scale(scale, scale);
    paint(painter, scope, figure, 2);
    return painter.end();
}

QString csv(const CurveScope &scope) {
    std::vector<size_t> shown;
    QStringList line{Words::tr("time (Europe/Madrid)")};
    for (size_t series = 0; series < scope.set().series.size(); ++series) {
        if (!scope.isShown(series))
            continue;
        shown.push_back(series);
        line.append(
            u"%1 (%2)"_s.arg(scope.set().series[series].name, curvetext::unitName(scope.set().series[series].unit)));
    }
    QString text = line.join(u';') + u'\n';
    if (scope.set().isEmpty())
        return text;
    for (const UtcHour hour : stepsIn(scope)) {
        line = {stepText(hour, scope.step())};
        for (const size_t series : shown) {
            const CurveSum sum = sumOf(scope.set().series[series], hour, stepEnd(hour, scope.step()));
            line.append(sum.knownHours > 0 ? QString::number(sum.value) : QString());
        }
        text += line.join(u';') + u'\n';
    }
    return text;
}

} // namespace gkwh::curveexport
