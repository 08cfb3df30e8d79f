// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lock and the penalty of a divest: investments.md §4.5 and rows D-08, D-09, D-21 … D-28.
#include "model/investment/Penalty.h"

#include "tests/model/investment/InvestmentMaker.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

/// 1000 €, paid 2017-01-02, 40 amortised.
Investment generationOf960() {
    Investment made = investment(generation(), "1000", "2017-01-02");
    made.amortized = euros("40");
    return made;
}

Investment titol(const Terms &terms, const char *nominal, const char *purchase) {
    Investment made = investment(terms, nominal, purchase);
    made.rate = 50'000;
    return made;
}

QString text(const Result<Cents> &penalty) { return penalty ? money::text(*penalty) : penalty.error().code; }

} // namespace

class PenaltyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void range_ID24();
    void locks_ID08_ID09();
    void floorAndCap();
    void rateOfTheKind();
};

void PenaltyTest::rows_data() {
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *id, const Result<Cents> &actual, const char *expected) {
        QTest::newRow(id) << text(actual) << QString::fromLatin1(expected);
    };
    const Investment g = generationOf960();
    const Terms five = kind("TIT5"_L1);
    const Terms ten = kind("TIT10"_L1);
    row("I-D-21", divestPenalty(generation(), g, day("2019-05-01")), "38.40");
    row("I-D-23", divestPenalty(generation(), g, day("2019-05-01"), 10'000), "9.60");
    row("I-D-24", divestPenalty(generation(), g, day("2019-05-01"), 50'000), "penalty-range");
    row("too little", divestPenalty(generation(), g, day("2019-05-01"), 9'900), "penalty-range");
    row("I-D-25", divestPenalty(generation(), g, day("2018-01-01")), "0.00");
    row("first effective day", divestPenalty(generation(), g, day("2018-01-02")), "38.40");
    const Investment apo = investment(voluntary(), "1000", "2020-03-12");
    row("I-D-26", divestPenalty(voluntary(), apo, day("2020-04-11")), "0.00");
    row("I-D-26 later", divestPenalty(voluntary(), apo, day("2031-04-11")), "0.00");
    row("no rate to choose", divestPenalty(voluntary(), apo, day("2031-04-11"), 10'000), "penalty-range");
    row("I-D-27", divestPenalty(five, titol(five, "10000", "2012-10-08"), day("2014-03-01")), "500.00");
    const Investment tit10 = titol(ten, "5000", "2012-03-01");
    row("I-D-28", divestPenalty(ten, tit10, day("2017-02-28")), "250.00");
    row("I-D-28 free", divestPenalty(ten, tit10, day("2017-03-01")), "0.00");
    row("no rate known", divestPenalty(five, investment(five, "10000", "2012-10-08"), day("2014-03-01")),
        "bad-argument");
}

void PenaltyTest::rows() {
    QFETCH(QString, actual);
    QTEST(actual, "expected");
}

void PenaltyTest::range_ID24() {
    QCOMPARE(divestPenalty(generation(), generationOf960(), day("2019-05-01"), 50'000).error(),
             (Refusal{u"penalty-range"_s, {{u"given"_s, u"5.00"_s}, {u"min"_s, u"1.00"_s}, {u"max"_s, u"4.00"_s}}}));
}

void PenaltyTest::locks_ID08_ID09() {
    const QDate purchase = day("2020-01-10");
    QCOMPARE(checkDivestLock(generation(), purchase, purchase.addDays(29)).error(),
             (Refusal{u"too-early"_s, {{u"days"_s, 29}, {u"lock"_s, 30}}}));
    QVERIFY(!checkDivestLock(generation(), purchase, purchase.addDays(20)));
    QVERIFY(checkDivestLock(generation(), purchase, purchase.addDays(30)));
}

void PenaltyTest::floorAndCap() {
    Terms terms = generation();
    terms.penaltyFloor = euros("50");
    QCOMPARE(text(divestPenalty(terms, generationOf960(), day("2019-05-01"))), u"50.00"_s);
    terms.penaltyFloor = std::nullopt;
    terms.penaltyCap = euros("4");
    QCOMPARE(text(divestPenalty(terms, generationOf960(), day("2019-05-01"))), u"4.00"_s);
    terms.penaltyWhileWaiting = 10'000;
    QCOMPARE(text(divestPenalty(terms, generationOf960(), day("2017-05-01"))), u"9.60"_s);
    Investment little = generationOf960();
    little.amortized = euros("999");
    terms.penaltyFloor = terms.penaltyCap;
    QCOMPARE(text(divestPenalty(terms, little, day("2019-05-01"))), u"1.00"_s);
}

void PenaltyTest::rateOfTheKind() {
    const Terms terms = kind("TIT5"_L1);
    const Investment plain = investment(terms, "10000", "2012-10-08");
    QCOMPARE(text(divestPenalty(terms, plain, day("2014-03-01"), std::nullopt, 20'000)), u"200.00"_s);
}

QTEST_APPLESS_MAIN(PenaltyTest)
#include "PenaltyTest.moc"
