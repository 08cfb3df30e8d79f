// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveStep.h"

namespace gkwh {

namespace {

UtcHour sameClock(UtcHour hour, QDate day) {
    const int clock = madrid::clockHourOf(hour);
    const auto season = madrid::isSummer(hour) ? madrid::Season::Summer : madrid::Season::Winter;
    if (const auto there = madrid::hourOfClock(day, clock, season))
        return *there;
    return madrid::midnight(day) + clock; // only the skipped hour is refused: slot 2 is then 03:00
}

} // namespace

UtcHour stepBegin(UtcHour hour, CurveStep step) {
    if (step == CurveStep::Hour)
        return hour;
    const QDate day = madrid::addressOf(hour).day;
    return madrid::midnight(step == CurveStep::Day ? day : QDate(day.year(), day.month(), 1));
}

UtcHour stepEnd(UtcHour hour, CurveStep step) {
    if (step == CurveStep::Hour)
        return hour + 1;
    const QDate day = madrid::addressOf(hour).day;
    return madrid::midnight(step == CurveStep::Day ? day.addDays(1) : QDate(day.year(), day.month(), 1).addMonths(1));
}

UtcHour steppedBy(UtcHour hour, CurveStep step, int count) {
    const QDate day = madrid::addressOf(hour).day;
    switch (step) {
    case CurveStep::Hour:
        return hour + count;
    case CurveStep::Day:
        return sameClock(hour, day.addDays(count));
    case CurveStep::Month:
        return sameClock(hour, day.addMonths(count));
    }
    Q_UNREACHABLE();
}

} // namespace gkwh
