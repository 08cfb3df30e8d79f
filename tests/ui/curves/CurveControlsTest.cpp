// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the curves: tool bar, legend, comparison bar, overview, menu; each by mouse and by keyboard.
#include "tests/ui/curves/CurveFixture.h"
#include "ui/common/Segmented.h"
#include "ui/curves/CompareBar.h"
#include "ui/curves/CurveLegend.h"
#include "ui/curves/OverviewStrip.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QMenu>
#include <QToolButton>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

class CurveControlsTest : public QObject, protected CurveFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup();
    void presets_data();
    void presets();
    void customDates();
    void neighboursAndWayBack();
    void stepsByHand();
    void plotsAboveEachOther();
    void compares();
    void comparisonIsChosen();
    void legendTogglesAndSolos();
    void legendSolosByMouseAndKeys();
    void overviewHandles();
    void overviewIsDragged();
    void menuSaysTheKeys();
    void menuDoesWhatItSays();
    void menuOfNothing();

private:
    QMenu *menu(QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse) const;
    QAction *entry(const QMenu *menu, const QString &words) const;
    void choose(const QString &words) const;
};

void CurveControlsTest::cleanup() {
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void CurveControlsTest::presets_data() {
    QTest::addColumn<int>("place");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("day") << 0 << QDate(2025, 10, 26) << QDate(2025, 10, 26);
    QTest::newRow("week") << 1 << QDate(2025, 10, 20) << QDate(2025, 10, 26);
    QTest::newRow("month") << 2 << QDate(2025, 10, 1) << QDate(2025, 10, 31);
    QTest::newRow("year") << 3 << QDate(2025, 1, 1) << QDate(2025, 12, 31);
    QTest::newRow("all") << 4 << firstDay << lastDay;
}

void CurveControlsTest::presets() {
    QFETCH(int, place);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    auto *units = m_view->toolbar()->findChild<Segmented *>();
    for (const bool byMouse : {true, false}) {
        showDays({2025, 10, 24}, {2025, 10, 27});
        scope().setCrosshair(madrid::midnight(octoberDay) + 12);
        QToolButton *preset = units->button(place);
        preset->setFocus();
        if (byMouse)
            QTest::mouseClick(preset, Qt::LeftButton);
        else
            QTest::keyClick(preset, Qt::Key_Space);
        QCOMPARE(scope().range(), TimeSpan::ofDays(first, last));
        for (int other = 0; other < 5; ++other)
            QCOMPARE(units->isOn(other), other == place);
    }
}

void CurveControlsTest::customDates() {
    auto *from = named<QDateEdit>(u"First day"_s);
    auto *until = named<QDateEdit>(u"Last day"_s);
    QVERIFY(from && until);
    showDays({2025, 10, 1}, {2025, 10, 31});
    QCOMPARE(from->date(), QDate(2025, 10, 1));
    QCOMPARE(until->date(), QDate(2025, 10, 31));
    from->setDate({2025, 3, 29}); // as the calendar does
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 3, 29}, {2025, 10, 31}));
    until->setFocus();
    until->setCurrentSection(QDateTimeEdit::MonthSection);
    QTest::keyClick(until, Qt::Key_Down);
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 3, 29}, {2025, 9, 30}));
    until->setDate({2025, 3, 1}); // before the first: a day
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 3, 1}, {2025, 3, 1}));
}

