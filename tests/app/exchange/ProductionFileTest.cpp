// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Production in the own format, of the Monsol loggers and of Manlleu: what is read, what is refused, and the preview.
#include "app/exchange/ProductionPreview.h"
#include "tests/app/exchange/ExchangeTesting.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace gkwh;
using namespace gkwh::testing;
using namespace Qt::StringLiterals;

class ProductionFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuredFiles_data();
    void measuredFiles();
    void theMissingHourOfAlcolea();
    void columnsInAnyOrder();
    void wrongRows();
    void theLaterOfTwoWins();
    void metersMayBeSaidBesideTheFile();
    void filesOfNoFormat_data();
    void filesOfNoFormat();
    void clockChangesInTheOwnFormat();
    void ownFormatSurvivesTheWayBack();
    void monsolOctober();
    void monsolMarch();
    void monsolRejectsTheWholeFile_data();
    void monsolRejectsTheWholeFile();
    void monsolKeepsTheDayOfItsName();
    void monsolWithoutRows_data();
    void monsolWithoutRows();
    void monsolNeedsAMeterAndAHeader();
    void manlleu();
    void manlleuClockChanges();
    void manlleuWrongRows();
    void previewOfTwoMeters();
    void previewOfClockChanges();
};

namespace {

const QString serial = u"501600324"_s;
const ProductionHint withMeter{serial, {}};

/// A Monsol file of these rows, as the loggers write it.
QByteArray monsolFile(const QByteArray &rows) {
    return "Planta:;20\r\nFecha:;Energía Exportada (kWh);Energía Importada (kWh);E\r\n" + rows;
}

/// The kWh of a day's 25 slots.
std::vector<qint64> slotsOf(const ProductionRows &read, QDate day) {
    HourlyCurve curve(day, 1);
    for (const ProductionRow &row : read.rows)
        curve.set(row.hour, row.kwh);
    return {curve.values().begin(), curve.values().end()};
}

QByteArray monsolRow(QDate day, int hour, int kwh, char season) {
    const QByteArray clock = QByteArray::number(hour).rightJustified(2, '0') + "0000;";
    return day.toString(u"yyyyMMdd"_s).toLatin1() + clock + QByteArray::number(kwh) + ";0;" + season + "\r\n";
}

} // namespace

void ProductionFileTest::measuredFiles_data() {
    QTest::addColumn<QString>("meter");
    QTest::addColumn<int>("hours");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *file, const char *meter, int hours, qint64 total, const char *first,
                        const char *last) {
        QTest::newRow(file) << QString::fromLatin1(meter) << hours << total << QString::fromLatin1(first)
                            << QString::fromLatin1(last);
    };
    row("alcolea-2020-01.csv", "501600324", 744, 187767, "2020-01-01 00:00+01:00", "2020-01-31 23:00+01:00");
    row("alcolea-2020-06.csv", "501600324", 720, 356062, "2020-06-01 00:00+02:00", "2020-06-30 23:00+02:00");
    row("alcolea-2020-09.csv", "501600324", 720, 290929, "2020-09-01 00:00+02:00", "2020-09-30 23:00+02:00");
    row("alcolea-2021-04.csv", "501600324", 527, 223313, "2021-04-01 00:00+02:00", "2021-04-22 23:00+02:00");
    row("la-florida-2020-09.csv", "44711885", 720, 247095, "2020-09-01 00:00+02:00", "2020-09-30 23:00+02:00");
}

