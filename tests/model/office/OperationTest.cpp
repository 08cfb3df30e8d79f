// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Operations as values and as lines, and what the one door does with all kinds alike: ids, time, roles, log and outbox.
#include "model/office/Operation.h"

#include "model/office/Arguments.h"
#include "tests/fakes/TestOffice.h"

#include <QtTest>

#include <ctime>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

namespace {

QJsonObject plantNamed(const QString &name) { return {{u"plant"_s, name}, {u"shares"_s, 5}}; }

QDateTime utc(int day, int hour) { return QDateTime(QDate(2020, 6, day), QTime(hour, 0), Qt::UTC); }

Operation addPlant(const QString &name, const QUuid &id = {}, const QDateTime &at = {}) {
    return {id, u"plant.add"_s, at, {}, plantNamed(name)};
}

} // namespace

class OperationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack();
    void lines_data();
    void lines();
    void clockTimesOfMadrid();
    void clockTimesWhateverTheMachine();
    void arguments_data();
    void arguments();
    void unknownOperation();
    void needsManager_data();
    void needsManager();
    void logAndOutbox();
    void nobodysName();
    void withoutAClock();
    void repeatedId();
    void refusedLeavesNothing();
    void recordingTimeNeverGoesBack();
    void allOrNone();
    void previewKeepsNothing();
    void longArguments();
};

void OperationTest::thereAndBack() {
    const Operation operation{QUuid::createUuid(), u"plant.add"_s, utc(9, 10), u"anna"_s, plantNamed(u"Alcolea"_s)};
    const QByteArray line = QJsonDocument(operation.toJson()).toJson(QJsonDocument::Compact);
    const Operation read = must(Operation::fromJson(line));
    QCOMPARE(read.id, operation.id);
    QCOMPARE(read.kind, operation.kind);
    QCOMPARE(read.at, operation.at);
    QCOMPARE(read.user, operation.user);
    QCOMPARE(read.arguments, operation.arguments);
}

void OperationTest::lines_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, const QString &code) {
        QTest::newRow(name) << QByteArray(line) << code;
    };
    row("least", R"({"op":"rights.grant"})", {});
    row("nulls", R"({"op":"rights.grant","id":null,"at":null,"user":null})", {});
    row("not JSON", R"({"op":)", u"bad-line"_s);
    row("nothing", "", u"bad-line"_s);
    row("array", R"(["rights.grant"])", u"bad-line"_s);
    row("number", "12", u"bad-line"_s);
    row("no kind", R"({"args":{}})", u"bad-argument"_s);
    row("kind is a number", R"({"op":1})", u"bad-argument"_s);
    row("unknown field", R"({"op":"rights.grant","when":"now"})", u"bad-argument"_s);
    row("arguments are a list", R"({"op":"rights.grant","args":[]})", u"bad-argument"_s);
    row("arguments are null", R"({"op":"rights.grant","args":null})", u"bad-argument"_s);
    row("no uuid", R"({"op":"rights.grant","id":"7"})", u"bad-argument"_s);
    row("no time", R"({"op":"rights.grant","at":"yesterday"})", u"bad-date"_s);
    row("no such day", R"({"op":"rights.grant","at":"2020-02-30T10:00:00"})", u"bad-date"_s);
    row("skipped March hour", R"({"op":"rights.grant","at":"2016-03-27T02:30:00"})", u"bad-date"_s);
}

void OperationTest::lines() {
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    QCOMPARE(codeOf(Operation::fromJson(line)), code);
}

void OperationTest::clockTimesOfMadrid() {
    const auto at = [](const char *time) {
        return must(Operation::fromJson(QByteArray(R"({"op":"rights.grant","at":")") + time + R"("})")).at;
    };
    const auto instant = [](const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); };
    QCOMPARE(at("2020-06-09T10:00:00"), instant("2020-06-09T08:00:00Z"));
    QCOMPARE(at("2020-01-09T10:30:15"), instant("2020-01-09T09:30:15Z"));
    QCOMPARE(at("2016-10-30T02:30:00"), instant("2016-10-30T01:30:00Z")); // CET where ambiguous
    QCOMPARE(at("2020-06-09T10:00:00Z"), instant("2020-06-09T10:00:00Z"));
    QCOMPARE(at("2020-06-09T10:00:00+05:30"), instant("2020-06-09T04:30:00Z"));
}

void OperationTest::clockTimesWhateverTheMachine() {
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "America/New_York"); // whose clocks skip this hour
    ::tzset();
    const auto read = Operation::fromJson(R"({"op":"rights.grant","at":"2020-03-08T02:30:00"})");
    qputenv("TZ", before);
    ::tzset();
    QCOMPARE(must(read).at, QDateTime(QDate(2020, 3, 8), QTime(1, 30), Qt::UTC));
}

