// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Amortizing and maturity (investments.md §5.11 A-26 … A-45, §5.12 where a document is made, K-24, K-25).
#include "model/investment/actions/Amortize.h"

#include "model/investment/actions/Mature.h"
#include "tests/fakes/InvestmentCases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

class AmortizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsUp();
    void refuses_data();
    void refuses();
    void returnsEveryQuotaDue();
    void writesTheInvoice();
    void writesToTheMember();
    void takesTheAccountOnTheFile_data();
    void takesTheAccountOnTheFile();
    void withholdsByTheYearOfTheQuota();
    void endsWithTheLast();
    void books();
    void stopsAtTheFirstFailure();
    void greysTheButton();
    void maturesTitols();
    void refusesToMature_data();
    void refusesToMature();
};

namespace {

Stage paid(const QString &kind, qint64 euros, const char *purchase, const QString &name = {}) {
    return Stage(kind, euros, name).ordered(purchase).signedOn(purchase).invoiced(purchase).paid(purchase);
}

Stage generation(qint64 euros, const char *purchase) { return paid(u"GKWH"_s, euros, purchase); }

/// 2000 € of which the first quota, of 2019, is due.
Stage firstDue() { return generation(2000, "2017-01-03").on("2019-01-30"); }

Invoice invoiceNamed(const QString &name) {
    Invoice invoice;
    invoice.name = name;
    invoice.state = InvoiceState::Open;
    return invoice;
}

} // namespace

void AmortizeTest::addsUp() {
    const Investment paidOne = generation(1000, "2016-01-01").facts().investment;
    QCOMPARE(amortizedBy(paidOne, 4000)->amortized, 4000);                                   // I-A-26
    QCOMPARE(amortizedBy(amortizedBy(paidOne, 4000).value(), 4000)->amortized, 8000);        // I-A-26
    QCOMPARE(codeOf(amortizedBy(Stage(u"GKWH"_s).facts().investment, 4000)), u"not-paid"_s); // I-A-27
    QCOMPARE(codeOf(amortizedBy(paidOne, 200'000)), u"over-amortize"_s);                     // I-A-45
}

void AmortizeTest::refuses_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("code");
    const Stage due = firstDue();
    const QDate today = day("2019-01-30");
    QTest::newRow("I-A-27") << Stage(u"GKWH"_s).ordered("2017-01-02").facts() << today << u"not-paid"_s;
    QTest::newRow("I-A-30") << Stage(due).with(invoiceNamed(u"GKWH00001-AMOR2019"_s)).facts() << today
                            << u"amort-exists"_s;
    QTest::newRow("I-A-31") << Stage(due).withoutBank().facts() << today << u"no-bank"_s;
    QTest::newRow("I-A-36 far") << due.facts() << today.addDays(32) << u"amort-too-far"_s;
    QTest::newRow("I-A-36 near") << due.facts() << today.addDays(31) << QString();
    QTest::newRow("kind") << paid(u"APO"_s, 1000, "2017-01-03").facts() << today << u"kind"_s;
    QTest::newRow("inactive") << Stage(due).inactive().facts() << today << u"state"_s;
    QTest::newRow("nothing due") << Stage(due).on("2019-01-02").facts() << day("2019-01-02") << QString();
    QTest::newRow("owed after the end") << Stage(due).amortized(1840).on("2042-02-01").facts() << day("2042-02-01")
                                        << QString();
}

void AmortizeTest::refuses() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QDate, until);
    QTEST(codeOf(amortize(facts, until)), "code");
    QTEST(codeOf(guardAmortize(facts, until)), "code");
}

void AmortizeTest::returnsEveryQuotaDue() { // I-A-28
    const auto effect = amortize(generation(2000, "2000-01-05").on("2003-01-06").facts(), day("2003-01-06"));
    QCOMPARE(codeOf(effect), QString());
    const auto &events = effect->changes.front().events;
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events[0].date, day("2002-01-05"));
    QCOMPARE(events[1].date, day("2003-01-05"));
    QCOMPARE(*events[0].amount, 8000);
    QCOMPARE(*events[1].amount, 8000);
    QCOMPARE(effect->investment().amortized, 16'000);
    QCOMPARE(effect->invoices.size(), size_t(2));
    QCOMPARE(effect->remittances.size(), size_t(1));
    QCOMPARE(effect->remittances.front().lines.size(), size_t(2));
    QCOMPARE(effect->mails.size(), size_t(2));
}

