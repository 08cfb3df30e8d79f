// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The books: what the documents of investments are booked as (investments.md §1.5; I-23, U-13, A-42, T-16, T-17).
#include "model/billing/AccountMove.h"
#include "model/people/AccountCodes.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace gkwh;

class PostingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opening_data();
    void opening();
    void paying_data();
    void paying();
    void refundUndoesTheCharge();
    void transfers_data();
    void transfers();
    void alwaysBalanced();
};

namespace {

const QString member = u"S000001"_s;
const QString own = u"410000000001"_s;
const QString generationCapital = u"163500000000"_s;
const QString aportacioCapital = u"163000000000"_s;
const QString titolCapital = u"171400000001"_s;
const QString generationBridge = u"555000000004"_s;
const QString withheld = accounts::withheld;
const QString interestExpense = accounts::interestExpense;
const QString penalty = accounts::penaltyIncome;
const QDate day(2021, 6, 30);

struct Booked {
    QString account;
    Cents price;
    Ppm tax = 0;
};

Invoice document(InvoiceType type, const std::vector<Booked> &booked) {
    Invoice invoice;
    invoice.name = u"GKWH00001-DOC"_s;
    invoice.type = type;
    invoice.member = member;
    invoice.journal = u"GENERATION"_s;
    invoice.partnerAccount = own;
    for (const Booked &each : booked) {
        InvoiceLine line;
        line.account = each.account;
        line.price = each.price;
        line.tax = each.tax;
        invoice.lines.push_back(line);
    }
    if (!invoice.open(day))
        qFatal("a draft is not opened");
    return invoice;
}

/// "163500000000 db 160.00, 410000000001 cr 160.00", debits first, by account.
QString shown(const AccountMove &move) {
    QStringList debits;
    QStringList credits;
    for (const AccountMoveLine &line : move.lines) {
        if (line.debit != 0)
            debits += line.account + " db "_L1 + money::text(line.debit);
        if (line.credit != 0)
            credits += line.account + " cr "_L1 + money::text(line.credit);
    }
    debits.sort();
    credits.sort();
    return (debits + credits).join(", "_L1);
}

} // namespace

