// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two curves, or a curve and its own past, hour by hour: which hour stands beside which, and where there is none.
#include "ui/curves/CurveComparison.h"

#include "ui/curves/CurveScope.h"

#include <QTest>

#include <rapidcheck.h>

using namespace gkwh;
using namespace Qt::StringLiterals;
using Unit = TimeBefore::Unit;

namespace {

std::shared_ptr<HourlyCurve> blank(QDate first, QDate last) {
    return std::make_shared<HourlyCurve>(HourlyCurve::spanning(first, last));
}

/// Every hour has its own number, so that one sees where it went.
std::shared_ptr<HourlyCurve> numbered(QDate first, QDate last) {
    auto curve = blank(first, last);
    for (UtcHour hour = madrid::midnight(first); hour < madrid::midnight(last.addDays(1)); ++hour)
        curve->set(hour, hour);
    return curve;
}

CurveSeries line(const QString &id, std::shared_ptr<const HourlyCurve> curve, CurveRole role = CurveRole::Line) {
    return {id, id.toUpper(), u"kWh"_s, role, Token::Series1, std::move(curve)};
}

CurveSet setOfOne(QDate first, QDate last) {
    CurveSet set;
    set.series = {line(u"a"_s, numbered(first, last))};
    return set;
}

const HourlyCurve &secondOf(const CurveSet &set) { return *set.series[1].curve; }
const HourlyCurve &differenceOf(const CurveSet &set) { return *set.series[2].curve; }

/// The clock hours of the other day that stand beside the hours of a day; −1 for an hour without a partner.
std::vector<int> partners(QDate day, QDate other) {
    CurveSet set;
    set.series = {line(u"a"_s, blank(day, day)), line(u"b"_s, numbered(other, other))};
    const auto made = comparison::setOf(set, {u"a"_s, u"b"_s, {Unit::Day, static_cast<int>(other.daysTo(day))}});
    std::vector<int> found;
    for (int slot = 0; slot < madrid::hoursIn(day); ++slot) {
        const auto value = secondOf(*made).day(day)[static_cast<size_t>(slot)];
        found.push_back(value == HourlyCurve::missing ? -1 : static_cast<int>(value - madrid::midnight(other)));
    }
    return found;
}

std::vector<int> counted(int from, int count) {
    std::vector<int> all;
    for (int one = 0; one < count; ++one)
        all.push_back(from + one);
    return all;
}

std::vector<int> joined(std::vector<int> first, const std::vector<int> &then) {
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

} // namespace

class CurveComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shiftsByCalendarUnits_data();
    void shiftsByCalendarUnits();
    void aMonthWithoutSuchADayIsAGap();
    void hoursBesideEachOther_data();
    void hoursBesideEachOther();
    void partnersHaveTheSameClock();
    void differenceOnlyWhereBothAreKnown();
    void spansOfTwoCurves();
    void setSaysWhatItIs();
    void wordsOfTimes_data();
    void wordsOfTimes();
    void levelsAreNotCompared();
    void fittedToAnotherSet();
    void usualTimes_data();
    void usualTimes();
    void sumsOfDifferences();
    void differencesOfHoursBothHave();
    void scopeFollowsTheSet();
};

void CurveComparisonTest::shiftsByCalendarUnits_data() {
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("there");
    const auto row = [](const char *name, Unit unit, int count, QDate day, QDate there) {
        QTest::newRow(name) << static_cast<int>(unit) << count << day << there;
    };
    row("the same time", Unit::Day, 0, {2025, 6, 1}, {2025, 6, 1});
    row("a day", Unit::Day, 1, {2025, 3, 1}, {2025, 2, 28});
    row("days after", Unit::Day, -3, {2025, 2, 27}, {2025, 3, 2});
    row("a week", Unit::Week, 1, {2025, 6, 1}, {2025, 5, 25});
    row("three weeks", Unit::Week, 3, {2025, 6, 1}, {2025, 5, 11});
    row("a month", Unit::Month, 1, {2025, 3, 28}, {2025, 2, 28});
    row("twelve months", Unit::Month, 12, {2025, 3, 28}, {2024, 3, 28});
    row("a year", Unit::Year, 1, {2025, 2, 28}, {2024, 2, 28});
    row("four years from a leap day", Unit::Year, 4, {2024, 2, 29}, {2020, 2, 29});
    row("a year from a leap day", Unit::Year, 1, {2024, 2, 29}, {});
    row("a month from a 31st", Unit::Month, 1, {2025, 7, 31}, {});
    row("a month from the 30th of March", Unit::Month, 1, {2025, 3, 30}, {});
    row("two months from a 31st", Unit::Month, 2, {2025, 10, 31}, {2025, 8, 31});
}

