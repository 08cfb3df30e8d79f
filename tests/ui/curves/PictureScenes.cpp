// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/curves/PictureScenes.h"

#include "ui/common/Theme.h"
#include "ui/curves/CurveRenderer.h"
#include "ui/curves/HeatMapPane.h"
#include "ui/curves/MatrixPane.h"
#include "ui/curves/PlotFrame.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh::fakes::pictures {

namespace {

constexpr QSize plotSize(640, 260);
const QDate firstDay(2016, 5, 1), lastDay(2026, 4, 30);

/// A bell over the daylight of a day, under one of eight skies.
HourlyCurve::Value sun(QDate day, UtcHour hour, int peak) {
    const int season = 183 - std::abs(day.dayOfYear() - 172); // −10 in December … 183 in June
    const int halfDay = 44 + std::max(season, 0) * 32 / 183;  // tenths of an hour of light on each side of noon
    const int fromNoon = std::abs(madrid::clockHourOf(hour) * 10 - (madrid::isSummer(hour) ? 140 : 130));
    if (fromNoon >= halfDay)
        return 0;
    constexpr int skies[] = {100, 96, 88, 100, 62, 35, 92, 74};
    const qint64 bell = halfDay * halfDay - fromNoon * fromNoon;
    return peak * bell / (76 * 76) * skies[(day.toJulianDay() * 5 + day.toJulianDay() / 9) % 8] / 100;
}

std::shared_ptr<HourlyCurve> plant(int peak, QDate first = firstDay, QDate last = lastDay) {
    auto curve = std::make_shared<HourlyCurve>(HourlyCurve::spanning(first, last, 0));
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const UtcHour midnight = madrid::midnight(day);
        const auto slots = curve->day(day);
        for (int slot = 0; slot < madrid::hoursIn(day); ++slot)
            slots[static_cast<size_t>(slot)] = sun(day, midnight + slot, peak);
    }
    return curve;
}

std::shared_ptr<const HourlyCurve> alcolea() {
    static const auto curve = [] {
        auto made = plant(2072);
        for (int slot = 9; slot < 17; ++slot) // what a meter did not say
            made->set(madrid::midnight({2025, 10, 22}) + slot, HourlyCurve::missing);
        for (UtcHour hour = madrid::midnight({2021, 2, 3}); hour < madrid::midnight({2021, 4, 12}); ++hour)
            made->set(hour, HourlyCurve::missing);
        return made;
    }();
    return curve;
}

std::shared_ptr<const HourlyCurve> fontivsolar() {
    static const std::shared_ptr<const HourlyCurve> curve = plant(870, {2019, 2, 20});
    return curve;
}

CurveSeries line(const QString &name, Token token, std::shared_ptr<const HourlyCurve> curve) {
    return {name, name, u"kWh"_s, CurveRole::Line, token, std::move(curve)};
}

std::shared_ptr<CurveSet> twoPlants() {
    auto set = std::make_shared<CurveSet>();
    set->title = u"GenerationkWh"_s;
    set->series = {line(u"Alcolea"_s, Token::Series1, alcolea()),
                   line(u"Fontivsolar"_s, Token::Series2, fontivsolar())};
    set->annotations = {{QDate(2019, 2, 20), u"Fontivsolar begins, 20/02/2019"_s}};
    return set;
}

std::shared_ptr<CurveSet> withShares() {
    auto set = twoPlants();
    auto shares = std::make_shared<HourlyCurve>(HourlyCurve::spanning(firstDay, lastDay, 20410));
    for (UtcHour hour = madrid::midnight({2019, 2, 20}); hour < madrid::midnight(lastDay.addDays(1)); ++hour)
        shares->set(hour, 28980);
    set->series.push_back({u"shares"_s, u"Shares built"_s, u"shares"_s, CurveRole::StepStrip, Token::Usable, shares});
    return set;
}

std::shared_ptr<CurveSet> fivePlants() {
    auto set = std::make_shared<CurveSet>();
    const std::pair<QString, int> plants[] = {{u"Alcolea"_s, 2072},
                                              {u"Fontivsolar"_s, 870},
                                              {u"La Florida"_s, 1450},
                                              {u"Torregrossa"_s, 310},
                                              {u"Matallana"_s, 1980}};
    for (int number = 0; const auto &[name, peak] : plants)
        set->series.push_back(line(name, static_cast<Token>(static_cast<int>(Token::Series1) + number++),
                                   plant(peak, {2025, 6, 1}, {2025, 6, 30})));
    return set;
}

std::unique_ptr<CurveScope> scopeOf(std::shared_ptr<const CurveSet> set, QDate first, QDate last) {
    auto scope = std::make_unique<CurveScope>();
    scope->setSet(std::move(set));
    scope->setPlotWidth(plotSize.width() - 80);
    scope->show(TimeSpan::ofDays(first, last));
    return scope;
}

QImage blank(QSize size, double ratio) {
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme::color(Token::Base));
    return image;
}

QImage lines(const CurveScope &scope, double ratio, QSize size = plotSize) {
    QImage image = blank(size, ratio);
    const QRectF plot = QRectF(QPointF(), size).marginsRemoved(plotframe::margins(true, plotframe::Foot::TwoLines));
    const CurveRenderer renderer(scope, plot, ratio);
    QPainter painter(&image);
    renderer.paint(painter);
    renderer.paintCursors(painter);
    return image;
}

