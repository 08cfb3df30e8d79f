// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One number for one hour: crosshair, heat map, matrix, file and the command `curve`, from the same data file.
#include "tests/app/cli/GkwhRunner.h"
#include "tests/fakes/TestOffice.h"
#include "tests/ui/curves/CurveFixture.h"
#include "ui/curves/CurveExport.h"
#include "ui/curves/CurveText.h"
#include "ui/curves/HeatMapPane.h"
#include "ui/curves/MatrixPane.h"
#include "ui/production/ProductionCurves.h"

#include <QTableView>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

namespace {

const QDate opened(2015, 3, 20), closed(2015, 11, 5), springDay(2015, 3, 29), autumnDay(2015, 10, 25);
const QDate brokenDay(2015, 7, 4); ///< lacks 10:00 to 14:00

UtcHour hourOf(QDate day, int slot) { return madrid::midnight(day) + slot; }

/// By hour, day and month as the program prints it: nothing where it says null.
using Printed = QMap<QString, std::optional<qint64>>;

} // namespace

class SameNumbersTest : public QObject, protected CurveFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void oneHour_data();
    void oneHour();
    void everyCellOfTheMatrix();
    void everyMonthOfTheMatrix();
    void daysAndMonths_data();
    void daysAndMonths();
    void valuesOfTheFile_data();
    void valuesOfTheFile();

private:
    QJsonObject ask(const QString &by) const;
    Printed points(const QString &by) const;
    void seesInTheHeatMap(UtcHour hour, std::optional<qint64> value);

    TestOffice m_office;
    testing::GkwhRunner m_gkwh;
    Printed m_hours, m_days, m_months;
};

void SameNumbersTest::initTestCase() {
    m_office.addPlant(u"Alcolea"_s, TestOffice::alcolea(), 20410, opened);
    HourlyCurve readings = HourlyCurve::spanning(opened, closed);
    for (UtcHour hour = madrid::midnight(opened); hour < madrid::midnight(closed.addDays(1)); ++hour)
        readings.set(hour, (hour * 7919) % 2087);
    for (int slot = 10; slot <= 14; ++slot)
        readings.set(hourOf(brokenDay, slot), HourlyCurve::missing);
    m_office.importReadings(TestOffice::alcolea(), readings);
    m_office.close();

    const auto file = OfficeFile::open(m_office.file(), store::datafile::Mode::ReadOnly, {});
    QVERIFY(file);
    const auto snapshot = loadProduction(**file, {2016, 6, 1});
    QVERIFY(snapshot);
    m_set = curvesOf(**snapshot, ProductionNode());
    QCOMPARE(m_set->series.front().name, u"GenerationkWh"_s);
    QCOMPARE(m_set->firstDay(), opened);
    QCOMPARE(m_set->lastDay(), closed);

    m_hours = points(u"hour"_s);
    m_days = points(u"day"_s);
    m_months = points(u"month"_s);
    QCOMPARE(m_hours.size(), qsizetype(madrid::midnight(closed.addDays(1)) - madrid::midnight(opened)));
    QCOMPARE(m_months.size(), qsizetype(9));
}

void SameNumbersTest::init() {
    open({1400, 1500});
    for (const auto pane : {CurveView::Pane::HeatMap, CurveView::Pane::Matrix})
        m_view->setPaneOn(pane, true);
    QTRY_VERIFY(m_view->heatMap()->plotRect().height() > madrid::slotsPerDay * 8);
}

QJsonObject SameNumbersTest::ask(const QString &by) const {
    return m_gkwh
        .bare({u"--file"_s, m_office.file(), u"--json"_s, u"curve"_s, u"production"_s, u"--from"_s,
               opened.toString(Qt::ISODate), u"--until"_s, closed.toString(Qt::ISODate), u"--by"_s, by})
        .json();
}

Printed SameNumbersTest::points(const QString &by) const {
    Printed printed;
    for (const QJsonValue &point : ask(by)["points"_L1].toArray()) {
        const QJsonValue value = point["value"_L1];
        printed.insert(point["at"_L1].toString(), value.isNull() ? std::nullopt : std::optional(value.toInteger()));
    }
    return printed;
}

