// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panes draw, hour by hour and pixel by pixel, and what a view keeps.
#include "tests/ui/curves/CurveFixture.h"
#include "ui/curves/CurveExport.h"
#include "ui/curves/HeatMap.h"
#include "ui/curves/HeatMapPane.h"
#include "ui/curves/MatrixPane.h"
#include "ui/curves/OverviewStrip.h"

#include <QBuffer>
#include <QTableView>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

class CurvePanesTest : public QObject, protected CurveFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open({1100, 700}); }
    void panesByKeys();
    void octoberDayIsDrawnWith25Hours();
    void gapsAreGaps();
    void stepsGoByZoomAndByHand();
    void heatMapCells();
    void heatMapEndsWithItsRange();
    void drawsNoMoreThanThePixels();
    void exports();
    void keepsItsState();
    void emptyAndNewSets();
};

void CurvePanesTest::panesByKeys() {
    QVERIFY(m_view->isPaneOn(CurveView::Pane::Lines));
    key(Qt::Key_H);
    QVERIFY(m_view->heatMap()->isVisible());
    key(Qt::Key_M);
    QVERIFY(m_view->matrix()->isVisible());
    key(Qt::Key_L);
    QVERIFY(!lines()->isVisible());
    QVERIFY(m_view->overview()->isVisible());
    m_view->matrix()->table()->setFocus();
    QTest::keyClick(m_view->matrix()->table(), Qt::Key_H); // letters go through the table to the view
    QVERIFY(!m_view->heatMap()->isVisible());
    QTest::keyClick(m_view->matrix()->table(), Qt::Key_M);
    QVERIFY(m_view->matrix()->isVisible()); // the last pane stays
}

void CurvePanesTest::octoberDayIsDrawnWith25Hours() {
    for (const auto &[day, hours] :
         {std::pair(octoberDay, 25), std::pair(marchDay, 23), std::pair(QDate(2025, 6, 1), 24)}) {
        showDays(day, day);
        lines()->grab();
        const CurveShape &shape = *lines()->renderer()->shapes().front();
        QVERIFY(!shape.dense);
        QCOMPARE(shape.steps.size(), static_cast<size_t>(hours));
        QVERIFY(std::abs(shape.steps.back().right - lines()->plotRect().width()) < 1);
    }
}

void CurvePanesTest::gapsAreGaps() {
    showDays(gapDay, gapDay);
    lines()->grab();
    const auto &steps = lines()->renderer()->shapes().front()->steps;
    QCOMPARE(steps.size(), size_t(23));
    QVERIFY(steps[14].left - steps[13].right > 10); // not joined, not zero
    scope().setCrosshair(madrid::midnight(gapDay) + 14);
    QVERIFY(m_view->reading().contains(u"GenerationkWh no data"_s));
    scope().chooseStep(CurveStep::Day);
    QVERIFY(m_view->reading().contains(u"1 hour missing"_s));
}

void CurvePanesTest::stepsGoByZoomAndByHand() {
    QCOMPARE(scope().step(), CurveStep::Day);
    showDays({2025, 10, 1}, {2025, 10, 31});
    QCOMPARE(scope().step(), CurveStep::Hour);
    scope().chooseStep(CurveStep::Month);
    QCOMPARE(scope().step(), CurveStep::Month);
    scope().setCrosshair(madrid::midnight(gapDay));
    QCOMPARE(scope().reading(1),
             sumOf(m_set->series[1], madrid::midnight({2025, 10, 1}), madrid::midnight({2025, 11, 1})));
    QCOMPARE(scope().reading(1).knownHours, 31 * 24 + 1);
}

void CurvePanesTest::heatMapCells() {
    const TimeSpan week = TimeSpan::ofDays({2025, 10, 20}, {2025, 10, 26});
    const TimeScale scale(week, 1690); // 10 pixels an hour
    const HeatMap map = heatMapOf(*m_set->series[0].curve, scale, HeatScale(1100, false));
    QCOMPARE(map.image.size(), QSize(1690, 25));
    const QRgb window = theme::color(Token::Window).rgb();
    QCOMPARE(map.image.pixel(5, 0), window);     // slot 24 of an ordinary day
    QVERIFY(map.image.pixel(1685, 0) != window); // of the October day
    QVERIFY(map.missing.empty());
    const UtcHour hour = madrid::midnight({2025, 10, 22}) + 9;
    const auto shade = static_cast<double>(sample(hour) * 255 / 1100) / 255;
    QCOMPARE(map.image.pixel(500, 24 - 9), theme::heat(shade).rgb());
    const HeatMap gap =
        heatMapOf(*m_set->series[0].curve, TimeScale(TimeSpan::ofDays(gapDay, gapDay), 240), HeatScale(1100, false));
    QCOMPARE(gap.missing.size(), size_t(1));
    QCOMPARE(gap.missing.front().slot, 14);
    QCOMPARE(gap.missing.front().last - gap.missing.front().first, 240);
    QCOMPARE(roundedUp(2072), HourlyCurve::Value(2100));
    QCOMPARE(roundedUp(3), HourlyCurve::Value(3));
}

