// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// curve: the shapes of cli.md for every step, missing hours, change days, and the kinds that exist.
#include "model/curve/HourlyCurve.h"
#include "tests/app/cli/GkwhRunner.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using gkwh::testing::GkwhRunner;
using gkwh::testing::Run;

class CurvesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bySlot();
    void byHour();
    void byDayAndMonth();
    void byMatrix();
    void builtShares();
    void rightsCorrectionOriginal();
    void refusals();
    void tables();

private:
    /// 27 to 31 October 2016: the day of 25 hours is the 30th; the 28th lacks one hour, the 31st all but one.
    GkwhRunner m_gkwh;

    QJsonObject curve(const QString &kind, const QString &from, const QString &until, const QString &by,
                      const QStringList &more = {}) const {
        return m_gkwh(QStringList{u"curve"_s, kind, u"--from"_s, from, u"--until"_s, until, u"--by"_s, by} + more)
            .json();
    }
};

void CurvesTest::initTestCase() {
    QVERIFY(m_gkwh.createAlcolea());
    const QDate first(2016, 10, 27);
    QByteArray text = "time,meter,kwh\n";
    for (UtcHour hour = madrid::midnight(first); hour <= madrid::midnight(QDate(2016, 10, 31)); ++hour) {
        if (madrid::addressOf(hour) != HourAddress{QDate(2016, 10, 28), 5})
            text += madrid::hourText(hour).toUtf8() + ",501600324," + QByteArray::number(hour - madrid::midnight(first))
                    + "\n";
    }
    QCOMPARE(m_gkwh({u"import"_s, u"production"_s, m_gkwh.write(u"october.csv"_s, text)}).exitCode, 0);
}

void CurvesTest::bySlot() {
    const QJsonObject answer = curve(u"production"_s, u"2016-10-27"_s, u"2016-10-30"_s, u"slot"_s);
    QCOMPARE(answer.keys(),
             (QStringList{u"from"_s, u"kind"_s, u"of"_s, u"slotsPerDay"_s, u"unit"_s, u"until"_s, u"values"_s}));
    QCOMPARE(answer["kind"_L1].toString(), u"production"_s);
    QCOMPARE(answer["of"_L1].toString(), u"GenerationkWh"_s);
    QCOMPARE(answer["from"_L1].toString(), u"2016-10-27"_s);
    QCOMPARE(answer["until"_L1].toString(), u"2016-10-30"_s);
    QCOMPARE(answer["unit"_L1].toString(), u"kWh"_s);
    QCOMPARE(answer["slotsPerDay"_L1].toInteger(), 25);
    const QJsonArray values = answer["values"_L1].toArray();
    QCOMPARE(values.size(), 100);
    QCOMPARE(values[0].toInteger(-1), 0); // a measured zero
    QCOMPARE(values[1].toInteger(-1), 1);
    QCOMPARE(values[24].toInteger(-1), 0); // an unused slot
    QCOMPARE(values[29].toInteger(-1), 28);
    QVERIFY(values[30].isNull());           // not measured
    QCOMPARE(values[99].toInteger(-1), 96); // the 25th hour
    const QJsonObject meter =
        curve(u"production"_s, u"2016-10-27"_s, u"2016-10-30"_s, u"slot"_s, {u"--meter"_s, u"501600324"_s});
    QCOMPARE(meter["of"_L1].toString(), u"501600324"_s);
    QCOMPARE(meter["values"_L1].toArray(), values);
    // before its first day nothing counts, and a meter may be read before it counts
    QCOMPARE(curve(u"production"_s, u"2016-04-01"_s, u"2016-04-01"_s, u"slot"_s)["values"_L1][3].toInteger(-1), 0);
    QVERIFY(curve(u"production"_s, u"2016-04-01"_s, u"2016-04-01"_s, u"slot"_s,
                  {u"--meter"_s, u"501600324"_s})["values"_L1][3]
                .isNull());
}