void SameNumbersTest::oneHour_data() {
    QTest::addColumn<UtcHour>("hour");
    const auto row = [](const char *name, QDate day, int slot) { QTest::newRow(name) << hourOf(day, slot); };
    row("an hour in June", {2015, 6, 17}, 13);
    row("the hour before the lost one", springDay, 1);
    row("the hour after the lost one", springDay, 2);
    row("the last of 23", springDay, 22);
    row("02:00 in summer", autumnDay, 2);
    row("02:00 in winter", autumnDay, 3);
    row("the last of 25", autumnDay, 24);
    row("before the gap", brokenDay, 9);
    row("in the gap", brokenDay, 12);
    row("after the gap", brokenDay, 15);
    row("the first of all", opened, 0);
    row("the last of all", closed, 23);
}

void SameNumbersTest::oneHour() {
    QFETCH(UtcHour, hour);
    const HourAddress address = madrid::addressOf(hour);
    const auto printed = m_hours.constFind(madrid::hourText(hour));
    QVERIFY(printed != m_hours.constEnd());
    const std::optional<qint64> value = *printed;
    const QString words = value ? curvetext::number(*value) + u" kWh"_s : u"no data"_s;
    const QString reading = u"GenerationkWh %1"_s.arg(words);
    showDays(address.day.addDays(-3), address.day.addDays(3));

    point(lines(), at(hour));
    QCOMPARE(scope().crosshair(), hour);
    QVERIFY2(m_view->reading().contains(reading), qPrintable(m_view->reading()));

    m_view->matrix()->refreshNow();
    const MatrixModel *matrix = m_view->matrix()->model();
    const QModelIndex cell = matrix->indexOf(hour);
    QCOMPARE(m_view->matrix()->table()->currentIndex(), cell);
    QCOMPARE(cell.data().toString(), value ? QString::number(*value) : QString());
    QCOMPARE(cell.data(MatrixModel::ValueRole).isValid(), value.has_value());
    QCOMPARE(cell.data(MatrixModel::ValueRole).toLongLong(), value.value_or(0));

    scope().setCrosshair(std::nullopt);
    seesInTheHeatMap(hour, value);
    HeatMapPane *heat = m_view->heatMap();
    point(heat, at(heat, madrid::midnight(address.day) + 12, 1 - (address.slot + 0.5) / madrid::slotsPerDay));
    QCOMPARE(scope().crosshair(), hour);
    QVERIFY(m_view->reading().contains(reading));
}

void SameNumbersTest::seesInTheHeatMap(UtcHour hour, std::optional<qint64> value) {
    HeatMapPane *heat = m_view->heatMap();
    const int slot = madrid::addressOf(hour).slot;
    const QDate day = madrid::addressOf(hour).day;
    const QPoint middle = at(heat, madrid::midnight(day) + 12, 1 - (slot + 0.5) / madrid::slotsPerDay);
    const QImage seen = heat->grab().toImage();
    QSet<QRgb> colours;
    for (int y = -4; y < 4; ++y) {
        for (int x = -4; x < 4; ++x)
            colours.insert(seen.pixel(middle + QPoint(x, y)));
    }
    if (value) {
        const HeatScale colour = HeatScale::of(scope(), 0);
        QCOMPARE(colours, QSet<QRgb>{colour.color(colour.shareOf(*value)).rgb()});
    } else {
        QVERIFY(colours.size() > 1 && colours.contains(theme::color(Token::Base).rgb())); // hatched
    }
}

void SameNumbersTest::everyCellOfTheMatrix() {
    MatrixModel matrix;
    matrix.show(scope(), MatrixModel::Kind::DayHours);
    const QJsonObject answer = ask(u"day-hour"_s);
    const QJsonArray rows = answer["rows"_L1].toArray();
    QCOMPARE(matrix.rowCount(), int(rows.size()));
    QCOMPARE(matrix.total().value, answer["total"_L1].toInteger());
    for (int row = 0; row < matrix.rowCount(); ++row) {
        const QJsonObject printed = rows[row].toObject();
        const QDate day = QDate::fromString(printed["at"_L1].toString(), Qt::ISODate);
        for (int slot = 0; slot < madrid::hoursIn(day); ++slot) {
            const QVariant value = matrix.index(row, slot).data(MatrixModel::ValueRole);
            QCOMPARE(value.isValid(), !printed["values"_L1][slot].isNull());
            QCOMPARE(value.toLongLong(), printed["values"_L1][slot].toInteger(0));
        }
        const QModelIndex sum = matrix.index(row, madrid::slotsPerDay);
        QCOMPARE(sum.data(MatrixModel::ValueRole).toLongLong(), printed["total"_L1].toInteger());
        QCOMPARE(sum.data(MatrixModel::MissingRole).toInt(), printed["missing"_L1].toInt(0));
    }
}

