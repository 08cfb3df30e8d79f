// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// plant.add, plant.change, meter.add, meter.change and settings.set: results, refusals, and changes that change
// nothing.
#include "model/office/SettingRepository.h"
#include "tests/fakes/TestOffice.h"

#include <QtTest>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

/// Alcolea and Fontivsolar with a meter each.
void build(TestOffice &desk) {
    desk.addPlant(u"Alcolea"_s, u"501600324"_s, 20410, {2016, 5, 1});
    desk.addPlant(u"Fontivsolar"_s, u"501815908"_s, 8570, {2019, 2, 20});
}

Plant plant(TestOffice &desk, size_t index) { return must(desk.reader().mix()).plants.at(index); }

} // namespace

class PlantOperationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPlantHasItsMeters();
    void results();
    void refusals_data();
    void refusals();
    void changes();
    void nullUnsets();
    void sameAgainChangesNothing();
    void aMeterMoves();
    void asItWas();
    void settings();
};

void PlantOperationsTest::everyPlantHasItsMeters() {
    TestOffice desk;
    build(desk);
    const Mix mix = must(desk.reader().mix());
    QCOMPARE(mix.name, u"GenerationkWh"_s);
    QCOMPARE(mix.plants.size(), 2U);
    QCOMPARE(mix.plants[0].name, u"Alcolea"_s);
    QCOMPARE(mix.plants[0].shares, 20410);
    QCOMPARE(mix.plants[0].active, (DayRange{{2016, 5, 1}, {}}));
    QVERIFY(mix.plants[0].enabled);
    QCOMPARE(mix.plants[0].meters.size(), 1U);
    QCOMPARE(mix.plants[0].meters[0].serial, u"501600324"_s);
    QVERIFY(mix.plants[0].meters[0].enabled);
    QCOMPARE(mix.plants[1].meters[0].serial, u"501815908"_s);
    QCOMPARE(mix.firstActiveDate(), QDate(2016, 5, 1));
}

void PlantOperationsTest::results() {
    TestOffice desk;
    QCOMPARE(desk.done(u"plant.add"_s, json(R"({"plant":" Alcolea ","shares":20410,"firstDate":"2016-05-01"})")),
             json(R"({"mix":"GenerationkWh","plant":"Alcolea","description":"","shares":20410,"enabled":true,
                      "firstDate":"2016-05-01","lastDate":null})"));
    QCOMPARE(desk.done(u"meter.add"_s, json(R"({"plant":"Alcolea","meter":"501600324","meterEnabled":false,
                                                "meterLastDate":"2020-01-01","description":"gate"})")),
             json(R"({"plant":"Alcolea","meter":"501600324","description":"gate","meterEnabled":false,
                      "meterFirstDate":null,"meterLastDate":"2020-01-01"})"));
}

