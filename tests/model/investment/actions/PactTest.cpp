// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pacts, the repair of the active mark, and what only migrations do (investments.md §5.14), and the invariants.
#include "model/investment/actions/Pact.h"

#include "model/investment/actions/Invariants.h"
#include "model/investment/actions/Migration.h"
#include "tests/fakes/InvestmentCases.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

class PactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesWhatWasAgreed();
    void refuses_data();
    void refuses();
    void mendsOneFaultAmongMany();
    void repairsTheActiveMark();
    void returnsAPart();
    void refusesAPart_data();
    void refusesAPart();
    void migrates();
    void findsFaults_data();
    void findsFaults();
    void findsWhatToLookAt();
};

namespace {

Stage generation(qint64 euros = 1000) {
    return Stage(u"GKWH"_s, euros)
        .ordered("2017-01-02")
        .signedOn("2017-01-02")
        .invoiced("2017-01-03")
        .paid("2017-01-03");
}

PactRequest agreed(const QJsonObject &changes) { return {day("2020-06-09"), u"As agreed by letter"_s, changes}; }

} // namespace

void PactTest::changesWhatWasAgreed() {
    const auto one = pact(generation().facts(), agreed({{u"firstEffectiveDate"_s, u"2018-02-02"_s}})); // I-K-01
    QCOMPARE(one->investment().firstEffectiveDate, day("2018-02-02"));
    const InvestmentEvent &event = one->changes.front().events.front();
    QCOMPARE(event.type, InvestmentEvent::Type::Pact);
    QCOMPARE(event.date, day("2020-06-09"));
    QCOMPARE(event.payload.value("comment"_L1), u"As agreed by letter"_s);
    QCOMPARE(event.payload.value("changes"_L1).toObject(),
             (QJsonObject{{u"firstEffectiveDate"_s, QJsonArray{u"2018-01-03"_s, u"2018-02-02"_s}}}));

    const auto two = pact(generation().facts(), agreed({{u"lastEffectiveDate"_s, u"2030-01-01"_s}, // I-K-02
                                                        {u"firstEffectiveDate"_s, u"2018-02-02"_s}}));
    QCOMPARE(two->investment().lastEffectiveDate, day("2030-01-01"));
    QCOMPARE(two->changes.front().events.front().payload.value("changes"_L1).toObject().keys(),
             (QStringList{u"firstEffectiveDate"_s, u"lastEffectiveDate"_s}));

    const auto all = pact(generation().facts(), agreed({{u"orderDate"_s, u"2017-01-01"_s}, // I-K-04
                                                        {u"purchaseDate"_s, u"2017-01-02"_s},
                                                        {u"firstEffectiveDate"_s, u"2018-01-02"_s},
                                                        {u"lastEffectiveDate"_s, QJsonValue::Null},
                                                        {u"amortized"_s, u"40.00"_s},
                                                        {u"nominal"_s, u"500.00"_s}}));
    QCOMPARE(codeOf(all), QString());
    QCOMPARE(all->investment().nominal, 50'000);
    QVERIFY(!all->investment().lastEffectiveDate.isValid());
}

void PactTest::refuses_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<PactRequest>("request");
    QTest::addColumn<QString>("code");
    const InvestmentCase facts = generation().facts();
    const QJsonObject change{{u"firstEffectiveDate"_s, u"2018-02-02"_s}};
    QTest::newRow("I-K-03") << facts << agreed({{u"badparam"_s, u"1"_s}}) << u"pact-attr"_s;
    QTest::newRow("I-K-04 name") << facts << agreed({{u"name"_s, u"GKWH1"_s}}) << u"pact-attr"_s;
    QTest::newRow("I-K-04 active") << facts << agreed({{u"active"_s, false}}) << u"pact-attr"_s;
    QTest::newRow("I-K-06 nothing") << facts << agreed({}) << u"pact-empty"_s;
    QTest::newRow("I-K-06 the same") << facts << agreed({{u"nominal"_s, u"1000.00"_s}}) << u"pact-empty"_s;
    QTest::newRow("I-K-06 comment") << facts << PactRequest{day("2020-06-09"), u"  "_s, change} << u"pact-empty"_s;
    QTest::newRow("I-K-07") << facts << agreed({{u"amortized"_s, u"1000.01"_s}}) << u"invariant"_s;
    QTest::newRow("below 0") << facts << agreed({{u"amortized"_s, u"-0.01"_s}}) << u"invariant"_s;
    QTest::newRow("unit") << facts << agreed({{u"nominal"_s, u"250.00"_s}}) << u"bad-amount"_s;
    QTest::newRow("below what was returned")
        << generation().amortized(200).facts() << agreed({{u"nominal"_s, u"100.00"_s}}) << u"invariant"_s;
    QTest::newRow("amount") << facts << agreed({{u"nominal"_s, u"500,00"_s}}) << u"bad-amount"_s;
    QTest::newRow("date") << facts << agreed({{u"orderDate"_s, u"2017-02-30"_s}}) << u"bad-date"_s;
    QTest::newRow("backwards") << facts << agreed({{u"lastEffectiveDate"_s, u"2018-01-02"_s}}) << u"invariant"_s;
    QTest::newRow("unpaid") << facts << agreed({{u"purchaseDate"_s, QJsonValue::Null}}) << u"invariant"_s;
    QTest::newRow("no day") << facts << PactRequest{{}, u"So it is"_s, change} << u"bad-date"_s;
    QTest::newRow("discarded") << Stage(u"GKWH"_s).ordered("2017-01-02").inactive().facts()
                               << agreed({{u"orderDate"_s, u"2017-01-01"_s}}) << u"state"_s;
}

