// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data file as a whole: created once, opened only when it is ours, migrated after a backup, copied while others
// write.
#include "model/store/FileCheck.h"
#include "tests/fakes/TestOffice.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace gkwh::store;
using namespace Qt::StringLiterals;
using datafile::Mode;

namespace {

QByteArray bytesOf(const QString &file) {
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes) {
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly | QIODevice::Truncate) || written.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(written.errorString()));
}

QString codeOfOpening(const QString &file, Mode mode = Mode::ReadWrite, const datafile::Options &options = {}) {
    return codeOf(datafile::open(file, mode, options));
}

QString pragma(Connection &connection, const QString &name) {
    return must(connection.value(u"PRAGMA "_s + name)).toString();
}

QStringList faultsOf(const QString &file) {
    SqlStorage storage(must(datafile::open(file, Mode::ReadOnly)));
    QStringList codes;
    for (const Fault &fault : must(checkFile(storage)))
        codes << fault.code;
    return codes;
}

} // namespace

class DataFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void createsASoundFile();
    void pragmas();
    void refusesToOverwrite();
    void refusesAFormerJournal();
    void noSuchFolder();
    void missing();
    void foreign_data();
    void foreign();
    void emptyOrCut();
    void newer();
    void newerInTheJournalOnly();
    void readOnly();
    void readingLeavesTheFileAlone();
    void backup();
    void backupOfAReadOnlyFile();
    void backupWhileAnotherWrites();
    void migratesAfterABackup();
    void theFirstSchemaIsBroughtUpToDate();
    void secondMigrationKeepsTheFirstBackup();
    void failedMigrationChangesNothing();
    void olderIsNotReadAsItIs();
    void twoProgramsMigrateAtOnce();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// The schema after the one the program knows.
    static int next() { return datafile::newestSchema() + 1; }
    static QString copyName(const QString &more = {}) {
        return u"office.before-schema-%1%2.gkwh"_s.arg(next()).arg(more);
    }
    /// A folder of migrations: the program's, and another one.
    datafile::Options withMigration(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DataFileTest::init() { m_folder = std::make_unique<QTemporaryDir>(scratch()); }

datafile::Options DataFileTest::withMigration(const QString &sql) const {
    QDir().mkpath(path(u"migrations"_s));
    for (const QString &name : QDir(u":/migrations"_s).entryList({u"*.sql"_s}))
        QFile::copy(u":/migrations/"_s + name, path(u"migrations/"_s + name));
    write(path(u"migrations/%1_test.sql"_s.arg(next(), 4, 10, '0'_L1)), sql.toUtf8());
    datafile::Options options;
    options.migrations = path(u"migrations"_s);
    return options;
}

void DataFileTest::createsASoundFile() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"office.gkwh"_s}); // nothing beside it
    QCOMPARE(bytesOf(file).mid(68, 4), QByteArray("gkWh"));
    QCOMPARE(faultsOf(file), QStringList());
    SqlStorage storage(must(datafile::open(file, Mode::ReadWrite)));
    QCOMPARE(must(storage.plants().mixes()).size(), 1U);
    QCOMPARE(pragma(storage.connection(), u"user_version"_s).toInt(), datafile::newestSchema());
}

void DataFileTest::pragmas() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    const auto connection = must(datafile::open(file, Mode::ReadWrite));
    QCOMPARE(pragma(*connection, u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(*connection, u"synchronous"_s), u"2"_s);
    QCOMPARE(pragma(*connection, u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(*connection, u"trusted_schema"_s), u"0"_s);
    QCOMPARE(pragma(*connection, u"busy_timeout"_s), u"5000"_s);
    QCOMPARE(must(connection->value(u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                    "AND name NOT LIKE 'sqlite_%' AND NOT strict"_s))
                 .toInt(),
             0);
    const auto reader = must(datafile::openAgain(file, Mode::ReadOnly));
    QCOMPARE(pragma(*reader, u"foreign_keys"_s), u"1"_s);
    QCOMPARE(codeOf(reader->write(u"DELETE FROM mix"_s)), u"read-only-file"_s);
}

void DataFileTest::refusesToOverwrite() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    const QByteArray before = bytesOf(file);
    QCOMPARE(codeOf(datafile::create(file)), u"file-exists"_s);
    QCOMPARE(bytesOf(file), before);
    write(path(u"notes.txt"_s), "notes");
    QCOMPARE(codeOf(datafile::create(path(u"notes.txt"_s))), u"file-exists"_s);
    QCOMPARE(bytesOf(path(u"notes.txt"_s)), QByteArray("notes"));
}

