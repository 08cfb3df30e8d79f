// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// profile, grant and nightly: the golden table of rights.md §8.1 comes out of the program slot by slot.
#include "tests/app/cli/GkwhRunner.h"
#include "tests/fakes/GoldenAlcolea.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace gkwh;
using gkwh::testing::GkwhRunner;
using gkwh::testing::Run;

class RightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goldenTable_R40_data();
    void goldenTable_R40();
    void anUntrackedProfileIsComputed();
    void exactAlgorithm();
    void tracking();
    void nothingToGrant();
    void incompleteData();
    void acceptedGaps();
    void nightlyGoesAsFarAsItCan();
    void killedInTheMiddle();
};

namespace {

QByteArray csvOf(const HourlyCurve &curve) {
    QByteArray text = "time,meter,kwh\n";
    for (qsizetype index = 0; const HourlyCurve::Value value : curve.values()) {
        if (const auto hour = curve.hourAt(index++))
            text += madrid::hourText(*hour).toUtf8() + ",501600324," + QByteArray::number(value) + '\n';
    }
    return text;
}

bool importGolden(const GkwhRunner &gkwh) {
    return gkwh.createAlcolea()
           && gkwh({u"import"_s, u"production"_s, gkwh.write(u"golden.csv"_s, csvOf(golden::production()))}).exitCode
                  == 0;
}

QStringList fortnight() { return {u"--from"_s, u"2016-05-01"_s, u"--until"_s, u"2016-05-15"_s, u"--by"_s, u"slot"_s}; }

std::vector<qint64> rights(const GkwhRunner &gkwh, qint64 shares) {
    const QJsonObject answer =
        gkwh(QStringList{u"curve"_s, u"rights"_s, u"--profile"_s, QString::number(shares)} + fortnight()).json();
    std::vector<qint64> values;
    for (const QJsonValue &value : answer["values"_L1].toArray())
        values.push_back(value.toInteger(-1));
    return values;
}

std::vector<qint64> expected(const HourlyCurve &curve) { return {curve.values().begin(), curve.values().end()}; }

} // namespace

void RightsTest::goldenTable_R40_data() {
    QTest::addColumn<QStringList>("cuts");
    QTest::newRow("at once") << QStringList{};
    QTest::newRow("in pieces") << QStringList{u"2016-05-03"_s, u"2016-05-04"_s, u"2016-05-11"_s};
}

void RightsTest::goldenTable_R40() {
    QFETCH(QStringList, cuts);
    const GkwhRunner gkwh;
    QVERIFY(importGolden(gkwh));
    QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"1"_s, u"10"_s, u"120"_s}).exitCode, 0);
    for (const QString &cut : cuts)
        QCOMPARE(gkwh({u"grant"_s, u"--until"_s, cut}).json()["until"_L1].toString(), cut);
    const Run run = gkwh({u"grant"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()["until"_L1].toString(), u"2016-05-15"_s);
    const QJsonArray profiles = gkwh({u"profile"_s, u"list"_s}).json()["profiles"_L1].toArray();
    QCOMPARE(profiles.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        const golden::GrantedProfile &wanted = golden::granted[i];
        QCOMPARE(profiles[i]["shares"_L1].toInteger(), wanted.shares);
        QCOMPARE(profiles[i]["remainderWh"_L1].toInteger(), wanted.remainderWh);
        QCOMPARE(profiles[i]["grantedKwh"_L1].toInteger(), wanted.grantedKwh);
        QCOMPARE(profiles[i]["targetDay"_L1].toString(), u"2016-05-16"_s);
        const std::vector<qint64> hours = rights(gkwh, wanted.shares);
        QCOMPARE(hours.size(), 375U);
        QCOMPARE(std::accumulate(hours.begin(), hours.end(), qint64(0)), wanted.grantedKwh);
    }
    QCOMPARE(rights(gkwh, 10), expected(golden::rights(golden::slotsOf10())));
    QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
}

