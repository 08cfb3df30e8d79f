// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rights.grant: the golden table, at once and in pieces, the decisions of rights.md §3.4, debt, and what a run leaves
// behind.
#include "model/rights/Quantise.h"
#include "tests/fakes/TestOffice.h"

#include <QtTest>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

QDate may(int day) { return QDate(2016, 5, day); }

/// The golden plant with its readings; profiles 1, 10 and 120 are tracked.
void build(TestOffice &desk, const QJsonObject &more = {}) {
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), golden::production());
    QJsonObject arguments = more;
    arguments.insert(u"profiles"_s, QJsonArray{1, 10, 120});
    desk.done(u"profile.track"_s, arguments);
}

/// The golden days as the rules alone grant them.
HourlyCurve expected(qint64 shares, const Carry &carry = {}) {
    const HourlyCurve production = golden::production();
    const HourlyCurve built = HourlyCurve::spanning(golden::firstDay, golden::lastDay, golden::builtShares);
    return HourlyCurve::fromSlots(golden::firstDay,
                                  must(quantise(production.values(), built.values(), shares, carry)).rightsKwh);
}

ProfileState state(TestOffice &desk, qint64 shares) {
    for (const ProfileState &state : must(desk.reader().profiles())) {
        if (state.profile.shares == shares)
            return state;
    }
    return {};
}

/// One plant of one share, with the same readings in every hour of a day.
void buildSmall(TestOffice &desk, qint64 shares, QDate firstDay, const std::vector<qint64> &kwhOfDays) {
    desk.addPlant(u"Small"_s, u"7"_s, shares, {2015, 1, 1});
    HourlyCurve curve = HourlyCurve::spanning(firstDay, firstDay.addDays(std::ssize(kwhOfDays) - 1));
    for (size_t day = 0; day < kwhOfDays.size(); ++day)
        std::ranges::fill(curve.day(firstDay.addDays(static_cast<qint64>(day))), kwhOfDays[day]);
    curve.clearUnusedSlots();
    desk.importReadings(u"7"_s, curve);
}

void setRemainder(TestOffice &desk, qint64 profile, const QString &day, qint64 wh) {
    desk.done(u"remainder.set"_s,
              {{u"profile"_s, profile}, {u"targetDay"_s, day}, {u"wh"_s, wh}, {u"reason"_s, u"test"_s}});
}

} // namespace

class GrantTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answer();
    void goldenTable_data();
    void goldenTable();
    void algorithm2();
    void upToDateProfilesAreSaidSo();
    void nobodyIsTracked();
    void eachFromItsTargetDay();
    void explicitLastDay();
    void beforeEveryTargetDay();
    void laterProfileFromItsStart();
    void lateProfile();
    void debtIsPaid();
    void debtInPieces();
    void log();
    void cancelLeavesNothing();
    void badRequests_data();
    void badRequests();
    void newPlantChangesTheShares();
};

void GrantTest::answer() {
    TestOffice desk;
    build(desk);
    QCOMPARE(desk.grant(), json(R"({"from":"2016-05-01","until":"2016-05-15","heldBackBy":[
        {"meter":"501600324","since":"2016-05-16"}],"profiles":[
        {"shares":1,"from":"2016-05-01","until":"2016-05-15","inWh":0,"productionWh":3725,"grantedKwh":3,
         "paidDebtKwh":0,"outWh":725,"state":"granted"},
        {"shares":10,"from":"2016-05-01","until":"2016-05-15","inWh":0,"productionWh":37938,"grantedKwh":37,
         "paidDebtKwh":0,"outWh":938,"state":"granted"},
        {"shares":120,"from":"2016-05-01","until":"2016-05-15","inWh":0,"productionWh":456183,"grantedKwh":456,
         "paidDebtKwh":0,"outWh":183,"state":"granted"}]})"));
    QCOMPARE(must(desk.reader().grantedUntil()), golden::lastDay);
}

