// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paying interest (investments.md §5.13 N-15 … N-39).
#include "model/investment/actions/InterestAction.h"

#include "tests/fakes/InvestmentCases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

class InterestActionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pays_data();
    void pays();
    void refuses_data();
    void refuses();
    void writesTheInvoice();
    void keepsThePeriodAskedFor();
    void numbersASecondOneOfTheYear();
    void refusesTheSamePeriodAgain();
    void followsTheRates();
    void earnsUntilTheTransfer();
    void refusesAMixedBatch();
};

namespace {

constexpr Ppm onePerCent = 10'000;

Stage voluntary(qint64 euros = 1000, const char *purchase = "2020-03-12") {
    return Stage(u"APO"_s, euros).ordered(purchase).invoiced(purchase).paid(purchase).on("2021-07-15");
}

InterestPayment period(const char *from, const char *until, Ppm rate = onePerCent) {
    return {day(from), day(until), rate, std::nullopt};
}

InterestPayment firstYear() { return period("2020-07-01", "2021-06-30"); }
InterestPayment secondYear() { return period("2021-07-01", "2022-06-30"); }

} // namespace

void InterestActionTest::pays_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<InterestPayment>("payment");
    QTest::addColumn<QString>("gross");
    QTest::addColumn<QString>("tax");
    QTest::addColumn<QDate>("paidUntil");
    QTest::newRow("I-N-37 N-01") << voluntary().facts() << firstYear() << u"9.99"_s << u"1.90"_s << day("2021-06-30");
    QTest::newRow("I-N-37 N-03") << voluntary().effective("2020-03-12", "2020-12-31").facts() << firstYear()
                                 << u"5.03"_s << u"0.96"_s << day("2020-12-31");
    QTest::newRow("I-N-19") << voluntary().interestUntil("2020-12-31").facts() << period("2021-01-01", "2021-06-30")
                            << u"4.96"_s << u"0.94"_s << day("2021-06-30");
    QTest::newRow("I-N-21") << voluntary(36'500).effective("2020-03-12", "2021-07-01").facts() << secondYear()
                            << u"1.00"_s << u"0.19"_s << day("2021-07-01");
    QTest::newRow("I-N-22") << voluntary().effective("2020-03-12", "2022-06-30").facts() << secondYear() << u"10.00"_s
                            << u"1.90"_s << day("2022-06-30");
    QTest::newRow("I-N-24") << voluntary().facts() << period("2020-07-01", "2022-06-30") << u"19.99"_s << u"3.80"_s
                            << day("2022-06-30");
    QTest::newRow("I-N-26") << voluntary(1000, "2019-03-12").facts() << period("2019-07-01", "2021-06-30") << u"20.00"_s
                            << u"3.80"_s << day("2021-06-30");
    QTest::newRow("I-N-29") << voluntary(25'000, "2022-01-01").facts() << period("2022-07-01", "2023-06-30", 25'000)
                            << u"625.00"_s << u"118.75"_s << day("2023-06-30");
    QTest::newRow("I-N-28") << voluntary(1000, "2019-01-01").facts() << period("2019-07-01", "2020-06-30") << u"10.01"_s
                            << u"1.90"_s << day("2020-06-30");
}

void InterestActionTest::pays() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const InterestPayment, payment);
    const auto effect = payInterest(facts, payment);
    QCOMPARE(codeOf(effect), QString());
    const Invoice &invoice = effect->invoices.front();
    QTEST(money::text(invoice.untaxed), "gross");
    QTEST(money::text(-invoice.tax), "tax");
    QTEST(effect->investment().lastInterestPaidDate, "paidUntil");
    const InvestmentEvent &event = effect->changes.front().events.front();
    QCOMPARE(event.type, InvestmentEvent::Type::Interest);
    QTEST(money::text(*event.amount), "gross");
    QTEST(event.payload.value("tax"_L1).toString(), "tax");
}

