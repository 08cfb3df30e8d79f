// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interest: the days covered, their refusals, and what they earn (investments.md §4.7, rows N-01 … N-44 that are about
// cover and numbers, as decided [N]).
#include "model/investment/InterestSpans.h"
#include "model/investment/LegacyInterest.h"
#include "tests/model/investment/InvestmentMaker.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    Terms terms = voluntary();
    const char *capital = "1000";
    Ppm rate = 10'000;
    const char *purchase = "2020-03-12";
    const char *first = "2020-03-12";
    const char *last = "";
    const char *paidUntil = "";
    const char *start = "2020-07-01";
    const char *end = "2021-06-30";

    Investment investment() const {
        Investment made = gkwh::investment(terms, capital, purchase);
        made.firstEffectiveDate = day(first);
        if (*last)
            made.lastEffectiveDate = day(last);
        made.lastInterestPaidDate = day(paidUntil);
        return made;
    }
    Result<DaySpan> cover() const { return interestCover(terms, investment(), day(start), day(end)); }
    /// "9.99", or the code of the refusal.
    QString outcome() const {
        const auto days = cover();
        if (!days)
            return days.error().code;
        return money::text(interestOf(atRate(earningCapital(terms, investment(), {}, *days), rate), terms.dayCount));
    }
};

Case in2122() {
    Case made;
    made.start = "2021-07-01";
    made.end = "2022-06-30";
    return made;
}

Case paidOn(const char *purchase, const char *first) {
    Case made;
    made.purchase = purchase;
    made.first = first;
    return made;
}

Case over(const char *start, const char *end) {
    Case made;
    made.start = start;
    made.end = end;
    return made;
}

Case fiveYears(const char *start, const char *end, DayCount dayCount = DayCount::ActAct) {
    Case made = over(start, end);
    made.terms = kind("TIT5"_L1);
    made.terms.dayCount = dayCount;
    made.capital = "10000";
    made.rate = 50'000;
    made.purchase = made.first = "2012-10-08";
    return made;
}

InvestmentEvent returned(InvestmentEvent::Type type, const char *date, const char *amount) {
    InvestmentEvent made;
    made.type = type;
    made.date = day(date);
    made.amount = euros(amount);
    return made;
}

} // namespace

class InterestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void withholds_data();
    void withholds();
    void covers();
    void refusalsSayWhy();
    void firstDayExcluded();
    void transferred_IN27();
    void capitalOverTime();
    void ratesOverTime();
    void legacySegments_IN43();
};

