// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurvePrint.h"

#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <utility>

namespace gkwh {

namespace {

constexpr double pixelsPerInch = 96;
constexpr double margin = 12;       // mm
constexpr double detail = 3;        // device pixels a pixel: 288 dpi
constexpr double leastShare = 0.45; // of the page's height, for the figure of a flat window

constexpr double inset = theme::Step2; // the title of a value axis reaches out so far

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gkwh::CurveExport)
};

double footHeight() { return QFontMetricsF(theme::font(theme::Type::Axis)).height() + theme::Step2; }

double headHeight() { return QFontMetricsF(theme::font(theme::Type::PanelTitle)).height() + theme::Step2; }

} // namespace

CurvePrint::CurvePrint(const CurveScope &scope, const curveexport::Figure &figure, const QSizeF &page)
    : m_scope(scope), m_figure(figure), m_made(figure.made), m_page(page) {
    const QSizeF room(page.width() - 2 * inset, page.height() - footHeight());
    const QSizeF whole(room.width() + 2 * theme::Step4, room.height()); // its words begin where the page's do
    m_figure.size = figure.size.scaled(whole, Qt::KeepAspectRatio).expandedTo({0, room.height() * leastShare});
    m_figure.made = {}; // the foot of the page says it
    if (figure.matrix && figure.matrix->rowCount() > 0)
        m_table.emplace(scope, *figure.matrix, QSizeF(room.width(), room.height() - headHeight()));
}

int CurvePrint::pages() const { return (m_figure.hasPicture() || !m_table ? 1 : 0) + (m_table ? m_table->pages() : 0); }

void CurvePrint::paint(QPainter &painter, int page) const {
    const int tablePage = page - (pages() - (m_table ? m_table->pages() : 0));
    painter.save();
    if (tablePage < 0) {
        painter.translate((m_page.width() - m_figure.size.width()) / 2, 0);
        curveexport::paint(painter, m_scope, m_figure, detail);
    } else {
        painter.translate(inset, 0);
        paintTableHead(painter);
        painter.translate(0, headHeight());
        m_table->paint(painter, tablePage);
    }
    painter.restore();
    paintFoot(painter, page);
}

void CurvePrint::paintTableHead(QPainter &painter) const {
    painter.setFont(theme::font(theme::Type::PanelTitle));
    painter.setPen(theme::color(Token::Text));
    const QFontMetricsF metrics(painter.font());
    const QString title = curveexport::title(m_scope);
    painter.drawText(QPointF(0, metrics.ascent()), title);
    const double left = metrics.horizontalAdvance(title) + theme::Step4;
    painter.setFont(theme::font(theme::Type::Second));
    painter.setPen(theme::color(Token::Text2));
    const QFontMetricsF second(painter.font());
    painter.drawText(QPointF(left, metrics.ascent()),
                     second.elidedText(curveexport::matrixFacts(m_scope, *m_figure.matrix), Qt::ElideRight,
                                       m_page.width() - 2 * inset - left));
}

void CurvePrint::paintFoot(QPainter &painter, int page) const {
    painter.setFont(theme::font(theme::Type::Axis));
    painter.setPen(theme::color(Token::Text2));
    const QFontMetricsF metrics(painter.font());
    const double base = m_page.height() - metrics.descent();
    painter.drawText(QPointF(inset, base), curveexport::imprint(m_made));
    if (pages() < 2)
        return;
    const QString number = Words::tr("%1 of %2", "pages").arg(page + 1).arg(pages());
    painter.drawText(QPointF(m_page.width() - inset - metrics.horizontalAdvance(number), base), number);
}

QPageLayout CurvePrint::layout() {
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(margin, margin, margin, margin),
            QPageLayout::Millimeter};
}

bool CurvePrint::paintAll(QPagedPaintDevice &device, const CurveScope &scope, const curveexport::Figure &figure) {
    const theme::PaperScope paper;
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / pixelsPerInch;
    painter.scale(scale, scale);
    const CurvePrint print(scope, figure, QSizeF(device.width(), device.height()) / scale);
    const QPageRanges wanted = device.pageRanges();
    bool first = true;
    for (int page = 0; page < print.pages(); ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (!std::exchange(first, false) && !device.newPage())
            return false;
        print.paint(painter, page);
    }
    return painter.end();
}

} // namespace gkwh
