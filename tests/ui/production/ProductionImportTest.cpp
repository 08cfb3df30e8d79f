// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of readings tried out and imported: counts, wrong rows, repeated imports, files that name no meter.
#include "tests/ui/production/SmallOffice.h"
#include "ui/production/ImportModels.h"
#include "ui/production/ProductionCurves.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace gkwh;

class ProductionImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void previewKeepsNothing();
    void importsTwiceWithoutEffect();
    void comparesWithWhatIsStored();
    void countsFilesThatOverlapOnce();
    void gathersNeighbouringErrors();
    void asksForTheMeter();
    void cancellingLeavesNothing();
    void showsTheCurves();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    SharedImportPreview preview(const QStringList &paths, const QString &meter = {}) {
        auto result = previewImport(*m_office, paths, meter, {});
        return result ? *result : nullptr;
    }
    qint64 operations() { return static_cast<qint64>(m_office->storage().operations().latest(100)->size()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OfficeFile> m_office;
};

void ProductionImportTest::init() {
    m_office.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    fakes::createOffice(path(u"office.gkwh"_s));
    auto open = OfficeFile::open(path(u"office.gkwh"_s), store::datafile::Mode::ReadWrite, {});
    QVERIFY(open);
    m_office = std::move(*open);
}

void ProductionImportTest::previewKeepsNothing() {
    const qint64 before = operations();
    const auto tried = preview({fakes::writeReadings(path(u"june.csv"_s), u"501600324"_s, 3)});
    QVERIFY(tried);
    QCOMPARE(tried->added, 72);
    QCOMPARE(tried->meters.size(), 1U);
    QCOMPARE(tried->meters.front().plant, u"Alcolea"_s);
    QCOMPARE(tried->meters.front().added, 72);
    QVERIFY(tried->problems.empty());
    QCOMPARE(operations(), before);
    QVERIFY(!m_office->reader().productionState()->last);
}

void ProductionImportTest::importsTwiceWithoutEffect() {
    const QString file = fakes::writeReadings(path(u"june.csv"_s), u"501600324"_s, 3);
    const auto once = performImport(*m_office, *preview({file}), {});
    QVERIFY(once);
    QCOMPARE(once->added, 72);
    QCOMPARE(once->state.lastComplete, QDate(2020, 6, 3));
    const qint64 before = operations();
    const auto again = preview({file});
    QCOMPARE(again->added + again->changed, 0);
    QCOMPARE(again->same, 72);
    QVERIFY(performImport(*m_office, *again, {}));
    QCOMPARE(operations(), before);
}

void ProductionImportTest::comparesWithWhatIsStored() {
    QVERIFY(performImport(*m_office, *preview({fakes::writeReadings(path(u"june.csv"_s), u"501600324"_s, 1)}), {}));
    const auto tried = preview(
        {fakes::writeReadings(path(u"more.csv"_s), u"501600324"_s, 2, u"2020-06-01 05:00+02:00;501600324;999\n"_s)});
    QVERIFY(tried);
    const ImportMeter &meter = tried->meters.front();
    QCOMPARE(meter.added, 24);
    QCOMPARE(meter.changed, 1);
    QCOMPARE(meter.same, 23);
    QCOMPARE(tried->changedFrom, QDate(2020, 6, 1));
    QCOMPARE(tried->added, meter.added);
    QCOMPARE(tried->changed, meter.changed);
    QCOMPARE(tried->problems.size(), 1U); // the later of two rows for one hour counts
    QCOMPARE(tried->problems.front().weight, ImportProblem::Weight::Warn);
}

void ProductionImportTest::countsFilesThatOverlapOnce() {
    const auto tried = preview({fakes::writeReadings(path(u"a.csv"_s), u"501600324"_s, 2),
                                fakes::writeReadings(path(u"b.csv"_s), u"501600324"_s, 3)});
    QVERIFY(tried);
    QCOMPARE(tried->added, 72);
    QCOMPARE(tried->meters.front().added, 72);
}

void ProductionImportTest::gathersNeighbouringErrors() {
    const auto tried =
        preview({fakes::writeReadings(path(u"june.csv"_s), u"999"_s, 2, u"2020-06-03 00:00+02:00;501600324;-1\n"_s)});
    QVERIFY(tried);
    QCOMPARE(tried->added, 0);
    QCOMPARE(tried->wrongRows, 49);
    ImportProblemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPreview(tried);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ImportProblemModel::LineColumn).data().toString(), u"2–49"_s);
    QVERIFY(model.index(0, ImportProblemModel::WhatColumn).data().toString().contains(u"999"));
    ImportMeterModel meters;
    const QAbstractItemModelTester otherTester(&meters, QAbstractItemModelTester::FailureReportingMode::QtTest);
    meters.setPreview(tried);
    QCOMPARE(meters.index(0, ImportMeterModel::PlantColumn).data().toString(), u"not known"_s);
}

void ProductionImportTest::asksForTheMeter() {
    QFile file(path(u"manlleu.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Datetime;Daylight;Production;ModuleTemperature;DryBulbTemperature\n2020-06-01 00:00;S;7;1;1\n");
    file.close();
    const auto without = preview({file.fileName()});
    QVERIFY(without);
    QVERIFY(without->needsMeter);
    QCOMPARE(without->unreadableFiles, 1);
    const auto with = preview({file.fileName()}, u"501600324"_s);
    QVERIFY(with);
    QVERIFY(with->needsMeter);
    QCOMPARE(with->added, 1);
}

void ProductionImportTest::cancellingLeavesNothing() {
    const auto tried = preview({fakes::writeReadings(path(u"june.csv"_s), u"501600324"_s, 3)});
    const qint64 before = operations();
    const auto done = performImport(*m_office, *tried, {[](qint64, qint64, const QString &) { return false; }});
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"cancelled"_s);
    QCOMPARE(operations(), before);
}

void ProductionImportTest::showsTheCurves() {
    const ProductionSnapshot snapshot = fakes::snapshot();
    const auto mix = curvesOf(snapshot, ProductionNode::mix());
    QCOMPARE(mix->series.size(), 4U); // sum, two plants that are on, shares
    QCOMPARE(mix->series[0].curve->day(QDate(2020, 6, 4)).front(), 15);
    QCOMPARE(mix->series[0].curve->day(QDate(2020, 6, 7)).front(), HourlyCurve::missing);
    QCOMPARE(mix->series[2].curve->firstDay(), QDate(2020, 6, 3));
    QVERIFY(mix->series[3].isLevel() && !mix->series[3].visible);
    QCOMPARE(mix->annotations.size(), 1U);
    QCOMPARE(mix->annotations.front().text, u"Fontivsolar begins, 03/06/2020"_s);
    const auto off = curvesOf(snapshot, ProductionNode::plant(u"La Florida"_s));
    QCOMPARE(off->series.size(), 1U);
    QCOMPARE(off->series.front().id, u"meter 503"_s);
    const auto meter = curvesOf(snapshot, ProductionNode::meter(u"502"_s));
    QCOMPARE(meter->series.front().token, curvesOf(snapshot, ProductionNode::mix())->series[2].token);
    QVERIFY(curvesOf(snapshot, ProductionNode::meter(u"999"_s))->isEmpty());
}

QTEST_GUILESS_MAIN(ProductionImportTest)
#include "ProductionImportTest.moc"