void CurveComparisonTest::shiftsByCalendarUnits() {
    QFETCH(int, unit);
    QFETCH(int, count);
    QFETCH(QDate, day);
    QFETCH(QDate, there);
    QCOMPARE((TimeBefore{static_cast<Unit>(unit), count}).dayBefore(day).value_or(QDate()), there);
}

void CurveComparisonTest::aMonthWithoutSuchADayIsAGap() {
    const auto made = comparison::setOf(setOfOne({2025, 1, 1}, {2025, 7, 31}), {u"a"_s, u"a"_s, {Unit::Month, 1}});
    for (QDate day(2025, 1, 1); day <= QDate(2025, 7, 31); day = day.addDays(1)) {
        const bool has = day.month() > 1 && day.addMonths(-1).day() == day.day();
        const auto noon = secondOf(*made).at(madrid::midnight(day) + 12);
        QCOMPARE(noon != HourlyCurve::missing, has);
        QCOMPARE(differenceOf(*made).at(madrid::midnight(day) + 12) != HourlyCurve::missing, has);
    }
}

void CurveComparisonTest::hoursBesideEachOther_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("other");
    QTest::addColumn<std::vector<int>>("slots");
    const QDate october(2025, 10, 26), march(2025, 3, 30), usual(2025, 6, 1);
    QTest::newRow("24 beside 24") << usual << usual.addDays(-1) << counted(0, 24);
    QTest::newRow("25 beside 25") << october << QDate(2024, 10, 27) << counted(0, 25);
    QTest::newRow("23 beside 23") << march << QDate(2024, 3, 31) << counted(0, 23);
    QTest::newRow("25 beside 24") << october << usual << joined(joined(counted(0, 3), {-1}), counted(3, 21));
    QTest::newRow("24 beside 25") << usual << october << joined(counted(0, 3), counted(4, 21));
    QTest::newRow("23 beside 24") << march << usual << joined(counted(0, 2), counted(3, 21));
    QTest::newRow("24 beside 23") << usual << march << joined(joined(counted(0, 2), {-1}), counted(2, 21));
    QTest::newRow("25 beside 23") << october << march << joined(joined(counted(0, 2), {-1, -1}), counted(2, 21));
    QTest::newRow("23 beside 25") << march << october << joined(counted(0, 2), counted(4, 21));
}

void CurveComparisonTest::hoursBesideEachOther() {
    QFETCH(QDate, day);
    QFETCH(QDate, other);
    QFETCH(std::vector<int>, slots);
    QCOMPARE(partners(day, other), slots);
}

void CurveComparisonTest::partnersHaveTheSameClock() {
    const auto made = comparison::setOf(setOfOne({2023, 1, 1}, {2025, 12, 31}), {u"a"_s, u"a"_s, {Unit::Year, 1}});
    UtcHour latest = 0;
    for (UtcHour hour = madrid::midnight({2024, 3, 1}); hour < madrid::midnight({2026, 1, 1}); ++hour) {
        const auto there = secondOf(*made).at(hour);
        if (there == HourlyCurve::missing)
            continue;
        QCOMPARE(madrid::clockHourOf(there), madrid::clockHourOf(hour));
        QCOMPARE(madrid::addressOf(there).day, madrid::addressOf(hour).day.addYears(-1));
        QVERIFY(there > latest); // nothing twice, nothing out of order
        latest = there;
    }
}

