// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which plots stand above each other, how high they are, and what each of them shows.
#include "ui/curves/PlotBands.h"

#include "ui/common/Theme.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2025, 6, 1), last(2025, 6, 7);

CurveSeries line(const QString &name, HourlyCurve::Value value, const QString &unit = u"kWh"_s,
                 CurveRole role = CurveRole::Line) {
    return {name, name,           unit,
            role, Token::Series1, std::make_shared<const HourlyCurve>(HourlyCurve::spanning(first, last, value))};
}

} // namespace

class PlotBandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneUnitIsOnePlot();
    void everyUnitHasAPlot();
    void levelsAreStripsOnTop();
    void stackedByHand();
    void stackedFromFiveLinesOn();
    void hiddenCurvesTakeNoRoom();
    void differencesAreLowerAndLast();
    void aDifferenceAloneHasTheWholeHeight();
    void differencesReachBelowZero();
    void plotsOfAUnitShareItsSize();
    void withoutRoomTheyAreCounted();
    void closerValues();
    void nothingToShow();

private:
    void show(std::vector<CurveSeries> series);
    PlotBands bands(double height = 400) const;
    QStringList names(const PlotBands &made) const;

    std::unique_ptr<CurveScope> m_scope;
};

void PlotBandsTest::show(std::vector<CurveSeries> series) {
    auto set = std::make_shared<CurveSet>();
    set->series = std::move(series);
    m_scope = std::make_unique<CurveScope>();
    m_scope->setSet(set);
}

PlotBands PlotBandsTest::bands(double height) const {
    const QRectF plot(60, 20, 500, height);
    const PlotBands made = plotBands(*m_scope, plot, TimeScale(m_scope->range(), plot.width()),
                                     QFontMetricsF(theme::font(theme::Type::Axis)));
    for (size_t band = 0; band < made.bands.size(); ++band) { // in every arrangement
        const QRectF &area = made.bands[band].area;
        const double above = band == 0 ? plot.top() : made.bands[band - 1].area.bottom() + 4;
        [&] {
            QVERIFY(area.top() >= above);
            QVERIFY(area.bottom() <= plot.bottom() + 0.01);
            QCOMPARE(area.left(), plot.left());
            QCOMPARE(area.width(), plot.width());
        }();
    }
    return made;
}

QStringList PlotBandsTest::names(const PlotBands &made) const {
    QStringList all;
    for (const PlotBand &band : made.bands) {
        QStringList inside;
        for (const CurveShape &shape : band.shapes)
            inside.append(m_scope->set().series[shape.series].name);
        all.append(inside.join(u'+'));
    }
    return all;
}

void PlotBandsTest::oneUnitIsOnePlot() {
    show({line(u"a"_s, 10), line(u"b"_s, 20)});
    const PlotBands made = bands();
    QCOMPARE(names(made), QStringList{u"a+b"_s});
    QCOMPARE(made.bands[0].area, QRectF(60, 20, 500, 400));
    QVERIFY(made.bands[0].name.isEmpty());
    QCOMPARE(made.bands[0].axis.min(), 0.0);
    QVERIFY(made.bands[0].axis.max() > 20);
    QCOMPARE(made.bands[0].axis.title(), u"kWh"_s);
}

void PlotBandsTest::everyUnitHasAPlot() {
    show({line(u"a"_s, 10), line(u"members"_s, 900, u"members"_s), line(u"b"_s, 20)});
    const PlotBands made = bands();
    QCOMPARE(names(made), QStringList({u"a+b"_s, u"members"_s}));
    QCOMPARE(made.bands[0].area.height(), made.bands[1].area.height());
    QCOMPARE(made.bands[1].name, u"members"_s);
    QVERIFY(made.bands[0].name.isEmpty()); // two curves: the legend names them
    QCOMPARE(made.bands[1].area.bottom(), 420.0);
}

void PlotBandsTest::levelsAreStripsOnTop() {
    show({line(u"a"_s, 10), line(u"shares"_s, 20410, u"shares"_s, CurveRole::StepStrip)});
    const PlotBands made = bands();
    QCOMPARE(names(made), QStringList({u"shares"_s, u"a"_s}));
    QVERIFY(made.bands[0].isStrip && !made.bands[1].isStrip);
    QVERIFY(made.bands[0].area.height() < 50);
    QVERIFY(made.bands[1].area.height() > 250);
}

