// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The i-th access to the file fails, for every i: what was begun leaves no trace, and doing it again ends in the same
// state.
#include "model/store/FileCheck.h"
#include "tests/fakes/TestOffice.h"

#include <QtTest>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace gkwh::store;
using namespace Qt::StringLiterals;
using datafile::Mode;

namespace {

/// Lets one access fail, the `failing`-th; counts them all.
struct Faults {
    qint64 failing = 0;
    qint64 count = 0;

    datafile::Options options() {
        datafile::Options options;
        options.faults = [this] { return ++count == failing; };
        return options;
    }
};

/// Plants, readings, profiles, a run, corrected and further readings, a remainder, a run that pays its debt.
std::vector<Operation> scenario() {
    const QString meter = TestOffice::alcolea();
    const HourlyCurve first = golden::production().over({2016, 5, 1}, {2016, 5, 4});
    HourlyCurve second = golden::production().over({2016, 5, 3}, {2016, 5, 6});
    second.day({2016, 5, 3})[13] += 1;
    const std::vector<std::pair<QString, QJsonObject>> parts{
        {u"plant.add"_s, {{u"plant"_s, u"Alcolea"_s}, {u"shares"_s, 20410}, {u"firstDate"_s, u"2016-05-01"_s}}},
        {u"meter.add"_s, {{u"plant"_s, u"Alcolea"_s}, {u"meter"_s, meter}}},
        {u"production.import"_s, {{u"meter"_s, meter}, {u"hours"_s, hoursOf(first)}}},
        {u"profile.track"_s, {{u"profiles"_s, QJsonArray{1, 120}}}},
        {u"rights.grant"_s, {}},
        {u"production.import"_s, {{u"meter"_s, meter}, {u"hours"_s, hoursOf(second)}}},
        {u"remainder.set"_s,
         {{u"profile"_s, 120}, {u"targetDay"_s, u"2016-05-05"_s}, {u"wh"_s, -7500}, {u"reason"_s, u"test"_s}}},
        {u"rights.grant"_s, {{u"acceptGaps"_s, QJsonArray{meter}}, {u"until"_s, u"2016-05-07"_s}}}};
    std::vector<Operation> operations;
    for (const auto &[kind, arguments] : parts) {
        const auto number = static_cast<int>(operations.size());
        const QDateTime at(QDate(2016, 6, 1), QTime(10, number), Qt::UTC);
        operations.push_back({QUuid::createUuidV5(QUuid(), QString::number(number)), kind, at, u"anna"_s, arguments});
    }
    return operations;
}

/// Creates the file if need be, and performs it all; stops at the first refusal.
Done perform(const QString &file, const datafile::Options &options) {
    if (!QFile::exists(file))
        GKWH_TRY(datafile::create(file, options));
    GKWH_LET(connection, datafile::open(file, Mode::ReadWrite, options));
    SqlStorage storage(std::move(connection));
    Office office(storage, {});
    static const std::vector<Operation> operations = scenario();
    for (const Operation &operation : operations)
        GKWH_TRY(office.perform(operation));
    return {};
}

/// Everything in a file, table by table.
QByteArray dump(const QString &file) {
    const auto connection = must(datafile::open(file, Mode::ReadOnly));
    QByteArray text;
    const auto tables = must(allRows(*connection, u"SELECT name, sql FROM sqlite_schema ORDER BY type, name"_s));
    for (const QVariantList &table : tables) {
        text += table[1].toByteArray() + '\n';
        if (!table[1].toString().startsWith("CREATE TABLE"_L1))
            continue;
        for (const QVariantList &row :
             must(allRows(*connection, u"SELECT * FROM %1 ORDER BY 1, 2, 3"_s.arg(table[0].toString())))) {
            for (const QVariant &value : row)
                text +=
                    (value.typeId() == QMetaType::QByteArray ? value.toByteArray().toHex() : value.toByteArray()) + '|';
            text += '\n';
        }
    }
    return text;
}

} // namespace

class FaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAccess();
    void everyAccessOfAQuestion();
    void everyAccessOfACheck();
    void everyAccessOfABackup();
    void fullDisk();
};

void FaultTest::everyAccess() {
    QTemporaryDir folder(scratch());
    const QString whole = folder.filePath(u"whole.gkwh"_s);
    Faults none;
    must(perform(whole, none.options()));
    const QByteArray wanted = dump(whole);
    QVERIFY(wanted.contains("CREATE TABLE grant_log") && wanted.contains("|production.import|"));

    const QString file = folder.filePath(u"office.gkwh"_s);
    for (qint64 failing = 1; failing <= none.count; ++failing) {
        QFile::remove(file);
        Faults faults{failing, 0};
        const Done refused = perform(file, faults.options());
        if (!refused) // where nothing is refused the journal was being brought home, which closing does again
            QCOMPARE(refused.error().code, u"storage-failed"_s);
        if (QFile::exists(file)) {
            SqlStorage storage(must(datafile::open(file, Mode::ReadWrite)));
            QCOMPARE(must(checkFile(storage)), std::vector<Fault>());
        }
        must(perform(file, {}));
        QVERIFY(dump(file) == wanted);
        QCOMPARE(QDir(folder.path()).entryList({u"office*"_s}, QDir::Files), QStringList{u"office.gkwh"_s});
    }
    qInfo("%lld accesses", none.count);
}

