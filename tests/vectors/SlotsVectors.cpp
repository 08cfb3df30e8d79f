// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curve/HourlyCurve.h"
#include "tests/vectors/VectorKinds.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace gkwh::vectors {

namespace {

QDate day(const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); }
QDateTime instant(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODate); }

/// "2015-03-29T03:00:00+02:00"
QString localText(UtcHour hour) {
    const QString text = madrid::hourText(hour); // "2015-03-29 03:00+02:00"
    return text.left(10) + u'T' + text.mid(11, 5) + u":00"_s + text.mid(16);
}

Mismatch checkAddress(UtcHour hour, QDate date, qint64 slot) {
    const HourAddress address = madrid::addressOf(hour);
    GKWH_EXPECT(compare(u"day"_s, address.day.toString(Qt::ISODate), date.toString(Qt::ISODate)));
    return compare(u"slot"_s, qint64(address.slot), slot);
}

Mismatch checkSlot(QDate date, const QJsonObject &expected) {
    const qint64 slot = expected["slot"_L1].toInteger();
    const auto hour = madrid::hourAt(date, static_cast<int>(slot));
    if (!hour)
        return expected["utc"_L1].isNull() ? Mismatch() : u"slot %1 is unused"_s.arg(slot);
    GKWH_EXPECT(compare(u"utc"_s, madrid::utcText(*hour), expected["utc"_L1].toString()));
    GKWH_EXPECT(compare(u"local"_s, localText(*hour), expected["local"_L1].toString()));
    return checkAddress(*hour, date, slot);
}

Mismatch slotToHour(const QJsonObject &document) {
    for (const QJsonValue &value : document["days"_L1].toArray()) {
        const QJsonObject expected = value.toObject();
        const QDate date = day(expected["date"_L1]);
        const QString where = date.toString(Qt::ISODate) + u' ';
        if (expected.contains("hours"_L1))
            GKWH_EXPECT(compare(where + u"hours"_s, qint64(madrid::hoursIn(date)), expected["hours"_L1].toInteger()));
        for (const QJsonValue &slot : expected["slots"_L1].toArray()) {
            if (const Mismatch mismatch = checkSlot(date, slot.toObject()); !mismatch.isEmpty())
                return where + mismatch;
        }
    }
    return {};
}

Mismatch checkHour(const QJsonObject &expected) {
    const QDateTime clock = QDateTime::fromString(expected["local"_L1].toString(), u"yyyy-MM-dd HH:mm:ss"_s);
    const QDateTime utc = instant(expected["utc"_L1]);
    const auto season = expected["dst"_L1].toBool() ? madrid::Season::Summer : madrid::Season::Winter;
    const Result<UtcHour> hour = madrid::hourOfClock(clock.date(), clock.time().hour(), season);
    if (!hour)
        return u"refused: "_s + hour.error().code;
    GKWH_EXPECT(compare(u"utc"_s, madrid::utcText(*hour), expected["utc"_L1].toString()));
    GKWH_EXPECT(checkAddress(*hour, clock.date(), expected["slot"_L1].toInteger()));
    return checkAddress(madrid::hourOf(utc.addSecs(1800)), clock.date(), expected["half_past_slot"_L1].toInteger());
}

Mismatch hourToSlot(const QJsonObject &document) {
    for (const QJsonValue &date : document["days"_L1].toArray()) {
        for (const QJsonValue &hour : date["hours"_L1].toArray()) {
            if (const Mismatch mismatch = checkHour(hour.toObject()); !mismatch.isEmpty())
                return hour["local"_L1].toString() + u' ' + mismatch;
        }
    }
    return {};
}

