// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plants of the demonstration cooperative as data, and the production of each: measured or else modelled.
#pragma once

#include "app/demo/SolarModel.h"
#include "model/production/Plant.h"

namespace gkwh::demo {

/// The seed of the demonstration's weather and chance; under it every January, June and September of 2016 to 2025 lies
/// within a fifth of the measured one.
constexpr quint64 demoSeed = 7;

struct DemoPlant {
    QString name;
    QString description;
    qint64 shares = 0;
    bool enabled = true;
    DayRange active;
    SolarPlant solar; ///< its meter serial is the plant's only meter
};

/// All plants, the oldest of the mix first. Shares follow the yearly yield: about 160 kWh a share.
const std::vector<DemoPlant> &demoPlants();

/// kWh of every hour of from … until. A day with measured hours has just these, also where one is missing; other days
/// are modelled; hours outside the plant's dates are missing.
HourlyCurve demoProduction(const DemoPlant &plant, QDate from, QDate until, quint64 seed);

} // namespace gkwh::demo
