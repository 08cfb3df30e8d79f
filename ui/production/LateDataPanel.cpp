// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/LateDataPanel.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/IconLabel.h"
#include "ui/production/ButtonRow.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gkwh {

LateDataPanel::LateDataPanel(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel("done"_L1, Token::Ok, theme::IconSize, this)),
      m_title(new ElidedLabel(theme::Type::PanelTitle, Token::Text, this)), m_text(new QLabel(this)) {
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::Step2);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *buttons = new ButtonRow(this);
    for (QAction *action : actions)
        buttons->add(action);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Step3, theme::Step3, theme::Step3, theme::Step3);
    layout->setSpacing(theme::Step2);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void LateDataPanel::show(const LateWords &words) {
    m_words = words;
    m_title->setText(words.title);
    m_text->setText(words.text);
    setAccessibleName(words.title);
    tint();
}

QString LateDataPanel::text() const { return m_text->text(); }

void LateDataPanel::tint() {
    switch (m_words.kind) {
    case LateWords::Kind::Late:
        m_icon->setIcon("waits"_L1, Token::Warn);
        break;
    case LateWords::Kind::Complete:
        m_icon->setIcon("done"_L1, Token::Ok);
        break;
    case LateWords::Kind::Nothing:
        m_icon->setIcon("info"_L1, Token::Text2);
        break;
    }
    m_title->setInk(m_words.kind == LateWords::Kind::Late ? Token::Warn : Token::Text);
}

void LateDataPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace gkwh
