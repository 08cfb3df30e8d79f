// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// new, info, check, backup, and the data file that is not as it should be.
#include "tests/app/cli/GkwhRunner.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;
using gkwh::testing::GkwhRunner;
using gkwh::testing::Run;

class FilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newRefusesToOverwrite();
    void infoOfAnEmptyFile();
    void infoOfProduction();
    void readingLeavesTheFileAsItWas();
    void checkFindsADamagedCurve();
    void backupIsWhole();
    void filesThatAreNoDataFiles_data();
    void filesThatAreNoDataFiles();
    void aReadOnlyFileIsRead();
    void anotherWriterIsWaitedFor();
    void twoProgramsOnOneFile();
};

namespace {

/// Statements on a data file from outside of the program.
class Outsider {
public:
    explicit Outsider(const QString &file) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outsider"_s)) {
        m_database.setDatabaseName(file);
        m_database.open();
    }
    ~Outsider() {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"outsider"_s);
    }
    Q_DISABLE_COPY_MOVE(Outsider)

    bool run(const QString &sql) { return QSqlQuery(m_database).exec(sql); }

private:
    QSqlDatabase m_database;
};

QString june() { return QStringLiteral(GKWH_DEMO_DATA "/alcolea-2020-06.csv"); }

} // namespace

void FilesTest::newRefusesToOverwrite() {
    const GkwhRunner gkwh;
    QCOMPARE(gkwh.plain({u"new"_s}).exitCode, 0);
    const QByteArray before = gkwh.bytes(u"office.gkwh"_s);
    const Run again = gkwh({u"new"_s});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.refusal(), u"file-exists"_s);
    QCOMPARE(gkwh.bytes(u"office.gkwh"_s), before);
    QCOMPARE(gkwh.bare({u"new"_s, u"--file"_s, u"no/such/folder/x.gkwh"_s}).exitCode, 3);
}

void FilesTest::infoOfAnEmptyFile() {
    const GkwhRunner gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    const QJsonObject nothing{{u"members"_s, 0},  {u"contracts"_s, 0},   {u"plants"_s, 0},      {u"meters"_s, 0},
                              {u"profiles"_s, 0}, {u"investments"_s, 0}, {u"assignments"_s, 0}, {u"invoices"_s, 0}};
    const QJsonValue unset;
    QJsonObject info = gkwh({u"info"_s}).json();
    QVERIFY(info.take("schema"_L1).toInteger() >= 1);
    const QJsonObject expected{
        {u"file"_s, gkwh.file()},
        {u"mix"_s, QJsonObject{{u"firstActive"_s, unset}}},
        {u"counts"_s, nothing},
        {u"production"_s, QJsonObject{{u"first"_s, unset}, {u"last"_s, unset}, {u"lastComplete"_s, unset}}},
        {u"grantedUntil"_s, unset},
        {u"outbox"_s, 0},
        {u"lastSync"_s, unset}};
    QCOMPARE(info, expected);
    QVERIFY(gkwh.plain({u"info"_s}).out.contains("Plants"));
}

void FilesTest::infoOfProduction() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    QCOMPARE(gkwh({u"import"_s, u"production"_s, june()}).exitCode, 0);
    QCOMPARE(gkwh({u"profile"_s, u"track"_s, u"1"_s, u"--from"_s, u"2020-06-01"_s}).exitCode, 0);
    const QJsonObject info = gkwh({u"info"_s}).json();
    QCOMPARE(info["mix"_L1]["firstActive"_L1].toString(), u"2016-05-01"_s);
    QCOMPARE(info["counts"_L1]["plants"_L1].toInteger(), 1);
    QCOMPARE(info["counts"_L1]["meters"_L1].toInteger(), 1);
    QCOMPARE(info["counts"_L1]["profiles"_L1].toInteger(), 1);
    QCOMPARE(info["production"_L1]["first"_L1].toString(), u"2020-06-01"_s);
    QCOMPARE(info["production"_L1]["last"_L1].toString(), u"2020-06-30"_s);
    QCOMPARE(info["production"_L1]["lastComplete"_L1].toString(), u"2020-06-30"_s);
    QVERIFY(info["grantedUntil"_L1].isNull());
    QCOMPARE(info["outbox"_L1].toInteger(), 4); // plant, meter, production, profile
    QCOMPARE(gkwh({u"grant"_s}).exitCode, 0);
    QCOMPARE(gkwh({u"info"_s}).json()["grantedUntil"_L1].toString(), u"2020-06-30"_s);
}

void FilesTest::readingLeavesTheFileAsItWas() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    QCOMPARE(gkwh({u"import"_s, u"production"_s, june()}).exitCode, 0);
    const QByteArray before = gkwh.bytes(u"office.gkwh"_s);
    const QStringList days{u"--from"_s, u"2020-06-01"_s, u"--until"_s, u"2020-06-02"_s};
    for (const QStringList &command : {QStringList{u"info"_s},
                                       {u"check"_s},
                                       {u"profile"_s, u"list"_s},
                                       {u"export"_s, u"production"_s},
                                       {u"export"_s, u"plants"_s, u"p.csv"_s},
                                       {u"backup"_s, u"copy.gkwh"_s},
                                       QStringList{u"curve"_s, u"production"_s} + days,
                                       QStringList{u"curve"_s, u"rights"_s, u"--profile"_s, u"5"_s} + days,
                                       {u"import"_s, u"production"_s, june(), u"--dry-run"_s},
                                       {u"grant"_s},
                                       {u"nightly"_s}}) {
        QVERIFY2(gkwh(command).exitCode == 0, qPrintable(command.join(' '_L1)));
        QVERIFY2(gkwh.bytes(u"office.gkwh"_s) == before, qPrintable(command.join(' '_L1)));
    }
}

