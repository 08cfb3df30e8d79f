// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of Europe/Madrid: slots and hours, change days, local clock times, against the time-zone database too.
#include "model/curve/Madrid.h"

#include <QTimeZone>
#include <QtTest>

#include <rapidcheck.h>

using namespace gkwh;
using namespace Qt::StringLiterals;
using madrid::Season;

Q_DECLARE_METATYPE(gkwh::madrid::Season)

namespace {

QDate date(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }
QDateTime utc(const char *iso) { return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate); }

constexpr UtcHour firstHour = 26LL * 8766; // in 1996
constexpr UtcHour lastHour = 91LL * 8766;  // in 2060

} // namespace

class MadridTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysHave23To25Hours_data();
    void daysHave23To25Hours();
    void addressesOfHours_data();
    void addressesOfHours();
    void hoursAndAddressesAreInverse();
    void agreesWithTheTimeZoneDatabase();
    void clockTimes_data();
    void clockTimes();
    void endStamps_data();
    void endStamps();
    void skippedHourIsRefused();
    void everyHourIsFoundByItsClock();
    void writesHours();
};

void MadridTest::daysHave23To25Hours_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("winter") << date("2016-12-25") << 24;
    QTest::newRow("summer") << date("2016-08-15") << 24;
    for (const char *day : {"2015-03-29", "2016-03-27", "2018-03-25", "2019-03-31", "2022-03-27", "2024-03-31"})
        QTest::newRow(day) << date(day) << 23;
    for (const char *day : {"2015-10-25", "2016-10-30", "2017-10-29", "2021-10-31", "2022-10-30"})
        QTest::newRow(day) << date(day) << 25;
}

void MadridTest::daysHave23To25Hours() {
    QFETCH(QDate, day);
    QFETCH(int, hours);
    QCOMPARE(madrid::hoursIn(day), hours);
    QCOMPARE(madrid::midnight(day.addDays(1)) - madrid::midnight(day), hours);
    QVERIFY(madrid::hourAt(day, hours - 1).has_value());
    QVERIFY(!madrid::hourAt(day, hours).has_value());
    QVERIFY(!madrid::hourAt(day, -1).has_value());
    QVERIFY(!madrid::hourAt(day, madrid::slotsPerDay).has_value());
}

void MadridTest::addressesOfHours_data() {
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("slot");
    const QDate summer = date("2016-08-15");
    const QDate autumn = date("2016-10-30");
    const QDate spring = date("2016-03-27");
    QTest::newRow("R-1") << utc("2016-08-14T22:00:00Z") << summer << 0;
    QTest::newRow("R-2") << utc("2016-08-14T23:00:00Z") << summer << 1;
    QTest::newRow("R-3") << utc("2016-08-15T22:00:00Z") << summer.addDays(1) << 0;
    QTest::newRow("R-4 CEST") << utc("2016-10-30T00:00:00Z") << autumn << 2;
    QTest::newRow("R-4 CET") << utc("2016-10-30T01:00:00Z") << autumn << 3;
    QTest::newRow("R-5 01:00") << utc("2016-03-27T00:00:00Z") << spring << 1;
    QTest::newRow("R-5 03:00") << utc("2016-03-27T01:00:00Z") << spring << 2;
    QTest::newRow("R-7") << utc("2016-12-26T00:00:00Z") << date("2016-12-26") << 1;
    QTest::newRow("R-8") << utc("2016-10-30T22:00:00Z") << autumn << 24;
    QTest::newRow("R-9") << utc("2016-03-27T21:00:00Z") << spring << 22;
    QTest::newRow("minutes do not count") << utc("2016-08-15T22:59:59Z") << summer.addDays(1) << 0;
    QTest::newRow("before 1970") << utc("1969-12-31T22:30:00Z") << date("1969-12-31") << 23;
}

void MadridTest::addressesOfHours() {
    QFETCH(QDateTime, instant);
    QFETCH(QDate, day);
    QFETCH(int, slot);
    const UtcHour hour = madrid::hourOf(instant);
    QCOMPARE(madrid::addressOf(hour), (HourAddress{day, slot}));
    QCOMPARE(madrid::hourAt(day, slot), std::optional(hour));
    QCOMPARE(madrid::dayOf(instant), day);
}

void MadridTest::hoursAndAddressesAreInverse() {
    for (UtcHour hour = firstHour; hour < lastHour; ++hour) {
        const HourAddress address = madrid::addressOf(hour);
        QCOMPARE(madrid::hourAt(address.day, address.slot), std::optional(hour));
    }
}

void MadridTest::agreesWithTheTimeZoneDatabase() {
    const QTimeZone zone("Europe/Madrid");
    QVERIFY(zone.isValid());
    const auto agrees = [&zone](UtcHour hour) {
        const QDateTime local = madrid::instantOf(hour).toTimeZone(zone);
        return madrid::clockHourOf(hour) == local.time().hour() && madrid::addressOf(hour).day == local.date()
               && (local.offsetFromUtc() == 7200) == madrid::isSummer(hour);
    };
    for (UtcHour hour = firstHour; hour < lastHour; hour += 7) // 7 and 24 have no common factor: every clock hour
        QVERIFY2(agrees(hour), qPrintable(madrid::utcText(hour)));
    for (int year = 1996; year <= 2060; ++year) {
        for (const int month : {3, 10}) {
            for (QDate day(year, month, 24); day <= QDate(year, month, 31); day = day.addDays(1)) {
                for (int slot = 0; slot < madrid::hoursIn(day); ++slot)
                    QVERIFY2(agrees(*madrid::hourAt(day, slot)), qPrintable(day.toString(Qt::ISODate)));
            }
        }
    }
}

