// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Production and built shares of a mix, by one filter, and up to which day the readings are complete (rights.md
// §2.2–2.3).
#pragma once

#include "model/curve/HourlyCurve.h"
#include "model/production/Plant.h"

#include <QHash>

namespace gkwh {

/// A stretch of days in which a meter's missing hours count 0, accepted by name.
struct AcceptedGap {
    QString meter;
    DayRange days; ///< open ends: everything

    bool operator==(const AcceptedGap &) const = default;
};

/// Readings of meters by serial, kWh.
using MeterReadings = QHash<QString, HourlyCurve>;

/// Sum of the counting meters in kWh over from … until. An hour that a counting meter lacks and nobody accepted is
/// missing; hours in which no meter counts are 0.
HourlyCurve mixProduction(const Mix &mix, const MeterReadings &readings, const std::vector<AcceptedGap> &gaps,
                          QDate from, QDate until);

/// Built shares, the same value in every real hour of a day; plants that do not count add nothing.
HourlyCurve builtShares(const Mix &mix, QDate from, QDate until);

/// What is known of one meter.
struct MeterCompleteness {
    QString meter;
    QString plant;
    std::optional<UtcHour> firstReading;
    std::optional<UtcHour> lastReading;
    QDate lateSince;      ///< first counting day in from … until that lacks an hour nobody accepted; invalid: none
    int missingHours = 0; ///< hours lacking on that day
};

/// Completeness of every enabled meter of an enabled plant with a counting day in from … until, in the order of the
/// mix.
std::vector<MeterCompleteness> completeness(const Mix &mix, const MeterReadings &readings,
                                            const std::vector<AcceptedGap> &gaps, QDate from, QDate until);

/// The day before the first incomplete one counted from `from`: the last day that can be granted; before `from` when
/// there is none. A day on which no meter counts is complete; but for ever is not granted: without `until`, the search
/// ends with the last day that holds a reading of an enabled meter or an end of a gap accepted while its meter counts,
/// so a mix without counting meters has no such day. With `until` nothing later is looked at.
struct CompleteUntil {
    QDate lastComplete;
    std::vector<MeterCompleteness> heldBackBy; ///< the meters that lack hours on the first incomplete day
};
CompleteUntil lastCompleteDay(const Mix &mix, const MeterReadings &readings, const std::vector<AcceptedGap> &gaps,
                              QDate from, QDate until = {});

} // namespace gkwh
