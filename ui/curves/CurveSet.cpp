// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveSet.h"

#include <algorithm>

namespace gkwh {

bool CurveSet::isEmpty() const {
    return std::all_of(series.begin(), series.end(), [](const CurveSeries &one) { return one.curve->isEmpty(); });
}

QDate CurveSet::firstDay() const {
    QDate first;
    for (const CurveSeries &one : series) {
        if (!one.curve->isEmpty() && (first.isNull() || one.curve->firstDay() < first))
            first = one.curve->firstDay();
    }
    return first;
}

QDate CurveSet::lastDay() const {
    QDate last;
    for (const CurveSeries &one : series) {
        if (!one.curve->isEmpty() && (last.isNull() || one.curve->lastDay() > last))
            last = one.curve->lastDay();
    }
    return last;
}

} // namespace gkwh
