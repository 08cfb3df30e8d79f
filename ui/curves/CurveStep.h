// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps in which a curve is drawn and read: hours, local days, local months; begin and end of each.
#pragma once

#include "model/curve/Madrid.h"

namespace gkwh {

enum class CurveStep { Hour, Day, Month };

/// First hour of the step that holds `hour`.
UtcHour stepBegin(UtcHour hour, CurveStep step);
/// First hour after the step that holds `hour`.
UtcHour stepEnd(UtcHour hour, CurveStep step);
/// The same clock time `count` steps away; the skipped March hour becomes the one after it. An hour's step is an hour.
UtcHour steppedBy(UtcHour hour, CurveStep step, int count);

} // namespace gkwh
