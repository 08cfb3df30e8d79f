// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing the last thing that happened (investments.md §2.3, K-26, K-27), and reading the past from the history.
#include "model/investment/actions/Undo.h"

#include "model/investment/actions/Amortize.h"
#include "model/investment/actions/Charge.h"
#include "model/investment/actions/Divest.h"
#include "model/investment/actions/EventReplay.h"
#include "model/investment/actions/HandOver.h"
#include "model/investment/actions/InterestAction.h"
#include "model/investment/actions/Order.h"
#include "model/investment/actions/Pact.h"
#include "model/investment/actions/Payment.h"
#include "model/investment/actions/Sign.h"
#include "model/investment/actions/Withdrawal.h"
#include "tests/fakes/InvestmentCases.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

class UndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoesACancel();
    void goesBackStepByStep();
    void refusesWhatWasSent_data();
    void refusesWhatWasSent();
    void cancelsDocuments();
    void releasesTaxes();
    void undoesAResignation();
    void undoesAPayment();
    void undoesAnotherCharge();
    void undoesATransfer();
    void undoesASplit();
    void refusesWhatWentOn();
    void refuses();
    void keepsMailsBack();
    void replaysThePast();
};

namespace {

const UndoRequest because{u"A slip of the hand"_s, {}};

/// What would be stored.
InvestmentCase after(const InvestmentCase &before, const Result<ActionEffect> &effect) {
    InvestmentCase now = applied(before, effect.value());
    markUndone(now.events);
    return now;
}

/// Ordered by the action, so that its history is whole.
InvestmentCase ordered(const QString &kind = u"GKWH"_s, const char *on = "2017-01-02") {
    OrderRequest request;
    request.terms = standardTerms(kind).value();
    request.emission = emission(kind);
    request.member = member();
    request.today = request.date = day(on);
    request.amount = 100'000;
    InvestmentCase facts;
    facts.terms = request.terms;
    facts.emission = request.emission;
    facts.member = request.member;
    facts.today = request.today;
    return after(facts, order(request));
}

InvestmentCase invoiced(const QString &kind = u"GKWH"_s, const char *on = "2017-01-02") {
    InvestmentCase facts = ordered(kind, on);
    if (facts.terms.requiresSignature)
        facts = after(facts, sign(facts, {}));
    return after(facts, charge(facts, {}));
}

/// Its charge has gone to the bank and come back as money.
InvestmentCase paid(const QString &kind = u"GKWH"_s, const char *on = "2017-01-02") {
    InvestmentCase facts = invoiced(kind, on);
    facts.remittances.front().state = RemittanceState::Executed;
    return after(facts, pay(facts, usualPayment(facts)));
}

InvestmentCase later(InvestmentCase facts, const char *on) {
    facts.today = day(on);
    return facts;
}

/// Debit less credit of an account over all moves.
Cents balance(const std::vector<AccountMove> &moves, const QString &account) {
    Cents sum = 0;
    for (const AccountMove &move : moves)
        sum += move.balanceOf(account);
    return sum;
}

} // namespace

void UndoTest::undoesACancel() { // I-K-26
    const InvestmentCase before = ordered();
    const InvestmentCase cancelled = after(before, cancel(before, u"No money"_s));
    QCOMPARE(cancelled.state(), InvestmentState::Discarded);
    const auto effect = undo(cancelled, because);
    QCOMPARE(codeOf(effect), QString());
    QCOMPARE(effect->investment(), before.investment);
    const InvestmentEvent &event = effect->changes.front().events.front();
    QCOMPARE(event.type, InvestmentEvent::Type::Undo);
    QCOMPARE(event.payload.value("undone"_L1), cancelled.events.back().seq);
    QCOMPARE(event.payload.value("undoneType"_L1), u"cancel"_s);
    QCOMPARE(event.payload.value("reason"_L1), because.reason);
    const InvestmentCase undone = after(cancelled, effect);
    QCOMPARE(undone.state(), InvestmentState::Ordered);
    QCOMPARE(*undone.events.at(1).undoneBy, 3);
}

