// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of quotas and what of it is due: investments.md §4.3, §4.4 and rows A-01 ….
#include "model/investment/Quotas.h"

#include "model/investment/Settlement.h"
#include "tests/model/investment/InvestmentMaker.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::vector<Quota> &quotas) {
    QStringList texts;
    for (const Quota &quota : quotas)
        texts << u"%1 %2 %3"_s.arg(quota.number).arg(quota.date.toString(Qt::ISODate), money::text(quota.amount));
    return texts.join(u", "_s);
}

std::vector<Quota> due(const char *purchase, const char *today, const char *nominal, const char *amortized) {
    Investment owner = investment(generation(), nominal, purchase);
    owner.amortized = euros(amortized);
    return quotasDue(generation(), owner, day(today));
}

} // namespace

class QuotasTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void due_data();
    void due();
    void sums_data();
    void sums();
    void wholeCalendar_IA09();
    void summaries();
    void oneQuotaAfterTheOther();
    void states();
    void roundsOddNominals();
    void onlyOfKindsThatAmortise();
    void notTooFarAhead_IA36();
    void settles_data();
    void settles();
    void yearsWithheld_IA40_ID20();
};

void QuotasTest::due_data() {
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *id, const char *purchase, const char *today, const char *nominal,
                        const char *amortized, const char *expected) {
        QTest::newRow(id) << textOf(::due(purchase, today, nominal, amortized)) << QString::fromLatin1(expected);
    };
    row("I-A-01", "", "2002-01-01", "1000", "0", "");
    row("I-A-02", "2000-01-01", "2001-12-31", "1000", "0", "");
    row("I-A-03", "2000-01-01", "2002-01-01", "1000", "0", "1 2002-01-01 40.00");
    row("I-A-04", "2000-01-01", "2003-01-01", "1000", "0", "1 2002-01-01 40.00, 2 2003-01-01 40.00");
    row("I-A-05", "2000-01-01", "2003-01-01", "1000", "40", "2 2003-01-01 40.00");
    row("I-A-06", "2000-01-01", "2025-01-01", "1000", "920", "24 2025-01-01 80.00");
    row("I-A-07", "2000-01-01", "2024-12-31", "1000", "920", "");
    row("I-A-08", "2000-01-01", "2050-01-01", "1000", "1000", "");
    row("I-A-10", "2016-02-29", "2018-02-28", "100", "0", "1 2018-02-28 4.00");
    row("I-A-11", "2016-02-29", "2020-02-28", "100", "8", "");
    row("I-A-12", "2016-02-29", "2020-02-29", "100", "8", "3 2020-02-29 4.00");
    row("I-A-13", "2016-02-29", "2041-02-28", "100", "92", "24 2041-02-28 8.00");
    row("I-A-14", "2015-08-04", "2019-08-04", "600", "0", "1 2017-08-04 24.00, 2 2018-08-04 24.00, 3 2019-08-04 24.00");
    row("I-A-15", "2000-01-01", "2030-01-01", "300", "264", "23 2024-01-01 12.00, 24 2025-01-01 24.00");
    row("I-A-17", "2000-01-01", "2025-01-01", "1000", "960", "24 2025-01-01 40.00");
    row("I-A-19", "2000-01-01", "2004-01-01", "1000", "50", "2 2003-01-01 30.00, 3 2004-01-01 40.00");
    row("I-A-28", "2000-01-05", "2003-01-06", "2000", "0", "1 2002-01-05 80.00, 2 2003-01-05 80.00");
    row("I-A-41", "2015-11-20", "2041-11-20", "1000", "1000", "");
    row("I-T-19", "2017-01-02", "2020-01-02", "1000", "40", "2 2020-01-02 40.00");
}

void QuotasTest::due() {
    QFETCH(QString, actual);
    QTEST(actual, "expected");
}

void QuotasTest::sums_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("expectedCount");
    QTest::addColumn<QString>("expectedAmount");
    const auto row = [](const char *id, const std::vector<Quota> &quotas, int count, const char *amount) {
        const QuotaSummary sum = summary(quotas);
        QTest::newRow(id) << sum.count << money::text(sum.amount) << count << QString::fromLatin1(amount);
    };
    row("I-A-09", ::due("2000-01-01", "2040-01-01", "1000", "0"), 24, "1000.00");
    row("I-A-21", ::due("2000-01-01", "2025-01-01", "1000", "50"), 23, "950.00");
    row("I-A-22", ::due("2000-01-02", "2004-01-04", "1000", "0"), 3, "120.00");
    row("I-A-23", ::due("2000-01-02", "2002-01-02", "1000", "0"), 1, "40.00");
    row("I-A-23 the day before", ::due("2000-01-02", "2002-01-01", "1000", "0"), 0, "0.00");
    row("I-A-24 unpaid", ::due("", "2040-01-01", "1000", "0"), 0, "0.00");
    row("I-A-25 one", ::due("2019-10-12", "2022-11-20", "1000", "0"), 2, "80.00");
}

void QuotasTest::sums() {
    QFETCH(int, count);
    QFETCH(QString, amount);
    QTEST(count, "expectedCount");
    QTEST(amount, "expectedAmount");
}

void QuotasTest::wholeCalendar_IA09() {
    const auto calendar = quotaCalendar(generation(), euros("1000"), day("2000-01-01"));
    QCOMPARE(calendar.size(), size_t(24));
    for (size_t i = 0; i < calendar.size(); ++i) {
        QCOMPARE(calendar[i].number, int(i) + 1);
        QCOMPARE(calendar[i].total, 24);
        QCOMPARE(calendar[i].date, QDate(2002 + int(i), 1, 1));
        QCOMPARE(calendar[i].amount, i == 23 ? 8000 : 4000);
    }
    QCOMPARE(calendar.back().cumulated, euros("1000"));
    QCOMPARE(calendar.back().date, lastEffectiveDate(generation(), day("2000-01-01")));
}

