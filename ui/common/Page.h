// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the desk: title, facts, actions, messages, body. Owns what it shows; the window knows only this.
#pragma once

#include "ui/common/Findable.h"
#include "ui/common/Message.h"

#include <QWidget>

class QAction;
class QUndoStack;
class QVBoxLayout;

namespace gkwh {

class MessageStack;

class Page : public QWidget {
    Q_OBJECT
public:
    /// `id` is stable and is never shown: "production".
    explicit Page(const QString &id, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    virtual QString title() const = 0;
    /// The quiet line beside the title: "187 profiles, tracked since 1 May 2016".
    virtual QString facts() const { return {}; }

    /// Buttons at the right of the header, in this order; an action with property `primary` becomes the filled one.
    const QList<QAction *> &headerActions() const { return m_headerActions; }
    /// What the menu Actions holds: the header's actions first, then the others.
    const QList<QAction *> &menuActions() const { return m_menuActions; }

    /// What the find field may lead to on this page, for what was typed.
    virtual QList<Findable> findables(const QString &typed) const;
    /// Drafts that can be undone; none by itself.
    virtual QUndoStack *undoStack() const { return nullptr; }
    /// Ctrl+F: the keyboard goes to the page's filter.
    virtual void focusFilter() {}

    /// The page's own place: selection, range, splitters. Kept through a change of language and between two starts.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state) { Q_UNUSED(state) }
    /// Called each time the page comes to the front.
    virtual void activated() {}

    MessageStack &messages() { return *m_messages; }
    void post(Message message);

Q_SIGNALS:
    /// Title, facts, actions or a count changed.
    void headerChanged();
    /// Another page is wanted; `place` is for its open().
    void pageWanted(const QString &id, const QString &place);

public:
    /// Goes to one thing on the page: a profile's number, a meter's name. Called after activated().
    virtual void open(const QString &place) { Q_UNUSED(place) }

protected:
    /// Below the messages, inside the page's margins.
    void setBody(QWidget *body);
    void addHeaderAction(QAction *action);
    void addMenuAction(QAction *action);

private:
    QString m_id;
    QVBoxLayout *m_layout;
    MessageStack *m_messages;
    QList<QAction *> m_headerActions;
    QList<QAction *> m_menuActions;
};

} // namespace gkwh
