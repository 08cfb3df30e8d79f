// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/Consistency.h"

#include "model/office/CurveRepository.h"
#include "model/office/InvestmentConsistency.h"
#include "model/office/OperationLog.h"
#include "model/office/PlantRepository.h"
#include "model/office/ProfileRepository.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Faults = std::vector<Fault>;

QString text(QDate day) { return day.toString(Qt::ISODate); }

void checkRange(Faults &faults, const QString &what, const QString &name, const DayRange &days) {
    if (days.first.isValid() && days.last.isValid() && days.last < days.first)
        faults.push_back({u"bad-dates"_s, u"%1 %2"_s.arg(what, name), {{u"what"_s, what}, {u"name"_s, name}}});
}

/// The first hour below 0; one is enough to look at a curve.
void checkNegative(Faults &faults, QLatin1StringView code, const QString &name, const HourlyCurve &curve) {
    const auto values = curve.values();
    const auto found = std::find_if(values.begin(), values.end(),
                                    [](qint64 value) { return value < 0 && value != HourlyCurve::missing; });
    if (found == values.end())
        return;
    const QString time = madrid::hourText(curve.hourAt(found - values.begin()).value_or(0));
    faults.push_back({code, u"%1 %2"_s.arg(name, time), {{u"name"_s, name}, {u"time"_s, time}, {u"value"_s, *found}}});
}

Result<HourlyCurve> whole(Storage &storage, const CurveKey &key) {
    GKWH_LET(extent, storage.curves().extent(key));
    if (!extent)
        return HourlyCurve();
    return storage.curves().read(key, madrid::addressOf(extent->first).day, madrid::addressOf(extent->last).day);
}

Done checkProduction(Storage &storage, Faults &faults) {
    QSet<QString> serials;
    GKWH_LET(mixes, storage.plants().mixes());
    for (const Mix &mix : mixes) {
        for (const Plant &plant : mix.plants) {
            checkRange(faults, u"plant"_s, plant.name, plant.active);
            for (const Meter &meter : plant.meters) {
                checkRange(faults, u"meter"_s, meter.serial, meter.active);
                serials.insert(meter.serial);
            }
        }
    }
    GKWH_LET(gaps, storage.plants().gaps());
    for (const AcceptedGap &gap : gaps)
        checkRange(faults, u"accepted gap"_s, gap.meter, gap.days);
    GKWH_LET(names, storage.curves().names(CurveKind::Production));
    for (const QString &name : std::as_const(names)) {
        if (!serials.contains(name))
            faults.push_back({u"unknown-meter"_s, u"production %1"_s.arg(name), {{u"meter"_s, name}}});
        GKWH_LET(curve, whole(storage, CurveKey::meter(name)));
        checkNegative(faults, "negative-production"_L1, u"production %1"_s.arg(name), curve);
    }
    return {};
}

/// Profiles whose curve something else than a run has written: the log need not agree with it.
Result<QSet<qint64>> importedProfiles(Storage &storage, const QString &kind) {
    QSet<qint64> profiles;
    GKWH_LET(ids, storage.operations().idsOf(kind));
    for (const QUuid &id : ids) {
        GKWH_LET(operation, storage.operations().find(id));
        if (operation)
            profiles.insert(operation->operation.arguments.value("profile"_L1).toInteger());
    }
    return profiles;
}

qint64 sum(const HourlyCurve &curve, QDate from, QDate until) {
    qint64 kwh = 0;
    for (QDate day = std::max(from, curve.firstDay()); curve.covers(day) && day <= until; day = day.addDays(1)) {
        for (const qint64 value : curve.day(day))
            kwh += value == HourlyCurve::missing ? 0 : value;
    }
    return kwh;
}

/// The first day of a run that lacks an hour; invalid where none does.
QDate lackingDay(const HourlyCurve &curve, QDate from, QDate until) {
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        if (!curve.covers(day))
            return day;
        const auto values = curve.day(day);
        if (std::find(values.begin(), values.end(), HourlyCurve::missing) != values.end())
            return day;
    }
    return {};
}

bool balances(const GrantEntry &entry) { // P1, and the debt that was paid
    const Carry in = Carry::fromRemainder(entry.inWh);
    const Carry out = Carry::fromRemainder(entry.outWh);
    return entry.inWh + entry.productionWh == 1000 * entry.grantedKwh + entry.outWh && entry.grantedKwh >= 0
           && entry.productionWh >= 0 && in.debtKwh - out.debtKwh == entry.paidDebtKwh && entry.paidDebtKwh >= 0;
}

bool isSound(const Carry &carry) {
    if (carry.remainderWh() > 999)
        return false;
    const bool stateless = carry.rho == 0 && carry.lastShares == 0;
    return stateless || (carry.algorithm == Algorithm::Exact && carry.rho >= 0 && carry.rho < carry.lastShares);
}

/// What is known of one profile, and who wrote it.
struct ProfileRecord {
    qint64 shares = 0;
    HourlyCurve rights;
    HourlyCurve correction;
    bool importedRights = false;
    bool importedCorrection = false;
};

