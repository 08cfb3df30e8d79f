// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The messages at the top of a page or window, the newest first. Owns the bars; takes no room when there are none.
#pragma once

#include "ui/common/Message.h"

#include <QWidget>

class QVBoxLayout;

namespace gkwh {

class MessageBar;

class MessageStack : public QWidget {
    Q_OBJECT
public:
    explicit MessageStack(QWidget *parent = nullptr);

    /// Shows a message; with the id of one that is there it takes its place. Beyond four the oldest goes.
    void post(Message message);
    void dismiss(const QString &id);
    void clear();
    /// Newest first.
    QList<MessageBar *> bars() const;

private:
    void remove(MessageBar *bar);

    QVBoxLayout *m_layout;
    QList<MessageBar *> m_bars;
};

} // namespace gkwh
