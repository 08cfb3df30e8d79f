// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/PlantLookup.h"

using namespace Qt::StringLiterals;

namespace gkwh {

QString generationMixName() { return u"GenerationkWh"_s; }

Result<Mix> findMix(Storage &storage, const QString &name, AsOf asOf) {
    GKWH_LET(mixes, storage.plants().mixes(asOf));
    for (const Mix &mix : mixes) {
        if (mix.name == name)
            return mix;
    }
    return notFound("mix"_L1, name);
}

const Plant *findPlant(const Mix &mix, const QString &name) {
    const auto found =
        std::find_if(mix.plants.begin(), mix.plants.end(), [&](const Plant &plant) { return plant.name == name; });
    return found == mix.plants.end() ? nullptr : &*found;
}

Result<std::optional<FoundMeter>> findMeter(Storage &storage, const QString &serial) {
    GKWH_LET(mixes, storage.plants().mixes());
    for (const Mix &mix : mixes) {
        for (const Plant &plant : mix.plants) {
            for (const Meter &meter : plant.meters) {
                if (meter.serial == serial)
                    return std::optional(FoundMeter{mix, plant, meter});
            }
        }
    }
    return std::optional<FoundMeter>();
}

Result<FoundMeter> knownMeter(Storage &storage, const QString &serial) {
    GKWH_LET(found, findMeter(storage, serial));
    if (!found)
        return refuse("unknown-meter"_L1, {{u"meter"_s, serial}});
    return *found;
}

} // namespace gkwh
