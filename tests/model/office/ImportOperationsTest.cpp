// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// production.import, rights.import, correction.import: hours come in exactly, wrong ones are refused, the same ones
// twice change nothing.
#include "tests/fakes/TestOffice.h"

#include <QtTest>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

QJsonObject hoursArguments(const char *hours) {
    return json(QByteArray(R"({"meter":"501600324","hours":)") + hours + "}");
}

HourlyCurve readings(TestOffice &desk, QDate from, QDate until, AsOf asOf = {}) {
    return must(desk.reader(asOf).meterProduction(TestOffice::alcolea(), from, until));
}

} // namespace

class ImportOperationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readingsComeBack();
    void twiceChangesNothing();
    void replacedHours();
    void laterOfTwoWins();
    void hourNotations();
    void changeDays();
    void beforeTheMeterCounts();
    void refusals_data();
    void refusals();
    void refusedWhole();
    void rightsAndCorrection();
    void nothingToImport();
};

void ImportOperationsTest::readingsComeBack() {
    TestOffice desk;
    desk.addAlcolea();
    QCOMPARE(desk.importReadings(TestOffice::alcolea(), golden::production()),
             json(R"({"kind":"production","rows":360,"added":360,"changed":0,"same":0,"warnings":[],"errors":[],
                      "dryRun":false})"));
    QCOMPARE(readings(desk, golden::firstDay, golden::lastDay), golden::production());
    QCOMPARE(must(desk.reader().production(golden::firstDay, golden::lastDay)), golden::production());
}

void ImportOperationsTest::twiceChangesNothing() {
    TestOffice desk;
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), golden::production());
    const qint64 operations = desk.count(u"operation"_s);
    const QJsonObject again = desk.importReadings(TestOffice::alcolea(), golden::production());
    QCOMPARE(again.value("added"_L1).toInt(), 0);
    QCOMPARE(again.value("changed"_L1).toInt(), 0);
    QCOMPARE(again.value("same"_L1).toInt(), 360);
    QCOMPARE(desk.count(u"operation"_s), operations);
    QCOMPARE(desk.count(u"outbox"_s), operations);
    QCOMPARE(desk.count(u"curve_chunk_past"_s), 0);
}

void ImportOperationsTest::replacedHours() {
    TestOffice desk;
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), golden::production());
    const Moment before = desk.moment();
    HourlyCurve corrected = golden::production();
    corrected.day({2016, 5, 3})[13] = 308;
    corrected.day({2016, 5, 15})[2] = 1;
    const QJsonObject answer = desk.importReadings(TestOffice::alcolea(), corrected);
    QCOMPARE(answer.value("changed"_L1).toInt(), 2);
    QCOMPARE(answer.value("same"_L1).toInt(), 358);
    QCOMPARE(readings(desk, golden::firstDay, golden::lastDay), corrected);
    QCOMPARE(readings(desk, golden::firstDay, golden::lastDay, before), golden::production());
}

void ImportOperationsTest::laterOfTwoWins() {
    TestOffice desk;
    desk.addAlcolea();
    const QJsonObject answer = desk.done(u"production.import"_s, hoursArguments("[[406230,1],[406230,2]]"));
    QCOMPARE(answer.value("rows"_L1).toInt(), 2);
    QCOMPARE(answer.value("added"_L1).toInt(), 1);
    const QDate day = madrid::addressOf(406230).day;
    QCOMPARE(readings(desk, day, day).at(406230), 2);
}

void ImportOperationsTest::hourNotations() {
    TestOffice desk;
    desk.addAlcolea();
    desk.done(
        u"production.import"_s,
        hoursArguments(R"([["2016-05-03T11:00:00Z",1],["2016-05-03T14:00+02:00",2],["2016-05-03 15:00+02:00",3]])"));
    const HourlyCurve day = readings(desk, {2016, 5, 3}, {2016, 5, 3});
    QCOMPARE(day.values()[13], 1);
    QCOMPARE(day.values()[14], 2);
    QCOMPARE(day.values()[15], 3);
    QCOMPARE(day.values()[16], HourlyCurve::missing);
}

void ImportOperationsTest::changeDays() { // R-12, R-13: by their instants, both two o'clocks of October are kept
    TestOffice desk;
    desk.addAlcolea();
    desk.done(u"production.import"_s, hoursArguments(R"([["2015-10-24T22:00Z",1],["2015-10-25T00:00Z",2],
                                                        ["2015-10-25T01:00Z",3],["2015-10-25T22:00Z",4],
                                                        ["2015-03-28T23:00Z",1],["2015-03-29T00:00Z",2],
                                                        ["2015-03-29T01:00Z",3],["2015-03-29T21:00Z",4]])"));
    const HourlyCurve october = readings(desk, {2015, 10, 25}, {2015, 10, 25});
    QCOMPARE(october.values()[0], 1);
    QCOMPARE(october.values()[2], 2);
    QCOMPARE(october.values()[3], 3);
    QCOMPARE(october.values()[24], 4);
    const HourlyCurve march = readings(desk, {2015, 3, 29}, {2015, 3, 29});
    QCOMPARE(march.values()[0], 1);
    QCOMPARE(march.values()[1], 2);
    QCOMPARE(march.values()[2], 3);
    QCOMPARE(march.values()[22], 4);
    QCOMPARE(march.values()[23], 0); // unused, not missing
}

