// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Range, history and scale of curve views, without a window.
#include "ui/curves/Viewport.h"

#include "ui/curves/CurveStep.h"
#include "ui/curves/TimeAxis.h"
#include "ui/curves/TimeScale.h"
#include "ui/curves/ValueAxis.h"

#include <QGuiApplication>
#include <QTest>

#include <cmath>

using namespace gkwh;
using Gesture = Viewport::Gesture;

class ViewportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zoomKeepsTheFixedInstant();
    void neverLeavesTheBounds();
    void aRunOfWheelTurnsIsOneStepBack();
    void aJumpAfterGoingBackForgetsTheWayForward();
    void unitsAreCalendarUnits();
    void neighboursOfUnits();
    void newBoundsKeepTheRange();
    void scaleGoesThereAndBack();
    void panningMovesByWholeColumns();
    void clockChangeDaysHaveTheirLength();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void everyDayOfAWeekIsNamed();
    void clockChangeDaysSaySo();
    void octoberHoursAreMarked();
    void stepsOverClockChanges();
    void valueTicksAreNice();
};

namespace {

TimeSpan decade() { return TimeSpan::ofDays({2016, 5, 1}, {2026, 6, 7}); }

Viewport overDecade() {
    Viewport viewport;
    viewport.setBounds(decade());
    return viewport;
}

AxisFonts fonts() {
    QFont bold;
    bold.setBold(true);
    return {QFontMetricsF(QFont()), QFontMetricsF(bold)};
}

QStringList texts(const TimeTicks &ticks, int line) {
    QStringList found;
    for (const TimeLabel &label : ticks.labels) {
        if (label.line == line)
            found.append(label.text);
    }
    return found;
}

} // namespace

void ViewportTest::zoomKeepsTheFixedInstant() {
    Viewport viewport = overDecade();
    const qint64 fixed = madrid::midnight({2021, 3, 4}) * 3600;
    for (int turn = 0; turn < 20; ++turn) {
        const TimeScale before(viewport.range(), 1000);
        const double x = before.x(fixed);
        viewport.zoom(fixed, 0.8, Gesture::Wheel);
        const TimeScale after(viewport.range(), 1000);
        QVERIFY2(std::abs(after.x(fixed) - x) <= 1.0, qPrintable(QString::number(turn)));
    }
}

void ViewportTest::neverLeavesTheBounds() {
    Viewport viewport = overDecade();
    viewport.show(TimeSpan::ofDays({2016, 5, 2}, {2016, 5, 9}));
    viewport.pan(-86400 * 365, Gesture::Wheel);
    QCOMPARE(viewport.range(), TimeSpan::ofDays({2016, 5, 1}, {2016, 5, 8}));
    viewport.zoom(viewport.range().begin, 1e6, Gesture::Wheel);
    QCOMPARE(viewport.range(), viewport.bounds());
    viewport.zoom(viewport.range().begin, 1e-9, Gesture::Wheel);
    QCOMPARE(viewport.range().seconds(), Viewport::shortest);
}

void ViewportTest::aRunOfWheelTurnsIsOneStepBack() {
    Viewport viewport = overDecade();
    const qint64 fixed = viewport.range().begin + viewport.range().seconds() / 2;
    for (int turn = 0; turn < 5; ++turn)
        viewport.zoom(fixed, 0.8, Gesture::Wheel);
    viewport.settle();
    const TimeSpan first = viewport.range();
    viewport.zoom(fixed, 0.8, Gesture::Wheel);
    viewport.back();
    QCOMPARE(viewport.range(), first);
    viewport.back();
    QCOMPARE(viewport.range(), decade());
    QVERIFY(!viewport.canGoBack());
    viewport.forward();
    QCOMPARE(viewport.range(), first);
}

void ViewportTest::aJumpAfterGoingBackForgetsTheWayForward() {
    Viewport viewport = overDecade();
    viewport.showUnit(RangeUnit::Year, {2020, 5, 5});
    viewport.showUnit(RangeUnit::Month, {2020, 5, 5});
    viewport.back();
    QVERIFY(viewport.canGoForward());
    viewport.showUnit(RangeUnit::Day, {2020, 5, 5});
    QVERIFY(!viewport.canGoForward());
    viewport.back();
    QCOMPARE(viewport.unit(), RangeUnit::Year);
}