void ProductionFileTest::measuredFiles() {
    QFETCH(QString, meter);
    QFETCH(int, hours);
    const auto read =
        readProductionFile(QStringLiteral(GKWH_DEMO_DATA "/") + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(read, qPrintable(read ? QString() : problemText(read.error())));
    QCOMPARE(read->format, ProductionFormat::Desk);
    QVERIFY(read->errors.empty() && read->warnings.empty());
    QCOMPARE(read->dataRows, hours);
    const auto previews = previewProduction(read->rows);
    QCOMPARE(previews.size(), 1);
    QCOMPARE(previews[0].meter, meter);
    QCOMPARE(previews[0].hours, hours);
    QTEST(previews[0].totalKwh, "total");
    QTEST(madrid::hourText(previews[0].firstHour), "first");
    QTEST(madrid::hourText(previews[0].lastHour), "last");
}

void ProductionFileTest::theMissingHourOfAlcolea() {
    const auto read = readProductionFile(QStringLiteral(GKWH_DEMO_DATA "/alcolea-2021-04.csv"));
    QVERIFY(read);
    const auto preview = previewProduction(read->rows).at(0);
    QVERIFY((preview.gaps == std::vector<DayGap>{{QDate(2021, 4, 15), 1}}));
    const auto day = preview.grid.day(QDate(2021, 4, 15));
    QCOMPARE(day[16], HourlyCurve::missing);
    QCOMPARE(std::ranges::count(day, HourlyCurve::missing), 1);
}

void ProductionFileTest::columnsInAnyOrder() {
    const QStringList expected{u"2 501600324 2020-06-01T10:00:00Z 7"_s};
    for (const char *bytes : {"kwh;time;meter\n7;2020-06-01 12:00+02:00;501600324\n",
                              "\xEF\xBB\xBFmeter,kwh,time\r\n501600324,7,2020-06-01T10:00:00Z\r\n",
                              "kwh\tmeter\ttime\n7\t501600324\t\"2020-06-01 12:00\"\n"}) {
        const auto read = readProduction(bytes);
        QVERIFY(read);
        QVERIFY(read->errors.empty() && read->warnings.empty());
        QCOMPARE(rowTexts(read->rows), expected);
    }
    const auto more = readProduction("time,meter,kwh,comment\n2020-06-01 12:00,501600324,7,sunny\n");
    QVERIFY(more);
    QCOMPARE(problemTexts(more->warnings), QStringList{uR"(1 comment unknown-column {"column":"comment"})"_s});
    QCOMPARE(rowTexts(more->rows), expected);
}

void ProductionFileTest::wrongRows() {
    const auto read = readProduction("time;meter;kwh\n"
                                     "2020-06-01 12:00+02:00;501600324;7\n"
                                     "2020-06-01 13:30+02:00;501600324;7\n"
                                     "2020-06-01 14:00+02:00;501600324;-7\n"
                                     "2020-06-01 15:00+02:00;501600324;7.5\n"
                                     "2020-06-01 16:00+02:00;;2147483648\n"
                                     "2020-06-01 17:00+02:00;501600324\n"
                                     "2020-03-29 02:00;501600324;7\n"
                                     "2020-06-01 18:00+02:00;501600324;\n"_ba);
    QVERIFY(read);
    QCOMPARE(read->dataRows, 8);
    QCOMPARE(rowTexts(read->rows), QStringList{u"2 501600324 2020-06-01T10:00:00Z 7"_s});
    QCOMPARE(problemTexts(read->errors), (QStringList{
                                             uR"(3 time bad-date {"text":"2020-06-01 13:30+02:00"})"_s,
                                             uR"(4 kwh negative {"value":-7})"_s,
                                             uR"(5 kwh not-integer {"text":"7.5"})"_s,
                                             uR"(6 meter bad-argument {"argument":"meter"})"_s,
                                             uR"(6 kwh out-of-range {"value":2147483648})"_s,
                                             uR"(7  bad-csv {"expected":3,"found":2,"reason":"field-count"})"_s,
                                             uR"(8 time bad-date {"text":"2020-03-29 02:00"})"_s,
                                             uR"(9 kwh not-integer {"text":""})"_s,
                                         }));
}

void ProductionFileTest::theLaterOfTwoWins() {
    const auto read = readProduction("time;meter;kwh\n"
                                     "2020-06-01 12:00+02:00;a;1\n"
                                     "2020-06-01 12:00+02:00;b;2\n"
                                     "2020-06-01 10:00Z;a;3\n"
                                     "2020-06-01 13:00+02:00;a;4\n"
                                     "2020-06-01 12:00;a;5\n"_ba);
    QVERIFY(read);
    QVERIFY(read->errors.empty());
    QCOMPARE(read->dataRows, 5);
    QCOMPARE(rowTexts(read->rows), (QStringList{u"3 b 2020-06-01T10:00:00Z 2"_s, u"5 a 2020-06-01T11:00:00Z 4"_s,
                                                u"6 a 2020-06-01T10:00:00Z 5"_s}));
    QCOMPARE(problemTexts(read->warnings), (QStringList{uR"(4 time duplicate-row {"first":2,"line":4})"_s,
                                                        uR"(6 time duplicate-row {"first":2,"line":6})"_s}));
}

void ProductionFileTest::metersMayBeSaidBesideTheFile() {
    const auto read = readProduction("time,kwh\n2020-06-01 12:00,7\n", withMeter);
    QVERIFY(read);
    QCOMPARE(rowTexts(read->rows), QStringList{u"2 501600324 2020-06-01T10:00:00Z 7"_s});
    const auto mixed = readProduction("time,kwh,meter\n2020-06-01 12:00,7,\n2020-06-01 12:00,7,44711885\n", withMeter);
    QVERIFY(mixed && mixed->errors.empty());
    QCOMPARE(mixed->rows[0].meter, serial);
    QCOMPARE(mixed->rows[1].meter, u"44711885"_s);
}

void ProductionFileTest::filesOfNoFormat_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << ""_ba << uR"(0  bad-csv {"reason":"empty"})"_s;
    QTest::newRow("other columns") << "a;b\n1;2\n"_ba << uR"(1 time missing-column {"column":"time"})"_s;
    QTest::newRow("no kwh") << "time;meter\n"_ba << uR"(1 kwh missing-column {"column":"kwh"})"_s;
    QTest::newRow("no meter") << "time;kwh\n"_ba << uR"(1 meter missing-column {"column":"meter"})"_s;
    QTest::newRow("half a Manlleu") << "Datetime;Production\n"_ba
                                    << uR"(1 Daylight missing-column {"column":"Daylight"})"_s;
    QTest::newRow("unclosed quote") << "time;meter;kwh\n\"2020;1;2\n"_ba
                                    << uR"(2 time bad-csv {"reason":"unclosed-quote"})"_s;
}

