// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Quotients by multiplication are those by division, for the numbers where they are hardest.
#include "model/rights/Reciprocal.h"

#include <QtTest>

#include <rapidcheck.h>

#include <limits>

using namespace gkwh;

constexpr qint64 most = std::numeric_limits<qint64>::max();

class ReciprocalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smallNumbers();
    void edges();
    void anyNumbers();
};

namespace {

bool dividesAs(qint64 value, qint64 divisor) {
    return Reciprocal(divisor).quotient(static_cast<quint64>(value)) == static_cast<quint64>(value / divisor);
}

} // namespace

void ReciprocalTest::smallNumbers() {
    for (qint64 divisor = 1; divisor <= 300; ++divisor) {
        for (qint64 value = 0; value <= 1000; ++value)
            QVERIFY2(dividesAs(value, divisor), qPrintable(QString::number(divisor)));
    }
}

void ReciprocalTest::edges() {
    std::vector<qint64> numbers = {1, 2, 3, 1000, 20410, 28980, most, most - 1, most / 2, most / 3};
    for (int bit = 1; bit < 63; ++bit) {
        for (const qint64 near : {-1, 0, 1})
            numbers.push_back((1LL << bit) + near);
    }
    for (const qint64 divisor : numbers) {
        const qint64 lastMultiple = most / divisor * divisor;
        for (const qint64 value : numbers)
            QVERIFY2(dividesAs(value, divisor), qPrintable(QString::number(divisor)));
        for (const qint64 value : {qint64(0), divisor - 1, lastMultiple, lastMultiple - 1, most})
            QVERIFY2(dividesAs(value, divisor), qPrintable(QString::number(divisor)));
    }
}

void ReciprocalTest::anyNumbers() {
    const auto anySize =
        rc::gen::mapcat(rc::gen::inRange(1, 63), [](int bits) { return rc::gen::inRange<qint64>(1, (1LL << bits)); });
    QVERIFY(rc::check("quotients of all sizes", [anySize] {
        const qint64 divisor = *anySize;
        const qint64 value = *anySize;
        RC_ASSERT(dividesAs(value, divisor));
        const qint64 multiple = value / divisor * divisor;
        RC_ASSERT(dividesAs(multiple, divisor));
        RC_ASSERT(multiple == 0 || dividesAs(multiple - 1, divisor));
    }));
}

QTEST_APPLESS_MAIN(ReciprocalTest)
#include "ReciprocalTest.moc"
