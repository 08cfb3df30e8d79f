// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tree of facts in the detail of an investment: rows that open, are copied as text and remember nothing. Owns its
// rows.
#pragma once

#include <QStandardItemModel>
#include <QTreeView>

namespace gkwh {

class InvestmentDetailTree : public QTreeView {
    Q_OBJECT
public:
    /// `stretched`: the column that takes the room that is left.
    InvestmentDetailTree(const QStringList &headers, int stretched, QWidget *parent = nullptr);

    QStandardItemModel &rows() { return m_model; }
    void clear();
    /// Below `parent`, nullptr for the top; texts by column, those of `right` to the right.
    QStandardItem *add(const QStringList &texts, QStandardItem *parent = nullptr, const QList<int> &right = {});
    /// The same for a fact about `parent`, in the second colour.
    QStandardItem *addFact(const QStringList &texts, QStandardItem *parent, const QList<int> &right = {});
    /// Widths as the contents ask for.
    void fit();

    /// The selected rows in their order, columns by tabs, what lies below an entry indented.
    QString selectionAsText() const;

public Q_SLOTS:
    void copy();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList m_headers;
    int m_stretched;
    QStandardItemModel m_model;
};

} // namespace gkwh
