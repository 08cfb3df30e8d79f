// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Charge orders, once and again: rows I-I-* and I-U-10, I-U-11 of investments.md §5.5 and §5.7.
#include "model/investment/actions/Charge.h"

#include "tests/fakes/InvestmentCases.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

class ChargeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesTheDraft();
    void writesTheInvoice_data();
    void writesTheInvoice();
    void refuses_data();
    void refuses();
    void chargesMany_data();
    void chargesMany();
    void namesTheUnnamed_data();
    void namesTheUnnamed();
    void remits();
    void findsRemittances();
    void remitsByMode();
    void writesToTheMember_data();
    void writesToTheMember();
    void chargesUnsigned();
    void booksTheOpening();
    void chargesAgain();
    void refusesToChargeAgain_data();
    void refusesToChargeAgain();
};

namespace {

Stage signedStage(const QString &kind = u"GKWH"_s, qint64 euros = 1000) {
    return Stage(kind, euros).ordered("2020-06-01").signedOn("2020-06-02").on("2020-06-09");
}

} // namespace

void ChargeTest::leavesTheDraft() { // I-I-01
    const InvestmentCase facts = signedStage();
    const auto effect = charge(facts, {});
    QVERIFY(effect);
    Investment expected = facts.investment;
    expected.draft = false;
    QCOMPARE(effect->investment(), expected);
    QCOMPARE(applied(facts, *effect).state(), InvestmentState::Invoiced);
    const InvestmentEvent &event = effect->changes.front().events.front();
    QCOMPARE(event.type, InvestmentEvent::Type::Invoice);
    QCOMPARE(event.date, facts.today);
    QCOMPARE(event.payload[u"invoice"].toString(), u"GKWH00001-JUST"_s);
    const QJsonValue documents = event.payload[u"documents"];
    QCOMPARE(documents[u"invoices"].toArray(), QJsonArray({u"GKWH00001-JUST"_s}));
    QCOMPARE(documents[u"remittances"].toArray(), QJsonArray({u"?GENERATION kWh"_s}));
    QCOMPARE(documents[u"moves"].toInt(), 1);
}

void ChargeTest::writesTheInvoice_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qint64>("euros");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QString>("purpose");
    QTest::newRow("I-I-03 I-I-19") << u"GKWH"_s << qint64(2000) << u"GENKWH_AE"_s << u"GENKWH"_s
                                   << u"PRESTEC GENERATION kWh"_s;
    QTest::newRow("I-I-04") << u"APO"_s << qint64(1000) << u"APO_AE"_s << u"APO_FACT"_s << u"PRESTEC Aportacions"_s;
}

void ChargeTest::writesTheInvoice() {
    QFETCH(const QString, kind);
    QFETCH(const qint64, euros);
    QFETCH(const QString, product);
    QFETCH(const QString, journal);
    QFETCH(const QString, purpose);
    const InvestmentCase facts = signedStage(kind, euros);
    const auto effect = charge(facts, {});
    QVERIFY(effect);
    const Invoice *just = invoiceEnding(*effect, "-JUST"_L1);
    QVERIFY(just);
    QCOMPARE(just->type, InvoiceType::Out);
    QCOMPARE(just->total, euros * 100);
    QCOMPARE(just->checkTotal, euros * 100);
    QCOMPARE(just->tax, Cents(0));
    QCOMPARE(just->journal, journal);
    QCOMPARE(just->payment, PaymentType::DirectDebit);
    QCOMPARE(just->origin, facts.investment.name);
    QVERIFY(!just->toTaxOffice);
    QCOMPARE(just->state, InvoiceState::Open);
    QCOMPARE(just->due, facts.today.addDays(7));
    QCOMPARE(just->lines.size(), size_t(1));
    const InvoiceLine &line = just->lines.front();
    QCOMPARE(line.quantity, euros / 100);
    QCOMPARE(line.price, Cents(10'000));
    QCOMPARE(line.product, product);
    QCOMPARE(line.memento[u"pendingCapital"].toString(), money::text(euros * 100));
    QCOMPARE(line.memento[u"investmentName"].toString(), facts.investment.name);
    QCOMPARE(effect->mandates.size(), size_t(1));
    QCOMPARE(effect->mandates.front().purpose, purpose);
    QCOMPARE(just->mandate, effect->mandates.front().reference);
}

void ChargeTest::refuses_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QString>("code");
    const Stage ready = signedStage();
    const InvestmentCase once = ready;
    QTest::newRow("I-I-02 I-I-06") << Stage(ready).invoiced("2020-06-03", false).facts() << u"already-invoiced"_s;
    QTest::newRow("I-I-05") << applied(once, charge(once, {}).value()) << u"invoice-exists"_s;
    QTest::newRow("I-I-07") << Stage(ready).withoutBank().facts() << u"no-bank"_s;
    QTest::newRow("I-I-08") << Stage(ready).paid("2016-01-04").facts() << u"already-paid"_s;
    QTest::newRow("I-I-09") << Stage(ready).inactive().facts() << u"inactive"_s;
    QTest::newRow("I-I-10") << Stage(ready).paid("2016-01-04").inactive().facts() << u"inactive"_s;
    QTest::newRow("I-I-22") << Stage(u"GKWH"_s).ordered("2020-06-01").facts() << u"not-signed"_s;
}

void ChargeTest::refuses() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QString, code);
    QCOMPARE(fakes::codeOf(guardCharge(facts)), code);
    QCOMPARE(fakes::codeOf(charge(facts, {})), code);
}

