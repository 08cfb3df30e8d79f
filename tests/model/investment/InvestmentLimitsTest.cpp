// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much may still be ordered: investments.md §4.9 and rows M-01 … M-26 as decided [N], O-18, O-19, O-25, O-26.
#include "model/investment/InvestmentLimits.h"

#include "tests/model/investment/InvestmentMaker.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

/// Open from 2020-06-01, 3 000 000 €.
Emission emission() {
    Emission made;
    made.code = u"APO_202006"_s;
    made.kind = u"APO"_s;
    made.state = Emission::State::Open;
    made.startDate = day("2020-06-01");
    made.total = euros("3000000");
    return made;
}

Emission limited(const char *amount, const char *until) {
    Emission made = emission();
    made.limitedAmount = euros(amount);
    made.limitedUntil = day(until);
    return made;
}

Emission withTotal(const char *total) {
    Emission made = emission();
    made.total = euros(total);
    return made;
}

/// "100000.00", "unlimited", or the code of the refusal.
QString maximum(const char *today, const Emission &emission, const CommittedAmounts &committed = {},
                const Terms &terms = voluntary()) {
    const auto most = investmentMaximum(terms, &emission, committed, day(today));
    if (!most)
        return most.error().code;
    return most->amount() ? money::text(*most->amount()) : u"unlimited"_s;
}

CommittedAmounts amounts(const char *emission, const char *family, const char *memberInEmission) {
    return {euros(emission), euros(family), euros(memberInEmission)};
}

} // namespace

class InvestmentLimitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void maxima_data();
    void maxima();
    void noEmission_IM12();
    void otherKinds();
    void committed_IM26();
    void limits_IO18_IO19();
    void attachments_IO25_IO26();
};

void InvestmentLimitsTest::maxima_data() {
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *id, const QString &actual, const char *expected) {
        QTest::newRow(id) << actual << QString::fromLatin1(expected);
    };
    const CommittedAmounts some = amounts("5000", "6000", "5000");
    row("I-M-01", maximum("2020-06-03", emission()), "100000.00");
    row("I-M-02", maximum("2020-06-13", emission()), "100000.00");
    row("I-M-03", maximum("2020-06-03", limited("5000", "2020-06-10")), "5000.00");
    row("I-M-04", maximum("2020-06-13", limited("5000", "2020-06-10")), "100000.00");
    row("I-M-05", maximum("2020-06-03", limited("1000", "2020-06-10"), some), "0.00");
    row("I-M-06", maximum("2020-06-13", limited("1000", "2020-06-10"), some), "94000.00");
    row("I-M-07", maximum("2020-06-03", limited("1000", "2020-06-10")), "1000.00");
    row("I-M-08", maximum("2020-06-11", withTotal("4900"), some), "emission-complete");
    row("I-M-09", maximum("2020-06-11", withTotal("5000"), some), "emission-complete");
    row("I-M-10", maximum("2020-06-11", withTotal("5300"), some), "300.00");
    row("I-M-11", maximum("2020-06-11", emission(), amounts("0", "100500", "0")), "0.00");
    Emission draft = emission();
    draft.state = Emission::State::Draft;
    row("I-M-13", maximum("2020-06-11", draft), "emission-closed");
    Emission later = emission();
    later.startDate = day("2020-06-03");
    row("I-M-14", maximum("2020-06-01", later), "emission-not-started");
    row("I-M-15", maximum("2020-05-31", emission()), "emission-not-started");
    row("I-M-16", maximum("2020-06-01", emission()), "100000.00");
    Emission ending = emission();
    ending.endDate = day("2020-08-30");
    row("I-M-17", maximum("2020-09-01", ending), "emission-ended");
    row("I-M-17 the day after", maximum("2020-08-31", ending), "emission-ended");
    row("I-M-19", maximum("2020-08-30", ending), "100000.00");
    row("I-M-21", maximum("2020-06-10", limited("5000", "2020-06-10")), "5000.00");
    row("I-M-21 the day after", maximum("2020-06-11", limited("5000", "2020-06-10")), "100000.00");
    row("I-M-23", maximum("2020-06-11", withTotal("0"), some), "94000.00");
    Emission unlimited = emission();
    unlimited.total = std::nullopt;
    row("I-M-23 empty", maximum("2020-06-11", unlimited), "100000.00");
    row("I-M-25", maximum("2020-06-11", limited("5000", "")), "5000.00");
}

void InvestmentLimitsTest::maxima() {
    QFETCH(QString, actual);
    QTEST(actual, "expected");
}

void InvestmentLimitsTest::noEmission_IM12() {
    QCOMPARE(investmentMaximum(voluntary(), nullptr, {}, day("2020-06-03")).error().code, u"emission-closed"_s);
}

void InvestmentLimitsTest::otherKinds() {
    QCOMPARE(maximum("2020-06-03", emission(), amounts("1000000", "200000", "0"), generation()), u"2000000.00"_s);
    Emission unlimited = emission();
    unlimited.total = std::nullopt;
    QCOMPARE(maximum("2020-06-03", unlimited, amounts("0", "200000", "0"), generation()), u"unlimited"_s);
    QCOMPARE(maximum("2020-06-03", emission(), amounts("0", "99000", "0"), kind("TIT5"_L1)), u"1000.00"_s);
}

void InvestmentLimitsTest::committed_IM26() {
    Investment draft = investment(voluntary(), "1000", "");
    draft.draft = true;
    const Investment paid = investment(voluntary(), "5000", "2020-03-12");
    Investment discarded = draft;
    discarded.active = false;
    Investment amortized = investment(generation(), "1000", "2017-01-02");
    amortized.amortized = euros("40");
    QCOMPARE(committed({draft, paid}), euros("6000"));
    QCOMPARE(committed({draft, discarded}), euros("1000"));
    QCOMPARE(committed({}), 0);
    QCOMPARE(committed({amortized, discarded}), euros("960")); // I-E-07
}

void InvestmentLimitsTest::limits_IO18_IO19() {
    InvestmentMaximum most;
    most.legal = euros("3900");
    QCOMPARE(checkLimit(most, euros("4000")).error(),
             (Refusal{u"limit"_s, {{u"maximum"_s, u"3900.00"_s}, {u"given"_s, u"4000.00"_s}}}));
    most.legal = euros("4000");
    QVERIFY(checkLimit(most, euros("4000")));
    QVERIFY(checkLimit({}, euros("4000000")));
}

void InvestmentLimitsTest::attachments_IO25_IO26() {
    QVERIFY(!needsLegalAttachment(voluntary(), euros("5000")));
    QVERIFY(needsLegalAttachment(voluntary(), euros("5100")));
    QVERIFY(!needsLegalAttachment(generation(), euros("5100")));
}

QTEST_APPLESS_MAIN(InvestmentLimitsTest)
#include "InvestmentLimitsTest.moc"
