// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The measured hours that the demonstration cooperative carries: five months of two real plants, embedded as resources.
#pragma once

#include "model/curve/HourlyCurve.h"

#include <QByteArray>
#include <QString>

namespace gkwh::demo {

/// Readings of a meter in kWh out of lines `2020-06-01 00:00+02:00;501600324;0` after one heading; lines of other
/// meters are passed over. Empty without a line of that meter. Refuses a line that is none: bad-line {line}.
Result<HourlyCurve> parseMeasured(const QByteArray &csv, const QString &meter);

/// All measured hours of a meter, missing between them; empty for a meter that was never measured.
HourlyCurve measuredProduction(const QString &meter);

} // namespace gkwh::demo
