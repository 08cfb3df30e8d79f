// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions: what nobody granted is computed and kept nowhere, what is granted has no unknown hour, asking changes
// nothing.
#include "model/rights/Quantise.h"
#include "tests/fakes/TestOffice.h"

#include <QtTest>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

QDate may(int day) { return QDate(2016, 5, day); }

void build(TestOffice &desk) {
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), golden::production());
    desk.track({1});
}

HourlyCurve expected(qint64 shares, QDate until) {
    const HourlyCurve production = golden::production().over(golden::firstDay, until);
    const HourlyCurve built = HourlyCurve::spanning(golden::firstDay, until, golden::builtShares);
    return HourlyCurve::fromSlots(golden::firstDay,
                                  must(quantise(production.values(), built.values(), shares, {})).rightsKwh);
}

HourlyCurve nothing() { return HourlyCurve::spanning(golden::firstDay, golden::lastDay); }

} // namespace

class ReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void untrackedIsComputedToTheLastGrantedDay();
    void trackedAndNotGrantedIsComputed();
    void computedFromItsOwnStart();
    void nobodyGrantedNothing();
    void noSuchProfile();
    void computedWhileReadingsAreMissing();
    void keepsNothing();
    void unknownNames();
    void plantsAlone();
    void builtSharesAreSteps();
    void emptyOffice();
    void computedAsOf();
    void lateIsWhoLacksWhatOthersHave();
};

void ReaderTest::lateIsWhoLacksWhatOthersHave() {
    ProductionState state;
    state.heldBackBy = {{u"1"_s, {}, {}, {}, may(15), 1}, {u"2"_s, {}, {}, {}, may(16), 24}};
    QVERIFY(state.late().empty()); // nobody has readings at all
    state.last = madrid::midnight(may(15)) + 23;
    QCOMPARE(state.late().size(), 1U);
    QCOMPARE(state.late().front().meter, u"1"_s);
    state.last = madrid::midnight(may(14)) + 23;
    QVERIFY(state.late().empty());
}

void ReaderTest::untrackedIsComputedToTheLastGrantedDay() {
    TestOffice desk;
    build(desk);
    desk.grant(may(12));
    QCOMPARE(desk.rights(10), expected(10, may(12)).over(golden::firstDay, golden::lastDay));
    QCOMPARE(desk.rights(10, may(5), may(20)), expected(10, may(12)).over(may(5), may(20)));
    QCOMPARE(must(desk.reader().correction(10, may(5), may(12))), HourlyCurve::spanning(may(5), may(12), 0));
    QCOMPARE(must(desk.reader().original(10, may(1), may(12))), expected(10, may(12)));
}

void ReaderTest::trackedAndNotGrantedIsComputed() {
    TestOffice desk;
    build(desk);
    desk.grant(may(12));
    desk.track({10});
    QCOMPARE(desk.rights(10), expected(10, may(12)).over(golden::firstDay, golden::lastDay));
}

void ReaderTest::computedFromItsOwnStart() {
    TestOffice desk;
    build(desk);
    desk.grant();
    desk.done(u"remainder.set"_s, json(R"({"profile":10,"targetDay":"2016-05-08","wh":999,"reason":"test"})"));
    const HourlyCurve computed = desk.rights(10);
    QCOMPARE(computed.day(may(7))[12], HourlyCurve::missing);
    QVERIFY(computed.day(may(8))[12] != HourlyCurve::missing);
    desk.grant();
    QCOMPARE(desk.rights(10), computed);
}

void ReaderTest::nobodyGrantedNothing() {
    TestOffice desk;
    build(desk);
    QCOMPARE(desk.rights(1), nothing());
    QCOMPARE(desk.rights(10), nothing());
    QCOMPARE(must(desk.reader().correction(10, golden::firstDay, golden::lastDay)), nothing());
}

void ReaderTest::noSuchProfile() {
    TestOffice desk;
    build(desk);
    desk.grant();
    QCOMPARE(desk.rights(0), nothing());
    QVERIFY(desk.rights(10, may(9), may(8)).isEmpty());
}

