// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What single fields mean: dates, moments, booleans, whole numbers; and the stamps of R-22 … R-24.
#include "app/exchange/CsvValues.h"

#include "tests/app/exchange/ExchangeTesting.h"

#include <QTest>

using namespace gkwh;
using namespace gkwh::testing;
using namespace Qt::StringLiterals;

class CsvValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hours_data();
    void hours();
    void stamps_data();
    void stamps();
    void naiveUtc();
    void dates_data();
    void dates();
    void booleans_data();
    void booleans();
    void wholeNumbers_data();
    void wholeNumbers();
    void decimals_data();
    void decimals();
    void texts();
};

namespace {

QString refusalText(const Refusal &refusal) { return refusal.code + ' '_L1 + jsonText(refusal.arguments); }

QString shown(const Result<UtcHour> &hour) { return hour ? madrid::utcText(*hour) : refusalText(hour.error()); }

QString shownNumber(const Result<qint64> &number) {
    return number ? QString::number(*number) : refusalText(number.error());
}

QString badDate(const QString &text) { return refusalText({u"bad-date"_s, {{u"text"_s, text}}}); }

} // namespace

void CsvValuesTest::hours_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected");
    const auto good = [](const char *field, const QString &utc) { QTest::newRow(field) << QByteArray(field) << utc; };
    good("2016-08-15 02:00+02:00", u"2016-08-15T00:00:00Z"_s);
    good("2016-08-15T02:00+02:00", u"2016-08-15T00:00:00Z"_s);
    good("2016-08-15 02:00:00+0200", u"2016-08-15T00:00:00Z"_s);
    good("2016-08-15T00:00:00.000Z", u"2016-08-15T00:00:00Z"_s);
    good("2016-08-15 02:00:00 +02", u"2016-08-15T00:00:00Z"_s);
    good("2016-08-15 05:30+05:30", u"2016-08-15T00:00:00Z"_s);
    good("2016-08-14 19:00-05:00", u"2016-08-15T00:00:00Z"_s);
    good(" 2016-08-15 02:00+02:00 ", u"2016-08-15T00:00:00Z"_s);
    good("2016-08-15 02:00", u"2016-08-15T00:00:00Z"_s);
    good("2016-12-25 02:00", u"2016-12-25T01:00:00Z"_s);
    good("2016-10-30 02:00", u"2016-10-30T01:00:00Z"_s); // ambiguous: CET
    good("2016-10-30 02:00+02:00", u"2016-10-30T00:00:00Z"_s);
    good("2016-10-30 02:00+01:00", u"2016-10-30T01:00:00Z"_s);
    good("2016-03-27 03:00", u"2016-03-27T01:00:00Z"_s);
    for (const char *field :
         {"2016-03-27 02:00", "", "2016-08-15", "2016-08-15 02:30+02:00", "2016-08-15 02:00:01+02:00",
          "2016-08-15 24:00", "2016-02-30 00:00Z", "2016-08-15 02:00+2", "2016-08-15 02:00+02:0",
          "2016-08-15 02:00+15:00", "2016-08-15 02:00Zulu", "2016-8-15 02:00", "15/08/2016 02:00", "2016-08-15 02:00:",
          "2016-08-15 02:00:00.", "1995-12-31 00:00Z", "9999-01-01 00:00Z", "2016-08-15 02:60Z", "tomorrow"})
        QTest::newRow(field) << QByteArray(field) << badDate(QString::fromUtf8(field));
}

void CsvValuesTest::hours() {
    QFETCH(QByteArray, field);
    QTEST(shown(csv::hour(field)), "expected");
}

