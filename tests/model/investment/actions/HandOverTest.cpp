// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers and splits (investments.md §5.10).
#include "model/investment/actions/HandOver.h"

#include "model/investment/Quotas.h"
#include "tests/fakes/InvestmentCases.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

class HandOverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closesTheOrigin_data();
    void closesTheOrigin();
    void goesOnWithTheReceiver_data();
    void goesOnWithTheReceiver();
    void refuses_data();
    void refuses();
    void takesPastDaysForInheritancesOnly();
    void usesTheAccountOnFile();
    void booksAndWrites();
    void keepsHistoriesApart();
    void warns();
    void splits();
    void refusesToSplit_data();
    void refusesToSplit();
};

namespace {

Stage paid(const QString &kind, qint64 euros, const char *purchase) {
    return Stage(kind, euros).ordered(purchase).signedOn(purchase).invoiced(purchase).paid(purchase);
}

/// 1000 € bought on 2017-01-02, on 2019-05-01.
Stage generation() { return paid(u"GKWH"_s, 1000, "2017-01-02").on("2019-05-01"); }

Member receiver() {
    Member other = member(u"S000002"_s);
    other.name = u"Puig, Joan"_s;
    other.email = u"joan@example.org"_s;
    return other;
}

TransferRequest to(const char *iso, const Member &member = receiver()) {
    TransferRequest request;
    request.to = member;
    request.newName = u"GKWH00002"_s;
    request.date = day(iso);
    return request;
}

TransferRequest inherited(const char *iso) {
    TransferRequest request = to(iso);
    request.cause = TransferCause::Inheritance;
    return request;
}

SplitRequest parts(qint64 euros, const char *iso = "2019-05-01") {
    return {euros * 100, day(iso), {u"GKWH00002"_s, u"GKWH00003"_s}};
}

} // namespace

void HandOverTest::closesTheOrigin_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("active");
    const Stage old = paid(u"GKWH"_s, 300, "2000-01-02").effective("2001-01-02", "2025-01-02");
    QTest::newRow("I-T-01") << Stage(old).on("2006-08-01").facts() << day("2006-08-01") << true;
    QTest::newRow("I-T-02") << Stage(old).on("2000-08-01").facts() << day("2000-08-01") << false;
    QTest::newRow("I-T-07") << generation().facts() << day("2019-05-01") << true;
}

void HandOverTest::closesTheOrigin() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QDate, date);
    QFETCH(const bool, active);
    TransferRequest request = to("2000-01-01");
    request.date = date;
    const auto effect = transfer(facts, request);
    QCOMPARE(codeOf(effect), QString());
    const Investment &origin = effect->investment();
    QCOMPARE(origin.lastEffectiveDate, date);
    QCOMPARE(origin.active, active);
    QCOMPARE(origin.amortized, origin.nominal);
    QCOMPARE(origin.lent(), 0);
    const InvestmentEvent &event = effect->changes.front().events.front();
    QCOMPARE(event.type, InvestmentEvent::Type::TransferOut);
    QCOMPARE(event.date, date);
    QCOMPARE(event.payload.value("toInvestments"_L1).toArray(), QJsonArray{u"GKWH00002"_s});
    QCOMPARE(event.payload.value("toMember"_L1), u"S000002"_s);
    QCOMPARE(event.payload.value("cause"_L1), u"sale"_s);
    QCOMPARE(applied(facts, *effect).state(), InvestmentState::Expired);
}

void HandOverTest::goesOnWithTheReceiver_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<InvestmentState>("sameDay");
    const Stage old = paid(u"GKWH"_s, 300, "2000-01-02").effective("2001-01-02", "2025-01-02");
    QTest::newRow("I-T-04") << Stage(old).on("2001-01-02").facts() << day("2001-01-02") << day("2001-01-03")
                            << InvestmentState::Waiting;
    QTest::newRow("I-T-05") << Stage(old).on("2000-08-01").facts() << day("2000-08-01") << day("2001-01-02")
                            << InvestmentState::Waiting;
    QTest::newRow("I-T-07") << generation().facts() << day("2019-05-01") << day("2019-05-02")
                            << InvestmentState::Waiting;
    QTest::newRow("I-T-08") << generation().amortized(40).facts() << day("2019-05-01") << day("2019-05-02")
                            << InvestmentState::Waiting;
}

void HandOverTest::goesOnWithTheReceiver() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QDate, date);
    TransferRequest request = to("2000-01-01");
    request.date = date;
    const auto effect = transfer(facts, request);
    QCOMPARE(codeOf(effect), QString());
    QCOMPARE(effect->changes.size(), size_t(2));
    const InvestmentChange &change = effect->changes.at(1);
    const Investment &received = change.investment;
    QVERIFY(change.isNew);
    QCOMPARE(received.name, u"GKWH00002"_s);
    QCOMPARE(received.member, u"S000002"_s);
    QCOMPARE(received.origin, u"GKWH00001"_s);
    QCOMPARE(received.nominal, facts.investment.nominal);
    QCOMPARE(received.amortized, facts.investment.amortized);
    QCOMPARE(received.orderDate, facts.investment.orderDate);
    QCOMPARE(received.purchaseDate, facts.investment.purchaseDate);
    QCOMPARE(received.lastEffectiveDate, facts.investment.lastEffectiveDate);
    QTEST(received.firstEffectiveDate, "first");
    QVERIFY(received.active && !received.draft && !received.signedDate.isValid());
    const StateReading reading = stateOf(received, facts.terms, change.events, date);
    QTEST(reading.state, "sameDay");
}

