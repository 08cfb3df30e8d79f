// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/PlotBands.h"

#include "ui/common/Theme.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace gkwh {

namespace {

constexpr double stripHeight = 36;
constexpr double leastHeight = 40;     // of a plot
constexpr double tickGap = 48;         // least height between value labels
constexpr double differenceShare = .6; // of the height of the plot above it

/// The curves of one plot, in the order of the legend.
struct Group {
    QString unit;
    bool difference = false;
    std::vector<size_t> series;
};

std::vector<Group> groupsOf(const CurveScope &scope) {
    std::vector<Group> groups;
    for (size_t series = 0; series < scope.set().series.size(); ++series) {
        const CurveSeries &one = scope.set().series[series];
        if (!scope.isShown(series) || one.isLevel())
            continue;
        const auto fits = [&](const Group &group) {
            return !scope.isStacked() && group.unit == one.unit && group.difference == one.isDifference();
        };
        const auto group = std::find_if(groups.begin(), groups.end(), fits);
        if (group == groups.end())
            groups.push_back({one.unit, one.isDifference(), {series}});
        else
            group->series.push_back(series);
    }
    return groups;
}

struct Reach {
    HourlyCurve::Value least = 0;
    HourlyCurve::Value greatest = 0;
};

/// Of the curves of a plot as they are seen, from zero.
Reach reachOf(const CurveScope &scope, const PlotBand &band) {
    Reach reach;
    for (const CurveShape &shape : band.shapes) {
        if (!shape.anything)
            continue;
        reach.least = std::min(reach.least, shape.least);
        reach.greatest = std::max(reach.greatest, shape.greatest);
    }
    if (scope.valueZoom() > 1) {
        const auto closer = [&](HourlyCurve::Value value) {
            return static_cast<HourlyCurve::Value>(std::llround(static_cast<double>(value) / scope.valueZoom()));
        };
        reach.least = closer(reach.least);
        reach.greatest = std::max<HourlyCurve::Value>(closer(reach.greatest), reach.least < 0 ? 0 : 1);
    }
    return reach;
}

PlotBand stripOf(const CurveScope &scope, size_t series, const QRectF &area, const TimeScale &scale) {
    const CurveSeries &one = scope.set().series[series];
    PlotBand strip{area, {}, {shapeOf(scope, series, scale)}, one.name, true};
    const CurveShape &shape = strip.shapes.front();
    strip.axis = ValueAxis(shape.least, std::max<qint64>(shape.greatest, 1), stripHeight, stripHeight,
                           {one.unit, scope.step(), true, false});
    return strip;
}

/// All plots of a unit show it in the same size, kWh or MWh.
void addAxes(const CurveScope &scope, const std::vector<Group> &groups, std::span<PlotBand> plots) {
    std::vector<Reach> reaches;
    for (const PlotBand &plot : plots)
        reaches.push_back(reachOf(scope, plot));
    const auto isMega = [&](const QString &unit) {
        for (size_t plot = 0; plot < plots.size(); ++plot) {
            if (groups[plot].unit == unit && ValueAxis::needsMega(unit, reaches[plot].least, reaches[plot].greatest))
                return true;
        }
        return false;
    };
    for (size_t plot = 0; plot < plots.size(); ++plot) {
        const QString &unit = groups[plot].unit;
        const double height = plots[plot].area.height();
        plots[plot].axis = ValueAxis(reaches[plot].least, reaches[plot].greatest, height, std::min(tickGap, height),
                                     {unit, scope.step(), false, isMega(unit)});
    }
}

} // namespace

PlotBands plotBands(const CurveScope &scope, const QRectF &plot, const TimeScale &scale, const QFontMetricsF &metrics) {
    PlotBands made;
    double top = plot.top();
    for (size_t series = 0; series < scope.set().series.size(); ++series) {
        if (!scope.isShown(series) || !scope.set().series[series].isLevel())
            continue;
        made.bands.push_back(stripOf(scope, series, {plot.left(), top, plot.width(), stripHeight}, scale));
        top += stripHeight + theme::Step2;
    }
    if (!made.bands.empty()) // the margin has room for the title of a plot at the top
        top += 1.5 * metrics.height();
    const double gap = 2.2 * metrics.height(); // for the title and half of the label that belongs to the plot above

    std::vector<Group> groups = groupsOf(scope);
    const auto fitting = static_cast<size_t>(std::max(1.0, (plot.bottom() - top + gap) / (leastHeight + gap)));
    for (size_t group = std::min(fitting, groups.size()); group < groups.size(); ++group)
        made.withoutRoom += groups[group].series.size();
    groups.resize(std::min(fitting, groups.size()));

    const auto shareOf = [&](const Group &group) {
        return group.difference && groups.size() > 1 ? differenceShare : 1.0;
    };
    double shares = 0;
    for (const Group &group : groups)
        shares += shareOf(group);
    const double gaps = gap * static_cast<double>(std::max<size_t>(groups.size(), 1) - 1);
    const double height = (plot.bottom() - top - gaps) / std::max(shares, 1.0);
    const size_t strips = made.bands.size();
    for (const Group &group : groups) {
        PlotBand band{{plot.left(), top, plot.width(), height * shareOf(group)}, {}, {}, {}, false};
        for (const size_t series : group.series)
            band.shapes.push_back(shapeOf(scope, series, scale));
        if (groups.size() > 1 && group.series.size() == 1)
            band.name = scope.set().series[group.series.front()].name;
        top = band.area.bottom() + gap;
        made.bands.push_back(std::move(band));
    }
    addAxes(scope, groups, std::span(made.bands).subspan(strips));
    return made;
}

} // namespace gkwh