void ChargeTest::chargesMany_data() {
    QTest::addColumn<QList<InvestmentCase>>("cases");
    QTest::addColumn<QStringList>("codes");
    const InvestmentCase generation = signedStage();
    const InvestmentCase voluntary = signedStage(u"APO"_s);
    const InvestmentCase gone = Stage(u"APO"_s).ordered("2020-06-01").inactive();
    const InvestmentCase paid = signedStage().paid("2016-01-04");
    using Cases = QList<InvestmentCase>;
    QTest::newRow("I-I-11") << Cases{voluntary, generation} << QStringList{QString(), QString()};
    QTest::newRow("I-I-12") << Cases{gone, generation} << QStringList{u"inactive"_s, QString()};
    QTest::newRow("I-I-13") << Cases{gone, paid} << QStringList{u"inactive"_s, u"already-paid"_s};
    QTest::newRow("I-I-14") << Cases{} << QStringList();
}

void ChargeTest::chargesMany() {
    QFETCH(const QList<InvestmentCase>, cases);
    QFETCH(const QStringList, codes);
    QStringList found;
    for (const InvestmentCase &facts : cases)
        found.push_back(fakes::codeOf(charge(facts, {})));
    QCOMPARE(found, codes);
}

void ChargeTest::namesTheUnnamed_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("invoice");
    QTest::newRow("I-I-15 Generation") << u"GKWH"_s << u"GKWHID7-JUST"_s;
    QTest::newRow("I-I-15 voluntary") << u"APO"_s << u"APOID7-JUST"_s;
}

void ChargeTest::namesTheUnnamed() {
    QFETCH(const QString, kind);
    QFETCH(const QString, invoice);
    InvestmentCase facts = signedStage(kind);
    facts.investment.name = documents::unnamed(facts.terms.sequence, 7);
    QCOMPARE(charge(facts, {})->invoices.front().name, invoice);
}