void InterestActionTest::refuses_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<InterestPayment>("payment");
    QTest::addColumn<QString>("code");
    const InterestPayment half = period("2020-06-30", "2021-06-30");
    QTest::newRow("I-N-12") << voluntary(1000, "2022-07-01").facts() << secondYear() << u"int-range"_s;
    QTest::newRow("I-N-15") << Stage(u"APO"_s).ordered("2020-03-12").invoiced("2020-03-12").facts() << firstYear()
                            << u"not-paid"_s;
    QTest::newRow("I-N-16") << voluntary().effective("2020-03-12", "2020-06-23").facts() << half << u"int-closed"_s;
    QTest::newRow("I-N-17") << voluntary().interestUntil("2020-12-31").facts() << half << u"int-already"_s;
    QTest::newRow("I-N-18") << voluntary().interestUntil("2020-12-31").facts() << period("2020-12-31", "2021-06-30")
                            << u"int-already"_s;
    QTest::newRow("I-N-20") << voluntary().interestUntil("2020-12-31").facts() << period("2021-01-02", "2021-06-30")
                            << u"int-gap"_s;
    QTest::newRow("I-N-30") << Stage(u"GKWH"_s).ordered("2017-01-02").invoiced("2017-01-02").paid("2017-01-03").facts()
                            << firstYear() << u"int-kind"_s;
    QTest::newRow("no bank") << voluntary().withoutBank().facts() << firstYear() << u"no-bank"_s;
    QTest::newRow("no rate") << voluntary().facts() << period("2020-07-01", "2021-06-30", 0) << u"bad-argument"_s;
    QTest::newRow("gone back") << voluntary().facts() << period("2021-06-30", "2020-07-01") << u"int-range"_s;
}

void InterestActionTest::refuses() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const InterestPayment, payment);
    QTEST(codeOf(payInterest(facts, payment)), "code");
    QTEST(codeOf(guardInterest(facts, payment)), "code");
}

void InterestActionTest::writesTheInvoice() { // I-N-32, I-N-35
    const auto effect = payInterest(voluntary().on("2022-07-15").facts(), secondYear());
    const Invoice &invoice = effect->invoices.front();
    QCOMPARE(invoice.name, u"APO000001-INT2022"_s);
    QCOMPARE(invoice.untaxed, 1000);
    QCOMPARE(invoice.total, 810);
    QCOMPARE(invoice.state, InvoiceState::Open);
    QCOMPARE(invoice.type, InvoiceType::In);
    QCOMPARE(invoice.journal, u"APO"_s);
    QCOMPARE(invoice.payment, PaymentType::Transfer);
    QCOMPARE(invoice.mandate, QString());
    QCOMPARE(invoice.lines.front().product, u"APO_INT"_s);
    QCOMPARE(invoice.lines.front().account, QString(accounts::interestExpense));
    QCOMPARE(effect->remittances.front().mode, u"APORTACIONS INT"_s);
    QCOMPARE(effect->remittances.front().lines.front().amount, 810);
    QCOMPARE(effect->mails.front().wording, u"aportacio_interest_notification_mail"_s);
    const AccountMove &move = effect->moves.front();
    QCOMPARE(move.balanceOf(accounts::interestExpense), 1000);
    QCOMPARE(move.balanceOf(u"410000000001"_s), -810);
    QCOMPARE(move.balanceOf(accounts::withheld), -190);
}

void InterestActionTest::keepsThePeriodAskedFor() { // I-N-33
    const auto effect =
        payInterest(voluntary(1000, "2020-08-01").effective("2020-08-01", "2021-02-01").facts(), firstYear());
    const InvoiceLine &line = effect->invoices.front().lines.front();
    QCOMPARE(line.text, u"2020-08-01 – 2021-02-01"_s);
    QCOMPARE(line.memento.value("actionDateStart"_L1), u"2020-07-01"_s);
    QCOMPARE(line.memento.value("actionDateEnd"_L1), u"2021-06-30"_s);
    QCOMPARE(line.memento.value("dateInvoice"_L1), u"2021-07-15"_s);
    QCOMPARE(line.memento.value("interestRate"_L1), u"1.00"_s);
}

