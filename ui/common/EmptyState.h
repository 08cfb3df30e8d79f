// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where nothing is yet: an icon, a sentence, one button that begins. Owns no data.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gkwh {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// Without `button` there is none.
    EmptyState(QLatin1StringView icon, const QString &sentence, const QString &button = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

Q_SIGNALS:
    void chosen();

private:
    QLabel *m_sentence;
};

} // namespace gkwh
