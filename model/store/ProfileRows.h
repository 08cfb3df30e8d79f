// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles, remainders and the log of grant runs in SQLite.
#pragma once

#include "model/office/ProfileRepository.h"
#include "model/store/VersionedRows.h"

namespace gkwh::store {

class ProfileRows final : public ProfileRepository {
public:
    ProfileRows(Connection &connection, const Stamp &stamp)
        : m_connection(connection), m_stamp(stamp), m_rows(connection, stamp) {}

    Result<std::vector<Profile>> profiles(AsOf asOf) override;
    Done saveProfile(const Profile &profile) override;
    Result<std::vector<Remainder>> remainders(AsOf asOf) override;
    Result<std::vector<Remainder>> remaindersOf(qint64 shares, AsOf asOf) override;
    Result<std::vector<Remainder>> latestRemainders(AsOf asOf) override;
    Done saveRemainder(const Remainder &remainder) override;
    Done appendEntry(const GrantEntry &entry) override;
    Result<std::vector<GrantEntry>> entriesOf(qint64 shares) override;
    Result<std::vector<std::pair<qint64, qint64>>> grantedTotals(AsOf asOf) override;

private:
    Result<std::vector<Remainder>> readRemainders(AsOf asOf, QLatin1StringView where, const QVariantList &values);

    Connection &m_connection;
    const Stamp &m_stamp;
    VersionedRows m_rows;
};

} // namespace gkwh::store
