// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveComparison.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gkwh::CurveComparison)
};

const CurveSeries &seriesOf(const CurveSet &set, const QString &id) {
    return *std::find_if(set.series.begin(), set.series.end(),
                         [&](const CurveSeries &one) { return one.id == id && !one.isLevel(); });
}

/// Slot of a day for the clock time that a slot of another day has; −1 where the day has no such hour.
int partnerSlot(QDate day, int slot, QDate other) {
    const int hours = madrid::hoursIn(day);
    const int otherHours = madrid::hoursIn(other);
    if (hours == otherHours)
        return slot;
    const UtcHour hour = madrid::midnight(day) + slot;
    for (int candidate = std::max(0, slot - 2); candidate < std::min(slot + 3, otherHours); ++candidate) {
        const UtcHour there = madrid::midnight(other) + candidate;
        const bool sameClock = madrid::clockHourOf(there) == madrid::clockHourOf(hour);
        // of the two October hours the one that follows 01:00 without a break is the partner
        if (sameClock && (candidate == 0 || madrid::clockHourOf(there - 1) != madrid::clockHourOf(there))
            && (slot == 0 || madrid::clockHourOf(hour - 1) != madrid::clockHourOf(hour)))
            return candidate;
    }
    return -1;
}

HourlyCurve shifted(const HourlyCurve &curve, const TimeBefore &before, QDate first, QDate last) {
    HourlyCurve moved = HourlyCurve::spanning(first, last);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const auto other = before.dayBefore(day);
        if (!other || !curve.covers(*other))
            continue;
        const auto from = curve.day(*other);
        const auto to = moved.day(day);
        for (int slot = 0, hours = madrid::hoursIn(day); slot < hours; ++slot) {
            const int partner = partnerSlot(day, slot, *other);
            if (partner >= 0)
                to[static_cast<size_t>(slot)] = from[static_cast<size_t>(partner)];
        }
    }
    return moved;
}

HourlyCurve differenceOf(const HourlyCurve &first, const HourlyCurve &second) {
    HourlyCurve difference = first;
    const HourlyCurve other = second.over(first.firstDay(), first.lastDay());
    const auto values = difference.values();
    for (size_t slot = 0; slot < values.size(); ++slot) {
        const bool both = values[slot] != HourlyCurve::missing && other.values()[slot] != HourlyCurve::missing;
        values[slot] = both ? values[slot] - other.values()[slot] : HourlyCurve::missing;
    }
    return difference;
}

} // namespace

std::optional<QDate> TimeBefore::dayBefore(QDate day) const {
    switch (unit) {
    case Unit::Day:
        return day.addDays(-count);
    case Unit::Week:
        return day.addDays(-7 * count);
    case Unit::Month:
    case Unit::Year: {
        const QDate there = day.addMonths(unit == Unit::Year ? -12 * count : -count);
        return there.day() == day.day() ? std::optional(there) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

namespace comparison {

std::vector<size_t> candidates(const CurveSet &set) {
    std::vector<size_t> found;
    for (size_t series = 0; series < set.series.size(); ++series) {
        if (!set.series[series].isLevel() && !set.series[series].curve->isEmpty())
            found.push_back(series);
    }
    return found;
}

std::optional<CurveComparison> fitted(const CurveComparison &wanted, const CurveSet &set) {
    const std::vector<size_t> possible = candidates(set);
    const auto has = [&](const QString &id) {
        return std::any_of(possible.begin(), possible.end(), [&](size_t one) { return set.series[one].id == id; });
    };
    if (has(wanted.first) && has(wanted.second))
        return wanted;
    const bool withItself = wanted.first == wanted.second && wanted.before.count != 0;
    if (!withItself || possible.empty())
        return std::nullopt;
    const QString id = set.series[possible.front()].id;
    return CurveComparison{id, id, wanted.before};
}

std::optional<CurveComparison> usual(const CurveSet &set, const QString &id) {
    const qint64 days = set.isEmpty() ? 0 : set.firstDay().daysTo(set.lastDay());
    const auto unit = days > 400  ? TimeBefore::Unit::Year
                      : days > 35 ? TimeBefore::Unit::Month
                      : days > 8  ? TimeBefore::Unit::Week
                                  : TimeBefore::Unit::Day;
    return fitted({id, id, {unit, 1}}, set);
}

std::shared_ptr<const CurveSet> setOf(const CurveSet &set, const CurveComparison &wanted) {
    auto made = std::make_shared<CurveSet>();
    CurveSeries first = seriesOf(set, wanted.first);
    CurveSeries second = seriesOf(set, wanted.second);
    const bool sameTime = wanted.before.count == 0;
    QDate from = first.curve->firstDay(), until = first.curve->lastDay();
    if (sameTime) {
        from = std::min(from, second.curve->firstDay());
        until = std::max(until, second.curve->lastDay());
    }
    if (!sameTime)
        second.name = u"%1, %2"_s.arg(second.name, words(wanted.before));
    made->title = Words::tr("%1 and %2").arg(first.name, second.name);
    made->annotations = set.annotations;
    first.role = second.role = CurveRole::Line;
    first.visible = second.visible = true;
    first.token = Token::New;
    second.token = Token::Before;
    second.id = secondId;
    second.curve = std::make_shared<const HourlyCurve>(shifted(*second.curve, wanted.before, from, until));
    CurveSeries difference{differenceId, Words::tr("Difference"), first.unit, CurveRole::Difference, Token::Excess, {}};
    difference.curve = std::make_shared<const HourlyCurve>(differenceOf(first.curve->over(from, until), *second.curve));
    made->series = {std::move(first), std::move(second), std::move(difference)};
    return made;
}

QString words(const TimeBefore &before) {
    const int count = std::abs(before.count);
    const bool earlier = before.count > 0;
    if (count == 0)
        return {};
    switch (before.unit) {
    case TimeBefore::Unit::Day:
        if (count == 1)
            return earlier ? Words::tr("the day before") : Words::tr("the day after");
        return earlier ? Words::tr("%n days before", nullptr, count) : Words::tr("%n days after", nullptr, count);
    case TimeBefore::Unit::Week:
        return count == 1 ? Words::tr("the week before") : Words::tr("%n weeks before", nullptr, count);
    case TimeBefore::Unit::Month:
        return count == 1 ? Words::tr("the month before") : Words::tr("%n months before", nullptr, count);
    case TimeBefore::Unit::Year:
        return count == 1 ? Words::tr("the year before") : Words::tr("%n years before", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace comparison
} // namespace gkwh
