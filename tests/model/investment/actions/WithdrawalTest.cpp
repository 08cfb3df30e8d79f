// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cancelling, resigning and correcting: rows I-C-* and I-K-08 to I-K-13 of investments.md §5.8 and §5.14.
#include "model/investment/actions/Withdrawal.h"

#include "model/investment/actions/Charge.h"
#include "model/investment/actions/Correct.h"
#include "model/investment/actions/Payment.h"
#include "model/investment/actions/Sign.h"
#include "tests/fakes/InvestmentCases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

class WithdrawalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cancels();
    void resignsInsteadOfCancelling();
    void refusesToCancel_data();
    void refusesToCancel();
    void endsALife();
    void resigns();
    void resignsFromADraftRemittance();
    void refusesToResign_data();
    void refusesToResign();
    void writesTheRefund_data();
    void writesTheRefund();
    void cancelsAndResigns();
    void corrects();
    void refusesToCorrect_data();
    void refusesToCorrect();
};

namespace {

Stage orderedStage(const QString &kind = u"GKWH"_s, qint64 euros = 2000) {
    return Stage(kind, euros).ordered("2001-01-01").on("2001-02-01");
}

Stage invoicedStage(const QString &kind = u"GKWH"_s, qint64 euros = 2000) {
    return orderedStage(kind, euros).signedOn("2001-01-01").invoiced("2001-01-01");
}

Correction correction(qint64 from, qint64 to, const CommittedAmounts &committed = {}) {
    return {from * 100, to * 100, committed};
}

} // namespace

void WithdrawalTest::cancels() { // I-C-01
    const InvestmentCase facts = orderedStage();
    const auto effect = cancel(facts, u"Changed their mind"_s);
    QVERIFY(effect);
    const Investment &after = effect->investment();
    QVERIFY(!after.active && !after.isPaid());
    QVERIFY(!after.firstEffectiveDate.isValid() && !after.lastEffectiveDate.isValid());
    QCOMPARE(after.closedReason, u"cancelled"_s);
    QCOMPARE(after.closedDate, facts.today);
    QCOMPARE(applied(facts, *effect).state(), InvestmentState::Discarded);
    const InvestmentEvent &event = effect->changes.front().events.front();
    QCOMPARE(event.type, InvestmentEvent::Type::Cancel);
    QCOMPARE(event.payload[u"reason"].toString(), u"Changed their mind"_s);
    QVERIFY(effect->invoices.empty() && effect->moves.empty());
    QVERIFY(cancel(orderedStage().signedOn("2001-01-02")));
}

void WithdrawalTest::resignsInsteadOfCancelling() { // I-C-02
    const InvestmentCase facts = invoicedStage();
    QCOMPARE(fakes::codeOf(cancel(facts)), u"already-invoiced"_s);
    const auto effect = resign(facts);
    QVERIFY(effect);
    QVERIFY(!effect->investment().active && !effect->investment().isPaid());
}

void WithdrawalTest::refusesToCancel_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QString>("code");
    const Stage paid = invoicedStage().paid("2001-01-02");
    const InvestmentCase ordered = orderedStage();
    QTest::newRow("I-C-03") << paid.facts() << u"already-paid"_s;
    QTest::newRow("I-C-04") << orderedStage().inactive().facts() << u"inactive"_s;
    QTest::newRow("I-C-05") << Stage(paid).inactive().facts() << u"inactive"_s;
    QTest::newRow("I-C-06") << applied(ordered, cancel(ordered).value()) << u"inactive"_s;
    QTest::newRow("after the charge order") << invoicedStage().facts() << u"already-invoiced"_s;
}

void WithdrawalTest::refusesToCancel() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QString, code);
    QCOMPARE(fakes::codeOf(guardCancel(facts)), code);
    QCOMPARE(fakes::codeOf(cancel(facts)), code);
}

