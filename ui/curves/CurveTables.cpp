// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveTables.h"

#include <algorithm>

namespace gkwh {

namespace {

HourlyCurve::Value lastKnown(std::span<const HourlyCurve::Value> slots, int hours) {
    for (int slot = hours; slot-- > 0;) {
        if (slots[static_cast<size_t>(slot)] != HourlyCurve::missing)
            return slots[static_cast<size_t>(slot)];
    }
    return HourlyCurve::missing;
}

void fill(StepTable &table, const HourlyCurve &curve, RowStep step) {
    for (const DaySum &row : sums(curve, step)) {
        table.begins.push_back(madrid::midnight(std::max(row.day, curve.firstDay())));
        table.values.push_back(row.sum.knownHours == 0 ? HourlyCurve::missing : row.sum.value);
        table.missingHours.push_back(row.sum.missingHours);
    }
}

/// A level's days and months have the last value known in them.
void fillLevels(StepTable &table, const HourlyCurve &curve, RowStep step) {
    QDate day = curve.firstDay();
    for (qsizetype d = 0; d < curve.days(); ++d, day = day.addDays(1)) {
        if (step == RowStep::Day || d == 0 || day.day() == 1) {
            table.begins.push_back(madrid::midnight(day));
            table.values.push_back(HourlyCurve::missing);
            table.missingHours.push_back(0);
        }
        const auto level = lastKnown(curve.day(day), madrid::hoursIn(day));
        if (level != HourlyCurve::missing)
            table.values.back() = level;
    }
}

std::vector<MeanDay> meanDays(const StepTable &days) {
    struct Month {
        QDate first;
        qint64 sum = 0;
        int whole = 0;
    };
    std::vector<Month> months;
    for (size_t d = 0; d < days.begins.size(); ++d) {
        const QDate day = madrid::addressOf(days.begins[d]).day;
        if (months.empty() || day.day() == 1)
            months.push_back({QDate(day.year(), day.month(), 1)});
        if (days.values[d] != HourlyCurve::missing && days.missingHours[d] == 0) {
            months.back().sum += days.values[d];
            ++months.back().whole;
        }
    }
    std::vector<MeanDay> means;
    for (const Month &month : months) {
        const TimeSpan span = TimeSpan::ofDays(month.first, month.first.addMonths(1).addDays(-1));
        const double mean = month.whole > 0 ? static_cast<double>(month.sum) / month.whole : 0;
        means.push_back({(span.begin + span.end) / 2, mean, month.whole > 0});
    }
    return means;
}

std::vector<HourGap> gapsOf(const HourlyCurve &curve) {
    std::vector<HourGap> gaps;
    bool begun = false;
    QDate day = curve.firstDay();
    for (qsizetype d = 0; d < curve.days(); ++d, day = day.addDays(1)) {
        const UtcHour midnight = madrid::midnight(day);
        const auto slots = curve.day(day);
        for (int slot = 0, hours = madrid::hoursIn(day); slot < hours; ++slot) {
            const bool missing = slots[static_cast<size_t>(slot)] == HourlyCurve::missing;
            begun = begun || !missing;
            if (!missing || !begun)
                continue;
            const UtcHour hour = midnight + slot;
            if (!gaps.empty() && gaps.back().end == hour)
                ++gaps.back().end;
            else
                gaps.push_back({hour, hour + 1});
        }
    }
    return gaps;
}

} // namespace

CurveTables::CurveTables(const CurveSeries &series) {
    const HourlyCurve &curve = *series.curve;
    if (series.isLevel()) {
        fillLevels(days, curve, RowStep::Day);
        fillLevels(months, curve, RowStep::Month);
    } else {
        fill(days, curve, RowStep::Day);
        fill(months, curve, RowStep::Month);
        means = meanDays(days);
    }
    gaps = gapsOf(curve);
    for (const HourlyCurve::Value value : curve.values()) {
        greatestHour = std::max(greatestHour, value);
        if (value != HourlyCurve::missing)
            leastHour = std::min(leastHour, value);
    }
}

CurveSum sumOf(const CurveSeries &series, UtcHour begin, UtcHour end) {
    CurveSum sum;
    const HourlyCurve &curve = *series.curve;
    if (curve.isEmpty() || begin >= end)
        return sum;
    const UtcHour from = std::max(begin, madrid::midnight(curve.firstDay()));
    const UtcHour until = std::min(end, madrid::midnight(curve.lastDay().addDays(1)));
    HourlyCurve::Value level = HourlyCurve::missing;
    for (QDate day = madrid::addressOf(from).day; madrid::midnight(day) < until; day = day.addDays(1)) {
        const UtcHour midnight = madrid::midnight(day);
        const auto slots = curve.day(day);
        const UtcHour last = std::min(midnight + madrid::hoursIn(day), until);
        for (UtcHour hour = std::max(midnight, from); hour < last; ++hour) {
            const HourlyCurve::Value value = slots[static_cast<size_t>(hour - midnight)];
            sum.add(value);
            if (value != HourlyCurve::missing)
                level = value;
        }
    }
    if (series.isLevel()) {
        sum.value = level == HourlyCurve::missing ? 0 : level;
        sum.missingHours = 0;
    }
    return sum;
}

} // namespace gkwh
