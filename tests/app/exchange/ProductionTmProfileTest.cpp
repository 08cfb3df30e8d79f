// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of tm_profile: which stamp says the hour, magnitudes, and hours that come in quarters.
#include "app/exchange/ProductionFile.h"
#include "tests/app/exchange/ExchangeTesting.h"

#include <QTest>

using namespace gkwh;
using namespace gkwh::testing;
using namespace Qt::StringLiterals;

class ProductionTmProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeExport();
    void everyStampLeadsToTheHour_data();
    void everyStampLeadsToTheHour();
    void stampsOfTheClockChanges();
    void magnitudes_data();
    void magnitudes();
    void theMeterIsNamedOrSaid();
    void quartersGiveWayToTheWholeHour();
    void fourQuartersMakeAnHour_data();
    void fourQuartersMakeAnHour();
    void threeQuartersMakeNone();
    void quartersOfTheOctoberHour();
    void quartersOfAFraction();
    void theLaterQuarterWins();
    void wrongRows();
};

namespace {

const QString serial = u"501600324"_s;

ProductionRows read(const QByteArray &bytes, const QString &meter = serial) {
    auto rows = readProduction(bytes, {meter, {}});
    if (!rows)
        qFatal("%s", qPrintable(problemText(rows.error())));
    return *std::move(rows);
}

} // namespace

void ProductionTmProfileTest::aWholeExport() {
    const auto rows =
        read("_id,create_date,create_uid,name,timestamp,season,id,magn,ae,ai,r1,r2,r3,r4,quality_ai,quality_ae,"
             "quality_r1,quality_r2,quality_r3,quality_r4,ae_fact,ai_fact,r1_fact,r2_fact,r3_fact,r4_fact,"
             "cch_fact,firm_fact,cch_bruta,valid,valid_date,utc_timestamp,utc_gkwh_timestamp,type\n"
             "5a846,2018-02-14T18:16:09.567Z,1,501600324,2018-01-25T12:00:00Z,W,602,1000,310,3,0,0,0,6,130,"
             "130,130,130,130,130,0,0,0,0,0,0,False,False,False,False,False,2018-01-25T11:00:00Z,"
             "2018-01-25T10:00:00Z,p\n"_ba,
             {});
    QCOMPARE(rows.format, ProductionFormat::TmProfile);
    QVERIFY(rows.errors.empty() && rows.warnings.empty());
    QCOMPARE(rowTexts(rows.rows), QStringList{u"2 501600324 2018-01-25T10:00:00Z 310"_s});
}

void ProductionTmProfileTest::everyStampLeadsToTheHour_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("R-24 local") << "timestamp,season,ae\n2018-01-01 01:00:00,W,7\n"_ba;
    QTest::newRow("R-24 local with a false Z") << "timestamp,season,ae\n2018-01-01T01:00:00.000Z,W,7\n"_ba;
    QTest::newRow("R-24 without season") << "timestamp,ae\n2018-01-01 01:00:00,7\n"_ba;
    QTest::newRow("R-24 UTC") << "utc_timestamp,ae\n2018-01-01 00:00:00,7\n"_ba;
    QTest::newRow("R-24 hour-begin") << "utc_gkwh_timestamp,ae\n2017-12-31 23:00:00,7\n"_ba;
    QTest::newRow("hour-begin with an offset") << "utc_gkwh_timestamp,ae\n2018-01-01T00:00:00+01:00,7\n"_ba;
    QTest::newRow("hour-begin before the others")
        << "timestamp,season,utc_timestamp,utc_gkwh_timestamp,ae\n2030-01-01 01:00:00,W,,2017-12-31 23:00:00,7\n"_ba;
    QTest::newRow("hour-begin empty")
        << "timestamp,season,utc_gkwh_timestamp,ae,magn,type\n2018-01-01 01:00:00,W,,7,,\n"_ba;
}

