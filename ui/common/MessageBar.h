// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One message as a bar: icon, sentence, one button, close. Owns its fade; goes by itself when its button is used.
#pragma once

#include "ui/common/Message.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace gkwh {

class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(Message message, QWidget *parent = nullptr);

    const Message &message() const { return m_message; }
    /// Fades out and deletes itself.
    void dismiss();

Q_SIGNALS:
    void dismissed();
    /// It takes no room any more.
    void gone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fade(qreal from, qreal to);
    void leave();

    Message m_message;
    bool m_leaving = false;
};

} // namespace gkwh
