// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table's parts: a header aligned as its columns, a delegate with row lines and selection bar. Own nothing.
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace gkwh {

/// Takes a column's alignment from headerData(TextAlignmentRole), else from the first row, else left.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);
    Qt::Alignment alignment(int column) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
};

class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Line below the row and the 3 px bar of a selected one: for delegates that paint the rest themselves.
    static void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace gkwh
