// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Divesting (investments.md §5.9).
#include "model/investment/actions/Divest.h"

#include "tests/fakes/InvestmentCases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

class DivestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsIt_data();
    void endsIt();
    void refuses_data();
    void refuses();
    void writesTheInvoice_data();
    void writesTheInvoice();
    void keepsThePenalty_data();
    void keepsThePenalty();
    void chargesWhoOwesMoreTax();
    void settlesWhatComesToNothing();
    void withholdsOnce();
    void books();
    void warns();
    void keepsTheHistory();
    void divestsOnce();
};

namespace {

Divestment on(const char *iso) {
    Divestment divestment;
    divestment.date = day(iso);
    return divestment;
}

Divestment whole(const char *iso, qint64 euros) {
    Divestment divestment = on(iso);
    divestment.amount = euros * 100;
    return divestment;
}

Stage paid(const QString &kind, qint64 euros, const char *purchase) {
    return Stage(kind, euros).ordered(purchase).signedOn(purchase).invoiced(purchase).paid(purchase);
}

/// Waits no more since 2018-01-03, divested on 2020-04-23 (rows D-13 and after).
Stage generation(qint64 euros = 1000) { return paid(u"GKWH"_s, euros, "2017-01-03").on("2020-04-23"); }

Divestment unpunished(const char *iso) {
    Divestment divestment = on(iso);
    divestment.waive = u"Agreed in the assembly"_s;
    return divestment;
}

QStringList amountsOf(const Invoice &invoice) {
    QStringList amounts;
    for (const InvoiceLine &line : invoice.lines)
        amounts.push_back(money::text(line.amount()));
    return amounts;
}

} // namespace

void DivestTest::endsIt_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<Divestment>("divestment");
    QTest::addColumn<bool>("active");
    const Stage old = paid(u"GKWH"_s, 300, "1999-01-01");
    const Stage effective = Stage(old).effective("2000-01-01", "2024-01-01").on("2001-08-01");
    const Stage waiting = Stage(old).effective("2001-01-01", "2024-01-01").on("2000-08-01");
    QTest::newRow("I-D-01") << effective.facts() << whole("2001-08-01", 300) << true;
    QTest::newRow("I-D-02") << waiting.facts() << whole("2000-08-01", 300) << false;
    QTest::newRow("I-D-03") << Stage(effective).amortized(12).facts() << whole("2001-08-01", 288) << true;
    const Stage later = paid(u"GKWH"_s, 300, "2017-01-03");
    QTest::newRow("I-D-06") << Stage(later).on("2018-01-03").facts() << on("2018-01-03") << true;
    QTest::newRow("I-D-07") << Stage(later).on("2018-01-02").facts() << on("2018-01-02") << false;
    QTest::newRow("I-D-09 30 days") << Stage(later).on("2017-02-02").facts() << on("2017-02-02") << false;
    QTest::newRow("I-D-19") << Stage(later).on("2017-06-09").facts() << on("2017-06-09") << false;
}

void DivestTest::endsIt() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const Divestment, divestment);
    QFETCH(const bool, active);
    const auto effect = divest(facts, divestment);
    QCOMPARE(codeOf(effect), QString());
    const Investment &after = effect->investment();
    QCOMPARE(after.lastEffectiveDate, divestment.date);
    QCOMPARE(after.active, active);
    QCOMPARE(after.amortized, after.nominal);
    QCOMPARE(after.lent(), 0);
    QCOMPARE(after.closedReason, u"divested"_s);
    QCOMPARE(applied(facts, *effect).state(), InvestmentState::Expired);
}

