// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stairs of whole kWh in a chart and a table.
#include "ui/curves/RoundingView.h"

#include "ui/curves/RoundingChart.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

class RoundingViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundingStairs();
};

void RoundingViewTest::roundingStairs() {
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

QTEST_MAIN(RoundingViewTest)
#include "RoundingViewTest.moc"
