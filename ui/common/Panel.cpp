// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Panel.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/StylePaint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gkwh {

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent), m_titleRow(new QWidget(this)), m_titleLayout(new QHBoxLayout(m_titleRow)),
      m_layout(new QVBoxLayout(this)), m_title(new ElidedLabel(theme::Type::PanelTitle, Token::Text, m_titleRow)),
      m_facts(new ElidedLabel(theme::Type::Second, Token::Text2, m_titleRow)),
      m_note(new ElidedLabel(theme::Type::Second, Token::Text2, m_titleRow)) {
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_titleRow);
    m_titleRow->setMinimumHeight(theme::panelTitleHeight());
    m_titleLayout->setContentsMargins(theme::Step3 - 1, 0, theme::Step3 - 1, 1);
    m_titleLayout->setSpacing(theme::Step2);
    m_titleLayout->addWidget(m_title);
    m_titleLayout->addWidget(m_facts);
    m_titleLayout->addStretch(1);
    m_titleLayout->addWidget(m_note);
    m_note->setAlignment(Qt::AlignRight);
    setTitle(title);
    m_titleRow->setVisible(!title.isEmpty());
}

void Panel::setTitle(const QString &title) {
    m_title->setText(title);
    setAccessibleName(title);
    m_titleRow->setVisible(true);
}

void Panel::setFacts(const QString &facts) { m_facts->setText(facts); }

void Panel::setNote(const QString &note) { m_note->setText(note); }

void Panel::addToTitle(QWidget *widget) {
    m_titleLayout->addWidget(widget);
    m_titleRow->setMinimumHeight(theme::controlHeight() + 2 * theme::Step1 + 2);
    m_titleRow->setVisible(true);
}

void Panel::add(QWidget *widget, int stretch) {
    if (auto *frame = qobject_cast<QFrame *>(widget); frame && frame->frameShape() == QFrame::StyledPanel)
        frame->setFrameShape(QFrame::NoFrame);
    m_layout->addWidget(widget, stretch);
}

void Panel::addLayout(QLayout *layout, int stretch) { m_layout->addLayout(layout, stretch); }

void Panel::addLine() {
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    m_layout->addWidget(line);
}

void Panel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    stylepaint::box(painter, rect(), theme::color(Token::Base), theme::color(Token::Line));
    if (!m_titleRow->isVisible())
        return;
    const int bottom = m_titleRow->geometry().bottom();
    painter.setClipRect(QRect(0, 0, width(), bottom));
    stylepaint::box(painter, rect(), theme::color(Token::Header), theme::color(Token::Line));
    painter.setClipping(false);
    painter.fillRect(QRect(1, bottom, width() - 2, 1), theme::color(Token::Line));
}

} // namespace gkwh