void DivestTest::refuses_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<Divestment>("divestment");
    QTest::addColumn<QString>("code");
    const Stage old = paid(u"GKWH"_s, 300, "1999-01-01").on("2001-08-01");
    QTest::newRow("I-D-04") << Stage(old).amortized(12).facts() << whole("2001-08-01", 300) << u"wrong-amount"_s;
    const Stage unpaid = Stage(u"GKWH"_s, 300).ordered("2017-01-02").signedOn("2017-01-02").invoiced("2017-01-03");
    QTest::newRow("I-D-05") << unpaid.facts() << whole("2020-06-09", 300) << u"not-paid"_s;
    QTest::newRow("I-D-05 unpaid first") << Stage(unpaid).withoutBank().facts() << on("2017-01-04") << u"not-paid"_s;
    const Stage later = paid(u"GKWH"_s, 300, "2017-01-03");
    QTest::newRow("I-D-08") << Stage(later).on("2017-01-23").facts() << on("2017-01-23") << u"too-early"_s;
    QTest::newRow("I-D-09 29 days") << Stage(later).on("2017-02-01").facts() << on("2017-02-01") << u"too-early"_s;
    QTest::newRow("I-D-12") << Stage(later).amortized(300).facts() << on("2020-06-09") << u"nothing-left"_s;
    QTest::newRow("no bank") << Stage(later).withoutBank().facts() << on("2020-06-09") << u"no-bank"_s;
    QTest::newRow("tomorrow") << Stage(later).facts() << on("2020-06-10") << u"bad-date"_s;
    QTest::newRow("before paid interest")
        << paid(u"APO"_s, 300, "2017-01-03").interestUntil("2020-06-01").facts() << on("2020-05-31") << u"bad-date"_s;
    QTest::newRow("no day") << Stage(later).facts() << Divestment() << u"too-early"_s;
    Divestment steep = on("2020-06-09");
    steep.penaltyRate = 50'000;
    QTest::newRow("I-D-24") << Stage(later).amortized(12).facts() << steep << u"penalty-range"_s;
    QTest::newRow("ended") << paid(u"TIT5"_s, 1000, "2012-10-08").facts() << on("2020-06-09") << u"state"_s;
    QTest::newRow("inactive") << Stage(later).inactive().facts() << on("2020-06-09") << u"state"_s;
}

void DivestTest::refuses() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const Divestment, divestment);
    QTEST(codeOf(divest(facts, divestment)), "code");
    QTEST(codeOf(guardDivest(facts, divestment)), "code");
}

void DivestTest::writesTheInvoice_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QStringList>("amounts");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("total");
    const QString name = u"GKWH00001"_s;
    const QStringList none{name}, current{name, u"IRPF 2020"_s}, both{name, u"IRPF 2020"_s, u"IRPF 2019"_s};
    QTest::newRow("I-D-13") << generation().facts() << QStringList{u"1000.00"_s} << none << u"1000.00"_s;
    QTest::newRow("I-D-14") << generation().saving(2020, 3700, 700).facts() << QStringList{u"1000.00"_s, u"-7.00"_s}
                            << current << u"993.00"_s;
    QTest::newRow("I-D-15") << generation().saving(2019, 1500, 300).saving(2020, 3700, 700).facts()
                            << QStringList{u"1000.00"_s, u"-7.00"_s, u"-3.00"_s} << both << u"990.00"_s;
    // rounded where they are reckoned, to 0.03 and 0.07
    QTest::newRow("I-D-16") << generation().saving(2020, 17, 3).saving(2019, 39, 7).facts()
                            << QStringList{u"1000.00"_s, u"-0.03"_s, u"-0.07"_s} << both << u"999.90"_s;
    QTest::newRow("I-D-17") << generation().amortized(40).facts() << QStringList{u"960.00"_s} << none << u"960.00"_s;
    Invoice quota;
    quota.name = u"GKWH00001-AMOR2020"_s;
    quota.state = InvoiceState::Paid;
    QTest::newRow("I-D-20") << generation().saving(2019, 1500, 300).saving(2020, 3700, 700).with(quota).facts()
                            << QStringList{u"1000.00"_s, u"-7.00"_s} << current << u"993.00"_s;
}