void ProductionFileTest::filesOfNoFormat() {
    QFETCH(QByteArray, bytes);
    const auto read = readProduction(bytes);
    QVERIFY(!read);
    QTEST(problemText(read.error()), "problem");
    QVERIFY(!readProductionFile(u"/nowhere/at/all.csv"_s));
}

void ProductionFileTest::clockChangesInTheOwnFormat() {
    const auto read = readProduction("time;meter;kwh\n"
                                     "2016-03-27 01:00+01:00;a;1\n"
                                     "2016-03-27 03:00+02:00;a;2\n"
                                     "2016-10-30 02:00+02:00;a;3\n"
                                     "2016-10-30 02:00+01:00;a;4\n"_ba);
    QVERIFY(read && read->errors.empty() && read->warnings.empty());
    QCOMPARE(slotsOf(*read, QDate(2016, 3, 27))[1], 1);
    QCOMPARE(slotsOf(*read, QDate(2016, 3, 27))[2], 2);
    QCOMPARE(slotsOf(*read, QDate(2016, 10, 30))[2], 3);
    QCOMPARE(slotsOf(*read, QDate(2016, 10, 30))[3], 4);
}

void ProductionFileTest::ownFormatSurvivesTheWayBack() {
    std::vector<ProductionRow> rows;
    for (const QDate day : {QDate(2016, 3, 27), QDate(2016, 10, 30)}) {
        for (int slot = 0; slot < madrid::hoursIn(day); ++slot) {
            for (const QString &meter : {serial, u"La \"Florida\", 2"_s})
                rows.push_back({static_cast<int>(rows.size()) + 2, meter, *madrid::hourAt(day, slot), slot * 1000});
        }
    }
    const auto read = readProduction(writeProduction(rows));
    QVERIFY(read && read->errors.empty() && read->warnings.empty());
    QVERIFY(read->rows == rows);
}

