// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mixes of a few meters with made-up readings, for tests of production and granting.
#pragma once

#include "model/production/MixProduction.h"

namespace gkwh::fakes {

inline Meter meter(const QString &serial, DayRange active = {}) {
    Meter made;
    made.serial = serial;
    made.active = active;
    return made;
}

inline Plant plant(const QString &name, qint64 shares, DayRange active, std::vector<Meter> meters) {
    Plant made;
    made.name = name;
    made.shares = shares;
    made.active = active;
    made.meters = std::move(meters);
    return made;
}

inline Mix mix(std::vector<Plant> plants) {
    Mix made;
    made.name = QStringLiteral("GenerationkWh");
    made.plants = std::move(plants);
    return made;
}

/// A day whose hours read first, first + 1, …
inline void fillDay(HourlyCurve &curve, QDate day, qint64 first) {
    for (HourlyCurve::Value &value : curve.day(day).first(static_cast<size_t>(madrid::hoursIn(day))))
        value = first++;
}

} // namespace gkwh::fakes
