// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Modelled production of a solar plant: sun, clear sky, tilted panels, warm modules, inverter limit, regional weather.
// Floating point is at home here: nothing of it is a rule, and what leaves are whole kWh.
#pragma once

#include "app/demo/RegionWeather.h"
#include "model/curve/HourlyCurve.h"

#include <QString>

namespace gkwh::demo {

struct SolarPlant {
    QString meter; ///< serial; plants of a region differ by it
    Region region = Region::Guadalquivir;
    double latitude = 0;  ///< degrees north
    double longitude = 0; ///< degrees east
    double dcKw = 0;      ///< modules at standard conditions
    double peakKw = 0;    ///< what the inverters let through at most
    double tilt = 30;     ///< degrees from the horizontal
    double azimuth = 0;   ///< degrees the modules look west of south
};

/// Power in kW under a clear sky, before the inverter limit; `hours` since 1970-01-01T00:00Z.
double clearSkyKw(const SolarPlant &plant, double hours);

/// Whole kWh of every hour of from … until, never missing; a day's sum is right to half a kWh. A day has the same
/// values whatever range it is asked in. Empty when until is before from.
HourlyCurve modelProduction(const SolarPlant &plant, QDate from, QDate until, quint64 seed);

} // namespace gkwh::demo
