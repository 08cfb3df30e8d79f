// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stays when other curves are shown: the reader's choice, never somebody else's default.
#include "ui/curves/CurveScope.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class CurveScopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCurveHiddenByDefaultIsShownWhereItIsTheSubject();
    void whatTheReaderSwitchedStays();

private:
    static std::shared_ptr<const CurveSet> set(const std::vector<std::pair<QString, bool>> &curves) {
        auto made = std::make_shared<CurveSet>();
        const auto curve = std::make_shared<const HourlyCurve>(QDate(2020, 6, 1), 3, 1);
        for (const auto &[id, visible] : curves)
            made->series.push_back({id, id, u"kWh"_s, CurveRole::Line, Token::Series1, curve, visible});
        return made;
    }
};

void CurveScopeTest::aCurveHiddenByDefaultIsShownWhereItIsTheSubject() {
    CurveScope scope;
    scope.setSet(set({{u"plant"_s, true}, {u"meter"_s, false}}));
    QVERIFY(!scope.isShown(1));
    scope.setSet(set({{u"meter"_s, true}}));
    QVERIFY(scope.isShown(0));
}

void CurveScopeTest::whatTheReaderSwitchedStays() {
    CurveScope scope;
    scope.setSet(set({{u"mix"_s, true}, {u"plant"_s, true}, {u"shares"_s, false}}));
    scope.setShown(1, false);
    scope.setShown(2, true);
    scope.setSet(set({{u"mix"_s, true}, {u"plant"_s, true}, {u"shares"_s, false}}));
    QVERIFY(scope.isShown(0));
    QVERIFY(!scope.isShown(1));
    QVERIFY(scope.isShown(2));
}

QTEST_MAIN(CurveScopeTest)
#include "CurveScopeTest.moc"
