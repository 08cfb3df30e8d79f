// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ElidedLabel.h"

#include <QFontMetrics>
#include <QPainter>

namespace gkwh {

ElidedLabel::ElidedLabel(theme::Type type, Token ink, QWidget *parent) : QWidget(parent), m_type(type), m_ink(ink) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text) {
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    updateTip();
    update();
}

void ElidedLabel::setInk(Token ink) {
    m_ink = ink;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const {
    const QFontMetrics metrics(theme::font(m_type));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const { return {0, sizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setFont(theme::font(m_type));
    painter.setPen(theme::color(isEnabled() ? m_ink : Token::Disabled));
    painter.drawText(rect(), int(m_alignment) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    updateTip();
}

void ElidedLabel::updateTip() { setToolTip(sizeHint().width() > width() + 1 ? m_text : QString()); }

} // namespace gkwh
