// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentDetailTree.h"

#include "ui/common/TableParts.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// Rows of a compact table.
class RowDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        return TableDelegate::sizeHint(option, index).expandedTo({0, option.fontMetrics.height() + theme::Step2 - 1});
    }
};

int depthOf(QModelIndex index) {
    int depth = 0;
    for (index = index.parent(); index.isValid(); index = index.parent())
        ++depth;
    return depth;
}

} // namespace

InvestmentDetailTree::InvestmentDetailTree(const QStringList &headers, int stretched, QWidget *parent)
    : QTreeView(parent), m_headers(headers), m_stretched(stretched) {
    setHeader(new TableHeader(this));
    setItemDelegate(new RowDelegate(this));
    setModel(&m_model);
    m_model.setHorizontalHeaderLabels(headers);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setAllColumnsShowFocus(true);
    auto *action = new QAction(tr("Copy"), this);
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, &InvestmentDetailTree::copy);
    addAction(action);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void InvestmentDetailTree::clear() { m_model.removeRows(0, m_model.rowCount()); }

QStandardItem *InvestmentDetailTree::add(const QStringList &texts, QStandardItem *parent, const QList<int> &right) {
    QList<QStandardItem *> items;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        auto *item = new QStandardItem(texts.value(column));
        item->setToolTip(texts.value(column));
        const auto side = right.contains(static_cast<int>(column)) ? Qt::AlignRight : Qt::AlignLeft;
        item->setTextAlignment(side | Qt::AlignVCenter);
        items += item;
    }
    (parent ? parent : m_model.invisibleRootItem())->appendRow(items);
    return items.front();
}

QStandardItem *InvestmentDetailTree::addFact(const QStringList &texts, QStandardItem *parent, const QList<int> &right) {
    QStandardItem *first = add(texts, parent, right);
    for (int column = 0; column < parent->columnCount(); ++column)
        parent->child(first->row(), column)->setForeground(theme::color(Token::Text2));
    return first;
}

void InvestmentDetailTree::fit() {
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == m_stretched)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
        header()->resizeSection(column, wanted + theme::Step2);
    }
}

QString InvestmentDetailTree::selectionAsText() const {
    QStringList lines;
    for (QModelIndex row = m_model.index(0, 0); row.isValid(); row = indexBelow(row)) {
        if (!selectionModel()->isRowSelected(row.row(), row.parent()))
            continue;
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += QString(depthOf(row) * 2, u' ') + cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void InvestmentDetailTree::copy() {
    if (const QString text = selectionAsText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void InvestmentDetailTree::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        const QModelIndex first = currentIndex().siblingAtColumn(0);
        return setExpanded(first, !isExpanded(first));
    }
    QTreeView::keyPressEvent(event);
}

} // namespace gkwh
