// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/SolarModel.h"

#include "app/demo/DemoRandom.h"
#include "app/demo/SunPosition.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gkwh::demo {

namespace {

constexpr double radians(double degrees) { return degrees * std::numbers::pi / 180; }

/// Sunlight in W/m² that passes a clear sky.
struct Light {
    double direct = 0;  ///< on a surface that faces the sun
    double diffuse = 0; ///< from the whole sky on level ground
};

/// +1 at the height of summer, −1 in the depth of winter.
double summerness(const SunPosition &sun) { return std::cos(sun.yearAngle - radians(190)); }

Light clearSky(const SunPosition &sun) {
    const double elevation = std::asin(sun.up) / radians(1);
    const double airMass = 1 / (sun.up + 0.50572 * std::pow(elevation + 6.07995, -1.6364)); // Kasten and Young
    const double outside = 1361 * (1 + 0.0334 * std::cos(sun.yearAngle));
    const double clarity = 0.697 - 0.035 * summerness(sun); // summer air holds dust and water; fitted to Alcolea
    const double passed = std::pow(clarity, std::pow(airMass, 0.678)); // Meinel
    return {.direct = outside * passed, .diffuse = 0.25 * (1 - passed) * outside * sun.up};
}

double meanTemperature(Region region) {
    switch (region) {
    case Region::Castile:
        return 11.5;
    case Region::Catalonia:
        return 15;
    case Region::Guadalquivir:
        break;
    }
    return 18;
}

/// Light on the modules in W/m².
double onModules(const SolarPlant &plant, const SunPosition &sun) {
    const double tilt = radians(plant.tilt);
    const double azimuth = radians(plant.azimuth);
    const Light light = clearSky(sun);
    const double facing = sun.up * std::cos(tilt) - sun.north * std::cos(azimuth) * std::sin(tilt)
                          - sun.east * std::sin(azimuth) * std::sin(tilt);
    const double throughGlass = facing > 0 ? std::max(0.0, 1 - 0.055 * (1 / facing - 1)) : 0; // ASHRAE
    const double elevation = std::asin(sun.up);
    const double unshaded = std::min(1.0, elevation / radians(12.5)); // rows shade each other at a low sun
    const double ground = 0.2 * (light.direct * sun.up + light.diffuse);
    return light.direct * std::max(facing, 0.0) * throughGlass * unshaded + light.diffuse * (1 + std::cos(tilt)) / 2
           + ground * (1 - std::cos(tilt)) / 2;
}

/// Mean power in kW of an hour under a clear sky, from its four quarters.
double clearHourKw(const SolarPlant &plant, UtcHour hour) {
    constexpr double deepNight = -0.15; // more than the sun climbs in half an hour
    if (sunPosition(static_cast<double>(hour) + 0.5, plant.latitude, plant.longitude).up < deepNight)
        return 0;
    double sum = 0;
    for (int quarter = 0; quarter < 4; ++quarter)
        sum += clearSkyKw(plant, static_cast<double>(hour) + 0.125 + 0.25 * quarter);
    return sum / 4;
}

} // namespace

double clearSkyKw(const SolarPlant &plant, double hours) {
    const SunPosition sun = sunPosition(hours, plant.latitude, plant.longitude);
    if (sun.up <= 0)
        return 0;
    constexpr double performance = 0.888; // wires, dirt, inverters; fitted to Alcolea
    const double light = onModules(plant, sun);
    const double moduleTemperature = meanTemperature(plant.region) + 10 * summerness(sun) + 0.03 * light;
    return plant.dcKw * performance * light / 1000 * (1 - 0.004 * (moduleTemperature - 25));
}

HourlyCurve modelProduction(const SolarPlant &plant, QDate from, QDate until, quint64 seed) {
    const RegionWeather weather(plant.region, seed);
    const quint64 placeSeed = seedFor(seed, plant.meter);
    HourlyCurve curve = HourlyCurve::spanning(from, until, 0);
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        const UtcHour midnight = madrid::midnight(day);
        const std::span<HourlyCurve::Value> hours = curve.day(day);
        qint64 carriedWh = 500; // the day's sum comes out rounded
        for (int slot = 0; slot < madrid::hoursIn(day); ++slot) {
            const double clear = clearHourKw(plant, midnight + slot);
            if (clear <= 0)
                continue;
            const double kw = std::min(clear * weather.transmission(midnight + slot, placeSeed), plant.peakKw);
            carriedWh += std::llround(kw * 1000);
            hours[static_cast<size_t>(slot)] = carriedWh / 1000;
            carriedWh %= 1000;
        }
    }
    return curve;
}

} // namespace gkwh::demo