void DivestTest::writesTheInvoice() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QStringList, texts);
    const auto effect = divest(facts, unpunished("2020-04-23"));
    QCOMPARE(codeOf(effect), QString());
    const Invoice *des = invoiceEnding(*effect, "-DES"_L1);
    QVERIFY(des);
    QTEST(amountsOf(*des), "amounts");
    QTEST(money::text(des->total), "total");
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(des->lines.at(static_cast<size_t>(i)).text, texts.at(i));
    QCOMPARE(des->type, InvoiceType::In);
    QCOMPARE(des->state, InvoiceState::Open);
    QCOMPARE(des->journal, u"GENKWH_AMOR"_s);
    QCOMPARE(des->origin, u"GKWH00001"_s);
    QCOMPARE(des->payment, PaymentType::Transfer);
    QCOMPARE(des->date, day("2020-04-23"));
    QCOMPARE(des->lines.front().product, u"GENKWH_AMOR"_s);
    QCOMPARE(des->lines.front().memento.value("pendingCapital"_L1), u"0.00"_s);
    QCOMPARE(des->lines.front().memento.value("divestmentDate"_L1), u"2020-04-23"_s);
    const Remittance &remittance = effect->remittances.front();
    QCOMPARE(remittance.mode, u"GENERATION kWh AMOR"_s);
    QCOMPARE(remittance.lines.front().amount, des->total);
}

void DivestTest::keepsThePenalty_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<std::optional<Ppm>>("rate");
    QTest::addColumn<QString>("penalty");
    QTest::addColumn<QString>("net");
    const std::optional<Ppm> usual;
    const InvestmentCase left = generation().amortized(40).facts();
    const QDate today = day("2020-04-23");
    QTest::newRow("I-D-21") << left << today << usual << u"38.40"_s << u"921.60"_s;
    QTest::newRow("I-D-22") << generation().amortized(40).saving(2019, 1500, 300).saving(2020, 3700, 700).facts()
                            << today << usual << u"38.40"_s << u"911.60"_s;
    QTest::newRow("I-D-23") << left << today << std::optional<Ppm>(10'000) << u"9.60"_s << u"950.40"_s;
    QTest::newRow("I-D-25") << generation().on("2017-10-01").facts() << day("2017-10-01") << usual << QString()
                            << u"1000.00"_s;
    QTest::newRow("I-D-26") << paid(u"APO"_s, 1000, "2017-01-03").facts() << day("2017-02-02") << usual << QString()
                            << u"1000.00"_s;
    QTest::newRow("I-D-27") << paid(u"TIT5"_s, 10'000, "2012-10-08").on("2014-10-08").facts() << day("2014-10-08")
                            << usual << u"500.00"_s << u"9500.00"_s;
    const Stage tenYears = paid(u"TIT10"_s, 5000, "2012-03-01").on("2017-03-01");
    QTest::newRow("I-D-28 before") << tenYears.facts() << day("2017-02-28") << usual << u"250.00"_s << u"4750.00"_s;
    QTest::newRow("I-D-28 after") << tenYears.facts() << day("2017-03-01") << usual << QString() << u"5000.00"_s;
}

void DivestTest::keepsThePenalty() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QDate, date);
    QFETCH(const std::optional<Ppm>, rate);
    Divestment divestment;
    divestment.date = date;
    divestment.penaltyRate = rate;
    const auto effect = divest(facts, divestment);
    QCOMPARE(codeOf(effect), QString());
    const QJsonObject said = effect->changes.front().events.front().payload;
    QTEST(said.value("penalty"_L1).toString(), "penalty");
    QTEST(said.value("net"_L1).toString(), "net");
    QTEST(money::text(invoiceEnding(*effect, "-DES"_L1)->total), "net");
}

