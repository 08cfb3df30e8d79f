// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons side by side, or one below the other where long words leave no room. Owns their places, not the actions.
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;

namespace gkwh {

class ButtonRow : public QWidget {
    Q_OBJECT
public:
    explicit ButtonRow(QWidget *parent = nullptr);

    /// A button that follows the action.
    void add(QAction *action);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    QSize together(Qt::Orientation orientation) const;

    QBoxLayout *m_layout;
};

} // namespace gkwh