void GrantTest::goldenTable_data() { // R-40: at once and in pieces
    QTest::addColumn<QList<int>>("lastDays");
    QTest::newRow("R-40 at once") << QList<int>{};
    QTest::newRow("R-40 at once, to a day") << QList<int>{15};
    QTest::newRow("R-40 in two") << QList<int>{8, 15};
    QTest::newRow("R-40 in five") << QList<int>{1, 2, 7, 14, 15};
    QTest::newRow("R-40 day by day") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
}

void GrantTest::goldenTable() {
    QFETCH(QList<int>, lastDays);
    TestOffice desk;
    build(desk);
    if (lastDays.isEmpty())
        desk.grant();
    for (const int day : lastDays)
        desk.grant(may(day));
    QCOMPARE(desk.rights(10), golden::rights(golden::slotsOf10()));
    for (const golden::GrantedProfile &profile : golden::granted) {
        QCOMPARE(desk.rights(profile.shares), expected(profile.shares));
        QCOMPARE(state(desk, profile.shares).grantedKwh, profile.grantedKwh);
        QCOMPARE(state(desk, profile.shares).carry, Carry::fromRemainder(profile.remainderWh));
        QCOMPARE(state(desk, profile.shares).targetDay, may(16));
    }
    QCOMPARE(desk.rights(10, may(16), may(16)).values()[0], HourlyCurve::missing);
    QCOMPARE(desk.rights(10, {2016, 4, 30}, {2016, 4, 30}).values()[0], HourlyCurve::missing);
}

void GrantTest::algorithm2() { // R-123
    for (const std::vector<int> &lastDays : {std::vector{15}, std::vector{4, 5, 11, 15}}) {
        TestOffice desk;
        build(desk, {{u"algorithm"_s, 2}});
        for (const int day : lastDays)
            desk.grant(may(day));
        QCOMPARE(desk.rights(10), golden::rights(golden::exactSlotsOf10()));
        for (const golden::ExactProfile &profile : golden::grantedExactly) {
            QCOMPARE(desk.rights(profile.shares), expected(profile.shares, Carry().with(Algorithm::Exact)));
            QCOMPARE(state(desk, profile.shares).grantedKwh, profile.grantedKwh);
            QCOMPARE(state(desk, profile.shares).carry.rho, profile.rho);
            QCOMPARE(state(desk, profile.shares).carry.lastShares, golden::builtShares);
        }
    }
}

void GrantTest::upToDateProfilesAreSaidSo() {
    TestOffice desk;
    build(desk);
    desk.grant();
    const qint64 operations = desk.count(u"operation"_s);
    const Outcome again = must(desk.perform(u"rights.grant"_s, {}));
    QVERIFY(!again.changed);
    QVERIFY(again.result.value("from"_L1).isNull());
    QCOMPARE(again.result.value("until"_L1).toString(), u"2016-05-15"_s);
    const QJsonObject row = again.result.value("profiles"_L1)[1].toObject();
    QCOMPARE(row, json(R"({"shares":10,"from":null,"until":"2016-05-15","inWh":938,"productionWh":0,"grantedKwh":0,
                           "paidDebtKwh":0,"outWh":938,"state":"up-to-date"})"));
    QVERIFY(!must(desk.perform(u"rights.grant"_s, json(R"({"until":"2016-05-15"})"))).changed);
    QVERIFY(!must(desk.perform(u"rights.grant"_s, json(R"({"until":"2016-05-03"})"))).changed);
    QCOMPARE(desk.count(u"operation"_s), operations);
    QCOMPARE(desk.count(u"outbox"_s), operations);
    QCOMPARE(desk.count(u"curve_chunk_past"_s), 0);
}

