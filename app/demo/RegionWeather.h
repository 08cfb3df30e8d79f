// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sky over a region: which days are clear, mixed or overcast, and how much of a clear sky's yield each hour keeps.
// Owns nothing but its seed; any hour can be asked for on its own and always answers the same.
#pragma once

#include "model/curve/Madrid.h"

namespace gkwh::demo {

enum class Region { Guadalquivir, Castile, Catalonia };
enum class Sky { Clear, Mixed, Overcast };

class RegionWeather {
public:
    RegionWeather(Region region, quint64 seed);

    Sky sky(QDate day) const;
    /// Share of the clear sky's yield that remains in an hour, 0.04 … 1. Places of a region share its fronts and most
    /// of its clouds; `placeSeed` gives each its own rest.
    double transmission(UtcHour hour, quint64 placeSeed) const;

private:
    Region m_region;
    quint64 m_seed;
};

} // namespace gkwh::demo
