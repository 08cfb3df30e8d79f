// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of plants, rights, corrections and remainders: columns left out, wrong fields, duplicates, and the way back.
#include "app/exchange/CsvReader.h"
#include "app/exchange/CsvWriter.h"
#include "app/exchange/PlantRows.h"
#include "app/exchange/RemainderRows.h"
#include "app/exchange/RightsRows.h"
#include "tests/app/exchange/ExchangeTesting.h"

#include <QTest>

#include <rapidcheck.h>

using namespace gkwh;
using namespace gkwh::testing;
using namespace Qt::StringLiterals;

class ExchangeRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlantWithEverything();
    void leftOutIsNotEmpty();
    void wrongFieldsOfPlants();
    void missingColumns();
    void theLaterPlantRowWins();
    void aMixAsRows();
    void plantsSurviveTheWayBack();
    void rights();
    void correctionsMayBeNegative();
    void rightsSurviveTheWayBack();
    void aCurveAsRows();
    void remainders();
    void remaindersSurviveTheWayBack();
};

namespace {

CsvTable tableOf(QByteArray bytes) { return CsvReader::readBytes(std::move(bytes)).value(); }

template <typename Row>
std::vector<Row> withLines(std::vector<Row> rows) {
    for (int line = 2; Row & row : rows)
        row.line = line++;
    return rows;
}

} // namespace

void ExchangeRowsTest::aPlantWithEverything() {
    const auto read = parsePlants(tableOf(
        "mix;plant;description;shares;enabled;first_date;last_date;meter;meter_enabled;meter_first_date;meter_last_"
        "date\n"
        "GenerationkWh;Alcolea;Alcolea del Río;20410;yes;2016-05-01;;501600324;true;2016-05-01;2030-12-31\n"_ba));
    QVERIFY(read);
    QVERIFY(read->errors.empty() && read->warnings.empty());
    QCOMPARE(read->rows.size(), 1);
    const PlantRow &row = read->rows.front();
    QCOMPARE(row.line, 2);
    QCOMPARE(row.mix, u"GenerationkWh"_s);
    QCOMPARE(row.plant, u"Alcolea"_s);
    QVERIFY(row.description == Field<QString>::of(u"Alcolea del Río"_s));
    QVERIFY(row.shares == Field<qint64>::of(20410));
    QVERIFY(row.enabled == Field<bool>::of(true));
    QVERIFY(row.firstDate == Field<QDate>::of(QDate(2016, 5, 1)));
    QVERIFY(row.lastDate == Field<QDate>::of(std::nullopt));
    QCOMPARE(row.meter, u"501600324"_s);
    QVERIFY(row.meterEnabled == Field<bool>::of(true));
    QVERIFY(row.meterFirstDate == Field<QDate>::of(QDate(2016, 5, 1)));
    QVERIFY(row.meterLastDate == Field<QDate>::of(QDate(2030, 12, 31)));
}

void ExchangeRowsTest::leftOutIsNotEmpty() {
    const auto read = parsePlants(tableOf("plant,last_date,mix,owner\nAlcolea,,GenerationkWh,me\n"_ba));
    QVERIFY(read);
    QCOMPARE(problemTexts(read->warnings), QStringList{uR"(1 owner unknown-column {"column":"owner"})"_s});
    const PlantRow &row = read->rows.at(0);
    const std::optional<QDate> current = QDate(2020, 1, 1);
    QVERIFY(!row.firstDate.given);
    QCOMPARE(row.firstDate.over(current), current);
    QCOMPARE(row.firstDate.over(std::nullopt), std::nullopt);
    QVERIFY(row.lastDate.given);
    QCOMPARE(row.lastDate.over(current), std::nullopt);
    QVERIFY(!row.shares.given && !row.enabled.given && !row.meterEnabled.given);
    QVERIFY(row.meter.isEmpty());
}

void ExchangeRowsTest::wrongFieldsOfPlants() {
    const auto read = parsePlants(tableOf("mix,plant,shares,enabled,first_date,meter_first_date\n"
                                          "m,p,1,1,2020-01-01,\n"
                                          ",p,-1,maybe,2020-13-01,soon\n"
                                          "m,q,1.5,0,,\n"
                                          "m\n"
                                          "m, ,3000000000,0,,\n"_ba));
    QVERIFY(read);
    QCOMPARE(read->dataRows, 5);
    QCOMPARE(read->rows.size(), 1);
    QCOMPARE(
        problemTexts(read->errors),
        (QStringList{uR"(3 mix bad-argument {"argument":"mix","text":""})"_s, uR"(3 shares negative {"value":-1})"_s,
                     uR"(3 enabled bad-argument {"argument":"enabled","text":"maybe"})"_s,
                     uR"(3 first_date bad-date {"text":"2020-13-01"})"_s,
                     uR"(3 meter_first_date bad-date {"text":"soon"})"_s, uR"(4 shares not-integer {"text":"1.5"})"_s,
                     uR"(5  bad-csv {"expected":6,"found":1,"reason":"field-count"})"_s,
                     uR"(6 plant bad-argument {"argument":"plant","text":" "})"_s,
                     uR"(6 shares out-of-range {"value":3000000000})"_s}));
}

