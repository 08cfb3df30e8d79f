// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Page.h"

#include "ui/common/MessageStack.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QVBoxLayout>

namespace gkwh {

Page::Page(const QString &id, QWidget *parent)
    : QWidget(parent), m_id(id), m_layout(new QVBoxLayout(this)), m_messages(new MessageStack(this)) {
    setObjectName(id);
    m_layout->setContentsMargins(theme::PageMargin, 0, theme::PageMargin, theme::PanelGap + 2);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_messages);
}

QList<Findable> Page::findables(const QString &) const {
    QList<Findable> found;
    for (QAction *action : m_menuActions)
        if (action->isEnabled())
            found.append(
                {QString(action->text()).remove(u'&'), title(), action->icon(), [action] { action->trigger(); }});
    return found;
}

void Page::post(Message message) { m_messages->post(std::move(message)); }

void Page::setBody(QWidget *body) { m_layout->addWidget(body, 1); }

void Page::addHeaderAction(QAction *action) {
    m_headerActions.append(action);
    addMenuAction(action);
}

void Page::addMenuAction(QAction *action) {
    addAction(action);
    m_menuActions.insert(m_headerActions.contains(action) ? m_headerActions.size() - 1 : m_menuActions.size(), action);
}

} // namespace gkwh
