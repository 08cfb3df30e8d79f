// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What everything is measured on: ten years of hours of the demonstration's oldest plant, under any weather.
#pragma once

#include "app/demo/DemoPlants.h"
#include "model/curve/HourlyCurve.h"

#include <algorithm>

namespace gkwh::bench {

inline const QDate firstDay{2016, 5, 1};
inline const QDate lastDay{2026, 4, 30};
constexpr qint64 profiles = 200; ///< of 1, 2, 3 … shares

inline const demo::DemoPlant &plant() { return demo::demoPlants().front(); }

/// kWh of every hour from firstDay … lastDay, none missing.
inline HourlyCurve tenYears(quint64 seed = demo::demoSeed) {
    HourlyCurve curve = demo::demoProduction(plant(), firstDay, lastDay, seed);
    for (HourlyCurve::Value &value : curve.values())
        value = std::max<HourlyCurve::Value>(value, 0);
    return curve;
}

/// Millions of slots that a run over all profiles grants.
inline double millionSlots() {
    const auto days = static_cast<double>(firstDay.daysTo(lastDay) + 1);
    return days * madrid::slotsPerDay * static_cast<double>(profiles) / 1e6;
}

} // namespace gkwh::bench
