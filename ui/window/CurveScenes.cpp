// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/CurveScenes.h"

#include "ui/common/Page.h"
#include "ui/curves/CurveView.h"
#include "ui/curves/MatrixPane.h"

using namespace Qt::StringLiterals;

namespace gkwh::shots {

namespace {

using Pane = CurveView::Pane;

CurveView &curvesOf(Page &page) { return *page.findChild<CurveView *>(); }

/// As a reader finds it: every choice of the scene before is taken back.
CurveScope &fresh(Page &page, std::initializer_list<Pane> panes) {
    CurveView &view = curvesOf(page);
    for (const bool on : {true, false}) {
        for (const Pane pane : {Pane::Lines, Pane::HeatMap, Pane::Matrix}) {
            if ((std::find(panes.begin(), panes.end(), pane) != panes.end()) == on)
                view.setPaneOn(pane, on);
        }
    }
    CurveScope &scope = view.scope();
    scope.setComparison(std::nullopt);
    scope.setStacked(std::nullopt);
    scope.chooseStep(std::nullopt);
    scope.setMark(std::nullopt);
    scope.setCrosshair(std::nullopt);
    scope.fit();
    return scope;
}

void showUnit(CurveScope &scope, RangeUnit unit, QDate day, int slot) {
    scope.setCrosshair(madrid::hourAt(day, slot));
    scope.fit();
    scope.showUnit(unit);
}

std::function<void(Page &)> unitScene(RangeUnit unit, QDate day, int slot, std::initializer_list<Pane> panes) {
    return [unit, day, slot, chosen = std::vector<Pane>(panes)](Page &page) {
        CurveScope &scope = fresh(page, {Pane::Lines});
        for (const Pane pane : chosen)
            curvesOf(page).setPaneOn(pane, true);
        if (std::find(chosen.begin(), chosen.end(), Pane::Lines) == chosen.end())
            curvesOf(page).setPaneOn(Pane::Lines, false);
        showUnit(scope, unit, day, slot);
    };
}

std::function<void(Page &)> matrixScene(MatrixModel::Kind kind) {
    return [kind](Page &page) {
        CurveScope &scope = fresh(page, {Pane::Matrix});
        showUnit(scope, kind == MatrixModel::Kind::DayHours ? RangeUnit::Month : RangeUnit::Year, {2020, 10, 25}, 2);
        curvesOf(page).matrix()->setKind(kind);
    };
}

void compareMonths(Page &page) {
    CurveScope &scope = fresh(page, {Pane::Lines, Pane::HeatMap});
    scope.setComparison(CurveComparison{u"mix"_s, u"mix"_s, {TimeBefore::Unit::Year, 1}});
    showUnit(scope, RangeUnit::Month, {2020, 6, 12}, 13);
}

void compareYears(Page &page) {
    CurveScope &scope = fresh(page, {Pane::Lines, Pane::HeatMap});
    scope.setComparison(CurveComparison{u"plant Alcolea"_s, u"plant Fontivsolar"_s, {}});
    scope.setFocus(2);
    showUnit(scope, RangeUnit::Year, {2020, 6, 12}, 13);
}

void measure(Page &page) {
    CurveScope &scope = fresh(page, {Pane::Lines, Pane::HeatMap});
    showUnit(scope, RangeUnit::Week, {2020, 6, 12}, 13);
    scope.setMark(madrid::hourAt({2020, 6, 9}, 8));
}

void stacked(Page &page) {
    CurveScope &scope = fresh(page, {Pane::Lines});
    scope.setStacked(true);
    scope.setCrosshair(madrid::hourAt({2020, 10, 25}, 13));
}

} // namespace

std::vector<CurveScene> curveScenes() {
    return {{u"curves-day-october"_s, unitScene(RangeUnit::Day, {2020, 10, 25}, 3, {Pane::Lines, Pane::HeatMap})},
            {u"curves-week-october"_s, unitScene(RangeUnit::Week, {2020, 10, 25}, 3, {Pane::Lines, Pane::HeatMap})},
            {u"curves-week-march"_s, unitScene(RangeUnit::Week, {2020, 3, 29}, 12, {Pane::Lines, Pane::HeatMap})},
            {u"curves-year"_s, unitScene(RangeUnit::Year, {2020, 6, 12}, 13, {Pane::Lines, Pane::HeatMap})},
            {u"curves-all"_s, unitScene(RangeUnit::All, {2020, 6, 12}, 13, {Pane::Lines, Pane::HeatMap})},
            {u"curves-heat-map"_s, unitScene(RangeUnit::All, {2020, 6, 12}, 13, {Pane::HeatMap})},
            {u"curves-matrix-days"_s, matrixScene(MatrixModel::Kind::DayHours)},
            {u"curves-matrix-months"_s, matrixScene(MatrixModel::Kind::MonthHours)},
            {u"curves-months"_s, matrixScene(MatrixModel::Kind::Months)},
            {u"curves-two-cursors"_s, measure},
            {u"curves-compare-months"_s, compareMonths},
            {u"curves-compare-year"_s, compareYears},
            {u"curves-stacked"_s, stacked}};
}

} // namespace gkwh::shots
