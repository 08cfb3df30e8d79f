// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Remittances: totals (I-16), drafts found or made (I-17, I-21), what may be done in which state (C-14, C-15).
#include "model/billing/Remittance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class RemittanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void debitsAreNegative();
    void oneDraftOfAMode();
    void modes();
    void states_data();
    void states();
    void runsThrough();
    void refusesLines();
    void withdraws();
    void pending();
    void codes();
};

Q_DECLARE_METATYPE(gkwh::RemittanceState)

namespace {

const QString generation = u"GENERATION kWh"_s;

RemittanceLine line(const QString &invoice, Cents amount) {
    RemittanceLine made;
    made.invoice = invoice;
    made.amount = amount;
    return made;
}

Remittance made(const QString &mode = generation, const QString &name = u"R1"_s) {
    return findOrMakeRemittance({}, mode, name).value().value;
}

QString codeOfRefusal(const Done &done) { return done ? QString() : done.error().code; }

} // namespace

void RemittanceTest::debitsAreNegative() {
    Remittance debits = made();
    QVERIFY(debits.add(line(u"GKWH00001-JUST"_s, 100'000)));
    QVERIFY2(debits.total() == -100'000, "I-I-16");
    QCOMPARE(debits.type, RemittanceType::Receivable);
    QCOMPARE(debits.state, RemittanceState::Draft);
    QCOMPARE(debits.lines.size(), size_t(1));
    Remittance transfers = made(u"GENERATION kWh AMOR"_s);
    QVERIFY(transfers.add(line(u"GKWH00001-AMOR2020"_s, 7300)));
    QVERIFY(transfers.add(line(u"GKWH00002-AMOR2020"_s, 8000)));
    QCOMPARE(transfers.total(), 15'300);
}

void RemittanceTest::oneDraftOfAMode() {
    std::vector<Remittance> known{made()};
    const auto again = findOrMakeRemittance(known, generation, u"R2"_s).value();
    QVERIFY2(!again.made && again.value.name == u"R1"_s, "I-I-17 the same");
    QVERIFY(known.front().add(line(u"GKWH00001-JUST"_s, 100'000)));
    QVERIFY(known.front().send(QDate(2026, 3, 2)));
    const auto next = findOrMakeRemittance(known, generation, u"R2"_s).value();
    QVERIFY2(next.made && next.value.name == u"R2"_s, "I-I-17 after it is done");
    const auto unknown = findOrMakeRemittance(known, u"CAIXA"_s, u"R3"_s);
    QVERIFY2(!unknown && unknown.error().code == u"not-found"_s, "I-I-17 unknown mode");
    QVERIFY2(made(u"APORTACIONS INT"_s).type == RemittanceType::Payable, "I-I-17 transfers");
    const auto other = findOrMakeRemittance({made()}, u"APORTACIONS (Enginyers)"_s, u"R4"_s).value();
    QVERIFY2(other.made, "I-I-21 one of each mode");
}

void RemittanceTest::modes() {
    QCOMPARE(standardPaymentModes().size(), size_t(10));
    for (const PaymentMode &mode : standardPaymentModes()) {
        const bool charges = mode.name == generation || mode.name == u"GENERATION kWh AMOR Cobrar"_s
                             || mode.name == u"APORTACIONS (Enginyers)"_s || mode.name == u"INVERSIONS (títols)"_s;
        QCOMPARE(mode.payment(), charges ? PaymentType::DirectDebit : PaymentType::Transfer);
        QCOMPARE(mode.creditor, u"ES24000F55091367"_s);
    }
    // I-A-33, I-A-34
    QCOMPARE(paymentMode(u"GENERATION kWh AMOR"_s).value().format, PaymentMode::Format::Sepa34);
    QCOMPARE(paymentMode(u"GENERATION kWh AMOR Cobrar"_s).value().format, PaymentMode::Format::Sepa19);
}

void RemittanceTest::states_data() {
    using enum RemittanceState;
    QTest::addColumn<RemittanceState>("state");
    QTest::addColumn<QStringList>("refused"); // change, send, execute, cancel
    QTest::newRow("draft") << Draft << QStringList{u""_s, u""_s, u"state"_s, u""_s};
    QTest::newRow("sent") << Sent << QStringList{u"in-sent-order"_s, u"state"_s, u""_s, u""_s};
    QTest::newRow("executed") << Executed << QStringList{u"state"_s, u"state"_s, u"state"_s, u"state"_s};
    QTest::newRow("cancelled") << Cancelled << QStringList{u"state"_s, u"state"_s, u"state"_s, u"state"_s};
}

void RemittanceTest::states() {
    QFETCH(const RemittanceState, state);
    QFETCH(const QStringList, refused);
    Remittance remittance = made();
    QVERIFY(remittance.add(line(u"GKWH00001-JUST"_s, 100'000)));
    remittance.state = state;
    using enum RemittanceAction;
    QStringList seen;
    for (const RemittanceAction action : {Change, Send, Execute, Cancel})
        seen += codeOfRefusal(remittance.allows(action));
    QCOMPARE(seen, refused);
}

void RemittanceTest::runsThrough() {
    Remittance remittance = made();
    const QDate day(2026, 3, 2);
    QCOMPARE(codeOfRefusal(remittance.send(day)), u"empty"_s);
    QVERIFY(remittance.add(line(u"GKWH00001-JUST"_s, 100'000)));
    QVERIFY(remittance.send(day));
    QCOMPARE(remittance.sentOn, day);
    QVERIFY(remittance.execute(day.addDays(2)));
    QCOMPARE(remittance.executedOn, day.addDays(2));
    QCOMPARE(codeOfRefusal(remittance.cancel()), u"state"_s);
    Remittance given = made();
    QVERIFY(given.cancel());
    QCOMPARE(given.state, RemittanceState::Cancelled);
}

void RemittanceTest::refusesLines() {
    Remittance remittance = made();
    QCOMPARE(codeOfRefusal(remittance.add(line(u"GKWH00001-JUST"_s, 0))), u"bad-amount"_s);
    QCOMPARE(codeOfRefusal(remittance.add(line(u"GKWH00001-JUST"_s, -1))), u"bad-amount"_s);
    QVERIFY(remittance.add(line(u"GKWH00001-JUST"_s, 1)));
    QCOMPARE(codeOfRefusal(remittance.add(line(u"GKWH00001-JUST"_s, 1))), u"in-remittance"_s);
    QVERIFY(remittance.add(line(QString(), 1)));
    QVERIFY(remittance.add(line(QString(), 1)));
    remittance.state = RemittanceState::Sent;
    QCOMPARE(codeOfRefusal(remittance.add(line(u"GKWH00002-JUST"_s, 1))), u"in-sent-order"_s);
}

void RemittanceTest::withdraws() {
    const QString invoice = u"GKWH00001-JUST"_s;
    Remittance remittance = made();
    QVERIFY(remittance.add(line(invoice, 100'000)));
    QVERIFY(remittance.add(line(u"GKWH00002-JUST"_s, 100'000)));
    Remittance sent = remittance;
    QVERIFY(remittance.withdraw(invoice));
    QVERIFY2(!remittance.holds(invoice) && remittance.lines.size() == 1, "I-C-14");
    QVERIFY(remittance.withdraw(invoice)); // nothing to take out
    QVERIFY(sent.send(QDate(2026, 3, 2)));
    QVERIFY2(codeOfRefusal(sent.withdraw(invoice)) == u"in-sent-order"_s, "I-C-15");
    QVERIFY(sent.withdraw(u"GKWH00009-JUST"_s));
    QVERIFY(sent.execute(QDate(2026, 3, 3)));
    QVERIFY(sent.withdraw(invoice)); // the bank has returned it; what was sent stays written
    QVERIFY(sent.holds(invoice));
}

void RemittanceTest::pending() {
    const QString invoice = u"GKWH00001-JUST"_s;
    std::vector<Remittance> known{made()};
    QVERIFY(!pendingRemittance(known, invoice));
    QVERIFY(known.front().add(line(invoice, 100'000)));
    QCOMPARE(pendingRemittance(known, invoice), &known.front());
    QVERIFY(known.front().send(QDate(2026, 3, 2)));
    QCOMPARE(pendingRemittance(known, invoice), &known.front());
    QVERIFY(known.front().execute(QDate(2026, 3, 3)));
    QVERIFY(!pendingRemittance(known, invoice));
}

void RemittanceTest::codes() {
    for (const auto &code : {u"draft"_s, u"sent"_s, u"executed"_s, u"cancelled"_s})
        QCOMPARE(QString(codeOf(remittanceState(code).value())), code);
    QCOMPARE(remittanceState(u"done"_s).value(), RemittanceState::Executed);
    QCOMPARE(QString(codeOf(remittanceType(u"payable"_s).value())), u"payable"_s);
    QCOMPARE(remittanceState(u"paid"_s).error().code, u"bad-argument"_s);
}

QTEST_GUILESS_MAIN(RemittanceTest)
#include "RemittanceTest.moc"
