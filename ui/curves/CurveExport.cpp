// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveExport.h"

#include "ui/common/Theme.h"
#include "ui/curves/CurvePrint.h"
#include "ui/curves/CurveRenderer.h"
#include "ui/curves/CurveText.h"
#include "ui/curves/HeatMapPane.h"
#include "ui/curves/PlotFrame.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh::curveexport {

namespace {

constexpr double heatShare = 0.4;
constexpr int pixelsPerInch = 96;
constexpr double square = 10; // of the legend
constexpr double barWidth = 120;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gkwh::CurveExport)
};

/// The heat map shows hours, whatever the step of the lines.
QString factsOf(const CurveScope &scope, const Figure &figure) {
    return facts(scope, figure.lines ? scope.step() : CurveStep::Hour);
}

/// The lines above the panes; each answers where the next begins.
double paintTitle(QPainter &painter, const CurveScope &scope, const Figure &figure) {
    const double room = figure.size.width() - 2 * theme::Step4;
    double top = theme::Step3;
    const auto paintLine = [&](theme::Type type, Token token, const QString &text) {
        painter.setFont(theme::font(type));
        painter.setPen(theme::color(token));
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QPointF(theme::Step4, top + metrics.ascent()), metrics.elidedText(text, Qt::ElideRight, room));
        top += metrics.height();
    };
    paintLine(theme::Type::PanelTitle, Token::Text, title(scope));
    paintLine(theme::Type::Second, Token::Text2, factsOf(scope, figure));
    return top + theme::Step2;
}

double paintLegend(QPainter &painter, const CurveScope &scope, double top, double width) {
    const QFont font = theme::font(theme::Type::Text);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double x = theme::Step4;
    for (size_t series = 0; series < scope.set().series.size(); ++series) {
        if (!scope.isShown(series))
            continue;
        const CurveSeries &one = scope.set().series[series];
        const QString text = u"%1, %2"_s.arg(one.name, curvetext::unitName(one.unit));
        const double room = square + theme::Step2 + metrics.horizontalAdvance(text);
        if (x > theme::Step4 && x + room > width - theme::Step4) {
            x = theme::Step4;
            top += metrics.height() + theme::Step1;
        }
        painter.fillRect(QRectF(x, top + (metrics.height() - square) / 2, square, square), theme::color(one.token));
        painter.setPen(theme::color(Token::Text));
        painter.drawText(QPointF(x + square + theme::Step2, top + metrics.ascent()), text);
        x += room + theme::Step5;
    }
    return top + metrics.height() + theme::Step2;
}

/// Whose heat it is, and the colours with the values at their ends.
double paintHeatKey(QPainter &painter, const CurveScope &scope, double top, double width) {
    const auto series = scope.focus();
    if (!series)
        return top;
    const CurveSeries &one = scope.set().series[*series];
    const HeatScale heat = HeatScale::of(scope, *series);
    const QFont font = theme::font(theme::Type::Second);
    const QFontMetricsF metrics(font);
    const QString least = curvetext::number(heat.least());
    const QString greatest = curvetext::number(heat.greatest());
    const double right = width - theme::Step4;
    const double left = right - metrics.horizontalAdvance(greatest) - theme::Step2 - barWidth;
    painter.setFont(font);
    painter.setPen(theme::color(Token::Text2));
    const double base = top + metrics.ascent();
    painter.drawText(QPointF(right - metrics.horizontalAdvance(greatest), base), greatest);
    painter.drawText(QPointF(left - theme::Step2 - metrics.horizontalAdvance(least), base), least);
    painter.setPen(theme::color(Token::Text));
    painter.drawText(
        QPointF(theme::Step4, base),
        Words::tr("Every hour of every day: %1").arg(u"%1, %2"_s.arg(one.name, curvetext::unitName(one.unit))));
    QImage bar(static_cast<int>(barWidth), 1, QImage::Format_RGB32);
    for (int x = 0; x < bar.width(); ++x) {
        const double place = static_cast<double>(x) / (bar.width() - 1);
        bar.setPixelColor(x, 0, heat.color(heat.isDifference() ? 2 * place - 1 : place));
    }
    const QRectF room(left, top + (metrics.height() - square) / 2, barWidth, square);
    painter.drawImage(room, bar);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::color(Token::Line), 1));
    painter.drawRect(room);
    return top + metrics.height();
}

/// At the foot; answers where it begins.
double paintImprint(QPainter &painter, const Figure &figure) {
    const QString text = imprint(figure.made);
    if (text.isEmpty())
        return figure.size.height();
    painter.setFont(theme::font(theme::Type::Axis));
    painter.setPen(theme::color(Token::Disabled));
    const QFontMetricsF metrics(painter.font());
    const double top = figure.size.height() - metrics.height() - theme::Step1;
    painter.drawText(
        QPointF(figure.size.width() - theme::Step4 - metrics.horizontalAdvance(text), top + metrics.ascent()), text);
    return top;
}

bool writeWhole(QIODevice &device, const QByteArray &bytes) { return device.write(bytes) == bytes.size(); }

} // namespace

void paint(QPainter &painter, const CurveScope &scope, const Figure &figure, double ratio) {
    const double width = figure.size.width();
    painter.fillRect(QRectF(QPointF(0, 0), figure.size), theme::color(Token::Base));
    if (scope.set().isEmpty())
        return;
    const double top = paintLegend(painter, scope, paintTitle(painter, scope, figure), width);
    const double bottom = paintImprint(painter, figure);
    const double heat = !figure.heatMap ? 0 : figure.lines ? (bottom - top) * heatShare : bottom - top;
    const QMarginsF margins = plotframe::margins(true, plotframe::Foot::TwoLines);
    if (figure.lines) {
        const QRectF room(0, top, width, bottom - top - heat - theme::Step2);
        CurveRenderer(scope, room.marginsRemoved(margins), ratio).paint(painter);
    }
    if (figure.heatMap) {
        QRectF room(0, bottom - heat, width, heat - theme::Step2);
        room.setTop(paintHeatKey(painter, scope, room.top(), width) + theme::Step2);
        QMarginsF around = margins;
        around.setTop(0);
        HeatMapPane::paintMap(painter, scope, room.marginsRemoved(around), ratio);
    }
}

QImage image(const CurveScope &scope, const Figure &figure, double scale) {
    const theme::PaperScope paper;
    QImage picture((figure.size * scale).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.setText(u"Title"_s, title(scope));
    QPainter painter(&picture);
    paint(painter, scope, figure, scale);
    return picture;
}

bool writeSvg(QIODevice &device, const CurveScope &scope, const Figure &figure) {
    const theme::PaperScope paper;
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(figure.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), figure.size));
    generator.setResolution(pixelsPerInch);
    generator.setTitle(title(scope));
    generator.setDescription(factsOf(scope, figure));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paint(painter, scope, figure, 2);
    return painter.end() && writeWhole(device, buffer.data());
}

bool writePdf(QIODevice &device, const CurveScope &scope, const Figure &figure) {
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&buffer);
    writer.setResolution(CurvePrint::resolution);
    writer.setPageLayout(CurvePrint::layout());
    writer.setTitle(title(scope));
    writer.setCreator(u"Generation Desk"_s);
    return CurvePrint::paintAll(writer, scope, figure) && writeWhole(device, buffer.data());
}

QString table(const CurveScope &scope, const Figure &figure, QChar separator) {
    return figure.matrix && !figure.hasPicture() ? matrixTable(scope, *figure.matrix, separator)
                                                 : stepTable(scope, separator);
}

QString csv(const CurveScope &scope) { return stepTable(scope, u';'); }

} // namespace gkwh::curveexport