void CurvesTest::byHour() {
    const QJsonObject answer = curve(u"production"_s, u"2016-10-30"_s, u"2016-10-30"_s, u"hour"_s);
    QVERIFY(!answer.contains("total"_L1));
    const QJsonArray points = answer["points"_L1].toArray();
    QCOMPARE(points.size(), 25);
    QCOMPARE(points[2]["at"_L1].toString(), u"2016-10-30 02:00+02:00"_s);
    QCOMPARE(points[3]["at"_L1].toString(), u"2016-10-30 02:00+01:00"_s);
    QCOMPARE(points[3]["value"_L1].toInteger(), 75);
    QVERIFY(curve(u"production"_s, u"2016-10-28"_s, u"2016-10-28"_s, u"hour"_s)["points"_L1][5]["value"_L1].isNull());
}

void CurvesTest::byDayAndMonth() {
    const QJsonObject days = curve(u"production"_s, u"2016-10-27"_s, u"2016-11-01"_s, u"day"_s);
    const QJsonArray points = days["points"_L1].toArray();
    QCOMPARE(points.size(), 6);
    QCOMPARE(points[0].toObject(), (QJsonObject{{u"at"_s, u"2016-10-27"_s}, {u"value"_s, 276}}));
    QCOMPARE(points[1].toObject(), (QJsonObject{{u"at"_s, u"2016-10-28"_s}, {u"value"_s, 823}, {u"missing"_s, 1}}));
    QCOMPARE(points[4].toObject(), (QJsonObject{{u"at"_s, u"2016-10-31"_s}, {u"value"_s, 97}, {u"missing"_s, 23}}));
    QCOMPARE(points[5].toObject(), (QJsonObject{{u"at"_s, u"2016-11-01"_s}, {u"value"_s, 0}, {u"missing"_s, 24}}));
    const QJsonObject months = curve(u"production"_s, u"2016-10-27"_s, u"2016-11-01"_s, u"month"_s);
    QCOMPARE(months["points"_L1].toArray().size(), 2);
    QCOMPARE(months["points"_L1][0]["at"_L1].toString(), u"2016-10"_s);
    QCOMPARE(months["points"_L1][0]["missing"_L1].toInteger(), 24);
    QCOMPARE(months["points"_L1][0]["value"_L1], months["total"_L1]);
    QCOMPARE(months["total"_L1], days["total"_L1]);
    QCOMPARE(days["total"_L1].toInteger(), 97 * 98 / 2 - 29);
}

void CurvesTest::byMatrix() {
    const QJsonObject days = curve(u"production"_s, u"2016-10-27"_s, u"2016-10-28"_s, u"day-hour"_s);
    const QJsonArray rows = days["rows"_L1].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject().keys(), (QStringList{u"at"_s, u"total"_s, u"values"_s}));
    QCOMPARE(rows[0]["values"_L1].toArray().size(), 25);
    QCOMPARE(rows[0]["total"_L1].toInteger(), 276);
    QVERIFY(rows[1]["values"_L1][5].isNull());
    QCOMPARE(rows[1]["missing"_L1].toInteger(), 1);
    QCOMPARE(days["total"_L1].toInteger(), 276 + 823);
    const QJsonObject months = curve(u"production"_s, u"2016-10-27"_s, u"2016-10-28"_s, u"month-hour"_s);
    QCOMPARE(months["rows"_L1][0]["at"_L1].toString(), u"2016-10"_s);
    QCOMPARE(months["rows"_L1][0]["values"_L1][1].toInteger(), 1 + 25);
    QCOMPARE(months["rows"_L1][0]["values"_L1][5].toInteger(), 5); // the sum of what is known
    // without --by it is the matrix of the days
    QCOMPARE(m_gkwh({u"curve"_s, u"production"_s, u"--from"_s, u"2016-10-27"_s, u"--until"_s, u"2016-10-28"_s}).json(),
             days);
}

void CurvesTest::builtShares() {
    const QJsonObject answer = curve(u"built-shares"_s, u"2016-04-30"_s, u"2016-05-01"_s, u"slot"_s);
    QCOMPARE(answer["unit"_L1].toString(), u"shares"_s);
    QCOMPARE(answer["of"_L1].toString(), u"GenerationkWh"_s);
    QCOMPARE(answer["values"_L1][23].toInteger(-1), 0);
    QCOMPARE(answer["values"_L1][25].toInteger(), 20410);
    QCOMPARE(answer["values"_L1][48].toInteger(), 20410);
    QCOMPARE(answer["values"_L1][49].toInteger(-1), 0); // an unused slot
}