void InterestTest::rows_data() {
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *id, Case given, const char *expected, void (*change)(Case &) = nullptr) {
        if (change)
            change(given);
        QTest::newRow(id) << given.outcome() << QString::fromLatin1(expected);
    };
    row("I-N-01", {}, "9.99");
    row("I-N-02", in2122(), "10.00");
    row("I-N-03", {}, "5.03", [](Case &c) { c.last = "2020-12-31"; });
    row("I-N-04", in2122(), "5.04", [](Case &c) { c.last = "2021-12-31"; });
    row("I-N-05", over("2020-06-30", "2021-06-30"), "10.01");
    row("I-N-06", over("2020-01-01", "2020-12-31"), "10.00", [](Case &c) { c.purchase = c.first = "2019-01-01"; });
    row("I-N-07", paidOn("2020-08-01", "2020-08-01"), "9.14");
    row("I-N-08", paidOn("2020-08-01", "2020-09-01"), "8.29");
    row("I-N-09", paidOn("2020-08-01", "2020-08-01"), "5.06", [](Case &c) { c.last = "2021-02-01"; });
    row("I-N-10", over("2021-07-01", "2021-07-01"), "1.00", [](Case &c) { c.capital = "36500"; });
    row("I-N-11", in2122(), "1.00", [](Case &c) {
        c.capital = "36500";
        c.purchase = c.first = "2022-06-30";
    });
    row("I-N-12", in2122(), "int-range", [](Case &c) { c.purchase = c.first = "2022-07-01"; });
    row("I-N-13", over("2017-01-01", "2017-12-31"), "87.50", [](Case &c) {
        c.capital = "5000";
        c.rate = 17'500;
        c.purchase = c.first = "2016-01-01";
    });
    row("I-N-14", over("2012-01-01", "2012-12-31"), "117.14", [](Case &c) {
        c.capital = "5000";
        c.rate = 35'000;
        c.purchase = c.first = "2012-05-01";
    });
    row("I-N-15", paidOn("", ""), "not-paid");
    row("I-N-16", over("2020-06-30", "2021-06-30"), "int-closed", [](Case &c) { c.last = "2020-06-23"; });
    row("I-N-17", over("2020-06-30", "2021-06-30"), "int-already", [](Case &c) { c.paidUntil = "2020-12-31"; });
    row("I-N-18", over("2020-12-31", "2021-06-30"), "int-already", [](Case &c) { c.paidUntil = "2020-12-31"; });
    row("I-N-19", over("2021-01-01", "2021-06-30"), "4.96", [](Case &c) { c.paidUntil = "2020-12-31"; });
    row("I-N-20", over("2021-01-02", "2021-06-30"), "int-gap", [](Case &c) { c.paidUntil = "2020-12-31"; });
    row("I-N-21", in2122(), "1.00", [](Case &c) {
        c.capital = "36500";
        c.last = "2021-07-01";
    });
    row("I-N-22", in2122(), "10.00", [](Case &c) { c.last = "2022-06-30"; });
    row("I-N-24", over("2020-07-01", "2022-06-30"), "19.99");
    row("I-N-26", over("2019-07-01", "2021-06-30"), "20.00", [](Case &c) { c.purchase = c.first = "2019-03-12"; });
    row("I-N-28", over("2019-07-01", "2020-06-30"), "10.01", [](Case &c) { c.purchase = c.first = "2019-03-12"; });
    row("I-N-28 later", over("2023-07-01", "2024-06-30"), "10.01");
    row("I-N-29", over("2022-07-01", "2023-06-30"), "625.00", [](Case &c) {
        c.capital = "25000";
        c.rate = 25'000;
    });
    row("I-N-30", {}, "int-kind", [](Case &c) { c.terms = generation(); });
    row("backwards", over("2021-06-30", "2020-07-01"), "int-range");
    row("I-N-40", fiveYears("2012-07-01", "2013-06-30"), "364.07");
    row("I-N-40 END_YEAR", fiveYears("2012-07-01", "2013-06-30", DayCount::EndYear), "364.38");
    row("I-N-41", fiveYears("2013-07-01", "2014-06-30"), "500.00");
    row("I-N-41 leap", fiveYears("2015-07-01", "2016-06-30"), "500.69");
    row("I-N-42", fiveYears("2017-07-01", "2018-06-30"), "136.99");
    const auto aDay = [](const char *capital, DayCount dayCount) {
        Case made = over("2020-07-01", "2020-07-01");
        made.capital = capital;
        made.terms.dayCount = dayCount;
        return made;
    };
    row("I-N-44", aDay("36500", DayCount::ActAct), "1.00");
    row("I-N-44 ACT_365", aDay("36500", DayCount::Act365), "1.00");
    row("I-N-44 more", aDay("365000", DayCount::ActAct), "9.97");
    row("I-N-44 more ACT_365", aDay("365000", DayCount::Act365), "10.00");
}

void InterestTest::rows() {
    QFETCH(QString, actual);
    QTEST(actual, "expected");
}

void InterestTest::withholds_data() {
    QTest::addColumn<QString>("gross");
    QTest::addColumn<QString>("tax");
    QTest::addColumn<QString>("net");
    QTest::newRow("I-N-01") << u"9.99"_s << u"1.90"_s << u"8.09"_s;
    QTest::newRow("I-N-13") << u"87.50"_s << u"16.63"_s << u"70.87"_s;
    QTest::newRow("I-N-29") << u"625.00"_s << u"118.75"_s << u"506.25"_s;
    QTest::newRow("I-N-32") << u"10.00"_s << u"1.90"_s << u"8.10"_s;
}

void InterestTest::withholds() {
    QFETCH(QString, gross);
    const InterestAmount amount = withTax(voluntary(), money::parsed(gross).value());
    QTEST(money::text(amount.tax), "tax");
    QTEST(money::text(amount.net), "net");
}

void InterestTest::covers() {
    QCOMPARE(Case().cover().value(), (DaySpan{day("2020-07-01"), day("2021-06-30")})); // I-N-37
    Case ended;
    ended.last = "2020-12-31";
    QCOMPARE(ended.cover().value(), (DaySpan{day("2020-07-01"), day("2020-12-31")}));
    Case inside = paidOn("2020-08-01", "2020-08-01"); // I-N-33
    inside.last = "2021-02-01";
    QCOMPARE(inside.cover().value(), (DaySpan{day("2020-08-01"), day("2021-02-01")}));
    QCOMPARE(inside.cover()->days(), 185);
}

void InterestTest::refusalsSayWhy() {
    Case gap = over("2021-01-02", "2021-06-30");
    gap.paidUntil = "2020-12-31";
    QCOMPARE(gap.cover().error(),
             (Refusal{u"int-gap"_s, {{u"paidUntil"_s, u"2020-12-31"_s}, {u"expected"_s, u"2021-01-01"_s}}}));
    Case closed = over("2020-06-30", "2021-06-30");
    closed.last = "2020-06-23";
    closed.paidUntil = "2020-12-31"; // closed comes first
    QCOMPARE(closed.cover().error(), (Refusal{u"int-closed"_s, {{u"last"_s, u"2020-06-23"_s}}}));
    Case unpaid = paidOn("", "");
    unpaid.terms = generation(); // the kind comes before
    QCOMPARE(unpaid.cover().error().code, u"int-kind"_s);
}

