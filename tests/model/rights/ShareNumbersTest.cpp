// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of shares as people write them.
#include "model/rights/ShareNumbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class ShareNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void ShareNumbersTest::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("one") << u"7"_s << QList<qint64>{7};
    QTest::newRow("R-119 list and range") << u"2,4,6-9,13"_s << QList<qint64>{2, 4, 6, 7, 8, 9, 13};
    QTest::newRow("overlapping") << u"2-4,3-5"_s << QList<qint64>{2, 3, 4, 5};
    QTest::newRow("blanks") << u" 1 - 3 , 9 "_s << QList<qint64>{1, 2, 3, 9};
}

void ShareNumbersTest::reads() {
    QFETCH(const QString, text);
    QFETCH(const QList<qint64>, expected);
    const auto numbers = shareNumbers(text);
    QVERIFY(numbers);
    QCOMPARE(QList<qint64>(numbers->begin(), numbers->end()), expected);
}

void ShareNumbersTest::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("R-119 two hyphens") << u"2-4-5"_s << u"bad-argument"_s;
    QTest::newRow("letters") << u"1,a"_s << u"bad-argument"_s;
    QTest::newRow("backward") << u"9-3"_s << u"bad-argument"_s;
    QTest::newRow("empty") << QString() << u"bad-argument"_s;
    QTest::newRow("endless") << u"1-99999999"_s << u"bad-argument"_s;
    QTest::newRow("nobody") << u"0"_s << u"out-of-range"_s;
    QTest::newRow("negative") << u"5,-4"_s << u"out-of-range"_s;
}

void ShareNumbersTest::refuses() {
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    const auto numbers = shareNumbers(text);
    QVERIFY(!numbers);
    QCOMPARE(numbers.error().code, code);
}

QTEST_GUILESS_MAIN(ShareNumbersTest)
#include "ShareNumbersTest.moc"
