// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Money and rates: what is read and refused, written back, and rounded half away from zero.
#include "model/base/Money.h"

#include <QTest>

#include <rapidcheck.h>

using namespace gkwh;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void refuses_data();
    void refuses();
    void writesWhatItReads();
    void roundsHalfAwayFromZero();
    void rates();
};

void MoneyTest::reads() {
    QCOMPARE(money::parsed(u"4000.00"_s).value(), Cents(400'000));
    QCOMPARE(money::parsed(u"40"_s).value(), Cents(4000));
    QCOMPARE(money::parsed(u"0.5"_s).value(), Cents(50));
    QCOMPARE(money::parsed(u"-1"_s).value(), Cents(-100));
}

void MoneyTest::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"40,00", "1e9", "NaN", "", "-", ".", "1.", ".5", "1.234", "+1", " 1", "1 ",
                             "1234567890123", "0x10", "inf", "--1", "1.-1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void MoneyTest::refuses() {
    QFETCH(QString, text);
    const auto refused = money::parsed(text);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"bad-amount"_s);
    QCOMPARE(refused.error().arguments["text"_L1].toString(), text);
}

void MoneyTest::writesWhatItReads() {
    QCOMPARE(money::text(-5), u"-0.05"_s);
    QCOMPARE(money::text(0), u"0.00"_s);
    QVERIFY(rc::check("text and back", [] {
        const Cents cents = *rc::gen::inRange<qint64>(-99'999'999'999'999, 99'999'999'999'999);
        RC_ASSERT(money::parsed(money::text(cents)).value() == cents);
    }));
}

void MoneyTest::roundsHalfAwayFromZero() {
    QCOMPARE(money::share(5, 1, 2), 3);
    QCOMPARE(money::share(-5, 1, 2), -3);
    QCOMPARE(money::share(4, 1, 3), 1);
    QCOMPARE(money::share(5, 1, 3), 2);
    QCOMPARE(money::share(96'000, 40'000, money::one), 3840);
    QCOMPARE(money::share(9'000'000'000'000'000'000, 999'999, money::one), 8'999'991'000'000'000'000);
}

void MoneyTest::rates() {
    QCOMPARE(money::rate(u"1.75"_s).value(), Ppm(17'500));
    QCOMPARE(money::percent(17'500), u"1.75"_s);
    QCOMPARE(money::rate(u"4"_s).value(), Ppm(40'000));
    QVERIFY(!money::rate(u"4%"_s));
}

QTEST_APPLESS_MAIN(MoneyTest)
#include "MoneyTest.moc"
