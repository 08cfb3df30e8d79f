// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed in the middle of a run: the file is sound, holds none of the run, and grants on.
// With GKWH_LONG=1 it is killed a hundred times.
#include "model/store/FileCheck.h"
#include "tests/fakes/TestOffice.h"

#include <QProcess>
#include <QtTest>

#include <csignal>
#include <random>
#include <thread>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace gkwh::store;
using namespace Qt::StringLiterals;
using datafile::Mode;

namespace {

const QDate firstDay(2016, 5, 1);
const QDate lastDay(2018, 4, 30);
constexpr int profiles = 40;

/// What the program that is killed does: grants, and says so at every profile.
int grantAll(const QString &file) {
    SqlStorage storage(must(datafile::open(file, Mode::ReadWrite)));
    Office office(storage, {});
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const Progress progress{[&](qint64, qint64, const QString &) { return out.write("*") == 1 && out.flush(); }};
    must(office.perform({{}, u"rights.grant"_s, {}, {}, {}}, progress));
    return out.write("!") == 1 && out.flush() ? 0 : 1;
}

/// Two years of production and forty profiles, half of the time granted.
void build(const QString &file) {
    TestOffice desk(file);
    desk.addAlcolea();
    HourlyCurve curve = HourlyCurve::spanning(firstDay, lastDay);
    for (qsizetype index = 0; index < std::ssize(curve.values()); ++index) {
        if (curve.hourAt(index))
            curve.values()[static_cast<size_t>(index)] = index * 37 % 2000;
    }
    desk.importReadings(TestOffice::alcolea(), curve);
    QJsonArray tracked;
    for (int shares = 1; shares <= profiles; ++shares)
        tracked.append(shares * 3);
    desk.track(tracked);
    desk.grant(QDate(2017, 4, 30));
}

std::vector<HourlyCurve> allRights(TestOffice &desk) {
    std::vector<HourlyCurve> all;
    for (int shares = 1; shares <= profiles; ++shares)
        all.push_back(desk.rights(shares * 3, firstDay, lastDay));
    return all;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedInTheMiddle();
};

void KillTest::killedInTheMiddle() {
    QTemporaryDir folder(scratch());
    const QString begun = folder.filePath(u"begun.gkwh"_s);
    build(begun);
    const QString whole = folder.filePath(u"whole.gkwh"_s);
    QVERIFY(QFile::copy(begun, whole));
    TestOffice reference(whole);
    const std::vector<HourlyCurve> before = allRights(reference);
    reference.grant();
    const std::vector<HourlyCurve> wanted = allRights(reference);
    QVERIFY(before != wanted);

    std::mt19937 random(19);
    const int times = qEnvironmentVariableIntValue("GKWH_LONG") != 0 ? 100 : 6;
    int killed = 0;
    for (int time = 0; time < times; ++time) {
        const QString file = folder.filePath(u"office-%1.gkwh"_s.arg(time));
        QVERIFY(QFile::copy(begun, file));
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"grant"_s, file});
        // somewhere among the profiles, or when the last one is done and all is being committed
        const qint64 stars = time % 3 == 0 ? profiles + 1 : 1 + static_cast<qint64>(random() % profiles);
        while (program.bytesAvailable() < stars && program.waitForReadyRead()) {}
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 2000));
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGKILL), 0);
        QVERIFY(program.waitForFinished());
        const bool finished = program.readAll().endsWith('!');
        killed += finished ? 0 : 1;

        TestOffice desk(file);
        QCOMPARE(must(checkFile(desk.storage())), std::vector<Fault>());
        const std::vector<HourlyCurve> left = allRights(desk);
        QVERIFY(left == wanted || (left == before && !finished)); // all of the run or nothing of it
        desk.grant();
        QVERIFY(allRights(desk) == wanted);
        QCOMPARE(must(checkFile(desk.storage())), std::vector<Fault>());
        desk.close();
        QFile::remove(file);
    }
    qInfo("killed before the end %d times of %d", killed, times);
    QVERIFY(killed > 0);
}

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    if (argc == 3 && QLatin1StringView(argv[1]) == "grant"_L1)
        return grantAll(QString::fromLocal8Bit(argv[2]));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "KillTest.moc"
