// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shares laid over days: both ends included, no first day is never, no last day is for ever.
#include "model/production/ShareLayer.h"

#include "model/production/MixProduction.h"

#include <QtTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

QDate february(int day) { return QDate(2015, 2, day); }

std::vector<qint64> daily(const HourlyCurve &curve) {
    std::vector<qint64> values;
    for (QDate day = curve.firstDay(); day <= curve.lastDay(); day = day.addDays(1))
        values.push_back(curve.day(day)[0]);
    return values;
}

} // namespace

class ShareLayerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itemsAddUp_R32();
    void openEnds_R33();
    void endBeforeStart_R34();
    void everyRealHourHasTheShares();
    void builtSharesOfPlants();
    void disabledThingsAreNotBuilt();
};

void ShareLayerTest::itemsAddUp_R32() {
    const std::vector<ShareItem> items = {{3, {february(10), february(22)}},
                                          {5, {{2015, 1, 11}, february(11)}},
                                          {7, {february(13), february(14)}},
                                          {11, {february(16), february(24)}}};
    const std::vector<qint64> expected = {8, 3, 10, 10, 3, 14, 14, 14, 14, 14, 14, 14, 11, 11, 0, 0, 0};
    QCOMPARE(daily(shareCurve(items, february(11), february(27))), expected);
    for (size_t day = 0; day < expected.size(); ++day)
        QCOMPARE(sharesOn(items, february(11).addDays(static_cast<qint64>(day))), expected[day]);
}

void ShareLayerTest::openEnds_R33() {
    const ShareItem never{3, {}};
    const ShareItem neverEither{3, {{}, february(28)}};
    const ShareItem forEver{5, {february(21), {}}};
    QCOMPARE(daily(shareCurve({never, neverEither, forEver}, february(20), february(22))),
             (std::vector<qint64>{0, 5, 5}));
    QCOMPARE(sharesOn({never, neverEither, forEver}, february(21)), 5);
    const ShareItem another{3, {february(1), {}}};
    QCOMPARE(daily(shareCurve({another, forEver}, february(21), february(21))), std::vector<qint64>{8});
    QCOMPARE(sharesOn({another, forEver}, {2099, 1, 1}), 8);
}

void ShareLayerTest::endBeforeStart_R34() {
    QVERIFY(shareCurve({{3, {february(1), {}}}}, february(20), february(19)).isEmpty());
}

void ShareLayerTest::everyRealHourHasTheShares() {
    const HourlyCurve curve = shareCurve({{4, {february(1), {}}}}, {2016, 3, 27}, {2016, 3, 27});
    QCOMPARE(curve, HourlyCurve({2016, 3, 27}, 1, 4));
    QCOMPARE(shareCurve({{4, {february(1), {}}}}, {2016, 10, 30}, {2016, 10, 30}), HourlyCurve({2016, 10, 30}, 1, 4));
}

void ShareLayerTest::builtSharesOfPlants() {
    Plant alcolea;
    alcolea.shares = 20410;
    alcolea.active = {{2016, 5, 1}, {}};
    Plant fontivsolar;
    fontivsolar.shares = 8570;
    fontivsolar.active = {{2019, 2, 20}, {2019, 2, 21}};
    Plant planned;
    planned.shares = 1000;
    Mix mix;
    mix.plants = {alcolea, fontivsolar, planned};
    QCOMPARE(daily(builtShares(mix, {2019, 2, 19}, {2019, 2, 22})), (std::vector<qint64>{20410, 28980, 28980, 20410}));
    QCOMPARE(daily(builtShares(mix, {2016, 4, 30}, {2016, 5, 1})), (std::vector<qint64>{0, 20410}));
    QCOMPARE(mix.firstActiveDate(), QDate(2016, 5, 1));
}

void ShareLayerTest::disabledThingsAreNotBuilt() {
    Plant plant;
    plant.shares = 20410;
    plant.active = {{2016, 5, 1}, {}};
    Mix mix;
    mix.plants = {plant};
    mix.plants[0].enabled = false;
    QCOMPARE(daily(builtShares(mix, {2019, 1, 1}, {2019, 1, 1})), std::vector<qint64>{0});
    QVERIFY(!mix.firstActiveDate().isValid());
    mix.plants[0].enabled = true;
    mix.enabled = false;
    QCOMPARE(daily(builtShares(mix, {2019, 1, 1}, {2019, 1, 1})), std::vector<qint64>{0});
}

QTEST_APPLESS_MAIN(ShareLayerTest)
#include "ShareLayerTest.moc"
