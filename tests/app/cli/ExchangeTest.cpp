// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// import and export: counts, errors by line, all or nothing, and that what goes out comes back in.
#include "tests/app/cli/GkwhRunner.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using gkwh::testing::GkwhRunner;
using gkwh::testing::Run;

class ExchangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameProductionTwice();
    void anHourReadAgain();
    void unknownMeter();
    void aFileWithoutMeter();
    void wrongRowsImportNothing();
    void rowsThatRulesRefuse();
    void dryRunKeepsNothing();
    void unreadableFiles();
    void plantsKeepWhatIsLeftOut();
    void plantsCountRows();
    void remaindersHaveAReason();
    void roundTrip();
};

namespace {

struct Counts {
    qint64 rows, added, changed, same;
    bool operator==(const Counts &) const = default;
};

Counts counts(const Run &run) {
    const QJsonObject report = run.json();
    const auto number = [&](QLatin1StringView name) { return report[name].toInteger(-1); };
    return {number("rows"_L1), number("added"_L1), number("changed"_L1), number("same"_L1)};
}

Run importText(const GkwhRunner &gkwh, const QString &kind, const QByteArray &text, const QStringList &more = {}) {
    return gkwh(QStringList{u"import"_s, kind, gkwh.write(kind + ".csv"_L1, text)} + more);
}

qint64 outbox(const GkwhRunner &gkwh) { return gkwh({u"info"_s}).json()["outbox"_L1].toInteger(); }

} // namespace

void ExchangeTest::theSameProductionTwice() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    const QStringList june{u"import"_s, u"production"_s, QStringLiteral(GKWH_DEMO_DATA "/alcolea-2020-06.csv")};
    const Run first = gkwh(june);
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.json().keys(), (QStringList{u"added"_s, u"changed"_s, u"dryRun"_s, u"errors"_s, u"kind"_s, u"rows"_s,
                                               u"same"_s, u"warnings"_s}));
    QCOMPARE(first.json()["kind"_L1].toString(), u"production"_s);
    QVERIFY((counts(first) == Counts{720, 720, 0, 0}));
    const qint64 before = outbox(gkwh);
    const Run second = gkwh(june);
    QCOMPARE(second.exitCode, 0);
    QVERIFY((counts(second) == Counts{720, 0, 0, 720}));
    QCOMPARE(outbox(gkwh), before);
}

void ExchangeTest::anHourReadAgain() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    const QByteArray header = "time,meter,kwh\n";
    importText(gkwh, u"production"_s,
               header + "2020-06-01 10:00+02:00,501600324,5\n2020-06-01 11:00+02:00,501600324,6\n");
    const Run again = importText(gkwh, u"production"_s,
                                 header
                                     + "2020-06-01 10:00+02:00,501600324,7\n"
                                       "2020-06-01 11:00+02:00,501600324,6\n"
                                       "2020-06-01 12:00+02:00,501600324,8\n"
                                       "2020-06-01 12:00+02:00,501600324,9\n");
    QVERIFY((counts(again) == Counts{4, 1, 1, 1}));
    const QJsonObject warning = again.json()["warnings"_L1][0].toObject();
    QCOMPARE(warning["code"_L1].toString(), u"duplicate-row"_s);
    QCOMPARE(warning["line"_L1].toInteger(), 5);
}

void ExchangeTest::unknownMeter() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    const QByteArray text = "time,meter,kwh\n2020-06-01 10:00+02:00,501600324,5\n2020-06-01 10:00+02:00,777,6\n";
    const Run run = importText(gkwh, u"production"_s, text);
    QCOMPARE(run.exitCode, 1);
    QVERIFY((counts(run) == Counts{2, 0, 0, 0}));
    const QJsonArray errors = run.json()["errors"_L1].toArray();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0]["line"_L1].toInteger(), 3);
    QCOMPARE(errors[0]["column"_L1].toString(), u"meter"_s);
    QCOMPARE(errors[0]["code"_L1].toString(), u"unknown-meter"_s);
    QVERIFY(errors[0]["message"_L1].toString().contains("777"_L1));
    const Run skipping = importText(gkwh, u"production"_s, text, {u"--skip-bad-rows"_s});
    QCOMPARE(skipping.exitCode, 0);
    QVERIFY((counts(skipping) == Counts{2, 1, 0, 0}));
    QCOMPARE(skipping.json()["errors"_L1].toArray().size(), 1);
}

void ExchangeTest::aFileWithoutMeter() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    const QByteArray manlleu = "Datetime;Daylight;Production;ModuleTemperature;DryBulbTemperature\n"
                               "2020-06-01 10:00;S;5;20;20\n";
    const Run unnamed = importText(gkwh, u"production"_s, manlleu);
    QCOMPARE(unnamed.exitCode, 2);
    QVERIFY(!unnamed.refusal().isEmpty());
    const Run named = importText(gkwh, u"production"_s, manlleu, {u"--meter"_s, u"501600324"_s});
    QCOMPARE(named.exitCode, 0);
    QVERIFY((counts(named) == Counts{1, 1, 0, 0}));
    const Run stranger = importText(gkwh, u"production"_s, manlleu, {u"--meter"_s, u"777"_s});
    QCOMPARE(stranger.exitCode, 1);
    QCOMPARE(stranger.json()["errors"_L1][0]["code"_L1].toString(), u"unknown-meter"_s);
}