void UndoTest::goesBackStepByStep() {
    InvestmentCase facts = ordered();
    const Investment start = facts.investment;
    facts = after(facts, sign(facts, {}));
    facts = after(facts, charge(facts, {}));
    facts = after(facts, undo(facts, because));
    QCOMPARE(facts.state(), InvestmentState::Signed);
    facts = after(facts, undo(facts, because));
    QCOMPARE(facts.investment, start);
    QCOMPARE(codeOf(undo(facts, because)), u"nothing-to-undo"_s); // an order is cancelled instead
}

void UndoTest::refusesWhatWasSent_data() {
    QTest::addColumn<RemittanceState>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("draft") << RemittanceState::Draft << QString();
    QTest::newRow("I-K-27") << RemittanceState::Sent << u"in-sent-order"_s;
    QTest::newRow("executed") << RemittanceState::Executed << u"in-sent-order"_s;
    QTest::newRow("never sent") << RemittanceState::Cancelled << QString();
}

void UndoTest::refusesWhatWasSent() {
    QFETCH(const RemittanceState, state);
    InvestmentCase facts = later(paid(), "2019-01-30");
    facts = after(facts, amortize(facts, facts.today));
    QCOMPARE(facts.remittances.back().lines.size(), size_t(1));
    facts.remittances.back().state = state;
    QTEST(codeOf(undo(facts, because)), "code");
    QTEST(codeOf(guardUndo(facts)), "code");
}

void UndoTest::cancelsDocuments() {
    const InvestmentCase before = later(paid(), "2019-01-30");
    const auto made = divest(before, {before.today, std::nullopt, std::nullopt, {}, {}});
    const InvestmentCase divested = after(before, made);
    const auto effect = undo(divested, because);
    QCOMPARE(effect->investment(), before.investment);
    const Invoice &des = *invoiceEnding(*effect, "-DES"_L1);
    QCOMPARE(des.state, InvoiceState::Cancelled);
    QCOMPARE(des.remittance, QString());
    QVERIFY(effect->remittances.front().lines.empty());
    QCOMPARE(effect->moves.size(), size_t(1));
    std::vector<AccountMove> moves = made->moves;
    moves.push_back(effect->moves.front());
    for (const AccountMoveLine &line : moves.front().lines)
        QCOMPARE(balance(moves, line.account), 0);
    const InvestmentCase undone = after(divested, effect);
    QCOMPARE(codeOf(divest(undone, {undone.today, std::nullopt, std::nullopt, {}, {}})), QString());
}

void UndoTest::releasesTaxes() {
    InvestmentCase facts = later(paid(), "2019-01-30");
    facts.savings.push_back({2018, 1000, 190, {}});
    facts = after(facts, amortize(facts, facts.today));
    QCOMPARE(facts.savingsOf(2018)->invoice, u"GKWH00001-AMOR2019"_s);
    facts = after(facts, undo(facts, because));
    QCOMPARE(facts.savingsOf(2018)->invoice, QString());
    QCOMPARE(amortize(facts, facts.today)->invoices.front().total, 4000 - 190);
}