void HandOverTest::refuses_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<TransferRequest>("request");
    QTest::addColumn<QString>("code");
    const TransferRequest usual = to("2019-05-01");
    const Stage unpaid = Stage(u"GKWH"_s).ordered("2017-01-02").signedOn("2017-01-02").on("2019-05-01");
    QTest::newRow("I-T-03") << Stage(unpaid).invoiced("2017-01-02").facts() << usual << u"not-paid"_s;
    QTest::newRow("I-T-06") << Stage(unpaid).invoiced("2017-01-02").facts() << usual << u"not-paid"_s;
    QTest::newRow("I-T-10") << unpaid.facts() << usual << u"draft"_s;
    QTest::newRow("I-T-11") << generation().inactive().facts() << usual << u"inactive"_s;
    QTest::newRow("I-T-12") << generation().amortized(1000).facts() << usual << u"nothing-left"_s;
    Member stranger = receiver();
    stranger.joined = {};
    QTest::newRow("I-T-13") << generation().facts() << to("2019-05-01", stranger) << u"not-member"_s;
    stranger = receiver();
    stranger.left = day("2019-01-01");
    QTest::newRow("I-T-13 left") << generation().facts() << to("2019-05-01", stranger) << u"not-member"_s;
    QTest::newRow("I-T-14") << generation().facts() << to("2019-04-30") << u"past-date"_s;
    QTest::newRow("I-T-18") << generation().facts() << to("2019-05-01", member()) << u"same-member"_s;
    QTest::newRow("on the end") << generation().facts() << to("2042-01-02") << u"bad-date"_s;
    QTest::newRow("a day is left") << generation().facts() << to("2042-01-01") << QString();
    Member poor = receiver();
    poor.iban.clear();
    QTest::newRow("no bank") << generation().facts() << to("2019-05-01", poor) << u"no-bank"_s;
    TransferRequest wrong = to("2019-05-01", poor);
    wrong.iban = u"ES8812341234161234567890"_s;
    QTest::newRow("bad bank") << generation().facts() << wrong << u"bad-iban"_s;
    QTest::newRow("kind") << generation().overriding({{u"transferable"_s, false}}).facts() << usual << u"kind"_s;
    QTest::newRow("expired") << generation().on("2042-01-03").facts() << inherited("2042-01-01") << u"state"_s;
}

void HandOverTest::refuses() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const TransferRequest, request);
    QTEST(codeOf(transfer(facts, request)), "code");
    QTEST(codeOf(guardTransfer(facts, request)), "code");
}

void HandOverTest::takesPastDaysForInheritancesOnly() {
    QVERIFY(transfer(generation().facts(), inherited("2019-02-01")));
    const Stage voluntary = paid(u"APO"_s, 1000, "2017-01-02").interestUntil("2018-12-31").on("2019-05-01");
    QCOMPARE(codeOf(transfer(voluntary.facts(), inherited("2018-12-30"))), u"bad-date"_s);
    QCOMPARE(codeOf(transfer(voluntary.facts(), inherited("2018-12-31"))), QString());
    QCOMPARE(codeOf(transfer(generation().facts(), inherited("2017-01-01"))), u"bad-date"_s);
}

void HandOverTest::usesTheAccountOnFile() {
    TransferRequest request = to("2019-05-01");
    request.iban = otherIban;
    const auto known = transfer(generation().facts(), request); // I-T-15
    QVERIFY(!known->member && known->accounts.empty());
    request.to.iban.clear();
    const auto fresh = transfer(generation().facts(), request);
    QCOMPARE(fresh->member->code, u"S000002"_s);
    QCOMPARE(fresh->member->iban, QString(otherIban));
    QCOMPARE(fresh->accounts.front().member, u"S000002"_s);
}