void CurveComparisonTest::differenceOnlyWhereBothAreKnown() {
    const QDate day(2025, 6, 1);
    auto a = blank(day, day), b = blank(day, day);
    const UtcHour midnight = madrid::midnight(day);
    a->set(midnight, 5);
    b->set(midnight, 12);
    a->set(midnight + 1, 5);
    b->set(midnight + 2, 5);
    a->set(midnight + 3, 0); // a measured zero is known
    b->set(midnight + 3, 0);
    CurveSet set;
    set.series = {line(u"a"_s, a), line(u"b"_s, b)};
    const auto made = comparison::setOf(set, {u"a"_s, u"b"_s, {}});
    const HourlyCurve &difference = differenceOf(*made);
    QCOMPARE(difference.at(midnight), HourlyCurve::Value(-7));
    QCOMPARE(difference.at(midnight + 1), HourlyCurve::missing);
    QCOMPARE(difference.at(midnight + 2), HourlyCurve::missing);
    QCOMPARE(difference.at(midnight + 3), HourlyCurve::Value(0));
    QCOMPARE(difference.at(midnight + 4), HourlyCurve::missing);
    QCOMPARE(sumOf(made->series[2], midnight, midnight + 24), (CurveSum{-7, 22, 2}));
}

void CurveComparisonTest::spansOfTwoCurves() {
    CurveSet set;
    set.series = {line(u"a"_s, numbered({2025, 1, 10}, {2025, 1, 20})),
                  line(u"b"_s, numbered({2025, 1, 15}, {2025, 1, 31}))};
    const auto same = comparison::setOf(set, {u"a"_s, u"b"_s, {}});
    QCOMPARE(same->firstDay(), QDate(2025, 1, 10));
    QCOMPARE(same->lastDay(), QDate(2025, 1, 31));
    const auto known = [&](QDate day) { return differenceOf(*same).at(madrid::midnight(day)); };
    QCOMPARE(known({2025, 1, 14}), HourlyCurve::missing);
    QCOMPARE(known({2025, 1, 15}), HourlyCurve::Value(0));
    QCOMPARE(known({2025, 1, 20}), HourlyCurve::Value(0));
    QCOMPARE(known({2025, 1, 21}), HourlyCurve::missing);
    const auto turned = comparison::setOf(set, {u"b"_s, u"a"_s, {}});
    QCOMPARE(turned->firstDay(), QDate(2025, 1, 10));
    QCOMPARE(secondOf(*turned).at(madrid::midnight({2025, 1, 10})), madrid::midnight({2025, 1, 10}));
    // another time has the days of the first curve
    const auto before = comparison::setOf(set, {u"b"_s, u"a"_s, {Unit::Week, 1}});
    QCOMPARE(before->firstDay(), QDate(2025, 1, 15));
    QCOMPARE(before->lastDay(), QDate(2025, 1, 31));
    QCOMPARE(secondOf(*before).at(madrid::midnight({2025, 1, 16})), HourlyCurve::missing);
    QCOMPARE(secondOf(*before).at(madrid::midnight({2025, 1, 17}) + 5), madrid::midnight({2025, 1, 10}) + 5);
    QCOMPARE(secondOf(*before).at(madrid::midnight({2025, 1, 28})), HourlyCurve::missing);
}

void CurveComparisonTest::setSaysWhatItIs() {
    CurveSet set = setOfOne({2024, 1, 1}, {2025, 12, 31});
    set.annotations = {{QDate(2025, 2, 2), u"begins"_s}};
    set.series[0].visible = false;
    const auto made = comparison::setOf(set, {u"a"_s, u"a"_s, {Unit::Year, 1}});
    QCOMPARE(made->title, u"A and A, the year before"_s);
    QCOMPARE(made->annotations.size(), size_t(1));
    QCOMPARE(made->series.size(), size_t(3));
    QCOMPARE(made->series[0].id, u"a"_s);
    QCOMPARE(made->series[1].id, QString(comparison::secondId));
    QCOMPARE(made->series[1].name, u"A, the year before"_s);
    QCOMPARE(made->series[2].id, QString(comparison::differenceId));
    QVERIFY(made->series[2].isDifference() && !made->series[1].isDifference());
    for (const CurveSeries &one : made->series) {
        QVERIFY(one.visible); // who is compared is seen
        QCOMPARE(one.unit, u"kWh"_s);
        QCOMPARE(one.curve->firstDay(), QDate(2024, 1, 1));
        QCOMPARE(one.curve->lastDay(), QDate(2025, 12, 31));
    }
}

