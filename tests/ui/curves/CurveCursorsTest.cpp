// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The crosshair and the second cursor, by mouse and by keyboard, also over the clock changes.
#include "tests/ui/curves/CurveFixture.h"
#include "ui/curves/CurveMeasure.h"
#include "ui/curves/HeatMapPane.h"
#include "ui/curves/MeasureBar.h"

#include <QClipboard>
#include <QToolButton>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

class CurveCursorsTest : public QObject, protected CurveFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void crosshairFollowsTheMouse();
    void crosshairByKeys();
    void crosshairKeysOverClockChanges();
    void crosshairScrollsAlong();
    void crosshairTakesTheGreatestHourOfADay();
    void crosshairTakesTheGreatestHourOfALongMonth();
    void shiftDragMeasures();
    void spaceAndArrowsMeasure();
    void spaceBeginsBothWhereThereIsNone();
    void cursorsAcrossTheHeatMap();
    void escapeTakesTheSecondAway();
    void escapeGivesTheDragUp();
    void zoomBetweenTheCursors();
    void theBarHasButtonsForAllOfIt();
    void theToolMeasures();
    void measuresWholeSteps();
    void cursorsStayInSight();

private:
    QToolButton *barButton(const QString &name) const {
        for (auto *button : m_view->measureBar()->findChildren<QToolButton *>()) {
            if (button->accessibleName().startsWith(name))
                return button;
        }
        return nullptr;
    }
    /// From 3:00 on the 25th to 5:00 on the 27th of October: the day of 25 hours is between.
    const UtcHour m_from = madrid::midnight({2025, 10, 25}) + 3, m_until = madrid::midnight({2025, 10, 27}) + 5;
    const TimeSpan m_between{m_from * 3600, (m_until + 1) * 3600};
};

void CurveCursorsTest::crosshairFollowsTheMouse() {
    showDays({2025, 10, 25}, {2025, 10, 27});
    for (UtcHour hour = m_from; hour <= m_until; ++hour) {
        point(lines(), at(hour));
        QCOMPARE(scope().crosshair(), hour);
    }
}

void CurveCursorsTest::crosshairByKeys() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    const UtcHour noon = madrid::midnight({2025, 10, 8}) + 12;
    scope().setCrosshair(noon);
    key(Qt::Key_Right);
    QCOMPARE(scope().crosshair(), noon + 1);
    key(Qt::Key_Left);
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(scope().crosshair(), noon - 24);
    key(Qt::Key_Home);
    QCOMPARE(scope().crosshair(), madrid::midnight({2025, 10, 1}));
    key(Qt::Key_End);
    QCOMPARE(scope().crosshair(), madrid::midnight({2025, 11, 1}) - 1);
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(madrid::addressOf(*scope().crosshair()).day, QDate(2025, 11, 30));
}

void CurveCursorsTest::crosshairKeysOverClockChanges() {
    showDays({2025, 10, 20}, {2025, 10, 31});
    const UtcHour midnight = madrid::midnight(octoberDay);
    scope().setCrosshair(midnight + 1);
    QStringList read;
    for (int time = 0; time < 3; ++time) {
        key(Qt::Key_Right);
        read.append(m_view->reading().section(u", "_s, 1, 1).section(u": "_s, 0, 0));
    }
    QCOMPARE(read, QStringList({u"02:00 (S)"_s, u"02:00 (W)"_s, u"03:00"_s}));
    scope().setCrosshair(midnight - 9); // 15:00 the day before
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(scope().crosshair(), midnight + 16); // 15:00 again, 25 hours on

    showDays({2025, 3, 24}, {2025, 4, 5});
    scope().setCrosshair(madrid::midnight(marchDay) + 1);
    key(Qt::Key_Right);
    QCOMPARE(madrid::clockHourOf(*scope().crosshair()), 3);
    scope().setCrosshair(madrid::midnight(marchDay) - 9); // 15:00
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(scope().crosshair(), madrid::midnight(marchDay) + 14); // 23 hours on
}

void CurveCursorsTest::crosshairScrollsAlong() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    scope().setCrosshair(madrid::midnight({2025, 11, 1}) - 1);
    key(Qt::Key_Right);
    QVERIFY(scope().range().contains(*scope().crosshair() * 3600));
    QCOMPARE(scope().range().end, (madrid::midnight({2025, 11, 1}) + 1) * 3600);
}