void ReaderTest::computedWhileReadingsAreMissing() {
    TestOffice desk;
    build(desk);
    desk.grant();
    desk.addPlant(u"Found later"_s, u"7"_s, 0,
                  may(6)); // it was in service all the time, its readings are still to come
    QCOMPARE(desk.rights(10), expected(10, may(5)).over(golden::firstDay, golden::lastDay));
}

void ReaderTest::keepsNothing() {
    TestOffice desk;
    build(desk);
    desk.grant();
    const qint64 writes = desk.storage().writes();
    desk.rights(10);
    must(desk.reader().productionState());
    must(desk.reader().profiles());
    QCOMPARE(desk.storage().writes(), writes);
    QCOMPARE(must(desk.storage().curves().names(CurveKind::Rights)), QStringList{u"1"_s});
}

void ReaderTest::unknownNames() {
    TestOffice desk;
    build(desk);
    QCOMPARE(codeOf(desk.reader().meterProduction(u"7"_s, may(1), may(2))), u"unknown-meter"_s);
    QCOMPARE(codeOf(desk.reader().plantProduction(u"New"_s, may(1), may(2))), u"not-found"_s);
}

void ReaderTest::plantsAlone() {
    TestOffice desk;
    build(desk);
    desk.addPlant(u"Second"_s, u"7"_s, 100, may(14));
    desk.importReadings(u"7"_s, HourlyCurve::spanning(may(13), may(14), 5));
    QCOMPARE(must(desk.reader().plantProduction(u"Alcolea"_s, golden::firstDay, golden::lastDay)),
             golden::production());
    const HourlyCurve second = must(desk.reader().plantProduction(u"Second"_s, may(13), may(15)));
    QCOMPARE(second.day(may(13))[0], 0); // not in service
    QCOMPARE(second.day(may(14))[0], 5);
    QCOMPARE(second.day(may(15))[0], HourlyCurve::missing);
    const HourlyCurve both = must(desk.reader().production(may(14), may(15)));
    QCOMPARE(both.day(may(14))[8], 18 + 5);
    QCOMPARE(both.day(may(15))[8], HourlyCurve::missing);
}

void ReaderTest::builtSharesAreSteps() {
    TestOffice desk;
    build(desk);
    desk.addPlant(u"Second"_s, u"7"_s, 100, may(14));
    desk.done(u"plant.add"_s, json(R"({"plant":"Never","shares":50})"));
    desk.done(u"plant.add"_s, json(R"({"plant":"Off","shares":50,"firstDate":"2016-05-01","enabled":false})"));
    const HourlyCurve shares = must(desk.reader().builtShares(may(13), may(14)));
    QCOMPARE(shares.day(may(13))[0], golden::builtShares);
    QCOMPARE(shares.day(may(14))[23], golden::builtShares + 100);
}

void ReaderTest::emptyOffice() {
    TestOffice desk;
    const ProductionState state = must(desk.reader().productionState());
    QVERIFY(!state.firstActive.isValid());
    QVERIFY(!state.lastComplete.isValid());
    QVERIFY(!state.first.has_value());
    QVERIFY(must(desk.reader().profiles()).empty());
    QVERIFY(!must(desk.reader().grantedUntil()).isValid());
    QCOMPARE(must(desk.reader().production(may(1), may(1))), HourlyCurve::spanning(may(1), may(1), 0));
    QCOMPARE(desk.rights(1), nothing());
}

void ReaderTest::computedAsOf() {
    TestOffice desk;
    build(desk);
    desk.grant(may(12));
    const Moment then = desk.moment();
    HourlyCurve corrected = golden::production();
    corrected.day(may(3))[13] += 20000;
    desk.importReadings(TestOffice::alcolea(), corrected);
    desk.grant();
    QCOMPARE(desk.rights(10, golden::firstDay, golden::lastDay, then),
             expected(10, may(12)).over(golden::firstDay, golden::lastDay));
    QVERIFY(desk.rights(10) != desk.rights(10, golden::firstDay, golden::lastDay, then));
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "ReaderTest.moc"