Fault againstLog(QLatin1StringView code, const GrantEntry &entry, qint64 logged, qint64 stored) {
    return {code,
            u"profile %1 %2"_s.arg(entry.shares).arg(text(entry.from)),
            {{u"profile"_s, entry.shares},
             {u"from"_s, text(entry.from)},
             {u"until"_s, text(entry.until)},
             {u"logged"_s, logged},
             {u"stored"_s, stored}}};
}

void checkEntry(Faults &faults, const ProfileRecord &record, const GrantEntry &entry) {
    const QString where = u"profile %1 %2"_s.arg(entry.shares).arg(text(entry.from));
    if (const QDate day = lackingDay(record.rights, entry.from, entry.until); day.isValid())
        faults.push_back({u"missing-rights"_s,
                          u"rights %1 %2"_s.arg(entry.shares).arg(text(day)),
                          {{u"profile"_s, entry.shares}, {u"day"_s, text(day)}}});
    if (!balances(entry))
        faults.push_back(
            {u"unbalanced-grant"_s,
             where,
             {{u"profile"_s, entry.shares}, {u"from"_s, text(entry.from)}, {u"until"_s, text(entry.until)}}});
    if (const qint64 kwh = sum(record.rights, entry.from, entry.until);
        !record.importedRights && kwh != entry.grantedKwh)
        faults.push_back(againstLog("rights-against-log"_L1, entry, entry.grantedKwh, kwh));
    if (const qint64 kwh = sum(record.correction, entry.from, entry.until);
        !record.importedCorrection && kwh != -entry.paidDebtKwh)
        faults.push_back(againstLog("correction-against-log"_L1, entry, -entry.paidDebtKwh, kwh));
}

HourlyCurve original(const ProfileRecord &record) {
    HourlyCurve curve = record.rights;
    if (curve.isEmpty())
        return curve;
    const HourlyCurve correction = record.correction.over(curve.firstDay(), curve.lastDay());
    for (size_t slot = 0; slot < curve.values().size(); ++slot) {
        if (curve.values()[slot] != HourlyCurve::missing && correction.values()[slot] != HourlyCurve::missing)
            curve.values()[slot] -= correction.values()[slot];
    }
    return curve;
}

void checkRights(Faults &faults, const ProfileRecord &record, const std::vector<GrantEntry> &entries) {
    const QString name = u"rights %1"_s.arg(record.shares);
    checkNegative(faults, "negative-rights"_L1, name, record.rights);
    checkNegative(faults, "negative-original"_L1, name, original(record));
    for (const GrantEntry &entry : entries)
        checkEntry(faults, record, entry);
}

/// Where the next run of a profile starts must be where the last one ended.
Done checkRemainders(Storage &storage, Faults &faults, const Profile &profile, const std::vector<GrantEntry> &entries) {
    GKWH_LET(kept, storage.profiles().remaindersOf(profile.shares));
    const auto fault = [&](QLatin1StringView code, QDate targetDay) {
        faults.push_back({code,
                          u"remainder %1 %2"_s.arg(profile.shares).arg(text(targetDay)),
                          {{u"profile"_s, profile.shares}, {u"targetDay"_s, text(targetDay)}}});
    };
    for (const Remainder &remainder : kept) {
        if (!remainder.targetDay.isValid() || !isSound(remainder.carry))
            fault("bad-remainder"_L1, remainder.targetDay);
    }
    const bool granted = !entries.empty();
    const QDate next = granted ? entries.front().until.addDays(1) : QDate();
    if ((profile.tracked && kept.empty()) || (granted && (kept.empty() || kept.back().targetDay != next)))
        fault("missing-remainder"_L1, next);
    return {};
}

} // namespace

Result<std::vector<Fault>> checkOffice(Storage &storage, const Progress &progress) {
    Faults faults;
    GKWH_TRY(checkProduction(storage, faults));
    GKWH_LET(importedRights, importedProfiles(storage, u"rights.import"_s));
    GKWH_LET(importedCorrection, importedProfiles(storage, u"correction.import"_s));
    GKWH_LET(profiles, storage.profiles().profiles());
    for (size_t index = 0; index < profiles.size(); ++index) {
        const Profile &profile = profiles[index];
        GKWH_TRY(progress.report(static_cast<qint64>(index), static_cast<qint64>(profiles.size()),
                                 QString::number(profile.shares)));
        GKWH_LET(entries, storage.profiles().entriesOf(profile.shares));
        GKWH_TRY(checkRemainders(storage, faults, profile, entries));
        GKWH_LET(rights, whole(storage, CurveKey::rights(profile.shares)));
        GKWH_LET(correction, whole(storage, CurveKey::correction(profile.shares)));
        checkRights(faults,
                    {profile.shares, std::move(rights), std::move(correction), importedRights.contains(profile.shares),
                     importedCorrection.contains(profile.shares)},
                    entries);
    }
    GKWH_TRY(checkInvestments(storage, faults, progress));
    return faults;
}

} // namespace gkwh