void PactTest::refuses() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const PactRequest, request);
    QTEST(codeOf(pact(facts, request)), "code");
    QTEST(codeOf(guardPact(facts, request)), "code");
}

void PactTest::mendsOneFaultAmongMany() {
    InvestmentCase facts = generation().facts();
    facts.investment.nominal = 100'050;
    facts.investment.lastEffectiveDate = day("2017-06-01");
    QCOMPARE(invariantFaults(facts).size(), size_t(1)); // shares do not count once it has ended
    const auto mended = pact(facts, agreed({{u"lastEffectiveDate"_s, u"2018-06-01"_s}}));
    QCOMPARE(codeOf(mended), QString());
    QVERIFY(invariantFaults(applied(facts, *mended)).empty());
}

void PactTest::repairsTheActiveMark() {
    const InvestmentCase cancelled = Stage(u"GKWH"_s).ordered("2017-01-02").inactive().facts();
    const auto effect = setActive(cancelled, true, u"Cancelled by mistake"_s);
    QVERIFY(effect->investment().active);
    QCOMPARE(effect->changes.front().events.front().payload.value("repair"_L1), u"activate"_s);
    QCOMPARE(codeOf(setActive(cancelled, false, u"-"_s)), u"state"_s);
    QCOMPARE(codeOf(setActive(cancelled, true, {})), u"bad-argument"_s);
    QCOMPARE(codeOf(setActive(generation().facts(), false, u"-"_s)), u"invariant"_s); // capital is left
    QVERIFY(setActive(generation().amortized(1000).facts(), false, u"Closed twice"_s));
}

