// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/ProfileFilter.h"

#include "model/rights/ShareNumbers.h"
#include "ui/rights/ProfilesModel.h"

namespace gkwh {

ProfileFilter::ProfileFilter(ProfilesModel *profiles, QObject *parent)
    : QSortFilterProxyModel(parent), m_profiles(profiles) {
    setSourceModel(profiles);
    setSortRole(ProfilesModel::SortRole);
}

void ProfileFilter::setNumbers(const QString &text) {
    m_numbers = text.trimmed();
    invalidateFilter();
}

void ProfileFilter::setWhich(Which which) {
    m_which = which;
    invalidateFilter();
}

bool ProfileFilter::filterAcceptsRow(int row, const QModelIndex &) const {
    const ProfileState &state = *m_profiles->profileAt(row);
    if (m_which == Which::Waiting && !m_profiles->waits(row))
        return false;
    if (m_which == Which::WithDebt && state.carry.debtKwh == 0)
        return false;
    if (m_numbers.isEmpty())
        return true;
    const bool isList = m_numbers.contains(QLatin1Char(',')) || m_numbers.contains(QLatin1Char('-'));
    if (!isList)
        return QString::number(state.profile.shares).startsWith(m_numbers);
    const auto numbers = shareNumbers(m_numbers);
    return numbers && numbers->contains(state.profile.shares);
}

} // namespace gkwh