void GrantTest::nobodyIsTracked() { // R-49: nothing is computed
    TestOffice desk;
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), golden::production());
    const Outcome outcome = must(desk.perform(u"rights.grant"_s, {}));
    QVERIFY(!outcome.changed);
    QVERIFY(outcome.result.value("profiles"_L1).toArray().isEmpty());
    QVERIFY(outcome.result.value("until"_L1).isNull());
    QVERIFY(!must(desk.reader().grantedUntil()).isValid());
}

void GrantTest::eachFromItsTargetDay() { // R-45
    TestOffice desk;
    buildSmall(desk, 1, {2015, 8, 16}, {1000, 2000, 3000});
    setRemainder(desk, 1, u"2015-08-17"_s, 0);
    setRemainder(desk, 2, u"2015-08-16"_s, 0);
    desk.grant();
    const HourlyCurve one = desk.rights(1, {2015, 8, 16}, {2015, 8, 18});
    const HourlyCurve two = desk.rights(2, {2015, 8, 16}, {2015, 8, 18});
    for (int slot = 0; slot < 24; ++slot) {
        const auto at = static_cast<size_t>(slot);
        QCOMPARE(one.day({2015, 8, 16})[at], HourlyCurve::missing);
        QCOMPARE(one.day({2015, 8, 17})[at], 2000);
        QCOMPARE(one.day({2015, 8, 18})[at], 3000);
        QCOMPARE(two.day({2015, 8, 16})[at], 2000);
        QCOMPARE(two.day({2015, 8, 17})[at], 4000);
        QCOMPARE(two.day({2015, 8, 18})[at], 6000);
    }
    QCOMPARE(one.day({2015, 8, 17})[24], 0); // R-18: unused
    QCOMPARE(state(desk, 1).targetDay, QDate(2015, 8, 19));
    QCOMPARE(state(desk, 2).targetDay, QDate(2015, 8, 19));
}

void GrantTest::explicitLastDay() { // R-46
    TestOffice desk;
    buildSmall(desk, 1, {2015, 8, 16}, {1000, 2000, 3000});
    setRemainder(desk, 1, u"2015-08-17"_s, 0);
    setRemainder(desk, 2, u"2015-08-16"_s, 0);
    const QJsonObject answer = desk.grant({2015, 8, 16});
    QCOMPARE(answer.value("profiles"_L1)[0]["state"_L1].toString(), u"up-to-date"_s);
    QCOMPARE(answer.value("profiles"_L1)[1]["state"_L1].toString(), u"granted"_s);
    QCOMPARE(state(desk, 1).targetDay, QDate(2015, 8, 17));
    QCOMPARE(state(desk, 2).targetDay, QDate(2015, 8, 17));
    QVERIFY(!must(desk.storage().curves().extent(CurveKey::rights(1))).has_value());
}

void GrantTest::beforeEveryTargetDay() {
    TestOffice desk;
    build(desk);
    QVERIFY(!must(desk.perform(u"rights.grant"_s, json(R"({"until":"2016-04-30"})"))).changed);
    QVERIFY(!must(desk.perform(u"rights.grant"_s, json(R"({"until":"2010-01-01"})"))).changed);
}

void GrantTest::laterProfileFromItsStart() {
    TestOffice desk;
    build(desk);
    desk.grant(may(10));
    desk.track({33});
    const QJsonObject answer = desk.grant();
    const QJsonObject row = answer.value("profiles"_L1)[2].toObject();
    QCOMPARE(row.value("shares"_L1).toInt(), 33);
    QCOMPARE(row.value("from"_L1).toString(), u"2016-05-01"_s);
    QCOMPARE(answer.value("profiles"_L1)[1]["from"_L1].toString(), u"2016-05-11"_s);
    QCOMPARE(desk.rights(33), expected(33));
    QCOMPARE(desk.rights(10), expected(10));
}