void ChargeTest::remits() { // I-I-16
    const auto effect = charge(signedStage(), {});
    QVERIFY(effect);
    QCOMPARE(effect->remittances.size(), size_t(1));
    const Remittance &remittance = effect->remittances.front();
    QCOMPARE(remittance.type, RemittanceType::Receivable);
    QCOMPARE(remittance.state, RemittanceState::Draft);
    QCOMPARE(remittance.lines.size(), size_t(1));
    QCOMPARE(remittance.total(), Cents(-100'000));
    QCOMPARE(remittance.lines.front().iban, QString(goodIban));
    QCOMPARE(effect->invoices.front().remittance, remittance.name);
}

void ChargeTest::findsRemittances() { // I-I-17
    Remittance draft;
    draft.name = u"R7"_s;
    draft.mode = u"GENERATION kWh"_s;
    QCOMPARE(charge(signedStage().with(draft), {})->remittances.front().name, u"R7"_s);
    draft.state = RemittanceState::Executed;
    QCOMPARE(charge(signedStage().with(draft), {})->remittances.front().name, u"?GENERATION kWh"_s);
    const InvestmentCase unknown = signedStage().overriding({{u"mode_charge"_s, u"Nowhere"_s}});
    QCOMPARE(fakes::codeOf(charge(unknown, {})), u"not-found"_s);
    const InvestmentCase transfer = signedStage().overriding({{u"mode_charge"_s, u"GENERATION kWh AMOR"_s}});
    QCOMPARE(charge(transfer, {})->remittances.front().type, RemittanceType::Payable);
}

void ChargeTest::remitsByMode() { // I-I-21
    const InvestmentCase generation = signedStage();
    const auto first = charge(generation, {});
    QVERIFY(first);
    Stage voluntary = signedStage(u"APO"_s);
    for (const Remittance &known : first->remittances)
        voluntary.with(known);
    const auto second = charge(voluntary, {});
    QVERIFY(second);
    QCOMPARE(second->remittances.size(), size_t(1));
    QCOMPARE(second->remittances.front().mode, u"APORTACIONS (Enginyers)"_s);
    QCOMPARE(second->remittances.front().lines.size(), size_t(1));
}

void ChargeTest::writesToTheMember_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QStringList>("attachments");
    QTest::newRow("I-I-18 Generation") << u"GKWH"_s << u"generationkwh_mail_pagament"_s << QStringList();
    QTest::newRow("I-I-18 voluntary") << u"APO"_s << u"aportacio_mail_pagament"_s
                                      << QStringList{u"contract"_s, u"APO_202006_CA"_s};
}

void ChargeTest::writesToTheMember() {
    QFETCH(const QString, kind);
    QFETCH(const QString, wording);
    QFETCH(const QStringList, attachments);
    ChargeOrder order;
    order.memberInEmission = 510'000;
    order.legalDocuments = {u"APO_202006_CA"_s, u"APO_202006_ES"_s};
    const auto effect = charge(signedStage(kind), order);
    QVERIFY(effect);
    QCOMPARE(effect->mails.size(), size_t(1));
    QCOMPARE(effect->mails.front().wording, wording);
    QCOMPARE(effect->mails.front().attachments, attachments);
}

void ChargeTest::chargesUnsigned() { // I-I-22
    ChargeOrder order;
    order.overrideReason = u"Signed on paper, on its way"_s;
    const auto effect = charge(Stage(u"GKWH"_s).ordered("2020-06-01"), order);
    QVERIFY(effect);
    QCOMPARE(effect->changes.front().events.front().payload[u"override"].toString(), order.overrideReason);
    QVERIFY(charge(Stage(u"APO"_s).ordered("2020-06-01"), {}));
}

void ChargeTest::booksTheOpening() { // I-I-23
    const auto effect = charge(signedStage(u"GKWH"_s, 4000), {});
    QVERIFY(effect);
    QCOMPARE(effect->moves.size(), size_t(1));
    const AccountMove &move = effect->moves.front();
    QVERIFY(move.isBalanced());
    QCOMPARE(move.balanceOf(u"163500000000"_s), Cents(-400'000));
    QCOMPARE(move.balanceOf(u"410000000001"_s), Cents(400'000));
}

void ChargeTest::chargesAgain() { // I-U-10
    Stage stage = signedStage(u"GKWH"_s, 300).invoiced("2020-06-03").paid("2020-06-04").returned("2020-06-05");
    InvestmentCase facts = stage;
    facts.member.iban = otherIban;
    const auto effect = recharge(facts);
    QVERIFY(effect);
    QCOMPARE(effect->investment(), facts.investment);
    const InvestmentCase after = applied(facts, *effect);
    QCOMPARE(after.state(), InvestmentState::Invoiced);
    const Invoice *just = invoiceEnding(*effect, "-JUST"_L1);
    QVERIFY(just);
    QCOMPARE(just->state, InvoiceState::Open);
    QCOMPARE(just->iban, QString(otherIban));
    QCOMPARE(effect->remittances.size(), size_t(1));
    QCOMPARE(effect->remittances.front().name, just->remittance);
    QCOMPARE(effect->remittances.front().state, RemittanceState::Draft);
    QCOMPARE(effect->remittances.front().total(), Cents(-30'000));
    QVERIFY(effect->moves.empty());
    const QJsonObject payload = effect->changes.front().events.front().payload;
    QCOMPARE(payload[u"formerRemittance"].toString(), u"R1"_s);
    QVERIFY(!payload.contains(u"changes"_s));
    QCOMPARE(fakes::codeOf(recharge(after)), u"state"_s);
}

void ChargeTest::refusesToChargeAgain_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QString>("code");
    const Stage ready = signedStage(u"GKWH"_s, 300);
    const InvestmentCase once = ready;
    QTest::newRow("I-U-11") << applied(once, charge(once, {}).value()) << u"state"_s;
    QTest::newRow("waiting") << Stage(ready).invoiced("2020-06-03").paid("2020-06-04").facts() << u"state"_s;
    const Stage returned = Stage(ready).invoiced("2020-06-03", false).paid("2020-06-04").returned("2020-06-05");
    QTest::newRow("without invoice") << returned.facts() << u"no-invoice"_s;
    InvestmentCase pending = Stage(ready).invoiced("2020-06-03").paid("2020-06-04").returned("2020-06-05");
    pending.remittances.front().state = RemittanceState::Draft;
    QTest::newRow("in a draft") << pending << u"in-remittance"_s;
    pending.remittances.front().state = RemittanceState::Sent;
    QTest::newRow("in a sent one") << pending << u"in-sent-order"_s;
}

void ChargeTest::refusesToChargeAgain() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QString, code);
    QCOMPARE(fakes::codeOf(guardRecharge(facts)), code);
    QCOMPARE(fakes::codeOf(recharge(facts)), code);
}

QTEST_GUILESS_MAIN(ChargeTest)
#include "ChargeTest.moc"
