// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and signatures: rows I-O-* and I-S-* of investments.md §5.1 and §5.4.
#include "model/investment/actions/Order.h"

#include "model/investment/actions/OrderNames.h"
#include "tests/fakes/InvestmentCases.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

class OrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTheInvestment();
    void namesWhoGaveNoIban();
    void keepsCents();
    void ordersVoluntaryCapital();
    void writesOfCreation_data();
    void writesOfCreation();
    void setsTheAccount();
    void refuses_data();
    void refuses();
    void allowsTheMaximum();
    void copiesTheRate();
    void attachesTheLaw_data();
    void attachesTheLaw();
    void signsWithTheForm();
    void namesInSequence_data();
    void namesInSequence();
    void signs_data();
    void signs();
    void refusesToSign_data();
    void refusesToSign();
    void asksForSignature();
};

namespace {

OrderRequest request(const QString &kind, qint64 cents = 400'000) {
    OrderRequest made;
    made.terms = standardTerms(kind).value();
    made.emission = emission(kind);
    made.member = member();
    made.member.iban.clear();
    made.today = day("2020-06-09");
    made.date = day("2020-06-06");
    made.amount = cents;
    made.iban = goodIban;
    made.ip = u"10.10.23.123"_s;
    return made;
}

/// What a row of refusals changes in a good order.
using Change = std::function<void(OrderRequest &)>;

} // namespace

