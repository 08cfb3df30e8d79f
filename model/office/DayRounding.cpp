// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/DayRounding.h"

#include "model/office/GrantRun.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// The state at the beginning of `day`: the nearest remainder before it, carried on to that day.
Result<Carry> carryInto(OfficeReader &reader, const Remainder &known, qint64 shares, QDate day) {
    if (known.targetDay == day)
        return known.carry;
    GKWH_LET(basis, grantBasis(reader, known.targetDay, day.addDays(-1)));
    return quantise(basis, 0, shares, known.carry).map([](const GrantedHours &hours) { return hours.carry; });
}

} // namespace

Result<DayRounding> explainDay(Storage &storage, qint64 shares, QDate day) {
    OfficeReader reader(storage);
    GKWH_LET(kept, storage.profiles().remaindersOf(shares));
    const auto after =
        std::find_if(kept.begin(), kept.end(), [&](const Remainder &row) { return row.targetDay > day; });
    if (after == kept.begin() || after == kept.end())
        return refuse("not-granted"_L1, {{u"day"_s, day.toString(Qt::ISODate)}});
    GKWH_LET(carry, carryInto(reader, *std::prev(after), shares, day));
    GKWH_LET(production, reader.production(day, day));
    GKWH_LET(built, reader.builtShares(day, day));
    const auto hours = static_cast<size_t>(madrid::hoursIn(day));
    const auto values = production.values().first(hours);
    GKWH_LET(steps, explainRounding(values, built.values().first(hours), shares, carry));
    DayRounding rounding{
        day, shares, carry, {}, {values.begin(), values.end()}, built.values().front(), std::move(steps)};
    for (size_t slot = 0; slot < hours; ++slot)
        rounding.hours.push_back(madrid::midnight(day) + static_cast<UtcHour>(slot));
    return rounding;
}

} // namespace gkwh