void CsvValuesTest::stamps_data() {
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<madrid::Season>("season");
    QTest::addColumn<QString>("utc");
    constexpr auto summer = madrid::Season::Summer;
    constexpr auto winter = madrid::Season::Winter;
    QTest::newRow("R-22 00S") << "2017-10-29 00:00"_ba << summer << u"2017-10-28T22:00:00Z"_s;
    QTest::newRow("R-22 01S") << "2017-10-29 01:00"_ba << summer << u"2017-10-28T23:00:00Z"_s;
    QTest::newRow("R-22 02S") << "2017-10-29 02:00"_ba << summer << u"2017-10-29T00:00:00Z"_s;
    QTest::newRow("R-22 02W") << "2017-10-29 02:00"_ba << winter << u"2017-10-29T01:00:00Z"_s;
    QTest::newRow("R-22 03W") << "2017-10-29 03:00"_ba << winter << u"2017-10-29T02:00:00Z"_s;
    QTest::newRow("R-23 00W") << "2018-03-25 00:00"_ba << winter << u"2018-03-24T23:00:00Z"_s;
    QTest::newRow("R-23 01W") << "2018-03-25 01:00"_ba << winter << u"2018-03-25T00:00:00Z"_s;
    QTest::newRow("R-23 03S") << "2018-03-25 03:00"_ba << summer << u"2018-03-25T01:00:00Z"_s;
    QTest::newRow("R-23 04S") << "2018-03-25 04:00"_ba << summer << u"2018-03-25T02:00:00Z"_s;
    QTest::newRow("R-23 05S") << "2018-03-25 05:00"_ba << summer << u"2018-03-25T03:00:00Z"_s;
    QTest::newRow("R-24") << "2018-01-01 01:00"_ba << winter << u"2018-01-01T00:00:00Z"_s;
    QTest::newRow("S where it cannot be") << "2016-01-01 02:00"_ba << summer << u"2016-01-01T01:00:00Z"_s;
    QTest::newRow("W where it cannot be") << "2016-08-15 02:00"_ba << winter << u"2016-08-15T00:00:00Z"_s;
    QTest::newRow("S after the change") << "2016-10-30 03:00"_ba << summer << u"2016-10-30T02:00:00Z"_s;
    QTest::newRow("the skipped hour") << "2018-03-25 02:00"_ba << winter << badDate(u"2018-03-25 02:00"_s);
}

void CsvValuesTest::stamps() {
    QFETCH(QByteArray, stamp);
    QFETCH(madrid::Season, season);
    QTEST(shown(csv::hour(stamp, season)), "utc");
}

void CsvValuesTest::naiveUtc() {
    QCOMPARE(csv::utcMinuteOfUtc("2016-03-27 02:15").value(), csv::utcMinute("2016-03-27 02:15Z").value());
    QCOMPARE(csv::utcMinuteOfUtc("2016-03-27 04:15+02:00").value(), csv::utcMinute("2016-03-27 02:15Z").value());
    QCOMPARE(csv::season("S").value(), madrid::Season::Summer);
    QCOMPARE(csv::season(" W").value(), madrid::Season::Winter);
    QVERIFY(!csv::season(""));
    QVERIFY(!csv::season("X"));
}

void CsvValuesTest::dates_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QDate>("day");
    QTest::newRow("day") << "2020-02-29"_ba << QDate(2020, 2, 29);
    QTest::newRow("blanks") << " 2020-02-29 "_ba << QDate(2020, 2, 29);
    for (const char *field : {"", "2021-02-29", "2020-2-29", "29/02/2020", "2020-02-29 00:00", "2020-02", "20200229"})
        QTest::newRow(field) << QByteArray(field) << QDate();
}

void CsvValuesTest::dates() {
    QFETCH(QByteArray, field);
    QFETCH(QDate, day);
    const Result<QDate> date = csv::date(field);
    QCOMPARE(date.has_value(), day.isValid());
    if (date)
        QCOMPARE(*date, day);
    else
        QCOMPARE(refusalText(date.error()), badDate(QString::fromUtf8(field)));
}