void ImportOperationsTest::beforeTheMeterCounts() { // R-28
    TestOffice desk;
    desk.addAlcolea();
    const HourlyCurve early = HourlyCurve::spanning({2016, 4, 29}, {2016, 5, 2}, 10);
    desk.importReadings(TestOffice::alcolea(), early);
    QCOMPARE(readings(desk, {2016, 4, 29}, {2016, 5, 2}), early);
    const HourlyCurve counted = must(desk.reader().production({2016, 4, 30}, {2016, 5, 1}));
    QCOMPARE(counted.day({2016, 4, 30})[0], 0);
    QCOMPARE(counted.day({2016, 5, 1})[0], 10);
}

void ImportOperationsTest::refusals_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("code");
    const auto hours = [](const char *name, const char *list, const QString &code) {
        QTest::newRow(name) << u"production.import"_s << QJsonDocument(hoursArguments(list)).toJson() << code;
    };
    hours("negative", "[[406230,-1]]", u"negative"_s);
    hours("half a kWh", "[[406230,1.5]]", u"not-integer"_s);
    hours("kWh as text", R"([[406230,"1"]])", u"bad-argument"_s);
    hours("more than 32 bits", "[[406230,2147483648]]", u"out-of-range"_s);
    hours("no pair", "[[406230]]", u"bad-argument"_s);
    hours("a bare number", "[406230]", u"bad-argument"_s);
    hours("half an hour", R"([["2016-05-03T11:30:00Z",1]])", u"bad-date"_s);
    hours("naive", R"([["2016-05-03T11:00:00",1]])", u"bad-date"_s);
    hours("no time", R"([["noon",1]])", u"bad-date"_s);
    hours("before all clocks", "[[0,1]]", u"bad-date"_s);
    hours("in seconds", "[[1462276800,1]]", u"bad-date"_s);
    const auto row = [](const char *name, const QString &kind, const char *arguments, const QString &code) {
        QTest::newRow(name) << kind << QByteArray(arguments) << code;
    };
    row("unknown meter", u"production.import"_s, R"({"meter":"7","hours":[[406230,1]]})", u"unknown-meter"_s);
    row("no meter", u"production.import"_s, R"({"hours":[]})", u"bad-argument"_s);
    row("profile 0", u"rights.import"_s, R"({"profile":0,"hours":[[406230,1]]})", u"out-of-range"_s);
    row("profile too large", u"rights.import"_s, R"({"profile":1000001,"hours":[[406230,1]]})", u"out-of-range"_s);
    row("half a profile", u"rights.import"_s, R"({"profile":1.5,"hours":[[406230,1]]})", u"not-integer"_s);
    row("negative rights", u"rights.import"_s, R"({"profile":1,"hours":[[406230,-1]]})", u"negative"_s);
    row("far too negative correction", u"correction.import"_s,
        R"({"profile":1,"hours":[[406230,-9223372036854775808]]})", u"out-of-range"_s);
}

void ImportOperationsTest::refusals() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, arguments);
    QFETCH(QString, code);
    TestOffice desk;
    desk.addAlcolea();
    const qint64 operations = desk.count(u"operation"_s);
    QCOMPARE(codeOf(desk.perform(kind, json(arguments))), code);
    QCOMPARE(desk.count(u"operation"_s), operations);
    QCOMPARE(desk.count(u"curve"_s), 0);
}

void ImportOperationsTest::refusedWhole() {
    TestOffice desk;
    desk.addAlcolea();
    QCOMPARE(codeOf(desk.perform(u"production.import"_s, hoursArguments("[[406230,1],[406231,-1]]"))), u"negative"_s);
    QCOMPARE(readings(desk, golden::firstDay, golden::lastDay),
             HourlyCurve::spanning(golden::firstDay, golden::lastDay));
}

void ImportOperationsTest::rightsAndCorrection() {
    TestOffice desk;
    const HourlyCurve rights = golden::rights(golden::slotsOf10());
    desk.done(u"rights.import"_s, {{u"profile"_s, 10}, {u"hours"_s, hoursOf(rights)}, {u"source"_s, u"ERP"_s}});
    desk.done(u"correction.import"_s, json(R"({"profile":10,"hours":[["2016-05-03T13:00Z",-2]]})"));
    QCOMPARE(desk.rights(10), rights);
    HourlyCurve correction = HourlyCurve::spanning(golden::firstDay, golden::lastDay, 0);
    correction.day({2016, 5, 3})[15] = -2;
    QCOMPARE(must(desk.reader().correction(10, golden::firstDay, golden::lastDay)), correction);
    QCOMPARE(must(desk.reader().original(10, golden::firstDay, golden::lastDay)).day({2016, 5, 3})[15], 3);
    const QJsonObject again = desk.done(u"rights.import"_s, {{u"profile"_s, 10}, {u"hours"_s, hoursOf(rights)}});
    QCOMPARE(again.value("same"_L1).toInt(), 360);
}

void ImportOperationsTest::nothingToImport() {
    TestOffice desk;
    desk.addAlcolea();
    const Outcome outcome = must(desk.perform(u"production.import"_s, hoursArguments("[]")));
    QVERIFY(!outcome.changed);
    QCOMPARE(outcome.result.value("rows"_L1).toInt(), 0);
    QCOMPARE(desk.count(u"curve"_s), 0);
}

QTEST_GUILESS_MAIN(ImportOperationsTest)
#include "ImportOperationsTest.moc"