void RightsTest::anUntrackedProfileIsComputed() {
    const GkwhRunner gkwh;
    QVERIFY(importGolden(gkwh));
    QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(gkwh({u"grant"_s}).exitCode, 0);
    const QByteArray before = gkwh.bytes(u"office.gkwh"_s);
    QCOMPARE(rights(gkwh, 10), expected(golden::rights(golden::slotsOf10())));
    QCOMPARE(gkwh.bytes(u"office.gkwh"_s), before);
}

void RightsTest::exactAlgorithm() {
    const GkwhRunner gkwh;
    QVERIFY(importGolden(gkwh));
    QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"10"_s, u"--algorithm"_s, u"2"_s}).exitCode, 0);
    QCOMPARE(gkwh({u"grant"_s}).exitCode, 0);
    QCOMPARE(rights(gkwh, 10), expected(golden::rights(golden::exactSlotsOf10())));
    const Run third = gkwh({u"profile"_s, u"track"_s, u"11"_s, u"--algorithm"_s, u"3"_s});
    QCOMPARE(third.exitCode, 1);
    QCOMPARE(third.refusal(), u"out-of-range"_s);
}

void RightsTest::tracking() {
    const GkwhRunner gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"1"_s}).refusal(), u"no-start"_s);
    QVERIFY(QFile::remove(gkwh.file()));
    QVERIFY(gkwh.createAlcolea());
    const Run run = gkwh({u"profile"_s, u"track"_s, u"1-3,9"_s, u"2"_s, u"20"_s});
    QCOMPARE(run.exitCode, 0);
    QList<qint64> shares;
    for (const QJsonValue &profile : run.json()["profiles"_L1].toArray()) {
        shares << profile["shares"_L1].toInteger();
        QCOMPARE(profile["targetDay"_L1].toString(), u"2016-05-01"_s);
    }
    QCOMPARE(shares, (QList<qint64>{1, 2, 3, 9, 20}));
    for (const QString &wrong : {u"0"_s, u"-4"_s, u"5,0"_s}) {
        const Run refused = gkwh({u"profile"_s, u"track"_s, u"30"_s, wrong});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.refusal(), u"out-of-range"_s);
    }
    QCOMPARE(gkwh({u"profile"_s, u"list"_s}).json()["profiles"_L1].toArray().size(), 5);
    QVERIFY(gkwh.plain({u"profile"_s, u"track"_s, u"9"_s}).err.contains("nothing to do"));
    QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"40"_s, u"--from"_s, u"2017-01-01"_s})
                 .json()["profiles"_L1][0]["targetDay"_L1]
                 .toString(),
             u"2017-01-01"_s);
    QCOMPARE(gkwh({u"profile"_s, u"untrack"_s, u"2-3"_s}).exitCode, 0);
    QCOMPARE(gkwh({u"profile"_s, u"list"_s}).json()["profiles"_L1].toArray().size(), 4);
    QCOMPARE(gkwh({u"profile"_s, u"untrack"_s, u"77"_s}).refusal(), u"not-found"_s);
}

void RightsTest::nothingToGrant() {
    const GkwhRunner gkwh;
    QVERIFY(importGolden(gkwh));
    const Run nobody = gkwh({u"grant"_s});
    QCOMPARE(nobody.exitCode, 0);
    QCOMPARE(nobody.json()["profiles"_L1].toArray().size(), 0);
    QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"10"_s}).exitCode, 0);
    QCOMPARE(gkwh({u"grant"_s}).json()["profiles"_L1][0]["state"_L1].toString(), u"granted"_s);
    const qint64 outbox = gkwh({u"info"_s}).json()["outbox"_L1].toInteger();
    const Run again = gkwh({u"grant"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json()["profiles"_L1][0]["state"_L1].toString(), u"up-to-date"_s);
    QVERIFY(gkwh.plain({u"grant"_s}).out.contains("up to date"));
    QCOMPARE(gkwh({u"info"_s}).json()["outbox"_L1].toInteger(), outbox);
}

