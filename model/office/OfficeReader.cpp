// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/OfficeReader.h"

#include "model/office/GrantRun.h"
#include "model/office/PlantLookup.h"

using namespace Qt::StringLiterals;

namespace gkwh {

std::vector<MeterCompleteness> ProductionState::late() const {
    std::vector<MeterCompleteness> late;
    const QDate lastDay = last ? madrid::addressOf(*last).day : QDate();
    std::copy_if(heldBackBy.begin(), heldBackBy.end(), std::back_inserter(late),
                 [&](const MeterCompleteness &meter) { return lastDay.isValid() && meter.lateSince <= lastDay; });
    return late;
}

Result<Mix> OfficeReader::mix() { return findMix(m_storage, generationMixName(), m_asOf); }

Result<HourlyCurve> OfficeReader::meterProduction(const QString &serial, QDate from, QDate until) {
    GKWH_TRY(knownMeter(m_storage, serial));
    return m_storage.curves().read(CurveKey::meter(serial), from, until, m_asOf);
}

Result<MeterReadings> OfficeReader::readings(const Mix &mix, QDate from, QDate until) {
    MeterReadings readings;
    for (const Plant &plant : mix.plants) {
        for (const Meter &meter : plant.meters) {
            GKWH_LET(curve, m_storage.curves().read(CurveKey::meter(meter.serial), from, until, m_asOf));
            readings.emplace(meter.serial, std::move(curve));
        }
    }
    return readings;
}

Result<MeterReadings> OfficeReader::readings(const Mix &mix) {
    MeterReadings readings;
    for (const Plant &plant : mix.plants) {
        for (const Meter &meter : plant.meters) {
            const CurveKey key = CurveKey::meter(meter.serial);
            GKWH_LET(extent, m_storage.curves().extent(key, m_asOf));
            if (!extent)
                continue;
            GKWH_LET(curve, m_storage.curves().read(key, madrid::addressOf(extent->first).day,
                                                    madrid::addressOf(extent->last).day, m_asOf));
            readings.emplace(meter.serial, std::move(curve));
        }
    }
    return readings;
}

Result<HourlyCurve> OfficeReader::production(QDate from, QDate until) {
    GKWH_LET(mix, this->mix());
    GKWH_LET(meters, readings(mix, from, until));
    GKWH_LET(gaps, m_storage.plants().gaps(m_asOf));
    return mixProduction(mix, meters, gaps, from, until);
}

Result<HourlyCurve> OfficeReader::plantProduction(const QString &plant, QDate from, QDate until) {
    GKWH_LET(mix, this->mix());
    const Plant *found = findPlant(mix, plant);
    if (!found)
        return notFound("plant"_L1, plant);
    const Plant alone = *found;
    mix.plants = {alone};
    GKWH_LET(meters, readings(mix, from, until));
    GKWH_LET(gaps, m_storage.plants().gaps(m_asOf));
    return mixProduction(mix, meters, gaps, from, until);
}

Result<HourlyCurve> OfficeReader::builtShares(QDate from, QDate until) {
    GKWH_LET(mix, this->mix());
    return gkwh::builtShares(mix, from, until);
}

Result<ProductionState> OfficeReader::productionState() {
    GKWH_LET(mix, this->mix());
    GKWH_LET(meters, readings(mix));
    GKWH_LET(gaps, m_storage.plants().gaps(m_asOf));
    GKWH_LET(known, profiles());
    ProductionState state;
    state.firstActive = mix.firstActiveDate();
    for (const HourlyCurve &curve : std::as_const(meters)) {
        if (const auto first = curve.firstKnownHour(); first && (!state.first || *first < *state.first))
            state.first = first;
        if (const auto last = curve.lastKnownHour(); last && (!state.last || *last > *state.last))
            state.last = last;
    }
    QDate from;
    for (const ProfileState &profile : known)
        from = from.isValid() ? std::min(from, profile.targetDay) : profile.targetDay;
    if (!from.isValid())
        from = state.firstActive;
    if (!from.isValid())
        return state;
    CompleteUntil complete = lastCompleteDay(mix, meters, gaps, from);
    if (complete.lastComplete >= state.firstActive)
        state.lastComplete = complete.lastComplete;
    state.heldBackBy = std::move(complete.heldBackBy);
    return state;
}

Result<std::vector<ProfileState>> OfficeReader::profiles() {
    GKWH_LET(known, m_storage.profiles().profiles(m_asOf));
    GKWH_LET(latest, m_storage.profiles().latestRemainders(m_asOf));
    GKWH_LET(totals, m_storage.profiles().grantedTotals(m_asOf));
    GKWH_LET(curves, m_storage.curves().names(CurveKind::Rights, m_asOf)); // at once, not a question for each profile
    const QSet<QString> stored(curves.begin(), curves.end());
    QHash<qint64, Remainder> remainderOf;
    for (const Remainder &remainder : latest)
        remainderOf.insert(remainder.shares, remainder);
    QHash<qint64, qint64> totalOf;
    for (const auto &[shares, kwh] : totals)
        totalOf.insert(shares, kwh);
    std::vector<ProfileState> states;
    for (const Profile &profile : known) {
        if (!profile.tracked || !remainderOf.contains(profile.shares))
            continue;
        const Remainder remainder = remainderOf.value(profile.shares);
        states.push_back({profile, remainder.targetDay, remainder.carry, totalOf.value(profile.shares),
                          totalOf.contains(profile.shares) || stored.contains(CurveKey::rights(profile.shares).name)});
    }
    return states;
}

Result<QDate> OfficeReader::defaultStart() {
    GKWH_LET(first, m_storage.profiles().remaindersOf(1, m_asOf));
    if (!first.empty())
        return first.front().targetDay;
    GKWH_LET(mix, this->mix());
    return mix.firstActiveDate();
}

Result<QDate> OfficeReader::grantedUntil() {
    GKWH_LET(states, profiles());
    QDate until;
    for (const ProfileState &state : states) {
        if (state.granted && (!until.isValid() || state.targetDay.addDays(-1) > until))
            until = state.targetDay.addDays(-1);
    }
    return until;
}

Result<std::optional<HourlyCurve>> OfficeReader::computedRights(qint64 shares, QDate from, QDate until) {
    GKWH_LET(extent, m_storage.curves().extent(CurveKey::rights(shares), m_asOf));
    if (extent)
        return std::optional<HourlyCurve>();
    HourlyCurve curve = HourlyCurve::spanning(from, until);
    GKWH_LET(grantedTo, grantedUntil());
    GKWH_LET(tracked, m_storage.profiles().remaindersOf(shares, m_asOf));
    GKWH_LET(usual, defaultStart());
    const QDate start = tracked.empty() ? usual : tracked.back().targetDay;
    const QDate end = grantedTo.isValid() ? std::min(grantedTo, until) : QDate();
    if (shares < 1 || !start.isValid() || !end.isValid() || end < start || end < from)
        return std::optional(curve);
    GKWH_LET(basis, completeBasis(start, end));
    GKWH_LET(hours, quantise(basis, 0, shares, tracked.empty() ? Carry() : tracked.back().carry));
    return std::optional(HourlyCurve::fromSlots(start, std::move(hours.rightsKwh)).over(from, until));
}

Result<GrantBasis> OfficeReader::completeBasis(QDate from, QDate until) {
    GKWH_LET(kwh, production(from, until));
    GKWH_LET(shares, builtShares(from, until));
    const auto values = kwh.values();
    const auto lacking = std::find(values.begin(), values.end(), HourlyCurve::missing);
    const auto days = (lacking - values.begin()) / madrid::slotsPerDay;
    const auto count = static_cast<size_t>(days * madrid::slotsPerDay);
    return GrantBasis::of(values.first(count), shares.values().first(count));
}

Result<DayRange> OfficeReader::grantedDays(qint64 shares, const CurveExtent &extent) {
    DayRange days{madrid::addressOf(extent.first).day, madrid::addressOf(extent.last).day};
    GKWH_LET(kept, m_storage.profiles().remaindersOf(shares, m_asOf));
    if (kept.size() > 1)
        days.first = std::min(days.first, kept.front().targetDay);
    if (!kept.empty())
        days.last = std::max(days.last, kept.back().targetDay.addDays(-1));
    return days;
}

Result<HourlyCurve> OfficeReader::rights(qint64 shares, QDate from, QDate until) {
    GKWH_LET(computed, computedRights(shares, from, until));
    if (computed)
        return *computed;
    GKWH_LET(curve, m_storage.curves().read(CurveKey::rights(shares), from, until, m_asOf));
    GKWH_LET(extent, m_storage.curves().extent(CurveKey::rights(shares), m_asOf));
    if (!extent)
        return curve;
    GKWH_LET(granted, grantedDays(shares, *extent));
    const QDate last = std::min(until, granted.last);
    for (QDate day = std::max(from, granted.first); day <= last; day = day.addDays(1)) {
        const auto values = curve.day(day);
        std::replace(values.begin(), values.end(), HourlyCurve::missing, HourlyCurve::Value{0});
    }
    return curve;
}

Result<HourlyCurve> OfficeReader::correction(qint64 shares, QDate from, QDate until) {
    GKWH_LET(granted, rights(shares, from, until));
    GKWH_LET(stored, m_storage.curves().read(CurveKey::correction(shares), from, until, m_asOf));
    const auto rightsValues = granted.values();
    const auto values = stored.values();
    for (size_t i = 0; i < values.size(); ++i) {
        if (rightsValues[i] == HourlyCurve::missing)
            values[i] = HourlyCurve::missing;
        else if (values[i] == HourlyCurve::missing)
            values[i] = 0;
    }
    return stored;
}

Result<HourlyCurve> OfficeReader::original(qint64 shares, QDate from, QDate until) {
    GKWH_LET(granted, rights(shares, from, until));
    GKWH_LET(corrected, correction(shares, from, until));
    const auto values = granted.values();
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i] != HourlyCurve::missing)
            values[i] -= corrected.values()[i];
    }
    return granted;
}

} // namespace gkwh
