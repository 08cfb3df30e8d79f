// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies between two cursors: how long it is, and for each curve the difference of its ends and the sum between.
#pragma once

#include "ui/curves/CurveScope.h"

namespace gkwh {

struct CurveMeasure {
    CurveSum first; ///< the step of the earlier cursor
    CurveSum last;
    CurveSum between; ///< both ends included

    /// Later minus earlier; nothing where one of them is not known.
    std::optional<HourlyCurve::Value> difference() const;
};

namespace curvemeasure {

/// Nothing without two cursors.
std::optional<CurveMeasure> of(const CurveScope &scope, size_t series);
/// "Fri 17 October 2025, 13:00 to Sat 18 October 2025, 14:00"; empty without two cursors.
QString rangeWords(const CurveScope &scope);
/// "26 hours", "3 days", "2 months": of the step in force, both ends counted.
QString lengthWords(const CurveScope &scope);
/// "Alcolea: difference −12, sum 3,456 kWh"
QString words(const CurveScope &scope, size_t series);

} // namespace curvemeasure
} // namespace gkwh
