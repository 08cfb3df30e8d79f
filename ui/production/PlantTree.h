// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of the production page with its filter: keeps what is chosen while the snapshot changes. Owns model and
// filter.
#pragma once

#include "ui/production/PlantTreeModel.h"

#include <QSortFilterProxyModel>
#include <QTreeView>

namespace gkwh {

class SearchField;

/// Rows over the whole width, their bar and focus at the left edge as in the desk's tables.
class PlantTreeView : public QTreeView {
    Q_OBJECT
public:
    explicit PlantTreeView(QWidget *parent = nullptr);

    void fitColumns();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

class PlantTree : public QWidget {
    Q_OBJECT
public:
    explicit PlantTree(QWidget *parent = nullptr);

    void setSnapshot(SharedProduction snapshot);
    ProductionNode node() const { return m_node; }
    /// Chooses a node and shows it; one that is not there (yet) is chosen once it comes.
    void choose(const ProductionNode &node);
    /// Shows the filter and gives it the keyboard.
    void filter();

    PlantTreeModel *model() const { return m_model; }
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const gkwh::ProductionNode &node);
    /// Enter or a double click.
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeCurrent(const QModelIndex &current);
    void applyFilter(const QString &text);
    void showChosen();

    PlantTreeModel *m_model;
    QSortFilterProxyModel *m_filter;
    PlantTreeView *m_view;
    SearchField *m_field;
    ProductionNode m_node;
    bool m_restoring = false;
};

} // namespace gkwh