void SameNumbersTest::everyMonthOfTheMatrix() {
    MatrixModel matrix;
    matrix.show(scope(), MatrixModel::Kind::MonthHours);
    const QJsonArray rows = ask(u"month-hour"_s)["rows"_L1].toArray();
    QCOMPARE(matrix.rowCount(), int(rows.size()));
    for (int row = 0; row < matrix.rowCount(); ++row) {
        for (int slot = 0; slot < madrid::slotsPerDay; ++slot)
            QCOMPARE(matrix.index(row, slot).data(MatrixModel::ValueRole).toLongLong(),
                     rows[row]["values"_L1][slot].toInteger(0));
        QCOMPARE(matrix.index(row, madrid::slotsPerDay).data(MatrixModel::ValueRole).toLongLong(),
                 rows[row]["total"_L1].toInteger());
    }
}

void SameNumbersTest::daysAndMonths_data() {
    QTest::addColumn<bool>("days");
    QTest::newRow("days") << true;
    QTest::newRow("months") << false;
}

void SameNumbersTest::daysAndMonths() {
    QFETCH(bool, days);
    const Printed &printed = days ? m_days : m_months;
    scope().chooseStep(days ? CurveStep::Day : CurveStep::Month);
    MatrixModel matrix;
    matrix.show(scope(), days ? MatrixModel::Kind::Days : MatrixModel::Kind::Months);
    QCOMPARE(matrix.rowCount(), int(printed.size()));
    int row = 0;
    for (auto one = printed.cbegin(); one != printed.cend(); ++one, ++row) {
        QCOMPARE(matrix.index(row, 0).data(MatrixModel::ValueRole).toLongLong(), one->value());
        const QDate day = QDate::fromString(days ? one.key() : one.key() + u"-25"_s, Qt::ISODate);
        scope().setCrosshair(hourOf(day, 12));
        QCOMPARE(scope().reading(0).value, one->value());
        QVERIFY(m_view->reading().contains(u"GenerationkWh %1"_s.arg(curvetext::number(one->value()))));
    }
    const bool lacks = days ? m_view->reading().contains(u"missing"_s) : false;
    QVERIFY(!lacks);
    scope().setCrosshair(hourOf(brokenDay, 12));
    QVERIFY(m_view->reading().contains(u"5 hours missing"_s));
}

void SameNumbersTest::valuesOfTheFile_data() {
    QTest::addColumn<int>("step");
    QTest::newRow("hours") << static_cast<int>(CurveStep::Hour);
    QTest::newRow("days") << static_cast<int>(CurveStep::Day);
    QTest::newRow("months") << static_cast<int>(CurveStep::Month);
}

void SameNumbersTest::valuesOfTheFile() {
    QFETCH(int, step);
    const Printed &printed = step == 0 ? m_hours : step == 1 ? m_days : m_months;
    scope().chooseStep(static_cast<CurveStep>(step));
    QStringList rows = curveexport::csv(scope()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = rows.takeFirst().split(u';');
    const qsizetype column = header.indexOf(u"GenerationkWh (kWh)"_s);
    QVERIFY(column > 0);
    QCOMPARE(rows.size(), printed.size());
    for (const QString &row : std::as_const(rows)) {
        const QStringList fields = row.split(u';');
        const auto known = printed.constFind(fields.front());
        QVERIFY2(known != printed.constEnd(), qPrintable(fields.front()));
        QCOMPARE(fields[column], known->has_value() ? QString::number(known->value()) : QString());
    }
}

QTEST_MAIN(SameNumbersTest)
#include "SameNumbersTest.moc"
