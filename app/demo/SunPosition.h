// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sun stands over a place, after the Astronomical Almanac's low-precision formulas (0.01° until 2050).
#pragma once

namespace gkwh::demo {

/// Direction to the sun as a unit vector of the place, and how far the year has gone since perihelion.
struct SunPosition {
    double east = 0;
    double north = 0;
    double up = 0;        ///< sine of the elevation; 0 or less at night
    double yearAngle = 0; ///< mean anomaly of the Earth in radians
};

/// `hours` since 1970-01-01T00:00Z; degrees north and east.
SunPosition sunPosition(double hours, double latitude, double longitude);

} // namespace gkwh::demo