void RightsTest::incompleteData() {
    const GkwhRunner gkwh;
    QVERIFY(importGolden(gkwh));
    QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"10"_s}).exitCode, 0);
    const Run run = gkwh({u"grant"_s, u"--until"_s, u"2016-05-16"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.refusal(), u"incomplete-data"_s);
    QCOMPARE(run.arguments()["meter"_L1].toString(), u"501600324"_s);
    QCOMPARE(run.arguments()["since"_L1].toString(), u"2016-05-16"_s);
    QCOMPARE(gkwh({u"grant"_s, u"--accept-gap"_s, u"777"_s}).refusal(), u"unknown-meter"_s);
    const Run early = gkwh({u"grant"_s, u"--until"_s, u"2016-04-01"_s}); // before the profile's target day
    QCOMPARE(early.exitCode, 0);
    QCOMPARE(early.json()["profiles"_L1][0]["state"_L1].toString(), u"up-to-date"_s);
}

void RightsTest::acceptedGaps() {
    HourlyCurve production = golden::production();
    production.day(QDate(2016, 5, 7))[14] = HourlyCurve::missing;
    QByteArray text = csvOf(production);
    text.replace("501600324," + QByteArray::number(HourlyCurve::missing), "501600324,");
    QByteArrayList lines = text.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.endsWith(','); });
    for (const QString &gap : {u"501600324"_s, u"501600324:2016-05-07:2016-05-07"_s}) {
        const GkwhRunner gkwh;
        QVERIFY(gkwh.createAlcolea());
        QCOMPARE(gkwh({u"import"_s, u"production"_s, gkwh.write(u"gap.csv"_s, lines.join('\n'))}).exitCode, 0);
        QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"10"_s}).exitCode, 0);
        const QJsonObject held = gkwh({u"grant"_s}).json();
        QCOMPARE(held["until"_L1].toString(), u"2016-05-06"_s);
        QCOMPARE(held["heldBackBy"_L1][0]["meter"_L1].toString(), u"501600324"_s);
        QCOMPARE(held["heldBackBy"_L1][0]["since"_L1].toString(), u"2016-05-07"_s);
        const Run accepted = gkwh({u"grant"_s, u"--accept-gap"_s, gap, u"--until"_s, u"2016-05-15"_s});
        QCOMPARE(accepted.exitCode, 0);
        QCOMPARE(accepted.json()["until"_L1].toString(), u"2016-05-15"_s);
        QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
    }
}

void RightsTest::nightlyGoesAsFarAsItCan() {
    const GkwhRunner gkwh;
    QVERIFY(importGolden(gkwh));
    QVERIFY(gkwh.plain({u"nightly"_s}).err.contains("nothing to grant"));
    QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"10"_s}).exitCode, 0);
    const Run first = gkwh({u"nightly"_s});
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.json()["grant"_L1]["until"_L1].toString(), u"2016-05-15"_s);
    gkwh({u"import"_s, u"production"_s,
          gkwh.write(u"late.csv"_s, "time,meter,kwh\n2016-05-17 12:00+02:00,501600324,5\n")});
    const Run late = gkwh.plain({u"nightly"_s});
    QCOMPARE(late.exitCode, 0);
    QVERIFY(late.err.contains("Meter 501600324 lacks readings since 2016-05-16"));
}

/// Whatever the moment of the kill, the file is sound and the next run grants what is left.
void RightsTest::killedInTheMiddle() {
    const GkwhRunner gkwh;
    QVERIFY(importGolden(gkwh));
    QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"1-400"_s}).exitCode, 0);
    for (int delayMs = 20; delayMs <= 180; delayMs += 40) {
        QProcess granting;
        gkwh.begin(granting, {u"--file"_s, gkwh.file(), u"grant"_s});
        QVERIFY(granting.waitForStarted());
        QTest::qWait(delayMs);
        granting.kill();
        granting.waitForFinished();
        QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
    }
    QCOMPARE(gkwh({u"grant"_s}).exitCode, 0);
    QCOMPARE(rights(gkwh, 10), expected(golden::rights(golden::slotsOf10())));
    QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(RightsTest)
#include "RightsTest.moc"