void PactTest::returnsAPart() { // I-K-14
    const auto effect = partial(generation(300).facts(), {10'000, day("2020-06-09")});
    QCOMPARE(effect->investment().nominal, 20'000);
    QCOMPARE(effect->investment().lent(), 20'000);
    const InvestmentEvent &event = effect->changes.front().events.front();
    QCOMPARE(event.type, InvestmentEvent::Type::Partial);
    QCOMPARE(*event.amount, 10'000);
    QCOMPARE(event.payload.value("sharesBefore"_L1), 3);
    QCOMPARE(event.payload.value("sharesAfter"_L1), 2);
}

void PactTest::refusesAPart_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<Cents>("amount");
    QTest::addColumn<QString>("code");
    const Cents hundred = 10'000;
    QTest::newRow("I-K-15") << Stage(u"GKWH"_s, 300).ordered("2017-01-02").facts() << hundred << u"not-paid"_s;
    QTest::newRow("I-K-17 more") << generation(300).facts() << 5 * hundred << u"wrong-amount"_s;
    QTest::newRow("I-K-17 all") << generation(300).facts() << 3 * hundred << u"wrong-amount"_s;
    QTest::newRow("I-K-17 unit") << generation().facts() << Cents(25'000) << u"bad-amount"_s;
    QTest::newRow("of what is left") << generation(300).amortized(250).facts() << hundred << u"wrong-amount"_s;
    QTest::newRow("ended") << generation(300).on("2043-01-01").facts() << hundred << u"state"_s;
}

void PactTest::refusesAPart() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const Cents, amount);
    const PartialReturn part{amount, facts.today};
    QTEST(codeOf(partial(facts, part)), "code");
    QTEST(codeOf(guardPartial(facts, part)), "code");
}

void PactTest::migrates() { // I-K-18
    const InvestmentCase facts = generation().facts();
    const auto effect = migrate(facts, {u"1.0"_s, u"2.0"_s});
    QCOMPARE(effect->investment(), facts.investment);
    const InvestmentEvent &event = effect->changes.front().events.front();
    QCOMPARE(event.type, InvestmentEvent::Type::Migrate);
    QCOMPARE(event.payload.value("fromVersion"_L1), u"1.0"_s);
    QVERIFY(!event.payload.contains("changes"_L1));
    QCOMPARE(codeOf(migrate(facts, {u"1.0"_s, {}})), u"bad-argument"_s);
}

void PactTest::findsFaults_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *name, const InvestmentCase &facts, const QStringList &faults) {
        QTest::newRow(name) << facts << faults;
    };
    row("none", generation().facts(), {});
    row("nothing invested", Stage(u"GKWH"_s, 0).ordered("2017-01-02").facts(), {u"nominal-not-positive"_s});
    row("too much returned", generation().amortized(1001).facts(), {u"amortized-out-of-range"_s});
    row("backwards", generation().effective("2018-01-03", "2018-01-02").on("2018-01-01").facts(),
        {u"ends-before-beginning"_s});
    row("never effective", generation().effective("2018-01-03", "2018-01-02").amortized(1000).inactive().facts(), {});
    InvestmentCase draft = generation().facts();
    draft.investment.draft = true;
    row("paid draft", draft, {u"draft-but-paid"_s});
    row("dates", Stage(u"GKWH"_s).ordered("2017-01-02").effective("2018-01-03", "").facts(), {u"unpaid-with-dates"_s});
    row("returned before paid", Stage(u"GKWH"_s).ordered("2017-01-02").amortized(40).facts(),
        {u"unpaid-but-amortized"_s});
    InvestmentCase odd = generation().facts();
    odd.investment.nominal += 50;
    row("shares", odd, {u"not-whole-shares"_s});
    row("closed", generation().amortized(40).happened(InvestmentEvent::Type::Divest, "2019-01-01").facts(),
        {u"closed-with-capital"_s});
    row("by hand", generation().inactive().facts(), {u"inactive-with-capital"_s});
}

void PactTest::findsFaults() {
    QFETCH(const InvestmentCase, facts);
    const std::vector<QString> found = invariantFaults(facts);
    QTEST(QStringList(found.begin(), found.end()), "faults");
}

void PactTest::findsWhatToLookAt() {
    InvestmentCase facts = generation().on("2043-01-01").facts();
    facts.investment.orderDate = day("2017-02-01");
    QCOMPARE(invariantWarnings(facts), (std::vector<QString>{u"purchase-before-order"_s, u"expired-with-capital"_s}));
    QVERIFY(invariantWarnings(generation().facts()).empty());
}

QTEST_APPLESS_MAIN(PactTest)
#include "PactTest.moc"
