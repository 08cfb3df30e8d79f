// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The 25-slot curve: addresses counted from its first day, missing hours, unused slots, other ranges.
#include "model/curve/HourlyCurve.h"

#include <QtTest>

#include <rapidcheck.h>

#include <numeric>

using namespace gkwh;

namespace {

QDate date(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }
UtcHour utc(const char *iso) { return madrid::hourOf(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate)); }

using Values = std::vector<HourlyCurve::Value>;
Values valuesOf(const HourlyCurve &curve) { return {curve.values().begin(), curve.values().end()}; }

} // namespace

class HourlyCurveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void indicesCountFromTheFirstDay_data();
    void indicesCountFromTheFirstDay();
    void unusedSlotsHaveNoHour_R6_R9();
    void hoursOutsideAreNowhere();
    void springDay_R12();
    void autumnDay_R13();
    void missingIsNotZero_R14_R15();
    void newestValueWins_R17();
    void unusedSlotsStayZero_R18();
    void knownHours_R20();
    void otherRanges();
    void emptyCurve();
    void indicesAndHoursAreInverse();
    void movingKeepsEveryHour();
};

void HourlyCurveTest::indicesCountFromTheFirstDay_data() {
    QTest::addColumn<QDate>("firstDay");
    QTest::addColumn<qlonglong>("hour");
    QTest::addColumn<int>("index");
    const auto row = [](const char *name, const char *firstDay, const char *hour, int index) {
        QTest::newRow(name) << date(firstDay) << utc(hour) << index;
    };
    row("R-1", "2016-08-15", "2016-08-14T22:00:00Z", 0);
    row("R-2", "2016-08-15", "2016-08-14T23:00:00Z", 1);
    row("R-3", "2016-08-15", "2016-08-15T22:00:00Z", 25);
    row("R-4 CEST", "2016-10-30", "2016-10-30T00:00:00Z", 2);
    row("R-4 CET", "2016-10-30", "2016-10-30T01:00:00Z", 3);
    row("R-5 01:00", "2016-03-27", "2016-03-27T00:00:00Z", 1);
    row("R-5 03:00", "2016-03-27", "2016-03-27T01:00:00Z", 2);
    row("R-7", "2016-12-25", "2016-12-26T00:00:00Z", 26);
    row("R-8", "2016-10-30", "2016-10-30T22:00:00Z", 24);
    row("R-9", "2016-03-27", "2016-03-27T21:00:00Z", 22);
    row("R-10", "2016-10-29", "2016-10-31T00:00:00Z", 51);
    row("R-11", "2016-03-26", "2016-03-27T22:00:00Z", 50);
}

void HourlyCurveTest::indicesCountFromTheFirstDay() {
    QFETCH(QDate, firstDay);
    QFETCH(qlonglong, hour);
    QFETCH(int, index);
    const HourlyCurve curve(firstDay, 3);
    QCOMPARE(curve.indexOf(hour), index);
    QCOMPARE(curve.hourAt(index), std::optional<UtcHour>(hour));
}

void HourlyCurveTest::unusedSlotsHaveNoHour_R6_R9() {
    QVERIFY(!HourlyCurve(date("2016-08-15"), 1).hourAt(24));
    QVERIFY(!HourlyCurve(date("2016-12-25"), 2).hourAt(24));
    QVERIFY(!HourlyCurve(date("2016-03-27"), 1).hourAt(23));
    QVERIFY(!HourlyCurve(date("2016-03-27"), 1).hourAt(24));
}

void HourlyCurveTest::hoursOutsideAreNowhere() {
    HourlyCurve curve(date("2016-08-15"), 1, 7);
    const UtcHour before = *curve.hourAt(0) - 1;
    const UtcHour after = *curve.hourAt(23) + 1;
    for (const UtcHour hour : {before, after}) {
        QCOMPARE(curve.indexOf(hour), -1);
        QCOMPARE(curve.at(hour), HourlyCurve::missing);
        curve.set(hour, 1);
    }
    QCOMPARE(curve, HourlyCurve(date("2016-08-15"), 1, 7));
    QVERIFY(!curve.hourAt(-1));
    QVERIFY(!curve.hourAt(25));
}

void HourlyCurveTest::springDay_R12() {
    HourlyCurve curve(date("2015-03-29"), 1, 0);
    curve.set(utc("2015-03-28T23:00:00Z"), 1);
    curve.set(utc("2015-03-29T00:00:00Z"), 2);
    curve.set(utc("2015-03-29T01:00:00Z"), 3);
    curve.set(utc("2015-03-29T21:00:00Z"), 4);
    Values expected(25, 0);
    std::iota(expected.begin(), expected.begin() + 3, 1);
    expected[22] = 4;
    QCOMPARE(valuesOf(curve), expected);
}

void HourlyCurveTest::autumnDay_R13() {
    HourlyCurve curve(date("2015-10-25"), 1, 0);
    curve.set(utc("2015-10-24T22:00:00Z"), 1);
    curve.set(utc("2015-10-25T00:00:00Z"), 2);
    curve.set(utc("2015-10-25T01:00:00Z"), 3);
    curve.set(utc("2015-10-25T22:00:00Z"), 4);
    Values expected(25, 0);
    expected[0] = 1;
    expected[2] = 2;
    expected[3] = 3;
    expected[24] = 4;
    QCOMPARE(valuesOf(curve), expected);
}

