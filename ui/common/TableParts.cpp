// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableParts.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QTableView>

namespace gkwh {
namespace {

constexpr int BarWidth = 3;

bool isFirstShown(const QStyleOptionViewItem &option, const QModelIndex &index) {
    if (const auto *table = qobject_cast<const QTableView *>(option.widget)) {
        const QHeaderView *header = table->horizontalHeader();
        for (int place = 0; place < header->count(); ++place)
            if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
                return column == index.column();
    }
    return index.column() == 0;
}

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {
    setHighlightSections(false); // else the chosen cell's header turns bold
    setSectionsClickable(true);
    setSectionsMovable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setStretchLastSection(true);
    setMinimumSectionSize(40);
}

Qt::Alignment TableHeader::alignment(int column) const {
    if (!model())
        return Qt::AlignLeft | Qt::AlignVCenter;
    QVariant own = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    if (!own.isValid())
        own = model()->index(0, column, rootIndex()).data(Qt::TextAlignmentRole);
    return own.isValid() ? Qt::Alignment(own.toInt()) | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter;
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const {
    QHeaderView::initStyleOptionForIndex(option, column);
    option->textAlignment = alignment(column);
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment |= Qt::AlignVCenter;
    option->textElideMode = Qt::ElideRight;
    // coloured words keep their colour in a selected row
    if (const QVariant ink = index.data(Qt::ForegroundRole); ink.canConvert<QBrush>())
        option->palette.setBrush(QPalette::HighlightedText, ink.value<QBrush>());
    // Fusion greys the selection of a table without the keyboard; here the tint says which row the page is about
    option->state |= QStyle::State_Active;
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QStyledItemDelegate::paint(painter, option, index);
    paintRow(painter, option, index);
}

void TableDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) {
    const QRect &rect = option.rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::color(Token::Rule));
    if (option.state.testFlag(QStyle::State_Selected) && isFirstShown(option, index))
        painter->fillRect(QRect(rect.left(), rect.top(), BarWidth, rect.height()), theme::color(Token::Focus));
}

} // namespace gkwh
