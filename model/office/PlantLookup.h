// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding mixes, plants and meters by the names that people use.
#pragma once

#include "model/office/PlantRepository.h"

namespace gkwh {

/// The mix whose production is granted.
QString generationMixName();
/// Refuses not-found {what: mix, id}.
Result<Mix> findMix(Storage &storage, const QString &name, AsOf asOf = {});
/// nullptr where the mix has no such plant.
const Plant *findPlant(const Mix &mix, const QString &name);

struct FoundMeter {
    Mix mix;
    Plant plant;
    Meter meter;
};
/// The meter of any mix; serials are unique.
Result<std::optional<FoundMeter>> findMeter(Storage &storage, const QString &serial);
/// The same where the meter must exist: refuses unknown-meter {meter}.
Result<FoundMeter> knownMeter(Storage &storage, const QString &serial);

} // namespace gkwh
