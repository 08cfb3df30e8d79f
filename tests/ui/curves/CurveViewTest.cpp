// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The curve view by mouse and keyboard: every gesture, and the same number wherever it is read.
#include "ui/curves/CurveView.h"

#include "ui/curves/CurveExport.h"
#include "ui/curves/CurveLegend.h"
#include "ui/curves/CurveText.h"
#include "ui/curves/HeatMap.h"
#include "ui/curves/HeatMapPane.h"
#include "ui/curves/LinesPane.h"
#include "ui/curves/MatrixPane.h"
#include "ui/curves/OverviewStrip.h"
#include "ui/curves/RoundingChart.h"
#include "ui/curves/RoundingView.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QMouseEvent>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace gkwh;
using namespace Qt::StringLiterals;

class CurveViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void wheelKeepsTheHourUnderTheCursor();
    void shiftAndWheelPan();
    void rubberBandZoomsToWholeSteps();
    void middleAndControlDragPan();
    void doubleClickAndZeroFit();
    void historyByKeys();
    void crosshairByKeys();
    void crosshairKeysOverClockChanges();
    void crosshairScrollsAlong();
    void panesByKeys();
    void octoberDayIsDrawnWith25Hours();
    void theSameNumberEverywhere();
    void gapsAreGaps();
    void stepsGoByZoomAndByHand();
    void legendTogglesAndSolos();
    void overviewHandles();
    void matrixIsASoundModel();
    void matrixCopies();
    void matrixMarksWhatIsMissing();
    void matrixFollowsAndLeads();
    void heatMapCells();
    void drawsNoMoreThanThePixels();
    void exports();
    void speaks();
    void keepsItsState();
    void emptyAndNewSets();
    void roundingStairs();

private:
    QPoint at(UtcHour hour, double height = 0.5) const;
    void showDays(QDate first, QDate last);
    void wheel(const QPoint &place, int turned, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::shared_ptr<CurveSet> m_set;
    std::unique_ptr<CurveView> m_view;
};

namespace {

HourlyCurve::Value sample(UtcHour hour) { return 100 + (hour * 37) % 1000; }

std::shared_ptr<HourlyCurve> filled(QDate first, QDate last, int factor) {
    auto curve = std::make_shared<HourlyCurve>(HourlyCurve::spanning(first, last));
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        for (int slot = 0; slot < madrid::hoursIn(day); ++slot)
            curve->set(madrid::midnight(day) + slot, factor * sample(madrid::midnight(day) + slot));
    }
    return curve;
}

const QDate firstDay(2016, 5, 1), lastDay(2026, 6, 7), octoberDay(2025, 10, 26), marchDay(2025, 3, 30);
const QDate gapDay(2025, 10, 15);

} // namespace

void CurveViewTest::initTestCase() {
    m_set = std::make_shared<CurveSet>();
    auto mix = filled(firstDay, lastDay, 1);
    mix->set(madrid::midnight(gapDay) + 14, HourlyCurve::missing);
    m_set->title = u"GenerationkWh"_s;
    m_set->series = {{u"mix"_s, u"GenerationkWh"_s, u"kWh"_s, CurveRole::Line, Token::Series5, mix},
                     {u"two"_s, u"Alcolea"_s, u"kWh"_s, CurveRole::Area, Token::Series1, filled(firstDay, lastDay, 2)},
                     {u"shares"_s, u"Shares built"_s, u"shares"_s, CurveRole::StepStrip, Token::Usable,
                      std::make_shared<HourlyCurve>(HourlyCurve::spanning(firstDay, lastDay, 20410)), false}};
    m_set->annotations = {{QDate(2019, 2, 20), u"Fontivsolar begins, 20/02/2019"_s}};
}

void CurveViewTest::init() {
    m_view = std::make_unique<CurveView>();
    m_view->resize(1100, 700);
    m_view->setCurves(m_set);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->lines()->setFocus();
}

QPoint CurveViewTest::at(UtcHour hour, double height) const {
    const LinesPane *lines = m_view->lines();
    const double x = lines->plotRect().left() + lines->scale().x(hour * 3600 + 1800);
    return {static_cast<int>(std::lround(x)),
            static_cast<int>(lines->plotRect().top() + lines->plotRect().height() * height)};
}

void CurveViewTest::showDays(QDate first, QDate last) { m_view->scope().show(TimeSpan::ofDays(first, last)); }