void CurvesTest::rightsCorrectionOriginal() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    gkwh({u"import"_s, u"production"_s, QStringLiteral(GKWH_DEMO_DATA "/alcolea-2020-06.csv")});
    gkwh({u"import"_s, u"remainders"_s, gkwh.write(u"r.csv"_s, "profile,target_day,wh\n100,2020-06-02,-12000\n")});
    QCOMPARE(gkwh({u"grant"_s}).exitCode, 0);
    const auto values = [&](const QString &kind) {
        const QJsonObject answer = gkwh({u"curve"_s, kind, u"--profile"_s, u"100"_s, u"--from"_s, u"2020-06-01"_s,
                                         u"--until"_s, u"2020-07-01"_s, u"--by"_s, u"slot"_s})
                                       .json();
        return answer["values"_L1].toArray();
    };
    const QJsonArray rights = values(u"rights"_s);
    const QJsonArray correction = values(u"correction"_s);
    const QJsonArray original = values(u"original"_s);
    qint64 paid = 0;
    for (qsizetype i = 0; i < 31 * 25; ++i) {
        const bool isHour = i % 25 != 24;
        const bool isGranted = i >= 25 && i < 30 * 25;
        for (const QJsonArray &curve : {rights, correction, original})
            QCOMPARE(curve[i].isNull(), isHour && !isGranted);
        QCOMPARE(original[i].toInteger(), rights[i].toInteger() - correction[i].toInteger());
        paid -= correction[i].toInteger();
    }
    QCOMPARE(paid, 12);
    QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
}

void CurvesTest::refusals() {
    const QStringList days{u"--from"_s, u"2016-05-02"_s, u"--until"_s, u"2016-05-02"_s};
    const Run meter = m_gkwh(QStringList{u"curve"_s, u"production"_s, u"--meter"_s, u"9"_s} + days);
    QCOMPARE(meter.exitCode, 1);
    QCOMPARE(meter.refusal(), u"unknown-meter"_s);
    QCOMPARE(meter.arguments()["meter"_L1].toString(), u"9"_s);
    const Run backwards =
        m_gkwh({u"curve"_s, u"production"_s, u"--from"_s, u"2016-05-02"_s, u"--until"_s, u"2016-05-01"_s});
    QCOMPARE(backwards.exitCode, 1);
    QCOMPARE(backwards.refusal(), u"bad-window"_s);
    QCOMPARE(backwards.arguments()["from"_L1].toString(), u"2016-05-02"_s);
    QCOMPARE(m_gkwh(QStringList{u"curve"_s, u"rights"_s, u"--profile"_s, u"0"_s} + days).refusal(), u"out-of-range"_s);
    // any day is answered
    for (const QString &day : {u"1975-01-01"_s, u"2150-12-31"_s})
        QCOMPARE(
            curve(u"rights"_s, day, day, u"day"_s, {u"--profile"_s, u"3"_s})["points"_L1][0]["missing"_L1].toInteger(),
            24);
}

void CurvesTest::tables() {
    const QStringList days{u"--from"_s, u"2016-10-27"_s, u"--until"_s, u"2016-10-28"_s};
    const auto table = [&](const QString &by) {
        const Run run = m_gkwh.plain(QStringList{u"curve"_s, u"production"_s, u"--by"_s, by} + days);
        return run.exitCode == 0 ? QString::fromUtf8(run.out).split('\n'_L1) : QStringList();
    };
    QCOMPARE(table(u"day"_s), (QStringList{u"Day         Value"_s, u"2016-10-27    276"_s, u"2016-10-28    823"_s,
                                           u"Total        1099"_s, QString()}));
    QCOMPARE(table(u"slot"_s).size(), 52);
    QCOMPARE(table(u"hour"_s).size(), 50);
    QVERIFY(table(u"day-hour"_s)[1].startsWith("2016-10-27   0   1   2"_L1));
    QCOMPARE(table(u"month-hour"_s).size(), 4);
    QCOMPARE(table(u"month"_s).size(), 4);
}

QTEST_GUILESS_MAIN(CurvesTest)
#include "CurvesTest.moc"
