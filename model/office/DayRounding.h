// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the hours of one day became whole kWh for one profile: the picture of rights.md §2.6, from the stored data.
#pragma once

#include "model/office/OfficeReader.h"
#include "model/rights/Quantise.h"

namespace gkwh {

struct DayRounding {
    QDate day;
    qint64 shares = 0;
    Carry carriedIn;                ///< at the day's first hour
    std::vector<UtcHour> hours;     ///< the day's 23, 24 or 25 hours
    std::vector<qint64> production; ///< of the mix, kWh
    qint64 builtShares = 0;
    std::vector<RoundingStep> steps; ///< after each hour; cumulative from the fraction carried in
};

/// Computed from the nearest remainder kept before the day. Refuses not-granted {day} where the profile has nothing
/// that day, and incomplete-data.
Result<DayRounding> explainDay(Storage &storage, qint64 shares, QDate day);

} // namespace gkwh