void MadridTest::clockTimes_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("clockHour");
    QTest::addColumn<Season>("season");
    QTest::addColumn<QDateTime>("instant");
    const QDate autumn = date("2016-10-30");
    QTest::newRow("ambiguous, summer said") << autumn << 2 << Season::Summer << utc("2016-10-30T00:00:00Z");
    QTest::newRow("ambiguous, winter said") << autumn << 2 << Season::Winter << utc("2016-10-30T01:00:00Z");
    QTest::newRow("ambiguous, nothing said") << autumn << 2 << Season::Unknown << utc("2016-10-30T01:00:00Z");
    QTest::newRow("before it, winter said") << autumn << 1 << Season::Winter << utc("2016-10-29T23:00:00Z");
    QTest::newRow("after it, summer said") << autumn << 3 << Season::Summer << utc("2016-10-30T02:00:00Z");
    QTest::newRow("winter day, summer said")
        << date("2016-01-01") << 2 << Season::Summer << utc("2016-01-01T01:00:00Z");
    QTest::newRow("summer day, nothing said")
        << date("2016-08-15") << 2 << Season::Unknown << utc("2016-08-15T00:00:00Z");
    QTest::newRow("summer day, winter said")
        << date("2016-08-15") << 2 << Season::Winter << utc("2016-08-15T00:00:00Z");
    QTest::newRow("before the gap") << date("2016-03-27") << 1 << Season::Summer << utc("2016-03-27T00:00:00Z");
    QTest::newRow("after the gap") << date("2016-03-27") << 3 << Season::Winter << utc("2016-03-27T01:00:00Z");
    QTest::newRow("last hour of a change day") << autumn << 23 << Season::Unknown << utc("2016-10-30T22:00:00Z");
}

void MadridTest::clockTimes() {
    QFETCH(QDate, day);
    QFETCH(int, clockHour);
    QFETCH(Season, season);
    QFETCH(QDateTime, instant);
    const Result<UtcHour> hour = madrid::hourOfClock(day, clockHour, season);
    QVERIFY(hour.has_value());
    QCOMPARE(madrid::instantOf(*hour), instant);
}

void MadridTest::endStamps_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("clockHour");
    QTest::addColumn<Season>("season");
    QTest::addColumn<QDateTime>("end");
    const QDate autumn = date("2017-10-29");
    QTest::newRow("R-22 00S") << autumn << 0 << Season::Summer << utc("2017-10-28T22:00:00Z");
    QTest::newRow("R-22 01S") << autumn << 1 << Season::Summer << utc("2017-10-28T23:00:00Z");
    QTest::newRow("R-22 02S") << autumn << 2 << Season::Summer << utc("2017-10-29T00:00:00Z");
    QTest::newRow("R-22 02W") << autumn << 2 << Season::Winter << utc("2017-10-29T01:00:00Z");
    QTest::newRow("R-22 03W") << autumn << 3 << Season::Winter << utc("2017-10-29T02:00:00Z");
    const QDate spring = date("2018-03-25");
    QTest::newRow("R-23 00W") << spring << 0 << Season::Winter << utc("2018-03-24T23:00:00Z");
    QTest::newRow("R-23 01W") << spring << 1 << Season::Winter << utc("2018-03-25T00:00:00Z");
    QTest::newRow("R-23 03S") << spring << 3 << Season::Summer << utc("2018-03-25T01:00:00Z");
    QTest::newRow("R-23 04S") << spring << 4 << Season::Summer << utc("2018-03-25T02:00:00Z");
    QTest::newRow("R-23 05S") << spring << 5 << Season::Summer << utc("2018-03-25T03:00:00Z");
    QTest::newRow("R-24") << date("2018-01-01") << 1 << Season::Winter << utc("2018-01-01T00:00:00Z");
}

void MadridTest::endStamps() {
    QFETCH(QDate, day);
    QFETCH(int, clockHour);
    QFETCH(Season, season);
    QFETCH(QDateTime, end);
    const Result<UtcHour> stamp = madrid::hourOfClock(day, clockHour, season);
    QVERIFY(stamp.has_value());
    QCOMPARE(madrid::instantOf(*stamp), end);
    QCOMPARE(madrid::instantOf(*stamp - 1), end.addSecs(-3600)); // the hour that the stamp ends
}

void MadridTest::skippedHourIsRefused() {
    for (const Season season : {Season::Unknown, Season::Winter, Season::Summer}) {
        const Result<UtcHour> hour = madrid::hourOfClock(date("2016-03-27"), 2, season);
        QCOMPARE(hour.error(), (Refusal{u"bad-date"_s, {{u"text"_s, u"2016-03-27 02:00"_s}}}));
    }
}

void MadridTest::everyHourIsFoundByItsClock() {
    QVERIFY(rc::check("day, clock hour and season name one hour", [] {
        const UtcHour hour = *rc::gen::inRange(firstHour, lastHour);
        const auto found = madrid::hourOfClock(madrid::addressOf(hour).day, madrid::clockHourOf(hour),
                                               madrid::isSummer(hour) ? Season::Summer : Season::Winter);
        RC_ASSERT(found.has_value());
        RC_ASSERT(*found == hour);
    }));
}

void MadridTest::writesHours() {
    const UtcHour hour = madrid::hourOf(utc("2016-10-30T00:00:00Z"));
    QCOMPARE(madrid::hourText(hour), u"2016-10-30 02:00+02:00"_s);
    QCOMPARE(madrid::hourText(hour + 1), u"2016-10-30 02:00+01:00"_s);
    QCOMPARE(madrid::utcText(hour), u"2016-10-30T00:00:00Z"_s);
}

QTEST_APPLESS_MAIN(MadridTest)
#include "MadridTest.moc"
