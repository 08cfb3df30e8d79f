// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/RightsQuery.h"

namespace gkwh {

int RightsSnapshot::waiting() const {
    return static_cast<int>(std::count_if(profiles.begin(), profiles.end(), [this](const ProfileState &state) {
        return production.lastComplete.isValid() && state.targetDay <= production.lastComplete;
    }));
}

Result<RightsSnapshot> readRights(OfficeFile &file) {
    OfficeReader reader = file.reader();
    RightsSnapshot snapshot;
    GKWH_LET(profiles, reader.profiles());
    snapshot.profiles = std::move(profiles);
    GKWH_LET(production, reader.productionState());
    snapshot.production = std::move(production);
    GKWH_LET(start, reader.defaultStart());
    snapshot.defaultStart = start;
    GKWH_LET(remainders, file.storage().profiles().remainders());
    for (const Remainder &remainder : remainders) {
        if (!snapshot.trackedSince.isValid() || remainder.targetDay < snapshot.trackedSince)
            snapshot.trackedSince = remainder.targetDay;
    }
    return snapshot;
}

Result<ProfileSnapshot> readProfile(OfficeFile &file, qint64 shares) {
    OfficeReader reader = file.reader();
    ProfileSnapshot snapshot;
    GKWH_LET(profiles, reader.profiles());
    for (const ProfileState &state : profiles) {
        if (state.profile.shares == shares)
            snapshot.state = state;
    }
    if (snapshot.state.profile.shares != shares)
        return notFound(QLatin1StringView("profile"), QString::number(shares));
    GKWH_LET(extent, file.storage().curves().extent(CurveKey::rights(shares)));
    HourlyCurve rights;
    if (extent) {
        const QDate first = madrid::addressOf(extent->first).day;
        const QDate last = madrid::addressOf(extent->last).day;
        GKWH_LET(granted, reader.rights(shares, first, last));
        rights = std::move(granted);
        GKWH_LET(corrected, file.storage().curves().extent(CurveKey::correction(shares)));
        if (corrected) {
            GKWH_LET(correction, reader.correction(shares, first, last));
            snapshot.correction = std::make_shared<const HourlyCurve>(std::move(correction));
        }
    }
    snapshot.rights = std::make_shared<const HourlyCurve>(std::move(rights));
    GKWH_LET(runs, file.storage().profiles().entriesOf(shares));
    snapshot.runs = std::move(runs);
    return snapshot;
}

} // namespace gkwh
