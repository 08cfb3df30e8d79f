// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Granting with incomplete readings: refused with the meter and the day, unless the gap is accepted by name.
#include "tests/fakes/TestOffice.h"

#include <QtTest>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

namespace {

const QString fontivsolar = u"501815908"_s;

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

QDate may(int day) { return QDate(2016, 5, day); }

/// The golden readings without one hour of the 10th.
HourlyCurve withHole() {
    HourlyCurve curve = golden::production();
    curve.day(may(10))[12] = HourlyCurve::missing;
    return curve;
}

void build(TestOffice &desk, const HourlyCurve &readings) {
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), readings);
    desk.track({10});
}

QString grantedUntil(TestOffice &desk) { return must(desk.reader().grantedUntil()).toString(Qt::ISODate); }

std::vector<AcceptedGap> gaps(TestOffice &desk) { return must(desk.storage().plants().gaps()); }

} // namespace

class GapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stopsBeforeTheHole();
    void refusesBeyondTheHole();
    void partOfADay();
    void acceptedWithDates();
    void acceptedWithoutDates();
    void acceptedBeyondReadings();
    void openEndsAreNotForEver();
    void acceptedForOtherDays();
    void acceptingTwiceKeepsOne();
    void filledLater();
    void slowestMeter();
    void meterThatEnded();
    void twoMetersAtOnce();
};

void GapTest::stopsBeforeTheHole() {
    TestOffice desk;
    build(desk, withHole());
    const QJsonObject answer = desk.grant();
    QCOMPARE(answer.value("until"_L1).toString(), u"2016-05-09"_s);
    QCOMPARE(answer.value("heldBackBy"_L1),
             QJsonValue(QJsonArray{json(R"({"meter":"501600324","since":"2016-05-10"})")}));
    QCOMPARE(desk.rights(10).at(madrid::midnight(may(10))), HourlyCurve::missing);
    const Outcome again = must(desk.perform(u"rights.grant"_s, {}));
    QVERIFY(!again.changed);
    QCOMPARE(again.result.value("until"_L1).toString(), u"2016-05-09"_s);
    QCOMPARE(must(desk.reader().productionState()).lastComplete, may(9));
}

void GapTest::refusesBeyondTheHole() {
    TestOffice desk;
    build(desk, withHole());
    const qint64 operations = desk.count(u"operation"_s);
    const auto refused = desk.perform(u"rights.grant"_s, json(R"({"until":"2016-05-12"})"));
    QCOMPARE(codeOf(refused), u"incomplete-data"_s);
    QCOMPARE(refused.error().arguments, json(R"({"meter":"501600324","since":"2016-05-10"})"));
    const auto beyond = desk.perform(u"rights.grant"_s, json(R"({"until":"2016-05-10"})"));
    QCOMPARE(codeOf(beyond), u"incomplete-data"_s);
    QCOMPARE(desk.count(u"operation"_s), operations);
    desk.grant(may(9));
    QCOMPARE(grantedUntil(desk), u"2016-05-09"_s);
}

void GapTest::partOfADay() {
    TestOffice desk;
    HourlyCurve readings = golden::production();
    readings.day(may(15))[23] = HourlyCurve::missing;
    build(desk, readings);
    desk.grant();
    QCOMPARE(grantedUntil(desk), u"2016-05-14"_s);
    readings.day(may(15))[23] = 0;
    desk.importReadings(TestOffice::alcolea(), readings);
    desk.grant();
    QCOMPARE(desk.rights(10), golden::rights(golden::slotsOf10()));
}

void GapTest::acceptedWithDates() {
    TestOffice desk;
    build(desk, withHole());
    desk.done(u"rights.grant"_s, json(R"({"acceptGaps":[{"meter":"501600324","from":"2016-05-10",
                                          "until":"2016-05-10"}]})"));
    QCOMPARE(grantedUntil(desk), u"2016-05-15"_s);
    QCOMPARE(gaps(desk), (std::vector<AcceptedGap>{{TestOffice::alcolea(), {may(10), may(10)}}}));
    QCOMPARE(must(desk.reader().production(may(10), may(10))).values()[12], 0);
    QCOMPARE(must(desk.reader().production(may(10), may(10))).values()[11], 57);
}

void GapTest::acceptedWithoutDates() {
    TestOffice desk;
    build(desk, withHole());
    desk.done(u"rights.grant"_s, json(R"({"until":"2016-05-12","acceptGaps":["501600324"]})"));
    QCOMPARE(grantedUntil(desk), u"2016-05-12"_s);
    QCOMPARE(gaps(desk), (std::vector<AcceptedGap>{{TestOffice::alcolea(), {may(10), may(12)}}})); // of this run only
    desk.grant();
    QCOMPARE(grantedUntil(desk), u"2016-05-15"_s);
    QCOMPARE(gaps(desk).size(), 1U);
}

void GapTest::acceptedBeyondReadings() {
    TestOffice desk;
    build(desk, golden::production());
    const auto refused = desk.perform(u"rights.grant"_s, json(R"({"until":"2016-05-20"})"));
    QCOMPARE(refused.error().arguments, json(R"({"meter":"501600324","since":"2016-05-16"})"));
    desk.done(u"rights.grant"_s, json(R"({"until":"2016-05-20","acceptGaps":["501600324"]})"));
    QCOMPARE(grantedUntil(desk), u"2016-05-20"_s);
    QCOMPARE(desk.rights(10, may(16), may(20)), HourlyCurve::spanning(may(16), may(20), 0));
    QCOMPARE(gaps(desk), (std::vector<AcceptedGap>{{TestOffice::alcolea(), {may(16), may(20)}}}));
    QCOMPARE(codeOf(desk.perform(u"rights.grant"_s, json(R"({"until":"2016-05-21"})"))), u"incomplete-data"_s);
}