void ViewportTest::unitsAreCalendarUnits() {
    Viewport viewport = overDecade();
    viewport.showUnit(RangeUnit::Day, {2025, 10, 26});
    QCOMPARE(viewport.range().seconds(), 25 * 3600);
    viewport.showUnit(RangeUnit::Day, {2025, 3, 30});
    QCOMPARE(viewport.range().seconds(), 23 * 3600);
    viewport.showUnit(RangeUnit::Week, {2025, 10, 26}); // a Sunday
    QCOMPARE(viewport.range().firstDay(), QDate(2025, 10, 20));
    QCOMPARE(viewport.range().lastDay(), QDate(2025, 10, 26));
    viewport.showUnit(RangeUnit::Month, {2026, 6, 3}); // whole, though data end on the 7th
    QCOMPARE(viewport.range().lastDay(), QDate(2026, 6, 30));
    QCOMPARE(viewport.unit(), RangeUnit::Month);
}

void ViewportTest::neighboursOfUnits() {
    Viewport viewport = overDecade();
    viewport.showUnit(RangeUnit::Month, {2024, 3, 15});
    viewport.showNeighbour(-1);
    QCOMPARE(viewport.range(), TimeSpan::ofDays({2024, 2, 1}, {2024, 2, 29}));
    viewport.showUnit(RangeUnit::Month, {2026, 6, 3});
    QVERIFY(!viewport.hasNeighbour(1));
    QVERIFY(viewport.hasNeighbour(-1));
}

void ViewportTest::newBoundsKeepTheRange() {
    Viewport viewport = overDecade();
    viewport.showUnit(RangeUnit::Year, {2020, 1, 1});
    const TimeSpan year = viewport.range();
    viewport.setBounds(TimeSpan::ofDays({2016, 5, 1}, {2027, 1, 1}));
    QCOMPARE(viewport.range(), year);
    viewport.fit();
    viewport.setBounds(decade());
    QCOMPARE(viewport.range(), decade());
}

void ViewportTest::scaleGoesThereAndBack() {
    for (const double ratio : {1.0, 1.25, 2.0}) {
        const TimeScale scale(decade(), 877, ratio);
        for (double x = 0; x < 877; x += 12.5)
            QVERIFY(std::abs(scale.x(scale.secondAt(x)) - x) < 0.01);
    }
}

void ViewportTest::panningMovesByWholeColumns() {
    const TimeSpan range = TimeSpan::ofDays({2019, 1, 1}, {2024, 12, 31});
    const TimeScale before(range, 900);
    for (qint64 moved : {1234567LL, 999LL, 86400LL * 30}) {
        const TimeScale after({range.begin + moved, range.end + moved}, 900);
        const double shift = before.x(range.begin) - after.x(range.begin);
        QVERIFY(std::abs(shift - std::round(shift)) < 1e-6);
        QCOMPARE(after.grid(), before.grid());
    }
}

void ViewportTest::clockChangeDaysHaveTheirLength() {
    const TimeScale scale(TimeSpan::ofDays({2025, 10, 20}, {2025, 10, 26}), 1690); // 169 hours
    const double october =
        scale.xOfHour(madrid::midnight({2025, 10, 27})) - scale.xOfHour(madrid::midnight({2025, 10, 26}));
    QVERIFY(std::abs(october - 250) < 1);
}

void ViewportTest::labelsNeverOverlap_data() {
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("width");
    for (const int width : {320, 560, 877, 1500}) {
        for (const int days : {1, 2, 3, 7, 10, 14, 31, 33, 45, 61, 92, 120, 200, 365, 800, 1500, 3690}) {
            for (const QDate first : {QDate(2021, 10, 25), QDate(2025, 3, 24), QDate(2018, 1, 1)})
                QTest::addRow("%d px, %d days from %s", width, days, qPrintable(first.toString(Qt::ISODate)))
                    << first << days << width;
        }
    }
}

void ViewportTest::labelsNeverOverlap() {
    QFETCH(QDate, first);
    QFETCH(int, days);
    QFETCH(int, width);
    for (const AxisLines lines : {AxisLines::One, AxisLines::Two}) {
        const TimeScale scale(TimeSpan::ofDays(first, first.addDays(days - 1)), width);
        const TimeTicks ticks = timeTicks(scale, fonts(), lines);
        QVERIFY(!ticks.labels.empty());
        for (size_t a = 0; a < ticks.labels.size(); ++a) {
            const TimeLabel &one = ticks.labels[a];
            QVERIFY2(one.left >= -1.5 && one.right() <= width + 1.5, qPrintable(one.text));
            QVERIFY(lines == AxisLines::Two || one.line == 0);
            for (size_t b = a + 1; b < ticks.labels.size(); ++b) {
                const TimeLabel &other = ticks.labels[b];
                if (one.line == other.line)
                    QVERIFY2(one.right() < other.left || other.right() < one.left,
                             qPrintable(one.text + QStringLiteral(" / ") + other.text));
            }
        }
    }
}