void WithdrawalTest::endsALife() { // I-C-07
    InvestmentCase facts = orderedStage();
    facts = applied(facts, sign(facts, {}).value());
    facts = applied(facts, charge(facts, {}).value());
    facts = applied(facts, pay(facts, usualPayment(facts)).value());
    facts = applied(facts, unpay(facts, usualReturn(facts)).value());
    facts = applied(facts, resign(facts).value());
    QVERIFY(!facts.investment.active && !facts.investment.draft && facts.investment.signedDate.isValid());
    using enum InvestmentEvent::Type;
    std::vector<InvestmentEvent::Type> types;
    for (const InvestmentEvent &event : facts.events)
        types.push_back(event.type);
    QCOMPARE(types, (std::vector{Order, Sign, InvestmentEvent::Type::Invoice, Pay, Unpay, Cancel}));
    QCOMPARE(facts.events.back().seq, 6);
}

void WithdrawalTest::resigns() { // I-C-08
    const InvestmentCase facts = invoicedStage().paid("2001-01-02").returned("2001-01-03");
    const auto effect = resign(facts, u"No money"_s);
    QVERIFY(effect);
    QCOMPARE(applied(facts, *effect).state(), InvestmentState::Discarded);
    QCOMPARE(effect->investment().closedReason, u"resigned"_s);
    const Invoice *just = invoiceEnding(*effect, "-JUST"_L1);
    const Invoice *refund = invoiceEnding(*effect, "-RES"_L1);
    QVERIFY(just && refund);
    QCOMPARE(just->state, InvoiceState::Paid);
    QCOMPARE(refund->state, InvoiceState::Paid);
    QCOMPARE(refund->type, InvoiceType::OutRefund);
    QCOMPARE(refund->total, Cents(200'000));
    const QJsonObject payload = effect->changes.front().events.front().payload;
    QCOMPARE(payload[u"invoice"].toString(), just->name);
    QCOMPARE(payload[u"refund"].toString(), refund->name);
    QVERIFY(effect->remittances.empty());
    // The books hold nothing any more, and no bank took part.
    AccountMove all = postings::opened(*facts.invoice(just->name));
    for (const AccountMove &move : effect->moves) {
        QVERIFY(move.isBalanced());
        all.lines.insert(all.lines.end(), move.lines.begin(), move.lines.end());
    }
    for (const QString &account : {u"410000000001"_s, u"163500000000"_s})
        QCOMPARE(all.balanceOf(account), Cents(0));
    QCOMPARE(effect->moves.back().journal, u"GENKWH_AMOR"_s);
    const auto isBridge = [](const AccountMoveLine &line) { return line.account.startsWith(u"555"); };
    QVERIFY(std::none_of(all.lines.begin(), all.lines.end(), isBridge));
}

void WithdrawalTest::resignsFromADraftRemittance() { // I-C-14
    const InvestmentCase ready = orderedStage().signedOn("2001-01-01");
    InvestmentCase facts = applied(ready, charge(ready, {}).value());
    const auto effect = resign(facts);
    QVERIFY(effect);
    QCOMPARE(effect->remittances.size(), size_t(1));
    QVERIFY(effect->remittances.front().lines.empty());
    QVERIFY(invoiceEnding(*effect, "-JUST"_L1)->remittance.isEmpty());

    must(facts.remittances.front().send(facts.today)); // I-C-15
    QCOMPARE(fakes::codeOf(guardResign(facts)), u"in-sent-order"_s);
    QCOMPARE(fakes::codeOf(resign(facts)), u"in-sent-order"_s);
}

void WithdrawalTest::refusesToResign_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QString>("code");
    const InvestmentCase invoiced = invoicedStage();
    Invoice refund;
    refund.name = u"GKWH00001-RES"_s;
    QTest::newRow("I-C-09") << invoicedStage().paid("2001-01-02").facts() << u"already-paid"_s;
    QTest::newRow("I-C-10") << applied(invoiced, resign(invoiced).value()) << u"inactive"_s;
    QTest::newRow("I-C-11") << orderedStage().signedOn("2001-01-01").invoiced("2001-01-01", false).facts()
                            << u"resign-no-invoice"_s;
    QTest::newRow("before the charge order") << orderedStage().facts() << u"resign-no-invoice"_s;
    QTest::newRow("I-C-12") << invoicedStage().with(refund).facts() << u"resign-exists"_s;
}

void WithdrawalTest::refusesToResign() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QString, code);
    QCOMPARE(fakes::codeOf(guardResign(facts)), code);
    QCOMPARE(fakes::codeOf(resign(facts)), code);
}