void GrantTest::lateProfile() {
    TestOffice desk;
    build(desk);
    desk.grant();
    desk.done(u"profile.track"_s, json(R"({"profiles":[20],"from":"2016-05-12"})"));
    desk.done(u"profile.track"_s, json(R"({"profiles":[30],"from":"2016-06-12"})"));
    const QJsonObject answer = desk.grant();
    QCOMPARE(answer.value("from"_L1).toString(), u"2016-05-12"_s);
    QCOMPARE(desk.rights(20).at(madrid::midnight(may(12)) - 1), HourlyCurve::missing);
    const HourlyCurve production = golden::production();
    const HourlyCurve built = HourlyCurve::spanning(may(12), may(15), golden::builtShares);
    const auto alone = must(quantise(production.over(may(12), may(15)).values(), built.values(), 20, Carry()));
    QCOMPARE(desk.rights(20, may(12), may(15)), HourlyCurve::fromSlots(may(12), alone.rightsKwh));
    QCOMPARE(state(desk, 30).targetDay, QDate(2016, 6, 12)); // left alone
    QCOMPARE(answer.value("profiles"_L1)[3]["state"_L1].toString(), u"up-to-date"_s);
    QCOMPARE(answer.value("until"_L1).toString(), u"2016-05-15"_s);
}

void GrantTest::debtIsPaid() { // R-39, W9
    TestOffice desk;
    buildSmall(desk, 100, {2015, 8, 16}, {500});
    setRemainder(desk, 1, u"2015-08-16"_s, -12000);
    const QJsonObject row = desk.grant().value("profiles"_L1)[0].toObject();
    QCOMPARE(row.value("inWh"_L1).toInt(), -12000);
    QCOMPARE(row.value("productionWh"_L1).toInt(), 120000);
    QCOMPARE(row.value("grantedKwh"_L1).toInt(), 108);
    QCOMPARE(row.value("paidDebtKwh"_L1).toInt(), 12);
    QCOMPARE(row.value("outWh"_L1).toInt(), 0);
    const QDate day(2015, 8, 16);
    std::vector<qint64> rights(25, 5), correction(25, 0), original(25, 5);
    rights[0] = rights[1] = rights[24] = original[24] = 0;
    rights[2] = 3;
    correction[0] = correction[1] = -5;
    correction[2] = -2;
    QCOMPARE(desk.rights(1, day, day), HourlyCurve::fromSlots(day, rights));
    QCOMPARE(must(desk.reader().correction(1, day, day)), HourlyCurve::fromSlots(day, correction));
    QCOMPARE(must(desk.reader().original(1, day, day)), HourlyCurve::fromSlots(day, original));
}

void GrantTest::debtInPieces() { // R-117, W10, W11: the debt is carried on and never forgiven
    TestOffice desk;
    buildSmall(desk, 1000, {2015, 8, 16}, {5, 5, 5, 5});
    setRemainder(desk, 1, u"2015-08-16"_s, -400);
    for (const int day : {16, 17, 18, 19})
        desk.grant({2015, 8, day});
    // 24 · 5 Wh a day: 600 + 120 + 120 + 120 → 960, then 1080: the one kWh pays the debt
    QCOMPARE(state(desk, 1).carry.remainderWh(), 80);
    QCOMPARE(state(desk, 1).grantedKwh, 0);
    const auto entries = must(desk.storage().profiles().entriesOf(1));
    QCOMPARE(entries.front().paidDebtKwh, 1);
    QCOMPARE(entries[1].outWh, -40);
    QCOMPARE(must(desk.reader().correction(1, {2015, 8, 16}, {2015, 8, 18})),
             HourlyCurve::spanning({2015, 8, 16}, {2015, 8, 18}, 0));
}