void PlantOperationsTest::refusals_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &kind, const char *arguments, const QString &code) {
        QTest::newRow(name) << kind << QByteArray(arguments) << code;
    };
    const QString addPlant = u"plant.add"_s, changePlant = u"plant.change"_s;
    const QString addMeter = u"meter.add"_s, changeMeter = u"meter.change"_s;
    row("known plant", addPlant, R"({"plant":"Alcolea"})", u"name-taken"_s);
    row("known plant with blanks", addPlant, R"({"plant":" Alcolea"})", u"name-taken"_s);
    row("nameless plant", addPlant, R"({"plant":"  "})", u"bad-argument"_s);
    row("unknown mix", addPlant, R"({"plant":"New","mix":"Other"})", u"not-found"_s);
    row("negative shares", addPlant, R"({"plant":"New","shares":-1})", u"negative"_s);
    row("too many shares", addPlant, R"({"plant":"New","shares":9000000000})", u"out-of-range"_s);
    row("half a share", addPlant, R"({"plant":"New","shares":0.5})", u"not-integer"_s);
    row("shares as text", addPlant, R"({"plant":"New","shares":"5"})", u"bad-argument"_s);
    row("no date", addPlant, R"({"plant":"New","firstDate":"2016-13-01"})", u"bad-date"_s);
    row("ends before it begins", addPlant, R"({"plant":"New","firstDate":"2016-05-02","lastDate":"2016-05-01"})",
        u"bad-date"_s);
    row("unknown argument", addPlant, R"({"plant":"New","colour":"red"})", u"bad-argument"_s);
    row("no plant", addPlant, "{}", u"bad-argument"_s);
    row("change an unknown plant", changePlant, R"({"plant":"New","shares":1})", u"not-found"_s);
    row("rename to a known plant", changePlant, R"({"plant":"Alcolea","newName":"Fontivsolar"})", u"name-taken"_s);
    row("rename to nothing", changePlant, R"({"plant":"Alcolea","newName":" "})", u"bad-argument"_s);
    row("change to negative", changePlant, R"({"plant":"Alcolea","shares":-5})", u"negative"_s);
    row("change to a wrong end", changePlant, R"({"plant":"Alcolea","lastDate":"2016-04-30"})", u"bad-date"_s);
    row("known meter", addMeter, R"({"plant":"Alcolea","meter":"501600324"})", u"name-taken"_s);
    row("meter of another plant", addMeter, R"({"plant":"Alcolea","meter":"501815908"})", u"name-taken"_s);
    row("meter of no plant", addMeter, R"({"plant":"New","meter":"7"})", u"not-found"_s);
    row("meter without plant", addMeter, R"({"meter":"7"})", u"bad-argument"_s);
    row("nameless meter", addMeter, R"({"plant":"Alcolea","meter":" "})", u"bad-argument"_s);
    row("meter ends before it begins", addMeter,
        R"({"plant":"Alcolea","meter":"7","meterFirstDate":"2016-05-02","meterLastDate":"2016-05-01"})", u"bad-date"_s);
    row("change an unknown meter", changeMeter, R"({"meter":"7"})", u"not-found"_s);
    row("move to an unknown plant", changeMeter, R"({"meter":"501600324","plant":"New"})", u"not-found"_s);
    row("move to an unknown mix", changeMeter, R"({"meter":"501600324","mix":"Other"})", u"not-found"_s);
}

void PlantOperationsTest::refusals() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, arguments);
    QFETCH(QString, code);
    TestOffice desk;
    build(desk);
    const qint64 operations = desk.count(u"operation"_s);
    QCOMPARE(codeOf(desk.perform(kind, json(arguments))), code);
    QCOMPARE(desk.count(u"operation"_s), operations);
}

void PlantOperationsTest::changes() {
    TestOffice desk;
    build(desk);
    desk.done(u"plant.change"_s, json(R"({"plant":"Alcolea","shares":20000,"newName":"Alcolea del Rio"})"));
    desk.done(u"plant.change"_s, json(R"({"plant":"Alcolea del Rio","enabled":false,"lastDate":"2040-12-31"})"));
    const Plant changed = plant(desk, 0);
    QCOMPARE(changed.name, u"Alcolea del Rio"_s);
    QCOMPARE(changed.shares, 20000);
    QVERIFY(!changed.enabled);
    QCOMPARE(changed.active, (DayRange{{2016, 5, 1}, {2040, 12, 31}}));
    QCOMPARE(changed.version, 3);
    QCOMPARE(changed.meters.size(), 1U);
}

void PlantOperationsTest::nullUnsets() {
    TestOffice desk;
    build(desk);
    desk.done(u"plant.change"_s, json(R"({"plant":"Alcolea","enabled":false,"description":"old"})"));
    desk.done(u"plant.change"_s,
              json(R"({"plant":"Alcolea","firstDate":null,"shares":null,"description":null,"enabled":null})"));
    const Plant unset = plant(desk, 1); // without first date it is the last
    QCOMPARE(unset.name, u"Alcolea"_s);
    QVERIFY(!unset.active.first.isValid());
    QCOMPARE(unset.shares, 0);
    QVERIFY(unset.description.isEmpty());
    QVERIFY(unset.enabled);
}

