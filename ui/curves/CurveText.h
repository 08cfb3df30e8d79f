// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words and figures of curves in the language in force: dates, clock hours, units, summaries.
#pragma once

#include "model/curve/CurveSums.h"
#include "ui/curves/CurveSet.h"
#include "ui/curves/CurveStep.h"
#include "ui/curves/Viewport.h"

namespace gkwh::curvetext {

/// "2,072"
QString number(qint64 value);
/// "+2,072", "−12", "0": for differences.
QString signedNumber(qint64 value);
/// One or the other, by what the figure is.
QString figure(qint64 value, bool difference);
/// 12500 as "12.5" with the decimals that ticks `interval` apart need: kWh as MWh.
QString thousandths(qint64 value, qint64 interval);

QString monthShort(int month);
QString monthLong(int month);
/// "October 2025"
QString monthWords(QDate month);
/// "Fri 17 October 2025", "Fri 17 Oct", "Fri 17", "Fri 17/10", "17/10/2025"
QString dayWords(QDate day);
QString dayWordsShort(QDate day);
QString weekdayAndDay(QDate day);
QString dayRow(QDate day);
QString dayFigures(QDate day);
/// "25 hours"
QString hoursOfDay(QDate day);

/// "13:00"; the repeated October hour is "02:00 (S)" and "02:00 (W)".
QString clock(UtcHour hour);
QString clockPlain(UtcHour hour);
/// The step that holds the hour: "Fri 17 October 2025, 13:00", "Fri 17 October 2025", "October 2025".
QString moment(UtcHour hour, CurveStep step);
/// "17 October 2025", "1 to 31 October 2025", "October 2025 to June 2026"…
QString range(TimeSpan span);
/// "1 to 31 October 2025": the days, never a month as a whole.
QString days(QDate first, QDate last);

/// "kWh", "MWh a day", "shares"
QString axisUnit(const QString &unit, CurveStep step, bool mega, bool level);
QString unitName(const QString &unit);
/// "1,965", with the hours it lacks: "1,965 (2 hours missing)"; "no data" without any.
QString sumWords(const CurveSum &sum, bool difference = false);
/// "1 hour missing", "19 hours missing"
QString missingWords(int hours);

} // namespace gkwh::curvetext
