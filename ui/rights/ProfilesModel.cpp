// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/ProfilesModel.h"

#include "app/setup/Format.h"
#include "ui/common/DataTable.h"
#include "ui/common/Icon.h"
#include "ui/common/Theme.h"

using namespace Qt::StringLiterals;

namespace gkwh {

void ProfilesModel::setProfiles(std::vector<ProfileState> profiles, QDate lastComplete) {
    beginResetModel();
    m_profiles = std::move(profiles);
    m_lastComplete = lastComplete;
    endResetModel();
}

const ProfileState *ProfilesModel::profileAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_profiles[static_cast<size_t>(row)] : nullptr;
}

int ProfilesModel::rowOf(qint64 shares) const {
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const ProfileState &state) { return state.profile.shares == shares; });
    return found == m_profiles.end() ? -1 : static_cast<int>(found - m_profiles.begin());
}

bool ProfilesModel::waits(int row) const {
    return m_lastComplete.isValid() && m_profiles[static_cast<size_t>(row)].targetDay <= m_lastComplete;
}

void ProfilesModel::setRunning(qint64 done) {
    if (std::exchange(m_running, done) != done && !m_profiles.empty())
        Q_EMIT dataChanged(index(0, Run), index(rowCount() - 1, Run));
}

void ProfilesModel::setRunResults(QHash<qint64, qint64> granted) {
    m_results = std::move(granted);
    if (!m_profiles.empty())
        Q_EMIT dataChanged(index(0, Run), index(rowCount() - 1, Run));
}

int ProfilesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

int ProfilesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

ProfilesModel::RunState ProfilesModel::runState(int row) const {
    if (m_running >= 0 && waits(row))
        return row < m_running ? RunState::Computed : row == m_running ? RunState::Computing : RunState::Waits;
    return waits(row) ? RunState::Waits : RunState::UpToDate;
}

QString ProfilesModel::runText(int row) const {
    const qint64 shares = m_profiles[static_cast<size_t>(row)].profile.shares;
    switch (runState(row)) {
    case RunState::Computing:
        return tr("computing");
    case RunState::Computed:
        return tr("computed");
    case RunState::Waits:
        return tr("waits");
    case RunState::UpToDate:
        break;
    }
    return m_results.contains(shares) ? format::signedNumber(m_results.value(shares)) : tr("up to date");
}

QString ProfilesModel::text(int row, int column) const {
    const ProfileState &state = m_profiles[static_cast<size_t>(row)];
    switch (column) {
    case Shares:
        return format::number(state.profile.shares);
    case GrantedTo:
        return state.granted ? format::date(state.targetDay.addDays(-1)) : u"–"_s;
    case Remainder:
        return format::number(state.carry.fractionWh);
    case Debt:
        return format::number(state.carry.debtKwh);
    case Granted:
        return state.granted ? format::number(state.grantedKwh) : u"–"_s;
    case Run:
        return runText(row);
    default:
        return {};
    }
}

QVariant ProfilesModel::sortValue(int row, int column) const {
    const ProfileState &state = m_profiles[static_cast<size_t>(row)];
    switch (column) {
    case Shares:
        return state.profile.shares;
    case GrantedTo:
        return state.granted ? state.targetDay : QDate(1, 1, 1);
    case Remainder:
        return state.carry.fractionWh;
    case Debt:
        return state.carry.debtKwh;
    case Granted:
        return state.granted ? state.grantedKwh : -1;
    case Run:
        return m_results.value(state.profile.shares, waits(row) ? -1 : 0);
    default:
        return {};
    }
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const ProfileState &state = m_profiles[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case SortRole:
        return sortValue(index.row(), index.column());
    case CopyRole: // plain numbers for a spreadsheet, words and days as shown
        return index.column() == Run || index.column() == GrantedTo ? text(index.row(), index.column())
                                                                    : sortValue(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == Debt)
            return theme::color(state.carry.debtKwh > 0 ? Token::Warn : Token::Text2);
        if (index.column() == Run && runState(index.row()) == RunState::Computing)
            return theme::color(Token::Info);
        if (index.column() == Run && !m_results.contains(state.profile.shares))
            return theme::color(Token::Text2);
        return {};
    case Qt::DecorationRole:
        if (index.column() != Run)
            return {};
        switch (runState(index.row())) {
        case RunState::Waits:
            return icon("waits"_L1);
        case RunState::Computing:
            return icon("run"_L1);
        case RunState::Computed:
            return icon("done"_L1);
        case RunState::UpToDate:
            return m_results.contains(state.profile.shares) ? QVariant(icon("done"_L1)) : QVariant();
        }
        return {};
    default:
        return {};
    }
}

QVariant ProfilesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Shares:
        return tr("Shares");
    case GrantedTo:
        return tr("Granted to");
    case Remainder:
        return tr("Remainder, Wh");
    case Debt:
        return tr("Debt, kWh");
    case Granted:
        return tr("Granted, kWh");
    case Run:
        return tr("Last run, kWh");
    default:
        return {};
    }
}

} // namespace gkwh