QImage heat(const CurveScope &scope, double ratio, QSize size = plotSize) {
    QImage image = blank(size, ratio);
    QMarginsF margins = plotframe::margins(false, plotframe::Foot::TwoLines);
    margins.setTop(theme::Step2);
    QPainter painter(&image);
    HeatMapPane::paintMap(painter, scope, QRectF(QPointF(), size).marginsRemoved(margins), ratio);
    return image;
}

QImage matrix(CurveScope &scope, QSize size) {
    MatrixPane pane(&scope);
    pane.resize(size);
    pane.ensurePolished();
    pane.refreshNow();
    return pane.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

Scene linesOf(const QString &name, std::shared_ptr<CurveSet> (*set)(), QDate first, QDate last, bool dark = false,
              double ratio = 1) {
    return {name, dark, ratio, [=](const Scene &scene) { return lines(*scopeOf(set(), first, last), scene.ratio); }};
}

Scene heatOf(const QString &name, QDate first, QDate last, bool dark = false, double ratio = 1) {
    return {name, dark, ratio,
            [=](const Scene &scene) { return heat(*scopeOf(twoPlants(), first, last), scene.ratio); }};
}

QImage compared(const Scene &scene) {
    const auto scope = scopeOf(twoPlants(), {2025, 6, 2}, {2025, 6, 8});
    scope->setComparison(CurveComparison{u"Alcolea"_s, u"Alcolea"_s, {TimeBefore::Unit::Year, 1}});
    return lines(*scope, scene.ratio, {640, 340});
}

QImage heatOfDifference(const Scene &scene) {
    const auto scope = scopeOf(twoPlants(), {2025, 9, 1}, {2025, 11, 30});
    scope->setComparison(CurveComparison{u"Alcolea"_s, u"Alcolea"_s, {TimeBefore::Unit::Year, 1}});
    scope->setFocus(2);
    return heat(*scope, scene.ratio);
}

QImage measured(const Scene &scene) {
    const auto scope = scopeOf(twoPlants(), {2025, 10, 20}, {2025, 10, 26});
    scope->setMark(madrid::midnight({2025, 10, 21}) + 14);
    scope->setCrosshair(madrid::midnight({2025, 10, 25}) + 13);
    return lines(*scope, scene.ratio);
}

QImage stacked(const Scene &scene) {
    return lines(*scopeOf(fivePlants(), {2025, 6, 2}, {2025, 6, 8}), scene.ratio, {640, 480});
}

QImage tenYears(const Scene &scene) {
    return lines(*scopeOf(withShares(), firstDay, lastDay), scene.ratio, {480, 240});
}

QImage matrixOfDays(const Scene &) {
    return matrix(*scopeOf(twoPlants(), {2025, 10, 21}, {2025, 10, 28}), {1000, 210});
}

} // namespace

const std::vector<Scene> &scenes() {
    static const std::vector<Scene> all{
        linesOf(u"day"_s, twoPlants, {2025, 6, 11}, {2025, 6, 11}),
        linesOf(u"week-october"_s, twoPlants, {2025, 10, 20}, {2025, 10, 26}),
        linesOf(u"week-march-dark"_s, twoPlants, {2025, 3, 24}, {2025, 3, 30}, true),
        linesOf(u"year"_s, twoPlants, {2025, 1, 1}, {2025, 12, 31}),
        linesOf(u"ten-years"_s, withShares, firstDay, lastDay),
        {u"ten-years-dark-2x"_s, true, 2, tenYears},
        {u"stacked"_s, false, 1, stacked},
        {u"comparison"_s, false, 1, compared},
        {u"comparison-dark-2x"_s, true, 2, compared},
        {u"two-cursors"_s, false, 1, measured},
        {u"two-cursors-dark"_s, true, 1, measured},
        heatOf(u"heat-week"_s, {2025, 10, 20}, {2025, 10, 26}),
        heatOf(u"heat-ten-years"_s, firstDay, lastDay),
        heatOf(u"heat-year-dark"_s, {2025, 1, 1}, {2025, 12, 31}, true),
        {u"heat-difference"_s, false, 1, heatOfDifference},
        {u"matrix-october"_s, false, 1, matrixOfDays},
    };
    return all;
}

QImage week(int moved) {
    auto set = twoPlants();
    const auto scope = scopeOf(set, {2025, 6, 2}, {2025, 6, 8});
    const QRectF plot = QRectF(QPointF(), plotSize).marginsRemoved(plotframe::margins(true, plotframe::Foot::TwoLines));
    const ValueAxis axis = CurveRenderer(*scope, plot, 1).bands().front().axis;
    const auto up = static_cast<HourlyCurve::Value>(moved * (axis.max() - axis.min()) / plot.height());
    auto higher = std::make_shared<HourlyCurve>(*set->series[1].curve);
    for (HourlyCurve::Value &value : higher->values())
        value += value == HourlyCurve::missing ? 0 : up;
    higher->clearUnusedSlots();
    set->series[1].curve = higher;
    scope->setSet(set);
    return lines(*scope, 1);
}

} // namespace gkwh::fakes::pictures