void ExchangeRowsTest::missingColumns() {
    const auto plants = parsePlants(tableOf("mix,shares\n"_ba));
    QVERIFY(!plants);
    QCOMPARE(problemText(plants.error()), uR"(1 plant missing-column {"column":"plant"})"_s);
    QCOMPARE(parseRights(tableOf("profile,time\n"_ba)).error().column, u"kwh"_s);
    QCOMPARE(parseCorrection(tableOf("time,kwh\n"_ba)).error().column, u"profile"_s);
    QCOMPARE(parseRemainders(tableOf("profile,wh\n"_ba)).error().column, u"target_day"_s);
}

void ExchangeRowsTest::theLaterPlantRowWins() {
    const auto read = parsePlants(tableOf("mix,plant,meter,shares\nm,p,1,10\nm,p,2,10\nm,p,1,20\nm,p,1,30\n"_ba));
    QVERIFY(read);
    QCOMPARE(read->dataRows, 4);
    QCOMPARE(read->rows.size(), 2);
    QCOMPARE(read->rows[0].meter, u"2"_s);
    QCOMPARE(read->rows[1].shares.value, 30);
    QCOMPARE(problemTexts(read->warnings), (QStringList{uR"(4 plant duplicate-row {"first":2,"line":4})"_s,
                                                        uR"(5 plant duplicate-row {"first":2,"line":5})"_s}));
}

void ExchangeRowsTest::aMixAsRows() {
    Mix mix;
    mix.name = u"GenerationkWh"_s;
    Plant alcolea;
    alcolea.name = u"Alcolea"_s;
    alcolea.description = u"the \"first\", of 2016"_s;
    alcolea.shares = 20410;
    alcolea.active = {QDate(2016, 5, 1), {}};
    Meter meter;
    meter.serial = u"501600324"_s;
    meter.active = {QDate(2016, 5, 1), QDate(2031, 1, 1)};
    Meter spare;
    spare.serial = u"501600325"_s;
    spare.enabled = false;
    alcolea.meters = {meter, spare};
    Plant planned;
    planned.name = u"Planned"_s;
    planned.enabled = false;
    mix.plants = {alcolea, planned};
    const std::vector<PlantRow> rows = plantRows(mix);
    const QByteArray bytes = writePlants(rows);
    QCOMPARE(bytes, "mix,plant,description,shares,enabled,first_date,last_date,meter,meter_enabled,meter_first_date,"
                    "meter_last_date\n"
                    "GenerationkWh,Alcolea,\"the \"\"first\"\", of 2016\",20410,true,2016-05-01,,501600324,true,"
                    "2016-05-01,2031-01-01\n"
                    "GenerationkWh,Alcolea,\"the \"\"first\"\", of 2016\",20410,true,2016-05-01,,501600325,false,,\n"
                    "GenerationkWh,Planned,,0,false,,,,,,\n"_ba);
    const auto read = parsePlants(tableOf(bytes));
    QVERIFY(read && read->errors.empty());
    QVERIFY(read->rows == withLines(rows));
}

void ExchangeRowsTest::plantsSurviveTheWayBack() {
    const bool holds = rc::check("plants written and read are the same plants", [] {
        const auto day =
            rc::gen::map(rc::gen::inRange(-20000, 60000), [](int days) { return QDate(2000, 1, 1).addDays(days); });
        const auto text = textsOf(u"aé\",;\n 5"_s);
        const auto count = *rc::gen::inRange(0, 12);
        std::vector<PlantRow> rows;
        for (int index = 0; index < count; ++index) {
            PlantRow row;
            row.mix = u"m"_s;
            row.plant = u"plant, %1"_s.arg(index);
            const QString description = *text;
            row.description = Field<QString>::of(description.isEmpty() ? std::nullopt : std::optional(description));
            row.shares = Field<qint64>::of(*rc::gen::inRange<qint64>(0, 2147483647));
            row.enabled = Field<bool>::of(*rc::gen::arbitrary<bool>());
            row.firstDate = Field<QDate>::of(*day);
            row.lastDate = Field<QDate>::of(std::nullopt);
            row.meter = QString::number(*rc::gen::inRange(0, 1000000));
            row.meterEnabled = Field<bool>::of(std::nullopt);
            row.meterFirstDate = Field<QDate>::of(*day);
            row.meterLastDate = Field<QDate>::of(*day);
            rows.push_back(row);
        }
        const auto read = parsePlants(tableOf(writePlants(rows)));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->errors.empty());
        RC_ASSERT(read->rows.size() == rows.size());
        for (size_t index = 0; index < rows.size(); ++index) {
            rows[index].line = read->rows[index].line;
            RC_ASSERT(read->rows[index] == rows[index]);
        }
    });
    QVERIFY(holds);
}

