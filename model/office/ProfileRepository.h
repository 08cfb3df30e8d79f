// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tracked profiles, their remainders by target day, and the log of the runs that granted them rights.
#pragma once

#include "model/office/Storage.h"
#include "model/rights/Carry.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <vector>

namespace gkwh {

/// A number of shares for which rights are computed.
struct Profile {
    qint64 shares = 0;
    Algorithm algorithm = Algorithm::Wh;
    bool tracked = true;
};

/// What a profile carries into a day: the first one not computed yet when the row was written.
struct Remainder {
    qint64 shares = 0;
    QDate targetDay;
    Carry carry;
};

/// One profile in one run.
struct GrantEntry {
    qint64 shares = 0;
    QDate from;
    QDate until;
    qint64 inWh = 0;
    qint64 productionWh = 0;
    qint64 grantedKwh = 0;
    qint64 paidDebtKwh = 0;
    qint64 outWh = 0;
    Moment recorded = 0; ///< of read entries
    QString user;        ///< of read entries
};

class ProfileRepository {
public:
    virtual ~ProfileRepository() = default;

    /// Every profile ever tracked, by shares.
    virtual Result<std::vector<Profile>> profiles(AsOf asOf = {}) = 0;
    virtual Done saveProfile(const Profile &profile) = 0;

    /// Every remainder kept, by shares and target day.
    virtual Result<std::vector<Remainder>> remainders(AsOf asOf = {}) = 0;
    virtual Result<std::vector<Remainder>> remaindersOf(qint64 shares, AsOf asOf = {}) = 0;
    /// The remainder with the latest target day of each profile, by shares.
    virtual Result<std::vector<Remainder>> latestRemainders(AsOf asOf = {}) = 0;
    virtual Done saveRemainder(const Remainder &remainder) = 0;

    virtual Done appendEntry(const GrantEntry &entry) = 0;
    /// Newest run first.
    virtual Result<std::vector<GrantEntry>> entriesOf(qint64 shares) = 0;
    /// kWh granted by runs, per profile.
    virtual Result<std::vector<std::pair<qint64, qint64>>> grantedTotals(AsOf asOf = {}) = 0;
};

} // namespace gkwh
