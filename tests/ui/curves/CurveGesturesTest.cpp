// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking closer, further and elsewhere, by mouse, touch and keyboard.
#include "tests/ui/curves/CurveFixture.h"
#include "ui/curves/HeatMapPane.h"
#include "ui/curves/MatrixPane.h"
#include "ui/curves/OverviewStrip.h"

#include <QGestureEvent>
#include <QPointingDevice>
#include <QTableView>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

class CurveGesturesTest : public QObject, protected CurveFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void wheelKeepsTheHourUnderTheCursor();
    void plusAndMinusKeepTheCrosshair();
    void plusAndMinusKeepTheMiddle();
    void shiftAndWheelPan();
    void wheelSidewaysPans();
    void valuesComeCloser();
    void fitTakesTheValueZoomBack_data();
    void fitTakesTheValueZoomBack();
    void valueZoomHasEnds();
    void rubberBandZoomsToWholeSteps();
    void rubberBandTakesWholeDays();
    void rubberBandByKeys();
    void escapeGivesTheBandUp();
    void aClickIsNoBand();
    void middleAndControlDragPan();
    void pagesByKeys();
    void doubleClickAndZeroFit();
    void historyByKeys();
    void oneTurnOfTheWheelIsOneStepBack();
    void pinchOfTheTouchpad();
    void pinchOfTheTouchScreen();
    void theHeatMapObeysTheSameHand();
    void everyPaneObeysTheKeys();
    void keysWithAltAreNotOurs();

private:
    double axisTop() const {
        lines()->grab();
        return lines()->renderer()->bands().front().axis.max();
    }
    double perPixel() const { return static_cast<double>(scope().range().seconds()) / lines()->plotRect().width(); }
};

void CurveGesturesTest::wheelKeepsTheHourUnderTheCursor() {
    const QPoint place(700, 200);
    const auto secondThere = [&] { return lines()->scale().secondAt(place.x() - lines()->plotRect().left()); };
    for (const int turned : {120, 120, 120, 240, -120, 60}) {
        const qint64 before = secondThere();
        const qint64 length = scope().range().seconds();
        wheel(place, turned);
        QVERIFY((scope().range().seconds() < length) == (turned > 0));
        QVERIFY(std::abs(static_cast<double>(secondThere() - before)) <= perPixel() * 1.01);
    }
}

void CurveGesturesTest::plusAndMinusKeepTheCrosshair() {
    showDays({2025, 6, 1}, {2025, 6, 30});
    const UtcHour noon = madrid::midnight({2025, 6, 21}) + 12;
    scope().setCrosshair(noon);
    const double x = lines()->scale().x(noon * 3600 + 1800);
    const TimeSpan before = scope().range();
    for (const int closer : {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Plus}) {
        const qint64 length = scope().range().seconds();
        key(closer);
        QVERIFY(scope().range().seconds() < length);
        QVERIFY(std::abs(lines()->scale().x(noon * 3600 + 1800) - x) <= 1.01);
    }
    keys(Qt::Key_Minus, 3);
    QVERIFY(std::abs(scope().range().begin - before.begin) < 60);
}

void CurveGesturesTest::plusAndMinusKeepTheMiddle() {
    showDays({2025, 6, 1}, {2025, 6, 30});
    const auto middle = [&] { return scope().range().begin + scope().range().seconds() / 2; };
    const qint64 before = middle();
    key(Qt::Key_Plus);
    QVERIFY(std::abs(middle() - before) <= 1);
    scope().setCrosshair(madrid::midnight({2020, 1, 1})); // out of sight
    key(Qt::Key_Plus);
    QVERIFY(std::abs(middle() - before) <= 2);
}

void CurveGesturesTest::shiftAndWheelPan() {
    showDays({2020, 1, 1}, {2020, 12, 31});
    const TimeSpan before = scope().range();
    wheel({500, 200}, -120, Qt::ShiftModifier);
    QCOMPARE(scope().range().seconds(), before.seconds());
    QVERIFY(scope().range().begin > before.begin);
    wheel({500, 200}, 120, Qt::ShiftModifier);
    QCOMPARE(scope().range(), before);
}

void CurveGesturesTest::wheelSidewaysPans() {
    showDays({2020, 1, 1}, {2020, 12, 31});
    const TimeSpan before = scope().range();
    wheel(lines(), {500, 200}, {-120, 0});
    QCOMPARE(scope().range().seconds(), before.seconds());
    QCOMPARE(scope().range().begin - before.begin, std::llround(0.1 * static_cast<double>(before.seconds())));
}

void CurveGesturesTest::valuesComeCloser() {
    showDays({2025, 6, 1}, {2025, 6, 7});
    const TimeSpan range = scope().range();
    const double whole = axisTop();
    wheel({500, 200}, 120, Qt::ControlModifier);
    const double byWheel = axisTop();
    QVERIFY(byWheel < whole);
    wheel({500, 200}, -120, Qt::ControlModifier);
    QCOMPARE(axisTop(), whole);
    key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(axisTop(), byWheel);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(axisTop(), whole);
    QCOMPARE(scope().range(), range);
}

