// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/PaneHeader.h"

#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace gkwh {

PaneHeader::PaneHeader(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(theme::Step3, theme::Step1 + 1, theme::Step4, theme::Step1 + 1);
    m_row->setSpacing(theme::Step2);
}

void PaneHeader::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Window));
    painter.fillRect(0, 0, width(), 1, theme::color(Token::Line));
    painter.fillRect(0, height() - 1, width(), 1, theme::color(Token::Line));
}

} // namespace gkwh
