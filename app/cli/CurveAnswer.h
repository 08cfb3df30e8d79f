// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A curve as the command `curve` answers it: per slot, per hour, summed, or as a matrix (cli.md "JSON answers").
#pragma once

#include "app/cli/Answer.h"
#include "model/curve/HourlyCurve.h"

namespace gkwh::cli {

/// What the answer repeats of the question.
struct CurveTitle {
    QString kind; ///< "rights"
    QString of;   ///< "10"
    QString unit; ///< "kWh", "shares"
};

enum class CurveStep { Slot, Hour, Day, Month, DayHour, MonthHour };
/// Of "slot", "hour", "day", "month", "day-hour", "month-hour".
CurveStep curveStepOf(const QString &name);

/// Document, table, and a note about the hours that are missing.
Answer curveAnswer(const CurveTitle &title, const HourlyCurve &curve, CurveStep step);

} // namespace gkwh::cli