void ProductionTmProfileTest::everyStampLeadsToTheHour() {
    QFETCH(QByteArray, bytes);
    const auto rows = read(bytes);
    QVERIFY2(rows.errors.empty(), qPrintable(problemTexts(rows.errors).join('\n'_L1)));
    QCOMPARE(rowTexts(rows.rows), QStringList{u"2 501600324 2017-12-31T23:00:00Z 7"_s});
}

void ProductionTmProfileTest::stampsOfTheClockChanges() { // R-22, R-23
    const auto rows = read("timestamp;season;ae\n"
                           "2017-10-29 00:00:00;S;0\n2017-10-29 01:00:00;S;1\n2017-10-29 02:00:00;S;2\n"
                           "2017-10-29 02:00:00;W;3\n2017-10-29 03:00:00;W;4\n"
                           "2018-03-25 00:00:00;W;5\n2018-03-25 01:00:00;W;6\n2018-03-25 03:00:00;S;7\n"
                           "2018-03-25 04:00:00;S;8\n2018-03-25 02:00:00;W;9\n"_ba);
    QCOMPARE(rowTexts(rows.rows),
             (QStringList{u"2 501600324 2017-10-28T21:00:00Z 0"_s, u"3 501600324 2017-10-28T22:00:00Z 1"_s,
                          u"4 501600324 2017-10-28T23:00:00Z 2"_s, u"5 501600324 2017-10-29T00:00:00Z 3"_s,
                          u"6 501600324 2017-10-29T01:00:00Z 4"_s, u"7 501600324 2018-03-24T22:00:00Z 5"_s,
                          u"8 501600324 2018-03-24T23:00:00Z 6"_s, u"9 501600324 2018-03-25T00:00:00Z 7"_s,
                          u"10 501600324 2018-03-25T01:00:00Z 8"_s}));
    QCOMPARE(problemTexts(rows.errors), QStringList{uR"(11 timestamp bad-date {"text":"2018-03-25 02:00:00"})"_s});
}

void ProductionTmProfileTest::magnitudes_data() {
    QTest::addColumn<QString>("ae");
    QTest::addColumn<QString>("magn");
    QTest::addColumn<QString>("expected");
    QTest::newRow("kWh") << u"310"_s << u"1000"_s << u"310"_s;
    QTest::newRow("Wh") << u"310000"_s << u"1"_s << u"310"_s;
    QTest::newRow("with decimals") << u"310.0"_s << u"1000"_s << u"310"_s;
    QTest::newRow("half of two") << u"0.5"_s << u"2000"_s << u"1"_s;
    QTest::newRow("MWh") << u"2"_s << u"1000000"_s << u"2000"_s;
    QTest::newRow("part of a kWh") << u"1500"_s << u"1"_s << uR"(ae not-integer {"text":"1.500000000"})"_s;
    QTest::newRow("half a kWh") << u"310.5"_s << u"1000"_s << uR"(ae not-integer {"text":"310.500000000"})"_s;
    QTest::newRow("negative") << u"-1"_s << u"1000"_s << uR"(ae negative {"value":"-1"})"_s;
    QTest::newRow("too much") << u"2147483648"_s << u"1000"_s << uR"(ae out-of-range {"value":"2147483648"})"_s;
    QTest::newRow("far too much") << u"9000000000000"_s << u"1000000000"_s
                                  << uR"(ae out-of-range {"value":"9000000000000"})"_s;
    QTest::newRow("no magnitude") << u"1"_s << u"0"_s << uR"(magn out-of-range {"value":0})"_s;
    QTest::newRow("no number") << u"x"_s << u"1000"_s << uR"(ae not-integer {"text":"x"})"_s;
}

void ProductionTmProfileTest::magnitudes() {
    QFETCH(QString, ae);
    QFETCH(QString, magn);
    QFETCH(QString, expected);
    const auto rows =
        read("utc_gkwh_timestamp,ae,magn\n2018-01-01 00:00:00," + ae.toUtf8() + ',' + magn.toUtf8() + '\n');
    QCOMPARE(rows.rows.size() + rows.errors.size(), 1);
    QCOMPARE(rows.errors.empty() ? QString::number(rows.rows[0].kwh) : problemText(rows.errors[0]).mid(2), expected);
}