void ExchangeTest::wrongRowsImportNothing() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    const QByteArray text = "time,meter,kwh\n2020-06-01 10:00+02:00,501600324,5\n2020-03-29 02:30,501600324,5\n"
                            "2020-06-01 11:00+02:00,501600324,-5\n2020-06-01 12:00+02:00,501600324,1.5\n";
    const Run run = importText(gkwh, u"production"_s, text);
    QCOMPARE(run.exitCode, 1);
    QVERIFY((counts(run) == Counts{4, 0, 0, 0}));
    QStringList found;
    for (const QJsonValue &error : run.json()["errors"_L1].toArray())
        found << u"%1 %2"_s.arg(error["line"_L1].toInteger()).arg(error["code"_L1].toString());
    QCOMPARE(found, (QStringList{u"3 bad-date"_s, u"4 negative"_s, u"5 not-integer"_s}));
    QVERIFY(gkwh({u"info"_s}).json()["production"_L1]["first"_L1].isNull());
    const Run plain = gkwh.plain({u"import"_s, u"production"_s, gkwh.path(u"production.csv"_s)});
    QCOMPARE(plain.exitCode, 1);
    QVERIFY(plain.err.contains("Line 4, kwh: "));
    QVERIFY(plain.err.contains("nothing was imported"));
}

void ExchangeTest::rowsThatRulesRefuse() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    const QByteArray text = "mix,plant,shares,first_date,last_date,meter\n"
                            "Wind,Turbine,5,,,\n"
                            "GenerationkWh,Ends,5,2020-01-02,2020-01-01,\n"
                            "GenerationkWh,Right,5,,,8\n"
                            "GenerationkWh,Right,5,,,501600324\n";
    const Run run = importText(gkwh, u"plants"_s, text);
    QCOMPARE(run.exitCode, 1);
    QStringList found;
    for (const QJsonValue &error : run.json()["errors"_L1].toArray())
        found << u"%1 %2 %3"_s.arg(error["line"_L1].toInteger())
                     .arg(error["code"_L1].toString(), error["column"_L1].toString());
    QCOMPARE(found, (QStringList{u"2 not-found mix"_s, u"3 bad-date last_date"_s, u"5 name-taken meter"_s}));
    QCOMPARE(gkwh({u"info"_s}).json()["counts"_L1]["plants"_L1].toInteger(), 1);
    const Run skipping = importText(gkwh, u"plants"_s, text, {u"--skip-bad-rows"_s});
    QCOMPARE(skipping.exitCode, 0);
    QVERIFY((counts(skipping) == Counts{4, 1, 0, 0}));
    QCOMPARE(gkwh({u"info"_s}).json()["counts"_L1]["plants"_L1].toInteger(), 2);
}

void ExchangeTest::dryRunKeepsNothing() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    const qint64 before = outbox(gkwh);
    const Run run =
        gkwh({u"import"_s, u"production"_s, QStringLiteral(GKWH_DEMO_DATA "/alcolea-2020-06.csv"), u"--dry-run"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY((counts(run) == Counts{720, 720, 0, 0}));
    QVERIFY(run.json()["dryRun"_L1].toBool());
    QCOMPARE(outbox(gkwh), before);
    QVERIFY(gkwh({u"info"_s}).json()["production"_L1]["first"_L1].isNull());
}

void ExchangeTest::unreadableFiles() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    for (const QString &kind : {u"plants"_s, u"production"_s, u"rights"_s, u"correction"_s, u"remainders"_s}) {
        QCOMPARE(gkwh({u"import"_s, kind, u"missing.csv"_s}).exitCode, 2);
        QCOMPARE(gkwh({u"import"_s, kind, u"missing.csv"_s}).refusal(), u"bad-csv"_s);
        QCOMPARE(importText(gkwh, kind, "apples,pears\n1,2\n").exitCode, 2);
        QCOMPARE(importText(gkwh, kind, "apples,pears\n1,2\n").refusal(), u"missing-column"_s);
        QCOMPARE(importText(gkwh, kind, "profile,time,kwh\n\xff\xfe,2,3\n").exitCode, 2);
        QCOMPARE(importText(gkwh, kind, "").exitCode, 2);
    }
    const Run plain = gkwh.plain({u"import"_s, u"plants"_s, u"missing.csv"_s});
    QVERIFY(plain.err.contains("missing.csv cannot be read"));
}

