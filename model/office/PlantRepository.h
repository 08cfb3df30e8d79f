// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mixes with their plants and meters, and the gaps in readings that were accepted by name.
#pragma once

#include "model/office/Storage.h"
#include "model/production/MixProduction.h"

namespace gkwh {

class PlantRepository {
public:
    virtual ~PlantRepository() = default;

    /// Every mix with its plants and meters, by name.
    virtual Result<std::vector<Mix>> mixes(AsOf asOf = {}) = 0;
    /// Writes what differs: a row whose uuid is new is added, one whose uuid is known gets its next version.
    virtual Done savePlant(const QUuid &mix, const Plant &plant) = 0;
    virtual Done saveMeter(const QUuid &plant, const Meter &meter) = 0;

    virtual Result<std::vector<AcceptedGap>> gaps(AsOf asOf = {}) = 0;
    /// Adding a gap that is there already changes nothing.
    virtual Done addGap(const AcceptedGap &gap) = 0;
};

} // namespace gkwh
