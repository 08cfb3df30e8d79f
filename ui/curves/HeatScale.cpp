// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/HeatScale.h"

#include "model/base/ExactMath.h"
#include "ui/common/Theme.h"
#include "ui/curves/PlotFrame.h"

#include <algorithm>
#include <cmath>

namespace gkwh {

namespace {

constexpr int shades = 255;
constexpr double differenceExponent = 0.7; // small differences are to be seen

} // namespace

HeatScale HeatScale::of(const CurveScope &scope, size_t series) {
    const CurveTables &tables = scope.tables(series);
    const bool difference = scope.set().series[series].isDifference();
    return {roundedUp(difference ? std::max(tables.greatestHour, -tables.leastHour) : tables.greatestHour), difference};
}

double HeatScale::shareOf(HourlyCurve::Value value) const {
    return static_cast<double>(std::clamp(value, least(), m_greatest) * shades / m_greatest) / shades;
}

QColor HeatScale::color(double share) const {
    if (!m_difference)
        return theme::heat(share);
    return plotframe::mixed(theme::color(share < 0 ? Token::PaidBack : Token::Excess), theme::color(Token::Base),
                            std::pow(std::abs(share), differenceExponent));
}

HourlyCurve::Value roundedUp(HourlyCurve::Value greatest) {
    HourlyCurve::Value unit = 1;
    while (unit * 50 < greatest)
        unit *= 10;
    const HourlyCurve::Value step = unit * 5 > greatest ? 1 : unit;
    return std::max<HourlyCurve::Value>(-floorDiv(-greatest, step) * step, 1);
}

} // namespace gkwh
