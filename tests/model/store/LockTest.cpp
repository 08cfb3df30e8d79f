// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs and threads on one file: one writes at a time, the others wait or are told, readers see whole
// states.
#include "model/store/FileCheck.h"
#include "tests/fakes/TestOffice.h"

#include <QProcess>
#include <QtTest>

#include <thread>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace gkwh::store;
using namespace Qt::StringLiterals;
using datafile::Mode;

namespace {

datafile::Options hasty() {
    datafile::Options options;
    options.patience = std::chrono::milliseconds(20);
    return options;
}

Operation plant(const QString &name) { return {{}, u"plant.add"_s, {}, {}, {{u"plant"_s, name}}}; }

SqlStorage openAgain(const QString &file, const datafile::Options &options = {}) {
    return SqlStorage(must(datafile::openAgain(file, Mode::ReadWrite, options)));
}

/// What the other program does: takes the writer's place, says so, and holds it until its input ends.
int holdWriter(const QString &file) {
    SqlStorage storage(must(datafile::open(file, Mode::ReadWrite)));
    must(storage.begin());
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write("held\n") != 5 || !out.flush())
        return 1;
    QFile in;
    if (in.open(stdin, QIODevice::ReadOnly))
        in.readAll();
    storage.rollback();
    return 0;
}

} // namespace

class LockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void heldByAnotherConnection();
    void heldByAnotherProgram();
    void waitsForTheOther();
    void readersDoNotWait();
    void readersSeeWholeStates();
    void twoWritersTakeTurns();
    void sameOperationTwiceAtOnce();
};

void LockTest::heldByAnotherConnection() {
    TestOffice desk;
    SqlStorage other = openAgain(desk.file(), hasty());
    must(desk.storage().begin());
    Office office(other, {});
    const auto refused = office.perform(plant(u"A"_s));
    QCOMPARE(codeOf(refused), u"locked-file"_s);
    QCOMPARE(refused.error().arguments.value("file"_L1).toString(), desk.file());
    QCOMPARE(codeOf(datafile::create(desk.file())), u"file-exists"_s);
    desk.storage().rollback();
    must(office.perform(plant(u"A"_s)));
}

void LockTest::heldByAnotherProgram() {
    TestOffice desk;
    desk.close();
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"hold"_s, desk.file()});
    QVERIFY(program.waitForReadyRead());
    QCOMPARE(program.readLine(), QByteArray("held\n"));
    desk.open(hasty()); // opening is possible, also for reading
    QCOMPARE(codeOf(desk.perform(u"plant.add"_s, {{u"plant"_s, u"A"_s}})), u"locked-file"_s);
    QVERIFY(datafile::open(desk.file(), Mode::ReadOnly, hasty()).has_value());
    QCOMPARE(must(checkFile(desk.storage())).size(), 0U);
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    desk.done(u"plant.add"_s, {{u"plant"_s, u"A"_s}});
}

void LockTest::waitsForTheOther() {
    TestOffice desk;
    SqlStorage other = openAgain(desk.file());
    must(other.begin());
    std::atomic<bool> released = false;
    std::thread holder([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        released = true;
    });
    std::thread waiting([&] {
        SqlStorage storage = openAgain(desk.file());
        must(Office(storage, {}).perform(plant(u"A"_s)));
        if (!released)
            qFatal("did not wait");
    });
    holder.join();
    other.rollback();
    waiting.join();
    QCOMPARE(desk.count(u"plant"_s), 1);
}

void LockTest::readersDoNotWait() {
    TestOffice desk;
    desk.addAlcolea();
    SqlStorage reader(must(datafile::openAgain(desk.file(), Mode::ReadOnly, hasty())));
    UnitOfWork unit(desk.storage());
    must(unit.begin());
    desk.done(u"plant.add"_s, {{u"plant"_s, u"B"_s}});
    QCOMPARE(must(reader.plants().mixes())[0].plants.size(), 1U); // what is not committed is not there
    must(unit.commit());
    QCOMPARE(must(reader.plants().mixes())[0].plants.size(), 2U);
}

void LockTest::readersSeeWholeStates() {
    TestOffice desk;
    desk.addAlcolea();
    SqlStorage reader(must(datafile::openAgain(desk.file(), Mode::ReadOnly)));
    must(reader.connection().beginReading());
    QCOMPARE(must(reader.plants().mixes())[0].plants.size(), 1U);
    desk.done(u"plant.add"_s, {{u"plant"_s, u"B"_s}});
    QCOMPARE(must(reader.plants().mixes())[0].plants.size(), 1U);
    reader.rollback();
    QCOMPARE(must(reader.plants().mixes())[0].plants.size(), 2U);
}

void LockTest::twoWritersTakeTurns() {
    TestOffice desk;
    const int each = 50;
    const auto work = [&](const QString &name) {
        SqlStorage storage = openAgain(desk.file());
        Office office(storage, {});
        for (int number = 0; number < each; ++number)
            must(office.perform(plant(name + QString::number(number))));
    };
    std::thread first(work, u"A"_s);
    std::thread second(work, u"B"_s);
    first.join();
    second.join();
    QCOMPARE(desk.count(u"plant"_s), 2 * each);
    QCOMPARE(desk.count(u"operation"_s), 2 * each);
    QCOMPARE(must(checkFile(desk.storage())), std::vector<Fault>());
}

void LockTest::sameOperationTwiceAtOnce() {
    TestOffice desk;
    Operation operation = plant(u"A"_s);
    operation.id = QUuid::createUuid();
    std::atomic<int> repeated = 0;
    const auto work = [&] {
        SqlStorage storage = openAgain(desk.file());
        repeated += must(Office(storage, {}).perform(operation)).repeated ? 1 : 0;
    };
    std::thread first(work);
    std::thread second(work);
    first.join();
    second.join();
    QCOMPARE(repeated.load(), 1);
    QCOMPARE(desk.count(u"operation"_s), 1);
}

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    if (argc == 3 && QLatin1StringView(argv[1]) == "hold"_L1)
        return holdWriter(QString::fromLocal8Bit(argv[2]));
    LockTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "LockTest.moc"