void WithdrawalTest::writesTheRefund_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("journal");
    QTest::newRow("I-C-13") << u"GKWH"_s << u"GENKWH_AE"_s << u"GENKWH"_s;
    QTest::newRow("voluntary") << u"APO"_s << u"APO_AE"_s << u"APO_FACT"_s;
}

void WithdrawalTest::writesTheRefund() {
    QFETCH(const QString, kind);
    QFETCH(const QString, product);
    QFETCH(const QString, journal);
    const InvestmentCase facts = invoicedStage(kind);
    const auto effect = resign(facts);
    QVERIFY(effect);
    const Invoice *refund = invoiceEnding(*effect, "-RES"_L1);
    QVERIFY(refund);
    QCOMPARE(refund->origin, facts.investment.name);
    QCOMPARE(refund->lines.front().quantity, qint64(20));
    QCOMPARE(refund->lines.front().price, Cents(10'000));
    QCOMPARE(refund->lines.front().product, product);
    QCOMPARE(refund->journal, journal);
    QVERIFY(refund->iban.isEmpty());
    QCOMPARE(refund->payment, PaymentType::None);
    QCOMPARE(refund->checkTotal, Cents(0));
}

void WithdrawalTest::cancelsAndResigns() { // I-C-16
    const auto withdraw = [](const InvestmentCase &facts) {
        return facts.investment.draft ? cancel(facts) : resign(facts);
    };
    QCOMPARE(withdraw(orderedStage())->investment().closedReason, u"cancelled"_s);
    QCOMPARE(withdraw(invoicedStage())->investment().closedReason, u"resigned"_s);
}

void WithdrawalTest::corrects() { // I-K-08
    const InvestmentCase facts = orderedStage(u"GKWH"_s, 200);
    const auto effect = correct(facts, correction(200, 300));
    QVERIFY(effect);
    Investment expected = facts.investment;
    expected.nominal = 30'000;
    QCOMPARE(effect->investment(), expected);
    QCOMPARE(expected.shares(facts.terms), qint64(3));
    const InvestmentEvent &event = effect->changes.front().events.front();
    QCOMPARE(event.type, InvestmentEvent::Type::Correct);
    QCOMPARE(event.payload[u"from"].toString(), u"200.00"_s);
    QCOMPARE(event.payload[u"to"].toString(), u"300.00"_s);
    QVERIFY(correct(Stage(u"GKWH"_s, 200).ordered("2001-01-01").signedOn("2001-01-01"), correction(200, 100)));
}

void WithdrawalTest::refusesToCorrect_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<Correction>("given");
    QTest::addColumn<QString>("code");
    const InvestmentCase ordered = orderedStage(u"GKWH"_s, 200);
    const InvestmentCase paid = invoicedStage(u"GKWH"_s, 200).paid("2001-01-02");
    QTest::newRow("I-K-09") << ordered << correction(100, 300) << u"mismatch"_s;
    QTest::newRow("I-K-10") << paid << correction(200, 300) << u"already-paid"_s;
    QTest::newRow("I-K-11") << paid << correction(100, 300) << u"mismatch"_s;
    QTest::newRow("I-K-13") << invoicedStage(u"GKWH"_s, 200).facts() << correction(200, 300) << u"already-invoiced"_s;
    QTest::newRow("unit") << ordered << correction(200, 250) << u"bad-amount"_s;
    QTest::newRow("discarded") << orderedStage(u"GKWH"_s, 200).inactive().facts() << correction(200, 300) << u"state"_s;
    const InvestmentCase voluntary = orderedStage(u"APO"_s, 200);
    const CommittedAmounts nearly{9'990'000, 9'990'000, 9'990'000};
    QTest::newRow("limit") << voluntary << correction(200, 400, nearly) << u"limit"_s;
    QTest::newRow("at the limit") << voluntary << correction(200, 300, nearly) << QString();
}

void WithdrawalTest::refusesToCorrect() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const Correction, given);
    QFETCH(const QString, code);
    QCOMPARE(fakes::codeOf(guardCorrect(facts, given)), code);
    QCOMPARE(fakes::codeOf(correct(facts, given)), code);
}

QTEST_GUILESS_MAIN(WithdrawalTest)
#include "WithdrawalTest.moc"