void PlotBandsTest::stackedByHand() {
    show({line(u"a"_s, 10), line(u"b"_s, 2000)});
    m_scope->setStacked(true);
    const PlotBands made = bands();
    QCOMPARE(names(made), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(made.bands[0].name, u"a"_s);
    QVERIFY(made.bands[0].axis.max() < 20); // each on its own axis
    QVERIFY(made.bands[1].axis.max() > 2000);
    m_scope->setStacked(std::nullopt);
    QCOMPARE(bands().bands.size(), size_t(1));
}

void PlotBandsTest::stackedFromFiveLinesOn() {
    show({line(u"a"_s, 1), line(u"b"_s, 1), line(u"c"_s, 1), line(u"d"_s, 1), line(u"e"_s, 1),
          line(u"shares"_s, 20410, u"shares"_s, CurveRole::StepStrip)});
    QVERIFY(m_scope->isStacked() && !m_scope->chosenStacked());
    QCOMPARE(bands().bands.size(), size_t(6));
    m_scope->setShown(4, false); // four lines and a level stand together
    QCOMPARE(bands().bands.size(), size_t(2));
    m_scope->setShown(4, true);
    m_scope->setStacked(false);
    QCOMPARE(bands().bands.size(), size_t(2));
}

void PlotBandsTest::hiddenCurvesTakeNoRoom() {
    show({line(u"a"_s, 10), line(u"members"_s, 900, u"members"_s)});
    m_scope->setShown(1, false);
    const PlotBands made = bands();
    QCOMPARE(names(made), QStringList{u"a"_s});
    QVERIFY(made.bands[0].name.isEmpty());
    QCOMPARE(made.bands[0].area.height(), 400.0);
}

void PlotBandsTest::differencesAreLowerAndLast() {
    show({line(u"a"_s, 10), line(u"b"_s, 20), line(u"difference"_s, -10, u"kWh"_s, CurveRole::Difference)});
    const PlotBands made = bands();
    QCOMPARE(names(made), QStringList({u"a+b"_s, u"difference"_s}));
    QVERIFY(std::abs(made.bands[1].area.height() / made.bands[0].area.height() - 0.6) < 1e-9);
    QCOMPARE(made.bands[1].name, u"difference"_s);
    QVERIFY(std::abs(made.bands[1].area.bottom() - 420) < 0.01);
}

void PlotBandsTest::aDifferenceAloneHasTheWholeHeight() {
    show({line(u"a"_s, 10), line(u"difference"_s, -10, u"kWh"_s, CurveRole::Difference)});
    m_scope->setShown(0, false);
    const PlotBands made = bands();
    QCOMPARE(names(made), QStringList{u"difference"_s});
    QCOMPARE(made.bands[0].area.height(), 400.0);
}

void PlotBandsTest::differencesReachBelowZero() {
    auto difference = line(u"difference"_s, -30, u"kWh"_s, CurveRole::Difference);
    auto curve = *difference.curve;
    curve.set(madrid::midnight(first) + 12, 90);
    difference.curve = std::make_shared<const HourlyCurve>(curve);
    show({difference});
    const ValueAxis axis = bands().bands[0].axis;
    QVERIFY(axis.min() < -30 && axis.max() > 90);
    QVERIFY(axis.y(-30) > axis.y(0) && axis.y(0) > axis.y(90));
    const auto &ticks = axis.ticks();
    QVERIFY(std::any_of(ticks.begin(), ticks.end(), [](const ValueTick &tick) { return tick.text == u"0"_s; }));
    QVERIFY(std::any_of(ticks.begin(), ticks.end(), [](const ValueTick &tick) {
        return tick.text.startsWith(u'\u2212'); // a true minus sign
    }));
}

void PlotBandsTest::plotsOfAUnitShareItsSize() {
    show({line(u"a"_s, 20'000), line(u"b"_s, 900)});
    m_scope->setStacked(true);
    const PlotBands made = bands();
    QCOMPARE(made.bands[0].axis.title(), u"MWh"_s);
    QCOMPARE(made.bands[1].axis.title(), u"MWh"_s); // or one would misread the smaller one
    m_scope->setShown(0, false);
    QCOMPARE(bands().bands[0].axis.title(), u"kWh"_s);
}

void PlotBandsTest::withoutRoomTheyAreCounted() {
    std::vector<CurveSeries> many;
    for (int one = 0; one < 12; ++one)
        many.push_back(line(u"c%1"_s.arg(one), 10 + one));
    show(many);
    const PlotBands roomy = bands(2000);
    QCOMPARE(roomy.bands.size(), size_t(12));
    QCOMPARE(roomy.withoutRoom, size_t(0));
    const PlotBands narrow = bands(300);
    QVERIFY(!narrow.bands.empty() && narrow.bands.size() < 12);
    QCOMPARE(narrow.bands.size() + narrow.withoutRoom, size_t(12));
    for (const PlotBand &band : narrow.bands)
        QVERIFY(band.area.height() >= 40);
    const PlotBands none = bands(10); // one plot stays, however low
    QCOMPARE(none.bands.size(), size_t(1));
    QCOMPARE(none.withoutRoom, size_t(11));
}

void PlotBandsTest::closerValues() {
    show({line(u"a"_s, 1000)});
    const double whole = bands().bands[0].axis.max();
    m_scope->setValueZoom(10);
    const double closer = bands().bands[0].axis.max();
    QVERIFY(closer >= 100 && closer <= whole / 8);
    m_scope->setValueZoom(1e9); // has an end
    QVERIFY(bands().bands[0].axis.max() >= 0.5);
    show({line(u"a"_s, -1000, u"kWh"_s, CurveRole::Difference)});
    const double deep = bands().bands[0].axis.min();
    m_scope->setValueZoom(10);
    QVERIFY(bands().bands[0].axis.min() > deep / 8);
}

void PlotBandsTest::nothingToShow() {
    show({line(u"a"_s, 1000)});
    m_scope->setShown(0, false);
    QVERIFY(bands().bands.empty());
    QCOMPARE(bands().withoutRoom, size_t(0));
}

QTEST_MAIN(PlotBandsTest)
#include "PlotBandsTest.moc"
