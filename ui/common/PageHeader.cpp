// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageHeader.h"

#include "ui/common/ActionButton.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace gkwh {
namespace {

constexpr int Height = 52;

QToolButton *arrow(QAction *action, QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

PageHeader::PageHeader(QAction *back, QAction *forward, QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(theme::Type::Title, Token::Text, this)),
      m_facts(new ElidedLabel(theme::Type::Text, Token::Text2, this)), m_buttons(new QHBoxLayout) {
    setMinimumHeight(Height);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::PageMargin - 6, 0, theme::PageMargin, 0);
    layout->setSpacing(theme::Step2);
    layout->addWidget(arrow(back, this));
    layout->addWidget(arrow(forward, this));
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    m_buttons->setSpacing(theme::Step2);
    layout->addLayout(m_buttons);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setFacts(const QString &facts) { m_facts->setText(facts); }

void PageHeader::setActions(const QList<QAction *> &actions) {
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (QAction *action : actions)
        m_buttons->addWidget(new ActionButton(action, this));
}

} // namespace gkwh