void CurveControlsTest::neighboursAndWayBack() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    QTest::mouseClick(named<QToolButton>(u"Next"_s), Qt::LeftButton);
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 11, 1}, {2025, 11, 30}));
    QTest::mouseClick(named<QToolButton>(u"Previous"_s), Qt::LeftButton);
    QTest::mouseClick(named<QToolButton>(u"Previous"_s), Qt::LeftButton);
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 9, 1}, {2025, 9, 30}));
    QTest::mouseClick(named<QToolButton>(u"Zoom back (Backspace)"_s), Qt::LeftButton);
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 10, 1}, {2025, 10, 31}));
    QTest::mouseClick(named<QToolButton>(u"Zoom forward (Shift+Backspace)"_s), Qt::LeftButton);
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 9, 1}, {2025, 9, 30}));
    QTest::mouseClick(named<QToolButton>(u"Show all (0)"_s), Qt::LeftButton);
    QCOMPARE(scope().range(), TimeSpan::ofDays(firstDay, lastDay));
    QVERIFY(!named<QToolButton>(u"Show all (0)"_s)->isEnabled());
}

void CurveControlsTest::stepsByHand() {
    auto *steps = named<QComboBox>(u"Step"_s);
    showDays({2025, 10, 1}, {2025, 10, 31});
    QCOMPARE(steps->currentText(), u"Auto: hour"_s);
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Down);
    QTest::keyClick(steps, Qt::Key_Down);
    QCOMPARE(scope().chosenStep(), CurveStep::Day);
    QTest::keyClick(steps, Qt::Key_Home);
    QVERIFY(!scope().chosenStep());
}

void CurveControlsTest::plotsAboveEachOther() {
    auto *tool = named<QToolButton>(u"Each curve in its own plot (S)"_s);
    const auto plots = [&] {
        lines()->grab();
        return lines()->renderer()->bands().size();
    };
    QCOMPARE(plots(), size_t(1));
    key(Qt::Key_S);
    QVERIFY(tool->isChecked());
    QCOMPARE(plots(), size_t(2));
    QTest::mouseClick(tool, Qt::LeftButton);
    QCOMPARE(plots(), size_t(1));
}

void CurveControlsTest::compares() {
    auto *tool = named<QToolButton>(u"Compare with another time or curve (C)"_s);
    key(Qt::Key_C);
    QVERIFY(scope().comparison() && tool->isChecked() && m_view->compareBar()->isVisible());
    QCOMPARE(scope().comparison()->before, (TimeBefore{TimeBefore::Unit::Year, 1}));
    QCOMPARE(scope().set().series.size(), size_t(3));
    key(Qt::Key_C);
    QVERIFY(!scope().comparison() && !tool->isChecked() && !m_view->compareBar()->isVisible());
    QCOMPARE(&scope().set(), m_set.get());
    QTest::mouseClick(tool, Qt::LeftButton);
    QVERIFY(scope().comparison());
    auto *close = m_view->compareBar()->findChild<QToolButton *>();
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(!scope().comparison());
}

void CurveControlsTest::comparisonIsChosen() {
    showDays({2025, 10, 20}, {2025, 10, 26});
    key(Qt::Key_C);
    CompareBar *bar = m_view->compareBar();
    bar->second()->setFocus();
    QTest::keyClick(bar->second(), Qt::Key_Down);
    QCOMPARE(scope().comparison()->second, u"two"_s);
    bar->before()->setFocus();
    QTest::keyClick(bar->before(), Qt::Key_Home);
    QCOMPARE(bar->before()->currentText(), u"at the same time"_s);
    QCOMPARE(scope().comparison()->before.count, 0);
    const CurveSum sum = sumOf(m_set->series[0], madrid::midnight({2025, 10, 20}), madrid::midnight({2025, 10, 27}));
    QCOMPARE(scope().reading(2).value, -sum.value); // Alcolea has twice as much
    QVERIFY(bar->result().contains(u"\u221250.0 %"_s));
    QTest::keyClick(bar->second(), Qt::Key_Up); // with itself at the same time there is nothing to see
    QCOMPARE(scope().comparison()->second, u"mix"_s);
    QVERIFY(scope().comparison()->before.count != 0);
    bar->begin()->setDate({2025, 3, 24}); // the other change of the clock
    QCOMPARE(scope().comparison()->before, (TimeBefore{TimeBefore::Unit::Day, 210}));
    QCOMPARE(bar->before()->currentText(), u"210 days before"_s);
    QCOMPARE(bar->begin()->date(), QDate(2025, 3, 24));
}

