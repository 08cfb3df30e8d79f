// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which buttons stand open in which state (investments.md §3), and how changes are written down and read back.
#include "model/investment/actions/ActionTable.h"

#include "model/investment/actions/ActionParts.h"
#include "tests/fakes/InvestmentCases.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

class ActionTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensButtons_data();
    void opensButtons();
    void readsBackEveryAttribute();
    void refusesOtherValues_data();
    void refusesOtherValues();
    void recordsStepByStep();
    void settlesWhatComesToNothing();
};

namespace {

Stage ordered(const QString &kind = u"GKWH"_s) { return Stage(kind).ordered("2020-01-02").on("2020-06-09"); }

} // namespace

void ActionTableTest::opensButtons_data() {
    QTest::addColumn<InvestmentCase>("facts");
    QTest::addColumn<QStringList>("open");
    QTest::addColumn<QStringList>("withReason");
    QTest::addColumn<QStringList>("managers");
    const Stage signedOne = ordered().signedOn("2020-01-03");
    const Stage invoiced = Stage(signedOne).invoiced("2020-01-04");
    const Stage waiting = Stage(invoiced).paid("2020-01-05");
    const auto row = [](const char *name, const InvestmentCase &facts, const char *open, const char *withReason = "",
                        const char *managers = "pact") {
        const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow(name) << facts << list(open) << list(withReason) << list(managers);
    };
    row("ordered", ordered(), "sign cancel pact correct", "invoice");
    row("ordered, no signature needed", ordered(u"APO"_s), "sign invoice cancel pact correct");
    row("signed", signedOne, "invoice cancel pact correct");
    row("invoiced", invoiced, "pay resign pact");
    row("invoiced, not signed", ordered().invoiced("2020-01-04"), "pay resign pact", "sign");
    row("waiting", waiting, "unpay pact transfer split divest partial", "", "pact partial");
    row("waiting, too early", Stage(waiting).on("2020-01-20"), "unpay pact transfer split partial", "", "pact partial");
    row("waiting, too late for the bank", Stage(waiting).on("2021-03-01").effective("2021-06-01", "2045-01-05"),
        "pact transfer split divest partial", "unpay", "pact partial");
    row("effective, just so", Stage(waiting).on("2021-01-20"), "unpay pact transfer split divest partial", "",
        "unpay pact partial");
    row("effective, with returns", Stage(waiting).on("2022-01-06").amortized(40), "pact transfer split divest partial",
        "", "pact partial");
    row("effective, a quota due", Stage(waiting).on("2023-01-06").amortized(40),
        "pact transfer split divest amortize partial", "", "pact partial");
    row("effective, with interest", ordered(u"APO"_s).invoiced("2020-01-04").paid("2020-01-05"),
        "unpay pact transfer split divest interest partial", "", "pact partial");
    row("returned", Stage(waiting).returned("2020-01-20"), "pay recharge resign pact");
    row("expired", Stage(waiting).on("2046-01-06").amortized(1000), "pact");
    row("expired, owing", Stage(waiting).on("2046-01-06").amortized(920), "pact amortize");
    row("matured", ordered(u"TIT5"_s).invoiced("2020-01-04").paid("2020-01-05").on("2025-01-06"),
        "pact interest mature");
    row("discarded", ordered().inactive(), "", "", "");
}

void ActionTableTest::opensButtons() {
    QFETCH(const InvestmentCase, facts);
    QFETCH(const QStringList, open);
    QFETCH(const QStringList, withReason);
    QFETCH(const QStringList, managers);
    QStringList foundOpen, foundWithReason, foundManagers;
    for (const ActionState &state : actionStates(facts)) {
        if (state.allowed)
            foundOpen.push_back(state.action);
        else
            QVERIFY(!state.allowed.error().code.isEmpty());
        if (state.withReason)
            foundWithReason.push_back(state.action);
        if (state.managerOnly)
            foundManagers.push_back(state.action);
    }
    QCOMPARE(foundOpen, open);
    QCOMPARE(foundWithReason, withReason);
    QCOMPARE(foundManagers, managers);
}