void OrderTest::makesTheInvestment() { // I-O-01
    OrderRequest asked = request(u"GKWH"_s, 30'000);
    asked.name = u"GKWH00069"_s;
    asked.date = day("2000-01-01");
    asked.ip = u"8.8.8.8"_s;
    const auto effect = order(asked);
    QVERIFY(effect);
    QVERIFY(effect->changes.front().isNew);
    Investment expected;
    expected.name = u"GKWH00069"_s;
    expected.member = u"S000001"_s;
    expected.emission = u"GKWH"_s;
    expected.nominal = 30'000;
    expected.orderDate = day("2000-01-01");
    QCOMPARE(effect->investment(), expected);
    QCOMPARE(stateOf(expected, asked.terms, {}, asked.today).state, InvestmentState::Ordered);

    QCOMPARE(effect->changes.front().events.size(), size_t(1));
    const InvestmentEvent &event = effect->changes.front().events.front();
    QCOMPARE(event.type, InvestmentEvent::Type::Order);
    QCOMPARE(event.date, day("2000-01-01"));
    QCOMPARE(event.amount, std::optional<Cents>(30'000));
    QCOMPARE(event.payload[u"ip"].toString(), u"8.8.8.8"_s);
    QCOMPARE(event.payload[u"iban"].toString(), QString(goodIban));
    QCOMPARE(event.payload[u"emission"].toString(), u"GKWH"_s);
    QCOMPARE(event.payload[u"orderDate"].toString(), u"2000-01-01"_s);
    QCOMPARE(event.payload[u"channel"].toString(), u"form"_s);
    QCOMPARE(event.payload[u"changes"][u"nominal"].toArray(), QJsonArray({u"0.00"_s, u"300.00"_s}));
    QCOMPARE(event.payload[u"documents"][u"mails"].toArray(), QJsonArray({u"generationkwh_mail_creacio"_s}));
}

void OrderTest::namesWhoGaveNoIban() { // I-O-02
    OrderRequest asked = request(u"GKWH"_s);
    asked.iban.clear();
    asked.ip.clear();
    const auto effect = order(asked);
    QVERIFY(effect);
    const QJsonObject facts = effect->changes.front().events.front().payload;
    QVERIFY(facts[u"iban"].isNull());
    QCOMPARE(facts[u"channel"].toString(), u"office"_s);
    QVERIFY(effect->mandates.empty() && effect->accounts.empty() && !effect->member);
}

void OrderTest::keepsCents() { // I-O-03
    OrderRequest asked = request(u"GKWH"_s, 35'075);
    asked.terms.unit = 1;
    const auto effect = order(asked);
    QVERIFY(effect);
    QCOMPARE(effect->investment().nominal, Cents(35'075));
    QCOMPARE(effect->changes.front().events.front().amount, std::optional<Cents>(35'075));
}

void OrderTest::ordersVoluntaryCapital() { // I-O-04, I-O-05
    const OrderRequest asked = request(u"APO"_s);
    const auto effect = order(asked);
    QVERIFY(effect);
    const Investment &made = effect->investment();
    QCOMPARE(made.name, u"APO000001"_s);
    QCOMPARE(made.shares(asked.terms), qint64(40));
    QVERIFY(made.draft && made.active && !made.isPaid());
    QVERIFY(!made.signedDate.isValid() && !made.firstEffectiveDate.isValid() && !made.lastEffectiveDate.isValid());
    QVERIFY(!made.lastInterestPaidDate.isValid());
    QCOMPARE(made.amortized, Cents(0));
    QCOMPARE(made.orderDate, day("2020-06-06"));
}

void OrderTest::writesOfCreation_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("account");
    QTest::newRow("I-O-05") << u"APO"_s << u"aportacio_mail_creacio"_s << u"aporta"_s;
    QTest::newRow("I-O-06") << u"GKWH"_s << u"generationkwh_mail_creacio"_s << u"generationkwh"_s;
}

void OrderTest::writesOfCreation() {
    QFETCH(const QString, kind);
    QFETCH(const QString, wording);
    QFETCH(const QString, account);
    const auto effect = order(request(kind));
    QVERIFY(effect);
    QCOMPARE(effect->mails.size(), size_t(1));
    const MailRow &mail = effect->mails.front();
    QCOMPARE(mail.wording, wording);
    QCOMPARE(mail.account, account);
    QCOMPARE(mail.recipient, u"maria@example.org"_s);
    QCOMPARE(mail.about, effect->investment().name);
    QCOMPARE(mail.body[u"amount"].toString(), u"4000.00"_s);
}

void OrderTest::setsTheAccount() { // I-O-07
    OrderRequest asked = request(u"GKWH"_s);
    asked.iban = u"ES77 1234-1234.16 1234567890"_s;
    const auto effect = order(asked);
    QVERIFY(effect);
    QCOMPARE(effect->investment().emission, u"GKWH"_s);
    QVERIFY(effect->member);
    QCOMPARE(effect->member->iban, QString(goodIban));
    QCOMPARE(effect->accounts.size(), size_t(1));
    QCOMPARE(effect->accounts.front().iban, QString(goodIban));
    QCOMPARE(effect->mandates.size(), size_t(1));
    QCOMPARE(effect->mandates.front().purpose, u"PRESTEC GENERATION kWh"_s);

    asked.member = *effect->member;
    asked.accounts = effect->accounts;
    asked.mandates = effect->mandates;
    const auto again = order(asked);
    QVERIFY(again);
    QVERIFY(again->accounts.empty() && again->mandates.empty() && !again->member);
}

void OrderTest::refuses_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *id, const Change &change, const char *code, QStringList kinds = {u"GKWH"_s}) {
        for (const QString &kind : kinds)
            QTest::addRow("%s %s", id, qPrintable(kind)) << kind << change << QString::fromLatin1(code);
    };
    const QStringList all{u"GKWH"_s, u"APO"_s, u"TIT10"_s, u"TIT5"_s};
    row("I-O-08",
        [](OrderRequest &asked) {
            asked.today = day("2020-05-09");
            asked.emission.startDate = day("2020-06-01");
        },
        "emission-not-started", {u"APO"_s});
    row(
        "I-O-09", [](OrderRequest &asked) { asked.member.joined = {}; }, "not-member");
    row("I-O-10", [](OrderRequest &asked) { asked.member.left = day("2020-01-01"); }, "not-member", {u"APO"_s});
    row(
        "I-O-11", [](OrderRequest &asked) { asked.amount = 400'300; }, "bad-amount");
    row("I-O-12", [](OrderRequest &asked) { asked.amount = 400'300; }, "bad-amount", {u"APO"_s});
    row(
        "I-O-13", [](OrderRequest &asked) { asked.amount = -40'000; }, "bad-amount", all);
    row(
        "I-O-14", [](OrderRequest &asked) { asked.amount = 0; }, "bad-amount", all);
    row(
        "I-O-15", [](OrderRequest &asked) { asked.iban = u"ES77123412341612345678ZZ"_s; }, "bad-iban", all);
    row(
        "I-O-16",
        [](OrderRequest &asked) {
            asked.amount = 400'300;
            asked.iban = u"ES77123412341612345678ZZ"_s;
        },
        "bad-amount");
    row(
        "I-O-17",
        [](OrderRequest &asked) {
            asked.iban = u"ES77123412341612345678ZZ"_s;
            asked.member.joined = {};
        },
        "bad-iban");
    row("I-O-18 I-O-23", [](OrderRequest &asked) { asked.committed.memberInFamily = 9'610'000; }, "limit", {u"APO"_s});
    row(
        "I-O-21 draft", [](OrderRequest &asked) { asked.emission.state = Emission::State::Draft; }, "emission-closed",
        all);
    row(
        "I-O-21 done", [](OrderRequest &asked) { asked.emission.state = Emission::State::Closed; }, "emission-closed");
    row("I-O-24",
        [](OrderRequest &asked) {
            asked.terms.unit = 100'000;
            asked.amount = 150'000;
        },
        "bad-amount", {u"TIT5"_s});
    row(
        "I-O-27 to come", [](OrderRequest &asked) { asked.date = day("2020-06-10"); }, "bad-date");
    row(
        "I-O-27 none", [](OrderRequest &asked) { asked.date = {}; }, "bad-date");
    row(
        "name taken",
        [](OrderRequest &asked) {
            asked.name = u"GKWH00001"_s;
            asked.nameTaken = true;
        },
        "name-taken");
}

void OrderTest::refuses() {
    QFETCH(const QString, kind);
    QFETCH(const Change, change);
    QFETCH(const QString, code);
    OrderRequest asked = request(kind);
    change(asked);
    QCOMPARE(fakes::codeOf(guardOrder(asked)), code);
    QCOMPARE(fakes::codeOf(order(asked)), code);
}

void OrderTest::allowsTheMaximum() { // I-O-19
    OrderRequest asked = request(u"APO"_s);
    asked.committed.memberInFamily = 9'600'000;
    QVERIFY(order(asked));
}

void OrderTest::copiesTheRate() {
    QCOMPARE(order(request(u"TIT5"_s))->investment().rate, std::optional<Ppm>(50'000));
    QVERIFY(!order(request(u"APO"_s))->investment().rate);
}

void OrderTest::attachesTheLaw_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QStringList>("attachments");
    QTest::newRow("I-O-25") << u"ca"_s << qint64(100'000) << QStringList();
    QTest::newRow("I-O-26 ca") << u"ca"_s << qint64(110'000) << QStringList{u"APO_202006_CA"_s};
    QTest::newRow("I-O-26 es") << u"es"_s << qint64(110'000) << QStringList{u"APO_202006_ES"_s};
    QTest::newRow("I-O-26 without such a document") << u"gl"_s << qint64(110'000) << QStringList();
}

void OrderTest::attachesTheLaw() {
    QFETCH(const QString, language);
    QFETCH(const qint64, before);
    QFETCH(const QStringList, attachments);
    OrderRequest asked = request(u"APO"_s);
    asked.member.language = language;
    asked.committed.memberInEmission = before;
    asked.legalDocuments = {u"APO_202006_CA"_s, u"APO_202006_ES"_s};
    const auto effect = order(asked);
    QVERIFY(effect);
    QCOMPARE(effect->mails.front().attachments, attachments);
}

void OrderTest::signsWithTheForm() { // I-O-28
    OrderRequest asked = request(u"GKWH"_s, 200'000);
    Signature signature;
    signature.method = u"advanced"_s;
    signature.documentHash = u"abc"_s;
    asked.signature = signature;
    const auto effect = order(asked);
    QVERIFY(effect);
    QCOMPARE(effect->investment().signedDate, asked.today);
    QCOMPARE(effect->changes.front().events.size(), size_t(2));
    const InvestmentEvent &event = effect->changes.front().events.back();
    QCOMPARE(event.type, InvestmentEvent::Type::Sign);
    QCOMPARE(event.payload[u"documentHash"].toString(), u"abc"_s);
    QCOMPARE(event.payload[u"changes"].toObject().keys(), QStringList{u"signedDate"_s});
}

void OrderTest::namesInSequence_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("number");
    QTest::newRow("Generation") << u"GKWH"_s << u"GKWH00069"_s << qint64(69);
    QTest::newRow("voluntary") << u"APO"_s << u"APO000001"_s << qint64(1);
    QTest::newRow("beyond its digits") << u"GKWH"_s << u"GKWH100000"_s << qint64(100'000);
    QTest::newRow("of another kind") << u"GKWH"_s << u"APO000001"_s << qint64(-1);
    QTest::newRow("I-O-29 unnamed Generation") << u"GKWH"_s << documents::unnamed(u"GKWH"_s, 12) << qint64(-1);
    QTest::newRow("I-O-29 unnamed voluntary") << u"APO"_s << documents::unnamed(u"APO"_s, 12) << qint64(-1);
    QTest::newRow("the prefix alone") << u"GKWH"_s << u"GKWH"_s << qint64(-1);
}

void OrderTest::namesInSequence() {
    QFETCH(const QString, kind);
    QFETCH(const QString, name);
    QFETCH(const qint64, number);
    const Terms terms = standardTerms(kind).value();
    QCOMPARE(sequenceNumber(terms, name).value_or(-1), number);
    if (number < 0)
        return;
    QCOMPARE(sequenceName(terms, number), name);
    OrderRequest asked = request(kind);
    asked.lastNumber = number - 1;
    QCOMPARE(order(asked)->investment().name, name);
}

void OrderTest::signs_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QDate>("date");
    QTest::newRow("I-S-01 I-S-05") << u"GKWH"_s << day("2017-01-06");
    QTest::newRow("I-S-02") << u"APO"_s << day("2017-01-06");
    QTest::newRow("I-S-03") << u"GKWH"_s << QDate();
}

void OrderTest::signs() {
    QFETCH(const QString, kind);
    QFETCH(const QDate, date);
    const InvestmentCase facts = Stage(kind).ordered("2017-01-02").on("2017-01-09");
    Signature signature;
    signature.date = date;
    signature.method = u"paper"_s;
    const auto effect = sign(facts, signature);
    QVERIFY(effect);
    const QDate expected = date.isValid() ? date : facts.today;
    Investment after = facts.investment;
    after.signedDate = expected;
    QCOMPARE(effect->investment(), after);
    QCOMPARE(applied(facts, *effect).state(), InvestmentState::Signed);
    const InvestmentEvent &event = effect->changes.front().events.front();
    QCOMPARE(event.type, InvestmentEvent::Type::Sign);
    QCOMPARE(event.date, expected);
    QCOMPARE(event.payload[u"method"].toString(), u"paper"_s);
    QVERIFY(effect->invoices.empty() && effect->mails.empty());
}

void OrderTest::refusesToSign_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("code");
    const Stage ordered = Stage(u"GKWH"_s).ordered("2017-01-02").on("2017-01-09");
    QTest::newRow("I-S-06") << Stage(ordered).signedOn("2017-01-03").facts() << QDate() << u"already-signed"_s;
    QTest::newRow("I-S-07 before the order") << ordered.facts() << day("2017-01-01") << u"bad-date"_s;
    QTest::newRow("I-S-07 to come") << ordered.facts() << day("2017-01-10") << u"bad-date"_s;
    QTest::newRow("I-S-10") << Stage(ordered).inactive().facts() << QDate() << u"inactive"_s;
    QTest::newRow("paid") << Stage(ordered).paid("2017-01-04").facts() << QDate() << u"already-paid"_s;
    QTest::newRow("after the charge order") << Stage(ordered).invoiced("2017-01-04").facts() << QDate() << u"state"_s;
}

void OrderTest::refusesToSign() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QDate, date);
    QFETCH(const QString, code);
    Signature signature;
    signature.date = date;
    QCOMPARE(fakes::codeOf(sign(facts, signature)), code);
    signature.overrideReason = u"Signed on paper before"_s;
    QCOMPARE(fakes::codeOf(sign(facts, signature)), code == u"state" ? QString() : code);
}

void OrderTest::asksForSignature() {
    InvestmentCase facts = Stage(u"GKWH"_s).ordered("2017-01-02").on("2017-01-09");
    const auto mail = signatureRequest(facts); // I-S-08b
    QVERIFY(mail);
    QCOMPARE(mail->wording, u"generationkwh_mail_signatura"_s);
    facts.member.email.clear(); // I-S-09
    QCOMPARE(fakes::codeOf(signatureRequest(facts)), u"no-email"_s);
}

QTEST_GUILESS_MAIN(OrderTest)
#include "OrderTest.moc"
