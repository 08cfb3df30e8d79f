// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// profile.track, profile.untrack, remainder.set, and the table of remainders (rights.md §3.3).
#include "tests/fakes/TestOffice.h"

#include <QtTest>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

QJsonObject remainder(qint64 profile, const QString &targetDay, qint64 wh) {
    return {{u"profile"_s, profile}, {u"targetDay"_s, targetDay}, {u"wh"_s, wh}, {u"reason"_s, u"test"_s}};
}

/// (shares, target day, Wh) of remainders.
using Row = std::tuple<qint64, QDate, qint64>;

std::vector<Row> rows(const std::vector<Remainder> &remainders) {
    std::vector<Row> all;
    for (const Remainder &kept : remainders)
        all.emplace_back(kept.shares, kept.targetDay, kept.carry.remainderWh());
    return all;
}

std::vector<Row> latest(TestOffice &desk, AsOf asOf = {}) {
    return rows(must(desk.storage().profiles().latestRemainders(asOf)));
}

} // namespace

class ProfileOperationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusals_data();
    void refusals();
    void tracksFromTheFirstActiveDay();
    void tracksFromTheStartOfProfile1();
    void tracksFromADate();
    void noStart();
    void trackingAgainChangesNothing();
    void oneWrongNumberRefusesAll();
    void untrackedGoesOnWhereItStopped();
    void untrackUnknown();
    void latestRemainders();
    void earlierRemainderKeepsTheLatest();
    void settingTheSameChangesNothing();
    void debtInRemainders();
    void mayNotSkipDays();
    void afterRightsGrantedElsewhere();
    void asItWas();
};

void ProfileOperationsTest::refusals_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &kind, const char *arguments, const QString &code) {
        QTest::newRow(name) << kind << QByteArray(arguments) << code;
    };
    const QString track = u"profile.track"_s, set = u"remainder.set"_s;
    row("profile 0", track, R"({"profiles":[0]})", u"out-of-range"_s);
    row("negative profile", track, R"({"profiles":[-1]})", u"out-of-range"_s);
    row("profile too large", track, R"({"profiles":[1000001]})", u"out-of-range"_s);
    row("half a share", track, R"({"profiles":[1.5]})", u"not-integer"_s);
    row("profile as text", track, R"({"profiles":["1"]})", u"bad-argument"_s);
    row("no profile", track, R"({"profiles":[]})", u"bad-argument"_s);
    row("not a list", track, R"({"profiles":1})", u"bad-argument"_s);
    row("algorithm 3", track, R"({"profiles":[1],"algorithm":3})", u"out-of-range"_s);
    row("wrong date", track, R"({"profiles":[1],"from":"2016-05-32"})", u"bad-date"_s);
    row("a date long ago", track, R"({"profiles":[1],"from":"0216-05-01"})", u"bad-date"_s);
    row("R-35 too much", set, R"({"profile":1,"targetDay":"2016-05-01","wh":1000,"reason":"r"})", u"bad-remainder"_s);
    row("half a Wh", set, R"({"profile":1,"targetDay":"2016-05-01","wh":0.5,"reason":"r"})", u"not-integer"_s);
    row("no reason", set, R"({"profile":1,"targetDay":"2016-05-01","wh":1})", u"bad-argument"_s);
    row("remainder of 0 shares", set, R"({"profile":0,"targetDay":"2016-05-01","wh":1,"reason":"r"})",
        u"out-of-range"_s);
    row("no date", set, R"({"profile":1,"targetDay":"soon","wh":1,"reason":"r"})", u"bad-date"_s);
    row("a date in a far future", set, R"({"profile":1,"targetDay":"9999-12-31","wh":1,"reason":"r"})", u"bad-date"_s);
}

void ProfileOperationsTest::refusals() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, arguments);
    QFETCH(QString, code);
    TestOffice desk;
    desk.addAlcolea();
    const qint64 operations = desk.count(u"operation"_s);
    QCOMPARE(codeOf(desk.perform(kind, json(arguments.constData()))), code);
    QCOMPARE(desk.count(u"operation"_s), operations);
    QCOMPARE(desk.count(u"profile"_s), 0);
}

void ProfileOperationsTest::tracksFromTheFirstActiveDay() {
    TestOffice desk;
    desk.addAlcolea();
    QCOMPARE(desk.track({10, 1}),
             json(R"({"profiles":[{"shares":1,"algorithm":1,"targetDay":"2016-05-01","remainderWh":0,"debtKwh":0,
                      "grantedKwh":0,"members":0},
                      {"shares":10,"algorithm":1,"targetDay":"2016-05-01","remainderWh":0,"debtKwh":0,"grantedKwh":0,
                      "members":0}]})"));
}