Mismatch manyDays(const QJsonObject &document) {
    for (const QJsonValue &expected : document["curves"_L1].toArray()) {
        const HourlyCurve curve = HourlyCurve::spanning(day(expected["curve_start"_L1]), day(expected["date"_L1]));
        for (const QJsonValue &pair : expected["slot_utc"_L1].toArray()) {
            const qint64 slot = pair[0].toInteger();
            const auto hour = curve.hourAt(slot);
            if (!hour)
                return u"slot %1 is unused"_s.arg(slot);
            GKWH_EXPECT(compare(u"utc"_s, madrid::utcText(*hour), pair[1].toString()));
            GKWH_EXPECT(compare(u"slot"_s, qint64(curve.indexOf(*hour)), slot));
        }
        for (const qint64 slot : numbers(expected["padding_slots"_L1])) {
            if (curve.hourAt(slot))
                return u"slot %1 is not unused"_s.arg(slot);
        }
    }
    return {};
}

/// UTC hour of every slot of first … last, −1 where it is unused.
std::vector<qint64> slotHours(QDate first, QDate last) {
    std::vector<qint64> hours;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        for (int slot = 0; slot < madrid::slotsPerDay; ++slot)
            hours.push_back(madrid::hourAt(date, slot).value_or(-1));
    }
    return hours;
}

QString digestInt64(const std::vector<qint64> &values) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const qint64 value : values) {
        const qint64 stored = qToLittleEndian(value);
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&stored), sizeof stored));
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// Checks the digests of a range and of whatever in it names a year: {"2016": …} or [{"year": 2016, …}].
class DigestCheck {
public:
    Mismatch check(const QJsonObject &part, QDate first, QDate last) {
        const std::vector<qint64> hours = slotHours(first, last);
        const QString where = first.toString(Qt::ISODate) + u' ';
        if (part["sha256_int64le"_L1].isString())
            GKWH_EXPECT(checkDigest(part["sha256_int64le"_L1].toString(), first, last));
        if (const auto expected = numbers(part["first_values"_L1]); !expected.empty()) {
            const size_t size = std::min(expected.size(), hours.size());
            const std::vector<qint64> firstHours(hours.begin(), hours.begin() + static_cast<qsizetype>(size));
            GKWH_EXPECT(compare(where + u"first_values"_s, firstHours, expected));
        }
        for (auto entry = part.begin(); entry != part.end(); ++entry) {
            for (const QJsonValue &element : entry->isArray() ? entry->toArray() : QJsonArray{*entry})
                GKWH_EXPECT(checkEntry(entry.key(), element, first, last));
        }
        return {};
    }
    int checkedDigests() const { return m_checkedDigests; }

private:
    Mismatch checkEntry(const QString &key, const QJsonValue &value, QDate first, QDate last) {
        const int year = value.isObject() && value["year"_L1].toInt() > 0 ? value["year"_L1].toInt() : key.toInt();
        if (year > 0) {
            first = std::max(first, QDate(year, 1, 1));
            last = std::min(last, QDate(year, 12, 31));
            if (value.isString())
                return checkDigest(value.toString(), first, last);
        }
        return value.isObject() ? check(value.toObject(), first, last) : Mismatch();
    }
    Mismatch checkDigest(const QString &expected, QDate first, QDate last) {
        ++m_checkedDigests;
        return compare(first.toString(Qt::ISODate) + u" sha256_int64le"_s, digestInt64(slotHours(first, last)),
                       expected);
    }

    int m_checkedDigests = 0;
};

Mismatch digests(const QJsonObject &document) {
    DigestCheck check;
    GKWH_EXPECT(check.check(document, day(document["first_date"_L1]), day(document["last_date"_L1])));
    return check.checkedDigests() > 0 ? Mismatch() : u"no sha256_int64le"_s;
}

} // namespace

Mismatch runSlots(const QJsonObject &document) {
    const QString direction = document["direction"_L1].toString();
    if (direction == "slot_to_datetime"_L1)
        return slotToHour(document);
    if (direction == "datetime_to_slot"_L1)
        return hourToSlot(document);
    if (direction == "multiday"_L1)
        return manyDays(document);
    if (direction == "digest"_L1 || document.contains("first_date"_L1))
        return digests(document);
    return u"unknown direction "_s + direction;
}

} // namespace gkwh::vectors