void CurvePanesTest::heatMapEndsWithItsRange() {
    const HeatScale colours(1100, false);
    const QDate first(2025, 10, 20);
    for (int width = 560; width < 570; ++width) {
        const TimeScale scale(TimeSpan::ofDays(first, octoberDay), width);
        const HeatMap map = heatMapOf(*m_set->series[0].curve, scale, colours);
        for (int slot = 0; slot < 25; ++slot) {
            const auto value = m_set->series[0].curve->at(madrid::midnight(octoberDay) + slot);
            QCOMPARE(map.image.pixel(width - 1, 24 - slot), colours.color(colours.shareOf(value)).rgb());
        }
    }
}

void CurvePanesTest::drawsNoMoreThanThePixels() {
    scope().chooseStep(CurveStep::Hour);
    lines()->grab();
    const auto width = static_cast<size_t>(lines()->plotRect().width()) + 1;
    for (const CurveShape *shape : lines()->renderer()->shapes()) {
        QVERIFY(shape->dense);
        QVERIFY(shape->steps.empty());
        QVERIFY(shape->columns.size() <= width);
    }
}

void CurvePanesTest::exports() {
    showDays({2025, 10, 26}, {2025, 10, 26});
    const QStringList lines = curveexport::csv(scope()).split(u'\n');
    QCOMPARE(lines.size(), 27); // header, 25 hours, end
    QCOMPARE(lines[0], u"time (Europe/Madrid);time (UTC);GenerationkWh (kWh);Alcolea (kWh)"_s);
    QCOMPARE(lines[3],
             u"2025-10-26 02:00+02:00;2025-10-26T00:00:00Z;%1;%2"_s.arg(sample(madrid::midnight(octoberDay) + 2))
                 .arg(2 * sample(madrid::midnight(octoberDay) + 2)));
    QVERIFY(lines[4].startsWith(u"2025-10-26 02:00+01:00;"_s));
    scope().chooseStep(CurveStep::Month);
    QVERIFY(curveexport::csv(scope()).contains(u"\n2025-10;"_s));
    const curveexport::Figure figure{{800, 500}, true, true};
    QCOMPARE(curveexport::image(scope(), figure, 2).size(), QSize(1600, 1000));
    for (const bool pdf : {true, false}) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(pdf ? curveexport::writePdf(buffer, scope(), figure) : curveexport::writeSvg(buffer, scope(), figure));
        QVERIFY(buffer.data().contains(pdf ? "%PDF" : "<svg"));
    }
}

void CurvePanesTest::keepsItsState() {
    showDays({2020, 2, 1}, {2020, 2, 29});
    scope().chooseStep(CurveStep::Day);
    scope().setShown(1, false);
    m_view->setPaneOn(CurveView::Pane::Matrix, true);
    m_view->setPaneOn(CurveView::Pane::Lines, false);
    const QByteArray state = m_view->saveState();
    CurveView other;
    QVERIFY(!other.restoreState("nonsense"));
    QVERIFY(other.restoreState(state)); // before there are curves
    other.setCurves(m_set);
    QCOMPARE(other.scope().range(), scope().range());
    QCOMPARE(other.scope().chosenStep(), CurveStep::Day);
    QVERIFY(!other.scope().isShown(1));
    QVERIFY(other.isPaneOn(CurveView::Pane::Matrix) && !other.isPaneOn(CurveView::Pane::Lines));
}

void CurvePanesTest::emptyAndNewSets() {
    showDays({2020, 2, 1}, {2020, 2, 29});
    scope().setShown(1, false);
    m_view->setCurves(std::make_shared<CurveSet>(*m_set)); // new readings came in
    QCOMPARE(scope().range(), TimeSpan::ofDays({2020, 2, 1}, {2020, 2, 29}));
    QVERIFY(!scope().isShown(1));
    m_view->setPaneOn(CurveView::Pane::HeatMap, true);
    m_view->setPaneOn(CurveView::Pane::Matrix, true);
    m_view->setCurves(nullptr);
    m_view->grab();
    for (const int key : {Qt::Key_Right, Qt::Key_Home, Qt::Key_Plus, Qt::Key_0, Qt::Key_Backspace, Qt::Key_PageDown})
        QTest::keyClick(lines(), static_cast<Qt::Key>(key));
    wheel({400, 100}, 120);
    QVERIFY(!scope().crosshair());
    m_view->setCurves(m_set);
    QCOMPARE(scope().range(), TimeSpan::ofDays(firstDay, lastDay));
}

QTEST_MAIN(CurvePanesTest)
#include "CurvePanesTest.moc"