void CurveViewTest::wheel(const QPoint &place, int turned, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(place, m_view->lines()->mapToGlobal(place), {}, {0, turned}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->lines(), &event);
}

void CurveViewTest::wheelKeepsTheHourUnderTheCursor() {
    const QPoint place(700, 200);
    const auto secondThere = [&] {
        return m_view->lines()->scale().secondAt(place.x() - m_view->lines()->plotRect().left());
    };
    for (const int turned : {120, 120, 120, 240, -120, 60}) {
        const qint64 before = secondThere();
        const qint64 length = m_view->scope().range().seconds();
        wheel(place, turned);
        QVERIFY((m_view->scope().range().seconds() < length) == (turned > 0));
        const double perPixel =
            static_cast<double>(m_view->scope().range().seconds()) / m_view->lines()->plotRect().width();
        QVERIFY(std::abs(static_cast<double>(secondThere() - before)) <= perPixel * 1.01);
    }
}

void CurveViewTest::shiftAndWheelPan() {
    showDays({2020, 1, 1}, {2020, 12, 31});
    const TimeSpan before = m_view->scope().range();
    wheel({500, 200}, -120, Qt::ShiftModifier);
    QCOMPARE(m_view->scope().range().seconds(), before.seconds());
    QVERIFY(m_view->scope().range().begin > before.begin);
}

void CurveViewTest::rubberBandZoomsToWholeSteps() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    const UtcHour from = madrid::midnight({2025, 10, 25}) + 3;
    const UtcHour until = madrid::midnight({2025, 10, 27}) + 5;
    const QPoint begin = at(from), end = at(until);
    QTest::mousePress(m_view->lines(), Qt::LeftButton, {}, begin);
    QTest::mouseMove(m_view->lines(), (begin + end) / 2);
    QTest::mouseMove(m_view->lines(), end);
    QTest::mouseRelease(m_view->lines(), Qt::LeftButton, {}, end);
    QCOMPARE(m_view->scope().range(), (TimeSpan{from * 3600, (until + 1) * 3600}));
    m_view->scope().back();
    QCOMPARE(m_view->scope().range(), TimeSpan::ofDays({2025, 10, 1}, {2025, 10, 31}));
}

