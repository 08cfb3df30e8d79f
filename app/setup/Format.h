// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, units and dates as the desk writes them in its languages. Owns the language in force, set by Languages.
#pragma once

#include "app/setup/Languages.h"

#include <QDateTime>

namespace gkwh::format {

/// The language that every function without one uses; English before the first call. For the GUI thread.
void setLanguage(Language language);
Language language();

/// 1,284 in English, 1.284 in Catalan and Spanish, from four digits on; a true minus sign.
QString number(qint64 value);
QString number(qint64 value, Language language);
/// With its sign always: +1,284, −3, 0.
QString signedNumber(qint64 value);

/// The number of whole kWh or Wh with its unit, a space between that does not break.
QString kwh(qint64 value);
QString wh(qint64 value);
/// Cents as euros: 12,847.00 €.
QString money(qint64 cents);
QString money(qint64 cents, Language language);
/// Bytes in the unit that leaves at most four digits: 212 MB.
QString bytes(qint64 count);
/// A whole number of parts per million as percent with `decimals` 0 … 4: 2.50 %.
QString percent(qint64 ppm, int decimals = 2);

/// For tables: 14/03/2027, and 14/03/2027 09:05 in the clock that `when` carries. Invalid dates are a dash.
QString date(QDate day);
QString dateTime(const QDateTime &when);

/// For sentences: "14 March", "1 d’abril", "2 de mayo".
QString dayMonth(QDate day);
QString dayMonth(QDate day, Language language);
/// "14 March 2026", "1 d’abril de 2026".
QString dayMonthYear(QDate day);
QString dayMonthYear(QDate day, Language language);
/// With the short weekday: "Sun 12 April 2026"; with the whole one: "Tuesday 9 June 2026".
QString weekdayDate(QDate day);
QString weekdayDate(QDate day, Language language);
QString longDate(QDate day);
QString longDate(QDate day, Language language);
/// "April 2026", "abril de 2026".
QString monthYear(QDate day);
QString monthYear(QDate day, Language language);

/// Month 1 … 12, weekday 1 (Monday) … 7. Short months are three letters, for axes.
QString monthName(int month);
QString monthShort(int month);
QString monthShort(int month, Language language);
QString weekdayName(int weekday);
QString weekdayShort(int weekday);

} // namespace gkwh::format