void GapTest::openEndsAreNotForEver() {
    TestOffice desk;
    build(desk, withHole());
    desk.done(u"rights.grant"_s,
              json(R"({"until":"2016-05-12","acceptGaps":[{"meter":"501600324","from":"2016-05-10"}]})"));
    QCOMPARE(gaps(desk), (std::vector<AcceptedGap>{{TestOffice::alcolea(), {may(10), may(12)}}}));
    TestOffice other;
    build(other, withHole());
    other.done(u"rights.grant"_s, json(R"({"acceptGaps":[{"meter":"501600324","until":"2016-05-11"}]})"));
    QCOMPARE(gaps(other), (std::vector<AcceptedGap>{{TestOffice::alcolea(), {may(10), may(11)}}}));
    QCOMPARE(grantedUntil(other), u"2016-05-15"_s);
}

void GapTest::acceptedForOtherDays() {
    TestOffice desk;
    build(desk, withHole());
    const QJsonObject arguments = json(R"({"until":"2016-05-12","acceptGaps":[{"meter":"501600324",
                                           "from":"2016-05-11","until":"2016-05-12"}]})");
    QCOMPARE(codeOf(desk.perform(u"rights.grant"_s, arguments)), u"incomplete-data"_s);
    QVERIFY(gaps(desk).empty());
}

void GapTest::acceptingTwiceKeepsOne() {
    TestOffice desk;
    build(desk, withHole());
    const QJsonObject arguments =
        json(R"({"acceptGaps":[{"meter":"501600324","from":"2016-05-10","until":"2016-05-10"}]})");
    desk.done(u"rights.grant"_s, arguments);
    QVERIFY(!must(desk.perform(u"rights.grant"_s, arguments)).changed);
    QVERIFY(!must(desk.perform(u"rights.grant"_s, json(R"({"acceptGaps":["501600324"]})"))).changed);
    QCOMPARE(gaps(desk).size(), 1U);
}

void GapTest::filledLater() {
    TestOffice desk;
    build(desk, withHole());
    desk.done(u"rights.grant"_s, json(R"({"acceptGaps":["501600324"]})"));
    const HourlyCurve granted = desk.rights(10);
    desk.importReadings(TestOffice::alcolea(), golden::production());
    QCOMPARE(desk.rights(10), granted); // rights already granted stay
    QCOMPARE(must(desk.reader().production(may(10), may(10))), golden::production().over(may(10), may(10)));
}

void GapTest::slowestMeter() { // R-31
    TestOffice desk;
    build(desk, golden::production());
    desk.addPlant(u"Fontivsolar"_s, fontivsolar, 8570, may(4));
    const auto refused = desk.perform(u"rights.grant"_s, json(R"({"until":"2016-05-15"})"));
    QCOMPARE(refused.error().arguments, json(R"({"meter":"501815908","since":"2016-05-04"})"));
    desk.importReadings(fontivsolar, HourlyCurve::spanning(may(4), may(8), 10));
    desk.grant();
    QCOMPARE(grantedUntil(desk), u"2016-05-08"_s);
    const ProductionState state = must(desk.reader().productionState());
    QCOMPARE(state.firstActive, may(1));
    QCOMPARE(madrid::addressOf(*state.first).day, may(1));
    QCOMPARE(madrid::addressOf(*state.last).day, may(15));
    QCOMPARE(state.lastComplete, may(8));
    QCOMPARE(state.heldBackBy.size(), 1U);
    QCOMPARE(state.heldBackBy[0].meter, fontivsolar);
    QCOMPARE(state.heldBackBy[0].lateSince, may(9));
}

void GapTest::meterThatEnded() {
    TestOffice desk;
    build(desk, golden::production());
    desk.addPlant(u"Fontivsolar"_s, fontivsolar, 8570, may(1));
    desk.done(u"meter.change"_s, json(R"({"meter":"501815908","meterLastDate":"2016-05-03"})"));
    desk.importReadings(fontivsolar, HourlyCurve::spanning(may(1), may(3), 10));
    desk.grant();
    QCOMPARE(grantedUntil(desk), u"2016-05-15"_s);
}

void GapTest::twoMetersAtOnce() {
    TestOffice desk;
    build(desk, withHole());
    desk.addPlant(u"Fontivsolar"_s, fontivsolar, 8570, may(1));
    QCOMPARE(codeOf(desk.perform(u"rights.grant"_s, json(R"({"until":"2016-05-12","acceptGaps":["501600324"]})"))),
             u"incomplete-data"_s);
    desk.done(u"rights.grant"_s, json(R"({"until":"2016-05-12","acceptGaps":["501600324",
                                          {"meter":"501815908","from":"2016-05-01","until":"2016-05-12"}]})"));
    QCOMPARE(grantedUntil(desk), u"2016-05-12"_s);
    QCOMPARE(gaps(desk).size(), 2U);
}

QTEST_GUILESS_MAIN(GapTest)
#include "GapTest.moc"
