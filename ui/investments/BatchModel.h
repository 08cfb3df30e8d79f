// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a batch as a table: what each comes to, and what became of it. Owns them, and which are taken along.
#pragma once

#include "ui/investments/Batch.h"

#include <QAbstractTableModel>

namespace gkwh {

class BatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Member, Documents, Amount, Net, What, ColumnCount };

    explicit BatchModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<BatchRow> rows);
    /// All of them; those left out are Waiting.
    std::vector<BatchRow> rows() const;
    const BatchRow &at(int row) const { return m_rows[static_cast<size_t>(row)].row; }
    /// Of those that are ready and taken along.
    BatchTotals totals() const;
    int count(BatchRow::State state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Rows came, or one was taken along or left out.
    void totalsChanged();

private:
    struct Taken {
        BatchRow row;
        bool along = true;
    };
    QString text(const BatchRow &row, int column) const;
    QString outcome(const BatchRow &row) const;

    std::vector<Taken> m_rows;
};

} // namespace gkwh
