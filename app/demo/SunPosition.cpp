// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/SunPosition.h"

#include <cmath>
#include <numbers>

namespace gkwh::demo {

SunPosition sunPosition(double hours, double latitude, double longitude) {
    constexpr double degree = std::numbers::pi / 180;
    constexpr double hoursUntilJ2000 = 262980; // 2000-01-01T12:00Z
    const double days = (hours - hoursUntilJ2000) / 24;

    const double anomaly = (357.529 + 0.98560028 * days) * degree;
    const double meanLongitude = 280.459 + 0.98564736 * days;
    const double eclipticLongitude =
        (meanLongitude + 1.915 * std::sin(anomaly) + 0.020 * std::sin(2 * anomaly)) * degree;
    const double obliquity = 23.439 * degree;
    const double declination = std::asin(std::sin(obliquity) * std::sin(eclipticLongitude));
    const double rightAscension =
        std::atan2(std::cos(obliquity) * std::sin(eclipticLongitude), std::cos(eclipticLongitude));

    // sidereal time holds the equation of time: no separate correction
    const double siderealHours = 18.697374558 + 24.06570982441908 * days;
    const double hourAngle = (siderealHours * 15 + longitude) * degree - rightAscension;
    const double phi = latitude * degree;
    return {.east = -std::cos(declination) * std::sin(hourAngle),
            .north =
                std::cos(phi) * std::sin(declination) - std::sin(phi) * std::cos(declination) * std::cos(hourAngle),
            .up = std::sin(phi) * std::sin(declination) + std::cos(phi) * std::cos(declination) * std::cos(hourAngle),
            .yearAngle = anomaly};
}

} // namespace gkwh::demo