void CurveControlsTest::legendTogglesAndSolos() {
    LegendBox *second = m_view->legend()->box(1);
    QTest::mouseClick(second, Qt::LeftButton, {}, {8, second->height() / 2});
    QVERIFY(scope().isShown(0) && !scope().isShown(1));
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    QVERIFY(scope().isShown(1));
    Q_EMIT second->soloAsked();
    QVERIFY(!scope().isShown(0) && scope().isShown(1));
    QCOMPARE(scope().focus(), size_t(1));
    Q_EMIT second->soloAsked();
    QVERIFY(scope().isShown(0) && scope().isShown(2));
}

void CurveControlsTest::legendSolosByMouseAndKeys() {
    LegendBox *second = m_view->legend()->box(1);
    QTest::mouseClick(second, Qt::LeftButton, Qt::ControlModifier, {8, second->height() / 2});
    QVERIFY(!scope().isShown(0) && scope().isShown(1) && !scope().isShown(2));
    QVERIFY(second->isChecked());
    QTest::mouseClick(second, Qt::LeftButton, Qt::ControlModifier, {8, second->height() / 2});
    QVERIFY(scope().isShown(0) && scope().isShown(1) && scope().isShown(2));
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!scope().isShown(0) && scope().isShown(1) && !scope().isShown(2));
}

void CurveControlsTest::overviewHandles() {
    showDays({2020, 1, 1}, {2020, 12, 31});
    QWidget *right = m_view->overview()->handle(true);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Right);
    QCOMPARE(scope().range().lastDay(), QDate(2021, 1, 1));
    QTest::keyClick(right, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(scope().range().lastDay(), QDate(2020, 12, 1));
    QWidget *left = m_view->overview()->handle(false);
    QTest::mousePress(left, Qt::LeftButton, {}, {8, 9});
    QTest::mouseMove(left, {-40, 9});
    QTest::mouseRelease(left, Qt::LeftButton, {}, {-40, 9});
    QVERIFY(scope().range().firstDay() < QDate(2020, 1, 1));
    const QDate dragged = scope().range().firstDay();
    QTest::keyClick(left, Qt::Key_Left);
    QCOMPARE(scope().range().firstDay(), dragged.addDays(-1));
    QCOMPARE(left->accessibleDescription(), scope().range().firstDay().toString(u"dd/MM/yyyy"_s));
    showDays({2020, 1, 1}, {2020, 1, 1}); // the ends keep a day between them
    QTest::keyClick(right, Qt::Key_Left);
    QCOMPARE(scope().range(), TimeSpan::ofDays({2020, 1, 1}, {2020, 1, 1}));
}

void CurveControlsTest::overviewIsDragged() {
    showDays({2020, 1, 1}, {2020, 12, 31});
    const qint64 length = scope().range().seconds();
    OverviewStrip *strip = m_view->overview();
    const QRectF plot = strip->plotRect();
    const TimeScale scale(scope().viewport().bounds(), plot.width());
    const auto there = [&](QDate day) {
        return QPoint(static_cast<int>(plot.left() + scale.x(madrid::midnight(day) * 3600)),
                      static_cast<int>(plot.center().y()));
    };
    drag(strip, there({2020, 7, 1}), there({2023, 7, 1}));
    QCOMPARE(scope().range().seconds(), length);
    QVERIFY(std::abs(QDate(2023, 1, 1).daysTo(scope().range().firstDay())) < 6);
    QTest::mouseClick(strip, Qt::LeftButton, {}, there({2018, 7, 1})); // a click brings the range there
    QVERIFY(std::abs(QDate(2018, 1, 1).daysTo(scope().range().firstDay())) < 6);
    scope().back();
    QCOMPARE(scope().range().seconds(), length);
}

