// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curve/Madrid.h"

#include "model/base/ExactMath.h"

using namespace Qt::StringLiterals;

namespace gkwh::madrid {

namespace {

constexpr qint64 epochJulianDay = 2440588; // 1970-01-01

/// Days since 1970-01-01 of the last Sunday of March or October, both of 31 days.
qint64 lastSunday(int year, int month) {
    const qint64 lastDay = QDate(year, month, 31).toJulianDay();
    return lastDay - floorMod(lastDay + 1, 7) - epochJulianDay; // Julian day 6 is a Sunday
}

/// EU rule: summer time from 01:00Z of March's last Sunday to 01:00Z of October's.
struct SummerTime {
    explicit SummerTime(int year) : firstDay(lastSunday(year, 3)), lastDay(lastSunday(year, 10)) {}
    qint64 firstDay;
    qint64 lastDay;
};

const SummerTime &summerTimeOf(int year) {
    thread_local int knownYear = 0;
    thread_local SummerTime known(2000);
    if (year != knownYear) {
        known = SummerTime(year);
        knownYear = year;
    }
    return known;
}

qint64 epochDay(QDate day) { return day.toJulianDay() - epochJulianDay; }

} // namespace

UtcHour midnight(QDate day) {
    const SummerTime &summer = summerTimeOf(day.year());
    const qint64 number = epochDay(day);
    const bool beginsInSummer = number > summer.firstDay && number <= summer.lastDay;
    return number * 24 - (beginsInSummer ? 2 : 1);
}

int hoursIn(QDate day) {
    const SummerTime &summer = summerTimeOf(day.year());
    const qint64 number = epochDay(day);
    return number == summer.firstDay ? 23 : number == summer.lastDay ? 25 : 24;
}

bool isSummer(UtcHour hour) {
    const QDate utcDay = QDate::fromJulianDay(floorDiv(hour, 24) + epochJulianDay);
    const SummerTime &summer = summerTimeOf(utcDay.year());
    return hour >= summer.firstDay * 24 + 1 && hour < summer.lastDay * 24 + 1;
}

HourAddress addressOf(UtcHour hour) {
    const UtcHour local = hour + (isSummer(hour) ? 2 : 1);
    const QDate day = QDate::fromJulianDay(floorDiv(local, 24) + epochJulianDay);
    return {day, static_cast<int>(hour - midnight(day))};
}

std::optional<UtcHour> hourAt(QDate day, int slot) {
    if (slot < 0 || slot >= hoursIn(day))
        return std::nullopt;
    return midnight(day) + slot;
}

Result<UtcHour> hourOfClock(QDate day, int clockHour, Season season) {
    const UtcHour summerReading = epochDay(day) * 24 + clockHour - 2;
    const UtcHour winterReading = summerReading + 1;
    const bool canBeSummer = isSummer(summerReading);
    const bool canBeWinter = !isSummer(winterReading);
    if (canBeSummer && (season == Season::Summer || !canBeWinter))
        return summerReading;
    if (canBeWinter)
        return winterReading;
    return refuse("bad-date"_L1, {{u"text"_s, day.toString(Qt::ISODate) + u" %1:00"_s.arg(clockHour, 2, 10, '0'_L1)}});
}

UtcHour hourOf(const QDateTime &instant) { return floorDiv(instant.toSecsSinceEpoch(), 3600); }

QDate dayOf(const QDateTime &instant) { return addressOf(hourOf(instant)).day; }

QDateTime instantOf(UtcHour hour) { return QDateTime::fromSecsSinceEpoch(hour * 3600, Qt::UTC); }

int clockHourOf(UtcHour hour) { return static_cast<int>(floorMod(hour + (isSummer(hour) ? 2 : 1), 24)); }

QString hourText(UtcHour hour) {
    return u"%1 %2:00+0%3:00"_s.arg(addressOf(hour).day.toString(Qt::ISODate))
        .arg(clockHourOf(hour), 2, 10, '0'_L1)
        .arg(isSummer(hour) ? 2 : 1);
}

QString utcText(UtcHour hour) { return instantOf(hour).toString(Qt::ISODate); }

} // namespace gkwh::madrid