void UndoTest::undoesAResignation() {
    const InvestmentCase before = invoiced();
    const auto made = resign(before);
    const InvestmentCase resigned = after(before, made);
    const auto effect = undo(resigned, because);
    QCOMPARE(codeOf(effect), QString());
    const InvestmentCase undone = after(resigned, effect);
    QCOMPARE(undone.investment, before.investment);
    QCOMPARE(undone.state(), InvestmentState::Invoiced);
    const Invoice *just = undone.invoice(u"GKWH00001-JUST"_s);
    QCOMPARE(just->state, InvoiceState::Open);
    QCOMPARE(just->residual, 100'000);
    QVERIFY(pendingRemittance(undone.remittances, just->name));
    QVERIFY(!undone.invoice(u"GKWH00001-RES"_s));
    std::vector<AccountMove> moves = made->moves;
    moves.insert(moves.end(), effect->moves.begin(), effect->moves.end());
    for (const AccountMove &move : moves)
        QVERIFY(move.isBalanced());
    for (const AccountMoveLine &line : made->moves.front().lines)
        QCOMPARE(balance(moves, line.account), 0);
    QVERIFY(resign(undone));
}

void UndoTest::undoesAPayment() {
    const InvestmentCase before = invoiced(); // its charge never left the draft
    const InvestmentCase settled = after(before, pay(before, usualPayment(before)));
    const auto effect = undo(settled, because);
    QCOMPARE(codeOf(effect), QString());
    const InvestmentCase undone = after(settled, effect);
    QCOMPARE(undone.state(), InvestmentState::Invoiced);
    QCOMPARE(undone.invoice(u"GKWH00001-JUST"_s)->state, InvoiceState::Open);
    QVERIFY(pendingRemittance(undone.remittances, u"GKWH00001-JUST"_s));
    QCOMPARE(effect->moves.front().balanceOf(u"555000000004"_s), -100'000);
    QCOMPARE(codeOf(undo(paid(), because)), u"in-sent-order"_s);

    const InvestmentCase returned = after(settled, unpay(settled, usualReturn(settled)));
    const InvestmentCase again = after(returned, undo(returned, because));
    QCOMPARE(again.investment, settled.investment);
    QCOMPARE(again.invoice(u"GKWH00001-JUST"_s)->state, InvoiceState::Paid);
}

void UndoTest::undoesAnotherCharge() {
    InvestmentCase facts = paid();
    facts = after(facts, unpay(facts, usualReturn(facts)));
    const QString sent = facts.invoice(u"GKWH00001-JUST"_s)->remittance;
    const InvestmentCase charged = after(facts, recharge(facts));
    QCOMPARE(charged.state(), InvestmentState::Invoiced);
    const InvestmentCase undone = after(charged, undo(charged, because));
    QCOMPARE(undone.state(), InvestmentState::Returned);
    QCOMPARE(undone.invoice(u"GKWH00001-JUST"_s)->remittance, sent);
    QVERIFY(!pendingRemittance(undone.remittances, u"GKWH00001-JUST"_s));
}

namespace {

/// The case of the n-th investment that came out of an action.
InvestmentCase made(const InvestmentCase &origin, const ActionEffect &effect, size_t n, const Member &member) {
    InvestmentCase facts;
    facts.terms = origin.terms;
    facts.emission = origin.emission;
    facts.member = member;
    facts.investment = effect.changes.at(n).investment;
    facts.events = effect.changes.at(n).events;
    facts.events.front().seq = 1;
    facts.today = origin.today;
    return facts;
}

} // namespace

void UndoTest::undoesATransfer() {
    const InvestmentCase before = later(paid(), "2019-05-01");
    TransferRequest request;
    request.to = member(u"S000002"_s);
    request.newName = u"GKWH00002"_s;
    request.date = before.today;
    const auto given = transfer(before, request);
    const InvestmentCase origin = after(before, given);
    const InvestmentCase received = made(before, *given, 1, request.to);
    QCOMPARE(codeOf(undo(origin, because)), u"not-found"_s);
    QCOMPARE(codeOf(undo(received, because)), u"nothing-to-undo"_s);
    const auto effect = undo(origin, {because.reason, {received}});
    QCOMPARE(codeOf(effect), QString());
    QCOMPARE(effect->investment(), before.investment);
    QCOMPARE(effect->moves.front().lines.front().member, u"S000002"_s);
    QCOMPARE(effect->moves.front().lines.front().debit, 100'000);
    const InvestmentChange &gone = effect->changes.at(1);
    QVERIFY(!gone.isNew);
    InvestmentCase discarded = received;
    discarded.investment = gone.investment;
    discarded.events.insert(discarded.events.end(), gone.events.begin(), gone.events.end());
    QCOMPARE(discarded.state(), InvestmentState::Discarded);
    QCOMPARE(replayed(discarded.events), discarded.investment);
}

void UndoTest::undoesASplit() {
    const InvestmentCase before = later(paid(), "2019-05-01");
    const auto parted = split(before, {30'000, before.today, {u"GKWH00002"_s, u"GKWH00003"_s}});
    const InvestmentCase origin = after(before, parted);
    const auto effect = undo(
        origin, {because.reason, {made(before, *parted, 1, before.member), made(before, *parted, 2, before.member)}});
    QCOMPARE(effect->investment(), before.investment);
    QCOMPARE(effect->changes.size(), size_t(3));
    QVERIFY(effect->moves.empty());
}

void UndoTest::refusesWhatWentOn() {
    const InvestmentCase before = later(paid(), "2019-05-01");
    const auto parted = split(before, {30'000, before.today, {u"GKWH00002"_s, u"GKWH00003"_s}});
    InvestmentCase first = made(before, *parted, 1, before.member);
    first = after(first, pact(first, {first.today, u"-"_s, {{u"orderDate"_s, u"2017-01-01"_s}}}));
    const auto effect = undo(after(before, parted), {because.reason, {first, made(before, *parted, 2, before.member)}});
    QCOMPARE(codeOf(effect), u"changed-meanwhile"_s);
    InvestmentCase touched = ordered();
    touched = after(touched, sign(touched, {}));
    touched.investment.signedDate = day("2016-12-31");
    QCOMPARE(codeOf(undo(touched, because)), u"changed-meanwhile"_s);
}

void UndoTest::refuses() {
    InvestmentCase signedOne = ordered();
    signedOne = after(signedOne, sign(signedOne, {}));
    QCOMPARE(codeOf(undo(signedOne, {u" "_s, {}})), u"bad-argument"_s);
    QCOMPARE(codeOf(guardUndo({})), u"nothing-to-undo"_s);
    // an entry taken over from the former program does not say what it changed
    QCOMPARE(codeOf(guardUndo(Stage(u"GKWH"_s).ordered("2017-01-02").signedOn("2017-01-03").facts())),
             u"nothing-to-undo"_s);
}

void UndoTest::keepsMailsBack() {
    InvestmentCase facts = later(paid(u"APO"_s), "2018-01-30");
    facts = after(facts, payInterest(facts, {day("2017-01-02"), day("2017-12-31"), 10'000, std::nullopt}));
    const auto effect = undo(facts, because);
    QCOMPARE(effect->changes.front().events.front().payload.value("suppress"_L1).toObject(),
             (QJsonObject{{u"mails"_s, QJsonArray{u"aportacio_interest_notification_mail"_s}}}));
    QVERIFY(!effect->investment().lastInterestPaidDate.isValid());
    QVERIFY(effect->mails.empty());
}

void UndoTest::replaysThePast() {
    InvestmentCase facts = later(paid(), "2020-02-01");
    const Investment whole = facts.investment;
    facts = after(facts, amortize(facts, facts.today)); // quotas of 2019 and 2020
    QCOMPARE(replayed(facts.events), facts.investment);
    QCOMPARE(replayed(facts.events, day("2017-01-01")), Investment());
    QCOMPARE(replayed(facts.events, day("2018-12-31")), whole);
    QCOMPARE(replayed(facts.events, day("2019-12-31")).amortized, 4000);
    QCOMPARE(replayed(facts.events, day("2020-01-02")).amortized, 8000);
    std::swap(facts.events[facts.events.size() - 1], facts.events[facts.events.size() - 2]); // recorded the other way
    QCOMPARE(replayed(facts.events, day("2019-12-31")).amortized, 4000);
    std::swap(facts.events[facts.events.size() - 1], facts.events[facts.events.size() - 2]);
    facts = after(facts, undo(facts, because));
    QCOMPARE(replayed(facts.events, day("2020-01-02")).amortized, 4000);
    QCOMPARE(replayed(facts.events), facts.investment);
}

QTEST_APPLESS_MAIN(UndoTest)
#include "UndoTest.moc"
