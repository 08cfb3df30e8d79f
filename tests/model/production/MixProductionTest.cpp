// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Production of a mix: which meters count on which days, and what an hour is that one of them lacks.
#include "model/production/MixProduction.h"

#include "tests/fakes/SmallMix.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

const QDate day1{2015, 8, 15};
const QDate day2{2015, 8, 16};
const QString first = u"501600324"_s;
const QString second = u"501815908"_s;

HourlyCurve twoDays() {
    HourlyCurve curve(day1, 2);
    fakes::fillDay(curve, day1, 100);
    fakes::fillDay(curve, day2, 200);
    return curve;
}

HourlyCurve onlySecondDay() {
    HourlyCurve curve(day1, 2, 0);
    fakes::fillDay(curve, day2, 200);
    return curve;
}

HourlyCurve doubled(HourlyCurve curve) {
    for (HourlyCurve::Value &value : curve.values())
        value *= 2;
    return curve;
}

Mix oneMeter(DayRange plantDays, DayRange meterDays) {
    return fakes::mix({fakes::plant(u"Alcolea"_s, 20410, plantDays, {fakes::meter(first, meterDays)})});
}

HourlyCurve production(const Mix &mix, const MeterReadings &readings, const std::vector<AcceptedGap> &gaps = {}) {
    return mixProduction(mix, readings, gaps, day1, day2);
}

} // namespace

class MixProductionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsFromTheMetersFirstDay_R28_R29();
    void countsUntilTheMetersLastDay();
    void plantDatesCountToo();
    void metersAddUp_R16_R30();
    void disabledThingsDoNotCount();
    void withoutMetersThereIsZero();
    void missingHourIsMissingInTheMix();
    void acceptedGapsAreZero();
    void gapsLeaveKnownHoursAlone();
    void readingsOutsideTheDatesDoNotMatter();
    void oneFilterForAll();
};

void MixProductionTest::countsFromTheMetersFirstDay_R28_R29() {
    const MeterReadings readings{{first, twoDays()}};
    const DayRange inService{{2015, 1, 1}, {}};
    QCOMPARE(production(oneMeter(inService, {day2, {}}), readings), onlySecondDay());
    QCOMPARE(production(oneMeter(inService, {day1, {}}), readings), twoDays());
    QCOMPARE(production(oneMeter(inService, {day2.addDays(1), {}}), readings), HourlyCurve(day1, 2, 0));
    QCOMPARE(production(oneMeter(inService, {}), readings), twoDays());
}

void MixProductionTest::countsUntilTheMetersLastDay() {
    HourlyCurve onlyFirst(day1, 2, 0);
    fakes::fillDay(onlyFirst, day1, 100);
    QCOMPARE(production(oneMeter({{2015, 1, 1}, {}}, {{}, day1}), {{first, twoDays()}}), onlyFirst);
    QCOMPARE(production(oneMeter({{2015, 1, 1}, day1}, {}), {{first, twoDays()}}), onlyFirst);
}

void MixProductionTest::plantDatesCountToo() {
    const MeterReadings readings{{first, twoDays()}};
    QCOMPARE(production(oneMeter({day2, {}}, {}), readings), onlySecondDay());
    QCOMPARE(production(oneMeter({day2, {}}, {day1, {}}), readings), onlySecondDay());
    QVERIFY2(production(oneMeter({}, {}), readings) == HourlyCurve(day1, 2, 0), "no first date: not in service");
    QCOMPARE(production(oneMeter({{}, day2}, {}), readings), HourlyCurve(day1, 2, 0));
}

void MixProductionTest::metersAddUp_R16_R30() {
    const MeterReadings readings{{first, twoDays()}, {second, twoDays()}};
    const Mix onePlant =
        fakes::mix({fakes::plant(u"Alcolea"_s, 1, {day1, {}}, {fakes::meter(first), fakes::meter(second)})});
    QCOMPARE(production(onePlant, readings), doubled(twoDays()));
    const Mix twoPlants = fakes::mix({fakes::plant(u"Alcolea"_s, 1, {day1, {}}, {fakes::meter(first)}),
                                      fakes::plant(u"Fontivsolar"_s, 1, {day1, {}}, {fakes::meter(second)})});
    QCOMPARE(production(twoPlants, readings), doubled(twoDays()));
}

void MixProductionTest::disabledThingsDoNotCount() {
    const MeterReadings readings{{first, twoDays()}};
    const HourlyCurve zero(day1, 2, 0);
    Mix mix = oneMeter({day1, {}}, {});
    mix.plants[0].meters[0].enabled = false;
    QCOMPARE(production(mix, readings), zero);
    mix.plants[0].meters[0].enabled = true;
    mix.plants[0].enabled = false;
    QCOMPARE(production(mix, readings), zero);
    mix.plants[0].enabled = true;
    mix.enabled = false;
    QCOMPARE(production(mix, readings), zero);
    mix.enabled = true;
    QCOMPARE(production(mix, readings), twoDays());
}