void CurveCursorsTest::crosshairTakesTheGreatestHourOfADay() {
    showDays({2025, 1, 1}, {2025, 12, 31});
    QCOMPARE(scope().step(), CurveStep::Day);
    const QDate day(2025, 6, 11);
    point(lines(), at(madrid::midnight(day) + 12));
    const auto hours = m_set->series[0].curve->day(day).first(24);
    const auto greatest = std::max_element(hours.begin(), hours.end()) - hours.begin();
    QCOMPARE(scope().crosshair(), madrid::midnight(day) + greatest);
}

void CurveCursorsTest::crosshairTakesTheGreatestHourOfALongMonth() {
    scope().chooseStep(CurveStep::Month);
    const UtcHour from = madrid::midnight({2025, 10, 1}), until = madrid::midnight({2025, 11, 1});
    point(lines(), at((from + until) / 2));
    QVERIFY(scope().crosshair() && *scope().crosshair() >= from && *scope().crosshair() < until);
    for (UtcHour hour = from; hour < until; ++hour)
        QVERIFY(m_set->series[0].curve->at(hour) <= m_set->series[0].curve->at(*scope().crosshair()));
}

void CurveCursorsTest::shiftDragMeasures() {
    showDays({2025, 10, 20}, {2025, 10, 31});
    const TimeSpan range = scope().range();
    drag(lines(), at(m_from), at(m_until), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(scope().mark(), m_from);
    QCOMPARE(scope().crosshair(), m_until);
    QCOMPARE(scope().measured(), m_between);
    QCOMPARE(scope().range(), range);
    QVERIFY(m_view->measureBar()->isVisible());
    drag(lines(), at(m_until), at(m_from), Qt::LeftButton, Qt::ShiftModifier); // backwards is the same stretch
    QCOMPARE(scope().measured(), m_between);
}

void CurveCursorsTest::spaceAndArrowsMeasure() {
    showDays({2025, 10, 20}, {2025, 10, 31});
    scope().setCrosshair(m_from);
    key(Qt::Key_Space);
    QCOMPARE(scope().mark(), m_from);
    QCOMPARE(scope().measured(), (TimeSpan{m_from * 3600, (m_from + 1) * 3600}));
    keys(Qt::Key_Right, 2, Qt::ShiftModifier);
    keys(Qt::Key_Right, 2);
    QCOMPARE(scope().measured(), m_between);
    QCOMPARE(curvemeasure::lengthWords(scope()), u"52 hours"_s);
    key(Qt::Key_Space);
    QVERIFY(!scope().mark() && !m_view->measureBar()->isVisible());
    QCOMPARE(scope().crosshair(), m_until);
}

void CurveCursorsTest::spaceBeginsBothWhereThereIsNone() {
    showDays({2025, 10, 20}, {2025, 10, 31});
    key(Qt::Key_Space);
    QVERIFY(scope().mark() && scope().crosshair());
    QVERIFY(*scope().mark() < *scope().crosshair());
    for (const UtcHour cursor : {*scope().mark(), *scope().crosshair()})
        QVERIFY(scope().range().contains(cursor * 3600));
}

void CurveCursorsTest::cursorsAcrossTheHeatMap() {
    key(Qt::Key_H);
    HeatMapPane *heat = m_view->heatMap();
    QTRY_VERIFY(heat->isVisible() && heat->plotRect().height() > 60);
    showDays({2025, 10, 20}, {2025, 10, 31});
    const auto cell = [&](QDate day, int slot) {
        return at(heat, madrid::midnight(day) + 12, 1 - (slot + 0.5) / madrid::slotsPerDay);
    };
    drag(heat, cell({2025, 10, 22}, 13), cell(octoberDay, 24), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(scope().mark(), madrid::midnight({2025, 10, 22}) + 13);
    QCOMPARE(scope().crosshair(), madrid::midnight(octoberDay) + 24);
    heat->grab();
    point(heat, cell({2025, 10, 23}, 24)); // there is no such hour: the last one
    QCOMPARE(scope().crosshair(), madrid::midnight({2025, 10, 23}) + 23);
}

void CurveCursorsTest::escapeTakesTheSecondAway() {
    showDays({2025, 10, 20}, {2025, 10, 31});
    drag(lines(), at(m_from), at(m_until), Qt::LeftButton, Qt::ShiftModifier);
    key(Qt::Key_Escape);
    QVERIFY(!scope().mark() && !scope().measured());
    QCOMPARE(scope().crosshair(), m_until);
}

void CurveCursorsTest::escapeGivesTheDragUp() {
    showDays({2025, 10, 20}, {2025, 10, 31});
    QTest::mousePress(lines(), Qt::LeftButton, Qt::ShiftModifier, at(m_from));
    QTest::mouseMove(lines(), at(m_until));
    QVERIFY(scope().measured());
    key(Qt::Key_Escape);
    QVERIFY(!scope().mark());
    QTest::mouseRelease(lines(), Qt::LeftButton, Qt::ShiftModifier, at(m_until));
    QVERIFY(!scope().mark());
}

void CurveCursorsTest::zoomBetweenTheCursors() {
    showDays({2025, 10, 20}, {2025, 10, 31});
    const TimeSpan before = scope().range();
    scope().setCrosshair(m_until);
    key(Qt::Key_Z); // nothing to zoom to
    QCOMPARE(scope().range(), before);
    scope().setMark(m_from);
    key(Qt::Key_Z);
    QCOMPARE(scope().range(), m_between);
    QCOMPARE(scope().measured(), m_between);
}

void CurveCursorsTest::theBarHasButtonsForAllOfIt() {
    showDays({2025, 10, 20}, {2025, 10, 31});
    drag(lines(), at(m_from), at(m_until), Qt::LeftButton, Qt::ShiftModifier);
    QTest::mouseClick(barButton(u"Copy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), m_view->measureBar()->words());
    QVERIFY(QApplication::clipboard()->text().startsWith(
        u"Sat 25 October 2025, 03:00 to Mon 27 October 2025, 05:00, 52 hours: GenerationkWh: difference "_s));
    QToolButton *zoom = barButton(u"Zoom"_s);
    zoom->setFocus();
    QTest::keyClick(zoom, Qt::Key_Space);
    QCOMPARE(scope().range(), m_between);
    QToolButton *close = barButton(u"Take"_s);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(!scope().mark());
}

void CurveCursorsTest::theToolMeasures() {
    showDays({2025, 10, 20}, {2025, 10, 31});
    auto *tool = named<QToolButton>(u"Measure between two cursors (Space, Shift+drag)"_s);
    QVERIFY(tool);
    QTest::mouseClick(tool, Qt::LeftButton);
    QVERIFY(scope().measured() && tool->isChecked());
    key(Qt::Key_Escape);
    QVERIFY(!tool->isChecked());
    scope().setCrosshair(m_from);
    tool->setFocus();
    QTest::keyClick(tool, Qt::Key_Space); // the button's own key: on, not on and off
    QCOMPARE(scope().mark(), m_from);
    QVERIFY(tool->isChecked());
}

void CurveCursorsTest::measuresWholeSteps() {
    showDays({2025, 10, 20}, {2025, 10, 31});
    scope().setCrosshair(m_until);
    scope().setMark(m_from);
    scope().chooseStep(CurveStep::Day);
    QCOMPARE(scope().measured(), TimeSpan::ofDays({2025, 10, 25}, {2025, 10, 27}));
    QCOMPARE(curvemeasure::rangeWords(scope()), u"25 to 27 October 2025"_s);
    QCOMPARE(curvemeasure::lengthWords(scope()), u"3 days"_s);
    scope().chooseStep(CurveStep::Month);
    scope().setMark(madrid::midnight({2025, 3, 30}));
    QCOMPARE(scope().measured(), TimeSpan::ofDays({2025, 3, 1}, {2025, 10, 31}));
    QCOMPARE(curvemeasure::rangeWords(scope()), u"March 2025 to October 2025"_s);
    QCOMPARE(curvemeasure::lengthWords(scope()), u"8 months"_s);
}

void CurveCursorsTest::cursorsStayInSight() {
    scope().setMark(madrid::midnight({2030, 1, 1})); // beyond the last day
    QCOMPARE(scope().mark(), madrid::midnight(lastDay.addDays(1)) - 1);
    scope().setCrosshair(madrid::midnight({2000, 1, 1}));
    QCOMPARE(scope().crosshair(), madrid::midnight(firstDay));
    m_view->setCurves(nullptr);
    QVERIFY(!scope().mark() && !scope().crosshair() && !scope().measured());
    key(Qt::Key_Space);
    QVERIFY(!scope().mark());
}

QTEST_MAIN(CurveCursorsTest)
#include "CurveCursorsTest.moc"
