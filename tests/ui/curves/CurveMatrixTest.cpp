// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix beside the curves: sound, marked, copied, led and leading.
#include "tests/ui/curves/CurveFixture.h"
#include "ui/curves/MatrixPane.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QTableView>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

class CurveMatrixTest : public QObject, protected CurveFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open({1100, 700}); }
    void matrixIsASoundModel();
    void matrixCopies();
    void matrixMarksWhatIsMissing();
    void matrixFollowsAndLeads();
    void meansOfDifferencesAreRounded();
};

void CurveMatrixTest::matrixIsASoundModel() {
    MatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    showDays({2025, 9, 15}, {2025, 11, 3});
    for (const auto kind : {MatrixModel::Kind::DayHours, MatrixModel::Kind::MonthHours, MatrixModel::Kind::Days,
                            MatrixModel::Kind::Months}) {
        model.show(scope(), kind);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.total().value,
                 sumOf(m_set->series[0], madrid::midnight({2025, 9, 15}), madrid::midnight({2025, 11, 4})).value);
    }
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 2); // the curves shown
}

void CurveMatrixTest::matrixCopies() {
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

void CurveMatrixTest::matrixMarksWhatIsMissing() {
    showDays({2025, 10, 14}, {2025, 10, 26});
    MatrixModel model;
    model.show(scope(), MatrixModel::Kind::DayHours);
    const QModelIndex lacking = model.index(1, 14);
    QCOMPARE(lacking.data().toString(), QString());
    QVERIFY(!lacking.data(MatrixModel::ValueRole).isValid());
    QVERIFY(model.index(1, 25).data().toString().startsWith(u"* "_s));
    QVERIFY(!model.index(2, 25).data().toString().startsWith(u"* "_s));
    QCOMPARE(model.index(0, 24).data().toString(), QString(QChar(0x00B7)));
    QVERIFY(model.index(12, 24).data(MatrixModel::ValueRole).isValid());
    QVERIFY(model.headerData(12, Qt::Vertical, Qt::FontRole).value<QFont>().bold());
}

void CurveMatrixTest::matrixFollowsAndLeads() {
    m_view->setPaneOn(CurveView::Pane::Matrix, true);
    showDays({2025, 10, 1}, {2025, 10, 31});
    MatrixPane *matrix = m_view->matrix();
    matrix->refreshNow();
    scope().setCrosshair(madrid::midnight({2025, 10, 8}) + 12);
    QCOMPARE(matrix->table()->currentIndex(), matrix->model()->index(7, 12));
    matrix->table()->setFocus();
    QTest::keyClick(matrix->table(), Qt::Key_Down);
    QCOMPARE(scope().crosshair(), madrid::midnight({2025, 10, 9}) + 12);
}

void CurveMatrixTest::meansOfDifferencesAreRounded() {
    const QDate day(2025, 6, 1);
    auto set = std::make_shared<CurveSet>();
    auto curve = std::make_shared<HourlyCurve>(HourlyCurve::spanning(day, day.addDays(2), 0));
    curve->set(madrid::midnight(day) + 1, -3);
    curve->set(madrid::midnight(day) + 2, -2);
    set->series = {{u"d"_s, u"Difference"_s, u"kWh"_s, CurveRole::Difference, Token::Excess, curve}};
    m_view->setCurves(set);
    m_view->setPaneOn(CurveView::Pane::Matrix, true);
    MatrixPane *matrix = m_view->matrix();
    matrix->refreshNow();
    const auto says = [&](const QString &words) {
        const auto labels = matrix->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *one) { return one->text().contains(words); });
    };
    QCOMPARE(matrix->model()->index(0, 1).data().toString(), u"\u22123"_s); // a true minus sign
    QCOMPARE(matrix->model()->index(0, 25).data().toString(), u"\u22125"_s);
    QCOMPARE(matrix->model()->text().section(u'\n', 1, 1).section(u'\t', 1, 3), u"0\t-3\t-2"_s); // for a spreadsheet
    QVERIFY(says(u"mean day \u22122 "_s));                                                       // of −5 in 3 days
    auto *selection = matrix->table()->selectionModel();
    selection->select(QItemSelection(matrix->model()->index(0, 0), matrix->model()->index(0, 2)),
                      QItemSelectionModel::ClearAndSelect);
    QVERIFY(says(u"sum \u22125 "_s));
    QVERIFY(says(u"mean \u22122 "_s)); // of 3 cells
}

QTEST_MAIN(CurveMatrixTest)
#include "CurveMatrixTest.moc"