void ViewportTest::everyDayOfAWeekIsNamed() {
    for (int width = 400; width < 1000; width += 3) {
        const TimeTicks ticks = timeTicks(TimeScale(TimeSpan::ofDays({2025, 6, 2}, {2025, 6, 8}), width), fonts());
        QCOMPARE(std::count_if(ticks.labels.begin(), ticks.labels.end(),
                               [](const TimeLabel &label) { return label.line == 1; }),
                 7);
    }
}

void ViewportTest::clockChangeDaysSaySo() {
    const auto boldTexts = [](TimeSpan span) {
        QStringList bold, quiet;
        for (const TimeLabel &label : timeTicks(TimeScale(span, 877), fonts()).labels) {
            if (label.bold)
                bold.append(label.text);
            if (label.quiet)
                quiet.append(label.text);
        }
        return bold + quiet;
    };
    const QStringList october = boldTexts(TimeSpan::ofDays({2025, 10, 1}, {2025, 10, 31}));
    QCOMPARE(october.size(), 2);
    QCOMPARE(october.first(), QStringLiteral("26"));
    QVERIFY(october.last().startsWith(QStringLiteral("25 ")));
    QVERIFY(boldTexts(TimeSpan::ofDays({2025, 3, 30}, {2025, 3, 30})).last().startsWith(QStringLiteral("23 ")));
    QVERIFY(boldTexts(TimeSpan::ofDays({2021, 10, 20}, {2021, 11, 20})).first() == QStringLiteral("31"));
}

void ViewportTest::octoberHoursAreMarked() {
    const QStringList hours =
        texts(timeTicks(TimeScale(TimeSpan::ofDays({2025, 10, 26}, {2025, 10, 26}), 2000), fonts()), 0);
    QVERIFY(hours.contains(QStringLiteral("02:00 (S)")));
    QVERIFY(hours.contains(QStringLiteral("02:00 (W)")));
    QCOMPARE(hours.size(), 25);
    const QStringList march =
        texts(timeTicks(TimeScale(TimeSpan::ofDays({2025, 3, 30}, {2025, 3, 30}), 2000), fonts()), 0);
    QCOMPARE(march.size(), 23);
    QVERIFY(!march.contains(QStringLiteral("02:00")));
}

void ViewportTest::stepsOverClockChanges() {
    const auto at = [](QDate day, int clock) { return *madrid::hourOfClock(day, clock); };
    QCOMPARE(steppedBy(at({2025, 3, 29}, 12), CurveStep::Day, 1), at({2025, 3, 30}, 12));
    QCOMPARE(steppedBy(at({2025, 3, 29}, 2), CurveStep::Day, 1), at({2025, 3, 30}, 3)); // 02:00 is skipped
    QCOMPARE(steppedBy(at({2025, 10, 25}, 15), CurveStep::Day, 1), at({2025, 10, 26}, 15));
    QCOMPARE(steppedBy(at({2025, 10, 26}, 15), CurveStep::Day, -1), at({2025, 10, 25}, 15));
    QCOMPARE(steppedBy(at({2025, 1, 31}, 9), CurveStep::Month, 1), at({2025, 2, 28}, 9));
    QCOMPARE(stepEnd(at({2025, 10, 26}, 15), CurveStep::Day) - stepBegin(at({2025, 10, 26}, 15), CurveStep::Day), 25);
}

void ViewportTest::valueTicksAreNice() {
    const ValueAxis hours(0, 2072, 300, 44, {QStringLiteral("kWh"), CurveStep::Hour});
    QCOMPARE(hours.title(), QStringLiteral("kWh"));
    QCOMPARE(hours.ticks()[1].text, QStringLiteral("500"));
    QVERIFY(hours.max() >= 2072);
    const ValueAxis days(0, 20'300, 300, 60, {QStringLiteral("kWh"), CurveStep::Day, false, true});
    QCOMPARE(days.title(), QStringLiteral("MWh a day"));
    QCOMPARE(days.ticks()[1].text, QStringLiteral("5"));
    const ValueAxis few(0, 1, 300, 44, {QStringLiteral("kWh"), CurveStep::Hour});
    QCOMPARE(few.ticks().size(), 2); // 0 and 1, no halves of a kWh
    const ValueAxis debt(-400, 900, 300, 44, {QStringLiteral("kWh"), CurveStep::Hour});
    QVERIFY(debt.min() <= -400);
    QVERIFY(debt.y(0) < 300 && debt.y(0) > 0);
    QVERIFY(
        std::any_of(debt.ticks().begin(), debt.ticks().end(), [](const ValueTick &tick) { return tick.value == 0; }));
}

QTEST_MAIN(ViewportTest)
#include "ViewportTest.moc"
