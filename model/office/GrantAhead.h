// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the profiles of a run are granted, one after the other; of a long run each is computed while its owner writes
// the one before. It owns the thread that does.
#pragma once

#include "model/office/GrantRun.h"

#include <future>

namespace gkwh {

/// A profile's part of a run, to be kept.
struct GrantedProfile {
    GrantEntry entry;
    Carry carry; ///< after the last day
    HourlyCurve rights;
    HourlyCurve correction; ///< empty where no debt was paid
};

class GrantAhead {
public:
    /// Basis and plan outlive it.
    GrantAhead(const GrantBasis &basis, const GrantPlan &plan);

    /// The next profile of the plan that has work; call it once for each. Refuses out-of-range {value}.
    Result<GrantedProfile> next();

private:
    void begin();

    const GrantBasis &m_basis;
    const GrantPlan &m_plan;
    std::vector<ProfileState>::const_iterator m_profile;
    std::future<Result<GrantedProfile>> m_next;
};

} // namespace gkwh