void HourlyCurveTest::missingIsNotZero_R14_R15() {
    HourlyCurve curve(date("2015-01-01"), 1);
    Values expected(25, HourlyCurve::missing);
    expected[24] = 0;
    QCOMPARE(valuesOf(curve), expected);
    curve.set(utc("2015-01-01T22:00:00Z"), 10);
    curve.set(utc("2015-01-01T21:00:00Z"), 0);
    expected[23] = 10;
    expected[22] = 0;
    QCOMPARE(valuesOf(curve), expected);
}

void HourlyCurveTest::newestValueWins_R17() {
    HourlyCurve curve(date("2015-01-01"), 1);
    curve.set(utc("2015-01-01T22:00:00Z"), 10);
    curve.set(utc("2015-01-01T22:00:00Z"), 30);
    QCOMPARE(curve.at(utc("2015-01-01T22:00:00Z")), 30);
}

void HourlyCurveTest::unusedSlotsStayZero_R18() {
    Values expected(75, 1);
    expected[24] = expected[48] = expected[49] = expected[74] = 0;
    QCOMPARE(valuesOf(HourlyCurve::fromSlots(date("2016-03-26"), Values(75, 1))), expected);
    QCOMPARE(valuesOf(HourlyCurve(date("2016-03-26"), 3, 1)), expected);
    QCOMPARE(valuesOf(HourlyCurve(date("2016-10-30"), 1, 1)), Values(25, 1));
}

void HourlyCurveTest::knownHours_R20() {
    HourlyCurve curve(date("2015-01-01"), 4);
    QVERIFY(!curve.firstKnownHour());
    QVERIFY(!curve.lastKnownHour());
    curve.set(utc("2015-01-01T22:00:00Z"), 1);
    curve.set(utc("2015-01-02T22:00:00Z"), 0);
    QCOMPARE(curve.firstKnownHour(), std::optional(utc("2015-01-01T22:00:00Z")));
    QCOMPARE(curve.lastKnownHour(), std::optional(utc("2015-01-02T22:00:00Z")));
}

void HourlyCurveTest::otherRanges() {
    const HourlyCurve two(date("2016-03-27"), 2, 5);
    const HourlyCurve wider = two.over(date("2016-03-26"), date("2016-03-29"));
    QCOMPARE(wider.days(), 4);
    QCOMPARE(wider.at(utc("2016-03-26T12:00:00Z")), HourlyCurve::missing);
    QCOMPARE(wider.at(utc("2016-03-27T12:00:00Z")), 5);
    QCOMPARE(wider.at(utc("2016-03-28T12:00:00Z")), 5);
    QCOMPARE(wider.at(utc("2016-03-29T12:00:00Z")), HourlyCurve::missing);
    QCOMPARE(wider.over(two.firstDay(), two.lastDay()), two);
    QCOMPARE(two.over(date("2020-01-01"), date("2020-01-02")), HourlyCurve(date("2020-01-01"), 2));
    QVERIFY(two.over(date("2016-03-28"), date("2016-03-27")).isEmpty());
}

void HourlyCurveTest::emptyCurve() {
    const HourlyCurve none;
    QVERIFY(none.isEmpty());
    QCOMPARE(none.days(), 0);
    QVERIFY(!none.covers(date("2016-03-27")));
    QCOMPARE(none.at(0), HourlyCurve::missing);
    QVERIFY(!none.hourAt(0));
    QVERIFY(!none.lastKnownHour());
    QCOMPARE(none.over(date("2016-03-27"), date("2016-03-27")), HourlyCurve(date("2016-03-27"), 1));
    QVERIFY(HourlyCurve::spanning(date("2016-03-27"), date("2016-03-26")).isEmpty());
}

void HourlyCurveTest::indicesAndHoursAreInverse() {
    QVERIFY(rc::check("indexOf and hourAt are inverse", [] {
        const HourlyCurve curve(QDate(1996, 1, 1).addDays(*rc::gen::inRange(0, 23'000)), 40);
        const int index = *rc::gen::inRange(0, 1000);
        const auto hour = curve.hourAt(index);
        if (hour)
            RC_ASSERT(curve.indexOf(*hour) == index);
        else
            RC_ASSERT(curve.values()[static_cast<size_t>(index)] == 0);
    }));
}

void HourlyCurveTest::movingKeepsEveryHour() {
    QVERIFY(rc::check("over() keeps values by hour", [] {
        const QDate day = QDate(2015, 1, 1).addDays(*rc::gen::inRange(0, 2000));
        const int days = *rc::gen::inRange(1, 6);
        const HourlyCurve curve = HourlyCurve::fromSlots(
            day, *rc::gen::container<Values>(static_cast<size_t>(25 * days), rc::gen::inRange<qint64>(0, 100)));
        const QDate from = day.addDays(*rc::gen::inRange(-4, 8));
        const HourlyCurve moved = curve.over(from, from.addDays(*rc::gen::inRange(0, 6)));
        for (qsizetype index = 0; index < moved.days() * 25; ++index) {
            if (const auto hour = moved.hourAt(index))
                RC_ASSERT(moved.at(*hour) == curve.at(*hour));
            else
                RC_ASSERT(moved.values()[static_cast<size_t>(index)] == 0);
        }
    }));
}

QTEST_APPLESS_MAIN(HourlyCurveTest)
#include "HourlyCurveTest.moc"
