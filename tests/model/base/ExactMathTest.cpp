// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Division towards minus infinity and products that notice 64 bits.
#include "model/base/ExactMath.h"

#include <QtTest>

#include <rapidcheck.h>

#include <limits>

using namespace gkwh;

class ExactMathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dividesTowardsMinusInfinity();
    void quotientAndRestBelongTogether();
    void productsSayWhenTheyLeave64Bits();
};

void ExactMathTest::dividesTowardsMinusInfinity() {
    QCOMPARE(floorDiv(1500, 1000), 1);
    QCOMPARE(floorDiv(-1500, 1000), -2);
    QCOMPARE(floorMod(-1500, 1000), 500);
    QCOMPARE(floorDiv(-2000, 1000), -2);
    QCOMPARE(floorMod(-2000, 1000), 0);
    QCOMPARE(floorMod(-1, 1000), 999);
}

void ExactMathTest::quotientAndRestBelongTogether() {
    QVERIFY(rc::check("value = quotient · divisor + rest", [] {
        const auto value = *rc::gen::arbitrary<qint64>();
        const auto divisor = *rc::gen::positive<qint64>();
        const qint64 rest = floorMod(value, divisor);
        RC_ASSERT(rest >= 0);
        RC_ASSERT(rest < divisor);
        // unsigned, because quotient · divisor may lie just below the least number
        const auto product = static_cast<quint64>(floorDiv(value, divisor)) * static_cast<quint64>(divisor);
        RC_ASSERT(static_cast<qint64>(product + static_cast<quint64>(rest)) == value);
    }));
}

void ExactMathTest::productsSayWhenTheyLeave64Bits() {
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(multiplied(1'000'000, 1'000'000), std::optional<qint64>(1'000'000'000'000));
    QCOMPARE(multiplied(most, 1), std::optional<qint64>(most));
    QCOMPARE(multiplied(most, 0), std::optional<qint64>(0));
    QCOMPARE(multiplied(most / 2 + 1, 2), std::nullopt);
    QCOMPARE(multiplied(std::numeric_limits<qint64>::min(), -1), std::nullopt);
}

QTEST_APPLESS_MAIN(ExactMathTest)
#include "ExactMathTest.moc"
