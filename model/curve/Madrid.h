// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of Europe/Madrid in whole hours: which UTC hour is which slot of which local day (rights.md §1.1).
// Own rule instead of a time-zone database: the answer must not depend on the machine.
#pragma once

#include "model/base/Result.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace gkwh {

/// Hours since 1970-01-01T00:00Z. The key of an hour everywhere in the program; it names the hour that begins then.
using UtcHour = qint64;

/// Slot k of a local day is the hour that begins k hours after local midnight.
struct HourAddress {
    QDate day;
    int slot = 0;

    bool operator==(const HourAddress &) const = default;
};

namespace madrid {

constexpr int slotsPerDay = 25;

/// First hour of a local day.
UtcHour midnight(QDate day);
/// 23 on the March change day, 25 on the October one, else 24.
int hoursIn(QDate day);
/// The local day and slot of an hour.
HourAddress addressOf(UtcHour hour);
/// The hour of a slot; nothing for the unused slots at a day's end and for slots outside 0 … 24.
std::optional<UtcHour> hourAt(QDate day, int slot);
/// True when the hour begins in summer time (CEST, +02:00).
bool isSummer(UtcHour hour);

enum class Season { Unknown, Winter, Summer };
/// The hour that begins (or, with minutes, contains) a local clock time. Ambiguous times are CET unless Summer is said;
/// the season is ignored where it cannot apply (rights.md §1.2). Refuses the skipped March hour: bad-date {text}.
Result<UtcHour> hourOfClock(QDate day, int clockHour, Season season = Season::Unknown);

/// The hour that contains an instant.
UtcHour hourOf(const QDateTime &instant);
/// The local day of an instant.
QDate dayOf(const QDateTime &instant);
/// The instant at which an hour begins, in UTC.
QDateTime instantOf(UtcHour hour);

/// "2016-10-30 02:00+02:00": local clock time with its offset.
QString hourText(UtcHour hour);
/// "2016-10-30T00:00:00Z"
QString utcText(UtcHour hour);
/// Local clock hour 0 … 23 at which an hour begins.
int clockHourOf(UtcHour hour);

} // namespace madrid
} // namespace gkwh
