// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Difference and sum between two cursors, over the changes of the clock, in every step.
#include "ui/curves/CurveMeasure.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

HourlyCurve::Value sample(UtcHour hour) { return 100 + (hour * 37) % 1000; }

const QDate first(2025, 1, 1), last(2025, 12, 31), octoberDay(2025, 10, 26), marchDay(2025, 3, 30);

} // namespace

class CurveMeasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingWithoutTwoCursors();
    void hours_data();
    void hours();
    void days_data();
    void days();
    void months();
    void orderOfTheCursorsDoesNotMatter();
    void oneHourIsTheWholeStretch();
    void missingEndsHaveNoDifference();
    void missingHoursBetweenAreSaid();
    void beyondTheCurveThereIsNothing();
    void levelsHaveNoSum();

private:
    void measure(UtcHour mark, UtcHour crosshair, CurveStep step);
    CurveMeasure measured(size_t series = 0) const { return *curvemeasure::of(*m_scope, series); }
    CurveSum sum(UtcHour begin, UtcHour end) const { return sumOf(m_scope->set().series[0], begin, end); }

    std::shared_ptr<HourlyCurve> m_curve;
    std::unique_ptr<CurveScope> m_scope;
};

void CurveMeasureTest::init() {
    m_curve = std::make_shared<HourlyCurve>(HourlyCurve::spanning(first, last));
    for (UtcHour hour = madrid::midnight(first); hour < madrid::midnight(last.addDays(1)); ++hour)
        m_curve->set(hour, sample(hour));
    auto level = std::make_shared<HourlyCurve>(HourlyCurve::spanning(first, last, 20410));
    for (UtcHour hour = madrid::midnight({2025, 6, 1}); hour < madrid::midnight(last.addDays(1)); ++hour)
        level->set(hour, 28980);
    auto set = std::make_shared<CurveSet>();
    set->series = {{u"a"_s, u"Alcolea"_s, u"kWh"_s, CurveRole::Line, Token::Series1, m_curve},
                   {u"s"_s, u"Shares built"_s, u"shares"_s, CurveRole::StepStrip, Token::Usable, level},
                   {u"late"_s, u"Fontivsolar"_s, u"kWh"_s, CurveRole::Line, Token::Series2,
                    std::make_shared<HourlyCurve>(HourlyCurve::spanning({2025, 11, 1}, last, 3))}};
    m_scope = std::make_unique<CurveScope>();
    m_scope->setSet(set);
}

void CurveMeasureTest::measure(UtcHour mark, UtcHour crosshair, CurveStep step) {
    m_scope->chooseStep(step);
    m_scope->setMark(mark);
    m_scope->setCrosshair(crosshair);
}

void CurveMeasureTest::nothingWithoutTwoCursors() {
    QVERIFY(!curvemeasure::of(*m_scope, 0));
    m_scope->setCrosshair(madrid::midnight(octoberDay));
    QVERIFY(!curvemeasure::of(*m_scope, 0));
    QCOMPARE(curvemeasure::rangeWords(*m_scope), QString());
    QCOMPARE(curvemeasure::lengthWords(*m_scope), QString());
    QCOMPARE(curvemeasure::words(*m_scope, 0), QString());
}

void CurveMeasureTest::hours_data() {
    QTest::addColumn<UtcHour>("from");
    QTest::addColumn<UtcHour>("until");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("length");
    const UtcHour october = madrid::midnight(octoberDay), march = madrid::midnight(marchDay);
    QTest::newRow("both October hours") << october + 2 << october + 3
                                        << u"Sun 26 October 2025, 02:00 (S) to Sun 26 October 2025, 02:00 (W)"_s
                                        << u"2 hours"_s;
    QTest::newRow("the October day") << october << october + 24
                                     << u"Sun 26 October 2025, 00:00 to Sun 26 October 2025, 23:00"_s << u"25 hours"_s;
    QTest::newRow("the March day") << march << march + 22 << u"Sun 30 March 2025, 00:00 to Sun 30 March 2025, 23:00"_s
                                   << u"23 hours"_s;
    QTest::newRow("across the lost hour")
        << march + 1 << march + 2 << u"Sun 30 March 2025, 01:00 to Sun 30 March 2025, 03:00"_s << u"2 hours"_s;
}

void CurveMeasureTest::hours() {
    QFETCH(UtcHour, from);
    QFETCH(UtcHour, until);
    measure(from, until, CurveStep::Hour);
    QTEST(curvemeasure::rangeWords(*m_scope), "range");
    QTEST(curvemeasure::lengthWords(*m_scope), "length");
    QCOMPARE(*measured().difference(), sample(until) - sample(from));
    QCOMPARE(measured().between, sum(from, until + 1));
    qint64 byHand = 0;
    for (UtcHour hour = from; hour <= until; ++hour)
        byHand += sample(hour);
    QCOMPARE(measured().between.value, byHand);
}