void AmortizeTest::writesTheInvoice() { // I-A-29, with the first quota on its day in the calendar
    const auto effect = amortize(firstDue().saving(2018, 3700, 700).facts(), day("2019-01-30"));
    QCOMPARE(codeOf(effect), QString());
    const Invoice &amor = effect->invoices.front();
    QCOMPARE(amor.name, u"GKWH00001-AMOR2019"_s);
    QCOMPARE(amor.type, InvoiceType::In);
    QCOMPARE(amor.state, InvoiceState::Open);
    QCOMPARE(amor.date, day("2019-01-30"));
    QCOMPARE(amor.journal, u"GENKWH_AMOR"_s);
    QCOMPARE(amor.origin, u"GKWH00001"_s);
    QCOMPARE(amor.payment, PaymentType::Transfer);
    QCOMPARE(amor.total, 7300);
    QCOMPARE(amor.checkTotal, 7300);
    QCOMPARE(amor.lines.at(0).product, u"GENKWH_AMOR"_s);
    QCOMPARE(amor.lines.at(0).price, 8000);
    QCOMPARE(amor.lines.at(1).product, u"GENKWH_IRPF"_s);
    QCOMPARE(amor.lines.at(1).text, u"IRPF 2018"_s);
    QCOMPARE(amor.lines.at(1).price, -700);
    const QJsonObject memento = amor.lines.at(0).memento;
    QCOMPARE(memento.value("pendingCapital"_L1), u"1920.00"_s);
    QCOMPARE(memento.value("amortizationDate"_L1), u"2019-01-03"_s);
    QCOMPARE(memento.value("amortizationNumber"_L1), 1);
    QCOMPARE(memento.value("amortizationTotalNumber"_L1), 24);
    const QJsonObject said = effect->changes.front().events.front().payload;
    QCOMPARE(said.value("invoice"_L1), amor.name);
    QCOMPARE(said.value("net"_L1), u"73.00"_s);
    QCOMPARE(said.value("number"_L1), 1);
    QCOMPARE(effect->withheld.front().second.invoice, amor.name);
    // I-A-32
    const auto unnamed =
        amortize(paid(u"GKWH"_s, 2000, "2017-01-03", documents::unnamed(u"GKWH"_s, 12)).on("2019-01-30").facts(),
                 day("2019-01-30"));
    QCOMPARE(unnamed->invoices.front().name, u"GKWHID12-AMOR2019"_s);
}

void AmortizeTest::writesToTheMember() { // I-A-33
    const auto effect = amortize(generation(1000, "2019-10-12").on("2021-10-13").facts(), day("2021-10-13"));
    QCOMPARE(effect->invoices.size(), size_t(1));
    QCOMPARE(effect->remittances.front().mode, u"GENERATION kWh AMOR"_s);
    QCOMPARE(effect->remittances.front().type, RemittanceType::Payable);
    const MailRow &mail = effect->mails.front();
    QCOMPARE(mail.wording, u"generationkwh_mail_amortitzacio"_s);
    QCOMPARE(mail.recipient, u"maria@example.org"_s);
    QCOMPARE(mail.attachments, QStringList{u"amortization-statement"_s});
    QCOMPARE(mail.body.value("invoice"_L1), u"GKWH00001-AMOR2021"_s);
}

void AmortizeTest::takesTheAccountOnTheFile_data() {
    QTest::addColumn<Cents>("irpf");
    QTest::addColumn<InvoiceType>("type");
    QTest::addColumn<InvoiceState>("state");
    QTest::addColumn<Cents>("total");
    QTest::addColumn<QString>("mode");
    const QString charged = u"GENERATION kWh AMOR Cobrar"_s;
    QTest::newRow("I-A-34") << Cents(5000) << InvoiceType::Out << InvoiceState::Open << Cents(1000) << charged;
    QTest::newRow("I-A-35") << Cents(4000) << InvoiceType::In << InvoiceState::Paid << Cents(0) << QString();
    QTest::newRow("I-X-17") << Cents(5985) << InvoiceType::Out << InvoiceState::Open << Cents(1985) << charged;
    QTest::newRow("I-X-14") << Cents(0) << InvoiceType::In << InvoiceState::Open << Cents(4000)
                            << u"GENERATION kWh AMOR"_s;
}