void ProductionFileTest::monsolOctober() { // R-25
    QByteArray rows = "20161031000000;25;0;W\r\n";
    for (int hour = 23; hour >= 3; --hour)
        rows += monsolRow(QDate(2016, 10, 30), hour, hour + 1, 'W');
    rows += "20161030020000;3;0;W\r\n20161030020000;2;0;S\r\n20161030010000;1;0;S\r\n20161030000000;99;0;S\r\n";
    std::vector<qint64> expected(25);
    std::iota(expected.begin(), expected.end(), 1);
    for (const QString &name : {u"20_20161030.csv"_s, QString()}) {
        const auto read = readProduction(monsolFile(rows), {serial, name});
        QVERIFY(read);
        QCOMPARE(read->format, ProductionFormat::Monsol);
        QVERIFY(read->errors.empty() && read->warnings.empty());
        QCOMPARE(read->dataRows, 26);
        QCOMPARE(read->rows.size(), 25);
        QCOMPARE(read->rows.front().line, 3);
        QCOMPARE(read->rows.front().meter, serial);
        QCOMPARE(slotsOf(*read, QDate(2016, 10, 30)), expected);
    }
}

void ProductionFileTest::monsolMarch() { // R-26
    QByteArray rows = "20160327010000;0;0;W\n";
    for (int hour = 3; hour <= 23; ++hour)
        rows += monsolRow(QDate(2016, 3, 27), hour, hour - 2, 'S');
    rows += "20160328000000;22;0;S\n";
    const auto read = readProduction(monsolFile(rows), {serial, u"20_20160327.csv"_s});
    QVERIFY(read && read->errors.empty());
    QCOMPARE(read->rows.size(), 23);
    std::vector<qint64> expected(25, 0);
    std::iota(expected.begin(), expected.begin() + 23, 0);
    QCOMPARE(slotsOf(*read, QDate(2016, 3, 27)), expected);
}

void ProductionFileTest::monsolRejectsTheWholeFile_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("R-27 three fields") << "20161030120000;5;0"_ba
                                       << QStringList{
                                              uR"(4  bad-csv {"expected":4,"found":3,"reason":"field-count"})"_s};
    QTest::newRow("R-27 empty energy") << "20161030120000;;0;W"_ba
                                       << QStringList{uR"(4 Energía Exportada (kWh) not-integer {"text":""})"_s};
    QTest::newRow("five fields") << "20161030120000;5;0;W;"_ba
                                 << QStringList{uR"(4  bad-csv {"expected":4,"found":5,"reason":"field-count"})"_s};
    QTest::newRow("negative") << "20161030120000;-5;0;W"_ba
                              << QStringList{uR"(4 Energía Exportada (kWh) negative {"value":-5})"_s};
    QTest::newRow("no number") << "20161030120000;5;x;W"_ba
                               << QStringList{uR"(4 Energía Importada (kWh) not-integer {"text":"x"})"_s};
    QTest::newRow("season") << "20161030120000;5;0;V"_ba
                            << QStringList{uR"(4 E bad-argument {"argument":"E","text":"V"})"_s};
    QTest::newRow("stamp") << "201610301200;5;0;W"_ba << QStringList{uR"(4 Fecha: bad-date {"text":"201610301200"})"_s};
    QTest::newRow("half hour") << "20161030123000;5;0;W"_ba
                               << QStringList{uR"(4 Fecha: bad-date {"text":"20161030123000"})"_s};
    QTest::newRow("skipped hour") << "20160327020000;5;0;W"_ba
                                  << QStringList{uR"(4 Fecha: bad-date {"text":"20160327020000"})"_s};
}

void ProductionFileTest::monsolRejectsTheWholeFile() {
    QFETCH(QByteArray, row);
    const auto read =
        readProduction(monsolFile("20161030110000;1;0;W\r\n" + row + "\r\n20161030130000;1;0;W\r\n"), withMeter);
    QVERIFY(read);
    QVERIFY(read->rows.empty());
    QCOMPARE(read->dataRows, 3);
    QTEST(problemTexts(read->errors), "problems");
}

