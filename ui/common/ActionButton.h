// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A push button that follows an action: text, icon, enabled, reason; with property `iconOnly` its word is the tooltip.
// Owns nothing of the action.
#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace gkwh {

class ActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow();

    QPointer<QAction> m_action;
};

} // namespace gkwh
