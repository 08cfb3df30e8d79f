// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From values to colours: exact to a shade, on both sides of zero for differences.
#include "ui/common/Theme.h"
#include "ui/curves/CurveComparison.h"
#include "ui/curves/HeatMap.h"

#include <QApplication>
#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

class HeatScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { theme::apply(*qApp, theme::Mode::Light); }
    void sharesOfValues();
    void sharesOfDifferences();
    void endsReadWell_data();
    void endsReadWell();
    void valuesTakeTheHeat();
    void differencesTakeTwoColours_data();
    void differencesTakeTwoColours();
    void scaleOfACurve();
    void cellsOfDifferences();
};

void HeatScaleTest::sharesOfValues() {
    const HeatScale heat(510, false);
    QCOMPARE(heat.least(), HourlyCurve::Value(0));
    QCOMPARE(heat.shareOf(0), 0.0);
    QCOMPARE(heat.shareOf(1), 0.0); // half a shade
    QCOMPARE(heat.shareOf(2), 1.0 / 255);
    QCOMPARE(heat.shareOf(255), 127.0 / 255);
    QCOMPARE(heat.shareOf(510), 1.0);
    QCOMPARE(heat.shareOf(9999), 1.0);
    QCOMPARE(heat.shareOf(-9999), 0.0);
}

void HeatScaleTest::sharesOfDifferences() {
    const HeatScale heat(510, true);
    QCOMPARE(heat.least(), HourlyCurve::Value(-510));
    for (const HourlyCurve::Value value : {0, 1, 2, 255, 509, 510, 700})
        QCOMPARE(heat.shareOf(-value), -heat.shareOf(value));
    QCOMPARE(heat.shareOf(-510), -1.0);
    QCOMPARE(heat.shareOf(-9999), -1.0);
}

void HeatScaleTest::endsReadWell_data() {
    QTest::addColumn<qint64>("greatest");
    QTest::addColumn<qint64>("end");
    for (const auto &[greatest, end] : std::initializer_list<std::pair<int, int>>{
             {-5, 1}, {0, 1}, {1, 1}, {3, 3}, {9, 9}, {47, 47}, {61, 70}, {312, 320}, {2072, 2100}, {20001, 21000}})
        QTest::addRow("%d", greatest) << qint64(greatest) << qint64(end);
}

void HeatScaleTest::endsReadWell() {
    QFETCH(qint64, greatest);
    QFETCH(qint64, end);
    QCOMPARE(roundedUp(greatest), end);
}

void HeatScaleTest::valuesTakeTheHeat() {
    const HeatScale heat(255, false);
    for (const HourlyCurve::Value value : {0, 60, 128, 255})
        QCOMPARE(heat.color(heat.shareOf(value)), theme::heat(static_cast<double>(value) / 255));
}

void HeatScaleTest::differencesTakeTwoColours_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void HeatScaleTest::differencesTakeTwoColours() {
    QFETCH(bool, dark);
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
    const HeatScale heat(255, true);
    const QColor ground = theme::color(Token::Base);
    QCOMPARE(heat.color(0).rgb(), ground.rgb());
    QCOMPARE(heat.color(1).rgb(), theme::color(Token::Excess).rgb());
    QCOMPARE(heat.color(-1).rgb(), theme::color(Token::PaidBack).rgb());
    for (const int sign : {1, -1}) {
        double before = 1;
        for (int shade = 1; shade <= 255; ++shade) { // the greater, the further from the ground
            const double away = theme::contrast(heat.color(sign * shade / 255.0), ground);
            QVERIFY(away >= before - 0.011); // rounding of a channel
            before = std::max(before, away);
        }
        QVERIFY(before >= 3);
        // a tenth of the scale is to be seen
        QVERIFY(theme::contrast(heat.color(sign * 0.1), ground) > 1.08);
    }
}

void HeatScaleTest::scaleOfACurve() {
    auto set = std::make_shared<CurveSet>();
    const QDate day(2025, 6, 1);
    auto curve = std::make_shared<HourlyCurve>(HourlyCurve::spanning(day, day.addDays(20), 10));
    auto difference = std::make_shared<HourlyCurve>(HourlyCurve::spanning(day, day.addDays(20), 7));
    curve->set(madrid::midnight(day) + 3, 312);
    difference->set(madrid::midnight(day) + 3, -312);
    difference->set(madrid::midnight(day) + 4, HourlyCurve::missing);
    set->series = {{u"a"_s, u"A"_s, u"kWh"_s, CurveRole::Line, Token::Series1, curve},
                   {u"d"_s, u"D"_s, u"kWh"_s, CurveRole::Difference, Token::Excess, difference}};
    CurveScope scope;
    scope.setSet(set);
    scope.show(TimeSpan::ofDays(day.addDays(10), day.addDays(11))); // the scale is of all days, not of what is seen
    QCOMPARE(HeatScale::of(scope, 0).greatest(), HourlyCurve::Value(320));
    QVERIFY(!HeatScale::of(scope, 0).isDifference());
    QCOMPARE(HeatScale::of(scope, 1).greatest(), HourlyCurve::Value(320));
    QCOMPARE(HeatScale::of(scope, 1).least(), HourlyCurve::Value(-320));
}

void HeatScaleTest::cellsOfDifferences() {
    const QDate day(2025, 6, 1);
    HourlyCurve curve = HourlyCurve::spanning(day, day, 0);
    const UtcHour midnight = madrid::midnight(day);
    curve.set(midnight + 5, -200);
    curve.set(midnight + 6, 300);
    curve.set(midnight + 7, HourlyCurve::missing);
    const HeatScale heat(300, true);
    const HeatMap map = heatMapOf(curve, TimeScale(TimeSpan::ofDays(day, day), 24), heat);
    const auto pixel = [&](int slot) { return map.image.pixel(3, 24 - slot); };
    QCOMPARE(pixel(4), theme::color(Token::Base).rgb());
    QCOMPARE(pixel(5), heat.color(heat.shareOf(-200)).rgb());
    QCOMPARE(pixel(6), heat.color(1).rgb());
    QCOMPARE(pixel(7), theme::color(Token::Base).rgb());
    QCOMPARE(map.missing.size(), size_t(1)); // what is not known is hatched, and so is no zero
    QCOMPARE(map.missing.front().slot, 7);
    QCOMPARE(pixel(24), theme::color(Token::Window).rgb());
}

QTEST_MAIN(HeatScaleTest)
#include "HeatScaleTest.moc"
