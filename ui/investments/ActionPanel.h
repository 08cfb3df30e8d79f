// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an investment: a row of buttons for each phase of its life, the present one marked. Owns the
// rows; whoever shows it opens the forms.
#pragma once

#include "ui/investments/ActionPhases.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace gkwh {

class ActionPanelRow;

class ActionPanel : public QWidget {
    Q_OBJECT
public:
    explicit ActionPanel(QWidget *parent = nullptr);

    void setCase(const InvestmentCase &facts, const std::vector<ActionState> &states);
    /// Every button of that action, in the order of the phases.
    QList<QPushButton *> buttons(QLatin1StringView action) const;
    const QList<ActionPanelRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void wanted(QLatin1StringView action);
    /// The rows need another height.
    void heightChanged();

private:
    QVBoxLayout *m_layout;
    QList<ActionPanelRow *> m_rows;
};

} // namespace gkwh