void DataFileTest::refusesAFormerJournal() {
    const QString file = path(u"office.gkwh"_s);
    write(file + u"-wal"_s, "what a file of that name had not brought home yet");
    QCOMPARE(codeOf(datafile::create(file)), u"file-exists"_s);
    QVERIFY(!QFile::exists(file));
}

void DataFileTest::noSuchFolder() {
    QCOMPARE(codeOf(datafile::create(path(u"none/office.gkwh"_s))), u"missing-file"_s);
}

void DataFileTest::missing() {
    const auto refused = datafile::open(path(u"office.gkwh"_s), Mode::ReadWrite);
    QCOMPARE(codeOf(refused), u"missing-file"_s);
    QCOMPARE(refused.error().arguments.value("file"_L1).toString(), path(u"office.gkwh"_s));
    QCOMPARE(codeOfOpening(path(u"office.gkwh"_s), Mode::ReadOnly), u"missing-file"_s);
    QCOMPARE(codeOf(datafile::openAgain(path(u"office.gkwh"_s), Mode::ReadOnly)), u"missing-file"_s);
    QVERIFY(!QFile::exists(path(u"office.gkwh"_s)));
}

void DataFileTest::foreign_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("time,meter,kwh\n");
    QTest::newRow("long text") << QByteArray(5000, 'x');
    const QString other = path(u"other.sqlite"_s);
    {
        const auto connection = must(Connection::open(other, Connection::Access::ReadWrite));
        must(connection->write(u"CREATE TABLE t (a)"_s));
    }
    QTest::newRow("somebody's database") << bytesOf(other);
}

void DataFileTest::foreign() {
    QFETCH(QByteArray, bytes);
    const QString file = path(u"office.gkwh"_s);
    write(file, bytes);
    QCOMPARE(codeOfOpening(file), u"foreign-file"_s);
    QCOMPARE(codeOfOpening(file, Mode::ReadOnly), u"foreign-file"_s);
    QCOMPARE(bytesOf(file), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"office.gkwh"_s});
}

void DataFileTest::emptyOrCut() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    const QByteArray whole = bytesOf(file);
    for (const qsizetype size : {0, 7, 16, 99, 100, 4096}) {
        write(file, whole.first(size));
        QCOMPARE(codeOfOpening(file), u"damaged-file"_s);
        QCOMPARE(bytesOf(file), whole.first(size));
    }
}

void DataFileTest::newer() {
    const QString file = path(u"office.gkwh"_s);
    const datafile::Options later = withMigration(u"CREATE TABLE later (a INTEGER) STRICT;"_s);
    must(datafile::create(file, later));
    const QByteArray before = bytesOf(file);
    const auto refused = datafile::open(file, Mode::ReadWrite);
    QCOMPARE(codeOf(refused), u"newer-file"_s);
    QCOMPARE(refused.error().arguments.value("version"_L1).toInt(), next());
    QCOMPARE(refused.error().arguments.value("known"_L1).toInt(), datafile::newestSchema());
    QCOMPARE(codeOfOpening(file, Mode::ReadOnly), u"newer-file"_s);
    QCOMPARE(bytesOf(file), before);
    QVERIFY(datafile::open(file, Mode::ReadWrite, later).has_value());
}

void DataFileTest::newerInTheJournalOnly() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    const datafile::Options later = withMigration(u"CREATE TABLE later (a INTEGER) STRICT;"_s);
    const auto other = must(datafile::open(file, Mode::ReadWrite, later)); // migrated, and the header not rewritten yet
    QCOMPARE(codeOfOpening(file), u"newer-file"_s);
    QCOMPARE(codeOfOpening(file, Mode::ReadOnly), u"newer-file"_s);
}

