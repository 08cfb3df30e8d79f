// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a large run takes: two hundred profiles over ten years. It is said, not judged; what is judged is what the
// run asks of the file.
#include "model/rights/Quantise.h"
#include "model/store/FileCheck.h"
#include "tests/fakes/TestOffice.h"

#include <QElapsedTimer>
#include <QtTest>

#include <ctime>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace gkwh::store;
using namespace Qt::StringLiterals;

class GrantSpeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoHundredProfilesOverTenYears();
};

void GrantSpeedTest::twoHundredProfilesOverTenYears() {
    const QDate firstDay(2016, 5, 1);
    const QDate lastDay(2026, 4, 30);
    const int profiles = 200;
    qint64 accesses = 0;
    datafile::Options options;
    options.faults = [&] {
        ++accesses;
        return false;
    };
    TestOffice desk(QString(), options);
    desk.addAlcolea();
    HourlyCurve curve = HourlyCurve::spanning(firstDay, lastDay);
    for (qsizetype index = 0; index < std::ssize(curve.values()); ++index) {
        if (curve.hourAt(index))
            curve.values()[static_cast<size_t>(index)] = index % 25 < 7 ? 0 : index * 37 % 2000;
    }
    QElapsedTimer timer;
    timer.start();
    desk.importReadings(TestOffice::alcolea(), curve);
    qInfo("import of ten years: %lld ms", timer.restart());
    QJsonArray tracked;
    for (int shares = 1; shares <= profiles; ++shares)
        tracked.append(shares);
    desk.track(tracked);
    accesses = 0;
    timer.restart();
    const std::clock_t cpuBefore = std::clock();
    desk.grant();
    const qint64 ms = std::max<qint64>(timer.restart(), 1);
    const qint64 cpuMs = (std::clock() - cpuBefore) * 1000 / CLOCKS_PER_SEC;
    const qint64 slotCount = profiles * std::ssize(curve.values());
    qInfo("grant of %d profiles: %lld ms (%lld ms of the processor), %lld million slots a second, %lld accesses",
          profiles, ms, cpuMs, slotCount / ms / 1000, accesses);
    const qint64 months = 120;
    QVERIFY(accesses < profiles * (months + 30) + 1000); // one for each month that is written, none to look for it

    timer.restart();
    desk.rights(profiles, firstDay, lastDay);
    qInfo("reading of a profile: %lld ms", timer.restart());
    // each was computed on another thread while the one before was written
    const HourlyCurve shares = HourlyCurve::spanning(firstDay, lastDay, golden::builtShares);
    for (const qint64 n : {1, 2, 57, profiles}) {
        const auto alone = must(quantise(curve.values(), shares.values(), n, {}));
        QCOMPARE(desk.rights(n, firstDay, lastDay), HourlyCurve::fromSlots(firstDay, alone.rightsKwh));
    }
    QVERIFY(must(checkFile(desk.storage())).empty());
    qInfo("check: %lld ms", timer.restart());
}

QTEST_GUILESS_MAIN(GrantSpeedTest)
#include "GrantSpeedTest.moc"
