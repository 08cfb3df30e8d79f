// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/ValueAxis.h"

#include "ui/curves/CurveText.h"

#include <algorithm>
#include <cmath>

namespace gkwh {

namespace {

/// 1, 2 or 5 times a power of ten, at least `least` and at least 1.
qint64 niceStep(double least) {
    qint64 power = 1;
    while (static_cast<double>(power) * 10 <= least)
        power *= 10;
    for (const qint64 factor : {1, 2, 5, 10}) {
        if (static_cast<double>(factor * power) >= least)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

ValueAxis::ValueAxis(qint64 least, qint64 greatest, double height, double gap, const Unit &unit)
    : m_height(std::max(height, 1.0)) {
    const double low = static_cast<double>(std::min<qint64>(least, 0));
    const double high = static_cast<double>(std::max<qint64>(greatest, 0));
    const double reach = std::max(high - low, 1.0);
    const double intervals = std::max(1.0, std::floor(m_height / gap));
    const qint64 interval = niceStep(reach / intervals);
    // half intervals keep the scale still while small peaks come and go
    const double half = static_cast<double>(interval) / 2;
    m_max = std::max(std::ceil((high + reach * 0.04) / half) * half, half);
    m_min = low < 0 ? std::floor((low - reach * 0.04) / half) * half : 0;

    m_title = curvetext::axisUnit(unit.name, unit.step, unit.mega, unit.isLevel);
    for (double value = std::ceil(m_min / static_cast<double>(interval)) * static_cast<double>(interval);
         value <= m_max; value += static_cast<double>(interval)) {
        const auto whole = static_cast<qint64>(std::llround(value));
        m_ticks.push_back({value, unit.mega ? curvetext::thousandths(whole, interval) : curvetext::number(whole)});
    }
}

bool ValueAxis::needsMega(const QString &unit, qint64 least, qint64 greatest) {
    return unit == QLatin1StringView("kWh") && std::max(greatest, -least) >= 10'000;
}

double ValueAxis::y(double value) const { return m_height * (1 - (value - m_min) / (m_max - m_min)); }

} // namespace gkwh