QMenu *CurveControlsTest::menu(QContextMenuEvent::Reason reason) const {
    QContextMenuEvent event(reason, {500, 200}, lines()->mapToGlobal(QPoint(500, 200)));
    QApplication::sendEvent(lines(), &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *CurveControlsTest::entry(const QMenu *menu, const QString &words) const {
    for (QAction *action : menu->actions()) {
        if (action->text().section(u'\t', 0, 0) == words)
            return action;
    }
    return nullptr;
}

void CurveControlsTest::choose(const QString &words) const {
    QMenu *open = menu();
    QVERIFY(open);
    QAction *action = entry(open, words);
    QVERIFY2(action && action->isEnabled(), qPrintable(words));
    action->trigger();
    open->close();
}

void CurveControlsTest::menuSaysTheKeys() {
    for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
        QMenu *open = menu(reason);
        QVERIFY(open);
        QStringList texts;
        for (const QAction *action : open->actions()) {
            if (!action->isSeparator())
                texts.append(QString(action->text()).replace(u'\t', u'|'));
        }
        QCOMPARE(texts, QStringList({u"Measure from here|Space"_s, u"Zoom to between the cursors|Z"_s, u"This day"_s,
                                     u"This week"_s, u"This month"_s, u"This year"_s, u"Show all|0"_s,
                                     u"Zoom back|Backspace"_s, u"Compare|C"_s, u"Each curve in its own plot|S"_s,
                                     u"Export"_s}));
        QVERIFY(!entry(open, u"Zoom to between the cursors"_s)->isEnabled());
        QVERIFY(!entry(open, u"Zoom back"_s)->isEnabled());
        open->close();
    }
}

void CurveControlsTest::menuDoesWhatItSays() {
    scope().setCrosshair(madrid::midnight(octoberDay) + 12);
    for (const auto &[words, first, last] : {std::tuple(u"This day"_s, octoberDay, octoberDay),
                                             {u"This week"_s, QDate(2025, 10, 20), octoberDay},
                                             {u"This month"_s, QDate(2025, 10, 1), QDate(2025, 10, 31)},
                                             {u"This year"_s, QDate(2025, 1, 1), QDate(2025, 12, 31)},
                                             {u"Show all"_s, firstDay, lastDay}}) {
        choose(words);
        QCOMPARE(scope().range(), TimeSpan::ofDays(first, last));
    }
    choose(u"Zoom back"_s);
    QCOMPARE(scope().range(), TimeSpan::ofDays({2025, 1, 1}, {2025, 12, 31}));
    choose(u"Measure from here"_s);
    QCOMPARE(scope().mark(), madrid::midnight(octoberDay) + 12);
    scope().setCrosshair(madrid::midnight(octoberDay) + 72);
    choose(u"Zoom to between the cursors"_s);
    QCOMPARE(scope().range().firstDay(), octoberDay);
    choose(u"Take the second cursor away"_s);
    QVERIFY(!scope().mark());
    choose(u"Compare"_s);
    QVERIFY(scope().comparison());
    choose(u"Each curve in its own plot"_s);
    QVERIFY(scope().isStacked());
    QMenu *open = menu();
    QVERIFY(entry(open, u"Compare"_s)->isChecked() && entry(open, u"Each curve in its own plot"_s)->isChecked());
}

void CurveControlsTest::menuOfNothing() {
    m_view->setCurves(nullptr);
    QMenu *open = menu();
    QVERIFY(open);
    for (const QAction *action : open->actions())
        QVERIFY2(action->isSeparator() || !action->isEnabled(), qPrintable(action->text()));
    open->close();
    m_view->setCurves(m_set);
    open = menu();
    for (const QString &words : {u"Measure from here"_s, u"This day"_s, u"Compare"_s, u"Export"_s})
        QVERIFY2(entry(open, words)->isEnabled(), qPrintable(words));
}

QTEST_MAIN(CurveControlsTest)
#include "CurveControlsTest.moc"