void CurveViewTest::middleAndControlDragPan() {
    showDays({2020, 1, 1}, {2020, 12, 31});
    const TimeSpan year = m_view->scope().range();
    const QPoint begin(600, 200), end(500, 210);
    const auto drag = [&](Qt::MouseButton button, Qt::KeyboardModifiers modifiers) {
        QTest::mousePress(m_view->lines(), button, modifiers, begin);
        QTest::mouseMove(m_view->lines(), end);
        QTest::mouseRelease(m_view->lines(), button, modifiers, end);
    };
    drag(Qt::MiddleButton, {});
    const double perPixel = static_cast<double>(year.seconds()) / m_view->lines()->plotRect().width();
    QCOMPARE(m_view->scope().range().begin - year.begin, std::llround(100 * perPixel));
    m_view->scope().back();
    QCOMPARE(m_view->scope().range(), year);
    drag(Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(m_view->scope().range().seconds(), year.seconds());
    QVERIFY(m_view->scope().range().begin > year.begin);
}

void CurveViewTest::doubleClickAndZeroFit() {
    const TimeSpan all = TimeSpan::ofDays(firstDay, lastDay);
    showDays({2020, 1, 1}, {2020, 12, 31});
    QTest::mouseDClick(m_view->lines(), Qt::LeftButton, {}, {500, 200});
    QCOMPARE(m_view->scope().range(), all);
    showDays({2020, 1, 1}, {2020, 12, 31});
    QTest::keyClick(m_view->lines(), Qt::Key_0);
    QCOMPARE(m_view->scope().range(), all);
}

void CurveViewTest::historyByKeys() {
    const TimeSpan all = m_view->scope().range();
    QTest::keyClick(m_view->lines(), Qt::Key_Plus);
    const TimeSpan closer = m_view->scope().range();
    QVERIFY(closer.seconds() < all.seconds());
    QTest::keyClick(m_view->lines(), Qt::Key_Backspace);
    QCOMPARE(m_view->scope().range(), all);
    QTest::keyClick(m_view->lines(), Qt::Key_Backspace, Qt::ShiftModifier);
    QCOMPARE(m_view->scope().range(), closer);
    QTest::keyClick(m_view->lines(), Qt::Key_Minus);
    QCOMPARE(m_view->scope().range(), all);
}

void CurveViewTest::crosshairByKeys() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    const UtcHour noon = madrid::midnight({2025, 10, 8}) + 12;
    m_view->scope().setCrosshair(noon);
    QTest::keyClick(m_view->lines(), Qt::Key_Right);
    QCOMPARE(m_view->scope().crosshair(), noon + 1);
    QTest::keyClick(m_view->lines(), Qt::Key_Left);
    QTest::keyClick(m_view->lines(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->scope().crosshair(), noon - 24);
    QTest::keyClick(m_view->lines(), Qt::Key_Home);
    QCOMPARE(m_view->scope().crosshair(), madrid::midnight({2025, 10, 1}));
    QTest::keyClick(m_view->lines(), Qt::Key_End);
    QCOMPARE(m_view->scope().crosshair(), madrid::midnight({2025, 11, 1}) - 1);
    QTest::keyClick(m_view->lines(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(madrid::addressOf(*m_view->scope().crosshair()).day, QDate(2025, 11, 30));
}

void CurveViewTest::crosshairKeysOverClockChanges() {
    showDays({2025, 10, 20}, {2025, 10, 31});
    const UtcHour midnight = madrid::midnight(octoberDay);
    m_view->scope().setCrosshair(midnight + 1);
    QStringList read;
    for (int key = 0; key < 3; ++key) {
        QTest::keyClick(m_view->lines(), Qt::Key_Right);
        read.append(m_view->reading().section(u", "_s, 1, 1).section(u": "_s, 0, 0));
    }
    QCOMPARE(read, QStringList({u"02:00 (S)"_s, u"02:00 (W)"_s, u"03:00"_s}));
    m_view->scope().setCrosshair(midnight - 9); // 15:00 the day before
    QTest::keyClick(m_view->lines(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->scope().crosshair(), midnight + 16); // 15:00 again, 25 hours on

    showDays({2025, 3, 24}, {2025, 4, 5});
    m_view->scope().setCrosshair(madrid::midnight(marchDay) + 1);
    QTest::keyClick(m_view->lines(), Qt::Key_Right);
    QCOMPARE(madrid::clockHourOf(*m_view->scope().crosshair()), 3);
    m_view->scope().setCrosshair(madrid::midnight(marchDay) - 9); // 15:00
    QTest::keyClick(m_view->lines(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->scope().crosshair(), madrid::midnight(marchDay) + 14); // 23 hours on
}

void CurveViewTest::crosshairScrollsAlong() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    m_view->scope().setCrosshair(madrid::midnight({2025, 11, 1}) - 1);
    QTest::keyClick(m_view->lines(), Qt::Key_Right);
    QVERIFY(m_view->scope().range().contains(*m_view->scope().crosshair() * 3600));
    QCOMPARE(m_view->scope().range().end, (madrid::midnight({2025, 11, 1}) + 1) * 3600);
}

void CurveViewTest::panesByKeys() {
    QVERIFY(m_view->isPaneOn(CurveView::Pane::Lines));
    QTest::keyClick(m_view->lines(), Qt::Key_H);
    QVERIFY(m_view->heatMap()->isVisible());
    QTest::keyClick(m_view->lines(), Qt::Key_M);
    QVERIFY(m_view->matrix()->isVisible());
    QTest::keyClick(m_view->lines(), Qt::Key_L);
    QVERIFY(!m_view->lines()->isVisible());
    QVERIFY(m_view->overview()->isVisible());
    m_view->matrix()->table()->setFocus();
    QTest::keyClick(m_view->matrix()->table(), Qt::Key_H); // letters go through the table to the view
    QVERIFY(!m_view->heatMap()->isVisible());
    QTest::keyClick(m_view->matrix()->table(), Qt::Key_M);
    QVERIFY(m_view->matrix()->isVisible()); // the last pane stays
}

void CurveViewTest::octoberDayIsDrawnWith25Hours() {
    for (const auto &[day, hours] :
         {std::pair(octoberDay, 25), std::pair(marchDay, 23), std::pair(QDate(2025, 6, 1), 24)}) {
        showDays(day, day);
        m_view->lines()->grab();
        const CurveShape &shape = *m_view->lines()->renderer()->shapes().front();
        QVERIFY(!shape.dense);
        QCOMPARE(shape.steps.size(), static_cast<size_t>(hours));
        QVERIFY(std::abs(shape.steps.back().right - m_view->lines()->plotRect().width()) < 1);
    }
}

void CurveViewTest::theSameNumberEverywhere() {
    m_view->setPaneOn(CurveView::Pane::Matrix, true);
    for (const UtcHour hour :
         {madrid::midnight(octoberDay) + 2, madrid::midnight(octoberDay) + 3, madrid::midnight(octoberDay) + 24,
          madrid::midnight(marchDay) + 22, madrid::midnight({2025, 7, 4}) + 13}) {
        const QDate day = madrid::addressOf(hour).day;
        showDays(day.addDays(-3), day.addDays(3));
        m_view->matrix()->refreshNow();
        QMouseEvent move(QEvent::MouseMove, at(hour), m_view->lines()->mapToGlobal(at(hour)), Qt::NoButton,
                         Qt::NoButton, {});
        QApplication::sendEvent(m_view->lines(), &move);
        QCOMPARE(m_view->scope().crosshair(), hour);
        QVERIFY(m_view->reading().contains(u"GenerationkWh %1 kWh"_s.arg(curvetext::number(sample(hour)))));
        QCOMPARE(m_view->matrix()->table()->currentIndex().data(MatrixModel::ValueRole).toLongLong(), sample(hour));
        m_view->lines()->grab();
        const CurveShape &shape = *m_view->lines()->renderer()->shapes().front();
        const auto drawn = static_cast<size_t>(hour - m_view->scope().range().begin / 3600);
        QCOMPARE(shape.steps[drawn].value, sample(hour));
    }
}

void CurveViewTest::gapsAreGaps() {
    showDays(gapDay, gapDay);
    m_view->lines()->grab();
    const auto &steps = m_view->lines()->renderer()->shapes().front()->steps;
    QCOMPARE(steps.size(), size_t(23));
    QVERIFY(steps[14].left - steps[13].right > 10); // not joined, not zero
    m_view->scope().setCrosshair(madrid::midnight(gapDay) + 14);
    QVERIFY(m_view->reading().contains(u"GenerationkWh no data"_s));
    m_view->scope().chooseStep(CurveStep::Day);
    QVERIFY(m_view->reading().contains(u"1 hour missing"_s));
}

void CurveViewTest::stepsGoByZoomAndByHand() {
    CurveScope &scope = m_view->scope();
    QCOMPARE(scope.step(), CurveStep::Day);
    showDays({2025, 10, 1}, {2025, 10, 31});
    QCOMPARE(scope.step(), CurveStep::Hour);
    scope.chooseStep(CurveStep::Month);
    QCOMPARE(scope.step(), CurveStep::Month);
    scope.setCrosshair(madrid::midnight(gapDay));
    QCOMPARE(scope.reading(1),
             sumOf(m_set->series[1], madrid::midnight({2025, 10, 1}), madrid::midnight({2025, 11, 1})));
    QCOMPARE(scope.reading(1).knownHours, 31 * 24 + 1);
}

void CurveViewTest::legendTogglesAndSolos() {
    CurveScope &scope = m_view->scope();
    LegendBox *second = m_view->legend()->box(1);
    QTest::mouseClick(second, Qt::LeftButton, {}, {8, second->height() / 2});
    QVERIFY(scope.isShown(0) && !scope.isShown(1));
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    QVERIFY(scope.isShown(1));
    Q_EMIT second->soloAsked();
    QVERIFY(!scope.isShown(0) && scope.isShown(1));
    QCOMPARE(scope.focus(), size_t(1));
    Q_EMIT second->soloAsked();
    QVERIFY(scope.isShown(0) && scope.isShown(2));
}

void CurveViewTest::overviewHandles() {
    showDays({2020, 1, 1}, {2020, 12, 31});
    QWidget *right = m_view->overview()->handle(true);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Right);
    QCOMPARE(m_view->scope().range().lastDay(), QDate(2021, 1, 1));
    QTest::keyClick(right, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_view->scope().range().lastDay(), QDate(2020, 12, 1));
    QWidget *left = m_view->overview()->handle(false);
    QTest::mousePress(left, Qt::LeftButton, {}, {8, 9});
    QTest::mouseMove(left, {-40, 9});
    QTest::mouseRelease(left, Qt::LeftButton, {}, {-40, 9});
    QVERIFY(m_view->scope().range().firstDay() < QDate(2020, 1, 1));
}

void CurveViewTest::matrixIsASoundModel() {
    MatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    showDays({2025, 9, 15}, {2025, 11, 3});
    for (const auto kind : {MatrixModel::Kind::DayHours, MatrixModel::Kind::MonthHours, MatrixModel::Kind::Days,
                            MatrixModel::Kind::Months}) {
        model.show(m_view->scope(), kind);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.total().value,
                 sumOf(m_set->series[0], madrid::midnight({2025, 9, 15}), madrid::midnight({2025, 11, 4})).value);
    }
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 2); // the curves shown
}

void CurveViewTest::matrixCopies() {
    m_view->setPaneOn(CurveView::Pane::Matrix, true);
    showDays({2025, 10, 25}, {2025, 10, 27});
    MatrixPane *matrix = m_view->matrix();
    matrix->refreshNow();
    const MatrixModel *model = matrix->model();
    auto *selection = matrix->table()->selectionModel();
    selection->select(QItemSelection(model->index(0, 23), model->index(1, 24)), QItemSelectionModel::ClearAndSelect);
    matrix->table()->setFocus();
    QTest::keyClick(matrix->table(), Qt::Key_C, Qt::ControlModifier);
    const UtcHour october = madrid::midnight(octoberDay);
    QCOMPARE(QApplication::clipboard()->text(),
             u"Day\t23\t24\n2025-10-25\t%1\t\n2025-10-26\t%2\t%3\n"_s.arg(sample(october - 1))
                 .arg(sample(october + 23))
                 .arg(sample(october + 24)));
    selection->clear();
    QCOMPARE(matrix->text().count(u'\n'), 4);
}

void CurveViewTest::matrixMarksWhatIsMissing() {
    showDays({2025, 10, 14}, {2025, 10, 26});
    MatrixModel model;
    model.show(m_view->scope(), MatrixModel::Kind::DayHours);
    const QModelIndex lacking = model.index(1, 14);
    QCOMPARE(lacking.data().toString(), QString());
    QVERIFY(!lacking.data(MatrixModel::ValueRole).isValid());
    QVERIFY(model.index(1, 25).data().toString().startsWith(u"* "_s));
    QVERIFY(!model.index(2, 25).data().toString().startsWith(u"* "_s));
    QCOMPARE(model.index(0, 24).data().toString(), QString(QChar(0x00B7)));
    QVERIFY(model.index(12, 24).data(MatrixModel::ValueRole).isValid());
    QVERIFY(model.headerData(12, Qt::Vertical, Qt::FontRole).value<QFont>().bold());
}

void CurveViewTest::matrixFollowsAndLeads() {
    m_view->setPaneOn(CurveView::Pane::Matrix, true);
    showDays({2025, 10, 1}, {2025, 10, 31});
    MatrixPane *matrix = m_view->matrix();
    matrix->refreshNow();
    m_view->scope().setCrosshair(madrid::midnight({2025, 10, 8}) + 12);
    QCOMPARE(matrix->table()->currentIndex(), matrix->model()->index(7, 12));
    matrix->table()->setFocus();
    QTest::keyClick(matrix->table(), Qt::Key_Down);
    QCOMPARE(m_view->scope().crosshair(), madrid::midnight({2025, 10, 9}) + 12);
}

void CurveViewTest::heatMapCells() {
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

void CurveViewTest::drawsNoMoreThanThePixels() {
    m_view->scope().chooseStep(CurveStep::Hour);
    m_view->lines()->grab();
    const auto width = static_cast<size_t>(m_view->lines()->plotRect().width()) + 1;
    for (const CurveShape *shape : m_view->lines()->renderer()->shapes()) {
        QVERIFY(shape->dense);
        QVERIFY(shape->steps.empty());
        QVERIFY(shape->columns.size() <= width);
    }
}

void CurveViewTest::exports() {
    showDays({2025, 10, 26}, {2025, 10, 26});
    const QStringList lines = curveexport::csv(m_view->scope()).split(u'\n');
    QCOMPARE(lines.size(), 27); // header, 25 hours, end
    QCOMPARE(lines[0], u"time (Europe/Madrid);time (UTC);GenerationkWh (kWh);Alcolea (kWh)"_s);
    QCOMPARE(lines[3], u"2025-10-26 02:00+02:00;2025-10-26T00:00:00Z;%1;%2"_s.arg(sample(madrid::midnight(octoberDay) + 2))
                           .arg(2 * sample(madrid::midnight(octoberDay) + 2)));
    QVERIFY(lines[4].startsWith(u"2025-10-26 02:00+01:00;"_s));
    m_view->scope().chooseStep(CurveStep::Month);
    QVERIFY(curveexport::csv(m_view->scope()).contains(u"\n2025-10;"_s));
    const curveexport::Figure figure{{800, 500}, true, true};
    QCOMPARE(curveexport::image(m_view->scope(), figure, 2).size(), QSize(1600, 1000));
    for (const bool pdf : {true, false}) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(pdf ? curveexport::writePdf(buffer, m_view->scope(), figure)
                    : curveexport::writeSvg(buffer, m_view->scope(), figure));
        QVERIFY(buffer.data().contains(pdf ? "%PDF" : "<svg"));
    }
}

void CurveViewTest::speaks() {
    showDays({2025, 10, 1}, {2025, 10, 31});
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->text(QAccessible::Name), u"GenerationkWh"_s);
    QVERIFY(spoken->text(QAccessible::Description).startsWith(u"GenerationkWh, 1 to 31 October 2025: "_s));
    QVERIFY(spoken->text(QAccessible::Description).contains(u"1 hour missing"_s));
    m_view->scope().setCrosshair(madrid::midnight({2025, 10, 17}) + 13);
    QVERIFY(spoken->text(QAccessible::Value).startsWith(u"Fri 17 October 2025, 13:00: GenerationkWh "_s));
}

