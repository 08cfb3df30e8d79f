// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Payments and what the bank returns: rows I-P-* and I-U-* of investments.md §5.6 and §5.7.
#include "model/investment/actions/Payment.h"

#include "model/investment/actions/Charge.h"
#include "tests/fakes/InvestmentCases.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

class PaymentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pays_data();
    void pays();
    void refusesToPay_data();
    void refusesToPay();
    void paysTogether();
    void paysByTransfer();
    void paysWithoutMail();
    void leavesTheDraftRemittance();
    void warns();
    void returns();
    void refusesToReturn_data();
    void refusesToReturn();
    void takesNegativeAmounts();
    void keepsTheHistory();
    void writesOfReturns_data();
    void writesOfReturns();
    void returnsLate_data();
    void returnsLate();
    void paysAgain();
    void books();
};

namespace {

Stage invoicedStage(const QString &kind = u"GKWH"_s, qint64 euros = 300, const QString &name = {}) {
    return Stage(kind, euros, name)
        .ordered("2000-01-01")
        .signedOn("2000-01-01")
        .invoiced("2000-01-01")
        .on("2020-06-09");
}

Payment payment(const char *iso, qint64 euros = 300) { return {day(iso), euros * 100, std::nullopt}; }
BankReturn bankReturn(const char *iso, qint64 euros = 300) { return {day(iso), euros * 100, u"MS03"_s, {}}; }

const InvestmentEvent &eventOf(const ActionEffect &effect) { return effect.changes.front().events.front(); }

} // namespace

void PaymentTest::pays_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("I-P-01") << u"GKWH"_s << day("2016-05-01") << day("2017-05-01") << day("2041-05-01");
    QTest::newRow("I-P-07") << u"APO"_s << day("2017-01-06") << day("2017-01-06") << QDate();
    QTest::newRow("I-P-08") << u"GKWH"_s << day("2017-01-06") << day("2018-01-06") << day("2042-01-06");
    QTest::newRow("I-P-13") << u"APO"_s << day("2015-10-01") << day("2015-10-01") << QDate();
    QTest::newRow("I-P-15") << u"TIT5"_s << day("2012-10-08") << day("2012-10-08") << day("2017-10-08");
}

