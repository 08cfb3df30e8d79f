// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Column extremes against the plain rule, over gaps, clock changes and pans.
#include "model/curve/ColumnExtremes.h"

#include "model/base/ExactMath.h"

#include <QTest>

#include <rapidcheck.h>

using namespace gkwh;
using Value = HourlyCurve::Value;

class ColumnExtremesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainRule();
    void panningMovesColumnsWhole();
    void columnsCoverEveryHourOnce();
    void gapsOpenAndCloseColumns();
    void unusedSlotsAreNoValues();
    void sumsOfDaysGoByTheirFirstHour();
};

namespace {

HourlyCurve sample(QDate first, int days, int seed) {
    HourlyCurve curve(first, days);
    for (qsizetype i = 0; i < static_cast<qsizetype>(curve.values().size()); ++i) {
        const qint64 noise = (i * 7919 + seed * 104729) % 997;
        curve.values()[static_cast<size_t>(i)] = noise % 11 == 0 ? HourlyCurve::missing : noise - 200;
    }
    curve.clearUnusedSlots();
    return curve;
}

std::vector<ColumnExtremes> plainRule(const HourlyCurve &curve, const ColumnGrid &grid, qint64 first, qsizetype count) {
    std::vector<ColumnExtremes> columns(static_cast<size_t>(count));
    for (qsizetype i = 0; i < static_cast<qsizetype>(curve.values().size()); ++i) {
        const auto hour = curve.hourAt(i);
        if (!hour)
            continue;
        const qint64 column = floorDiv(*hour * 3600 * grid.columns, grid.seconds) - first;
        if (column >= 0 && column < count)
            columns[static_cast<size_t>(column)].add(curve.values()[static_cast<size_t>(i)]);
    }
    return columns;
}

} // namespace

void ColumnExtremesTest::agreesWithThePlainRule() {
    const bool holds = rc::check("column extremes are those of the plain rule", [] {
        const QDate day = QDate(2016, 3, 1).addDays(*rc::gen::inRange(0, 300));
        const HourlyCurve curve = sample(day, *rc::gen::inRange(1, 60), *rc::gen::inRange(0, 1000));
        const ColumnGrid grid{*rc::gen::inRange<qint64>(7200, 86400 * 90), *rc::gen::inRange<qint64>(1, 1600)};
        const qint64 first = grid.columnOf(madrid::midnight(day)) + *rc::gen::inRange(-50, 50);
        const auto count = *rc::gen::inRange<qsizetype>(0, 400);
        RC_ASSERT(columnExtremes(curve, grid, first, count) == plainRule(curve, grid, first, count));
    });
    QVERIFY(holds);
}

void ColumnExtremesTest::panningMovesColumnsWhole() {
    const HourlyCurve curve = sample({2025, 9, 1}, 90, 3);
    const ColumnGrid grid{86400 * 61 + 1234, 517};
    const qint64 first = grid.columnOf(madrid::midnight({2025, 10, 1}));
    const auto before = columnExtremes(curve, grid, first, 200);
    const auto after = columnExtremes(curve, grid, first + 37, 200);
    for (size_t c = 0; c + 37 < before.size(); ++c)
        QCOMPARE(after[c], before[c + 37]);
}

void ColumnExtremesTest::columnsCoverEveryHourOnce() {
    const ColumnGrid grid{86400 * 365, 911};
    for (UtcHour hour = -30000; hour < 30000; ++hour) {
        const qint64 column = grid.columnOf(hour);
        QVERIFY(grid.firstHour(column) <= hour);
        QVERIFY(grid.firstHour(column + 1) > hour);
    }
}

void ColumnExtremesTest::gapsOpenAndCloseColumns() {
    HourlyCurve curve({2025, 6, 1}, 1, 5);
    curve.set(madrid::midnight({2025, 6, 1}) + 3, HourlyCurve::missing);
    const ColumnGrid grid{4 * 3600, 1}; // midnight is 22:00Z: the first column has two hours of this day
    const auto columns = columnExtremes(curve, grid, grid.columnOf(madrid::midnight({2025, 6, 1})), 3);
    QCOMPARE(columns[0].known, 2);
    QVERIFY(columns[0].closesKnown);
    QCOMPARE(columns[1].known, 3);
    QCOMPARE(columns[1].missing, 1);
    QVERIFY(columns[1].opensKnown && columns[1].closesKnown);
    curve.set(madrid::midnight({2025, 6, 1}) + 5, HourlyCurve::missing);
    QVERIFY(!columnExtremes(curve, grid, grid.columnOf(madrid::midnight({2025, 6, 1})), 3)[1].closesKnown);
}

void ColumnExtremesTest::unusedSlotsAreNoValues() {
    const HourlyCurve curve({2025, 3, 30}, 1, 7); // 23 hours
    const ColumnGrid grid{86400 * 10, 1};
    const auto columns = columnExtremes(curve, grid, grid.columnOf(madrid::midnight({2025, 3, 30})), 1);
    QCOMPARE(columns.front().known, 23);
    QCOMPARE(columns.front().min, Value(7));
}

void ColumnExtremesTest::sumsOfDaysGoByTheirFirstHour() {
    std::vector<UtcHour> begins;
    std::vector<Value> values;
    for (int d = 0; d < 400; ++d) {
        begins.push_back(madrid::midnight(QDate(2025, 1, 1).addDays(d)));
        values.push_back(d == 100 ? HourlyCurve::missing : d);
    }
    const ColumnGrid grid{86400 * 400, 100};
    const qint64 first = grid.columnOf(begins.front());
    const auto columns = columnExtremes(begins, values, grid, first + 1, 99);
    QCOMPARE(columns[0].last, columns[1].first - 1);
    int known = 0, missing = 0;
    for (const ColumnExtremes &column : columns) {
        known += column.known;
        missing += column.missing;
    }
    QCOMPARE(missing, 1);
    QVERIFY(known >= 390 && known <= 399);
}

QTEST_GUILESS_MAIN(ColumnExtremesTest)
#include "ColumnExtremesTest.moc"
