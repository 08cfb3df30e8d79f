// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read and what is said: the same number in every pane, in words for those who hear it.
#include "tests/ui/curves/CurveFixture.h"
#include "ui/curves/CurveText.h"
#include "ui/curves/MatrixPane.h"

#include <QAccessible>
#include <QTableView>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

class CurveReadingTest : public QObject, protected CurveFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open({1100, 700}); }
    void theSameNumberEverywhere();
    void speaks();
    void speaksOfAComparison();
    void speaksOfTwoCursors();
    void saysOnlyWhatItKnows();
    void everyControlHasAName();

private:
    QString said(QAccessible::Text kind) const {
        return QAccessible::queryAccessibleInterface(m_view.get())->text(kind);
    }
};

void CurveReadingTest::theSameNumberEverywhere() {
    m_view->setPaneOn(CurveView::Pane::Matrix, true);
    for (const UtcHour hour :
         {madrid::midnight(octoberDay) + 2, madrid::midnight(octoberDay) + 3, madrid::midnight(octoberDay) + 24,
          madrid::midnight(marchDay) + 22, madrid::midnight({2025, 7, 4}) + 13}) {
        const QDate day = madrid::addressOf(hour).day;
        showDays(day.addDays(-3), day.addDays(3));
        m_view->matrix()->refreshNow();
        point(lines(), at(hour));
        QCOMPARE(scope().crosshair(), hour);
        QVERIFY(m_view->reading().contains(u"GenerationkWh %1 kWh"_s.arg(curvetext::number(sample(hour)))));
        QCOMPARE(m_view->matrix()->table()->currentIndex().data(MatrixModel::ValueRole).toLongLong(), sample(hour));
        lines()->grab();
        const CurveShape &shape = *lines()->renderer()->shapes().front();
        const auto drawn = static_cast<size_t>(hour - scope().range().begin / 3600);
        QCOMPARE(shape.steps[drawn].value, sample(hour));
    }
}

void CurveReadingTest::speaks() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->text(QAccessible::Name), u"GenerationkWh"_s);
    QVERIFY(spoken->text(QAccessible::Description).startsWith(u"GenerationkWh, 1 to 31 October 2025: "_s));
    QVERIFY(spoken->text(QAccessible::Description).contains(u"1 hour missing"_s));
    scope().setCrosshair(madrid::midnight({2025, 10, 17}) + 13);
    QVERIFY(spoken->text(QAccessible::Value).startsWith(u"Fri 17 October 2025, 13:00: GenerationkWh "_s));
}

void CurveReadingTest::speaksOfAComparison() {
    showDays({2025, 10, 20}, {2025, 10, 26});
    scope().setComparison(CurveComparison{u"mix"_s, u"two"_s, {}});
    const QString week = u", 20 to 26 October 2025: "_s;
    const qint64 sum =
        sumOf(m_set->series[0], madrid::midnight({2025, 10, 20}), madrid::midnight({2025, 10, 27})).value;
    for (const QString &sentence : {u"GenerationkWh%1%2 kWh, most on "_s.arg(week, curvetext::number(sum)),
                                    u"Alcolea%1%2 kWh, most on "_s.arg(week, curvetext::number(2 * sum)),
                                    u"Difference%1%2 kWh"_s.arg(week, curvetext::number(-sum))})
        QVERIFY2(said(QAccessible::Description).contains(sentence), qPrintable(said(QAccessible::Description)));
    const UtcHour hour = madrid::midnight(octoberDay) + 3;
    scope().setCrosshair(hour);
    QCOMPARE(
        said(QAccessible::Value),
        u"Sun 26 October 2025, 02:00 (W): GenerationkWh %1 kWh, Alcolea %2 kWh, Difference %3 kWh"_s.arg(
            curvetext::number(sample(hour)), curvetext::number(2 * sample(hour)), curvetext::number(-sample(hour))));
    QCOMPARE(said(QAccessible::Name), u"GenerationkWh"_s);
}

void CurveReadingTest::speaksOfTwoCursors() {
    showDays({2025, 10, 20}, {2025, 10, 26});
    const UtcHour from = madrid::midnight(octoberDay) + 2;
    scope().setMark(from);
    scope().setCrosshair(from + 1);
    const auto figures = [&](const QString &name, int factor) {
        return u"%1: difference %2, sum %3 kWh"_s.arg(
            name, curvetext::signedNumber(factor * (sample(from + 1) - sample(from))),
            curvetext::number(factor * (sample(from) + sample(from + 1))));
    };
    QCOMPARE(said(QAccessible::Value),
             u"Sun 26 October 2025, 02:00 (W): GenerationkWh %1 kWh, Alcolea %2 kWh. "
             "Sun 26 October 2025, 02:00 (S) to Sun 26 October 2025, 02:00 (W), 2 hours: %3; %4"_s.arg(
                 curvetext::number(sample(from + 1)), curvetext::number(2 * sample(from + 1)),
                 figures(u"GenerationkWh"_s, 1), figures(u"Alcolea"_s, 2)));
    scope().setShown(1, false);
    QVERIFY(!said(QAccessible::Value).contains(u"Alcolea"_s)); // what is switched off is not spoken of
    scope().setMark(std::nullopt);
    QVERIFY(!said(QAccessible::Value).contains(u"difference"_s));
}

void CurveReadingTest::saysOnlyWhatItKnows() {
    const QDate day(2025, 6, 1);
    auto set = std::make_shared<CurveSet>();
    auto curve = std::make_shared<HourlyCurve>(HourlyCurve::spanning(day, day.addDays(3)));
    curve->set(madrid::midnight(day) + 5, 72);
    set->series = {{u"a"_s, u"Alcolea"_s, u"kWh"_s, CurveRole::Line, Token::Series1, curve}};
    m_view->setCurves(set);
    const qint64 begin = (madrid::midnight(day) + 5) * 3600 + 1800; // half of the only hour is seen
    scope().show({begin, begin + 86400});
    QVERIFY2(m_view->summary().contains(u"72 kWh, most on 1 June at 05:00, 72 kWh"_s), qPrintable(m_view->summary()));
    showDays(day.addDays(1), day.addDays(2));
    QVERIFY2(m_view->summary().endsWith(u"no data."_s), qPrintable(m_view->summary()));
    scope().setShown(0, false);
    QCOMPARE(m_view->summary(), u"No curve is switched on."_s);
    m_view->setCurves(nullptr);
    QCOMPARE(m_view->summary(), u"No curve to show."_s);
}

void CurveReadingTest::everyControlHasAName() {
    key(Qt::Key_H);
    key(Qt::Key_M);
    key(Qt::Key_C);
    key(Qt::Key_Space);
    for (QWidget *one : m_view->findChildren<QWidget *>()) {
        if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus || one->inherits("QLineEdit"))
            continue; // a line inside a date is named by the date
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(one);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), one->metaObject()->className());
    }
}

QTEST_MAIN(CurveReadingTest)
#include "CurveReadingTest.moc"
