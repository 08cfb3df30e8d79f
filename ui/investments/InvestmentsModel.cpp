// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentsModel.h"

#include "app/setup/Format.h"
#include "ui/common/DataTable.h"
#include "ui/investments/InvestmentWords.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

const QString dash = u"–"_s;

InvestmentColumn columnAt(int column) { return static_cast<InvestmentColumn>(column); }

QDate dayOf(const InvestmentRow &row, InvestmentColumn column) {
    switch (column) {
    case InvestmentColumn::NextQuota:
        return row.nextQuota ? row.nextQuota->date : QDate();
    case InvestmentColumn::Order:
        return row.investment.orderDate;
    case InvestmentColumn::Purchase:
        return row.investment.purchaseDate;
    case InvestmentColumn::First:
        return row.investment.firstEffectiveDate;
    case InvestmentColumn::Last:
        return row.investment.lastEffectiveDate;
    default:
        return {};
    }
}

std::optional<Cents> amountOf(const InvestmentRow &row, InvestmentColumn column) {
    switch (column) {
    case InvestmentColumn::Outstanding:
        return row.investment.outstanding();
    case InvestmentColumn::NextAmount:
        return row.nextQuota ? std::optional(row.nextQuota->amount) : std::nullopt;
    case InvestmentColumn::Nominal:
        return row.investment.nominal;
    case InvestmentColumn::Accrued:
        return row.accruedInterest;
    case InvestmentColumn::Owed:
        return row.due.count > 0 ? std::optional(row.due.amount) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isOver(const InvestmentRow &row) {
    return row.reading.state == InvestmentState::Discarded
           || (row.reading.state == InvestmentState::Expired && !row.reading.owed && row.reading.anomaly.isEmpty());
}

} // namespace

bool isAmount(InvestmentColumn column) {
    return column == InvestmentColumn::Outstanding || column == InvestmentColumn::NextAmount
           || column == InvestmentColumn::Nominal || column == InvestmentColumn::Accrued
           || column == InvestmentColumn::Owed;
}

bool isDay(InvestmentColumn column) {
    return column == InvestmentColumn::NextQuota || column == InvestmentColumn::Order
           || column == InvestmentColumn::Purchase || column == InvestmentColumn::First
           || column == InvestmentColumn::Last;
}

void InvestmentsModel::setIndex(std::shared_ptr<const InvestmentIndex> index) {
    beginResetModel();
    m_index = std::move(index);
    filterAnew();
    endResetModel();
}

void InvestmentsModel::setFilter(const InvestmentFilter &filter) {
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    filterAnew();
    endResetModel();
}

void InvestmentsModel::filterAnew() {
    m_shown = m_index ? m_index->matching(m_filter) : std::vector<int>();
    m_outstanding = 0;
    for (const int place : m_shown)
        m_outstanding += m_index->row(place).investment.outstanding();
    sortShown();
}

void InvestmentsModel::sortShown() {
    const bool asFiltered = m_sorted == InvestmentColumn::Name && m_order == Qt::AscendingOrder;
    if (m_index && (!asFiltered || !std::ranges::is_sorted(m_shown)))
        m_index->sort(m_shown, m_sorted, m_order);
}

void InvestmentsModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= investmentColumns)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    std::vector<int> places;
    places.reserve(static_cast<size_t>(kept.size()));
    for (const QModelIndex &one : kept)
        places.push_back(m_shown[static_cast<size_t>(one.row())]);
    m_sorted = columnAt(column);
    m_order = order;
    sortShown();
    if (!kept.isEmpty()) {
        QHash<int, int> rows; // of each place
        rows.reserve(static_cast<qsizetype>(m_shown.size()));
        for (const int place : m_shown)
            rows.insert(place, static_cast<int>(rows.size()));
        QModelIndexList moved;
        for (qsizetype i = 0; i < kept.size(); ++i)
            moved.append(index(rows.value(places[static_cast<size_t>(i)]), kept.at(i).column()));
        changePersistentIndexList(kept, moved);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const InvestmentRow *InvestmentsModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_index->row(m_shown[static_cast<size_t>(row)]) : nullptr;
}

int InvestmentsModel::rowOf(const QString &name) const {
    const int place = m_index ? m_index->placeOf(name) : -1;
    const auto found = std::ranges::find(m_shown, place);
    return place < 0 || found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int InvestmentsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int InvestmentsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : investmentColumns; }

QString InvestmentsModel::text(const InvestmentRow &row, InvestmentColumn column) const {
    if (isDay(column)) {
        const QDate day = dayOf(row, column);
        return day.isValid() ? format::date(day) : dash;
    }
    if (isAmount(column)) {
        const auto cents = amountOf(row, column);
        return cents ? investmentwords::amount(*cents) : dash;
    }
    switch (column) {
    case InvestmentColumn::Name:
        return row.investment.name;
    case InvestmentColumn::Member:
        return row.memberName;
    case InvestmentColumn::State:
        return investmentwords::state(row.reading.state);
    case InvestmentColumn::Kind:
        return investmentwords::kind(m_index->kinds(), row.kind);
    case InvestmentColumn::Emission:
        return row.investment.emission;
    case InvestmentColumn::MemberCode:
        return row.investment.member;
    case InvestmentColumn::Shares:
        return format::number(row.shares);
    default:
        return {};
    }
}

/// For a spreadsheet: plain numbers, days as ISO, nothing for a dash.
QVariant InvestmentsModel::copied(const InvestmentRow &row, InvestmentColumn column) const {
    if (isDay(column))
        return dayOf(row, column).toString(Qt::ISODate);
    if (isAmount(column)) {
        const auto cents = amountOf(row, column);
        return cents ? money::text(*cents) : QString();
    }
    return column == InvestmentColumn::Shares ? QVariant(row.shares) : QVariant(text(row, column));
}

QVariant InvestmentsModel::data(const QModelIndex &index, int role) const {
    const InvestmentRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    const InvestmentColumn column = columnAt(index.column());
    const bool isState = column == InvestmentColumn::State;
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case CopyRole:
        return copied(*row, column);
    case Qt::TextAlignmentRole:
        return isAmount(column) || isDay(column) || column == InvestmentColumn::Shares
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == InvestmentColumn::NextQuota && row->due.count > 0)
            return theme::color(Token::Warn);
        if (isOver(*row) || (isDay(column) && column == InvestmentColumn::NextQuota))
            return theme::color(Token::Text2);
        return {};
    case Qt::DecorationRole:
        return isState ? QVariant(investmentwords::stateIcon(row->reading.state)) : QVariant();
    case Qt::ToolTipRole:
        if (isState)
            return investmentwords::badgeReason(row->reading);
        if (column == InvestmentColumn::Member)
            return QString(row->investment.member + u" · "_s + row->memberName);
        if (column == InvestmentColumn::NextQuota && row->due.count > 0)
            return tr("%n quota(s) owed, %1 in all.", nullptr, row->due.count).arg(format::money(row->due.amount));
        return {};
    case Qt::AccessibleTextRole:
        if (isState && !investmentwords::badge(row->reading).isEmpty())
            return QString(text(*row, column) + u". "_s + investmentwords::badgeReason(row->reading));
        return {};
    case ReadingRole:
        return isState ? QVariant::fromValue(row->reading) : QVariant();
    default:
        return {};
    }
}

QVariant InvestmentsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= investmentColumns)
        return {};
    const InvestmentColumn column = columnAt(section);
    if (role == Qt::DisplayRole)
        return investmentwords::column(column);
    if (role == Qt::TextAlignmentRole) // known without any row
        return isAmount(column) || isDay(column) || column == InvestmentColumn::Shares
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace gkwh