void DataFileTest::readOnly() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    const QByteArray before = bytesOf(file);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup);
    QCOMPARE(codeOfOpening(file), u"read-only-file"_s);
    QCOMPARE(codeOf(datafile::openAgain(file, Mode::ReadWrite)), u"read-only-file"_s);
    {
        SqlStorage storage(must(datafile::open(file, Mode::ReadOnly)));
        QCOMPARE(must(storage.plants().mixes()).size(), 1U);
        Office office(storage, {});
        QCOMPARE(codeOf(office.perform({{}, u"plant.add"_s, {}, {}, {{u"plant"_s, u"A"_s}}})), u"read-only-file"_s);
    }
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"office.gkwh"_s});
}

void DataFileTest::readingLeavesTheFileAlone() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    const QByteArray before = bytesOf(file);
    QCOMPARE(faultsOf(file), QStringList());
    must(datafile::open(file, Mode::ReadWrite)).reset();
    QCOMPARE(bytesOf(file), before);
}

void DataFileTest::backup() {
    TestOffice desk;
    desk.addAlcolea();
    desk.importReadings(TestOffice::alcolea(), golden::production());
    const QString copy = path(u"copy.gkwh"_s);
    must(datafile::backup(desk.storage().connection(), copy));
    QCOMPARE(codeOf(datafile::backup(desk.storage().connection(), copy)), u"file-exists"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"copy.gkwh"_s});
    QCOMPARE(faultsOf(copy), QStringList());
    TestOffice other(copy);
    QCOMPARE(other.importReadings(TestOffice::alcolea(), golden::production()).value("same"_L1).toInt(), 360);
    other.track({10});
    other.grant();
    QCOMPARE(other.rights(10), golden::rights(golden::slotsOf10()));
    QVERIFY(!datafile::backup(desk.storage().connection(), path(u"none/copy.gkwh"_s)).has_value());
}

void DataFileTest::backupOfAReadOnlyFile() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    QFile::setPermissions(file, QFile::ReadOwner);
    const auto connection = must(datafile::open(file, Mode::ReadOnly));
    must(datafile::backup(*connection, path(u"copy.gkwh"_s)));
    QCOMPARE(faultsOf(path(u"copy.gkwh"_s)), QStringList());
}

void DataFileTest::backupWhileAnotherWrites() {
    TestOffice desk;
    desk.addAlcolea();
    std::atomic<bool> enough = false;
    std::thread writer([&] {
        SqlStorage storage(must(datafile::openAgain(desk.file(), Mode::ReadWrite)));
        Office office(storage, {});
        for (QDate day = golden::firstDay; !enough; day = day.addDays(1)) {
            const QJsonObject arguments{{u"meter"_s, TestOffice::alcolea()},
                                        {u"hours"_s, hoursOf(HourlyCurve::spanning(day, day, 100))}};
            must(office.perform({{}, u"production.import"_s, {}, {}, arguments}));
        }
    });
    qint64 before = 0;
    for (int number = 0; number < 5; ++number) {
        QTRY_VERIFY(desk.count(u"operation"_s) > before + 3);
        before = desk.count(u"operation"_s);
        const QString copy = path(u"copy-%1.gkwh"_s.arg(number));
        must(datafile::backup(desk.storage().connection(), copy));
        QCOMPARE(faultsOf(copy), QStringList());
        QVERIFY(
            must(must(datafile::open(copy, Mode::ReadOnly))->value(u"SELECT count(*) FROM operation"_s)).toLongLong()
            >= before);
    }
    enough = true;
    writer.join();
}

