// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A field to find or filter with: magnifying glass, placeholder, clear, Escape. Owns the pause before it reports.
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace gkwh {

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// 150 ms after the last key, at once on Enter.
    void searched(const QString &text);
    /// Down was pressed: the list below should take the keyboard.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_pause;
};

} // namespace gkwh