void CurveMeasureTest::days_data() {
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("hours");
    QTest::newRow("October") << octoberDay.addDays(-1) << octoberDay << 49;
    QTest::newRow("March") << marchDay << marchDay.addDays(1) << 47;
    QTest::newRow("from March to October") << marchDay << octoberDay << 211 * 24;
}

void CurveMeasureTest::days() {
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(int, hours);
    measure(madrid::midnight(from) + 13, madrid::midnight(until) + 2, CurveStep::Day);
    const auto dayOf = [&](QDate day) { return sum(madrid::midnight(day), madrid::midnight(day.addDays(1))); };
    QCOMPARE(measured().first, dayOf(from));
    QCOMPARE(measured().last, dayOf(until));
    QCOMPARE(*measured().difference(), dayOf(until).value - dayOf(from).value);
    QCOMPARE(measured().between, sum(madrid::midnight(from), madrid::midnight(until.addDays(1))));
    QCOMPARE(measured().between.knownHours, hours);
}

void CurveMeasureTest::months() {
    measure(madrid::midnight({2025, 3, 12}), madrid::midnight({2025, 10, 30}) + 5, CurveStep::Month);
    const auto monthOf = [&](int month) {
        return sum(madrid::midnight({2025, month, 1}), madrid::midnight(QDate(2025, month, 1).addMonths(1)));
    };
    QCOMPARE(measured().first, monthOf(3));
    QCOMPARE(measured().first.knownHours, 31 * 24 - 1);
    QCOMPARE(measured().last.knownHours, 31 * 24 + 1);
    QCOMPARE(*measured().difference(), monthOf(10).value - monthOf(3).value);
    CurveSum all;
    for (int month = 3; month <= 10; ++month)
        all += monthOf(month);
    QCOMPARE(measured().between, all);
    QCOMPARE(curvemeasure::rangeWords(*m_scope), u"March 2025 to October 2025"_s);
    QCOMPARE(curvemeasure::lengthWords(*m_scope), u"8 months"_s);
}

void CurveMeasureTest::orderOfTheCursorsDoesNotMatter() {
    for (const CurveStep step : {CurveStep::Hour, CurveStep::Day, CurveStep::Month}) {
        const UtcHour early = madrid::midnight(marchDay) + 9, late = madrid::midnight(octoberDay) + 3;
        measure(early, late, step);
        const QString words = curvemeasure::words(*m_scope, 0);
        measure(late, early, step);
        QCOMPARE(curvemeasure::words(*m_scope, 0), words); // always the later minus the earlier
    }
}

void CurveMeasureTest::oneHourIsTheWholeStretch() {
    const UtcHour hour = madrid::midnight(octoberDay) + 3;
    measure(hour, hour, CurveStep::Hour);
    QCOMPARE(*measured().difference(), HourlyCurve::Value(0));
    QCOMPARE(measured().between, (CurveSum{sample(hour), 0, 1}));
}

void CurveMeasureTest::missingEndsHaveNoDifference() {
    const UtcHour hour = madrid::midnight(octoberDay);
    m_curve->set(hour + 5, HourlyCurve::missing);
    measure(hour, hour + 5, CurveStep::Hour);
    QVERIFY(!measured().difference());
    QCOMPARE(measured().between.knownHours, 5);
    QVERIFY(curvemeasure::words(*m_scope, 0).startsWith(u"Alcolea: difference \u2013, sum "_s));
    measure(hour + 5, hour + 5, CurveStep::Hour);
    QCOMPARE(curvemeasure::words(*m_scope, 0), u"Alcolea: no data"_s);
}

void CurveMeasureTest::missingHoursBetweenAreSaid() {
    const UtcHour hour = madrid::midnight(octoberDay);
    m_curve->set(hour + 2, HourlyCurve::missing);
    measure(hour, hour + 5, CurveStep::Hour);
    QCOMPARE(measured().between.missingHours, 1);
    QVERIFY(curvemeasure::words(*m_scope, 0).contains(u"(1 hour missing) kWh"_s));
}

void CurveMeasureTest::beyondTheCurveThereIsNothing() {
    measure(madrid::midnight(marchDay), madrid::midnight(octoberDay), CurveStep::Day);
    QCOMPARE(measured(2).between, CurveSum());
    QCOMPARE(curvemeasure::words(*m_scope, 2), u"Fontivsolar: no data"_s);
    measure(madrid::midnight(octoberDay), madrid::midnight({2025, 11, 2}), CurveStep::Day);
    QCOMPARE(measured(2).between.value, qint64(2 * 24 * 3));
    QVERIFY(!measured(2).difference());
}

void CurveMeasureTest::levelsHaveNoSum() {
    measure(madrid::midnight(marchDay), madrid::midnight(octoberDay), CurveStep::Day);
    QCOMPARE(*measured(1).difference(), HourlyCurve::Value(28980 - 20410));
    QCOMPARE(curvemeasure::words(*m_scope, 1), u"Shares built: difference +8,570 shares"_s);
}

QTEST_MAIN(CurveMeasureTest)
#include "CurveMeasureTest.moc"
