// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/LinesPane.h"

#include "ui/common/Theme.h"
#include "ui/curves/PlotFrame.h"

#include <algorithm>

namespace gkwh {

LinesPane::LinesPane(CurveScope *scope, QWidget *parent) : TimePane(scope, parent) {
    setAccessibleName(tr("Curves"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QRectF LinesPane::plotRect() const {
    return QRectF(rect()).marginsRemoved(plotframe::margins(true, plotframe::Foot::TwoLines));
}

QSize LinesPane::sizeHint() const { return {760, 300}; }

QSize LinesPane::minimumSizeHint() const { return {260, 140}; }

void LinesPane::resizeEvent(QResizeEvent *event) {
    scope().setPlotWidth(plotRect().width());
    TimePane::resizeEvent(event);
}

void LinesPane::paintPicture(QPainter &painter) {
    m_renderer.reset();
    if (scope().set().isEmpty()) {
        painter.setPen(theme::color(Token::Text2));
        painter.setFont(font());
        painter.drawText(rect(), Qt::AlignCenter, tr("No curve to show"));
        return;
    }
    m_renderer = std::make_unique<CurveRenderer>(scope(), plotRect(), devicePixelRatioF());
    m_renderer->paint(painter);
    const auto shapes = m_renderer->shapes();
    const auto hasAny = [](const CurveShape *shape) { return shape->anything; };
    if (!shapes.empty() && std::none_of(shapes.begin(), shapes.end(), hasAny)) {
        painter.setPen(theme::color(Token::Text2));
        painter.setFont(font());
        painter.drawText(plotRect(), Qt::AlignCenter, tr("No data in this range"));
    }
}

void LinesPane::paintOverlay(QPainter &painter) {
    if (m_renderer)
        m_renderer->paintCursors(painter);
}

} // namespace gkwh
