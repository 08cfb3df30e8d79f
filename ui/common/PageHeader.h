// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row above a page: back, forward, title, facts and the page's buttons. Owns the buttons, not the actions.
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace gkwh {

class ElidedLabel;

class PageHeader : public QWidget {
    Q_OBJECT
public:
    PageHeader(QAction *back, QAction *forward, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFacts(const QString &facts);
    /// A button each, following its action; one with property `primary` is filled, one with `danger` warns.
    void setActions(const QList<QAction *> &actions);

private:
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    QHBoxLayout *m_buttons;
};

} // namespace gkwh
