// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a transfer and a split: investments.md §4.8 and rows T-01, T-02, T-04, T-05, T-07, T-08, T-22.
#include "model/investment/Transfer.h"

#include "model/investment/Quotas.h"
#include "tests/model/investment/InvestmentMaker.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

/// 300 €, paid 2000-01-02, effective from 2001-01-02 to 2025-01-02.
Investment old() {
    Investment made = investment(generation(), "300", "2000-01-02");
    made.firstEffectiveDate = day("2001-01-02");
    return made;
}

Investment of2017(const char *amortized) {
    Investment made = investment(generation(), "1000", "2017-01-02");
    made.member = u"S000001"_s;
    made.orderDate = day("2016-12-01");
    made.signedDate = day("2016-12-02");
    made.amortized = euros(amortized);
    return made;
}

} // namespace

class TransferTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void origin_IT01_IT02();
    void receiver_IT04_IT05();
    void whole_IT07();
    void amortized_IT08();
    void split_IT22();
    void splitsThatAreRefused();
};

void TransferTest::origin_IT01_IT02() {
    const Investment closed = transferred(old(), day("2006-08-01")).origin;
    QCOMPARE(closed.lastEffectiveDate, day("2006-08-01"));
    QCOMPARE(closed.amortized, euros("300"));
    QCOMPARE(closed.closedReason, u"transferred"_s);
    QVERIFY(closed.active);
    QVERIFY(!transferred(old(), day("2000-08-01")).origin.active);
}

void TransferTest::receiver_IT04_IT05() {
    const Investment received = transferred(old(), day("2001-01-02")).received;
    QCOMPARE(received.firstEffectiveDate, day("2001-01-03"));
    QCOMPARE(received.purchaseDate, old().purchaseDate);
    QCOMPARE(received.lastEffectiveDate, day("2025-01-02"));
    QCOMPARE(received.nominal, euros("300"));
    QVERIFY(received.active && !received.draft);
    QCOMPARE(transferred(old(), day("2000-08-01")).received.firstEffectiveDate, day("2001-01-02"));
}

void TransferTest::whole_IT07() {
    const TransferOutcome outcome = transferred(of2017("0"), day("2019-05-01"));
    QCOMPARE(outcome.origin.firstEffectiveDate, day("2018-01-02"));
    QCOMPARE(outcome.origin.lastEffectiveDate, day("2019-05-01"));
    QCOMPARE(outcome.origin.amortized, euros("1000"));
    QCOMPARE(outcome.received.firstEffectiveDate, day("2019-05-02"));
    QCOMPARE(outcome.received.lastEffectiveDate, day("2042-01-02"));
    QCOMPARE(outcome.received.orderDate, day("2016-12-01"));
    QCOMPARE(outcome.received.shares(generation()), 10);
    QCOMPARE(outcome.received.amortized, 0);
    QCOMPARE(outcome.received.origin, u"GKWH00001"_s);
    QVERIFY(!outcome.received.signedDate.isValid());
    QVERIFY(outcome.received.name.isEmpty() && outcome.received.member.isEmpty());
}

void TransferTest::amortized_IT08() {
    const TransferOutcome outcome = transferred(of2017("40"), day("2019-05-01"));
    QCOMPARE(outcome.received.nominal, euros("1000"));
    QCOMPARE(outcome.received.amortized, euros("40"));
    QCOMPARE(outcome.amount, euros("960"));
    const auto next = nextQuota(generation(), outcome.received); // I-T-19
    QCOMPARE(next->number, 2);
    QCOMPARE(next->amount, euros("40"));
}

void TransferTest::split_IT22() {
    const auto parts = split(generation(), of2017("40"), euros("300"), day("2019-05-01"));
    QVERIFY(parts);
    QCOMPARE(parts->origin.amortized, euros("1000"));
    QCOMPARE(parts->first.nominal, euros("300"));
    QCOMPARE(parts->first.amortized, euros("12"));
    QCOMPARE(parts->second.nominal, euros("700"));
    QCOMPARE(parts->second.amortized, euros("28"));
    QCOMPARE(parts->second.purchaseDate, day("2017-01-02"));
    QCOMPARE(parts->second.lastEffectiveDate, day("2042-01-02"));
    QCOMPARE(parts->first.member, u"S000001"_s);
    for (const auto &[part, amount] : {std::pair(parts->first, "12"), std::pair(parts->second, "28")}) {
        const auto due = quotasDue(generation(), part, day("2020-01-02"));
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due[0].number, 2);
        QCOMPARE(due[0].amount, euros(amount));
    }
}

void TransferTest::splitsThatAreRefused() {
    const auto refusal = [](const char *amount) {
        return split(generation(), of2017("40"), euros(amount), day("2019-05-01")).error();
    };
    QCOMPARE(refusal("250").code, u"bad-amount"_s);
    QCOMPARE(refusal("0").code, u"bad-amount"_s);
    QCOMPARE(refusal("-100").code, u"bad-amount"_s);
    QCOMPARE(refusal("1000"), (Refusal{u"wrong-amount"_s, {{u"expected"_s, u"900.00"_s}, {u"given"_s, u"1000.00"_s}}}));
}

QTEST_APPLESS_MAIN(TransferTest)
#include "TransferTest.moc"
