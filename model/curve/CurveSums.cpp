// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curve/CurveSums.h"

namespace gkwh {

namespace {

bool startsRow(QDate day, QDate first, RowStep step) { return step == RowStep::Day || day == first || day.day() == 1; }

QDate rowDay(QDate day, RowStep step) { return step == RowStep::Day ? day : QDate(day.year(), day.month(), 1); }

} // namespace

void CurveSum::add(HourlyCurve::Value hour) {
    if (hour == HourlyCurve::missing) {
        ++missingHours;
    } else {
        value += hour;
        ++knownHours;
    }
}

CurveSum &CurveSum::operator+=(const CurveSum &other) {
    value += other.value;
    missingHours += other.missingHours;
    knownHours += other.knownHours;
    return *this;
}

std::vector<SlotSums> slotSums(const HourlyCurve &curve, RowStep step) {
    std::vector<SlotSums> rows;
    QDate day = curve.firstDay();
    for (qsizetype d = 0; d < curve.days(); ++d, day = day.addDays(1)) {
        if (startsRow(day, curve.firstDay(), step))
            rows.push_back({rowDay(day, step), {}, {}});
        SlotSums &row = rows.back();
        const auto values = curve.values().subspan(static_cast<size_t>(d) * madrid::slotsPerDay);
        for (size_t slot = 0, hours = static_cast<size_t>(madrid::hoursIn(day)); slot < hours; ++slot) {
            row.slots[slot].add(values[slot]);
            row.total.add(values[slot]);
        }
    }
    return rows;
}

std::vector<DaySum> sums(const HourlyCurve &curve, RowStep step) {
    std::vector<DaySum> rows;
    QDate day = curve.firstDay();
    for (qsizetype d = 0; d < curve.days(); ++d, day = day.addDays(1)) {
        if (startsRow(day, curve.firstDay(), step))
            rows.push_back({rowDay(day, step), {}});
        const auto values = curve.values().subspan(static_cast<size_t>(d) * madrid::slotsPerDay);
        for (size_t slot = 0, hours = static_cast<size_t>(madrid::hoursIn(day)); slot < hours; ++slot)
            rows.back().sum.add(values[slot]);
    }
    return rows;
}

CurveSum total(const HourlyCurve &curve) {
    CurveSum all;
    for (const DaySum &row : sums(curve, RowStep::Month))
        all += row.sum;
    return all;
}

} // namespace gkwh
