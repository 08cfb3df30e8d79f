// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The decision table of investments.md §2.2 and its rows V-01 … V-19.
#include "model/investment/InvestmentState.h"

#include "tests/model/investment/InvestmentMaker.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;
using Type = InvestmentEvent::Type;
using enum InvestmentState;

Q_DECLARE_METATYPE(gkwh::Investment)
Q_DECLARE_METATYPE(gkwh::HistoryReading)
Q_DECLARE_METATYPE(gkwh::StateReading)

namespace {

Investment attributes(bool active, bool draft, const char *isSigned, const char *purchase, const char *first,
                      const char *last, const char *outstanding) {
    Investment made;
    made.active = active;
    made.draft = draft;
    made.signedDate = day(isSigned);
    made.purchaseDate = day(purchase);
    made.firstEffectiveDate = day(first);
    made.lastEffectiveDate = day(last);
    made.nominal = euros("1000");
    made.amortized = made.nominal - euros(outstanding);
    return made;
}

InvestmentEvent happened(Type type, const char *date) {
    InvestmentEvent made;
    made.type = type;
    made.date = day(date);
    return made;
}

StateReading reading(InvestmentState state, bool owed = false, bool settled = false, const QString &anomaly = {}) {
    return {state, owed, settled, anomaly};
}

} // namespace

class InvestmentStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void table_data();
    void table();
    void readsTheHistory();
    void closingWithoutEvents();
};

void InvestmentStateTest::table_data() {
    QTest::addColumn<Investment>("investment");
    QTest::addColumn<HistoryReading>("history");
    QTest::addColumn<StateReading>("expected");
    const HistoryReading none;
    const HistoryReading paid{Type::Pay, false};
    const HistoryReading closed{Type::Pay, true};
    const auto row = [](const char *id, const Investment &investment, const HistoryReading &history,
                        const StateReading &expected) { QTest::newRow(id) << investment << history << expected; };
    const char *const sign = "2021-05-01";
    row("I-V-01", attributes(1, 1, "", "", "", "", "1000"), none, reading(Ordered));
    row("I-V-02", attributes(1, 1, "2021-06-01", "", "", "", "1000"), none, reading(Signed));
    row("I-V-03", attributes(1, 0, sign, "", "", "", "1000"), none, reading(Invoiced));
    row("I-V-04", attributes(1, 0, sign, "", "", "", "1000"), {Type::Unpay, false}, reading(Returned));
    row("I-V-05", attributes(1, 0, sign, "", "", "", "1000"), {Type::Recharge, false}, reading(Invoiced));
    row("I-V-06", attributes(1, 0, sign, "2021-01-01", "2022-01-01", "2046-01-01", "1000"), paid, reading(Waiting));
    row("I-V-07", attributes(1, 0, sign, "2020-06-30", "2021-06-30", "2045-06-30", "1000"), paid, reading(Effective));
    row("I-V-08", attributes(1, 0, sign, "2020-06-29", "2021-07-01", "", "1000"), paid, reading(Waiting));
    row("I-V-09", attributes(1, 0, sign, "1996-06-30", "1997-06-30", "2021-06-30", "0"), paid,
        reading(Effective, false, true));
    row("I-V-10", attributes(1, 0, sign, "1996-06-29", "1997-06-29", "2021-06-29", "0"), paid,
        reading(Expired, false, true));
    row("I-V-11", attributes(1, 0, sign, "1996-06-29", "1997-06-29", "2021-06-29", "80"), paid, reading(Expired, true));
    row("I-V-12", attributes(1, 0, sign, "2019-01-01", "2020-01-01", "2021-06-30", "0"), closed,
        reading(Expired, false, true));
    row("I-V-13", attributes(0, 1, "", "", "", "", "1000"), none, reading(Discarded));
    row("I-V-14", attributes(0, 0, sign, "", "", "", "1000"), {Type::Unpay, false}, reading(Discarded));
    row("I-V-15", attributes(0, 0, sign, "2020-12-01", "2021-12-01", "2021-06-01", "0"), closed,
        reading(Expired, false, true));
    row("I-V-16", attributes(0, 0, sign, "2020-12-01", "2021-12-01", "2045-12-01", "1000"), paid,
        reading(Expired, false, false, u"deactivated-by-hand"_s));
    row("I-V-17", attributes(1, 0, "", "2020-03-12", "2020-03-12", "", "1000"), paid, reading(Effective));
    row("I-V-18", attributes(1, 1, "", "2020-03-12", "2020-03-12", "", "1000"), paid,
        reading(Effective, false, false, u"paid-draft"_s));
    row("I-V-18 waiting", attributes(1, 1, "", "2021-03-12", "2022-03-12", "", "1000"), paid,
        reading(Waiting, false, false, u"paid-draft"_s));
    row("I-V-19", attributes(1, 0, sign, "2021-01-01", "", "", "1000"), paid, reading(Waiting));
}

void InvestmentStateTest::table() {
    QFETCH(Investment, investment);
    QFETCH(HistoryReading, history);
    QFETCH(StateReading, expected);
    const StateReading actual = stateOf(investment, history, day("2021-06-30"));
    QCOMPARE(nameOf(actual.state), nameOf(expected.state));
    QCOMPARE(actual.anomaly, expected.anomaly);
    QVERIFY(actual == expected);
}

void InvestmentStateTest::readsTheHistory() {
    const QDate today = day("2021-06-30");
    const Investment open = investment(generation(), "1000", "2019-01-01");
    std::vector<InvestmentEvent> events = {happened(Type::Order, "2018-12-01"), happened(Type::Pay, "2019-01-01"),
                                           happened(Type::Unpay, "2019-01-10")};
    QCOMPARE(readHistory(open, generation(), events, today).lastCharge, Type::Unpay);
    events.push_back(happened(Type::Divest, "2021-07-01"));
    QVERIFY(!readHistory(open, generation(), events, today).closed);
    QVERIFY(readHistory(open, generation(), events, day("2021-07-01")).closed);
    events[2].undoneBy = 9;
    events[3].undoneBy = 10;
    QCOMPARE(readHistory(open, generation(), events, today).lastCharge, Type::Pay);
    QVERIFY(!readHistory(open, generation(), events, day("2021-07-01")).closed);
}

void InvestmentStateTest::closingWithoutEvents() {
    Investment imported = investment(generation(), "1000", "2015-06-30");
    QVERIFY(!impliedClosing(imported, generation()).isValid());
    imported.amortized = imported.nominal;
    QVERIFY2(!impliedClosing(imported, generation()).isValid(), "the last quota, paid a little early");
    imported.lastEffectiveDate = day("2021-06-30");
    QCOMPARE(impliedClosing(imported, generation()), day("2021-06-30"));
    QCOMPARE(stateOf(imported, generation(), {}, day("2021-06-30")), reading(Expired, false, true));
    QCOMPARE(stateOf(imported, generation(), {}, day("2021-06-29")), reading(Effective, false, true));

    Investment apo = investment(voluntary(), "1000", "2020-03-12");
    apo.amortized = apo.nominal;
    QVERIFY(!impliedClosing(apo, voluntary()).isValid());
    apo.lastEffectiveDate = day("2021-01-15");
    QCOMPARE(impliedClosing(apo, voluntary()), day("2021-01-15"));
}

QTEST_APPLESS_MAIN(InvestmentStateTest)
#include "InvestmentStateTest.moc"
