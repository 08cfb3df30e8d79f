// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration as an office: the same bytes every time, late by exactly the hour that was never measured, sound.
#include "app/demo/DemoOffice.h"

#include "app/setup/OfficeFile.h"
#include "model/office/SettingRepository.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class DemoOfficeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheSameBytes();
    void isHeldBackByTheMissingHour();
    void hasProfilesThatWaitForTheirFirstGrant();
    void goesOnPastTheMissingHour();
    void refusesWhatIsThere();
    void cancellingLeavesNothing();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray digest(const QString &file) {
        QFile bytes(file);
        if (!bytes.open(QIODevice::ReadOnly))
            return {};
        return QCryptographicHash::hash(bytes.readAll(), QCryptographicHash::Sha256);
    }

    QTemporaryDir m_folder;
    QString m_demo;
};

void DemoOfficeTest::initTestCase() {
    m_demo = path(u"demo.gkwh"_s);
    QVERIFY(writeDemo(m_demo, {}));
}

void DemoOfficeTest::givesTheSameBytes() {
    const DemoRequest small{40, QDate(2016, 9, 30), 3};
    QVERIFY(writeDemo(path(u"once.gkwh"_s), small));
    QVERIFY(writeDemo(path(u"twice.gkwh"_s), small));
    QVERIFY(!digest(path(u"once.gkwh"_s)).isEmpty());
    QCOMPARE(digest(path(u"once.gkwh"_s)), digest(path(u"twice.gkwh"_s)));
}

void DemoOfficeTest::isHeldBackByTheMissingHour() {
    const auto open = OfficeFile::open(m_demo, store::datafile::Mode::ReadOnly, {});
    QVERIFY(open);
    const auto state = (*open)->reader().productionState();
    QVERIFY(state);
    QCOMPARE(state->lastComplete, QDate(2021, 4, 14));
    QCOMPARE(state->heldBackBy.size(), 1U);
    QCOMPARE(state->heldBackBy.front().meter, u"501600324"_s);
    QCOMPARE(state->heldBackBy.front().lateSince, QDate(2021, 4, 15));
    QCOMPARE((*open)->reader().grantedUntil().value_or(QDate()), QDate(2021, 4, 14));
    QCOMPARE((*open)->storage().settings().value(worksAsOnSetting).value_or(QString()), u"2021-04-23"_s);
}

void DemoOfficeTest::hasProfilesThatWaitForTheirFirstGrant() {
    const auto open = OfficeFile::open(m_demo, store::datafile::Mode::ReadOnly, {});
    QVERIFY(open);
    const auto profiles = (*open)->reader().profiles();
    QVERIFY(profiles);
    QVERIFY(profiles->size() > 50);
    QCOMPARE(
        std::count_if(profiles->begin(), profiles->end(), [](const ProfileState &state) { return !state.granted; }),
        12);
    QVERIFY((*open)->storage().profiles().entriesOf(10)->size() > 50);
}

void DemoOfficeTest::goesOnPastTheMissingHour() {
    const QString file = path(u"later.gkwh"_s);
    QVERIFY(writeDemo(file, {20, QDate(2021, 8, 31), 7}));
    const auto open = OfficeFile::open(file, store::datafile::Mode::ReadOnly, {});
    QVERIFY(open);
    const auto state = (*open)->reader().productionState();
    QVERIFY(state);
    QCOMPARE(state->lastComplete, QDate(2021, 8, 28));
    QCOMPARE(state->heldBackBy.front().meter, u"501815908"_s);
    QCOMPARE((*open)->reader().grantedUntil().value_or(QDate()), QDate(2021, 8, 28));
}

void DemoOfficeTest::refusesWhatIsThere() {
    const QByteArray before = digest(m_demo);
    QCOMPARE(writeDemo(m_demo, {}).error().code, u"file-exists"_s);
    QCOMPARE(writeDemo(path(u"none.gkwh"_s), {0, QDate(2021, 4, 22), 1}).error().code, u"out-of-range"_s);
    QCOMPARE(digest(m_demo), before);
}

void DemoOfficeTest::cancellingLeavesNothing() {
    const QString file = path(u"cancelled.gkwh"_s);
    const Progress third{[](qint64 done, qint64, const QString &) { return done < 3; }};
    QCOMPARE(writeDemo(file, {30, QDate(2017, 1, 31), 1}, third).error().code, u"cancelled"_s);
    QVERIFY(QDir(m_folder.path()).entryList({u"cancelled*"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(DemoOfficeTest)
#include "DemoOfficeTest.moc"
