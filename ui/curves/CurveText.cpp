// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveText.h"

#include "app/setup/Format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::curvetext {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gkwh::Curves)
};

bool isAmbiguous(UtcHour hour) {
    const int clock = madrid::clockHourOf(hour);
    return madrid::clockHourOf(hour - 1) == clock || madrid::clockHourOf(hour + 1) == clock;
}

} // namespace

QString number(qint64 value) { return format::number(value); }

QString signedNumber(qint64 value) { return value > 0 ? u'+' + number(value) : number(value); }

QString figure(qint64 value, bool difference) { return difference ? signedNumber(value) : number(value); }

QString thousandths(qint64 value, qint64 interval) {
    const int decimals = interval % 1000 == 0 ? 0 : interval % 100 == 0 ? 1 : interval % 10 == 0 ? 2 : 3;
    const QString digits = QString::number(std::abs(value) % 1000).rightJustified(3, u'0').left(decimals);
    const QString sign = value < 0 && value > -1000 ? u"\u2212"_s : QString();
    const QString point = format::language() == Language::English ? u"."_s : u","_s;
    return sign + number(value / 1000) + (decimals > 0 ? point + digits : QString());
}

QString monthShort(int month) { return format::monthShort(month); }

QString monthLong(int month) { return format::monthName(month); }

QString monthWords(QDate month) { return format::monthYear(month); }

QString dayWords(QDate day) { return format::weekdayDate(day); }

QString dayWordsShort(QDate day) { return u"%1 %2"_s.arg(weekdayAndDay(day), monthShort(day.month())); }

QString weekdayAndDay(QDate day) { return u"%1 %2"_s.arg(format::weekdayShort(day.dayOfWeek())).arg(day.day()); }

QString dayRow(QDate day) { return u"%1 %2"_s.arg(format::weekdayShort(day.dayOfWeek()), day.toString(u"dd/MM")); }

QString dayFigures(QDate day) { return format::date(day); }

QString hoursOfDay(QDate day) { return Words::tr("%n hours", nullptr, madrid::hoursIn(day)); }

QString clockPlain(UtcHour hour) { return u"%1:00"_s.arg(madrid::clockHourOf(hour), 2, 10, '0'_L1); }

QString clock(UtcHour hour) {
    if (!isAmbiguous(hour))
        return clockPlain(hour);
    return (madrid::isSummer(hour) ? Words::tr("%1 (S)") : Words::tr("%1 (W)")).arg(clockPlain(hour));
}

QString moment(UtcHour hour, CurveStep step) {
    const QDate day = madrid::addressOf(hour).day;
    switch (step) {
    case CurveStep::Hour:
        return u"%1, %2"_s.arg(dayWords(day), clock(hour));
    case CurveStep::Day:
        return dayWords(day);
    case CurveStep::Month:
        return monthWords(day);
    }
    Q_UNREACHABLE();
}

QString range(TimeSpan span) {
    const QDate first = span.firstDay();
    const QDate last = span.lastDay();
    const bool wholeMonths = first.day() == 1 && last.addDays(1).day() == 1;
    if (wholeMonths) {
        if (first.year() == last.year() && first.month() == last.month())
            return monthWords(first);
        if (first.year() == last.year() && first.month() == 1 && last.month() == 12)
            return QString::number(first.year());
        return Words::tr("%1 to %2").arg(monthWords(first), monthWords(last));
    }
    return days(first, last);
}

QString days(QDate first, QDate last) {
    const QString end = format::dayMonthYear(last);
    if (first == last)
        return end;
    if (first.year() != last.year())
        return Words::tr("%1 to %2").arg(format::dayMonthYear(first), end);
    if (first.month() != last.month())
        return Words::tr("%1 to %2").arg(format::dayMonth(first), end);
    return Words::tr("%1 to %2").arg(first.day()).arg(end);
}

QString unitName(const QString &unit) { return unit == "shares"_L1 ? Words::tr("shares") : unit; }

QString axisUnit(const QString &unit, CurveStep step, bool mega, bool level) {
    const QString name = mega ? u"MWh"_s : unitName(unit);
    if (level || step == CurveStep::Hour)
        return name;
    return (step == CurveStep::Day ? Words::tr("%1 a day") : Words::tr("%1 a month")).arg(name);
}

QString sumWords(const CurveSum &sum, bool difference) {
    if (sum.knownHours == 0)
        return Words::tr("no data");
    if (sum.missingHours == 0)
        return figure(sum.value, difference);
    return u"%1 (%2)"_s.arg(figure(sum.value, difference), missingWords(sum.missingHours));
}

QString missingWords(int hours) {
    return hours == 1 ? Words::tr("1 hour missing") : Words::tr("%n hours missing", nullptr, hours);
}

} // namespace gkwh::curvetext
