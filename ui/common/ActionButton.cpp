// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ActionButton.h"

#include "ui/common/Theme.h"

#include <QAction>
#include <QMenu>

namespace gkwh {

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action) {
    setAutoDefault(false);
    setIconSize({theme::IconSize, theme::IconSize});
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow() {
    if (!m_action)
        return;
    const QString word = QString(m_action->text()).remove(u'&').remove(u'…');
    const bool iconOnly = m_action->property("iconOnly").toBool();
    setText(iconOnly ? QString() : m_action->text());
    setAccessibleName(iconOnly ? word : QString());
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setMenu(m_action->menu<QMenu *>());
    for (const char *property : {"primary", "danger"})
        setProperty(property, m_action->property(property));
    // an action's own tooltip repeats its text; only a reason or an explanation is worth a bubble
    const QString tip = m_action->toolTip();
    setToolTip(tip == word && !iconOnly ? QString() : tip);
}

} // namespace gkwh