void PaymentTest::pays() {
    QFETCH(const QString, kind);
    QFETCH(const QDate, date);
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    const InvestmentCase facts = invoicedStage(kind);
    const auto effect = pay(facts, {date, 30'000, std::nullopt});
    QVERIFY(effect);
    Investment expected = facts.investment;
    expected.purchaseDate = date;
    expected.firstEffectiveDate = first;
    expected.lastEffectiveDate = last;
    QCOMPARE(effect->investment(), expected);
    QCOMPARE(expected.lent(), Cents(30'000));
    const InvestmentEvent &event = eventOf(*effect);
    QCOMPARE(event.type, InvestmentEvent::Type::Pay);
    QCOMPARE(event.amount, std::optional<Cents>(30'000));
    QCOMPARE(event.date, date);
    QCOMPARE(event.payload[u"method"].toString(), u"remittance"_s);
    QCOMPARE(event.payload[u"remittance"].toString(), u"R1"_s);
    QCOMPARE(event.payload[u"changes"][u"firstEffectiveDate"].toArray(),
             QJsonArray({QJsonValue::Null, first.toString(Qt::ISODate)}));
    const Invoice *just = invoiceEnding(*effect, "-JUST"_L1);
    QVERIFY(just);
    QCOMPARE(just->state, InvoiceState::Paid);
    QCOMPARE(just->residual, Cents(0));
}

void PaymentTest::refusesToPay_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<Payment>("given");
    QTest::addColumn<QString>("code");
    const Stage invoiced = invoicedStage();
    const InvestmentCase paid = Stage(invoiced).paid("2016-05-01");
    const InvestmentCase draft = Stage(u"GKWH"_s, 300).ordered("2000-01-01");
    QTest::newRow("I-P-02") << paid << payment("2016-05-02") << u"already-paid"_s;
    QTest::newRow("I-P-03") << invoiced.facts() << payment("2016-05-01", 400) << u"wrong-amount"_s;
    QTest::newRow("I-P-04") << draft << payment("2016-05-01") << u"not-invoiced"_s;
    QTest::newRow("I-P-05") << draft << payment("2016-05-01", 400) << u"not-invoiced"_s;
    QTest::newRow("I-P-06") << paid << payment("2016-05-02", 400) << u"wrong-amount"_s;
    QTest::newRow("I-P-11") << Stage(invoiced).inactive().facts() << payment("2016-05-01") << u"inactive"_s;
    QTest::newRow("no date") << invoiced.facts() << Payment{{}, 30'000, {}} << u"bad-date"_s;
    QTest::newRow("too far ahead") << invoiced.facts() << payment("2020-06-24") << u"bad-date"_s;
    QTest::newRow("a transfer before the bank returned it")
        << invoiced.facts() << Payment{day("2016-05-01"), 30'000, PayMethod::Transfer} << u"state"_s;
}

void PaymentTest::refusesToPay() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const Payment, given);
    QFETCH(const QString, code);
    const Done guard = guardPay(facts, given);
    QCOMPARE(fakes::codeOf(guard), code);
    QCOMPARE(fakes::codeOf(pay(facts, given)), code);
    if (code == u"wrong-amount") {
        QCOMPARE(guard.error().arguments, QJsonObject({{u"expected"_s, u"300.00"_s}, {u"given"_s, u"400.00"_s}}));
    }
}

void PaymentTest::paysTogether() { // I-P-09
    for (const QString &name : {u"GKWH00001"_s, u"GKWH00002"_s}) {
        const auto effect = pay(invoicedStage(u"GKWH"_s, 300, name), payment("2017-01-03"));
        QVERIFY(effect);
        QCOMPARE(effect->investment().purchaseDate, day("2017-01-03"));
    }
}

void PaymentTest::paysByTransfer() { // I-P-16
    const InvestmentCase facts = invoicedStage().paid("2020-03-01").returned("2020-03-10");
    for (const auto method : {std::optional<PayMethod>(), std::optional(PayMethod::Transfer)}) {
        const auto effect = pay(facts, {day("2020-03-20"), 30'000, method});
        QVERIFY(effect);
        QCOMPARE(effect->investment().purchaseDate, day("2020-03-20"));
        QCOMPARE(effect->investment().firstEffectiveDate, day("2021-03-20"));
        QCOMPARE(effect->investment().lastEffectiveDate, day("2045-03-20"));
        QCOMPARE(eventOf(*effect).payload[u"method"].toString(), u"transfer"_s);
        QCOMPARE(applied(facts, *effect).state(), InvestmentState::Waiting);
    }
    QCOMPARE(fakes::codeOf(pay(facts, {day("2020-03-20"), 30'000, PayMethod::Remittance})), u"state"_s);
}

void PaymentTest::paysWithoutMail() { // I-P-17
    QVERIFY(pay(invoicedStage(), payment("2016-05-01"))->mails.empty());
}

void PaymentTest::leavesTheDraftRemittance() {
    const InvestmentCase ready = Stage(u"GKWH"_s, 300).ordered("2020-06-01").signedOn("2020-06-01");
    InvestmentCase charged = applied(ready, charge(ready, {}).value());
    const auto effect = pay(charged, payment("2020-06-09"));
    QVERIFY(effect);
    QCOMPARE(effect->remittances.size(), size_t(1));
    QVERIFY(effect->remittances.front().lines.empty());
    QVERIFY(invoiceEnding(*effect, "-JUST"_L1)->remittance.isEmpty());

    must(charged.remittances.front().send(charged.today));
    const auto charging = pay(charged, payment("2020-06-09"));
    QVERIFY(charging);
    QVERIFY(charging->remittances.empty());
    QCOMPARE(eventOf(*charging).payload[u"remittance"].toString(), charged.remittances.front().name);
}

void PaymentTest::warns() {
    const auto early = pay(invoicedStage(), payment("1999-12-31"));
    QVERIFY(early);
    QCOMPARE(early->warnings, std::vector<QString>{u"purchase-before-order"_s});
    const auto noBridge = pay(invoicedStage(u"TIT5"_s), payment("2012-10-08"));
    QVERIFY(noBridge);
    QCOMPARE(noBridge->warnings, std::vector<QString>{u"no-bridge-account"_s});
    QVERIFY(noBridge->moves.empty());
}

void PaymentTest::returns() { // I-U-01
    const InvestmentCase facts = invoicedStage().paid("2000-01-01").on("2000-01-20");
    const auto effect = unpay(facts, bankReturn("2000-01-10"));
    QVERIFY(effect);
    const Investment &after = effect->investment();
    QVERIFY(!after.isPaid() && !after.firstEffectiveDate.isValid() && !after.lastEffectiveDate.isValid());
    QCOMPARE(after.lent(), Cents(0));
    QCOMPARE(applied(facts, *effect).state(), InvestmentState::Returned);
    const InvestmentEvent &event = eventOf(*effect);
    QCOMPARE(event.type, InvestmentEvent::Type::Unpay);
    QCOMPARE(event.amount, std::optional<Cents>(30'000));
    QCOMPARE(event.payload[u"reason"].toString(), u"MS03"_s);
    QCOMPARE(event.payload[u"changes"][u"purchaseDate"].toArray(), QJsonArray({u"2000-01-01"_s, QJsonValue::Null}));
    QCOMPARE(event.payload[u"changes"][u"lastEffectiveDate"].toArray(),
             QJsonArray({u"2025-01-01"_s, QJsonValue::Null}));
}

void PaymentTest::refusesToReturn_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<BankReturn>("given");
    QTest::addColumn<QString>("code");
    const Stage paid = invoicedStage().paid("2020-01-01");
    using enum InvestmentEvent::Type;
    QTest::newRow("I-U-02") << invoicedStage().facts() << bankReturn("2020-01-10") << u"nothing-to-unpay"_s;
    QTest::newRow("I-U-03") << paid.facts() << bankReturn("2020-01-10", 200) << u"wrong-amount"_s;
    QTest::newRow("I-U-04") << Stage(u"GKWH"_s, 300).ordered("2000-01-01").facts() << bankReturn("2020-01-10")
                            << u"not-invoiced"_s;
    QTest::newRow("I-U-09") << Stage(paid).amortized(12).facts() << bankReturn("2020-01-10") << u"has-returns"_s;
    QTest::newRow("interest") << Stage(paid).interestUntil("2020-02-01").facts() << bankReturn("2020-01-10")
                              << u"has-returns"_s;
    QTest::newRow("partial") << Stage(paid).happened(Partial, "2020-02-01").facts() << bankReturn("2020-01-10")
                             << u"has-returns"_s;
    QTest::newRow("before the payment") << paid.facts() << bankReturn("2019-12-31") << u"bad-date"_s;
    QTest::newRow("to come") << paid.facts() << bankReturn("2020-06-24") << u"bad-date"_s;
    QTest::newRow("inactive") << Stage(paid).inactive().facts() << bankReturn("2020-01-10") << u"state"_s;
}

void PaymentTest::refusesToReturn() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const BankReturn, given);
    QFETCH(const QString, code);
    const Done guard = guardUnpay(facts, given);
    QCOMPARE(fakes::codeOf(guard), code);
    QCOMPARE(fakes::codeOf(unpay(facts, given)), code);
    if (code == u"wrong-amount") {
        QCOMPARE(guard.error().arguments, QJsonObject({{u"expected"_s, u"300.00"_s}, {u"given"_s, u"200.00"_s}}));
    }
}

void PaymentTest::takesNegativeAmounts() { // I-U-05
    const auto effect = unpay(invoicedStage().paid("2020-01-01"), bankReturn("2020-01-10", -300));
    QVERIFY(effect);
    QCOMPARE(eventOf(*effect).amount, std::optional<Cents>(30'000));
}

void PaymentTest::keepsTheHistory() { // I-U-06
    for (const QString &name : {u"GKWH00001"_s, u"GKWH00002"_s}) {
        const InvestmentCase facts = invoicedStage(u"GKWH"_s, 300, name).paid("2020-01-01");
        const auto effect = unpay(facts, bankReturn("2020-01-10"));
        QVERIFY(effect);
        const InvestmentCase after = applied(facts, *effect);
        QVERIFY(!after.investment.isPaid());
        QCOMPARE(after.events.size(), facts.events.size() + 1);
        QVERIFY(std::equal(facts.events.begin(), facts.events.end(), after.events.begin()));
    }
}

void PaymentTest::writesOfReturns_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("withInvoice");
    QTest::addColumn<QStringList>("wordings");
    QTest::newRow("I-U-07 Generation") << u"GKWH"_s << true << QStringList{u"generationkwh_mail_impagament"_s};
    QTest::newRow("I-U-07 voluntary") << u"APO"_s << true << QStringList{u"aportacio_mail_impagament"_s};
    QTest::newRow("I-U-07 without invoice") << u"GKWH"_s << false << QStringList();
}

void PaymentTest::writesOfReturns() {
    QFETCH(const QString, kind);
    QFETCH(const bool, withInvoice);
    QFETCH(const QStringList, wordings);
    const InvestmentCase facts =
        Stage(kind, 300).ordered("2020-01-01").invoiced("2020-01-01", withInvoice).paid("2020-01-01");
    const auto effect = unpay(facts, bankReturn("2020-01-10"));
    QVERIFY(effect);
    QStringList found;
    for (const MailRow &mail : effect->mails)
        found.push_back(mail.wording);
    QCOMPARE(found, wordings);
    QCOMPARE(effect->invoices.size(), size_t(withInvoice ? 1 : 0));
}

void PaymentTest::returnsLate_data() {
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::newRow("395 days") << day("2017-01-03").addDays(395) << QString() << QString();
    QTest::newRow("396 days") << day("2017-01-03").addDays(396) << QString() << u"bad-date"_s;
    QTest::newRow("396 days and a reason") << day("2017-01-03").addDays(396) << u"Sentence of a court"_s << QString();
}

void PaymentTest::returnsLate() {
    QFETCH(const QDate, date);
    QFETCH(const QString, reason);
    QFETCH(const QString, code);
    const auto effect = unpay(invoicedStage().paid("2017-01-03"), {date, 30'000, {}, reason});
    QCOMPARE(fakes::codeOf(effect), code);
    if (effect)
        QCOMPARE(eventOf(*effect).payload[u"override"].toString(), reason);
}

void PaymentTest::paysAgain() { // I-U-12
    InvestmentCase facts = invoicedStage();
    facts = applied(facts, pay(facts, payment("2020-01-02")).value());
    facts = applied(facts, unpay(facts, bankReturn("2020-01-10")).value());
    const auto again = pay(facts, payment("2020-02-02"));
    QVERIFY(again);
    QCOMPARE(again->investment().purchaseDate, day("2020-02-02"));
    QCOMPARE(again->moves.back().date, day("2020-02-02"));
    QCOMPARE(again->moves.back().balanceOf(u"555000000004"_s), Cents(30'000));
}

void PaymentTest::books() { // I-U-13
    InvestmentCase facts = invoicedStage(u"GKWH"_s, 4000);
    const auto paid = pay(facts, payment("2020-01-02", 4000));
    QVERIFY(paid);
    QCOMPARE(paid->moves.size(), size_t(1));
    QCOMPARE(paid->moves.front().balanceOf(u"410000000001"_s), Cents(-400'000));
    QCOMPARE(paid->moves.front().balanceOf(u"555000000004"_s), Cents(400'000));
    QCOMPARE(invoiceEnding(*paid, "-JUST"_L1)->residual, Cents(0));
    facts = applied(facts, *paid);
    const auto returned = unpay(facts, bankReturn("2020-01-10", 4000));
    QVERIFY(returned);
    QCOMPARE(returned->moves.front(), paid->moves.front().reversed(day("2020-01-10")));
    QCOMPARE(invoiceEnding(*returned, "-JUST"_L1)->residual, Cents(400'000));
}

QTEST_GUILESS_MAIN(PaymentTest)
#include "PaymentTest.moc"
