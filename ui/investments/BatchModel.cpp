// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/BatchModel.h"

#include "app/setup/Format.h"
#include "app/setup/RefusalText.h"
#include "ui/common/DataTable.h"
#include "ui/common/Icon.h"
#include "ui/investments/InvestmentWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using State = BatchRow::State;

bool isNumber(int column) {
    return column == BatchModel::Documents || column == BatchModel::Amount || column == BatchModel::Net;
}

/// Stands where the others have their box.
QVariant sign(State state) {
    switch (state) {
    case State::Refused:
        return icon("locked"_L1, Token::Bad);
    case State::Performed:
        return icon("done"_L1, Token::Ok);
    case State::Waiting:
        return icon("pause"_L1, Token::Text2);
    case State::Ready:
        break;
    }
    return {};
}

} // namespace

void BatchModel::setRows(std::vector<BatchRow> rows) {
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(rows.size());
    for (BatchRow &row : rows)
        m_rows.push_back({std::move(row)});
    endResetModel();
    Q_EMIT totalsChanged();
}

std::vector<BatchRow> BatchModel::rows() const {
    std::vector<BatchRow> rows;
    rows.reserve(m_rows.size());
    for (const Taken &one : m_rows) {
        rows.push_back(one.row);
        if (one.row.state == State::Ready && !one.along)
            rows.back().state = State::Waiting;
    }
    return rows;
}

BatchTotals BatchModel::totals() const { return gkwh::totals(rows()); }

int BatchModel::count(State state) const {
    return static_cast<int>(std::ranges::count_if(m_rows, [&](const Taken &one) { return one.row.state == state; }));
}

int BatchModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BatchModel::outcome(const BatchRow &row) const {
    switch (row.state) {
    case State::Ready:
        return tr("ready");
    case State::Performed:
        return tr("done");
    case State::Waiting:
        return tr("left as it was");
    case State::Refused:
        return row.refusal ? words(*row.refusal) : QString();
    }
    return {};
}

QString BatchModel::text(const BatchRow &row, int column) const {
    const bool refused = row.state == State::Refused;
    switch (column) {
    case Name:
        return row.name;
    case Member:
        return row.member;
    case Documents:
        return refused ? u"–"_s : format::number(row.documents);
    case Amount:
        return refused ? u"–"_s : investmentwords::amount(row.amount);
    case Net:
        return refused ? u"–"_s : investmentwords::amount(row.net);
    case What:
        return outcome(row);
    default:
        return {};
    }
}

QVariant BatchModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Taken &one = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(one.row, column);
    case CopyRole:
        if (column == Amount || column == Net)
            return one.row.state == State::Refused ? QString()
                                                   : money::text(column == Net ? one.row.net : one.row.amount);
        return text(one.row, column);
    case Qt::ToolTipRole:
        return column == What ? QVariant(outcome(one.row)) : QVariant();
    case Qt::CheckStateRole:
        if (column != Name || one.row.state != State::Ready)
            return {};
        return one.along ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == What && one.row.state == State::Refused)
            return theme::color(Token::Bad);
        return one.row.state == State::Refused || !one.along ? QVariant(theme::color(Token::Text2)) : QVariant();
    case Qt::DecorationRole:
        return column == Name ? sign(one.row.state) : QVariant();
    default:
        return {};
    }
}

bool BatchModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_rows[static_cast<size_t>(index.row())].along = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT totalsChanged();
    return true;
}

Qt::ItemFlags BatchModel::flags(const QModelIndex &index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && m_rows[static_cast<size_t>(index.row())].row.state == State::Ready)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Investment");
    case Member:
        return tr("Member");
    case Documents:
        return tr("Invoices");
    case Amount:
        return tr("Amount, €");
    case Net:
        return tr("To the bank, €");
    case What:
        return tr("What comes of it");
    default:
        return {};
    }
}

void BatchModel::sort(int column, Qt::SortOrder order) {
    beginResetModel();
    std::ranges::stable_sort(m_rows, [&](const Taken &left, const Taken &right) {
        const BatchRow &a = order == Qt::AscendingOrder ? left.row : right.row;
        const BatchRow &b = order == Qt::AscendingOrder ? right.row : left.row;
        switch (column) {
        case Documents:
            return a.documents < b.documents;
        case Amount:
            return a.amount < b.amount;
        case Net:
            return a.net < b.net;
        case What:
            return a.state != b.state ? a.state < b.state : outcome(a) < outcome(b);
        default:
            return QString::compare(text(a, column), text(b, column), Qt::CaseInsensitive) < 0;
        }
    });
    endResetModel();
}

} // namespace gkwh