void MixProductionTest::withoutMetersThereIsZero() {
    QCOMPARE(production(fakes::mix({}), {}), HourlyCurve(day1, 2, 0));
    QCOMPARE(production(fakes::mix({fakes::plant(u"Alcolea"_s, 1, {day1, {}}, {})}), {}), HourlyCurve(day1, 2, 0));
    QVERIFY(mixProduction(fakes::mix({}), {}, {}, day2, day1).isEmpty());
}

void MixProductionTest::missingHourIsMissingInTheMix() {
    const Mix mix =
        fakes::mix({fakes::plant(u"Alcolea"_s, 1, {day1, {}}, {fakes::meter(first), fakes::meter(second)})});
    HourlyCurve holed = twoDays();
    holed.day(day1)[11] = HourlyCurve::missing;
    HourlyCurve expected = doubled(twoDays());
    expected.day(day1)[11] = HourlyCurve::missing;
    QCOMPARE(production(mix, {{first, holed}, {second, twoDays()}}), expected);
    QCOMPARE(production(mix, {{first, twoDays()}, {second, holed}}), expected);
    QVERIFY2(production(mix, {{first, twoDays()}}) == HourlyCurve(day1, 2), "a meter without any reading");
}

void MixProductionTest::acceptedGapsAreZero() {
    const Mix mix =
        fakes::mix({fakes::plant(u"Alcolea"_s, 1, {day1, {}}, {fakes::meter(first), fakes::meter(second)})});
    const MeterReadings readings{{first, twoDays()}};
    QCOMPARE(production(mix, readings, {{second, {}}}), twoDays());
    QCOMPARE(production(mix, readings, {{second, {day1, day2}}}), twoDays());
    HourlyCurve onlyFirst = twoDays();
    std::fill_n(onlyFirst.day(day2).begin(), 24, HourlyCurve::missing);
    QCOMPARE(production(mix, readings, {{second, {{}, day1}}}), onlyFirst);
    QVERIFY2(production(mix, readings, {{first, {}}}) == HourlyCurve(day1, 2), "the gap of another meter");
}

void MixProductionTest::gapsLeaveKnownHoursAlone() {
    HourlyCurve holed = twoDays();
    holed.day(day2)[5] = HourlyCurve::missing;
    HourlyCurve expected = twoDays();
    expected.day(day2)[5] = 0;
    QCOMPARE(production(oneMeter({day1, {}}, {}), {{first, holed}}, {{first, {day2, day2}}}), expected);
}

void MixProductionTest::readingsOutsideTheDatesDoNotMatter() {
    HourlyCurve wide(day1.addDays(-30), 60, 9);
    QCOMPARE(production(oneMeter({day1, {}}, {}), {{first, wide}}), HourlyCurve(day1, 2, 9));
    QCOMPARE(production(oneMeter({day1, {}}, {}), {{first, wide}, {u"unknown"_s, wide}}), HourlyCurve(day1, 2, 9));
}

void MixProductionTest::oneFilterForAll() {
    QVERIFY(rc::check("a meter adds its readings exactly on the days it counts", [] {
        const auto anyDay = [] {
            return *rc::gen::inRange(0, 3) == 0 ? QDate() : day1.addDays(*rc::gen::inRange(-3, 6));
        };
        const Plant plant = fakes::plant(u"P"_s, 7, {anyDay(), anyDay()}, {fakes::meter(first, {anyDay(), anyDay()})});
        Mix mix = fakes::mix({plant});
        mix.enabled = *rc::gen::inRange(0, 4) != 0;
        mix.plants[0].enabled = *rc::gen::inRange(0, 4) != 0;
        mix.plants[0].meters[0].enabled = *rc::gen::inRange(0, 4) != 0;
        const HourlyCurve readings(day1, 5, 3);
        const HourlyCurve sum = mixProduction(mix, {{first, readings}}, {}, day1, day1.addDays(4));
        const HourlyCurve shares = builtShares(mix, day1, day1.addDays(4));
        for (QDate day = day1; day <= sum.lastDay(); day = day.addDays(1)) {
            const bool counts = mix.counts(mix.plants[0], mix.plants[0].meters[0], day);
            RC_ASSERT(sum.day(day)[0] == (counts ? 3 : 0));
            RC_ASSERT(shares.day(day)[0] == (mix.enabled && mix.plants[0].counts(day) ? 7 : 0));
            const auto states = completeness(mix, {}, {}, day, day);
            RC_ASSERT(states.size() == (counts ? 1U : 0U));
        }
    }));
}

QTEST_APPLESS_MAIN(MixProductionTest)
#include "MixProductionTest.moc"