void ExchangeTest::plantsKeepWhatIsLeftOut() {
    const GkwhRunner gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    importText(gkwh, u"plants"_s,
               "mix,plant,description,shares,enabled,first_date,last_date,meter,meter_enabled,meter_first_date\n"
               "GenerationkWh,P,Sun,10,no,2016-05-01,2030-12-31,7,no,2016-06-01\n");
    const auto exported = [&](const QByteArray &plant) {
        for (const QByteArray &line : gkwh.plain({u"export"_s, u"plants"_s}).out.split('\n')) {
            if (line.startsWith("GenerationkWh," + plant))
                return QString::fromUtf8(line);
        }
        return QString();
    };
    QCOMPARE(exported("P"), u"GenerationkWh,P,Sun,10,false,2016-05-01,2030-12-31,7,false,2016-06-01,"_s);
    importText(gkwh, u"plants"_s, "plant,mix,shares,last_date\nP,GenerationkWh,11,\n");
    QCOMPARE(exported("P"), u"GenerationkWh,P,Sun,11,false,2016-05-01,,7,false,2016-06-01,"_s);
    // unset on a new row; a plant or meter is enabled unless somebody says that it is not
    const QByteArray bare = "mix,plant,enabled,meter\nGenerationkWh,A,,3\n";
    QVERIFY((counts(importText(gkwh, u"plants"_s, bare)) == Counts{1, 1, 0, 0}));
    QCOMPARE(exported("A"), u"GenerationkWh,A,,0,true,,,3,true,,"_s);
    QVERIFY((counts(importText(gkwh, u"plants"_s, bare)) == Counts{1, 0, 0, 1}));
}

void ExchangeTest::plantsCountRows() {
    const GkwhRunner gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    const QByteArray header = "mix,plant,shares,meter\n";
    const QByteArray text =
        header + "GenerationkWh,A,5,1\nGenerationkWh,A,5,2\nGenerationkWh,B,6,\nGenerationkWh,C,7,3\n";
    QVERIFY((counts(importText(gkwh, u"plants"_s, text)) == Counts{4, 4, 0, 0}));
    QVERIFY((counts(importText(gkwh, u"plants"_s, text)) == Counts{4, 0, 0, 4}));
    const QByteArray later = header + "GenerationkWh,A,5,1\nGenerationkWh,A,5,4\nGenerationkWh,B,9,\n";
    const Run run = importText(gkwh, u"plants"_s, later);
    QVERIFY((counts(run) == Counts{3, 1, 1, 1}));
}

void ExchangeTest::remaindersHaveAReason() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    const QByteArray text = "profile,target_day,wh\n10,2016-05-16,938\n1,2016-05-16,725\n120,2016-05-16,-1500\n";
    QVERIFY((counts(importText(gkwh, u"remainders"_s, text)) == Counts{3, 3, 0, 0}));
    QVERIFY((counts(importText(gkwh, u"remainders"_s, text)) == Counts{3, 0, 0, 3}));
    QVERIFY(
        (counts(importText(gkwh, u"remainders"_s, "profile,target_day,wh\n10,2016-05-16,1\n")) == Counts{1, 0, 1, 0}));
    const QJsonObject debt = gkwh({u"profile"_s, u"list"_s}).json()["profiles"_L1][2].toObject();
    QCOMPARE(debt["shares"_L1].toInteger(), 120);
    QCOMPARE(debt["remainderWh"_L1].toInteger(), -1500);
    QCOMPARE(debt["debtKwh"_L1].toInteger(), 2);
    const Run wrong = importText(gkwh, u"remainders"_s, "profile,target_day,wh\n10,2016-05-16,1000\n");
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.json()["errors"_L1][0]["code"_L1].toString(), u"bad-remainder"_s);
}

void ExchangeTest::roundTrip() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    QCOMPARE(gkwh({u"import"_s, u"production"_s, QStringLiteral(GKWH_DEMO_DATA "/alcolea-2020-06.csv")}).exitCode, 0);
    importText(gkwh, u"remainders"_s, "profile,target_day,wh\n3,2020-06-01,12\n40,2020-06-01,-2500\n");
    QCOMPARE(gkwh({u"grant"_s}).exitCode, 0);
    const GkwhRunner other;
    QCOMPARE(other({u"new"_s}).exitCode, 0);
    for (const QString &kind : {u"plants"_s, u"production"_s, u"rights"_s, u"correction"_s, u"remainders"_s}) {
        const QString csv = other.path(kind + ".csv"_L1);
        const Run exported = gkwh({u"export"_s, kind, csv});
        QCOMPARE(exported.exitCode, 0);
        const Run imported = other({u"import"_s, kind, csv});
        QCOMPARE(imported.exitCode, 0);
        QVERIFY((counts(imported)
                 == Counts{exported.json()["rows"_L1].toInteger(), imported.json()["rows"_L1].toInteger(), 0, 0}));
        QVERIFY(imported.json()["rows"_L1].toInteger() > 0);
        const QByteArray again = other.plain({u"export"_s, kind}).out;
        QCOMPARE(again, other.bytes(kind + ".csv"_L1));
        QCOMPARE(other({u"export"_s, kind}).json()["csv"_L1].toString().toUtf8(), again);
    }
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "ExchangeTest.moc"
