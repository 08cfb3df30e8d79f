// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which meter holds granting back and since when, in words, and what to do about it. Owns no data; the actions are
// the page's.
#pragma once

#include "ui/production/ProductionWords.h"

#include <QWidget>

class QAction;
class QLabel;

namespace gkwh {

class ElidedLabel;
class IconLabel;

class LateDataPanel : public QWidget {
    Q_OBJECT
public:
    LateDataPanel(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void show(const LateWords &words);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    LateWords m_words;
    IconLabel *m_icon;
    ElidedLabel *m_title;
    QLabel *m_text;
};

} // namespace gkwh