void OperationTest::arguments_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *json, const QString &code, const QString &why = {}) {
        QTest::newRow(name) << QByteArray(json) << code << why;
    };
    row("all", R"({"name":"a","day":"2020-01-31","number":3,"flag":true,"list":[]})", {});
    row("only what is required", R"({"name":"a"})", {});
    row("null unsets", R"({"name":"a","day":null,"number":null})", {});
    row("missing", "{}", u"bad-argument"_s, u"missing"_s);
    row("required is null", R"({"name":null})", u"bad-argument"_s, u"type"_s);
    row("unknown", R"({"name":"a","colour":"red"})", u"bad-argument"_s, u"unknown"_s);
    row("text is a number", R"({"name":1})", u"bad-argument"_s, u"type"_s);
    row("day is a number", R"({"name":"a","day":20200131})", u"bad-argument"_s, u"type"_s);
    row("number is a text", R"({"name":"a","number":"3"})", u"bad-argument"_s, u"type"_s);
    row("flag is a number", R"({"name":"a","flag":1})", u"bad-argument"_s, u"type"_s);
    row("list is an object", R"({"name":"a","list":{}})", u"bad-argument"_s, u"type"_s);
    row("half", R"({"name":"a","number":1.5})", u"not-integer"_s);
    row("beyond 64 bits", R"({"name":"a","number":1e30})", u"not-integer"_s);
    row("whole in other words", R"({"name":"a","number":2.0e1})", {});
    row("no such day", R"({"name":"a","day":"2020-02-30"})", u"bad-date"_s);
    row("other way round", R"({"name":"a","day":"31-01-2020"})", u"bad-date"_s);
    row("with a time", R"({"name":"a","day":"2020-01-31T00:00:00"})", u"bad-date"_s);
}

void OperationTest::arguments() {
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, why);
    using Type = ArgumentSpec::Type;
    const auto read =
        Arguments::of(QJsonDocument::fromJson(json).object(), {{"name"_L1, Type::Text, ArgumentSpec::Need::Required},
                                                               {"day"_L1, Type::Date},
                                                               {"number"_L1, Type::Whole},
                                                               {"flag"_L1, Type::Flag},
                                                               {"list"_L1, Type::List}});
    QCOMPARE(codeOf(read), code);
    if (!read)
        QCOMPARE(read.error().arguments.value("why"_L1).toString(), why);
}

void OperationTest::unknownOperation() {
    TestOffice desk;
    const auto refused = desk.perform(u"plant.paint"_s, {});
    QCOMPARE(codeOf(refused), u"unknown-operation"_s);
    QCOMPARE(refused.error().arguments.value("op"_L1).toString(), u"plant.paint"_s);
}

void OperationTest::needsManager_data() {
    QTest::addColumn<bool>("needed");
    for (const char *kind : {"plant.add", "plant.change", "meter.add", "meter.change", "rights.import",
                             "correction.import", "profile.untrack", "remainder.set", "settings.set"})
        QTest::newRow(kind) << true;
    for (const char *kind : {"production.import", "profile.track", "rights.grant"})
        QTest::newRow(kind) << false;
}

void OperationTest::needsManager() {
    QFETCH(bool, needed);
    TestOffice desk;
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    const auto answer = desk.office(Role::Operator).perform({{}, kind, {}, {}, {}});
    QCOMPARE(codeOf(answer) == u"needs-manager"_s, needed);
}

void OperationTest::logAndOutbox() {
    TestOffice desk;
    const QUuid id = QUuid::createUuid();
    const Outcome outcome =
        must(desk.office().perform({id, u"plant.add"_s, utc(9, 10), u"berta"_s, plantNamed(u"A"_s)}));
    QVERIFY(outcome.changed);
    QVERIFY(!outcome.repeated);
    QCOMPARE(outcome.operation, id);
    const auto found = must(desk.storage().operations().find(id));
    QVERIFY(found.has_value());
    QCOMPARE(found->sequence, 1);
    QCOMPARE(found->operation.kind, u"plant.add"_s);
    QCOMPARE(found->operation.at, utc(9, 10));
    QCOMPARE(found->operation.user, u"berta"_s);
    QCOMPARE(found->operation.arguments, plantNamed(u"A"_s));
    QCOMPARE(found->recorded, utc(9, 10).toMSecsSinceEpoch());
    QCOMPARE(found->result, outcome.result);
    QCOMPARE(must(desk.storage().operations().waiting()), 1);
    QCOMPARE(must(desk.storage().operations().idsOf(u"plant.add"_s)), std::vector<QUuid>{id});
    const auto latest = must(desk.storage().operations().latest(10));
    QCOMPARE(latest.size(), 1U);
    QCOMPARE(latest[0].operation.id, id);
}

void OperationTest::nobodysName() {
    TestOffice desk;
    Office nameless(desk.storage(), {});
    QVERIFY(nameless.perform(addPlant(u"A"_s)).has_value());
}

void OperationTest::withoutAClock() {
    TestOffice desk;
    Office office(desk.storage(), {u"anna"_s, Role::Manager, {}});
    QVERIFY(office.perform(addPlant(u"A"_s)).has_value());
}