void FilesTest::checkFindsADamagedCurve() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    QCOMPARE(gkwh({u"import"_s, u"production"_s, june()}).exitCode, 0);
    const Run sound = gkwh({u"check"_s});
    QCOMPARE(sound.exitCode, 0);
    QCOMPARE(sound.json(), (QJsonObject{{u"faults"_s, QJsonArray()}}));
    QVERIFY(Outsider(gkwh.file()).run(u"UPDATE curve_chunk SET hours = zeroblob(length(hours))"_s));
    const Run damaged = gkwh({u"check"_s});
    QCOMPARE(damaged.exitCode, 1);
    const QJsonArray faults = damaged.json()["faults"_L1].toArray();
    QCOMPARE(faults.size(), 1);
    for (const QString &key : {u"code"_s, u"where"_s, u"message"_s})
        QVERIFY(!faults[0][key].toString().isEmpty());
    QCOMPARE(gkwh.plain({u"check"_s}).out.count('\n'), 2); // a title and a line a fault
}

void FilesTest::backupIsWhole() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    QCOMPARE(gkwh({u"import"_s, u"production"_s, june()}).exitCode, 0);
    QCOMPARE(gkwh({u"backup"_s, u"copy.gkwh"_s}).exitCode, 0);
    const Run again = gkwh({u"backup"_s, u"copy.gkwh"_s});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.refusal(), u"file-exists"_s);
    QJsonObject copy = gkwh.bare({u"info"_s, u"--file"_s, u"copy.gkwh"_s, u"--json"_s}).json();
    QJsonObject original = gkwh({u"info"_s}).json();
    copy.remove("file"_L1);
    original.remove("file"_L1);
    QCOMPARE(copy, original);
    QCOMPARE(gkwh.bare({u"check"_s, u"--file"_s, u"copy.gkwh"_s}).exitCode, 0);
}

void FilesTest::filesThatAreNoDataFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("text") << QByteArray(4096, 'x') << u"foreign-file"_s;
    QTest::newRow("empty") << QByteArray() << u"damaged-file"_s;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << u"damaged-file"_s;
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0", 16) << u"damaged-file"_s;
}

void FilesTest::filesThatAreNoDataFiles() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const GkwhRunner gkwh;
    gkwh.write(u"office.gkwh"_s, bytes);
    for (const QStringList &command : {QStringList{u"info"_s}, {u"check"_s}, {u"grant"_s}, {u"nightly"_s}}) {
        const Run run = gkwh(command);
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.refusal(), code);
        QCOMPARE(gkwh.bytes(u"office.gkwh"_s), bytes);
    }
    QCOMPARE(gkwh({u"new"_s}).refusal(), u"file-exists"_s);
}

void FilesTest::aReadOnlyFileIsRead() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    QVERIFY(QFile::setPermissions(gkwh.file(), QFile::ReadOwner | QFile::ReadUser));
    QCOMPARE(gkwh({u"info"_s}).exitCode, 0);
    const Run track = gkwh({u"profile"_s, u"track"_s, u"1"_s});
    QCOMPARE(track.exitCode, 3);
    QCOMPARE(track.refusal(), u"read-only-file"_s);
}

void FilesTest::anotherWriterIsWaitedFor() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    Outsider writer(gkwh.file());
    QVERIFY(writer.run(u"BEGIN IMMEDIATE"_s));
    QCOMPARE(gkwh({u"info"_s}).exitCode, 0); // readers need not wait
    QProcess waiting;
    gkwh.begin(waiting, {u"--file"_s, gkwh.file(), u"--json"_s, u"profile"_s, u"track"_s, u"1"_s});
    QTest::qWait(1000);
    QVERIFY(writer.run(u"ROLLBACK"_s));
    QCOMPARE(GkwhRunner::end(waiting).exitCode, 0);

    QVERIFY(writer.run(u"BEGIN IMMEDIATE"_s));
    const Run late = gkwh({u"profile"_s, u"track"_s, u"2"_s});
    QCOMPARE(late.exitCode, 3);
    QCOMPARE(late.refusal(), u"locked-file"_s);
}

void FilesTest::twoProgramsOnOneFile() {
    const GkwhRunner gkwh;
    QVERIFY(gkwh.createAlcolea());
    QByteArray lines[2];
    for (int shares = 1; shares <= 60; ++shares)
        lines[shares % 2] +=
            "{\"op\":\"profile.track\",\"args\":{\"profiles\":[" + QByteArray::number(shares) + "]}}\n";
    QProcess processes[2];
    for (int i = 0; i < 2; ++i) {
        const QString file = gkwh.write(u"%1.jsonl"_s.arg(i), lines[i]);
        gkwh.begin(processes[i], {u"--file"_s, gkwh.file(), u"replay"_s, file});
    }
    for (QProcess &process : processes) {
        const Run run = GkwhRunner::end(process);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.lines().size(), 30U);
    }
    QCOMPARE(gkwh({u"profile"_s, u"list"_s}).json()["profiles"_L1].toArray().size(), 60);
    QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(FilesTest)
#include "FilesTest.moc"
