// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about production and rights, answered from the stored data by the rules; asking changes nothing.
#pragma once

#include "model/office/CurveRepository.h"
#include "model/office/PlantRepository.h"
#include "model/office/ProfileRepository.h"
#include "model/rights/GrantBasis.h"

namespace gkwh {

/// A profile as lists show it.
struct ProfileState {
    Profile profile;
    QDate targetDay; ///< first day not granted yet
    Carry carry;
    qint64 grantedKwh = 0;
    bool granted = false; ///< a run has granted it something, or rights were imported
};

/// What is known of the production as a whole.
struct ProductionState {
    QDate firstActive;            ///< earliest first day of the mix's enabled plants
    std::optional<UtcHour> first; ///< first and last reading of any meter of the mix
    std::optional<UtcHour> last;
    QDate lastComplete;                        ///< invalid: no day is complete yet
    std::vector<MeterCompleteness> heldBackBy; ///< what lacks hours on the day after lastComplete

    /// Those of them that lack hours although readings of later hours are there: where all readings end together,
    /// nobody is late.
    std::vector<MeterCompleteness> late() const;
};

class OfficeReader {
public:
    explicit OfficeReader(Storage &storage, AsOf asOf = {}) : m_storage(storage), m_asOf(asOf) {}

    /// The mix GenerationkWh with its plants.
    Result<Mix> mix();
    /// Readings of one meter; unknown-meter {meter}.
    Result<HourlyCurve> meterProduction(const QString &serial, QDate from, QDate until);
    /// The mix's production (missing where a counting meter lacks the hour) and its built shares.
    Result<HourlyCurve> production(QDate from, QDate until);
    Result<HourlyCurve> builtShares(QDate from, QDate until);
    /// One plant's production by the same filter; not-found {what: plant, id}.
    Result<HourlyCurve> plantProduction(const QString &plant, QDate from, QDate until);
    Result<ProductionState> productionState();
    /// Everything read from the meters of a mix.
    Result<MeterReadings> readings(const Mix &mix);

    /// Granted kWh of a profile, missing outside what was granted. A profile that nobody tracks, or that was tracked
    /// and not granted yet, is computed from its start to the last day granted to the others, or to the last one
    /// before the first day that lacks readings by now, and kept nowhere.
    Result<HourlyCurve> rights(qint64 shares, QDate from, QDate until);
    /// Granted − original kWh: 0 where nothing was corrected, missing outside what was granted.
    Result<HourlyCurve> correction(qint64 shares, QDate from, QDate until);
    /// Granted − correction.
    Result<HourlyCurve> original(qint64 shares, QDate from, QDate until);

    /// Tracked profiles, by shares.
    Result<std::vector<ProfileState>> profiles();
    /// Where a profile's computation starts when nobody says: the earliest target day of profile 1, else the mix's
    /// first active day; invalid where there is neither.
    Result<QDate> defaultStart();
    /// Last day granted to any tracked profile; invalid where none was.
    Result<QDate> grantedUntil();

private:
    Result<MeterReadings> readings(const Mix &mix, QDate from, QDate until);
    /// Nothing where rights are stored.
    Result<std::optional<HourlyCurve>> computedRights(qint64 shares, QDate from, QDate until);
    /// Production and built shares up to the first day that lacks an hour: a question is not refused for it.
    Result<GrantBasis> completeBasis(QDate from, QDate until);
    /// The days in which no hour of stored rights is unknown: one that is not stored is 0 kWh there, as the predecessor
    /// keeps none of those.
    Result<DayRange> grantedDays(qint64 shares, const CurveExtent &extent);

    Storage &m_storage;
    AsOf m_asOf;
};

} // namespace gkwh