void ProductionFileTest::monsolKeepsTheDayOfItsName() {
    const QByteArray bytes = monsolFile("20200602000000;3;0;S\n20200601120000;2;0;S\n20200602120000;4;0;S\n"
                                        "20200602130000;5;0;S\n20200601000000;1;0;S\n");
    const auto named = readProduction(bytes, {serial, u"20_20200601.csv"_s});
    QVERIFY(named && named->errors.empty());
    QCOMPARE(rowTexts(named->rows),
             (QStringList{u"3 501600324 2020-06-01T21:00:00Z 3"_s, u"4 501600324 2020-06-01T09:00:00Z 2"_s}));
    QCOMPARE(problemTexts(named->warnings),
             (QStringList{uR"(5 Fecha: out-of-range {"day":"2020-06-01","value":"2020-06-02 11:00+02:00"})"_s,
                          uR"(6 Fecha: out-of-range {"day":"2020-06-01","value":"2020-06-02 12:00+02:00"})"_s}));
    const auto unnamed = readProduction(bytes, {serial, u"download.csv"_s}); // two hours each: the earlier day
    QVERIFY(unnamed);
    QCOMPARE(rowTexts(unnamed->rows), rowTexts(named->rows));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"20_20200602.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto onDisk = readProductionFile(file.fileName(), serial);
    QVERIFY(onDisk);
    QCOMPARE(onDisk->rows.size(), 2);
    QCOMPARE(onDisk->rows[0].kwh, 4);
}

void ProductionFileTest::monsolWithoutRows_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("plant only") << "Planta:;20\n"_ba;
    QTest::newRow("header only") << monsolFile({});
    QTest::newRow("Latin-1 header") << "Planta:;20\nFecha:;Energ\xED"
                                       "a Exportada (kWh);Energ\xED"
                                       "a Importada (kWh);E\n"_ba;
}

void ProductionFileTest::monsolWithoutRows() {
    QFETCH(QByteArray, bytes);
    const auto read = readProduction(bytes, {serial, u"20_20161030.csv"_s});
    QVERIFY(read);
    QCOMPARE(read->format, ProductionFormat::Monsol);
    QVERIFY(read->rows.empty() && read->errors.empty() && read->warnings.empty());
    QCOMPARE(read->dataRows, 0);
}

void ProductionFileTest::monsolNeedsAMeterAndAHeader() {
    const auto read = readProduction(monsolFile({}));
    QVERIFY(!read);
    QCOMPARE(problemText(read.error()), uR"(0  bad-argument {"argument":"meter"})"_s);
    const auto headless = readProduction("Planta:;20\n20161030120000;5;0;W\n", withMeter);
    QVERIFY(!headless);
    QCOMPARE(problemText(headless.error()), uR"(2 Fecha: missing-column {"column":"Fecha:"})"_s);
}

void ProductionFileTest::manlleu() {
    const QByteArray bytes = "Datetime;Daylight;Production;ModuleTemperature;DryBulbTemperature\n"
                             "2020-06-01 12:00;S;7;35.5;22.1\n"
                             "2020-12-01 12:00;W;5;;\n";
    const auto read = readProduction(bytes, withMeter);
    QVERIFY(read);
    QCOMPARE(read->format, ProductionFormat::Manlleu);
    QVERIFY(read->errors.empty() && read->warnings.empty());
    QCOMPARE(rowTexts(read->rows),
             (QStringList{u"2 501600324 2020-06-01T10:00:00Z 7"_s, u"3 501600324 2020-12-01T11:00:00Z 5"_s}));
    const auto anonymous = readProduction(bytes);
    QVERIFY(!anonymous);
    QCOMPARE(problemText(anonymous.error()), uR"(0  bad-argument {"argument":"meter"})"_s);
}

