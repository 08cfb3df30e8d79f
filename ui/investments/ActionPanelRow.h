// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One phase of the action panel: its name, its buttons in their places, and below them why the greyed ones are greyed.
// Owns the buttons.
#pragma once

#include "ui/investments/ActionPhases.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gkwh {

class FlowLayout;

class ActionPanelRow : public QWidget {
    Q_OBJECT
public:
    explicit ActionPanelRow(QWidget *parent = nullptr);

    /// Buttons stay where they are while the row has the same actions.
    void setRow(const ActionRow &row, int titleWidth);
    const QList<QPushButton *> &buttons() const { return m_buttons; }
    /// The words below the buttons, as they are read.
    QString reasons() const;
    bool isPresent() const { return m_row.present; }

Q_SIGNALS:
    void wanted(QLatin1StringView action);
    /// It needs another height.
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasButtonsOf(const ActionRow &row) const;
    void makeButtons();
    void showReasons();
    void addReasons(bool enabled);
    void addReason(const QString &names, const QString &text, bool demanded);

    ActionRow m_row;
    bool m_opened = false; ///< each reason of a row that would be summed up
    QLabel *m_title;
    QWidget *m_flow;
    FlowLayout *m_flowLayout;
    QVBoxLayout *m_reasons;
    QList<QPushButton *> m_buttons;
};

} // namespace gkwh