void CsvValuesTest::booleans_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected");
    for (const char *field : {"true", "1", "yes", "TRUE", " Yes "})
        QTest::newRow(field) << QByteArray(field) << u"true"_s;
    for (const char *field : {"false", "0", "no", "False"})
        QTest::newRow(field) << QByteArray(field) << u"false"_s;
    for (const char *field : {"", "2", "y", "sí", "truefalse"})
        QTest::newRow(field) << QByteArray(field) << u"bad-argument"_s;
}

void CsvValuesTest::booleans() {
    QFETCH(QByteArray, field);
    const Result<bool> value = csv::boolean(field);
    QTEST((value ? (*value ? u"true"_s : u"false"_s) : value.error().code), "expected");
}

void CsvValuesTest::wholeNumbers_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *field, qint64 least, const char *expected) {
        QTest::newRow(name) << QByteArray(field) << least << QString::fromUtf8(expected);
    };
    row("zero", "0", 0, "0");
    row("minus zero", "-0", 0, "0");
    row("leading zeros", "007", 0, "7");
    row("blanks", " 12 ", 0, "12");
    row("greatest", "2147483647", 0, "2147483647");
    row("one more", "2147483648", 0, R"(out-of-range {"value":2147483648})");
    row("beyond 64 bits", "9223372036854775808", 0, R"(out-of-range {"value":"9223372036854775808"})");
    row("far beyond", "99999999999999999999999999", 0, R"(out-of-range {"value":"99999999999999999999999999"})");
    row("too small", "0", 1, R"(out-of-range {"value":0})");
    row("negative", "-1", 0, R"(negative {"value":-1})");
    row("far negative", "-99999999999999999999", 0, R"(negative {"value":"-99999999999999999999"})");
    row("negative allowed", "-12", -12, "-12");
    row("negative out of range", "-13", -12, R"(out-of-range {"value":-13})");
    row("least of 64 bits", "-9223372036854775808", std::numeric_limits<qint64>::min(), "-9223372036854775808");
    row("empty", "", 0, R"(not-integer {"text":""})");
    row("fraction", "1.5", 0, R"(not-integer {"text":"1.5"})");
    row("negative fraction", "-1.5", 0, R"(not-integer {"text":"-1.5"})");
    row("comma", "1,5", 0, R"(not-integer {"text":"1,5"})");
    row("exponent", "1e3", 0, R"(not-integer {"text":"1e3"})");
    row("sign alone", "-", 0, R"(not-integer {"text":"-"})");
    row("two signs", "--1", 0, R"(not-integer {"text":"--1"})");
    row("other digits", "٣", 0, R"(not-integer {"text":"٣"})");
}

void CsvValuesTest::wholeNumbers() {
    QFETCH(QByteArray, field);
    QFETCH(qint64, least);
    QTEST(shownNumber(csv::whole(field, {.least = least})), "expected");
}

void CsvValuesTest::decimals_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *field, const char *expected) {
        QTest::newRow(field) << QByteArray(field) << QString::fromUtf8(expected);
    };
    row("0", "0");
    row("12", "12000000");
    row("12.0", "12000000");
    row("12.345678", "12345678");
    row("12.3456789", R"(not-integer {"text":"12.3456789"})");
    row("12.", R"(not-integer {"text":"12."})");
    row(".5", R"(not-integer {"text":".5"})");
    row("", R"(not-integer {"text":""})");
    row("NaN", R"(not-integer {"text":"NaN"})");
    row("-0.5", R"(negative {"value":"-0.5"})");
    row("9223372036855", R"(out-of-range {"value":"9223372036855"})");
}

void CsvValuesTest::decimals() {
    QFETCH(QByteArray, field);
    QTEST(shownNumber(csv::millionths(field)), "expected");
}

void CsvValuesTest::texts() {
    QCOMPARE(csv::text(" Múrcia ").value(), u" Múrcia "_s);
    QCOMPARE(csv::name(" Alcolea ").value(), u"Alcolea"_s);
    QVERIFY(!csv::name("  "));
}

QTEST_GUILESS_MAIN(CsvValuesTest)
#include "CsvValuesTest.moc"