void GrantTest::log() {
    TestOffice desk;
    build(desk);
    desk.grant(may(8));
    const Moment first = desk.moment();
    desk.grant();
    const auto entries = must(desk.storage().profiles().entriesOf(10));
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(entries[0].from, may(9));
    QCOMPARE(entries[0].until, may(15));
    QCOMPARE(entries[0].inWh, entries[1].outWh);
    QCOMPARE(entries[1].recorded, first);
    QCOMPARE(entries[1].user, u"anna"_s);
    QCOMPARE(entries[0].grantedKwh + entries[1].grantedKwh, 37);
    QCOMPARE(must(desk.reader(first).profiles())[1].grantedKwh, entries[1].grantedKwh);
    QCOMPARE(must(desk.reader(first).grantedUntil()), may(8));
    QCOMPARE(desk.rights(10, may(1), may(15), first), expected(10).over(may(1), may(8)).over(may(1), may(15)));
}

void GrantTest::cancelLeavesNothing() {
    TestOffice desk;
    build(desk);
    const qint64 operations = desk.count(u"operation"_s);
    for (qint64 stopAt = 0; stopAt <= 3; ++stopAt) {
        const Progress progress{[&](qint64 done, qint64, const QString &) { return done < stopAt; }};
        QCOMPARE(codeOf(desk.perform(u"rights.grant"_s, {}, progress)), u"cancelled"_s);
        QCOMPARE(desk.count(u"operation"_s), operations);
        QCOMPARE(desk.count(u"grant_log"_s), 0);
        QVERIFY(!must(desk.storage().curves().extent(CurveKey::rights(1))).has_value());
        QCOMPARE(state(desk, 1).targetDay, golden::firstDay);
    }
    desk.grant();
    QCOMPARE(desk.rights(10), golden::rights(golden::slotsOf10()));
}

void GrantTest::badRequests_data() {
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("no day") << QByteArray(R"({"until":"2016-05-32"})") << u"bad-date"_s;
    QTest::newRow("thousands of years") << QByteArray(R"({"until":"9999-12-31"})") << u"bad-date"_s;
    QTest::newRow("unknown meter") << QByteArray(R"({"acceptGaps":["7"]})") << u"unknown-meter"_s;
    QTest::newRow("a number") << QByteArray(R"({"acceptGaps":[7]})") << u"bad-argument"_s;
    QTest::newRow("no meter") << QByteArray(R"({"acceptGaps":[{"from":"2016-05-01"}]})") << u"bad-argument"_s;
    QTest::newRow("strange gap") << QByteArray(R"({"acceptGaps":[{"meter":"501600324","days":3}]})")
                                 << u"bad-argument"_s;
    QTest::newRow("gap that ends early") << QByteArray(
        R"({"acceptGaps":[{"meter":"501600324","from":"2016-05-02","until":"2016-05-01"}]})")
                                         << u"bad-date"_s;
    QTest::newRow("gap for ever") << QByteArray(R"({"acceptGaps":[{"meter":"501600324","until":"9999-12-31"}]})")
                                  << u"bad-date"_s;
    QTest::newRow("profiles are not asked for") << QByteArray(R"({"profiles":[1]})") << u"bad-argument"_s;
}

void GrantTest::badRequests() {
    QFETCH(QByteArray, arguments);
    QFETCH(QString, code);
    TestOffice desk;
    build(desk);
    QCOMPARE(codeOf(desk.perform(u"rights.grant"_s, json(arguments.constData()))), code);
}

void GrantTest::newPlantChangesTheShares() { // W8: the plant that enters shares out its production at once
    TestOffice desk;
    desk.addPlant(u"First"_s, u"1"_s, 1, {2016, 5, 1});
    desk.addPlant(u"Second"_s, u"2"_s, 3, {2016, 5, 2});
    desk.importReadings(u"1"_s, HourlyCurve::spanning(may(1), may(2), 4000));
    desk.importReadings(u"2"_s, HourlyCurve::spanning(may(2), may(2), 16000));
    desk.track({1});
    desk.grant();
    const HourlyCurve rights = desk.rights(1, may(1), may(2));
    QCOMPARE(rights.day(may(1))[12], 4000);
    QCOMPARE(rights.day(may(2))[12], 5000);
}

QTEST_GUILESS_MAIN(GrantTest)
#include "GrantTest.moc"
