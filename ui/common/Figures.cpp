// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Figures.h"

#include "ui/common/StylePaint.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

constexpr int CellPadding = theme::Step3;

int cellWidth(const Figure &figure) {
    const int name = QFontMetrics(theme::font(theme::Type::Second)).horizontalAdvance(figure.name);
    const int value = QFontMetrics(theme::font(theme::Type::Figure)).horizontalAdvance(figure.value);
    const int note = QFontMetrics(theme::font(theme::Type::Second)).horizontalAdvance(figure.note);
    return std::max(name, value + (note > 0 ? note + theme::Step1 : 0)) + 2 * CellPadding;
}

} // namespace

Figures::Figures(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void Figures::setFigures(QList<Figure> figures) {
    m_figures = std::move(figures);
    QStringList sentence;
    for (const Figure &figure : std::as_const(m_figures))
        sentence += figure.name + u": "_s + figure.value + (figure.note.isEmpty() ? QString() : u' ' + figure.note);
    setAccessibleName(sentence.join(u"; "));
    updateGeometry();
    update();
}

void Figures::setBare(bool bare) {
    m_bare = bare;
    update();
}

QSize Figures::sizeHint() const {
    int width = 0;
    for (const Figure &figure : m_figures)
        width += cellWidth(figure);
    const int height = QFontMetrics(theme::font(theme::Type::Second)).height()
                       + QFontMetrics(theme::font(theme::Type::Figure)).height() + 2 * theme::Step2;
    return {width, height};
}

QSize Figures::minimumSizeHint() const { return sizeHint(); }

void Figures::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (!m_bare)
        stylepaint::box(painter, rect(), theme::color(Token::Base), theme::color(Token::Line));
    if (m_figures.isEmpty())
        return;
    const int extra = std::max(0, width() - sizeHint().width()) / int(m_figures.size());
    const QFont small = theme::font(theme::Type::Second);
    const QFont large = theme::font(theme::Type::Figure);
    const QFontMetrics smallMetrics(small);
    const QFontMetrics largeMetrics(large);
    int left = 0;
    for (const Figure &figure : std::as_const(m_figures)) {
        if (left > 0)
            painter.fillRect(QRect(left, theme::Step2, 1, height() - 2 * theme::Step2), theme::color(Token::Line));
        int top = theme::Step2 + smallMetrics.ascent();
        painter.setFont(small);
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(left + CellPadding, top, figure.name);
        top += smallMetrics.descent() + largeMetrics.ascent();
        painter.setFont(large);
        painter.setPen(theme::color(figure.ink));
        painter.drawText(left + CellPadding, top, figure.value);
        painter.setFont(small);
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(left + CellPadding + largeMetrics.horizontalAdvance(figure.value) + theme::Step1, top,
                         figure.note);
        left += cellWidth(figure) + extra;
    }
}

} // namespace gkwh