void ProductionFileTest::manlleuClockChanges() {
    const auto read = readProduction("Datetime;Daylight;Production\n"
                                     "2016-10-30 02:00;S;1\n"
                                     "2016-10-30 02:00;W;2\n"
                                     "2016-10-30 03:00;W;3\n"
                                     "2016-03-27 01:00;W;4\n"
                                     "2016-03-27 03:00;S;5\n"
                                     "2016-03-27 02:00;W;6\n",
                                     withMeter);
    QVERIFY(read);
    QCOMPARE(slotsOf(*read, QDate(2016, 10, 30))[2], 1);
    QCOMPARE(slotsOf(*read, QDate(2016, 10, 30))[3], 2);
    QCOMPARE(slotsOf(*read, QDate(2016, 10, 30))[4], 3);
    QCOMPARE(slotsOf(*read, QDate(2016, 3, 27))[1], 4);
    QCOMPARE(slotsOf(*read, QDate(2016, 3, 27))[2], 5);
    QCOMPARE(problemTexts(read->errors), QStringList{uR"(7 Datetime bad-date {"text":"2016-03-27 02:00"})"_s});
}

void ProductionFileTest::manlleuWrongRows() {
    const auto read = readProduction("Datetime;Daylight;Production;Wind\n"
                                     "2020-06-01 12:00;;7;1\n"
                                     "2020-06-01 12:15;S;7;1\n"
                                     "2020-06-01 13:00;S;7.5;1\n"
                                     "2020-06-01 14:00;S;-1;1\n",
                                     withMeter);
    QVERIFY(read);
    QVERIFY(read->rows.empty());
    QCOMPARE(problemPlaces(read->errors), (QStringList{u"2 Daylight bad-argument"_s, u"3 Datetime bad-date"_s,
                                                       u"4 Production not-integer"_s, u"5 Production negative"_s}));
    QCOMPARE(problemPlaces(read->warnings), QStringList{u"1 Wind unknown-column"_s});
}

void ProductionFileTest::previewOfTwoMeters() {
    const auto read = readProduction("time;meter;kwh\n"
                                     "2020-06-03 00:00+02:00;b;5\n"
                                     "2020-06-01 22:00+02:00;b;2\n"
                                     "2020-06-01 23:00+02:00;b;0\n"
                                     "2020-06-01 12:00+02:00;a;9\n");
    QVERIFY(read);
    const auto previews = previewProduction(read->rows);
    QCOMPARE(previews.size(), 2);
    QCOMPARE(previews[0].meter, u"a"_s);
    QVERIFY((previews[0].gaps == std::vector<DayGap>{{QDate(2020, 6, 1), 23}}));
    const ProductionPreview &b = previews[1];
    QCOMPARE(madrid::hourText(b.firstHour), u"2020-06-01 22:00+02:00"_s);
    QCOMPARE(madrid::hourText(b.lastHour), u"2020-06-03 00:00+02:00"_s);
    QCOMPARE(b.hours, 3);
    QCOMPARE(b.totalKwh, 7);
    QVERIFY((b.gaps == std::vector<DayGap>{{QDate(2020, 6, 1), 22}, {QDate(2020, 6, 2), 24}, {QDate(2020, 6, 3), 23}}));
    QCOMPARE(b.grid.firstDay(), QDate(2020, 6, 1));
    QCOMPARE(b.grid.days(), 3);
    QCOMPARE(b.grid.day(QDate(2020, 6, 1))[23], 0);
    QCOMPARE(b.grid.day(QDate(2020, 6, 2))[5], HourlyCurve::missing);
    QVERIFY(previewProduction({}).empty());
}

void ProductionFileTest::previewOfClockChanges() {
    std::vector<ProductionRow> rows;
    for (const QDate day : {QDate(2016, 3, 27), QDate(2016, 10, 30)}) {
        for (int slot = 0; slot < madrid::hoursIn(day); ++slot)
            rows.push_back({0, day.toString(Qt::ISODate), *madrid::hourAt(day, slot), 1});
    }
    const auto previews = previewProduction(rows);
    QCOMPARE(previews.size(), 2);
    QCOMPARE(previews[0].hours, 23);
    QCOMPARE(previews[1].hours, 25);
    QVERIFY(previews[0].gaps.empty() && previews[1].gaps.empty());
}

QTEST_GUILESS_MAIN(ProductionFileTest)
#include "ProductionFileTest.moc"
