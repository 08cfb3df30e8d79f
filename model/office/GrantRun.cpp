// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/GrantRun.h"

#include "model/office/PlantLookup.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

QDate earliestTarget(const std::vector<ProfileState> &profiles) {
    QDate earliest;
    for (const ProfileState &state : profiles) {
        if (!earliest.isValid() || state.targetDay < earliest)
            earliest = state.targetDay;
    }
    return earliest;
}

/// What was accepted, without open ends: a meter named without dates is accepted for the days of this run only, from
/// the first that lacks something.
Result<std::vector<AcceptedGap>> gapsOfRun(const Mix &mix, const MeterReadings &readings,
                                           const std::vector<AcceptedGap> &before,
                                           const std::vector<AcceptedGap> &asked, QDate from, QDate until) {
    std::vector<AcceptedGap> kept;
    for (const AcceptedGap &gap : asked) {
        const QDate last = gap.days.last.isValid() ? gap.days.last : until;
        if (gap.days.first.isValid()) {
            if (gap.days.first <= last)
                kept.push_back({gap.meter, {gap.days.first, last}});
            continue;
        }
        for (const MeterCompleteness &meter : completeness(mix, readings, before, from, std::min(last, until))) {
            if (meter.meter == gap.meter && meter.lateSince.isValid())
                kept.push_back({gap.meter, {meter.lateSince, last}});
        }
    }
    return kept;
}

} // namespace

Result<GrantPlan> planGrant(Storage &storage, const GrantRequest &request) {
    OfficeReader reader(storage);
    for (const AcceptedGap &gap : request.gaps)
        GKWH_TRY(knownMeter(storage, gap.meter));
    GrantPlan plan;
    GKWH_LET(profiles, reader.profiles());
    plan.profiles = std::move(profiles);
    const QDate start = earliestTarget(plan.profiles);
    if (!start.isValid())
        return plan;

    GKWH_LET(mix, reader.mix());
    GKWH_LET(readings, reader.readings(mix));
    GKWH_LET(gapsBefore, storage.plants().gaps());
    std::vector<AcceptedGap> gaps = gapsBefore;
    gaps.insert(gaps.end(), request.gaps.begin(), request.gaps.end());
    // a meter accepted without dates never ends the search: let it look no further than the day asked for
    const CompleteUntil complete = lastCompleteDay(mix, readings, gaps, start, request.until);
    plan.heldBackBy = complete.heldBackBy;
    plan.until = request.until.isValid() ? std::min(request.until, complete.lastComplete) : complete.lastComplete;
    if (request.until.isValid() && request.until > complete.lastComplete && request.until >= start) {
        const bool named = !complete.heldBackBy.empty();
        return refuse("incomplete-data"_L1,
                      {{u"meter"_s, named ? QJsonValue(complete.heldBackBy.front().meter) : QJsonValue()},
                       {u"since"_s, (named ? complete.heldBackBy.front().lateSince : complete.lastComplete.addDays(1))
                                        .toString(Qt::ISODate)}});
    }
    if (plan.until < start)
        plan.until = QDate();
    for (const ProfileState &state : plan.profiles) {
        if (plan.hasWork(state) && (!plan.from.isValid() || state.targetDay < plan.from))
            plan.from = state.targetDay;
    }
    if (plan.from.isValid()) {
        GKWH_LET(kept, gapsOfRun(mix, readings, gapsBefore, request.gaps, plan.from, plan.until));
        plan.gapsToKeep = std::move(kept);
    }
    return plan;
}

Result<GrantBasis> grantBasis(OfficeReader &reader, QDate from, QDate until) {
    GKWH_LET(production, reader.production(from, until));
    GKWH_LET(shares, reader.builtShares(from, until));
    const auto values = production.values();
    const auto lacking = std::find(values.begin(), values.end(), HourlyCurve::missing);
    if (lacking != values.end())
        return refuse(
            "incomplete-data"_L1,
            {{u"meter"_s, QJsonValue()},
             {u"since"_s, from.addDays((lacking - values.begin()) / madrid::slotsPerDay).toString(Qt::ISODate)}});
    return GrantBasis::of(values, shares.values());
}

} // namespace gkwh
