// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices of investments: what they come to (I-03, A-29, N-32, D-15), opening (I-19), paying, refunds (C-13), codes.
#include "model/billing/Invoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class InvoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sums_data();
    void sums();
    void opens();
    void paysAndReturns();
    void nothingToPay();
    void refunds();
    void codes();
};

namespace {

InvoiceLine line(const QString &product, qint64 quantity, Cents price, Ppm tax = 0) {
    InvoiceLine made;
    made.product = product;
    made.quantity = quantity;
    made.price = price;
    made.tax = tax;
    return made;
}

Invoice charge() {
    Invoice made;
    made.name = u"GKWH00001-JUST"_s;
    made.member = u"S000001"_s;
    made.journal = u"GENERATION"_s;
    made.origin = u"GKWH00001"_s;
    made.iban = u"ES7712341234161234567890"_s;
    made.payment = PaymentType::DirectDebit;
    made.mandate = u"0123"_s;
    made.checkTotal = 200'000;
    made.lines = {line(u"GENKWH_AE"_s, 20, 10'000)};
    made.addUp();
    return made;
}

QString codeOfRefusal(const Done &done) { return done ? QString() : done.error().code; }

} // namespace

void InvoiceTest::sums_data() {
    QTest::addColumn<std::vector<InvoiceLine>>("lines");
    QTest::addColumn<qint64>("untaxed");
    QTest::addColumn<qint64>("tax");
    QTest::addColumn<qint64>("total");
    using Lines = std::vector<InvoiceLine>;
    const QString amor = u"GENKWH_AMOR"_s;
    const QString irpf = u"GENKWH_IRPF"_s;
    const QString interest = u"APO_INT"_s;
    constexpr Ppm kept = -190'000;
    QTest::newRow("I-I-03") << Lines{line(u"GENKWH_AE"_s, 20, 10'000)} << 200'000LL << 0LL << 200'000LL;
    QTest::newRow("I-I-04") << Lines{line(u"APO_AE"_s, 10, 10'000)} << 100'000LL << 0LL << 100'000LL;
    QTest::newRow("I-A-29") << Lines{line(amor, 1, 8000), line(irpf, 1, -700)} << 7300LL << 0LL << 7300LL;
    QTest::newRow("I-D-15") << Lines{line(amor, 1, 100'000), line(irpf, 1, -700), line(irpf, 1, -300)} << 99'000LL
                            << 0LL << 99'000LL;
    QTest::newRow("I-D-16") << Lines{line(amor, 1, 100'000), line(irpf, 1, -3), line(irpf, 1, -7)} << 99'990LL << 0LL
                            << 99'990LL;
    QTest::newRow("I-N-32") << Lines{line(interest, 1, 1000, kept)} << 1000LL << -190LL << 810LL;
    QTest::newRow("I-N-13") << Lines{line(interest, 1, 8750, kept)} << 8750LL << -1663LL << 7087LL;
    QTest::newRow("I-N-29") << Lines{line(interest, 1, 62'500, kept)} << 62'500LL << -11'875LL << 50'625LL;
}

void InvoiceTest::sums() {
    QFETCH(const std::vector<InvoiceLine>, lines);
    QFETCH(const qint64, untaxed);
    QFETCH(const qint64, tax);
    QFETCH(const qint64, total);
    Invoice invoice;
    invoice.lines = lines;
    invoice.addUp();
    QCOMPARE(invoice.untaxed, untaxed);
    QCOMPARE(invoice.tax, tax);
    QCOMPARE(invoice.total, total);
    QCOMPARE(invoice.residual, total);
}

void InvoiceTest::opens() {
    Invoice invoice = charge();
    invoice.lines = {line(u"GENKWH_AE"_s, 10, 10'000)};
    const QDate today(2026, 2, 26);
    QVERIFY(invoice.open(today));
    QVERIFY2(invoice.state == InvoiceState::Open && invoice.due == QDate(2026, 3, 5), "I-I-19");
    QCOMPARE(invoice.date, today);
    QCOMPARE(invoice.total, 100'000);
    QCOMPARE(codeOfRefusal(invoice.open(today)), u"state"_s);

    Invoice dated = charge();
    dated.date = QDate(2026, 1, 1);
    QVERIFY(dated.open(today));
    QCOMPARE(dated.date, QDate(2026, 1, 1));
    QCOMPARE(dated.due, QDate(2026, 3, 5));
}

void InvoiceTest::paysAndReturns() {
    Invoice invoice = charge();
    QCOMPARE(codeOfRefusal(invoice.pay()), u"state"_s);
    QCOMPARE(codeOfRefusal(invoice.unpay()), u"state"_s);
    QVERIFY(invoice.open(QDate(2026, 2, 26)));
    QVERIFY(invoice.pay());
    QCOMPARE(invoice.residual, 0); // I-U-13
    QCOMPARE(codeOfRefusal(invoice.pay()), u"state"_s);
    QVERIFY(invoice.unpay());
    QCOMPARE(invoice.residual, 200'000);
    QCOMPARE(invoice.state, InvoiceState::Open);
}

void InvoiceTest::nothingToPay() {
    Invoice invoice;
    invoice.lines = {line(u"GENKWH_AMOR"_s, 1, 4000), line(u"GENKWH_IRPF"_s, 1, -4000)};
    QVERIFY(invoice.open(QDate(2026, 2, 26)));
    QVERIFY2(invoice.state == InvoiceState::Paid && invoice.residual == 0, "I-A-35");
}

void InvoiceTest::refunds() {
    const Invoice original = charge();
    const Invoice refund = original.refund(u"GKWH00001-RES"_s, QDate(2026, 3, 2));
    QCOMPARE(refund.type, InvoiceType::OutRefund);
    QCOMPARE(refund.origin, u"GKWH00001"_s);
    QCOMPARE(refund.lines, original.lines);
    QCOMPARE(refund.total, 200'000);
    QCOMPARE(refund.journal, original.journal);
    QVERIFY2(refund.iban.isEmpty() && refund.payment == PaymentType::None && refund.mandate.isEmpty(), "I-C-13");
    QCOMPARE(refund.checkTotal, 0);
    QCOMPARE(refund.state, InvoiceState::Draft);
}

void InvoiceTest::codes() {
    for (const auto &code : {u"out_invoice"_s, u"in_invoice"_s, u"out_refund"_s})
        QCOMPARE(QString(codeOf(invoiceType(code).value())), code);
    for (const auto &code : {u"draft"_s, u"open"_s, u"paid"_s, u"cancel"_s})
        QCOMPARE(QString(codeOf(invoiceState(code).value())), code);
    for (const auto &code : {u""_s, u"RECIBO_CSB"_s, u"TRANSFERENCIA_CSB"_s})
        QCOMPARE(QString(codeOf(paymentType(code).value())), code);
    QCOMPARE(invoiceType(u"in_refund"_s).error().code, u"bad-argument"_s);
}

QTEST_GUILESS_MAIN(InvoiceTest)
#include "InvoiceTest.moc"