void InterestActionTest::numbersASecondOneOfTheYear() {
    const InvestmentCase facts = voluntary().facts();
    const InvestmentCase after = applied(facts, payInterest(facts, period("2020-07-01", "2020-12-31")).value());
    QVERIFY(after.invoice(u"APO000001-INT2021"_s)); // I-N-34
    QVERIFY(!after.invoice(u"APO000001-INT2022"_s));
    const auto second = payInterest(after, period("2021-01-01", "2021-06-30"));
    QCOMPARE(second->invoices.front().name, u"APO000001-INT2021-2"_s);
}

void InterestActionTest::refusesTheSamePeriodAgain() { // I-N-31
    InvestmentCase facts = voluntary().facts();
    facts = applied(facts, payInterest(facts, firstYear()).value());
    QCOMPARE(codeOf(payInterest(facts, firstYear())), u"int-exists"_s);
    facts.today = day("2022-01-05"); // the name of another year would be free
    QCOMPARE(codeOf(payInterest(facts, firstYear())), u"int-already"_s);
    facts.today = day("2021-07-15");
    facts.investment.lastInterestPaidDate = {}; // as the former program left it
    QCOMPARE(codeOf(payInterest(facts, secondYear())), u"int-exists"_s);
}

void InterestActionTest::followsTheRates() {
    const std::vector<KindRate> decided{{u"APO"_s, {}, day("2020-01-01"), onePerCent, {}},
                                        {u"APO"_s, {}, day("2021-01-01"), 2 * onePerCent, {}}};
    const KindRates rates(decided, u"APO"_s, u"APO_202006"_s);
    const auto effect = payInterest(voluntary().facts(), {day("2020-07-01"), day("2021-06-30"), std::nullopt, rates});
    QCOMPARE(effect->invoices.front().untaxed, 1495); // 184/366 at 1 %, 181/365 at 2 %
    QCOMPARE(effect->changes.front().events.front().payload.value("rate"_L1), u"1.00, 2.00"_s);
    QCOMPARE(codeOf(payInterest(voluntary().facts(), {day("2020-07-01"), day("2021-06-30"), {}, {}})),
             u"bad-argument"_s);
    const auto titol = payInterest(Stage(u"TIT5"_s, 10'000)
                                       .ordered("2012-10-08")
                                       .invoiced("2012-10-08")
                                       .paid("2012-10-08")
                                       .on("2013-07-02")
                                       .facts(),
                                   {day("2012-07-01"), day("2013-06-30"), std::nullopt, std::nullopt});
    QCOMPARE(titol->invoices.front().untaxed, 36'407);
}

void InterestActionTest::earnsUntilTheTransfer() { // I-N-27: the origin still earns after it was handed over
    InvestmentCase origin = voluntary().effective("2020-03-12", "2021-03-15").amortized(1000).facts();
    origin.events.push_back(fakes::event(InvestmentEvent::Type::TransferOut, day("2021-03-15"), 100'000));
    QCOMPARE(payInterest(origin, firstYear())->invoices.front().untaxed, 705);
    const InvestmentCase received = voluntary().effective("2021-03-16", "").facts();
    QCOMPARE(payInterest(received, firstYear())->invoices.front().untaxed, 293);
}

void InterestActionTest::refusesAMixedBatch() { // I-N-38
    const InvestmentCase generation = Stage(u"GKWH"_s).facts();
    QCOMPARE(codeOf(checkInterestSelection({voluntary().facts(), generation})), u"int-kind"_s);
    QCOMPARE(codeOf(checkInterestSelection({voluntary().facts()})), QString());
    QCOMPARE(codeOf(checkInterestSelection({})), u"empty"_s);
}

QTEST_APPLESS_MAIN(InterestActionTest)
#include "InterestActionTest.moc"