void HandOverTest::booksAndWrites() {
    const auto effect = transfer(generation().amortized(40).facts(), to("2019-05-01"));
    QCOMPARE(effect->moves.size(), size_t(1)); // I-T-08, I-T-16
    const AccountMove &move = effect->moves.front();
    QCOMPARE(move.journal, u"GENKWH"_s);
    QCOMPARE(move.date, day("2019-05-01"));
    QCOMPARE(move.lines.front().member, u"S000001"_s);
    QCOMPARE(move.lines.front().debit, 96'000);
    QCOMPARE(move.lines.back().member, u"S000002"_s);
    QCOMPARE(move.lines.back().credit, 96'000);
    QCOMPARE(effect->mails.size(), size_t(2));
    QCOMPARE(effect->mails.front().recipient, u"maria@example.org"_s);
    QCOMPARE(effect->mails.back().recipient, u"joan@example.org"_s);
    QCOMPARE(effect->mails.back().wording, u"generationkwh_mail_transmissio"_s);
    QVERIFY(effect->invoices.empty() && effect->remittances.empty());

    TransferRequest request = to("2019-05-01"); // I-T-17
    request.newName = u"APO000002"_s;
    const auto voluntary = transfer(paid(u"APO"_s, 1000, "2017-01-02").on("2019-05-01").facts(), request);
    QCOMPARE(voluntary->moves.front().journal, standardTerms(u"APO"_s)->journalOut);
    QCOMPARE(voluntary->mails.front().wording, u"aportacio_mail_transmissio"_s);
    const auto titol = transfer(paid(u"TIT5"_s, 1000, "2017-01-02").on("2019-05-01").facts(), request);
    QCOMPARE(titol->moves.front().balanceOf(u"171400000001"_s), 100'000);
    QCOMPARE(titol->moves.front().balanceOf(u"171400000002"_s), -100'000);
}

void HandOverTest::keepsHistoriesApart() {
    const InvestmentCase facts = generation().amortized(40).facts();
    const auto effect = transfer(facts, to("2019-05-01"));
    const InvestmentChange &change = effect->changes.at(1); // I-T-21
    QCOMPARE(change.events.size(), size_t(1));
    const QJsonObject said = change.events.front().payload;
    QCOMPARE(change.events.front().type, InvestmentEvent::Type::TransferIn);
    QCOMPARE(*change.events.front().amount, 96'000);
    QCOMPARE(said.value("fromInvestment"_L1), u"GKWH00001"_s);
    QCOMPARE(said.value("fromMember"_L1), u"S000001"_s);
    QCOMPARE(said.value("amortized"_L1), u"40.00"_s);
    QCOMPARE(said.value("shares"_L1), 10);
    QVERIFY(!said.contains("ip"_L1) && !said.contains("iban"_L1));
    const auto due = quotasDue(facts.terms, change.investment, day("2020-01-02")); // I-T-19
    QCOMPARE(due.size(), size_t(1));
    QCOMPARE(due.front().number, 2);
    QCOMPARE(due.front().amount, 4000);
}

void HandOverTest::warns() {
    const auto effect = transfer(generation().saving(2018, 1000, 190).facts(), to("2019-05-01"));
    QCOMPARE(effect->warnings, (std::vector<QString>{u"needs-signature"_s, u"pending-withholding"_s}));
}

void HandOverTest::splits() { // I-T-22
    const InvestmentCase facts = generation().amortized(40).facts();
    const auto effect = split(facts, parts(300));
    QCOMPARE(codeOf(effect), QString());
    QCOMPARE(effect->changes.size(), size_t(3));
    QCOMPARE(effect->investment().outstanding(), 0);
    QVERIFY(effect->moves.empty() && effect->mails.empty());
    const Investment &first = effect->changes.at(1).investment;
    const Investment &second = effect->changes.at(2).investment;
    QCOMPARE(first.nominal, 30'000);
    QCOMPARE(first.amortized, 1200);
    QCOMPARE(second.nominal, 70'000);
    QCOMPARE(second.amortized, 2800);
    for (const Investment &part : {first, second}) {
        QCOMPARE(part.member, u"S000001"_s);
        QCOMPARE(part.purchaseDate, facts.investment.purchaseDate);
        QCOMPARE(part.lastEffectiveDate, facts.investment.lastEffectiveDate);
        QCOMPARE(part.firstEffectiveDate, day("2019-05-02"));
    }
    QCOMPARE(quotasDue(facts.terms, first, day("2020-01-02")).front().amount, 1200);
    QCOMPARE(quotasDue(facts.terms, second, day("2020-01-02")).front().amount, 2800);
    QVERIFY(effect->changes.front().events.front().payload.value("split"_L1).toBool());
}

void HandOverTest::refusesToSplit_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<SplitRequest>("request");
    QTest::addColumn<QString>("code");
    QTest::newRow("unit") << generation().facts() << parts(250) << u"bad-amount"_s;
    QTest::newRow("nothing") << generation().facts() << parts(0) << u"bad-amount"_s;
    QTest::newRow("all") << generation().facts() << parts(1000) << u"wrong-amount"_s;
    QTest::newRow("past") << generation().facts() << parts(300, "2019-04-30") << u"past-date"_s;
    QTest::newRow("draft") << Stage(u"GKWH"_s).ordered("2017-01-02").facts() << parts(300) << u"draft"_s;
    SplitRequest unnamed = parts(300);
    unnamed.newNames = {u"GKWH00002"_s, u"GKWH00002"_s};
    QTest::newRow("names") << generation().facts() << unnamed << u"bad-argument"_s;
}

void HandOverTest::refusesToSplit() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const SplitRequest, request);
    QTEST(codeOf(split(facts, request)), "code");
    QTEST(codeOf(guardSplit(facts, request)), "code");
}

QTEST_APPLESS_MAIN(HandOverTest)
#include "HandOverTest.moc"
