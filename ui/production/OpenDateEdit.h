// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day written as 14/03/2027, or nothing where the end is open; a calendar helps. Owns its text; what cannot be read
// is refused by words.
#pragma once

#include <QDate>
#include <QLineEdit>

namespace gkwh {

class OpenDateEdit : public QLineEdit {
    Q_OBJECT
public:
    /// `open` stands there while nothing is written: "open".
    OpenDateEdit(const QString &open, QDate day, QWidget *parent = nullptr);

    /// Invalid while it is empty or cannot be read.
    QDate day() const;
    void setDay(QDate day);
    /// Why the text is no day; nothing for an empty one.
    QString refusal() const;

private:
    void showCalendar();
};

} // namespace gkwh
