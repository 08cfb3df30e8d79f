// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/CsvValues.h"

#include "model/base/ExactMath.h"

using namespace Qt::StringLiterals;

namespace gkwh::csv {

namespace {

constexpr qint64 epochJulianDay = 2440588; // 1970-01-01
constexpr int firstYear = 1996;
constexpr int lastYear = 2199;

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

bool isDigits(QByteArrayView text) { return !text.isEmpty() && std::ranges::all_of(text, isDigit); }

/// Takes what it reads off the front of a text.
class Cursor {
public:
    explicit Cursor(QByteArrayView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    bool take(char byte) {
        if (m_rest.isEmpty() || m_rest.front() != byte)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    /// Exactly `count` digits into `number`; false when there are fewer.
    bool takeDigits(qsizetype count, int &number) {
        if (m_rest.size() < count || !isDigits(m_rest.first(count)))
            return false;
        number = 0;
        for (const char digit : m_rest.first(count))
            number = number * 10 + (digit - '0');
        m_rest = m_rest.sliced(count);
        return true;
    }
    bool takeDate(QDate &day) {
        int year = 0;
        int month = 0;
        int number = 0;
        if (!takeDigits(4, year) || !take('-') || !takeDigits(2, month) || !take('-') || !takeDigits(2, number))
            return false;
        day = QDate(year, month, number);
        return day.isValid();
    }
    /// :SS and a fraction, both of zeros only, or nothing.
    bool takeNoSeconds() {
        if (!take(':'))
            return true;
        int seconds = 0;
        if (!takeDigits(2, seconds) || seconds != 0)
            return false;
        if (!take('.'))
            return true;
        bool any = false;
        while (take('0'))
            any = true;
        return any;
    }
    /// Z, ±HH, ±HHMM or ±HH:MM at the end, or nothing; at most 14 hours.
    bool takeOffset(std::optional<int> &minutes) {
        if (atEnd())
            return true;
        if (take('Z')) {
            minutes = 0;
            return atEnd();
        }
        const bool west = m_rest.front() == '-';
        int hours = 0;
        int rest = 0;
        if ((!take('+') && !take('-')) || !takeDigits(2, hours))
            return false;
        if (!atEnd()) {
            take(':');
            if (!takeDigits(2, rest))
                return false;
        }
        const int sum = hours * 60 + rest;
        minutes = west ? -sum : sum;
        return atEnd() && rest < 60 && sum <= 14 * 60;
    }

private:
    QByteArrayView m_rest;
};

struct ClockText {
    QDate day;
    int hour = 0;
    int minute = 0;
    std::optional<int> offsetMinutes; ///< nothing: a naive time
};

Result<ClockText> clockText(QByteArrayView field) {
    Cursor cursor(field.trimmed());
    ClockText clock;
    const bool begins = cursor.takeDate(clock.day) && (cursor.take(' ') || cursor.take('T'))
                        && cursor.takeDigits(2, clock.hour) && cursor.take(':') && cursor.takeDigits(2, clock.minute);
    if (!begins || !cursor.takeNoSeconds())
        return refuseText("bad-date"_L1, field);
    while (cursor.take(' ')) {}
    if (!cursor.takeOffset(clock.offsetMinutes) || clock.hour > 23 || clock.minute > 59 || clock.day.year() < firstYear
        || clock.day.year() > lastYear)
        return refuseText("bad-date"_L1, field);
    return clock;
}

/// Minutes since 1970 of the clock as if it showed UTC.
qint64 minuteOf(const ClockText &clock) {
    return ((clock.day.toJulianDay() - epochJulianDay) * 24 + clock.hour) * 60 + clock.minute;
}

} // namespace

tl::unexpected<Refusal> refuseText(QLatin1StringView code, QByteArrayView field) {
    return refuse(code, {{u"text"_s, QString::fromUtf8(field)}});
}

Result<QString> text(QByteArrayView field) { return QString::fromUtf8(field); }

Result<QString> name(QByteArrayView field) {
    QString trimmed = QString::fromUtf8(field).trimmed();
    if (trimmed.isEmpty())
        return refuseText("bad-argument"_L1, field);
    return trimmed;
}

Result<QDate> date(QByteArrayView field) {
    Cursor cursor(field.trimmed());
    QDate day;
    if (!cursor.takeDate(day) || !cursor.atEnd())
        return refuseText("bad-date"_L1, field);
    return day;
}

Result<bool> boolean(QByteArrayView field) {
    const QByteArrayView word = field.trimmed();
    const auto is = [word](QByteArrayView other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
    if (is("true") || is("1") || is("yes"))
        return true;
    if (is("false") || is("0") || is("no"))
        return false;
    return refuseText("bad-argument"_L1, field);
}

Result<qint64> whole(QByteArrayView field, WholeRange range) {
    const QByteArrayView number = field.trimmed();
    const bool minus = number.startsWith('-');
    const QByteArrayView digits = minus ? number.sliced(1) : number;
    if (!isDigits(digits))
        return refuseText("not-integer"_L1, field);
    qint64 value = 0;
    bool fits = true;
    for (const char digit : digits) {
        const int unit = minus ? -(digit - '0') : digit - '0';
        fits =
            fits && !__builtin_mul_overflow(value, qint64(10), &value) && !__builtin_add_overflow(value, unit, &value);
    }
    const QJsonObject arguments{{u"value"_s, fits ? QJsonValue(value) : QJsonValue(QString::fromUtf8(number))}};
    if (range.least >= 0 && minus && (value != 0 || !fits))
        return refuse("negative"_L1, arguments);
    if (!fits || value < range.least || value > range.greatest)
        return refuse("out-of-range"_L1, arguments);
    return value;
}

Result<qint64> millionths(QByteArrayView field) {
    constexpr qsizetype decimals = 6;
    const QByteArrayView number = field.trimmed();
    const qsizetype point = number.indexOf('.');
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : number.sliced(point + 1);
    if (point >= 0 && (!isDigits(fraction) || fraction.size() > decimals))
        return refuseText("not-integer"_L1, field);
    QByteArray shifted = (point < 0 ? number : number.first(point)).toByteArray();
    if (!isDigits(shifted.startsWith('-') ? QByteArrayView(shifted).sliced(1) : QByteArrayView(shifted)))
        return refuseText("not-integer"_L1, field);
    shifted += fraction;
    shifted += QByteArray(decimals - fraction.size(), '0');
    Result<qint64> value = whole(shifted, {0, std::numeric_limits<qint64>::max()});
    if (!value)
        return refuse(Refusal{value.error().code, {{u"value"_s, QString::fromUtf8(number)}}});
    return value;
}

Result<Cents> amount(QByteArrayView field) { return money::parsed(QString::fromUtf8(field.trimmed())); }

Result<Ppm> rate(QByteArrayView field) { return money::rate(QString::fromUtf8(field.trimmed())); }

Result<qint64> utcMinute(QByteArrayView field, madrid::Season season) {
    GKWH_LET(clock, clockText(field));
    if (clock.offsetMinutes)
        return minuteOf(clock) - *clock.offsetMinutes;
    const Result<UtcHour> begin = madrid::hourOfClock(clock.day, clock.hour, season);
    if (!begin)
        return refuseText("bad-date"_L1, field);
    return *begin * 60 + clock.minute;
}

Result<qint64> utcMinuteOfUtc(QByteArrayView field) {
    GKWH_LET(clock, clockText(field));
    return minuteOf(clock) - clock.offsetMinutes.value_or(0);
}

Result<UtcHour> hour(QByteArrayView field, madrid::Season season) {
    GKWH_LET(minute, utcMinute(field, season));
    if (floorMod(minute, 60) != 0)
        return refuseText("bad-date"_L1, field);
    return floorDiv(minute, 60);
}

Result<madrid::Season> season(QByteArrayView field) {
    const QByteArrayView letter = field.trimmed();
    if (letter == "S")
        return madrid::Season::Summer;
    if (letter == "W")
        return madrid::Season::Winter;
    return refuseText("bad-argument"_L1, field);
}

} // namespace gkwh::csv