void ProductionTmProfileTest::theMeterIsNamedOrSaid() {
    const QByteArray bytes = "name,utc_gkwh_timestamp,ae\na,2018-01-01 00:00:00,1\n,2018-01-01 00:00:00,2\n";
    QCOMPARE(rowTexts(read(bytes).rows),
             (QStringList{u"2 a 2018-01-01T00:00:00Z 1"_s, u"3 501600324 2018-01-01T00:00:00Z 2"_s}));
    const auto nameless = read(bytes, {});
    QCOMPARE(problemTexts(nameless.errors), QStringList{uR"(3 name bad-argument {"argument":"meter"})"_s});
    QCOMPARE(nameless.rows.size(), 1);
    const auto unknown = readProduction("utc_gkwh_timestamp,ae\n");
    QVERIFY(!unknown);
    QCOMPARE(problemText(unknown.error()), uR"(0  bad-argument {"argument":"meter"})"_s);
}

void ProductionTmProfileTest::quartersGiveWayToTheWholeHour() {
    const auto rows = read("type,utc_timestamp,ae\n"
                           "p4,2025-11-01 10:15:00,1\np4,2025-11-01 10:30:00,1\np4,2025-11-01 10:45:00,1\n"
                           "p4,2025-11-01 11:00:00,1\np,2025-11-01 11:00:00,40\n"
                           "p,2025-11-01 12:00:00,41\np4,2025-11-01 11:15:00,9\n"_ba);
    QVERIFY(rows.errors.empty() && rows.warnings.empty());
    QCOMPARE(rows.dataRows, 7);
    QCOMPARE(rowTexts(rows.rows),
             (QStringList{u"6 501600324 2025-11-01T10:00:00Z 40"_s, u"7 501600324 2025-11-01T11:00:00Z 41"_s}));
}

void ProductionTmProfileTest::fourQuartersMakeAnHour_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTC")
        << "type,utc_timestamp,utc_gkwh_timestamp,ae\n"
           "p4,2025-11-01 10:15:00,2025-11-01 09:15:00,1\np4,2025-11-01 11:00:00,2025-11-01 10:00:00,4\n"
           "p4,2025-11-01 10:45:00,2025-11-01 09:45:00,3\np4,2025-11-01 10:30:00,2025-11-01 09:30:00,2\n"_ba;
    QTest::newRow("local") << "type,timestamp,season,ae\n"
                              "p4,2025-11-01 11:15:00,W,1\np4,2025-11-01 11:30:00,W,2\n"
                              "p4,2025-11-01 11:45:00,W,3\np4,2025-11-01 12:00:00,W,4\n"_ba;
    QTest::newRow("an hour before the stamp") << "type,utc_gkwh_timestamp,ae\n"
                                                 "p4,2025-11-01 09:15:00,1\np4,2025-11-01 09:30:00,2\n"
                                                 "p4,2025-11-01 09:45:00,3\np4,2025-11-01 10:00:00,4\n"_ba;
}

void ProductionTmProfileTest::fourQuartersMakeAnHour() {
    QFETCH(QByteArray, bytes);
    const auto rows = read(bytes);
    QVERIFY2(rows.errors.empty(), qPrintable(problemTexts(rows.errors).join('\n'_L1)));
    QVERIFY(rows.warnings.empty());
    QCOMPARE(rows.dataRows, 4);
    QCOMPARE(rowTexts(rows.rows), QStringList{u"2 501600324 2025-11-01T10:00:00Z 10"_s});
}

void ProductionTmProfileTest::threeQuartersMakeNone() {
    const auto rows = read("type,utc_timestamp,ae\n"
                           "p4,2025-11-01 10:15:00,1\np4,2025-11-01 10:30:00,1\np4,2025-11-01 11:00:00,1\n"
                           "p4,2025-11-01 11:15:00,1\n"_ba);
    QVERIFY(rows.rows.empty() && rows.errors.empty());
    QCOMPARE(problemTexts(rows.warnings),
             (QStringList{
                 uR"(2 type incomplete-data {"hour":"2025-11-01 11:00+01:00","meter":"501600324","quarters":3})"_s,
                 uR"(5 type incomplete-data {"hour":"2025-11-01 12:00+01:00","meter":"501600324","quarters":1})"_s}));
}