void PostingsTest::opening_data() {
    using enum InvoiceType;
    QTest::addColumn<Invoice>("invoice");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, InvoiceType type, const std::vector<Booked> &booked, const QString &expected) {
        QTest::newRow(tag) << document(type, booked) << expected;
    };
    row("I-I-23", Out, {{generationCapital, 400'000}}, u"410000000001 db 4000.00, 163500000000 cr 4000.00"_s);
    row("charge APO", Out, {{aportacioCapital, 100'000}}, u"410000000001 db 1000.00, 163000000000 cr 1000.00"_s);
    row("I-A-42", In, {{generationCapital, 16'000}}, u"163500000000 db 160.00, 410000000001 cr 160.00"_s);
    row("I-A-29", In, {{generationCapital, 8000}, {withheld, -700}},
        u"163500000000 db 80.00, 410000000001 cr 73.00, 475119000001 cr 7.00"_s);
    row("I-A-34 turned round", Out, {{generationCapital, -4000}, {withheld, 5000}},
        u"163500000000 db 40.00, 410000000001 db 10.00, 475119000001 cr 50.00"_s);
    row("I-A-35 nothing to pay", In, {{generationCapital, 4000}, {withheld, -4000}},
        u"163500000000 db 40.00, 475119000001 cr 40.00"_s);
    row("I-D-15", In, {{generationCapital, 100'000}, {withheld, -700}, {withheld, -300}},
        u"163500000000 db 1000.00, 410000000001 cr 990.00, 475119000001 cr 10.00"_s);
    row("I-D-22 with a penalty", In,
        {{generationCapital, 96'000}, {penalty, -3840}, {withheld, -700}, {withheld, -300}},
        u"163500000000 db 960.00, 410000000001 cr 911.60, 475119000001 cr 10.00, 769000000000 cr 38.40"_s);
    row("I-N-32 interest", In, {{interestExpense, 1000, -190'000}},
        u"662000000001 db 10.00, 410000000001 cr 8.10, 475119000001 cr 1.90"_s);
    row("I-K-24 maturity", In, {{titolCapital, 1'000'000}}, u"171400000001 db 10000.00, 410000000001 cr 10000.00"_s);
}

void PostingsTest::opening() {
    QFETCH(const Invoice, invoice);
    QFETCH(const QString, expected);
    const AccountMove move = postings::opened(invoice);
    QCOMPARE(shown(move), expected);
    QVERIFY(move.isBalanced());
    QCOMPARE(move.journal, invoice.journal);
    QCOMPARE(move.date, day);
    QCOMPARE(move.reference, invoice.name);
}

void PostingsTest::paying_data() {
    using enum InvoiceType;
    QTest::addColumn<Invoice>("invoice");
    QTest::addColumn<QString>("paid");
    QTest::addColumn<QString>("unpaid");
    QTest::newRow("I-U-13") << document(Out, {{generationCapital, 400'000}})
                            << u"555000000004 db 4000.00, 410000000001 cr 4000.00"_s
                            << u"410000000001 db 4000.00, 555000000004 cr 4000.00"_s;
    QTest::newRow("I-A-42") << document(In, {{generationCapital, 16'000}})
                            << u"410000000001 db 160.00, 555000000004 cr 160.00"_s
                            << u"555000000004 db 160.00, 410000000001 cr 160.00"_s;
    QTest::newRow("interest, net") << document(In, {{interestExpense, 1000, -190'000}})
                                   << u"410000000001 db 8.10, 555000000004 cr 8.10"_s
                                   << u"555000000004 db 8.10, 410000000001 cr 8.10"_s;
    QTest::newRow("I-A-34 turned round") << document(Out, {{generationCapital, -4000}, {withheld, 5000}})
                                         << u"555000000004 db 10.00, 410000000001 cr 10.00"_s
                                         << u"410000000001 db 10.00, 555000000004 cr 10.00"_s;
}

void PostingsTest::paying() {
    QFETCH(const Invoice, invoice);
    QFETCH(const QString, paid);
    QFETCH(const QString, unpaid);
    const AccountMove move = postings::paid(invoice, generationBridge, day.addDays(3));
    QCOMPARE(shown(move), paid);
    QCOMPARE(move.date, day.addDays(3));
    QCOMPARE(shown(postings::unpaid(invoice, generationBridge, day.addDays(9))), unpaid);
    QCOMPARE(postings::opened(invoice).balanceOf(own) + move.balanceOf(own), 0);
}

void PostingsTest::refundUndoesTheCharge() {
    const Invoice charge = document(InvoiceType::Out, {{generationCapital, 200'000}});
    const AccountMove refund = postings::opened(charge.refund(u"GKWH00001-RES"_s, day));
    QCOMPARE(shown(refund), u"163500000000 db 2000.00, 410000000001 cr 2000.00"_s);
    QCOMPARE(postings::opened(charge).balanceOf(own) + refund.balanceOf(own), 0);
}

void PostingsTest::transfers_data() {
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("I-T-16") << u"GENERATION"_s << u"1635"_s;
    QTest::newRow("I-T-17") << u"APO"_s << u"163"_s;
}

void PostingsTest::transfers() {
    QFETCH(const QString, journal);
    QFETCH(const QString, prefix);
    postings::CapitalTransfer transfer;
    transfer.journal = journal;
    transfer.reference = u"GKWH00001 → GKWH00002"_s;
    transfer.fromMember = member;
    transfer.fromAccount = accounts::ofMember(prefix, member);
    transfer.toMember = u"S000002"_s;
    transfer.toAccount = accounts::ofMember(prefix, transfer.toMember);
    transfer.amount = 96'000;
    const AccountMove move = postings::transferred(transfer, day);
    QCOMPARE(move.journal, journal);
    QCOMPARE(move.date, day);
    QVERIFY(move.isBalanced());
    QCOMPARE(move.lines.size(), size_t(2));
    QCOMPARE(move.balanceOf(transfer.fromAccount), 96'000);
    QCOMPARE(move.balanceOf(transfer.toAccount), -96'000);

    // one account for all: both members stand on it, and it does not change
    transfer.fromAccount = transfer.toAccount = accounts::shared(prefix);
    const AccountMove shared = postings::transferred(transfer, day);
    QCOMPARE(shared.lines.size(), size_t(2));
    QCOMPARE(shared.balanceOf(accounts::shared(prefix)), 0);
}

void PostingsTest::alwaysBalanced() {
    QVERIFY(rc::check("whatever the document", [] {
        const auto type = *rc::gen::element(InvoiceType::Out, InvoiceType::In, InvoiceType::OutRefund);
        std::vector<Booked> booked;
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
            booked.push_back({*rc::gen::element(generationCapital, withheld, penalty, interestExpense),
                              *rc::gen::inRange<Cents>(-1'000'000, 1'000'000),
                              *rc::gen::element<Ppm>(0, -190'000, 210'000)});
        const Invoice invoice = document(type, booked);
        const AccountMove move = postings::opened(invoice);
        RC_ASSERT(move.isBalanced());
        RC_ASSERT(postings::paid(invoice, generationBridge, day).isBalanced());
        const Cents owed = type == InvoiceType::Out ? invoice.total : -invoice.total;
        RC_ASSERT(move.balanceOf(own) == owed);
        for (const AccountMoveLine &line : move.lines)
            RC_ASSERT(line.debit >= 0 && line.credit >= 0 && (line.debit == 0) != (line.credit == 0));
    }));
}

QTEST_GUILESS_MAIN(PostingsTest)
#include "PostingsTest.moc"
