// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableFooter.h"

#include "ui/common/DataTable.h"
#include "ui/common/TableParts.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QScrollBar>

namespace gkwh {

TableFooter::TableFooter(DataTable &table, std::function<QString(int)> sums, QWidget *parent)
    : QWidget(parent), m_table(table), m_sums(std::move(sums)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto follow = [this] { update(); };
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, follow);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, follow);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, follow);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, follow);
}

QSize TableFooter::sizeHint() const { return {0, fontMetrics().height() + 8}; }

void TableFooter::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Header));
    painter.fillRect(QRect(0, 0, width(), 1), theme::color(Token::Line));
    painter.setFont(theme::font(theme::Type::PanelTitle));
    painter.setPen(theme::color(Token::Text));
    const auto *header = static_cast<const TableHeader *>(m_table.horizontalHeader());
    const int origin = m_table.frameWidth();
    painter.setClipRect(QRect(origin, 0, m_table.viewport()->width(), height()));
    for (int column = 0; column < header->count(); ++column) {
        const QString sum = header->isSectionHidden(column) ? QString() : m_sums(column);
        if (sum.isEmpty())
            continue;
        const QRect room(origin + header->sectionViewportPosition(column), 1, header->sectionSize(column),
                         height() - 1);
        painter.drawText(room.adjusted(theme::Step2, 0, -theme::Step2, 0), int(header->alignment(column)), sum);
    }
}

} // namespace gkwh