void CurveComparisonTest::wordsOfTimes_data() {
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    const auto row = [](Unit unit, int count, const QString &words) {
        QTest::newRow(qPrintable(words)) << static_cast<int>(unit) << count << words;
    };
    row(Unit::Day, 0, u""_s);
    row(Unit::Day, 1, u"the day before"_s);
    row(Unit::Day, 3, u"3 days before"_s);
    row(Unit::Week, 1, u"the week before"_s);
    row(Unit::Month, 1, u"the month before"_s);
    row(Unit::Year, 1, u"the year before"_s);
    row(Unit::Year, 2, u"2 years before"_s);
}

void CurveComparisonTest::wordsOfTimes() {
    QFETCH(int, unit);
    QFETCH(int, count);
    QFETCH(QString, words);
    QCOMPARE(comparison::words({static_cast<Unit>(unit), count}), words);
}

void CurveComparisonTest::levelsAreNotCompared() {
    CurveSet set;
    set.series = {line(u"shares"_s, numbered({2025, 1, 1}, {2025, 1, 2}), CurveRole::StepStrip),
                  line(u"empty"_s, std::make_shared<HourlyCurve>()),
                  line(u"a"_s, numbered({2025, 1, 1}, {2025, 1, 2}))};
    QCOMPARE(comparison::candidates(set), std::vector<size_t>{2});
    QVERIFY(!comparison::fitted({u"shares"_s, u"a"_s, {}}, set));
    QVERIFY(!comparison::fitted({u"a"_s, u"empty"_s, {}}, set));
}

void CurveComparisonTest::fittedToAnotherSet() {
    const CurveSet set = setOfOne({2024, 1, 1}, {2025, 12, 31});
    const CurveComparison itself{u"a"_s, u"a"_s, {Unit::Year, 1}};
    QCOMPARE(comparison::fitted(itself, set), itself);
    // a plant with its year before becomes another plant with its year before
    QCOMPARE(comparison::fitted({u"b"_s, u"b"_s, {Unit::Week, 2}}, set),
             (CurveComparison{u"a"_s, u"a"_s, {Unit::Week, 2}}));
    QVERIFY(!comparison::fitted({u"a"_s, u"b"_s, {}}, set));
    QVERIFY(!comparison::fitted({u"b"_s, u"b"_s, {}}, set));
    QVERIFY(!comparison::fitted(itself, CurveSet{}));
}

void CurveComparisonTest::usualTimes_data() {
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("unit");
    QTest::newRow("ten years") << 3650 << static_cast<int>(Unit::Year);
    QTest::newRow("a year") << 366 << static_cast<int>(Unit::Month);
    QTest::newRow("a month") << 31 << static_cast<int>(Unit::Week);
    QTest::newRow("a week") << 7 << static_cast<int>(Unit::Day);
}

void CurveComparisonTest::usualTimes() {
    QFETCH(int, days);
    QFETCH(int, unit);
    const QDate first(2015, 1, 1);
    const CurveSet set = setOfOne(first, first.addDays(days - 1));
    const CurveComparison wanted{u"a"_s, u"a"_s, {static_cast<Unit>(unit), 1}};
    QCOMPARE(comparison::usual(set, u"a"_s), wanted);
    QCOMPARE(comparison::usual(set, u"gone"_s), wanted);
    QVERIFY(!comparison::usual(CurveSet{}, u"a"_s));
}

