// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ProfileRows.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace gkwh::store {

namespace {

/// A stored remainder with its profile's algorithm: the fraction and the debt are in wh, the rest is kept beside it.
Carry carryOf(qint64 wh, qint64 rho, qint64 lastShares, Algorithm algorithm) {
    Carry carry = Carry::fromRemainder(wh);
    carry.algorithm = algorithm;
    carry.rho = rho;
    carry.lastShares = lastShares;
    return carry;
}

} // namespace

Result<std::vector<Profile>> ProfileRows::profiles(AsOf asOf) {
    GKWH_LET(rows, m_rows.rows("profile"_L1, {"shares"_L1, "algorithm"_L1, "tracked"_L1}, asOf, "shares"_L1));
    std::vector<Profile> profiles;
    for (const QVariantList &row : std::as_const(rows))
        profiles.push_back({row[0].toLongLong(), static_cast<Algorithm>(row[1].toInt()), row[2].toBool()});
    return profiles;
}

Done ProfileRows::saveProfile(const Profile &profile) {
    return m_rows.save("profile"_L1, uuidOfKey("profile"_L1, QString::number(profile.shares)),
                       {{"shares"_L1, profile.shares},
                        {"algorithm"_L1, static_cast<int>(profile.algorithm)},
                        {"tracked"_L1, profile.tracked ? 1 : 0}});
}

Result<std::vector<Remainder>> ProfileRows::readRemainders(AsOf asOf, QLatin1StringView where,
                                                           const QVariantList &values) {
    GKWH_LET(known, profiles(asOf));
    QHash<qint64, Algorithm> algorithmOf;
    for (const Profile &profile : known)
        algorithmOf.insert(profile.shares, profile.algorithm);
    GKWH_LET(rows, m_rows.rows("remainder"_L1, {"shares"_L1, "target_day"_L1, "wh"_L1, "rho"_L1, "last_shares"_L1},
                               asOf, "shares, target_day"_L1, where, values));
    std::vector<Remainder> remainders;
    for (const QVariantList &row : std::as_const(rows)) {
        const qint64 shares = row[0].toLongLong();
        remainders.push_back({shares, dateOf(row[1]),
                              carryOf(row[2].toLongLong(), row[3].toLongLong(), row[4].toLongLong(),
                                      algorithmOf.value(shares, Algorithm::Wh))});
    }
    return remainders;
}

Result<std::vector<Remainder>> ProfileRows::remainders(AsOf asOf) { return readRemainders(asOf, {}, {}); }

Result<std::vector<Remainder>> ProfileRows::remaindersOf(qint64 shares, AsOf asOf) {
    return readRemainders(asOf, "shares = ?"_L1, {shares});
}

Result<std::vector<Remainder>> ProfileRows::latestRemainders(AsOf asOf) {
    if (!asOf)
        return readRemainders(
            asOf,
            "target_day = (SELECT max(later.target_day) FROM remainder later WHERE later.shares = remainder.shares)"_L1,
            {});
    GKWH_LET(all, readRemainders(asOf, {}, {}));
    std::vector<Remainder> latest;
    for (Remainder &remainder : all) {
        if (!latest.empty() && latest.back().shares == remainder.shares)
            latest.back() = std::move(remainder);
        else
            latest.push_back(std::move(remainder));
    }
    return latest;
}

Done ProfileRows::saveRemainder(const Remainder &remainder) {
    const QString day = remainder.targetDay.toString(Qt::ISODate);
    return m_rows.save("remainder"_L1, uuidOfKey("remainder"_L1, u"%1/%2"_s.arg(remainder.shares).arg(day)),
                       {{"shares"_L1, remainder.shares},
                        {"target_day"_L1, day},
                        {"wh"_L1, remainder.carry.remainderWh()},
                        {"rho"_L1, remainder.carry.rho},
                        {"last_shares"_L1, remainder.carry.lastShares}});
}

Done ProfileRows::appendEntry(const GrantEntry &entry) {
    return m_connection.write(u"INSERT INTO grant_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                              {m_stamp.operation, entry.shares, dateValue(entry.from), dateValue(entry.until),
                               entry.inWh, entry.productionWh, entry.grantedKwh, entry.paidDebtKwh, entry.outWh});
}

Result<std::vector<GrantEntry>> ProfileRows::entriesOf(qint64 shares) {
    GKWH_LET(rows, allRows(m_connection,
                           u"SELECT from_day, until_day, in_wh, production_wh, granted_kwh, paid_debt_kwh, out_wh, "
                           "recorded_ms, user FROM grant_log JOIN operation ON sequence = operation "
                           "WHERE shares = ? ORDER BY operation DESC"_s,
                           {shares}));
    std::vector<GrantEntry> entries;
    for (const QVariantList &row : std::as_const(rows))
        entries.push_back({shares, dateOf(row[0]), dateOf(row[1]), row[2].toLongLong(), row[3].toLongLong(),
                           row[4].toLongLong(), row[5].toLongLong(), row[6].toLongLong(), row[7].toLongLong(),
                           row[8].toString()});
    return entries;
}

Result<std::vector<std::pair<qint64, qint64>>> ProfileRows::grantedTotals(AsOf asOf) {
    GKWH_LET(rows, allRows(m_connection,
                           u"SELECT shares, sum(granted_kwh) FROM grant_log JOIN operation ON sequence = operation "
                           "WHERE recorded_ms <= ? GROUP BY shares ORDER BY shares"_s,
                           {asOf.value_or(std::numeric_limits<Moment>::max())}));
    std::vector<std::pair<qint64, qint64>> totals;
    for (const QVariantList &row : std::as_const(rows))
        totals.emplace_back(row[0].toLongLong(), row[1].toLongLong());
    return totals;
}

} // namespace gkwh::store