void ProfileOperationsTest::tracksFromTheStartOfProfile1() { // R-48: the earliest target day of profile 1
    TestOffice desk;
    desk.addAlcolea();
    desk.done(u"remainder.set"_s, remainder(1, u"2016-02-25"_s, 3));
    desk.done(u"remainder.set"_s, remainder(1, u"2016-02-28"_s, 4));
    desk.track({3});
    QCOMPARE(latest(desk), (std::vector<Row>{{1, {2016, 2, 28}, 4}, {3, {2016, 2, 25}, 0}}));
}

void ProfileOperationsTest::tracksFromADate() {
    TestOffice desk;
    desk.addAlcolea();
    desk.done(u"profile.track"_s, json(R"({"profiles":[5],"from":"2017-01-01","algorithm":2})"));
    const auto states = must(desk.reader().profiles());
    QCOMPARE(states.size(), 1U);
    QCOMPARE(states[0].targetDay, QDate(2017, 1, 1));
    QCOMPARE(states[0].profile.algorithm, Algorithm::Exact);
    QCOMPARE(states[0].carry, Carry().with(Algorithm::Exact));
    QVERIFY(!states[0].granted);
}

void ProfileOperationsTest::noStart() { // R-49: without profile 1 and without a plant in service
    TestOffice desk;
    QCOMPARE(codeOf(desk.perform(u"profile.track"_s, json(R"({"profiles":[3]})"))), u"no-start"_s);
    desk.done(u"plant.add"_s, json(R"({"plant":"Alcolea","shares":20410})"));
    QCOMPARE(codeOf(desk.perform(u"profile.track"_s, json(R"({"profiles":[3]})"))), u"no-start"_s);
    QCOMPARE(desk.count(u"profile"_s), 0);
    desk.done(u"profile.track"_s, json(R"({"profiles":[3],"from":"2016-05-01"})"));
    QCOMPARE(latest(desk), (std::vector<Row>{{3, {2016, 5, 1}, 0}}));
}

void ProfileOperationsTest::trackingAgainChangesNothing() {
    TestOffice desk;
    desk.addAlcolea();
    const QJsonObject first = desk.track({1, 10});
    const qint64 operations = desk.count(u"operation"_s);
    const Outcome again =
        must(desk.perform(u"profile.track"_s, json(R"({"profiles":[10,1,1],"from":"2019-01-01","algorithm":null})")));
    QVERIFY(!again.changed);
    QCOMPARE(again.result, first);
    QCOMPARE(desk.count(u"operation"_s), operations);
}

void ProfileOperationsTest::oneWrongNumberRefusesAll() {
    TestOffice desk;
    desk.addAlcolea();
    QCOMPARE(codeOf(desk.perform(u"profile.track"_s, json(R"({"profiles":[1,10,0]})"))), u"out-of-range"_s);
    QVERIFY(must(desk.reader().profiles()).empty());
}

void ProfileOperationsTest::untrackedGoesOnWhereItStopped() {
    TestOffice desk;
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), golden::production());
    desk.track({1, 10});
    desk.grant({2016, 5, 8});
    desk.done(u"profile.untrack"_s, json(R"({"profiles":[10]})"));
    QVERIFY(!must(desk.perform(u"profile.untrack"_s, json(R"({"profiles":[10]})"))).changed);
    QCOMPARE(must(desk.reader().profiles()).size(), 1U);
    desk.grant();
    QCOMPARE(desk.rights(10).at(madrid::midnight({2016, 5, 9})), HourlyCurve::missing);
    desk.track({10});
    QCOMPARE(must(desk.reader().profiles())[1].targetDay, QDate(2016, 5, 9));
    desk.grant();
    QCOMPARE(desk.rights(10), golden::rights(golden::slotsOf10()));
}

void ProfileOperationsTest::untrackUnknown() {
    TestOffice desk;
    desk.addAlcolea();
    QCOMPARE(codeOf(desk.perform(u"profile.untrack"_s, json(R"({"profiles":[10]})"))), u"not-found"_s);
}

void ProfileOperationsTest::latestRemainders() { // R-47
    TestOffice desk;
    desk.done(u"remainder.set"_s, remainder(1, u"2016-02-25"_s, 3));
    desk.done(u"remainder.set"_s, remainder(2, u"2016-02-25"_s, 1));
    desk.done(u"remainder.set"_s, remainder(1, u"2016-01-24"_s, 2));
    desk.done(u"remainder.set"_s, remainder(2, u"2016-02-27"_s, 4));
    QCOMPARE(latest(desk), (std::vector<Row>{{1, {2016, 2, 25}, 3}, {2, {2016, 2, 27}, 4}}));
    QCOMPARE(
        rows(must(desk.storage().profiles().remainders())),
        (std::vector<Row>{{1, {2016, 1, 24}, 2}, {1, {2016, 2, 25}, 3}, {2, {2016, 2, 25}, 1}, {2, {2016, 2, 27}, 4}}));
    QCOMPARE(latest(desk, desk.moment()), latest(desk));
}

