// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/Format.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gkwh::format {
namespace {

Language s_language = Language::English;

constexpr QChar NoBreak(0x00A0);
constexpr QChar Minus(0x2212);
const QString Dash = u"–"_s;

using Names12 = std::array<QStringView, 12>;
using Names7 = std::array<QStringView, 7>;

// in the order of Language: English, Catalan, Spanish
constexpr std::array<Names12, 3> Months{{
    {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September", u"October",
     u"November", u"December"},
    {u"gener", u"febrer", u"març", u"abril", u"maig", u"juny", u"juliol", u"agost", u"setembre", u"octubre",
     u"novembre", u"desembre"},
    {u"enero", u"febrero", u"marzo", u"abril", u"mayo", u"junio", u"julio", u"agosto", u"septiembre", u"octubre",
     u"noviembre", u"diciembre"},
}};
constexpr std::array<Names12, 3> ShortMonths{{
    {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"},
    {u"gen", u"feb", u"mar", u"abr", u"mai", u"jun", u"jul", u"ago", u"set", u"oct", u"nov", u"des"},
    {u"ene", u"feb", u"mar", u"abr", u"may", u"jun", u"jul", u"ago", u"sep", u"oct", u"nov", u"dic"},
}};
constexpr std::array<Names7, 3> Weekdays{{
    {u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"},
    {u"dilluns", u"dimarts", u"dimecres", u"dijous", u"divendres", u"dissabte", u"diumenge"},
    {u"lunes", u"martes", u"miércoles", u"jueves", u"viernes", u"sábado", u"domingo"},
}};
constexpr std::array<Names7, 3> ShortWeekdays{{
    {u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"},
    {u"dl.", u"dt.", u"dc.", u"dj.", u"dv.", u"ds.", u"dg."},
    {u"lun", u"mar", u"mié", u"jue", u"vie", u"sáb", u"dom"},
}};

template <typename Table>
QString name(const Table &table, Language language, int oneBased) {
    const auto &names = table[std::size_t(language)];
    return oneBased >= 1 && oneBased <= int(names.size()) ? names[std::size_t(oneBased - 1)].toString() : QString();
}

QString grouped(quint64 value, Language language) {
    QString digits = QString::number(value);
    const QChar separator = language == Language::English ? u',' : u'.';
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, separator);
    return digits;
}

quint64 magnitude(qint64 value) { return value < 0 ? quint64(0) - quint64(value) : quint64(value); }

QString withDecimals(qint64 value, int decimals, Language language) {
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    QString text = value < 0 ? QString(Minus) : QString();
    text += grouped(magnitude(value) / unit, language);
    if (decimals > 0) {
        text += language == Language::English ? u'.' : u',';
        text += QString::number(magnitude(value) % unit).rightJustified(decimals, u'0');
    }
    return text;
}

QString catalanOf(const QString &month) { return (u"aeiou"_s.contains(month.at(0)) ? u"d’"_s : u"de "_s) + month; }

} // namespace

void setLanguage(Language language) { s_language = language; }

Language language() { return s_language; }

QString number(qint64 value) { return number(value, s_language); }

QString number(qint64 value, Language language) { return withDecimals(value, 0, language); }

QString signedNumber(qint64 value) { return value > 0 ? u'+' + number(value) : number(value); }

QString kwh(qint64 value) { return number(value) + NoBreak + u"kWh"_s; }

QString wh(qint64 value) { return number(value) + NoBreak + u"Wh"_s; }

QString money(qint64 cents) { return money(cents, s_language); }

QString money(qint64 cents, Language language) { return withDecimals(cents, 2, language) + NoBreak + u'€'; }

QString bytes(qint64 count) {
    const std::array units{u"B"_s, u"kB"_s, u"MB"_s, u"GB"_s, u"TB"_s};
    std::size_t unit = 0;
    for (; count >= 10000 && unit + 1 < units.size(); ++unit)
        count = (count + 500) / 1000;
    return number(count) + NoBreak + units[unit];
}

QString percent(qint64 ppm, int decimals) {
    qint64 step = 1;
    for (int i = std::clamp(decimals, 0, 4); i < 4; ++i)
        step *= 10;
    const qint64 rounded = (ppm + (ppm < 0 ? -step / 2 : step / 2)) / step;
    return withDecimals(rounded, std::clamp(decimals, 0, 4), s_language) + NoBreak + u'%';
}

QString date(QDate day) { return day.isValid() ? day.toString(u"dd/MM/yyyy") : Dash; }

QString dateTime(const QDateTime &when) { return when.isValid() ? when.toString(u"dd/MM/yyyy HH:mm") : Dash; }

QString dayMonth(QDate day) { return dayMonth(day, s_language); }

QString dayMonth(QDate day, Language language) {
    if (!day.isValid())
        return Dash;
    const QString number = QString::number(day.day());
    const QString month = name(Months, language, day.month());
    switch (language) {
    case Language::Catalan:
        return number + u' ' + catalanOf(month);
    case Language::Spanish:
        return number + u" de "_s + month;
    case Language::English:
        break;
    }
    return number + u' ' + month;
}

QString dayMonthYear(QDate day) { return dayMonthYear(day, s_language); }

QString dayMonthYear(QDate day, Language language) {
    if (!day.isValid())
        return Dash;
    return dayMonth(day, language) + (language == Language::English ? u" "_s : u" de "_s) + QString::number(day.year());
}

QString weekdayDate(QDate day) { return weekdayDate(day, s_language); }

QString weekdayDate(QDate day, Language language) {
    return day.isValid() ? name(ShortWeekdays, language, day.dayOfWeek()) + u' ' + dayMonthYear(day, language) : Dash;
}

QString longDate(QDate day) { return longDate(day, s_language); }

QString longDate(QDate day, Language language) {
    return day.isValid() ? name(Weekdays, language, day.dayOfWeek()) + u' ' + dayMonthYear(day, language) : Dash;
}

QString monthYear(QDate day) { return monthYear(day, s_language); }

QString monthYear(QDate day, Language language) {
    if (!day.isValid())
        return Dash;
    return name(Months, language, day.month()) + (language == Language::English ? u" "_s : u" de "_s)
           + QString::number(day.year());
}

QString monthName(int month) { return name(Months, s_language, month); }

QString monthShort(int month) { return monthShort(month, s_language); }

QString monthShort(int month, Language language) { return name(ShortMonths, language, month); }

QString weekdayName(int weekday) { return name(Weekdays, s_language, weekday); }

QString weekdayShort(int weekday) { return name(ShortWeekdays, s_language, weekday); }

} // namespace gkwh::format
