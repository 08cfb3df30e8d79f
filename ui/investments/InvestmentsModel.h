// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The investments that a filter lets through, as a table. An index of the moment is filtered and swapped; owns which
// of its rows are shown, in which order.
#pragma once

#include "ui/investments/InvestmentIndex.h"

#include <QAbstractTableModel>

namespace gkwh {

class InvestmentsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The badge beside the state as a StateReading, where there is one to show.
    static constexpr int ReadingRole = Qt::UserRole + 1;

    explicit InvestmentsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setIndex(std::shared_ptr<const InvestmentIndex> index);
    const std::shared_ptr<const InvestmentIndex> &investments() const { return m_index; }
    void setFilter(const InvestmentFilter &filter);
    const InvestmentFilter &filter() const { return m_filter; }

    /// nullptr outside.
    const InvestmentRow *at(int row) const;
    int rowOf(const QString &name) const; ///< −1: not shown
    /// Places in the index, in the order shown.
    const std::vector<int> &shown() const { return m_shown; }
    Cents outstandingShown() const { return m_outstanding; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// As it is shown; unset is a dash.
    QString text(const InvestmentRow &row, InvestmentColumn column) const;

private:
    void filterAnew();
    void sortShown();
    QVariant copied(const InvestmentRow &row, InvestmentColumn column) const;

    std::shared_ptr<const InvestmentIndex> m_index;
    InvestmentFilter m_filter;
    std::vector<int> m_shown;
    Cents m_outstanding = 0;
    InvestmentColumn m_sorted = InvestmentColumn::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// Whether a column holds numbers or days, which stand at the right.
bool isAmount(InvestmentColumn column);
bool isDay(InvestmentColumn column);

} // namespace gkwh

Q_DECLARE_METATYPE(gkwh::StateReading)