void QuotasTest::summaries() {
    Investment draft = investment(generation(), "1000", "2000-01-02");
    draft.draft = true;
    QCOMPARE(summary(quotasDue(generation(), draft, day("2004-01-04"))), QuotaSummary()); // I-A-24
    auto both = ::due("2019-10-12", "2022-11-20", "1000", "0");                           // I-A-25
    const auto second = ::due("2019-11-12", "2022-11-20", "500", "0");
    both.insert(both.end(), second.begin(), second.end());
    QCOMPARE(summary(both), (QuotaSummary{4, euros("120")}));
}

void QuotasTest::oneQuotaAfterTheOther() {
    Investment owner = investment(generation(), "1000", "2015-11-20");
    for (const Quota &quota : quotasDue(generation(), owner, day("2040-11-20")))
        owner.amortized += quota.amount;
    QCOMPARE(owner.amortized, owner.nominal);
    QCOMPARE(nextQuota(generation(), owner), std::nullopt);
    owner.amortized = euros("50");
    const auto next = nextQuota(generation(), owner);
    QVERIFY(next);
    QCOMPARE(next->number, 2);
    QCOMPARE(next->amount, euros("30"));
}

void QuotasTest::states() {
    const auto calendar = quotaCalendar(generation(), euros("1000"), day("2000-01-01"));
    const QDate today = day("2003-01-01");
    QCOMPARE(quotaState(calendar[0], euros("40"), today), QuotaState::Returned);
    QCOMPARE(quotaState(calendar[0], euros("39"), today), QuotaState::Due);
    QCOMPARE(quotaState(calendar[1], euros("40"), today), QuotaState::Due);
    QCOMPARE(quotaState(calendar[2], euros("40"), today), QuotaState::Ahead);
}

void QuotasTest::roundsOddNominals() {
    const auto calendar = quotaCalendar(generation(), 1001, day("2000-01-01"));
    QCOMPARE(calendar[0].amount, 40);
    QCOMPARE(calendar[12].cumulated, 521); // 520.52
    QCOMPARE(calendar.back().cumulated, 1001);
}

void QuotasTest::onlyOfKindsThatAmortise() {
    QVERIFY(quotaCalendar(voluntary(), euros("1000"), day("2000-01-01")).empty());
    QVERIFY(quotaCalendar(kind("TIT5"_L1), euros("1000"), day("2000-01-01")).empty());
}

void QuotasTest::notTooFarAhead_IA36() {
    const QDate today = day("2021-10-13");
    QVERIFY(checkAmortizeUntil(today.addDays(31), today));
    QCOMPARE(checkAmortizeUntil(today.addDays(32), today).error(),
             (Refusal{u"amort-too-far"_s, {{u"limit"_s, u"2021-11-13"_s}}}));
}

void QuotasTest::settles_data() {
    QTest::addColumn<QString>("capital");
    QTest::addColumn<QStringList>("deductions");
    QTest::addColumn<QString>("net");
    QTest::addColumn<Direction>("direction");
    const auto row = [](const char *id, const char *capital, const char *deductions, const char *net, Direction way) {
        QTest::newRow(id) << QString::fromLatin1(capital)
                          << QString::fromLatin1(deductions).split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(net)
                          << way;
    };
    row("I-A-29", "80", "7", "73.00", Direction::Transfer);
    row("I-A-34", "40", "50", "-10.00", Direction::DirectDebit);
    row("I-A-35", "40", "40", "0.00", Direction::Nothing);
    row("I-X-17", "40", "59.85", "-19.85", Direction::DirectDebit);
    row("I-D-14", "1000", "7", "993.00", Direction::Transfer);
    row("I-D-15", "1000", "7 3", "990.00", Direction::Transfer);
    row("I-D-16", "1000", "0.03 0.07", "999.90", Direction::Transfer);
    row("I-D-17", "960", "", "960.00", Direction::Transfer);
    row("I-D-22", "960", "38.40 7 3", "911.60", Direction::Transfer);
    row("I-D-30", "40", "50", "-10.00", Direction::DirectDebit);
}

void QuotasTest::settles() {
    QFETCH(QString, capital);
    QFETCH(QStringList, deductions);
    QFETCH(QString, net);
    QFETCH(Direction, direction);
    std::vector<Cents> amounts;
    for (const QString &deduction : deductions)
        amounts.push_back(money::parsed(deduction).value());
    const Settlement settlement = settle(money::parsed(capital).value(), amounts);
    QCOMPARE(money::text(settlement.net), net);
    QCOMPARE(settlement.direction, direction);
    QCOMPARE(settlement.amount, std::abs(settlement.net));
}

void QuotasTest::yearsWithheld_IA40_ID20() {
    const auto calendar = quotaCalendar(generation(), euros("1000"), day("2017-01-03"));
    QCOMPARE(withholdingYear(calendar[0]), 2018);
    QCOMPARE(withholdingYears(generation(), day("2020-04-23"), true), std::vector<int>{2020});
    QCOMPARE(withholdingYears(generation(), day("2020-04-23"), false), (std::vector<int>{2020, 2019}));
    QVERIFY(withholdingYears(voluntary(), day("2020-04-23"), false).empty());
}

QTEST_APPLESS_MAIN(QuotasTest)
#include "QuotasTest.moc"
