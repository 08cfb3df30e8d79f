// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fraction and debt behind a stored remainder.
#include "model/rights/Carry.h"

#include <QtTest>

#include <limits>

using namespace gkwh;
using namespace Qt::StringLiterals;

class CarryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitsRemainders_data();
    void splitsRemainders();
    void refusesRemaindersOfAWholeKwh_R35();
    void wholeKwhOfARemainderAreLost_R35();
    void changesAlgorithm();
};

void CarryTest::splitsRemainders_data() {
    QTest::addColumn<qlonglong>("remainderWh");
    QTest::addColumn<qlonglong>("fractionWh");
    QTest::addColumn<qlonglong>("debtKwh");
    QTest::newRow("0") << 0LL << 0LL << 0LL;
    QTest::newRow("999") << 999LL << 999LL << 0LL;
    QTest::newRow("-1") << -1LL << 999LL << 1LL;
    QTest::newRow("-1000") << -1000LL << 0LL << 1LL;
    QTest::newRow("-1500") << -1500LL << 500LL << 2LL;
    QTest::newRow("-12000") << -12000LL << 0LL << 12LL;
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << 192LL << 9223372036854776LL;
}

void CarryTest::splitsRemainders() {
    QFETCH(qlonglong, remainderWh);
    QFETCH(qlonglong, fractionWh);
    QFETCH(qlonglong, debtKwh);
    const Carry carry = Carry::fromRemainder(remainderWh);
    QCOMPARE(carry.fractionWh, fractionWh);
    QCOMPARE(carry.debtKwh, debtKwh);
    QCOMPARE(carry.algorithm, Algorithm::Wh);
    QCOMPARE(carry.remainderWh(), remainderWh);
    QCOMPARE(checkedRemainder(remainderWh), Result<qint64>(remainderWh));
}

void CarryTest::refusesRemaindersOfAWholeKwh_R35() {
    QCOMPARE(checkedRemainder(1000).error(), (Refusal{u"bad-remainder"_s, {{u"wh"_s, 1000}}}));
    QCOMPARE(checkedRemainder(1500).error().code, u"bad-remainder"_s);
}

void CarryTest::wholeKwhOfARemainderAreLost_R35() {
    QCOMPARE(Carry::fromRemainder(1500).remainderWh(), 500);
    QCOMPARE(Carry::fromRemainder(1000).remainderWh(), 0);
}

void CarryTest::changesAlgorithm() {
    const Carry wh = Carry::fromRemainder(-1500);
    const Carry exact = wh.with(Algorithm::Exact);
    QCOMPARE(exact, (Carry{Algorithm::Exact, 500, 2, 0, 0}));
    QCOMPARE(exact.remainderWh(), -1500);
    QCOMPARE(exact.with(Algorithm::Wh), wh);

    const Carry later{Algorithm::Exact, 802, 1, 16372, 20410};
    QCOMPARE(later.with(Algorithm::Exact), later);
    QCOMPARE(later.with(Algorithm::Wh), (Carry{Algorithm::Wh, 802, 1, 0, 0}));
}

QTEST_APPLESS_MAIN(CarryTest)
#include "CarryTest.moc"
