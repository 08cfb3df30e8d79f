// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/PlantRows.h"

using namespace Qt::StringLiterals;

namespace gkwh::store {

namespace {

QUuid uuidIn(const QVariant &value) { return QUuid::fromString(value.toString()); }

DayRange rangeIn(const QVariant &first, const QVariant &last) { return {dateOf(first), dateOf(last)}; }

/// Accepted gaps are unique by their dates, which NULLs would not be.
QString openDate(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : u""_s; }

} // namespace

Result<std::vector<Mix>> PlantRows::mixes(AsOf asOf) {
    GKWH_LET(mixRows, m_rows.rows("mix"_L1, {"uuid"_L1, "version"_L1, "name"_L1, "description"_L1, "enabled"_L1}, asOf,
                                  "name"_L1));
    GKWH_LET(plantRows, m_rows.rows("plant"_L1,
                                    {"uuid"_L1, "version"_L1, "name"_L1, "description"_L1, "enabled"_L1, "shares"_L1,
                                     "first_date"_L1, "last_date"_L1, "mix"_L1},
                                    asOf, "coalesce(first_date, '9999'), name"_L1));
    GKWH_LET(meterRows, m_rows.rows("meter"_L1,
                                    {"uuid"_L1, "version"_L1, "serial"_L1, "description"_L1, "enabled"_L1,
                                     "first_date"_L1, "last_date"_L1, "plant"_L1},
                                    asOf, "serial"_L1));
    QHash<QString, std::vector<Meter>> metersOf;
    for (const QVariantList &row : std::as_const(meterRows))
        metersOf[row[7].toString()].push_back({uuidIn(row[0]), row[1].toLongLong(), row[2].toString(),
                                               row[3].toString(), row[4].toBool(), rangeIn(row[5], row[6])});
    QHash<QString, std::vector<Plant>> plantsOf;
    for (const QVariantList &row : std::as_const(plantRows))
        plantsOf[row[8].toString()].push_back({uuidIn(row[0]), row[1].toLongLong(), row[2].toString(),
                                               row[3].toString(), row[4].toBool(), row[5].toLongLong(),
                                               rangeIn(row[6], row[7]), metersOf.value(row[0].toString())});
    std::vector<Mix> mixes;
    for (const QVariantList &row : std::as_const(mixRows))
        mixes.push_back({uuidIn(row[0]), row[1].toLongLong(), row[2].toString(), row[3].toString(), row[4].toBool(),
                         plantsOf.value(row[0].toString())});
    return mixes;
}

Done PlantRows::savePlant(const QUuid &mix, const Plant &plant) {
    return m_rows.save("plant"_L1, plant.uuid,
                       {{"mix"_L1, uuidText(mix)},
                        {"name"_L1, plant.name},
                        {"description"_L1, plant.description},
                        {"shares"_L1, plant.shares},
                        {"enabled"_L1, plant.enabled ? 1 : 0},
                        {"first_date"_L1, dateValue(plant.active.first)},
                        {"last_date"_L1, dateValue(plant.active.last)}});
}

Done PlantRows::saveMeter(const QUuid &plant, const Meter &meter) {
    return m_rows.save("meter"_L1, meter.uuid,
                       {{"plant"_L1, uuidText(plant)},
                        {"serial"_L1, meter.serial},
                        {"description"_L1, meter.description},
                        {"enabled"_L1, meter.enabled ? 1 : 0},
                        {"first_date"_L1, dateValue(meter.active.first)},
                        {"last_date"_L1, dateValue(meter.active.last)}});
}

Result<std::vector<AcceptedGap>> PlantRows::gaps(AsOf asOf) {
    GKWH_LET(rows, m_rows.rows("accepted_gap"_L1, {"meter"_L1, "first_date"_L1, "last_date"_L1}, asOf,
                               "meter, first_date"_L1));
    std::vector<AcceptedGap> gaps;
    for (const QVariantList &row : std::as_const(rows))
        gaps.push_back({row[0].toString(), rangeIn(row[1], row[2])});
    return gaps;
}

Done PlantRows::addGap(const AcceptedGap &gap) {
    const QString first = openDate(gap.days.first);
    const QString last = openDate(gap.days.last);
    return m_rows.save("accepted_gap"_L1, uuidOfKey("accepted_gap"_L1, u"%1/%2/%3"_s.arg(gap.meter, first, last)),
                       {{"meter"_L1, gap.meter}, {"first_date"_L1, first}, {"last_date"_L1, last}});
}

} // namespace gkwh::store
