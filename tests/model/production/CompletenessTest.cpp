// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Up to which day readings are complete, and which meter holds granting back since when.
#include "model/production/MixProduction.h"
#include "tests/fakes/SmallMix.h"

#include <QtTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

const QString alcolea = u"501600324"_s;
const QString fontivsolar = u"501815908"_s;

QDate september(int day) { return QDate(2015, 9, day); }

HourlyCurve full(QDate from, QDate until) { return HourlyCurve::spanning(from, until, 5); }

/// Alcolea in service from 1 August 2015, Fontivsolar within the days given.
Mix twoPlants(DayRange second = {{2015, 8, 1}, {}}) {
    return fakes::mix({fakes::plant(u"Alcolea"_s, 20410, {{2015, 8, 1}, {}}, {fakes::meter(alcolea)}),
                       fakes::plant(u"Fontivsolar"_s, 8570, second, {fakes::meter(fontivsolar)})});
}

Mix onePlant(DayRange active = {{2015, 8, 1}, {}}) {
    return fakes::mix({fakes::plant(u"Alcolea"_s, 20410, active, {fakes::meter(alcolea)})});
}

struct Held {
    QString meter;
    QDate since;
    bool operator==(const Held &) const = default;
};

std::vector<Held> heldBy(const CompleteUntil &answer) {
    std::vector<Held> held;
    for (const MeterCompleteness &meter : answer.heldBackBy)
        held.push_back({meter.meter, meter.lateSince});
    return held;
}

} // namespace

class CompletenessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slowestMeterDecides_R31();
    void aDayNeedsAllItsHours_R21();
    void changeDaysNeedTheirHours();
    void aHoleHoldsBackWhateverFollows();
    void acceptedGaps();
    void aGapMayGoBeyondTheReadings();
    void noDataAtAll();
    void newMeterHoldsBackFromItsFirstDay();
    void endedMetersDoNotHoldBack();
    void disabledThingsDoNotHoldBack();
    void withoutCountingMetersNothingIsGrantedForEver();
    void daysBeforeTheFirstPlantAreComplete();
    void alreadyBeyondTheReadings();
    void searchWithAnEnd();
    void statesOfMeters();
};

void CompletenessTest::slowestMeterDecides_R31() {
    const MeterReadings readings{{alcolea, full({2015, 8, 4}, {2015, 9, 5})},
                                 {fontivsolar, full({2015, 8, 4}, {2015, 8, 5})}};
    const CompleteUntil answer = lastCompleteDay(twoPlants(), readings, {}, {2015, 8, 4});
    QCOMPARE(answer.lastComplete, QDate(2015, 8, 5));
    QCOMPARE(heldBy(answer), (std::vector<Held>{{fontivsolar, {2015, 8, 6}}}));
    QCOMPARE(answer.heldBackBy[0].missingHours, 24);
    QCOMPARE(answer.heldBackBy[0].plant, u"Fontivsolar"_s);
}

void CompletenessTest::aDayNeedsAllItsHours_R21() { // by the decision D11: no hour may lack
    HourlyCurve curve({2015, 9, 1}, 2, 5);
    for (size_t slot = 18; slot < 24; ++slot)
        curve.day(september(2))[slot] = HourlyCurve::missing;
    const CompleteUntil answer = lastCompleteDay(onePlant(), {{alcolea, curve}}, {}, september(1));
    QCOMPARE(answer.lastComplete, september(1));
    QCOMPARE(heldBy(answer), (std::vector<Held>{{alcolea, september(2)}}));
    QCOMPARE(answer.heldBackBy[0].missingHours, 6);

    curve.day(september(2))[17] = HourlyCurve::missing;
    curve.day(september(2))[23] = 0;
    QCOMPARE(lastCompleteDay(onePlant(), {{alcolea, curve}}, {}, september(1)).lastComplete, september(1));
}

void CompletenessTest::changeDaysNeedTheirHours() {
    HourlyCurve autumn = full({2015, 10, 24}, {2015, 10, 26});
    QCOMPARE(lastCompleteDay(onePlant(), {{alcolea, autumn}}, {}, {2015, 10, 24}).lastComplete, QDate(2015, 10, 26));
    autumn.day({2015, 10, 25})[24] = HourlyCurve::missing;
    QCOMPARE(lastCompleteDay(onePlant(), {{alcolea, autumn}}, {}, {2015, 10, 24}).lastComplete, QDate(2015, 10, 24));
    HourlyCurve spring = full({2016, 3, 27}, {2016, 3, 28});
    QCOMPARE(lastCompleteDay(onePlant(), {{alcolea, spring}}, {}, {2016, 3, 27}).lastComplete, QDate(2016, 3, 28));
    spring.day({2016, 3, 27})[22] = HourlyCurve::missing;
    QCOMPARE(lastCompleteDay(onePlant(), {{alcolea, spring}}, {}, {2016, 3, 27}).lastComplete, QDate(2016, 3, 26));
}

