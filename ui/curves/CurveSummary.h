// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture of curves shows, in sentences: for those who hear it, and for a title under an export.
#pragma once

#include "ui/curves/CurveScope.h"

namespace gkwh {

/// A sentence a curve shown: "GenerationkWh, 1 to 31 October 2025: 9,780 kWh, most on 17 October at 13:00, 72 kWh."
QString curveSummary(const CurveScope &scope);

} // namespace gkwh