void AmortizeTest::takesTheAccountOnTheFile() {
    QFETCH(const Cents, irpf);
    const auto effect =
        amortize(generation(1000, "2019-10-12").saving(2020, 31'500, irpf).on("2021-10-13").facts(), day("2021-10-13"));
    QCOMPARE(codeOf(effect), QString());
    const Invoice &amor = effect->invoices.front();
    QTEST(amor.type, "type");
    QTEST(amor.state, "state");
    QTEST(amor.total, "total");
    QTEST(effect->remittances.empty() ? QString() : effect->remittances.front().mode, "mode");
    QCOMPARE(effect->investment().amortized, 4000);
    QVERIFY(effect->moves.front().isBalanced());
    if (amor.type == InvoiceType::Out)
        QCOMPARE(effect->mandates.front().purpose, u"AMORTITZACIO COBRAR GENERATION kWh"_s);
}

void AmortizeTest::withholdsByTheYearOfTheQuota() { // I-A-40
    const InvestmentCase facts = generation(1000, "2018-01-01")
                                     .saving(2019, 1000, 190)
                                     .saving(2020, 2000, 380, u"GKWH00001-DES"_s)
                                     .saving(2021, 3000, 570)
                                     .on("2022-02-01")
                                     .facts();
    const auto effect = amortize(facts, day("2022-02-01"));
    QCOMPARE(effect->invoices.size(), size_t(3));
    QCOMPARE(effect->invoices[0].total, 4000 - 190);
    QCOMPARE(effect->invoices[1].total, 4000); // withheld before
    QCOMPARE(effect->invoices[2].total, 4000 - 570);
    const InvestmentCase after = applied(facts, *effect);
    for (const Withholding &year : after.savings)
        QVERIFY(!year.invoice.isEmpty());
}

void AmortizeTest::endsWithTheLast() { // I-A-41
    const InvestmentCase facts = generation(1000, "2015-11-20").on("2040-11-20").facts();
    const auto first = amortize(facts, day("2040-11-20"));
    QCOMPARE(first->changes.front().events.size(), size_t(24));
    InvestmentCase after = applied(facts, *first);
    QCOMPARE(after.investment.amortized, 100'000);
    QCOMPARE(after.state(), InvestmentState::Effective);
    after.today = day("2041-11-20");
    const auto second = amortize(after, after.today);
    QCOMPARE(codeOf(second), QString());
    QVERIFY(second->changes.front().events.empty());
    QVERIFY(second->invoices.empty());
    QCOMPARE(second->investment(), after.investment);
}

void AmortizeTest::books() { // I-A-42
    const auto effect = amortize(generation(4000, "2017-01-03").on("2019-01-30").facts(), day("2019-01-30"));
    const AccountMove &move = effect->moves.front();
    QCOMPARE(move.balanceOf(u"163500000000"_s), 16'000);
    QCOMPARE(move.balanceOf(u"410000000001"_s), -16'000);
}

void AmortizeTest::stopsAtTheFirstFailure() { // I-A-43
    const Stage due = generation(1000, "2017-01-03").on("2021-02-01");
    QCOMPARE(codeOf(amortize(Stage(due).with(invoiceNamed(u"GKWH00001-AMOR2019"_s)).facts(), day("2021-02-01"))),
             u"amort-exists"_s);
    InvestmentCase unknownMode = due.facts();
    unknownMode.terms.modeReturn = u"NOWHERE"_s;
    QCOMPARE(codeOf(amortize(unknownMode, day("2021-02-01"))), u"not-found"_s);
}

void AmortizeTest::greysTheButton() {
    QCOMPARE(codeOf(guardAmortizeToday(firstDue().facts())), QString());
    QCOMPARE(codeOf(guardAmortizeToday(firstDue().on("2019-01-02").facts())), u"empty"_s);
    QCOMPARE(codeOf(checkAmortizeSelection({})), u"empty"_s); // I-A-38
    QVERIFY(checkAmortizeSelection({firstDue().facts()}));
}

void AmortizeTest::maturesTitols() { // I-K-24
    const InvestmentCase facts = paid(u"TIT5"_s, 10'000, "2012-10-08").on("2017-10-08").facts();
    const auto effect = mature(facts, day("2017-10-08"));
    QCOMPARE(codeOf(effect), QString());
    const Invoice &ven = *invoiceEnding(*effect, "-VEN"_L1);
    QCOMPARE(ven.type, InvoiceType::In);
    QCOMPARE(ven.total, 1'000'000);
    QCOMPARE(ven.payment, PaymentType::Transfer);
    QCOMPARE(effect->remittances.front().mode, u"RETORN TITOLS"_s);
    const InvestmentCase after = applied(facts, *effect);
    QCOMPARE(after.investment.outstanding(), 0);
    QCOMPARE(after.investment.closedReason, u"matured"_s);
    QCOMPARE(after.state(), InvestmentState::Expired);
    QCOMPARE(codeOf(mature(after, day("2017-10-08"))), u"invoice-exists"_s);
    InvestmentCase late = facts;
    late.today = day("2018-01-01"); // owed since
    QCOMPARE(codeOf(mature(late, day("2018-01-01"))), QString());
}

void AmortizeTest::refusesToMature_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("code");
    const Stage titol = paid(u"TIT5"_s, 10'000, "2012-10-08").on("2017-10-08");
    const QDate last = day("2017-10-08");
    QTest::newRow("I-K-24 before") << Stage(titol).on("2017-10-07").facts() << day("2017-10-07") << u"not-matured"_s;
    QTest::newRow("I-K-25") << generation(1000, "2017-01-03").facts() << last << u"kind"_s;
    QTest::newRow("unpaid") << Stage(u"TIT5"_s).ordered("2012-10-01").facts() << last << u"not-paid"_s;
    QTest::newRow("no bank") << Stage(titol).withoutBank().facts() << last << u"no-bank"_s;
    QTest::newRow("divested before") << Stage(titol).amortized(10'000).facts() << last << u"nothing-left"_s;
    QTest::newRow("to come") << titol.facts() << last.addDays(1) << u"bad-date"_s;
}

void AmortizeTest::refusesToMature() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QDate, date);
    QTEST(codeOf(mature(facts, date)), "code");
    QTEST(codeOf(guardMature(facts, date)), "code");
}

QTEST_APPLESS_MAIN(AmortizeTest)
#include "AmortizeTest.moc"
