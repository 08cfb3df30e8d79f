// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// First and last effective day: investments.md §4.1, §4.2 and rows F-01 … F-19, P-07 … P-15.
#include "tests/model/investment/InvestmentMaker.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

class EffectiveDatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dates_data();
    void dates();
    void calendarYears_IF12();
    void durations_IF18();
    void periods_IF19_data();
    void periods_IF19();
    void addsYearsWithoutDrift();
};

void EffectiveDatesTest::dates_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("purchase");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *id, const char *purchase, const char *first, const char *last,
                        const char *code = "GKWH") {
        QTest::newRow(id) << QString::fromLatin1(code) << day(purchase) << day(first) << day(last);
    };
    row("I-F-01", "2015-06-30", "2016-05-30", "2040-06-30");
    row("I-F-02", "2015-08-04", "2016-07-04", "2040-08-04");
    row("I-F-03", "2015-09-01", "2016-08-01", "2040-09-01");
    row("I-F-04", "2015-11-20", "2016-10-20", "2040-11-20");
    row("I-F-05", "2016-02-29", "2017-01-29", "2041-02-28");
    row("I-F-06", "2016-04-27", "2017-03-28", "2041-04-27");
    row("I-F-07", "2016-04-28", "2017-04-28", "2041-04-28");
    row("I-F-08", "2017-01-03", "2018-01-03", "2042-01-03");
    row("I-F-09", "2019-02-28", "2020-02-28", "2044-02-28");
    row("I-F-10", "2019-03-01", "2020-02-29", "2044-03-01");
    row("I-F-11", "2019-10-12", "2020-10-11", "2044-10-12");
    row("I-F-12", "2020-01-28", "2021-01-27", "2045-01-28");
    row("I-F-13", "2020-02-28", "2021-02-27", "2045-02-28");
    row("I-F-14", "2020-02-29", "2021-02-28", "2045-02-28");
    row("I-F-15", "2020-03-01", "2021-03-01", "2045-03-01");
    row("I-F-16", "2023-03-01", "2024-02-29", "2048-03-01");
    row("I-F-17", "2024-02-29", "2025-02-28", "2049-02-28");
    row("I-P-01", "2016-05-01", "2017-05-01", "2041-05-01");
    row("I-P-07", "2017-01-06", "2017-01-06", "", "APO");
    row("I-P-08", "2017-01-06", "2018-01-06", "2042-01-06");
    row("I-P-13", "2015-10-01", "2015-10-01", "", "APO");
    row("I-P-15", "2012-10-08", "2012-10-08", "2017-10-08", "TIT5");
    row("2020-03-12", "2020-03-12", "2020-03-12", "", "APO");
}

void EffectiveDatesTest::dates() {
    QFETCH(QString, code);
    QFETCH(QDate, purchase);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Terms terms = standardTerms(code).value();
    QCOMPARE(firstEffectiveDate(terms, purchase), first);
    QCOMPARE(lastEffectiveDate(terms, purchase), last);
}

void EffectiveDatesTest::calendarYears_IF12() {
    Terms terms = generation();
    terms.waitingUnit = WaitingUnit::Years;
    QVERIFY(checkTerms(terms));
    QCOMPARE(firstEffectiveDate(terms, day("2020-01-28")), day("2021-01-28"));
    QCOMPARE(firstEffectiveDate(terms, day("2019-10-12")), day("2020-10-12"));
}

void EffectiveDatesTest::durations_IF18() {
    Terms terms = kind("TIT5"_L1);
    const QDate purchase = day("2012-10-08");
    QCOMPARE(lastEffectiveDate(terms, purchase), day("2017-10-08"));
    terms.durationYears = 10;
    QCOMPARE(lastEffectiveDate(terms, purchase), day("2022-10-08"));
    terms.durationYears = 0;
    QVERIFY(!lastEffectiveDate(terms, purchase).isValid());
}

void EffectiveDatesTest::periods_IF19_data() {
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("has");
    QTest::newRow("never") << QDate() << QDate() << false;
    QTest::newRow("never, though it ends") << QDate() << day("2018-01-01") << false;
    QTest::newRow("no end") << day("2018-01-01") << QDate() << true;
    QTest::newRow("one day") << day("2018-01-01") << day("2018-01-01") << true;
    QTest::newRow("days") << day("2018-01-01") << day("2018-01-02") << true;
    QTest::newRow("backwards") << day("2018-01-02") << day("2018-01-01") << false;
}

void EffectiveDatesTest::periods_IF19() {
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QTEST(hasEffectivePeriod(first, last), "has");
}

void EffectiveDatesTest::addsYearsWithoutDrift() {
    QCOMPARE(addYears(day("2016-02-29"), 2), day("2018-02-28"));
    QCOMPARE(addYears(day("2016-02-29"), 4), day("2020-02-29"));
}

QTEST_APPLESS_MAIN(EffectiveDatesTest)
#include "EffectiveDatesTest.moc"