void ProductionTmProfileTest::quartersOfTheOctoberHour() {
    const auto rows = read("type,timestamp,season,ae\n"
                           "p4,2025-10-26 02:15:00,S,1\np4,2025-10-26 02:30:00,S,1\np4,2025-10-26 02:45:00,S,1\n"
                           "p4,2025-10-26 02:00:00,W,1\n"
                           "p4,2025-10-26 02:15:00,W,2\np4,2025-10-26 02:30:00,W,2\np4,2025-10-26 02:45:00,W,2\n"
                           "p4,2025-10-26 03:00:00,W,2\n"_ba);
    QVERIFY(rows.errors.empty() && rows.warnings.empty());
    QCOMPARE(rowTexts(rows.rows),
             (QStringList{u"2 501600324 2025-10-26T00:00:00Z 4"_s, u"6 501600324 2025-10-26T01:00:00Z 8"_s}));
}

void ProductionTmProfileTest::quartersOfAFraction() {
    const QByteArray header = "type,utc_timestamp,ae,magn\n";
    const QByteArray three =
        "p4,2025-11-01 10:15:00,250,1\np4,2025-11-01 10:30:00,250,1\np4,2025-11-01 10:45:00,250,1\n";
    const auto whole = read(header + three + "p4,2025-11-01 11:00:00,250,1\n");
    QVERIFY(whole.errors.empty());
    QCOMPARE(rowTexts(whole.rows), QStringList{u"2 501600324 2025-11-01T10:00:00Z 1"_s});
    const auto broken = read(header + three + "p4,2025-11-01 11:00:00,251,1\n");
    QVERIFY(broken.rows.empty());
    QCOMPARE(problemTexts(broken.errors), QStringList{uR"(5 ae not-integer {"text":"1.001000000"})"_s});
}

void ProductionTmProfileTest::theLaterQuarterWins() {
    const auto rows = read("type,utc_timestamp,ae\n"
                           "p4,2025-11-01 10:15:00,1\np4,2025-11-01 10:30:00,1\np4,2025-11-01 10:45:00,1\n"
                           "p4,2025-11-01 11:00:00,1\np4,2025-11-01 10:30:00,5\n"
                           "p,2025-11-01 12:00:00,1\np,2025-11-01 12:00:00,2\n"_ba);
    QVERIFY(rows.errors.empty());
    QCOMPARE(rowTexts(rows.rows),
             (QStringList{u"2 501600324 2025-11-01T10:00:00Z 8"_s, u"8 501600324 2025-11-01T11:00:00Z 2"_s}));
    QCOMPARE(problemPlaces(rows.warnings),
             (QStringList{u"6 utc_timestamp duplicate-row"_s, u"8 utc_timestamp duplicate-row"_s}));
}

void ProductionTmProfileTest::wrongRows() {
    const auto rows = read("type,timestamp,season,ae,extra\n"
                           "p5,2025-11-01 11:00:00,W,1,\n"
                           "p,2025-11-01 11:15:00,W,1,\n"
                           "p4,2025-11-01 11:10:00,W,1,\n"
                           "p,,W,1,\n"
                           "p,2025-11-01 11:00:00,X,1,\n"_ba);
    QVERIFY(rows.rows.empty());
    QCOMPARE(problemPlaces(rows.errors),
             (QStringList{u"2 type bad-argument"_s, u"3 timestamp bad-date"_s, u"4 timestamp bad-date"_s,
                          u"5 timestamp bad-date"_s, u"6 season bad-argument"_s}));
    QCOMPARE(problemPlaces(rows.warnings), QStringList{u"1 extra unknown-column"_s});
}

QTEST_GUILESS_MAIN(ProductionTmProfileTest)
#include "ProductionTmProfileTest.moc"