void CompletenessTest::aHoleHoldsBackWhateverFollows() {
    HourlyCurve curve = full(september(1), september(30));
    curve.day(september(15))[12] = HourlyCurve::missing;
    const CompleteUntil answer = lastCompleteDay(onePlant(), {{alcolea, curve}}, {}, september(1));
    QCOMPARE(answer.lastComplete, september(14));
    QCOMPARE(heldBy(answer), (std::vector<Held>{{alcolea, september(15)}}));
    QCOMPARE(lastCompleteDay(onePlant(), {{alcolea, curve}}, {}, september(16)).lastComplete, september(30));
}

void CompletenessTest::acceptedGaps() {
    HourlyCurve curve = full(september(1), september(30));
    curve.day(september(15))[12] = HourlyCurve::missing;
    const MeterReadings readings{{alcolea, curve}};
    const auto last = [&](const AcceptedGap &gap) {
        return lastCompleteDay(onePlant(), readings, {gap}, september(1)).lastComplete;
    };
    QCOMPARE(last({alcolea, {}}), september(30));
    QCOMPARE(last({alcolea, {september(15), september(15)}}), september(30));
    QCOMPARE(last({alcolea, {september(15), {}}}), september(30));
    QCOMPARE(last({alcolea, {{}, september(14)}}), september(14));
    QCOMPARE(last({alcolea, {september(16), {}}}), september(14));
    QCOMPARE(last({fontivsolar, {}}), september(14));
}

void CompletenessTest::aGapMayGoBeyondTheReadings() {
    const MeterReadings readings{{alcolea, full(september(1), september(10))}};
    const auto last = [&](const Mix &mix, const std::vector<AcceptedGap> &gaps) {
        return lastCompleteDay(mix, readings, gaps, september(1)).lastComplete;
    };
    QCOMPARE(last(onePlant(), {{alcolea, {september(11), september(20)}}}), september(20));
    QCOMPARE(last(onePlant(), {{alcolea, {september(12), september(20)}}}), september(10));
    QCOMPARE(last(onePlant({{2015, 8, 1}, september(15)}), {{alcolea, {september(11), september(20)}}}), september(15));
    QCOMPARE(last(onePlant(), {{u"unknown"_s, {september(11), september(20)}}}), september(10));
    QCOMPARE(last(twoPlants(), {{fontivsolar, {september(1), september(20)}}}), september(10));
    QVERIFY2(last(onePlant(), {{alcolea, {}}}) == september(10), "an open gap is not an endless grant");
}

void CompletenessTest::noDataAtAll() {
    const CompleteUntil answer = lastCompleteDay(twoPlants(), {}, {}, {2015, 8, 1});
    QCOMPARE(answer.lastComplete, QDate(2015, 7, 31));
    QCOMPARE(heldBy(answer), (std::vector<Held>{{alcolea, {2015, 8, 1}}, {fontivsolar, {2015, 8, 1}}}));
    QVERIFY(!answer.heldBackBy[0].firstReading);
    QVERIFY(!answer.heldBackBy[0].lastReading);
}

void CompletenessTest::newMeterHoldsBackFromItsFirstDay() {
    const MeterReadings readings{{alcolea, full(september(1), september(30))}};
    const CompleteUntil answer = lastCompleteDay(twoPlants({september(20), {}}), readings, {}, september(1));
    QCOMPARE(answer.lastComplete, september(19));
    QCOMPARE(heldBy(answer), (std::vector<Held>{{fontivsolar, september(20)}}));

    Mix mix = twoPlants();
    mix.plants[1].meters[0].active.first = september(25);
    QCOMPARE(lastCompleteDay(mix, readings, {}, september(1)).lastComplete, september(24));
    mix.plants[1].active.first = {};
    QCOMPARE(lastCompleteDay(mix, readings, {}, september(1)).lastComplete, september(30));
}

void CompletenessTest::endedMetersDoNotHoldBack() {
    const MeterReadings readings{{alcolea, full(september(1), september(30))},
                                 {fontivsolar, full(september(1), september(10))}};
    const auto last = [&](const Mix &mix) { return lastCompleteDay(mix, readings, {}, september(1)).lastComplete; };
    QCOMPARE(last(twoPlants({{2015, 8, 1}, september(10)})), september(30));
    QCOMPARE(last(twoPlants({{2015, 8, 1}, september(11)})), september(10));
    Mix mix = twoPlants();
    mix.plants[1].meters[0].active.last = september(10);
    QCOMPARE(last(mix), september(30));
}

