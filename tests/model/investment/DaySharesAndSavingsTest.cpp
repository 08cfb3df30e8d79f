// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Savings, how they spread over investments, and the tax on them: investments.md §4.6, rows X-01 … X-22 as decided [N].
#include "model/investment/DayShares.h"
#include "model/investment/Savings.h"
#include "tests/model/investment/InvestmentMaker.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

qint64 ofYear(qint64 shares, const char *first, int year, const char *last = "") {
    return dayShares(shares, day(first), day(last), QDate(year, 1, 1), QDate(year, 12, 31));
}

/// 10 shares from 2020-10-12, 20 from 2021-07-01, 5 until 2021-06-30.
qint64 a(int year) { return ofYear(10, "2020-10-12", year); }
qint64 b(int year) { return ofYear(20, "2021-07-01", year); }
qint64 c(int year) { return ofYear(5, "2019-01-01", year, "2021-06-30"); }

SavingLine line(qint64 kwh, MicroEuros generationPrice, MicroEuros marketPrice) {
    SavingLine made;
    made.invoiceLine = u"1"_s;
    made.invoiceDate = day("2023-02-10");
    made.from = day("2023-01-01");
    made.until = day("2023-01-31");
    made.kwh = kwh;
    made.generationPrice = generationPrice;
    made.marketPrice = marketPrice;
    return made;
}

} // namespace

class DaySharesAndSavingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void splits_data();
    void splits();
    void leftOverCents();
    void ofAnInvestment_IX15();
    void linesSave_data();
    void linesSave();
    void yearOfLines_IX22();
};

void DaySharesAndSavingsTest::counts_data() {
    QTest::addColumn<qlonglong>("actual");
    QTest::addColumn<qlonglong>("expected");
    const auto row = [](const char *id, qint64 actual, qint64 expected) {
        QTest::newRow(id) << qlonglong(actual) << qlonglong(expected);
    };
    const auto shares = [](qint64 count, const char *first, const char *from, const char *until) {
        return dayShares(count, day(first), QDate(), day(from), day(until));
    };
    row("I-X-01", shares(20, "2018-01-03", "2017-01-01", "2017-12-31"), 0);
    row("I-X-02", shares(20, "2018-01-03", "2019-01-09", "2019-01-10"), 40);
    row("I-X-03", shares(20, "2018-01-03", "2019-01-01", "2020-01-01"), 7320);
    row("I-X-04", shares(20, "2018-03-01", "2018-01-01", "2019-01-01"), 6140);
    row("I-X-05", a(2021), 3650);
    row("I-X-05 leap", a(2024), 3660);
    row("I-X-06", ofYear(10, "2018-01-02", 2019, "2019-05-01"), 1210);
    row("I-X-07", ofYear(10, "2019-05-02", 2019), 2440);
    row("never", ofYear(10, "", 2019), 0);
}

void DaySharesAndSavingsTest::counts() {
    QFETCH(qlonglong, actual);
    QTEST(actual, "expected");
}

void DaySharesAndSavingsTest::splits_data() {
    QTest::addColumn<QString>("total");
    QTest::addColumn<int>("year");
    QTest::addColumn<QList<qlonglong>>("shares");
    QTest::addColumn<QString>("savings"); ///< each with its tax
    const auto row = [](const char *id, const char *total, int year, const QList<qlonglong> &shares,
                        const char *savings) {
        QTest::newRow(id) << QString::fromLatin1(total) << year << shares << QString::fromLatin1(savings);
    };
    row("I-X-08", "100", 2021, {a(2021)}, "100.00/19.00");
    row("I-X-09 I-X-10", "100", 2021, {a(2021), b(2021)}, "49.80/9.46 50.20/9.54");
    row("I-X-09 with C", "100", 2021, {a(2021), c(2021)}, "80.13/15.23 19.87/3.77");
    row("I-X-11", "100", 2021, {a(2021), 0}, "100.00/19.00 0.00/0.00");
    row("I-X-12", "-25", 2021, {a(2021)}, "-25.00/0.00");
    row("I-X-13", "0", 2021, {a(2021)}, "0.00/0.00");
    row("I-X-14", "100", 2018, {a(2021)}, "100.00/0.00");
    row("I-X-16", "250", 2024, {a(2024)}, "250.00/47.50");
    row("I-X-17", "315", 2021, {a(2021)}, "315.00/59.85");
    row("nobody effective", "100", 2021, {0, 0}, "0.00/0.00 0.00/0.00");
    row("nobody", "100", 2021, {}, "");
}

