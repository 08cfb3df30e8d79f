// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The quotas of an investment: number, day, amount, tax, net, state and invoice. Owns its rows.
#pragma once

#include "model/investment/InvestmentCase.h"
#include "model/investment/Quotas.h"

#include <QAbstractTableModel>

namespace gkwh {

struct QuotaRow {
    enum class State { Paid, Issued, Due, Next, Ahead, FellAway };

    Quota quota;
    State state = State::Ahead;
    std::optional<Cents> irpf, net;
    QString invoice;
    QDate paidOn;
    QString remittance;
};

/// The calendar with what the history and the documents know of each quota.
std::vector<QuotaRow> quotaRows(const InvestmentCase &facts);

class QuotaModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Day, Amount, Irpf, Net, State, InvoiceName, ColumnCount };

    explicit QuotaModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setCase(const InvestmentCase &facts);
    const std::vector<QuotaRow> &quotas() const { return m_rows; }
    int paid() const;
    /// The row of the next quota, −1 where none is to come.
    int next() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString state(const QuotaRow &row);

private:
    QString text(const QuotaRow &row, int column) const;

    std::vector<QuotaRow> m_rows;
};

} // namespace gkwh