void CompletenessTest::disabledThingsDoNotHoldBack() {
    const MeterReadings readings{{alcolea, full(september(1), september(30))}};
    Mix mix = twoPlants();
    QCOMPARE(lastCompleteDay(mix, readings, {}, september(1)).lastComplete, QDate(2015, 8, 31));
    mix.plants[1].meters[0].enabled = false;
    QCOMPARE(lastCompleteDay(mix, readings, {}, september(1)).lastComplete, september(30));
    mix.plants[1].meters[0].enabled = true;
    mix.plants[1].enabled = false;
    QCOMPARE(lastCompleteDay(mix, readings, {}, september(1)).lastComplete, september(30));
}

void CompletenessTest::withoutCountingMetersNothingIsGrantedForEver() {
    const CompleteUntil empty = lastCompleteDay(fakes::mix({}), {}, {}, september(1));
    QCOMPARE(empty.lastComplete, QDate(2015, 8, 31));
    QVERIFY(empty.heldBackBy.empty());

    const MeterReadings readings{{alcolea, full(september(1), september(20))}};
    const CompleteUntil ended = lastCompleteDay(onePlant({{2015, 8, 1}, september(10)}), readings, {}, september(1));
    QCOMPARE(ended.lastComplete, september(20));
    QVERIFY(ended.heldBackBy.empty());
}

void CompletenessTest::daysBeforeTheFirstPlantAreComplete() {
    const MeterReadings readings{{alcolea, full(september(5), september(6))}};
    QCOMPARE(lastCompleteDay(onePlant({september(5), {}}), readings, {}, september(1)).lastComplete, september(6));
    const CompleteUntil none = lastCompleteDay(onePlant({september(5), {}}), {}, {}, september(1));
    QCOMPARE(none.lastComplete, QDate(2015, 8, 31));
    QVERIFY(none.heldBackBy.empty());
}

void CompletenessTest::alreadyBeyondTheReadings() {
    const MeterReadings readings{{alcolea, full(september(1), september(10))}};
    const CompleteUntil next = lastCompleteDay(onePlant(), readings, {}, september(11));
    QCOMPARE(next.lastComplete, september(10));
    QCOMPARE(heldBy(next), (std::vector<Held>{{alcolea, september(11)}}));
    QCOMPARE(lastCompleteDay(onePlant(), readings, {}, september(20)).lastComplete, september(19));
}

void CompletenessTest::searchWithAnEnd() {
    const MeterReadings readings{{alcolea, full(september(1), september(10))}};
    const auto answer = [&](const std::vector<AcceptedGap> &gaps, QDate until) {
        return lastCompleteDay(onePlant(), readings, gaps, september(1), until);
    };
    QCOMPARE(answer({}, september(5)).lastComplete, september(5));
    QVERIFY(answer({}, september(5)).heldBackBy.empty());
    QCOMPARE(answer({}, september(10)).lastComplete, september(10));
    QVERIFY2(answer({}, september(10)).heldBackBy.empty(), "what follows the end is not asked for");
    QCOMPARE(answer({}, QDate(2015, 8, 1)).lastComplete, QDate(2015, 8, 31));
    QCOMPARE(answer({}, september(15)).lastComplete, september(10));
    QCOMPARE(heldBy(answer({}, september(15))), (std::vector<Held>{{alcolea, september(11)}}));
    QVERIFY2(answer({{alcolea, {}}}, september(15)).lastComplete == september(15), "accepted up to the end asked for");
}

void CompletenessTest::statesOfMeters() {
    HourlyCurve holed = full(september(1), september(30));
    holed.day(september(15))[12] = HourlyCurve::missing;
    const MeterReadings readings{{alcolea, holed}, {fontivsolar, full(september(3), september(8))}};
    const auto states =
        completeness(twoPlants({september(3), september(8)}), readings, {}, september(1), september(30));
    QCOMPARE(states.size(), 2U);
    QCOMPARE(states[0].meter, alcolea);
    QCOMPARE(states[0].firstReading, madrid::hourAt(september(1), 0));
    QCOMPARE(states[0].lastReading, madrid::hourAt(september(30), 23));
    QCOMPARE(states[0].lateSince, september(15));
    QCOMPARE(states[0].missingHours, 1);
    QCOMPARE(states[1].plant, u"Fontivsolar"_s);
    QVERIFY(!states[1].lateSince.isValid());
    QCOMPARE(states[1].missingHours, 0);
    QCOMPARE(completeness(twoPlants({september(3), september(8)}), readings, {}, september(9), september(30)).size(),
             1U);
}

QTEST_APPLESS_MAIN(CompletenessTest)
#include "CompletenessTest.moc"
