// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The find field of the menu bar with its list of what fits. Owns the list; what can be found comes from outside.
#pragma once

#include "ui/common/Findable.h"
#include "ui/common/SearchField.h"

#include <QFrame>

class QListWidget;

namespace gkwh {

class FindBox : public SearchField {
    Q_OBJECT
public:
    using Source = std::function<QList<Findable>(const QString &typed)>;

    /// The list lies over `window`, below the field.
    FindBox(Source source, QWidget *window);

    /// Takes the keyboard and shows everything that can be found.
    void begin();
    bool isListShown() const;
    /// The texts shown, best first.
    QStringList shownTexts() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setWords();
    void showFitting();
    void end();
    void run(int place);

    Source m_source;
    QWidget *m_window;
    QList<Findable> m_found;
    QListWidget *m_list;
};

} // namespace gkwh
