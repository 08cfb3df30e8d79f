// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/HistoryView.h"

#include "ui/common/Theme.h"
#include "ui/investments/HistoryWords.h"

using namespace Qt::StringLiterals;

namespace gkwh {

HistoryView::HistoryView(QWidget *parent) : InvestmentDetailTree({tr("When"), tr("What"), tr("By")}, What, parent) {
    setAccessibleName(tr("History"));
}

void HistoryView::setEvents(const std::vector<InvestmentEvent> &events) {
    clear();
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const QString sentence = HistoryWords::sentence(*event);
        QStandardItem *entry = add({HistoryWords::moment(event->at), sentence, event->user});
        if (!event->counts()) {
            for (int column = 0; column < ColumnCount; ++column) {
                QStandardItem *cell = rows().item(entry->row(), column);
                QFont font = cell->font();
                font.setStrikeOut(true);
                cell->setFont(font);
                cell->setForeground(theme::color(Token::Text2));
                cell->setData(tr("%1 (undone)").arg(cell->text()), Qt::AccessibleTextRole);
            }
            rows().item(entry->row(), What)->setToolTip(tr("Undone: %1").arg(sentence));
        }
        for (const auto &[name, value] : HistoryWords::facts(*event))
            addFact({name, value, {}}, entry);
    }
    fit();
}

} // namespace gkwh