void CurveGesturesTest::fitTakesTheValueZoomBack_data() {
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("double click") << true;
    QTest::newRow("0") << false;
}

void CurveGesturesTest::fitTakesTheValueZoomBack() {
    QFETCH(bool, byMouse);
    keys(Qt::Key_Plus, 3, Qt::ControlModifier);
    QVERIFY(scope().valueZoom() > 1.9);
    if (byMouse)
        QTest::mouseDClick(lines(), Qt::LeftButton, {}, {500, 200});
    else
        key(Qt::Key_0);
    QCOMPARE(scope().valueZoom(), 1.0);
}

void CurveGesturesTest::valueZoomHasEnds() {
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(scope().valueZoom(), 1.0);
    keys(Qt::Key_Plus, 60, Qt::ControlModifier);
    QVERIFY(scope().valueZoom() <= 1000);
    QVERIFY(axisTop() >= 1);
}

void CurveGesturesTest::rubberBandZoomsToWholeSteps() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    const UtcHour from = madrid::midnight({2025, 10, 25}) + 3;
    const UtcHour until = madrid::midnight({2025, 10, 27}) + 5;
    drag(lines(), at(from), at(until));
    QCOMPARE(scope().range(), (TimeSpan{from * 3600, (until + 1) * 3600}));
    scope().back();
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 10, 1}, {2025, 10, 31}));
    drag(lines(), at(until), at(from)); // from right to left as well
    QCOMPARE(scope().range(), (TimeSpan{from * 3600, (until + 1) * 3600}));
}

void CurveGesturesTest::rubberBandTakesWholeDays() {
    showDays({2025, 1, 1}, {2025, 12, 31});
    drag(lines(), at(madrid::midnight({2025, 3, 3}) + 12), at(madrid::midnight({2025, 3, 30}) + 12));
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 3, 3}, {2025, 3, 30}));
}

void CurveGesturesTest::rubberBandByKeys() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    const UtcHour from = madrid::midnight({2025, 10, 25}) + 3;
    scope().setCrosshair(from);
    key(Qt::Key_Space);
    keys(Qt::Key_Right, 2, Qt::ShiftModifier);
    keys(Qt::Key_Right, 2);
    key(Qt::Key_Z);
    QCOMPARE(scope().range(), (TimeSpan{from * 3600, (madrid::midnight({2025, 10, 27}) + 6) * 3600}));
    key(Qt::Key_Backspace);
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 10, 1}, {2025, 10, 31}));
}

void CurveGesturesTest::escapeGivesTheBandUp() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    const TimeSpan before = scope().range();
    QTest::mousePress(lines(), Qt::LeftButton, {}, {300, 200});
    QTest::mouseMove(lines(), {500, 200});
    lines()->grab(); // the band is painted
    key(Qt::Key_Escape);
    QTest::mouseRelease(lines(), Qt::LeftButton, {}, {500, 200});
    QCOMPARE(scope().range(), before);
}

void CurveGesturesTest::aClickIsNoBand() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    const TimeSpan before = scope().range();
    drag(lines(), {300, 200}, {303, 260});
    QTest::mouseClick(lines(), Qt::LeftButton, {}, {400, 200});
    QCOMPARE(scope().range(), before);
}

void CurveGesturesTest::middleAndControlDragPan() {
    showDays({2020, 1, 1}, {2020, 12, 31});
    const TimeSpan year = scope().range();
    drag(lines(), {600, 200}, {500, 210}, Qt::MiddleButton);
    QCOMPARE(scope().range().begin - year.begin, std::llround(100 * perPixel()));
    scope().back();
    QCOMPARE(scope().range(), year);
    drag(lines(), {600, 200}, {500, 210}, Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(scope().range().seconds(), year.seconds());
    QVERIFY(scope().range().begin > year.begin);
}

void CurveGesturesTest::pagesByKeys() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    key(Qt::Key_PageDown);
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 11, 1}, {2025, 11, 30}));
    keys(Qt::Key_PageUp, 2);
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 9, 1}, {2025, 9, 30}));
    showDays({2016, 5, 1}, {2016, 5, 31});
    key(Qt::Key_PageUp); // nothing before the first day
    QCOMPARE(scope().range(), TimeSpan::ofDays({2016, 5, 1}, {2016, 5, 31}));
}

void CurveGesturesTest::doubleClickAndZeroFit() {
    const TimeSpan all = TimeSpan::ofDays(firstDay, lastDay);
    showDays({2020, 1, 1}, {2020, 12, 31});
    QTest::mouseDClick(lines(), Qt::LeftButton, {}, {500, 200});
    QCOMPARE(scope().range(), all);
    showDays({2020, 1, 1}, {2020, 12, 31});
    key(Qt::Key_0);
    QCOMPARE(scope().range(), all);
}

void CurveGesturesTest::historyByKeys() {
    const TimeSpan all = scope().range();
    key(Qt::Key_Plus);
    const TimeSpan closer = scope().range();
    QVERIFY(closer.seconds() < all.seconds());
    key(Qt::Key_Backspace);
    QCOMPARE(scope().range(), all);
    key(Qt::Key_Backspace, Qt::ShiftModifier);
    QCOMPARE(scope().range(), closer);
    key(Qt::Key_Minus);
    QCOMPARE(scope().range(), all);
}

