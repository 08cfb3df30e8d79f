// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/ActionPanel.h"

#include "ui/common/Theme.h"
#include "ui/investments/ActionPanelRow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gkwh {

namespace {

/// As wide as the longest word of any title in bold; titles of several words wrap.
int titleWidth(const std::vector<ActionRow> &rows) {
    QFont font = theme::font(theme::Type::Second);
    font.setBold(true);
    const QFontMetrics metrics(font);
    int width = metrics.averageCharWidth() * 13;
    for (const ActionRow &row : rows) {
        for (const QString &word : row.title.split(u' '))
            width = std::max(width, metrics.horizontalAdvance(word));
    }
    return width + theme::Step1;
}

} // namespace

ActionPanel::ActionPanel(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
}

void ActionPanel::setCase(const InvestmentCase &facts, const std::vector<ActionState> &states) {
    const std::vector<ActionRow> rows = ActionPhases::of(facts, states);
    while (m_rows.size() > std::ssize(rows)) {
        ActionPanelRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < std::ssize(rows)) {
        auto *row = new ActionPanelRow;
        connect(row, &ActionPanelRow::wanted, this, &ActionPanel::wanted);
        connect(row, &ActionPanelRow::opened, this, &ActionPanel::heightChanged, Qt::QueuedConnection);
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows += row;
    }
    const int width = titleWidth(rows);
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        m_rows[index]->setRow(rows[static_cast<size_t>(index)], width);
}

QList<QPushButton *> ActionPanel::buttons(QLatin1StringView action) const {
    QList<QPushButton *> found;
    for (const ActionPanelRow *row : m_rows) {
        for (QPushButton *button : row->buttons()) {
            if (button->objectName() == action)
                found += button;
        }
    }
    return found;
}

} // namespace gkwh