void ProfileOperationsTest::earlierRemainderKeepsTheLatest() {
    TestOffice desk;
    desk.done(u"remainder.set"_s, remainder(1, u"2016-02-25"_s, 3));
    const QJsonObject answer =
        desk.done(u"remainder.set"_s, remainder(1, u"2016-02-25"_s, 7)); // the same day: replaced
    QCOMPARE(answer, json(R"({"profile":1,"targetDay":"2016-02-25","wh":7})"));
    desk.done(u"remainder.set"_s, remainder(1, u"2016-01-01"_s, 900));
    QCOMPARE(latest(desk), (std::vector<Row>{{1, {2016, 2, 25}, 7}}));
}

void ProfileOperationsTest::settingTheSameChangesNothing() {
    TestOffice desk;
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), golden::production());
    desk.done(u"profile.track"_s, json(R"({"profiles":[10],"algorithm":2})"));
    desk.grant();
    const auto before = must(desk.reader().profiles())[0];
    const Outcome outcome =
        must(desk.perform(u"remainder.set"_s, remainder(10, u"2016-05-16"_s, before.carry.remainderWh())));
    QVERIFY(!outcome.changed);
    QCOMPARE(must(desk.reader().profiles())[0].carry, before.carry); // the finer state is not lost
}

void ProfileOperationsTest::debtInRemainders() {
    TestOffice desk;
    desk.done(u"remainder.set"_s, remainder(1, u"2016-05-01"_s, -1500));
    const auto state = must(desk.reader().profiles())[0];
    QCOMPARE(state.carry.debtKwh, 2);
    QCOMPARE(state.carry.fractionWh, 500);
    QCOMPARE(state.carry.remainderWh(), -1500);
}

void ProfileOperationsTest::mayNotSkipDays() {
    TestOffice desk;
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), golden::production());
    desk.track({1});
    desk.grant({2016, 5, 8});
    QCOMPARE(codeOf(desk.perform(u"remainder.set"_s, remainder(1, u"2016-05-10"_s, 0))), u"bad-date"_s);
    desk.done(u"remainder.set"_s, remainder(1, u"2016-05-09"_s, 0));
}

void ProfileOperationsTest::afterRightsGrantedElsewhere() {
    TestOffice desk;
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), golden::production());
    // as the predecessor keeps them: no hours of 0 kWh, the last two of the days granted there have none at all
    desk.done(u"rights.import"_s, json(R"({"profile":10,"hours":[["2016-05-03T13:00Z",1],["2016-05-03T15:00Z",1]]})"));
    desk.done(u"remainder.set"_s, remainder(10, u"2016-05-06"_s, 0));
    const HourlyCurve days = desk.rights(10, {2016, 5, 2}, {2016, 5, 6});
    QCOMPARE(days.day({2016, 5, 2})[0], HourlyCurve::missing);
    QCOMPARE(days.day({2016, 5, 3})[0], 0);
    QCOMPARE(days.day({2016, 5, 3})[15], 1);
    QCOMPARE(days.day({2016, 5, 5})[12], 0);
    QCOMPARE(days.day({2016, 5, 6})[0], HourlyCurve::missing);
    const QJsonObject run = desk.grant();
    QCOMPARE(run.value("from"_L1).toString(), u"2016-05-06"_s);
    QCOMPARE(desk.rights(10, {2016, 5, 2}, {2016, 5, 6}).day({2016, 5, 3}).front(), 0);
    QVERIFY(desk.rights(10, {2016, 5, 6}, golden::lastDay).lastKnownHour().has_value());
}

void ProfileOperationsTest::asItWas() {
    TestOffice desk;
    desk.done(u"remainder.set"_s, remainder(1, u"2016-02-25"_s, 3));
    const Moment first = desk.moment();
    desk.done(u"remainder.set"_s, remainder(1, u"2016-02-25"_s, 5));
    desk.done(u"remainder.set"_s, remainder(1, u"2016-02-28"_s, 6));
    desk.done(u"profile.untrack"_s, json(R"({"profiles":[1]})"));
    QCOMPARE(latest(desk, first), (std::vector<Row>{{1, {2016, 2, 25}, 3}}));
    QCOMPARE(latest(desk, first - 1), std::vector<Row>());
    QCOMPARE(must(desk.reader(first).profiles()).size(), 1U);
    QVERIFY(must(desk.reader().profiles()).empty());
}

QTEST_GUILESS_MAIN(ProfileOperationsTest)
#include "ProfileOperationsTest.moc"