namespace {

HourlyCurve anyCurve(QDate first, QDate last, int holesIn100) {
    HourlyCurve curve = HourlyCurve::spanning(first, last);
    for (UtcHour hour = madrid::midnight(first); hour < madrid::midnight(last.addDays(1)); ++hour) {
        if (*rc::gen::inRange(0, 100) >= holesIn100)
            curve.set(hour, *rc::gen::inRange<qint64>(0, 5000));
    }
    return curve;
}

std::pair<UtcHour, UtcHour> anyStretch(QDate first, QDate last) {
    const UtcHour begin = madrid::midnight(first), end = madrid::midnight(last.addDays(1));
    const UtcHour from = *rc::gen::inRange(begin, end);
    return {from, *rc::gen::inRange(from, end) + 1};
}

} // namespace

void CurveComparisonTest::sumsOfDifferences() {
    QVERIFY(rc::check("the sum of the difference is the difference of the sums", [] {
        const QDate first = *rc::gen::element(QDate(2025, 10, 24), QDate(2025, 3, 28), QDate(2025, 6, 1));
        const QDate last = first.addDays(3);
        CurveSet set;
        set.series = {line(u"a"_s, std::make_shared<HourlyCurve>(anyCurve(first, last, 0))),
                      line(u"b"_s, std::make_shared<HourlyCurve>(anyCurve(first, last, 0)))};
        const auto made = comparison::setOf(set, {u"a"_s, u"b"_s, {}});
        const auto [from, until] = anyStretch(first, last);
        const auto sum = [&, begin = from, end = until](size_t series) {
            return sumOf(made->series[series], begin, end);
        };
        RC_ASSERT(sum(2).value == sum(0).value - sum(1).value);
        RC_ASSERT(sum(2).knownHours == until - from);
    }));
}

void CurveComparisonTest::differencesOfHoursBothHave() {
    QVERIFY(rc::check("a difference is of the hours that both have", [] {
        const QDate first = *rc::gen::element(QDate(2025, 10, 24), QDate(2025, 3, 28), QDate(2024, 2, 27));
        const QDate last = first.addDays(3);
        const int days = *rc::gen::inRange(-4, 5);
        CurveSet set;
        set.series = {line(u"a"_s, std::make_shared<HourlyCurve>(anyCurve(first, last, 20))),
                      line(u"b"_s, std::make_shared<HourlyCurve>(anyCurve(first, last, 20)))};
        const auto made = comparison::setOf(set, {u"a"_s, u"b"_s, {Unit::Day, days}});
        const auto [from, until] = anyStretch(first, last);
        CurveSum expected;
        for (UtcHour hour = from; hour < until; ++hour) {
            const auto one = made->series[0].curve->at(hour), other = secondOf(*made).at(hour);
            const bool both = one != HourlyCurve::missing && other != HourlyCurve::missing;
            expected.add(both ? one - other : HourlyCurve::missing);
        }
        RC_ASSERT(sumOf(made->series[2], from, until) == expected);
    }));
}

void CurveComparisonTest::scopeFollowsTheSet() {
    CurveScope scope;
    const auto both = std::make_shared<CurveSet>();
    both->series = {line(u"a"_s, numbered({2024, 1, 1}, {2025, 12, 31})),
                    line(u"b"_s, numbered({2024, 1, 1}, {2025, 12, 31}))};
    scope.setSet(both);
    scope.show(TimeSpan::ofDays({2025, 3, 24}, {2025, 3, 30}));
    scope.setComparison(CurveComparison{u"a"_s, u"b"_s, {}});
    QCOMPARE(scope.set().series.size(), size_t(3));
    QCOMPARE(scope.given().series.size(), size_t(2));
    QCOMPARE(scope.range(), TimeSpan::ofDays({2025, 3, 24}, {2025, 3, 30}));          // what is looked at stays
    scope.setSet(std::make_shared<CurveSet>(setOfOne({2024, 1, 1}, {2025, 12, 31}))); // b is gone
    QVERIFY(!scope.comparison());
    QCOMPARE(scope.set().series.size(), size_t(1));
    scope.toggleComparison();
    QCOMPARE(scope.comparison(), (CurveComparison{u"a"_s, u"a"_s, {Unit::Year, 1}}));
    scope.setSet(std::make_shared<CurveSet>()); // nothing to compare
    QVERIFY(!scope.comparison() && scope.set().isEmpty());
}

QTEST_MAIN(CurveComparisonTest)
#include "CurveComparisonTest.moc"
