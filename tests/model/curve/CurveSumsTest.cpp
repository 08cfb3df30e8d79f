// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sums by day, month and slot, and what they say about hours they lack.
#include "model/curve/CurveSums.h"

#include <QtTest>

using namespace gkwh;

class CurveSumsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void monthMatrix_R120();
    void changeDaysHaveTheirHours();
    void missingHoursAreCounted();
    void slotsOfAMonth();
    void partialMonths();
    void nothingToSum();
};

void CurveSumsTest::monthMatrix_R120() {
    HourlyCurve curve = HourlyCurve::spanning({2019, 1, 1}, {2019, 3, 3}, 0);
    qint64 value = 0;
    for (QDate day = curve.firstDay(); day <= curve.lastDay(); day = day.addDays(1))
        curve.day(day)[12] = value++;
    const std::vector<DaySum> months = sums(curve, RowStep::Month);
    QCOMPARE(months.size(), 3U);
    QCOMPARE(months[0].day, QDate(2019, 1, 1));
    QCOMPARE(months[0].sum.value, 465);
    QCOMPARE(months[1].day, QDate(2019, 2, 1));
    QCOMPARE(months[1].sum.value, 1246);
    QCOMPARE(months[2].day, QDate(2019, 3, 1));
    QCOMPARE(months[2].sum.value, 180);
    QCOMPARE(total(curve).value, 1891);
}

void CurveSumsTest::changeDaysHaveTheirHours() {
    const HourlyCurve year = HourlyCurve::spanning({2016, 1, 1}, {2016, 12, 31}, 1);
    QCOMPARE(total(year), (CurveSum{8784, 0, 8784}));
    const std::vector<DaySum> days = sums(year, RowStep::Day);
    QCOMPARE(days.size(), 366U);
    QCOMPARE(days[86].day, QDate(2016, 3, 27));
    QCOMPARE(days[86].sum.value, 23);
    QCOMPARE(days[303].day, QDate(2016, 10, 30));
    QCOMPARE(days[303].sum.value, 25);
}

void CurveSumsTest::missingHoursAreCounted() {
    HourlyCurve curve({2016, 3, 26}, 2, 3);
    curve.day({2016, 3, 26})[5] = HourlyCurve::missing;
    curve.day({2016, 3, 27})[22] = HourlyCurve::missing;
    const std::vector<DaySum> days = sums(curve, RowStep::Day);
    QCOMPARE(days[0].sum, (CurveSum{69, 1, 23}));
    QCOMPARE(days[1].sum, (CurveSum{66, 1, 22}));
    QCOMPARE(total(curve), (CurveSum{135, 2, 45}));
    QCOMPARE(total(HourlyCurve({2016, 3, 27}, 1)), (CurveSum{0, 23, 0}));
}

void CurveSumsTest::slotsOfAMonth() {
    HourlyCurve curve = HourlyCurve::spanning({2016, 10, 1}, {2016, 10, 31}, 2);
    curve.day({2016, 10, 7})[3] = HourlyCurve::missing;
    const std::vector<SlotSums> months = slotSums(curve, RowStep::Month);
    QCOMPARE(months.size(), 1U);
    QCOMPARE(months[0].slots[0], (CurveSum{62, 0, 31}));
    QCOMPARE(months[0].slots[3], (CurveSum{60, 1, 30}));
    QCOMPARE(months[0].slots[24], (CurveSum{2, 0, 1}));
    QCOMPARE(months[0].total, (CurveSum{1488, 1, 744}));

    const std::vector<SlotSums> days = slotSums(curve, RowStep::Day);
    QCOMPARE(days.size(), 31U);
    QCOMPARE(days[0].slots[24], CurveSum{});
    QCOMPARE(days[29].slots[24], (CurveSum{2, 0, 1}));
    QCOMPARE(days[6].total, (CurveSum{46, 1, 23}));
}

void CurveSumsTest::partialMonths() {
    const std::vector<DaySum> months = sums(HourlyCurve::spanning({2019, 1, 30}, {2019, 2, 2}, 1), RowStep::Month);
    QCOMPARE(months.size(), 2U);
    QCOMPARE(months[0].day, QDate(2019, 1, 1));
    QCOMPARE(months[0].sum, (CurveSum{48, 0, 48}));
    QCOMPARE(months[1].sum, (CurveSum{48, 0, 48}));
}

void CurveSumsTest::nothingToSum() {
    QVERIFY(sums(HourlyCurve(), RowStep::Day).empty());
    QVERIFY(slotSums(HourlyCurve(), RowStep::Month).empty());
    QCOMPARE(total(HourlyCurve()), CurveSum{});
}

QTEST_APPLESS_MAIN(CurveSumsTest)
#include "CurveSumsTest.moc"