void CurveGesturesTest::oneTurnOfTheWheelIsOneStepBack() {
    const TimeSpan all = scope().range();
    for (int notch = 0; notch < 5; ++notch)
        wheel({500, 200}, 120);
    key(Qt::Key_Backspace);
    QCOMPARE(scope().range(), all);
}

void CurveGesturesTest::pinchOfTheTouchpad() {
    showDays({2020, 1, 1}, {2020, 12, 31});
    const qint64 length = scope().range().seconds();
    const QPointF place(700, 200);
    const qint64 fixed = lines()->scale().secondAt(place.x() - lines()->plotRect().left());
    const auto pinch = [&](Qt::NativeGestureType type, double value) {
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, place, place,
                                  lines()->mapToGlobal(place), value, {});
        QApplication::sendEvent(lines(), &event);
    };
    pinch(Qt::BeginNativeGesture, 0);
    QCOMPARE(scope().range().seconds(), length);
    pinch(Qt::ZoomNativeGesture, 0.25);
    QCOMPARE(scope().range().seconds(), std::llround(static_cast<double>(length) * 0.8));
    const qint64 there = lines()->scale().secondAt(place.x() - lines()->plotRect().left());
    QVERIFY(std::abs(static_cast<double>(there - fixed)) <= perPixel() * 1.01);
    pinch(Qt::ZoomNativeGesture, -0.2);
    QVERIFY(std::abs(scope().range().seconds() - length) <= 1);
    pinch(Qt::ZoomNativeGesture, -1); // nonsense of a device changes nothing
    QVERIFY(std::abs(scope().range().seconds() - length) <= 1);
}

void CurveGesturesTest::pinchOfTheTouchScreen() {
    showDays({2020, 1, 1}, {2020, 12, 31});
    const qint64 length = scope().range().seconds();
    QPinchGesture pinch;
    pinch.setScaleFactor(2);
    pinch.setCenterPoint(lines()->mapToGlobal(QPointF(700, 200)));
    QGestureEvent event({&pinch});
    QApplication::sendEvent(lines(), &event);
    QCOMPARE(scope().range().seconds(), length / 2);
}

void CurveGesturesTest::theHeatMapObeysTheSameHand() {
    key(Qt::Key_H);
    HeatMapPane *heat = m_view->heatMap();
    QTRY_VERIFY(heat->isVisible() && heat->plotRect().height() > 60);
    showDays({2025, 10, 1}, {2025, 10, 31});
    QCOMPARE(heat->plotRect().left(), lines()->plotRect().left()); // linked: the same hour under each other
    QCOMPARE(heat->plotRect().width(), lines()->plotRect().width());
    wheel(heat, {500, 50}, {0, 120});
    QVERIFY(scope().range().seconds() < TimeSpan::ofDays({2025, 10, 1}, {2025, 10, 31}).seconds());
    scope().back();
    const UtcHour from = madrid::midnight({2025, 10, 6}) + 2, until = madrid::midnight({2025, 10, 9}) + 20;
    drag(heat, at(heat, from), at(heat, until));
    QCOMPARE(scope().range(), (TimeSpan{from * 3600, (until + 1) * 3600}));
    QTest::mouseDClick(heat, Qt::LeftButton, {}, {500, 50});
    QCOMPARE(scope().range(), TimeSpan::ofDays(firstDay, lastDay));
}

void CurveGesturesTest::everyPaneObeysTheKeys() {
    keys(Qt::Key_H, 1);
    keys(Qt::Key_M, 1);
    const std::vector<QWidget *> places{m_view->heatMap(), m_view->matrix()->table(), m_view->overview()->handle(true),
                                        m_view.get()};
    for (QWidget *place : places) {
        showDays({2025, 10, 1}, {2025, 10, 31});
        place->setFocus();
        QTest::keyClick(place, Qt::Key_Plus);
        QVERIFY(scope().range().seconds() < 31 * 86400);
        QTest::keyClick(place, Qt::Key_0);
        QCOMPARE(scope().range(), TimeSpan::ofDays(firstDay, lastDay));
        QTest::keyClick(place, Qt::Key_Backspace);
        QVERIFY(scope().range() != TimeSpan::ofDays(firstDay, lastDay));
        QTest::keyClick(place, Qt::Key_Space);
        QVERIFY(scope().mark());
        QTest::keyClick(place, Qt::Key_Escape);
        QVERIFY(!scope().mark());
    }
}

void CurveGesturesTest::keysWithAltAreNotOurs() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    const TimeSpan before = scope().range();
    for (const int one : {Qt::Key_0, Qt::Key_Plus, Qt::Key_C, Qt::Key_S, Qt::Key_Left})
        key(one, Qt::AltModifier);
    key(Qt::Key_0, Qt::ControlModifier); // and Ctrl with a letter belongs to the window
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(scope().range(), before);
    QVERIFY(!scope().comparison() && !scope().chosenStacked() && !scope().crosshair());
}

QTEST_MAIN(CurveGesturesTest)
#include "CurveGesturesTest.moc"