void DivestTest::chargesWhoOwesMoreTax() { // I-D-30
    const auto effect =
        divest(generation().amortized(960).saving(2020, 26'316, 5000).facts(), unpunished("2020-04-23"));
    QCOMPARE(codeOf(effect), QString());
    const Invoice &des = *invoiceEnding(*effect, "-DES"_L1);
    QCOMPARE(des.type, InvoiceType::Out);
    QCOMPARE(des.journal, u"GENKWH"_s);
    QCOMPARE(amountsOf(des), (QStringList{u"-40.00"_s, u"50.00"_s}));
    QCOMPARE(des.total, 1000);
    QCOMPARE(des.payment, PaymentType::DirectDebit);
    QCOMPARE(effect->mandates.front().purpose, u"AMORTITZACIO COBRAR GENERATION kWh"_s);
    QCOMPARE(des.mandate, effect->mandates.front().reference);
    QCOMPARE(effect->remittances.front().mode, u"GENERATION kWh AMOR Cobrar"_s);
    QCOMPARE(effect->remittances.front().total(), -1000);
    QVERIFY(effect->moves.front().isBalanced());
}

void DivestTest::settlesWhatComesToNothing() {
    const auto effect =
        divest(generation().amortized(960).saving(2020, 21'053, 4000).facts(), unpunished("2020-04-23"));
    QCOMPARE(codeOf(effect), QString());
    QCOMPARE(invoiceEnding(*effect, "-DES"_L1)->state, InvoiceState::Paid);
    QVERIFY(effect->remittances.empty());
}

void DivestTest::withholdsOnce() {
    const InvestmentCase facts =
        generation().saving(2019, 1500, 300, u"GKWH00001-AMOR2020"_s).saving(2020, 3700, 700).facts();
    const auto effect = divest(facts, unpunished("2020-04-23"));
    QCOMPARE(effect->withheld.size(), size_t(1));
    QCOMPARE(effect->withheld.front().second, (Withholding{2020, 3700, 700, u"GKWH00001-DES"_s}));
    QCOMPARE(effect->changes.front().events.front().payload.value("irpf"_L1).toObject(),
             (QJsonObject{{u"2020"_s, u"7.00"_s}}));
}

void DivestTest::books() {
    const auto effect = divest(generation().amortized(40).saving(2020, 3700, 700).facts(), on("2020-04-23"));
    QCOMPARE(effect->moves.size(), size_t(1));
    const AccountMove &move = effect->moves.front();
    QVERIFY(move.isBalanced());
    QCOMPARE(move.balanceOf(u"163500000000"_s), 96'000);
    QCOMPARE(move.balanceOf(u"410000000001"_s), -91'460);
    QCOMPARE(move.balanceOf(accounts::withheld), -700);
    QCOMPARE(move.balanceOf(accounts::penaltyIncome), -3840);
    // I-D-18, I-D-32: a voluntary contribution, and what is left of one
    const auto voluntary = divest(paid(u"APO"_s, 1000, "2017-01-03").amortized(100).facts(), on("2020-06-09"));
    const Invoice &des = *invoiceEnding(*voluntary, "-DES"_L1);
    QCOMPARE(des.total, 90'000);
    QCOMPARE(des.lines.front().product, u"APO_AE"_s);
    QCOMPARE(des.journal, u"APO"_s);
    QCOMPARE(des.payment, PaymentType::Transfer);
    QCOMPARE(voluntary->remittances.front().mode, u"RETORN APORTACIONS (Enginyers)"_s);
}

void DivestTest::warns() {
    Divestment divestment = on("2020-04-23");
    QCOMPARE(divest(generation().facts(), divestment)->warnings, (std::vector<QString>{u"divest-notice"_s}));
    divestment.cap = DivestedInYear{2'000'000, 0}; // five per cent are exactly the amount
    QCOMPARE(divest(generation().facts(), divestment)->warnings.size(), size_t(1));
    divestment.cap->divested = 1;
    QCOMPARE(divest(generation().facts(), divestment)->warnings.back(), u"divest-cap"_s);
}

void DivestTest::keepsTheHistory() { // I-D-34
    const InvestmentCase facts = generation().facts();
    const auto effect = divest(facts, on("2020-04-23"));
    const InvestmentCase after = applied(facts, *effect);
    QCOMPARE(after.events.size(), facts.events.size() + 1);
    QCOMPARE(after.events.back().type, InvestmentEvent::Type::Divest);
    QCOMPARE(after.events.back().payload.value("outstandingBefore"_L1), u"1000.00"_s);
    const auto waived = divest(facts, unpunished("2020-04-23"));
    QCOMPARE(waived->changes.front().events.front().payload.value("waived"_L1), u"Agreed in the assembly"_s);
}

void DivestTest::divestsOnce() { // I-D-10
    const InvestmentCase facts = paid(u"GKWH"_s, 1000, "2020-01-01").on("2020-06-09").facts();
    const InvestmentCase after = applied(facts, divest(facts, on("2020-06-09")).value());
    QCOMPARE(codeOf(divest(after, on("2020-06-09"))), u"divest-exists"_s);
}

QTEST_APPLESS_MAIN(DivestTest)
#include "DivestTest.moc"