void PlantOperationsTest::sameAgainChangesNothing() {
    TestOffice desk;
    build(desk);
    const qint64 operations = desk.count(u"operation"_s);
    for (const auto &[kind, arguments] : {std::pair{u"plant.change"_s, R"({"plant":"Alcolea"})"},
                                          {u"plant.change"_s, R"({"plant":"Alcolea","shares":20410,"enabled":true})"},
                                          {u"meter.change"_s, R"({"meter":"501600324"})"},
                                          {u"meter.change"_s, R"({"meter":"501600324","plant":"Alcolea"})"}}) {
        const Outcome outcome = must(desk.perform(kind, json(arguments)));
        QVERIFY(!outcome.changed);
        QVERIFY(!outcome.result.isEmpty());
    }
    QCOMPARE(desk.count(u"operation"_s), operations);
    QCOMPARE(desk.count(u"outbox"_s), operations);
    QCOMPARE(desk.count(u"row_past"_s), 0);
    QCOMPARE(plant(desk, 0).version, 1);
}

void PlantOperationsTest::aMeterMoves() {
    TestOffice desk;
    build(desk);
    desk.done(u"meter.change"_s, json(R"({"meter":"501600324","plant":"Fontivsolar","mix":"GenerationkWh",
                                          "meterFirstDate":"2019-02-20"})"));
    QVERIFY(plant(desk, 0).meters.empty());
    QCOMPARE(plant(desk, 1).meters.size(), 2U);
    QCOMPARE(plant(desk, 1).meters[0].active.first, QDate(2019, 2, 20));
}

void PlantOperationsTest::asItWas() {
    TestOffice desk;
    const Moment before = desk.moment();
    build(desk);
    const Moment built = desk.moment();
    desk.done(u"plant.change"_s, json(R"({"plant":"Alcolea","shares":20000})"));
    const Moment changed = desk.moment();
    desk.done(u"meter.change"_s, json(R"({"meter":"501600324","plant":"Fontivsolar"})"));
    QVERIFY(must(desk.reader(before).mix()).plants.empty());
    QCOMPARE(must(desk.reader(built).mix()).plants[0].shares, 20410);
    QCOMPARE(must(desk.reader(built).mix()).plants[0].version, 1);
    QCOMPARE(must(desk.reader(changed - 1).mix()).plants[0].shares, 20410);
    QCOMPARE(must(desk.reader(changed).mix()).plants[0].shares, 20000);
    QCOMPARE(must(desk.reader(changed).mix()).plants[0].meters.size(), 1U);
    QCOMPARE(must(desk.reader(desk.moment()).mix()).plants[0].meters.size(), 0U);
    QCOMPARE(must(desk.reader().mix()), must(desk.reader(desk.moment()).mix()));
}

void PlantOperationsTest::settings() {
    TestOffice desk;
    QVERIFY(must(desk.storage().settings().value(worksAsOnSetting)).isEmpty());
    desk.done(u"settings.set"_s, json(R"({"name":"works-as-on","value":"2021-04-20"})"));
    QCOMPARE(must(desk.storage().settings().value(worksAsOnSetting)), u"2021-04-20"_s);
    QVERIFY(!must(desk.perform(u"settings.set"_s, json(R"({"name":"works-as-on","value":"2021-04-20"})"))).changed);
    QCOMPARE(codeOf(desk.perform(u"settings.set"_s, json(R"({"name":"works-as-on","value":"soon"})"))), u"bad-date"_s);
    QCOMPARE(codeOf(desk.perform(u"settings.set"_s, json(R"({"name":"colour","value":"red"})"))), u"not-found"_s);
    desk.done(u"settings.set"_s, json(R"({"name":"works-as-on","value":""})"));
    QVERIFY(must(desk.storage().settings().value(worksAsOnSetting)).isEmpty());
}

QTEST_GUILESS_MAIN(PlantOperationsTest)
#include "PlantOperationsTest.moc"