void DataFileTest::migratesAfterABackup() {
    const QString file = path(u"office.gkwh"_s);
    {
        TestOffice desk(file);
        desk.addAlcolea();
    }
    const datafile::Options later = withMigration(u"-- it's; a comment\nCREATE TABLE later (a TEXT) STRICT;\n"
                                                  "INSERT INTO later VALUES ('a;b');"_s);
    {
        const auto connection = must(datafile::open(file, Mode::ReadWrite, later));
        QCOMPARE(pragma(*connection, u"user_version"_s), QString::number(next()));
        QCOMPARE(must(connection->value(u"SELECT a FROM later"_s)).toString(), u"a;b"_s);
    }
    const QString copy = path(copyName());
    QVERIFY(QFile::exists(copy));
    QCOMPARE(faultsOf(copy), QStringList()); // of the former schema, with all that was in it
    TestOffice former(copy);
    QCOMPARE(must(former.reader().mix()).plants.size(), 1U);
    QVERIFY(datafile::open(file, Mode::ReadWrite, later).has_value()); // and only once
    QVERIFY(!QFile::exists(path(copyName(u"-2"_s))));
}

void DataFileTest::theFirstSchemaIsBroughtUpToDate() {
    QDir().mkpath(path(u"first"_s));
    QFile::copy(u":/migrations/0001_first.sql"_s, path(u"first/0001_first.sql"_s));
    const QString file = path(u"office.gkwh"_s);
    datafile::Options first;
    first.migrations = path(u"first"_s);
    must(datafile::create(file, first));
    TestOffice desk(file);
    desk.addAlcolea();
    must(desk.perform(u"member.add"_s, {{u"code"_s, u"S000001"_s}, {u"name"_s, u"Anna"_s}}));
    QCOMPARE(must(desk.reader().mix()).plants.size(), 1U);
    QVERIFY(QFile::exists(path(u"office.before-schema-%1.gkwh"_s.arg(datafile::newestSchema()))));
    desk.close();
    QCOMPARE(faultsOf(file), QStringList());
}

void DataFileTest::secondMigrationKeepsTheFirstBackup() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    write(path(copyName()), "somebody's");
    const datafile::Options later = withMigration(u"CREATE TABLE later (a TEXT) STRICT;"_s);
    must(datafile::open(file, Mode::ReadWrite, later)).reset();
    QCOMPARE(bytesOf(path(copyName())), QByteArray("somebody's"));
    QCOMPARE(faultsOf(path(copyName(u"-2"_s))), QStringList());
}

void DataFileTest::failedMigrationChangesNothing() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    const datafile::Options wrong =
        withMigration(u"CREATE TABLE later (a TEXT) STRICT; INSERT INTO none VALUES (1);"_s);
    QCOMPARE(codeOfOpening(file, Mode::ReadWrite, wrong), u"storage-failed"_s);
    const datafile::Options orphan = withMigration(u"PRAGMA defer_foreign_keys = ON; DELETE FROM mix; "
                                                   "INSERT INTO outbox (operation) VALUES (7);"_s);
    QCOMPARE(codeOfOpening(file, Mode::ReadWrite, orphan), u"damaged-file"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"office.gkwh"_s});
    const auto connection = must(datafile::open(file, Mode::ReadWrite));
    QCOMPARE(must(connection->value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'later'"_s)).toInt(), 0);
    QCOMPARE(must(connection->value(u"SELECT count(*) FROM mix"_s)).toInt(), 1);
}

void DataFileTest::olderIsNotReadAsItIs() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    const datafile::Options later = withMigration(u"CREATE TABLE later (a TEXT) STRICT;"_s);
    const auto refused = datafile::open(file, Mode::ReadOnly, later);
    QCOMPARE(codeOf(refused), u"older-file"_s);
    QCOMPARE(refused.error().arguments.value("version"_L1).toInt(), datafile::newestSchema());
}

void DataFileTest::twoProgramsMigrateAtOnce() {
    const QString file = path(u"office.gkwh"_s);
    must(datafile::create(file));
    const datafile::Options later = withMigration(u"CREATE TABLE later (a TEXT) STRICT;"_s);
    std::atomic<int> opened = 0;
    std::vector<std::thread> programs;
    for (int program = 0; program < 4; ++program) {
        programs.emplace_back([&] {
            must(datafile::open(file, Mode::ReadWrite, later));
            ++opened;
        });
    }
    for (std::thread &program : programs)
        program.join();
    QCOMPARE(opened.load(), 4);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), (QStringList{copyName(), u"office.gkwh"_s}));
}

QTEST_GUILESS_MAIN(DataFileTest)
#include "DataFileTest.moc"