void InterestTest::firstDayExcluded() {
    Case paid = paidOn("2020-08-01", "2020-08-01");
    paid.terms.firstDayIncluded = false;
    QCOMPARE(paid.cover()->from, day("2020-08-02"));
    paid.first = "2020-09-01";
    QCOMPARE(paid.cover()->from, day("2020-09-01"));
}

void InterestTest::transferred_IN27() {
    const QDate start = day("2020-07-01");
    const QDate end = day("2021-06-30");
    Case origin;
    origin.last = "2021-03-15";
    Investment given = origin.investment();
    given.amortized = given.nominal;
    const auto until = interestCover(voluntary(), given, start, end);
    const auto transfer = returned(InvestmentEvent::Type::TransferOut, "2021-03-15", "1000");
    for (const auto &events : {std::vector{transfer}, std::vector<InvestmentEvent>()}) {
        const auto spans = earningCapital(voluntary(), given, events, until.value());
        QCOMPARE(money::text(interestOf(atRate(spans, 10'000), DayCount::ActAct)), u"7.05"_s);
    }
    QCOMPARE(paidOn("2020-03-12", "2021-03-16").outcome(), u"2.93"_s);
}

void InterestTest::capitalOverTime() {
    Terms terms = voluntary();
    terms.returnMode = ReturnMode::Schedule;
    terms.durationYears = 25;
    terms.graceYears = 1;
    Investment owner = investment(terms, "1000", "2020-01-01");
    owner.amortized = euros("80");
    const std::vector<InvestmentEvent> events = {returned(InvestmentEvent::Type::Amortize, "2021-01-01", "40"),
                                                 returned(InvestmentEvent::Type::Amortize, "2022-01-01", "40")};
    const auto spans = earningCapital(terms, owner, events, {day("2020-07-01"), day("2021-06-30")});
    QCOMPARE(spans, (std::vector<InterestSpan>{{day("2020-07-01"), day("2021-01-01"), euros("1000"), 0},
                                               {day("2021-01-02"), day("2021-06-30"), euros("960"), 0}}));
    // partly amortised without a word in its history: what is outstanding has been so all the time
    const auto plain = earningCapital(terms, owner, {}, {day("2020-07-01"), day("2021-06-30")});
    QCOMPARE(plain, (std::vector<InterestSpan>{{day("2020-07-01"), day("2021-06-30"), euros("920"), 0}}));
}

void InterestTest::ratesOverTime() {
    const KindRates rates(
        {{u"APO"_s, {}, day("2020-01-01"), 10'000, {}}, {u"APO"_s, {}, day("2021-01-01"), 20'000, {}}}, u"APO"_s,
        u"APO_202003"_s);
    const std::vector<InterestSpan> year = {{day("2020-07-01"), day("2021-06-30"), euros("1000"), 0}};
    const auto spans = atRates(year, rates);
    QVERIFY(spans);
    QCOMPARE(*spans, (std::vector<InterestSpan>{{day("2020-07-01"), day("2020-12-31"), euros("1000"), 10'000},
                                                {day("2021-01-01"), day("2021-06-30"), euros("1000"), 20'000}}));
    // 5.027 + 9.918, rounded once
    QCOMPARE(money::text(interestOf(*spans, DayCount::ActAct)), u"14.95"_s);
    const std::vector<InterestSpan> before = {{day("2019-12-31"), day("2020-06-30"), euros("1000"), 0}};
    QCOMPARE(atRates(before, rates).error().code, u"bad-argument"_s);
}

void InterestTest::legacySegments_IN43() {
    const QDate start = day("2012-07-01");
    const QDate end = day("2013-06-30");
    const CapitalMovement bought{day("2012-10-08"), euros("10000")};
    const CapitalMovement sold{day("2013-03-01"), -euros("4000")};
    const auto whole = legacyInterest({bought}, start, end, 50'000);
    QCOMPARE(whole.size(), size_t(1));
    QCOMPARE(whole[0], (LegacySegment{bought.date, end, 266, euros("10000"), euros("364.38")}));
    const auto parts = legacyInterest({bought, sold}, start, end, 50'000);
    QCOMPARE(parts.size(), size_t(2));
    QCOMPARE(parts[0], (LegacySegment{bought.date, sold.date, 144, euros("10000"), euros("197.26")}));
    QCOMPARE(parts[1], (LegacySegment{sold.date, end, 122, euros("6000"), euros("100.27")}));
    const CapitalMovement rest{day("2013-03-01"), -euros("10000")};
    QCOMPARE(legacyInterest({bought, rest}, start, end, 50'000).size(), size_t(1));
    QCOMPARE(legacyInterest({bought, rest}, start, end, 50'000, true).size(), size_t(2));
    QVERIFY(legacyInterest({{day("2013-07-01"), euros("10000")}}, start, end, 50'000).empty());
}

QTEST_APPLESS_MAIN(InterestTest)
#include "InterestTest.moc"