void ActionTableTest::readsBackEveryAttribute() {
    Investment full;
    full.name = u"GKWH00001"_s;
    full.member = u"S000001"_s;
    full.emission = u"GKWH"_s;
    full.nominal = 100'000;
    full.amortized = 4'001;
    full.orderDate = full.signedDate = day("2020-01-02");
    full.purchaseDate = full.firstEffectiveDate = day("2020-02-29");
    full.lastEffectiveDate = full.lastInterestPaidDate = day("2045-02-28");
    full.draft = full.active = false;
    full.rate = 17'500;
    full.origin = u"GKWH00000"_s;
    full.closedReason = u"divested"_s;
    full.closedDate = day("2021-01-01");
    const QJsonObject there = changesBetween({}, full);
    QCOMPARE(there.size(), qsizetype(investmentAttributes().size()));
    QCOMPARE(there[u"rate"].toArray(), QJsonArray({QJsonValue::Null, u"1.75"_s}));
    Investment rebuilt;
    for (const QString &name : there.keys())
        QVERIFY(investmentAttribute(name)->set(rebuilt, there[name].toArray().at(1)));
    QCOMPARE(rebuilt, full);
    const QJsonObject back = changesBetween(full, {});
    for (const QString &name : back.keys())
        QVERIFY(investmentAttribute(name)->set(rebuilt, back[name].toArray().at(1)));
    QCOMPARE(rebuilt, Investment());
    QVERIFY(changesBetween(full, full).isEmpty());
    QVERIFY(!investmentAttribute(u"shares"));
}

void ActionTableTest::refusesOtherValues_data() {
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("number for money") << u"nominal"_s << QJsonValue(1000);
    QTest::newRow("no money") << u"nominal"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("no such day") << u"orderDate"_s << QJsonValue(u"2021-02-29"_s);
    QTest::newRow("text for yes") << u"active"_s << QJsonValue(u"true"_s);
    QTest::newRow("number for text") << u"member"_s << QJsonValue(1);
    QTest::newRow("rate in words") << u"rate"_s << QJsonValue(u"much"_s);
}

void ActionTableTest::refusesOtherValues() {
    QFETCH(const QString, attribute);
    QFETCH(const QJsonValue, value);
    Investment investment;
    QVERIFY(!investmentAttribute(attribute)->set(investment, value));
    QCOMPARE(investment, Investment());
}

void ActionTableTest::recordsStepByStep() {
    ActionParts parts(ordered().invoiced("2020-01-04").paid("2020-01-05"));
    parts.investment().amortized = 4'000;
    parts.mail("mail_amortitzacio"_L1);
    parts.record(InvestmentEvent::Type::Amortize, day("2022-01-05"), 4'000, {{u"number"_s, 1}});
    parts.investment().amortized = 8'000;
    parts.record(InvestmentEvent::Type::Amortize, day("2023-01-05"), 4'000, {{u"number"_s, 2}});
    const ActionEffect effect = parts.take();
    QCOMPARE(effect.investment().amortized, Cents(8'000));
    const std::vector<InvestmentEvent> &events = effect.changes.front().events;
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events[0].payload[u"changes"].toObject(),
             QJsonObject({{u"amortized"_s, QJsonArray{u"0.00"_s, u"40.00"_s}}}));
    QCOMPARE(events[1].payload[u"changes"].toObject(),
             QJsonObject({{u"amortized"_s, QJsonArray{u"40.00"_s, u"80.00"_s}}}));
    QVERIFY(events[0].payload.contains(u"documents"_s) && !events[1].payload.contains(u"documents"_s));
}

void ActionTableTest::settlesWhatComesToNothing() {
    ActionParts parts(ordered().invoiced("2020-01-04").paid("2020-01-05"));
    Invoice nothing = parts.invoice(InvestmentDocument::Amortization, InvoiceType::In, day("2022-01-05"), 2022);
    nothing.lines.push_back(line(u"GENKWH_AMOR"_s, 1, 4'000, parts.capitalAccount()));
    nothing.lines.push_back(line(u"GENKWH_IRPF"_s, 1, -4'000, accounts::withheld));
    QVERIFY(parts.issue(nothing, {u"GENERATION kWh AMOR"_s}));
    const ActionEffect effect = parts.take();
    QCOMPARE(effect.invoices.front().name, u"GKWH00001-AMOR2022"_s);
    QCOMPARE(effect.invoices.front().state, InvoiceState::Paid);
    QVERIFY(effect.remittances.empty());
    QCOMPARE(effect.moves.size(), size_t(1));
}

QTEST_GUILESS_MAIN(ActionTableTest)
#include "ActionTableTest.moc"
