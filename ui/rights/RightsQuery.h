// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rights page asks of the office, answered on a job's thread as values that never change.
#pragma once

#include "app/setup/OfficeFile.h"

#include <memory>

namespace gkwh {

/// All profiles, and what granting them would meet.
struct RightsSnapshot {
    std::vector<ProfileState> profiles; ///< by shares
    ProductionState production;
    QDate trackedSince; ///< earliest day any profile starts; invalid without profiles
    QDate defaultStart; ///< where a newly tracked profile would start; invalid: it must be said

    /// Profiles with something to grant up to the last complete day.
    int waiting() const;
};
Result<RightsSnapshot> readRights(OfficeFile &file);

/// One profile's curve and the runs that made it.
struct ProfileSnapshot {
    ProfileState state;
    std::shared_ptr<const HourlyCurve> rights;     ///< never null; empty when nothing is granted yet
    std::shared_ptr<const HourlyCurve> correction; ///< null where nothing was ever corrected
    std::vector<GrantEntry> runs;                  ///< newest first
};
Result<ProfileSnapshot> readProfile(OfficeFile &file, qint64 shares);

} // namespace gkwh
