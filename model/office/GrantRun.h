// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One run of granting rights: which days can be granted, and the hours of each profile over them (rights.md §3.4).
#pragma once

#include "model/base/Progress.h"
#include "model/office/OfficeReader.h"
#include "model/rights/Quantise.h"

namespace gkwh {

/// What somebody asked of a run.
struct GrantRequest {
    QDate until;                   ///< invalid: to the last complete day
    std::vector<AcceptedGap> gaps; ///< accepted by name; without dates a meter holds nothing back in this run
};

/// What a run may do, found before it does anything.
struct GrantPlan {
    std::vector<ProfileState> profiles; ///< tracked ones, by shares
    QDate from;                         ///< earliest target day of those with something to grant; invalid: none has
    QDate until;                        ///< last day to grant; invalid: no day is complete
    std::vector<MeterCompleteness> heldBackBy;
    std::vector<AcceptedGap> gapsToKeep; ///< the days whose missing hours count 0 from now on

    bool hasWork(const ProfileState &profile) const { return until.isValid() && profile.targetDay <= until; }
};

/// Refuses unknown-meter {meter}, and incomplete-data {meter, since} where `until` lies beyond the last complete day.
Result<GrantPlan> planGrant(Storage &storage, const GrantRequest &request);

/// Production and built shares from `from` to `until`, with the gaps accepted so far: what profiles are granted from.
/// Refuses incomplete-data {since} where a counting meter lacks an hour.
Result<GrantBasis> grantBasis(OfficeReader &reader, QDate from, QDate until);

} // namespace gkwh