void ExchangeRowsTest::rights() {
    const auto read = parseRights(tableOf("profile,time,kwh\n"
                                          "10,2016-10-30 02:00+02:00,1\n"
                                          "10,2016-10-30 02:00,2\n"
                                          "0,2016-10-30 03:00,1\n"
                                          "10,2016-03-27 02:00,1\n"
                                          "10,2016-03-27 01:00,-1\n"
                                          "10,2016-10-30T01:00:00Z,3\n"
                                          "1,2016-10-30T01:00:00Z,2147483648\n"_ba));
    QVERIFY(read);
    QCOMPARE(
        problemTexts(read->errors),
        (QStringList{uR"(4 profile out-of-range {"value":0})"_s, uR"(5 time bad-date {"text":"2016-03-27 02:00"})"_s,
                     uR"(6 kwh negative {"value":-1})"_s, uR"(8 kwh out-of-range {"value":2147483648})"_s}));
    QCOMPARE(problemTexts(read->warnings), QStringList{uR"(7 time duplicate-row {"first":3,"line":7})"_s});
    QCOMPARE(read->rows.size(), 2);
    QCOMPARE(madrid::utcText(read->rows[0].hour), u"2016-10-30T00:00:00Z"_s);
    QCOMPARE(read->rows[1].kwh, 3);
    QCOMPARE(read->rows[1].line, 7);
}

void ExchangeRowsTest::correctionsMayBeNegative() {
    const auto read =
        parseCorrection(tableOf("profile,time,kwh\n1,2016-10-30 03:00,-5\n1,2016-10-30 04:00,-2147483648\n"_ba));
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 1);
    QCOMPARE(read->rows[0].kwh, -5);
    QCOMPARE(problemPlaces(read->errors), QStringList{u"3 kwh out-of-range"_s});
}

void ExchangeRowsTest::rightsSurviveTheWayBack() {
    std::vector<RightsRow> rows;
    for (const UtcHour midnight : {madrid::midnight(QDate(2016, 3, 27)), madrid::midnight(QDate(2016, 10, 30))}) {
        for (UtcHour hour = midnight - 3; hour < midnight + 30; ++hour)
            rows.push_back({0, 1 + hour % 3, hour, hour % 7 - 3});
    }
    const auto read = parseCorrection(tableOf(writeRights(rows)));
    QVERIFY(read && read->errors.empty() && read->warnings.empty());
    QVERIFY(read->rows == withLines(rows));
}

void ExchangeRowsTest::aCurveAsRows() {
    HourlyCurve curve(QDate(2016, 10, 30), 1);
    curve.set(*madrid::hourAt(QDate(2016, 10, 30), 2), 0);
    curve.set(*madrid::hourAt(QDate(2016, 10, 30), 3), 7);
    CsvWriter csv(rightsColumns());
    addRights(csv, 10, curve);
    QCOMPARE(csv.bytes(), "profile,time,kwh\n10,2016-10-30 02:00+02:00,0\n10,2016-10-30 02:00+01:00,7\n"_ba);
    CsvWriter production(productionColumns());
    addProduction(production, u"501600324"_s, curve);
    QCOMPARE(production.bytes(),
             "time,meter,kwh\n2016-10-30 02:00+02:00,501600324,0\n2016-10-30 02:00+01:00,501600324,7\n"_ba);
}

void ExchangeRowsTest::remainders() {
    const auto read = parseRemainders(tableOf("target_day,profile,wh\n"
                                              "2016-05-01,1,999\n"
                                              "2016-05-01,10,-12000\n"
                                              "2016-05-01,20,1000\n"
                                              "2016-05-32,30,1\n"
                                              "2016-05-01,1,0\n"_ba));
    QVERIFY(read);
    QCOMPARE(problemTexts(read->errors), (QStringList{uR"(4 wh bad-remainder {"wh":1000})"_s,
                                                      uR"(5 target_day bad-date {"text":"2016-05-32"})"_s}));
    QCOMPARE(problemTexts(read->warnings), QStringList{uR"(6 target_day duplicate-row {"first":2,"line":6})"_s});
    QVERIFY(
        (read->rows == std::vector<RemainderRow>{{3, 10, QDate(2016, 5, 1), -12000}, {6, 1, QDate(2016, 5, 1), 0}}));
}

void ExchangeRowsTest::remaindersSurviveTheWayBack() {
    const std::vector<RemainderRow> rows{
        {0, 1, QDate(2016, 5, 1), 999}, {0, 1, QDate(2017, 5, 1), -1500}, {0, 120, QDate(2016, 5, 1), 0}};
    const QByteArray bytes = writeRemainders(rows);
    QCOMPARE(bytes, "profile,target_day,wh\n1,2016-05-01,999\n1,2017-05-01,-1500\n120,2016-05-01,0\n"_ba);
    const auto read = parseRemainders(tableOf(bytes));
    QVERIFY(read && read->errors.empty() && read->warnings.empty());
    QVERIFY(read->rows == withLines(rows));
}

QTEST_GUILESS_MAIN(ExchangeRowsTest)
#include "ExchangeRowsTest.moc"