void FaultTest::everyAccessOfAQuestion() {
    QTemporaryDir folder(scratch());
    const QString file = folder.filePath(u"office.gkwh"_s);
    must(perform(file, {}));
    const auto ask = [&](Faults &faults) -> Done {
        GKWH_LET(connection, datafile::open(file, Mode::ReadOnly, faults.options()));
        SqlStorage storage(std::move(connection));
        OfficeReader reader(storage);
        GKWH_TRY(reader.productionState());
        GKWH_TRY(reader.original(120, golden::firstDay, golden::lastDay));
        GKWH_TRY(reader.rights(10, golden::firstDay, golden::lastDay)); // computed
        GKWH_TRY(OfficeReader(storage, QDateTime(QDate(2016, 6, 1), QTime(10, 5), Qt::UTC).toMSecsSinceEpoch())
                     .rights(120, golden::firstDay, golden::lastDay));
        return {};
    };
    Faults none;
    must(ask(none));
    for (qint64 failing = 1; failing <= none.count; ++failing) {
        Faults faults{failing, 0};
        QCOMPARE(codeOf(ask(faults)), u"storage-failed"_s);
    }
}

void FaultTest::everyAccessOfACheck() {
    QTemporaryDir folder(scratch());
    const QString file = folder.filePath(u"office.gkwh"_s);
    must(perform(file, {}));
    Faults faults;
    SqlStorage storage(must(datafile::open(file, Mode::ReadWrite, faults.options())));
    faults.count = 0;
    must(checkFile(storage));
    const qint64 accesses = faults.count;
    for (qint64 failing = 1; failing <= accesses; ++failing) {
        faults = {failing, 0};
        QCOMPARE(codeOf(checkFile(storage)), u"storage-failed"_s); // and the same connection goes on
    }
    faults = {};
    QCOMPARE(must(checkFile(storage)), std::vector<Fault>());
}

void FaultTest::everyAccessOfABackup() {
    QTemporaryDir folder(scratch());
    const QString file = folder.filePath(u"office.gkwh"_s);
    must(perform(file, {}));
    Faults faults{1, 0};
    faults.failing = 0;
    const auto connection = must(datafile::open(file, Mode::ReadWrite, faults.options()));
    faults = {1, 0};
    QCOMPARE(codeOf(datafile::backup(*connection, folder.filePath(u"copy.gkwh"_s))), u"storage-failed"_s);
    QVERIFY(!QFile::exists(folder.filePath(u"copy.gkwh"_s)));
    QVERIFY(!QFile::exists(folder.filePath(u"copy.gkwh.part"_s)));
    must(datafile::backup(*connection, folder.filePath(u"copy.gkwh"_s)));
}

void FaultTest::fullDisk() {
    TestOffice desk;
    desk.addAlcolea();
    Connection &connection = desk.storage().connection();
    const qint64 pages = must(connection.value(u"PRAGMA page_count"_s)).toLongLong();
    const HourlyCurve years = HourlyCurve::spanning({2016, 5, 1}, {2020, 4, 30}, 70000);
    const std::vector<Operation> operations{
        {{}, u"plant.add"_s, {}, {}, {{u"plant"_s, u"B"_s}}},
        {{}, u"production.import"_s, {}, {}, {{u"meter"_s, TestOffice::alcolea()}, {u"hours"_s, hoursOf(years)}}}};
    must(connection.value(u"PRAGMA max_page_count = %1"_s.arg(pages + 20)));
    QCOMPARE(codeOf(desk.office().performAll(operations)), u"disk-full"_s);
    QCOMPARE(desk.count(u"plant"_s), 1);
    bool goesOn = false; // whatever SQLite made of the outer unit, nothing of it is kept in pieces
    {
        UnitOfWork batch(desk.storage());
        must(batch.begin());
        QCOMPARE(codeOf(desk.office().perform(operations[1])), u"disk-full"_s);
        goesOn = desk.office().perform(operations[0]).has_value();
        QCOMPARE(batch.commit().has_value(), goesOn);
    }
    QCOMPARE(desk.count(u"plant"_s), goesOn ? 2 : 1);
    must(connection.value(u"PRAGMA max_page_count = 1000000"_s));
    desk.importReadings(TestOffice::alcolea(), years);
    QCOMPARE(must(checkFile(desk.storage())), std::vector<Fault>());
}

QTEST_GUILESS_MAIN(FaultTest)
#include "FaultTest.moc"
