// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/production/MixProduction.h"

#include "model/production/ShareLayer.h"

#include <algorithm>

namespace gkwh {

namespace {

/// The days of from … until inside a range; first is after last where there are none.
DayRange within(const DayRange &range, const DayRange &bounds) {
    return {range.first.isValid() ? std::max(range.first, bounds.first) : bounds.first,
            range.last.isValid() ? std::min(range.last, bounds.last) : bounds.last};
}

/// Hands every enabled meter of an enabled plant that counts on a day of from … until to `use`, with those days.
template <typename Use>
void forEachCountingMeter(const Mix &mix, QDate from, QDate until, Use use) {
    if (!mix.enabled)
        return;
    for (const Plant &plant : mix.plants) {
        if (!plant.enabled || !plant.active.first.isValid())
            continue;
        const DayRange plantDays = within(plant.active, {from, until});
        for (const Meter &meter : plant.meters) {
            const DayRange days = within(meter.active, plantDays);
            if (meter.enabled && days.first <= days.last)
                use(plant, meter, days);
        }
    }
}

const HourlyCurve &readingsOf(const MeterReadings &readings, const Meter &meter) {
    static const HourlyCurve none;
    const auto found = readings.constFind(meter.serial);
    return found == readings.constEnd() ? none : *found;
}

bool accepted(const std::vector<AcceptedGap> &gaps, const QString &meter, QDate day) {
    return std::any_of(gaps.begin(), gaps.end(),
                       [&](const AcceptedGap &gap) { return gap.meter == meter && gap.days.contains(day); });
}

/// Adds one meter's day to the mix's; an hour that lacks a value in one of them lacks it in the sum.
void addDay(std::span<HourlyCurve::Value> sum, std::span<const HourlyCurve::Value> meter, bool missingIsZero) {
    for (size_t slot = 0; slot < sum.size(); ++slot) {
        if (meter[slot] != HourlyCurve::missing)
            sum[slot] = sum[slot] == HourlyCurve::missing ? HourlyCurve::missing : sum[slot] + meter[slot];
        else if (!missingIsZero)
            sum[slot] = HourlyCurve::missing;
    }
}

int missingHoursOn(const HourlyCurve &curve, QDate day) {
    if (!curve.covers(day))
        return madrid::hoursIn(day);
    const auto values = curve.day(day);
    return static_cast<int>(std::count(values.begin(), values.end(), HourlyCurve::missing));
}

/// The last day for which anything is known or accepted of the meters of a mix; invalid where there is none.
QDate lastKnownDay(const Mix &mix, const MeterReadings &readings, const std::vector<AcceptedGap> &gaps, QDate from) {
    QDate last;
    for (const Plant &plant : mix.plants) {
        for (const Meter &meter : plant.meters) {
            if (!meter.enabled)
                continue;
            if (const auto hour = readingsOf(readings, meter).lastKnownHour()) {
                const QDate day = madrid::addressOf(*hour).day;
                last = last.isValid() ? std::max(last, day) : day;
            }
        }
    }
    for (const AcceptedGap &gap : gaps) {
        if (!gap.days.last.isValid())
            continue;
        forEachCountingMeter(mix, from, gap.days.last, [&](const Plant &, const Meter &meter, const DayRange &days) {
            if (meter.serial == gap.meter)
                last = last.isValid() ? std::max(last, days.last) : days.last;
        });
    }
    return last;
}

} // namespace

HourlyCurve mixProduction(const Mix &mix, const MeterReadings &readings, const std::vector<AcceptedGap> &gaps,
                          QDate from, QDate until) {
    HourlyCurve sum = HourlyCurve::spanning(from, until, 0);
    forEachCountingMeter(mix, from, until, [&](const Plant &, const Meter &meter, const DayRange &days) {
        const HourlyCurve known = readingsOf(readings, meter).over(days.first, days.last);
        for (QDate day = days.first; day <= days.last; day = day.addDays(1))
            addDay(sum.day(day), known.day(day), accepted(gaps, meter.serial, day));
    });
    return sum;
}

HourlyCurve builtShares(const Mix &mix, QDate from, QDate until) {
    std::vector<ShareItem> items;
    for (const Plant &plant : mix.plants) {
        if (mix.enabled && plant.enabled)
            items.push_back({plant.shares, plant.active});
    }
    return shareCurve(items, from, until);
}

std::vector<MeterCompleteness> completeness(const Mix &mix, const MeterReadings &readings,
                                            const std::vector<AcceptedGap> &gaps, QDate from, QDate until) {
    std::vector<MeterCompleteness> meters;
    forEachCountingMeter(mix, from, until, [&](const Plant &plant, const Meter &meter, const DayRange &days) {
        const HourlyCurve &known = readingsOf(readings, meter);
        MeterCompleteness state{meter.serial, plant.name, known.firstKnownHour(), known.lastKnownHour(), {}, 0};
        for (QDate day = days.first; day <= days.last && !state.lateSince.isValid(); day = day.addDays(1)) {
            const int missingHours = missingHoursOn(known, day);
            if (missingHours > 0 && !accepted(gaps, meter.serial, day)) {
                state.lateSince = day;
                state.missingHours = missingHours;
            }
        }
        meters.push_back(state);
    });
    return meters;
}

CompleteUntil lastCompleteDay(const Mix &mix, const MeterReadings &readings, const std::vector<AcceptedGap> &gaps,
                              QDate from, QDate until) {
    const QDate end = until.isValid() ? until : lastKnownDay(mix, readings, gaps, from);
    CompleteUntil answer{end.isValid() ? std::max(end, from.addDays(-1)) : from.addDays(-1), {}};
    // where nobody named an end, one day further: its meters are those that hold the next day back
    const QDate lastSearched = until.isValid() ? answer.lastComplete : answer.lastComplete.addDays(1);
    for (const MeterCompleteness &meter : completeness(mix, readings, gaps, from, lastSearched)) {
        if (!meter.lateSince.isValid() || meter.lateSince > answer.lastComplete.addDays(1))
            continue;
        if (meter.lateSince <= answer.lastComplete) {
            answer.lastComplete = meter.lateSince.addDays(-1);
            answer.heldBackBy.clear();
        }
        answer.heldBackBy.push_back(meter);
    }
    return answer;
}

} // namespace gkwh