void OperationTest::repeatedId() {
    TestOffice desk;
    const QUuid id = QUuid::createUuid();
    const Outcome first = must(desk.office().perform(addPlant(u"A"_s, id)));
    must(desk.perform(u"plant.change"_s, {{u"plant"_s, u"A"_s}, {u"shares"_s, 9}}));
    const Outcome second = must(desk.office().perform(addPlant(u"A"_s, id)));
    QVERIFY(second.repeated);
    QVERIFY(!second.changed);
    QCOMPARE(second.result, first.result);
    QCOMPARE(must(desk.reader().mix()).plants[0].shares, 9);
    QCOMPARE(desk.count(u"operation"_s), 2);
    QCOMPARE(desk.count(u"outbox"_s), 2);
}

void OperationTest::refusedLeavesNothing() {
    TestOffice desk;
    desk.done(u"plant.add"_s, plantNamed(u"A"_s));
    QCOMPARE(codeOf(desk.perform(u"plant.add"_s, plantNamed(u"A"_s))), u"name-taken"_s);
    QCOMPARE(codeOf(desk.perform(u"plant.add"_s, {{u"plant"_s, u"B"_s}, {u"shares"_s, -1}})), u"negative"_s);
    QCOMPARE(desk.count(u"operation"_s), 1);
    QCOMPARE(desk.count(u"outbox"_s), 1);
    QCOMPARE(desk.count(u"plant"_s), 1);
}

void OperationTest::recordingTimeNeverGoesBack() {
    TestOffice desk;
    must(desk.office().perform(addPlant(u"A"_s, {}, utc(9, 10))));
    must(desk.office().perform(addPlant(u"B"_s, {}, utc(2, 10))));
    must(desk.office().perform(addPlant(u"C"_s, {}, utc(9, 11))));
    const auto latest = must(desk.storage().operations().latest(3));
    QCOMPARE(latest[0].recorded, utc(9, 11).toMSecsSinceEpoch());
    QCOMPARE(latest[1].recorded, utc(9, 10).toMSecsSinceEpoch());
    QCOMPARE(latest[1].operation.at, utc(2, 10)); // its date stays as given
    QCOMPARE(latest[2].recorded, utc(9, 10).toMSecsSinceEpoch());
    QCOMPARE(must(desk.storage().plants().mixes(utc(9, 10).toMSecsSinceEpoch()))[0].plants.size(), 2U);
    QCOMPARE(must(desk.storage().plants().mixes(utc(9, 9).toMSecsSinceEpoch()))[0].plants.size(), 0U);
}

void OperationTest::allOrNone() {
    TestOffice desk;
    const std::vector<Operation> good{addPlant(u"A"_s), addPlant(u"B"_s)};
    QCOMPARE(must(desk.office().performAll(good)).size(), 2U);
    const std::vector<Operation> bad{addPlant(u"C"_s), addPlant(u"A"_s), addPlant(u"D"_s)};
    const auto refused = desk.office().performAll(bad);
    QCOMPARE(codeOf(refused), u"name-taken"_s);
    QCOMPARE(refused.error().arguments.value("index"_L1).toInt(), 1);
    QCOMPARE(desk.count(u"plant"_s), 2);
    QCOMPARE(desk.count(u"operation"_s), 2);
    const Progress stopped{[](qint64 done, qint64, const QString &) { return done < 1; }};
    QCOMPARE(codeOf(desk.office().performAll(std::vector<Operation>{addPlant(u"E"_s), addPlant(u"F"_s)}, stopped)),
             u"cancelled"_s);
    QCOMPARE(desk.count(u"plant"_s), 2);
}

void OperationTest::previewKeepsNothing() {
    TestOffice desk;
    const std::vector<Operation> operations{addPlant(u"A"_s)};
    const auto outcomes = must(desk.office().preview(operations));
    QCOMPARE(outcomes[0].result.value("plant"_L1).toString(), u"A"_s);
    QCOMPARE(desk.count(u"plant"_s), 0);
    QCOMPARE(desk.count(u"operation"_s), 0);
    must(desk.office().performAll(operations)); // and the connection goes on
    QCOMPARE(desk.count(u"plant"_s), 1);
}

void OperationTest::longArguments() {
    TestOffice desk;
    desk.addAlcolea();
    const HourlyCurve year = HourlyCurve::spanning({2016, 1, 1}, {2016, 12, 31}, 7);
    const QUuid id = QUuid::createUuid();
    const QJsonObject arguments{{u"meter"_s, TestOffice::alcolea()}, {u"hours"_s, hoursOf(year)}};
    must(desk.office().perform({id, u"production.import"_s, {}, {}, arguments}));
    QCOMPARE(must(desk.storage().operations().find(id))->operation.arguments, arguments);
}

QTEST_GUILESS_MAIN(OperationTest)
#include "OperationTest.moc"