void DaySharesAndSavingsTest::splits() {
    QFETCH(QString, total);
    QFETCH(int, year);
    QFETCH(QList<qlonglong>, shares);
    QStringList texts;
    for (const SavingPart &part :
         splitSaving(generation(), money::parsed(total).value(), {shares.begin(), shares.end()}, year))
        texts << money::text(part.saving) + u'/' + money::text(part.tax);
    QTEST(texts.join(u' '), "savings");
}

void DaySharesAndSavingsTest::leftOverCents() {
    const auto savings = [](Cents total, const std::vector<qint64> &shares) {
        std::vector<Cents> cents;
        for (const SavingPart &part : splitSaving(generation(), total, shares, 2021))
            cents.push_back(part.saving);
        return cents;
    };
    QCOMPARE(savings(100, {1, 1, 1}), (std::vector<Cents>{34, 33, 33}));
    QCOMPARE(savings(-100, {1, 1, 1}), (std::vector<Cents>{-34, -33, -33}));
    QCOMPARE(savings(100, {1, 2, 3}), (std::vector<Cents>{17, 33, 50}));
    QCOMPARE(savings(1, {1, 2, 0}), (std::vector<Cents>{0, 1, 0}));
}

void DaySharesAndSavingsTest::ofAnInvestment_IX15() {
    Investment owner = investment(generation(), "1000", "2019-10-12");
    QCOMPARE(dayShares(owner, generation(), 2020), 10 * 82); // from 2020-10-11
    owner.lastEffectiveDate = {};
    QCOMPARE(dayShares(owner, generation(), 2021), 3650);
    QCOMPARE(splitSaving(voluntary(), euros("100"), {3650}, 2021), (std::vector<SavingPart>{{euros("100"), 0}}));
}

void DaySharesAndSavingsTest::linesSave_data() {
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *id, const SavingLine &line, const char *expected) {
        QTest::newRow(id) << money::text(savingOf(line)) << QString::fromLatin1(expected);
    };
    row("I-X-18", line(270, 114'000, 130'000), "4.32");
    SavingLine refund = line(68, 115'000, 124'000);
    refund.refund = true;
    row("I-X-19", refund, "-0.61");
    row("I-X-20", line(0, 114'000, 130'000), "0.00");
    SavingLine adjusted = line(100, 100'000, 150'000);
    adjusted.adjustmentPrice = 40'000;
    row("I-X-21", adjusted, "9.00");
    adjusted.from = day("2022-09-30");
    row("I-X-21 outside", adjusted, "5.00");
}

void DaySharesAndSavingsTest::linesSave() {
    QFETCH(QString, actual);
    QTEST(actual, "expected");
}

void DaySharesAndSavingsTest::yearOfLines_IX22() {
    SavingLine other = line(100, 100'000, 131'000);
    other.invoiceLine = u"2"_s;
    SavingLine refund = line(68, 115'000, 124'000);
    refund.invoiceLine = u"3"_s;
    refund.refund = true;
    SavingLine nextYear = line(1000, 100'000, 150'000);
    nextYear.invoiceLine = u"4"_s;
    nextYear.invoiceDate = day("2024-01-02");
    const SavingLine once = line(270, 114'000, 130'000);
    QCOMPARE(savingOfYear({once, other, once, refund, nextYear}, 2023), euros("6.81"));
}

QTEST_APPLESS_MAIN(DaySharesAndSavingsTest)
#include "DaySharesAndSavingsTest.moc"
