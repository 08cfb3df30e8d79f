// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How gkwh is called: options, help, languages, roles, exit codes of wrong usage.
#include "tests/app/cli/GkwhRunner.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using gkwh::testing::GkwhRunner;
using gkwh::testing::Run;

class UsageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersion();
    void optionsBeforeOrAfter();
    void theVariableNamesTheFile();
    void wrongUsage_data();
    void wrongUsage();
    void refusalsGoWhereTheyBelong();
    void languages();
    void anOperatorMayDoLess();
    void todayIsTheClock();
    void quietSaysNothingBeside();
};

void UsageTest::helpAndVersion() {
    const GkwhRunner gkwh;
    const Run help = gkwh.bare({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *command : {"new", "demo", "info", "check", "backup", "import", "export", "replay", "profile list",
                                "profile track", "grant", "curve", "nightly", "--today", "GKWH_FILE"})
        QVERIFY2(help.out.contains(command), command);
    QCOMPARE(help.err, QByteArray());
    const Run curve = gkwh.bare({u"curve"_s, u"--help"_s});
    QCOMPARE(curve.exitCode, 0);
    QVERIFY(curve.out.startsWith("gkwh curve KIND --from DATE --until DATE"));
    QCOMPARE(gkwh.bare({u"profile"_s, u"track"_s, u"-h"_s}).exitCode, 0);
    QCOMPARE(gkwh.bare({u"--version"_s}).out, QByteArray("gkwh " GKWH_VERSION "\n"));
}

void UsageTest::optionsBeforeOrAfter() {
    const GkwhRunner gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    const Run before = gkwh.bare({u"--file"_s, gkwh.file(), u"--json"_s, u"info"_s});
    const Run after = gkwh.bare({u"info"_s, u"--json"_s, u"--file="_s + gkwh.file()});
    QCOMPARE(before.exitCode, 0);
    QVERIFY(!before.json().isEmpty());
    QCOMPARE(after.out, before.out);
    const Run spread = gkwh.bare({u"--until"_s, u"2016-05-01"_s, u"--json"_s, u"curve"_s, u"--by"_s, u"day"_s,
                                  u"production"_s, u"--file"_s, gkwh.file(), u"--from"_s, u"2016-05-01"_s});
    QCOMPARE(spread.exitCode, 0);
    QCOMPARE(spread.json()["total"_L1].toInteger(), 0);
}

void UsageTest::theVariableNamesTheFile() {
    GkwhRunner gkwh;
    gkwh.setVariable(u"GKWH_FILE"_s, u"of-the-variable.gkwh"_s);
    QCOMPARE(gkwh.bare({u"new"_s}).exitCode, 0);
    QCOMPARE(gkwh.bare({u"info"_s, u"--json"_s}).json()["file"_L1].toString(), u"of-the-variable.gkwh"_s);
    QCOMPARE(gkwh({u"info"_s}).exitCode, 3); // --file wins
}

void UsageTest::wrongUsage_data() {
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    row("nothing", {});
    row("unknown command", {u"grants"_s});
    row("half a command", {u"profile"_s});
    row("unknown option", {u"info"_s, u"--fast"_s});
    row("option of another command", {u"info"_s, u"--dry-run"_s});
    row("value missing", {u"grant"_s, u"--until"_s});
    row("value missing before an option", {u"grant"_s, u"--until"_s, u"--quiet"_s});
    row("value for a flag", {u"info"_s, u"--quiet=yes"_s});
    row("today is no date", {u"info"_s, u"--today"_s, u"2020-02-30"_s});
    row("today in another order", {u"info"_s, u"--today"_s, u"30/06/2020"_s});
    row("unknown role", {u"info"_s, u"--role"_s, u"boss"_s});
    row("unknown language", {u"info"_s, u"--lang"_s, u"fr"_s});
    row("twice", {u"info"_s, u"--user"_s, u"a"_s, u"--user"_s, u"b"_s});
    row("too many operands", {u"info"_s, u"more"_s});
    row("too few operands", {u"import"_s, u"plants"_s});
    row("unknown kind of file", {u"import"_s, u"plant"_s, u"x.csv"_s});
    row("unknown curve", {u"curve"_s, u"sun"_s, u"--from"_s, u"2016-05-01"_s, u"--until"_s, u"2016-05-01"_s});
    row("curve without until", {u"curve"_s, u"production"_s, u"--from"_s, u"2016-05-01"_s});
    row("curve by week", {u"curve"_s, u"production"_s, u"--from"_s, u"2016-05-01"_s, u"--until"_s, u"2016-05-01"_s,
                          u"--by"_s, u"week"_s});
    row("rights of nobody", {u"curve"_s, u"rights"_s, u"--from"_s, u"2016-05-01"_s, u"--until"_s, u"2016-05-01"_s});
    row("profiles as words", {u"profile"_s, u"track"_s, u"ten"_s});
    row("a range backwards", {u"profile"_s, u"track"_s, u"9-1"_s});
    row("two hyphens", {u"profile"_s, u"track"_s, u"1-3-9"_s});
    row("half a gap", {u"grant"_s, u"--accept-gap"_s, u"5:2020-01-01"_s});
    row("a batch of none", {u"replay"_s, u"x.jsonl"_s, u"--batch"_s, u"0"_s});
}

void UsageTest::wrongUsage() {
    QFETCH(QStringList, arguments);
    const GkwhRunner gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    const Run run = gkwh.plain(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("Usage: gkwh"), run.err);
    QCOMPARE(gkwh(arguments).exitCode, 2);
    QCOMPARE(gkwh(arguments).refusal(), u"wrong-usage"_s);
}

void UsageTest::refusalsGoWhereTheyBelong() {
    const GkwhRunner gkwh;
    const Run plain = gkwh.plain({u"info"_s});
    QCOMPARE(plain.exitCode, 3);
    QCOMPARE(plain.out, QByteArray());
    QVERIFY(plain.err.startsWith("There is no file"));
    const Run json = gkwh({u"info"_s});
    QCOMPARE(json.exitCode, 3);
    QCOMPARE(json.err, QByteArray());
    QCOMPARE(json.refusal(), u"missing-file"_s);
    QCOMPARE(json.arguments()["file"_L1].toString(), gkwh.file());
    QCOMPARE(gkwh.bare({u"info"_s}).exitCode, 2); // no file named at all
}

void UsageTest::languages() {
    GkwhRunner gkwh;
    gkwh.setVariable(u"LC_ALL"_s, u"ca_ES.UTF-8"_s);
    const auto message = [&](const QStringList &more) {
        return gkwh(QStringList{u"info"_s} + more).json()["refusal"_L1]["message"_L1].toString();
    };
    const QString english = message({});
    QVERIFY(english.startsWith("There is no file"_L1));
    QCOMPARE(message({u"--lang"_s, u"en"_s}), english);
    for (const QString &code : {u"ca"_s, u"es"_s})
        QVERIFY(!message({u"--lang"_s, code}).isEmpty());
}

void UsageTest::anOperatorMayDoLess() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    const QString plants = gkwh.path(u"plants.csv"_s);
    const Run plant = gkwh({u"--role"_s, u"operator"_s, u"import"_s, u"plants"_s, plants});
    QCOMPARE(plant.exitCode, 1);
    QCOMPARE(plant.refusal(), u"needs-manager"_s);
    const Run untrack = gkwh({u"profile"_s, u"untrack"_s, u"1"_s, u"--role"_s, u"operator"_s});
    QCOMPARE(untrack.exitCode, 1);
    QCOMPARE(untrack.refusal(), u"needs-manager"_s);
    QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"1"_s, u"--role"_s, u"operator"_s}).exitCode, 0);
    QCOMPARE(gkwh({u"import"_s, u"plants"_s, plants, u"--role"_s, u"manager"_s}).exitCode, 0);
}

void UsageTest::todayIsTheClock() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    // what was recorded on a day in the future is seen from then on; the clock of a file never goes back
    QCOMPARE(gkwh({u"--today"_s, u"2090-03-26"_s, u"profile"_s, u"track"_s, u"7"_s}).exitCode, 0);
    QCOMPARE(gkwh({u"--today"_s, u"2020-01-01"_s, u"profile"_s, u"track"_s, u"8"_s}).exitCode, 0);
    QCOMPARE(gkwh({u"profile"_s, u"list"_s}).json()["profiles"_L1].toArray().size(), 2);
}

void UsageTest::quietSaysNothingBeside() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    const QStringList again{u"import"_s, u"plants"_s, gkwh.path(u"plants.csv"_s)};
    QVERIFY(gkwh.plain(again).err.contains("nothing to do"));
    const Run quiet = gkwh.plain(QStringList{u"--quiet"_s} + again);
    QCOMPARE(quiet.err, QByteArray());
    QVERIFY(!quiet.out.isEmpty());
    QVERIFY(!gkwh.plain({u"--quiet"_s, u"new"_s}).err.isEmpty()); // a refusal is said all the same
}

QTEST_GUILESS_MAIN(UsageTest)
#include "UsageTest.moc"
