// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days and months of a curve ready to draw: where each begins, its value, the hours it lacks, the mean day of months.
#pragma once

#include "model/curve/CurveSums.h"
#include "ui/curves/CurveSet.h"
#include "ui/curves/CurveStep.h"
#include "ui/curves/Viewport.h"

namespace gkwh {

/// Days or months, oldest first. A value is the sum of the known hours (of a level the last), `missing` without any.
struct StepTable {
    std::vector<UtcHour> begins;
    std::vector<HourlyCurve::Value> values;
    std::vector<int> missingHours;
};

/// A point of the line of mean days; a month without a whole day has none and breaks the line.
struct MeanDay {
    qint64 second = 0; ///< the middle of the month
    double value = 0;
    bool known = false;
};

/// Hours without data after the first known one, `end` excluded.
struct HourGap {
    UtcHour begin = 0;
    UtcHour end = 0;
};

struct CurveTables {
    explicit CurveTables(const CurveSeries &series);

    StepTable days;
    StepTable months;
    std::vector<MeanDay> means;
    std::vector<HourGap> gaps;
    HourlyCurve::Value greatestHour = 0; ///< 0 where nothing is above it
    HourlyCurve::Value leastHour = 0;    ///< 0 where nothing is below it
};

/// Sum of the hours in a stretch; the value of a level is the last known one.
CurveSum sumOf(const CurveSeries &series, UtcHour begin, UtcHour end);

} // namespace gkwh