void CurveViewTest::keepsItsState() {
    showDays({2020, 2, 1}, {2020, 2, 29});
    m_view->scope().chooseStep(CurveStep::Day);
    m_view->scope().setShown(1, false);
    m_view->setPaneOn(CurveView::Pane::Matrix, true);
    m_view->setPaneOn(CurveView::Pane::Lines, false);
    const QByteArray state = m_view->saveState();
    CurveView other;
    QVERIFY(!other.restoreState("nonsense"));
    QVERIFY(other.restoreState(state)); // before there are curves
    other.setCurves(m_set);
    QCOMPARE(other.scope().range(), m_view->scope().range());
    QCOMPARE(other.scope().chosenStep(), CurveStep::Day);
    QVERIFY(!other.scope().isShown(1));
    QVERIFY(other.isPaneOn(CurveView::Pane::Matrix) && !other.isPaneOn(CurveView::Pane::Lines));
}

void CurveViewTest::emptyAndNewSets() {
    showDays({2020, 2, 1}, {2020, 2, 29});
    m_view->scope().setShown(1, false);
    m_view->setCurves(std::make_shared<CurveSet>(*m_set)); // new readings came in
    QCOMPARE(m_view->scope().range(), TimeSpan::ofDays({2020, 2, 1}, {2020, 2, 29}));
    QVERIFY(!m_view->scope().isShown(1));
    m_view->setPaneOn(CurveView::Pane::HeatMap, true);
    m_view->setPaneOn(CurveView::Pane::Matrix, true);
    m_view->setCurves(nullptr);
    m_view->grab();
    for (const int key : {Qt::Key_Right, Qt::Key_Home, Qt::Key_Plus, Qt::Key_0, Qt::Key_Backspace, Qt::Key_PageDown})
        QTest::keyClick(m_view->lines(), static_cast<Qt::Key>(key));
    wheel({400, 100}, 120);
    QVERIFY(!m_view->scope().crosshair());
    m_view->setCurves(m_set);
    QCOMPARE(m_view->scope().range(), TimeSpan::ofDays(firstDay, lastDay));
}

void CurveViewTest::roundingStairs() {
    RoundingView view;
    view.resize(700, 500);
    const UtcHour first = madrid::midnight({2020, 6, 9}) + 8;
    view.setHours({{first, 812, 0}, {first + 1, 1400, 1}, {first + 2, 3050, 3}, {first + 3, 3050, 3}}, 312);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QAbstractItemModelTester tester(view.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    view.chart()->setFocus();
    QTest::keyClick(view.chart(), Qt::Key_Home);
    QVERIFY(view.chart()->reading().contains(u"500 Wh more make 812 Wh; 0 kWh granted"_s));
    QTest::keyClick(view.chart(), Qt::Key_Right);
    QTest::keyClick(view.chart(), Qt::Key_Right);
    QVERIFY(view.chart()->reading().contains(
        u"1,650 Wh more make 3,050 Wh; 2 kWh granted, 3 kWh in all, 50 Wh left over"_s));
    QCOMPARE(view.table()->currentIndex().row(), 2);
    view.table()->selectRow(3);
    QCOMPARE(view.chart()->current(), 3);
    view.setHours({});
    view.grab();
    QVERIFY(view.chart()->reading().isEmpty());
}

QTEST_MAIN(CurveViewTest)
#include "CurveViewTest.moc"
