// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/GrantAhead.h"

namespace gkwh {

namespace {

constexpr size_t longRun = 20000; ///< slots: computing fewer takes no longer than a thread takes to begin

Result<GrantedProfile> granted(const GrantBasis &basis, const GrantPlan &plan, const ProfileState &state) {
    const auto firstSlot = static_cast<size_t>(plan.from.daysTo(state.targetDay) * madrid::slotsPerDay);
    GKWH_LET(hours, quantise(basis, firstSlot, state.profile.shares, state.carry));
    GrantedProfile profile;
    GrantEntry &entry = profile.entry;
    entry.shares = state.profile.shares;
    entry.from = state.targetDay;
    entry.until = plan.until;
    entry.inWh = state.carry.remainderWh();
    entry.productionWh = hours.productionWh;
    entry.grantedKwh = hours.grantedKwh;
    entry.paidDebtKwh = hours.paidDebtKwh;
    entry.outWh = hours.carry.remainderWh();
    profile.carry = hours.carry;
    profile.rights = HourlyCurve::fromSlots(entry.from, std::move(hours.rightsKwh));
    if (hours.paidDebtKwh > 0)
        profile.correction = HourlyCurve::fromSlots(entry.from, std::move(hours.correctionKwh));
    return profile;
}

} // namespace

GrantAhead::GrantAhead(const GrantBasis &basis, const GrantPlan &plan)
    : m_basis(basis), m_plan(plan), m_profile(plan.profiles.begin()) {
    begin();
}

void GrantAhead::begin() {
    m_profile = std::find_if(m_profile, m_plan.profiles.end(),
                             [this](const ProfileState &state) { return m_plan.hasWork(state); });
    if (m_profile == m_plan.profiles.end())
        return;
    m_next = std::async(m_basis.size() < longRun ? std::launch::deferred : std::launch::async, granted,
                        std::cref(m_basis), std::cref(m_plan), std::cref(*m_profile));
    ++m_profile;
}

Result<GrantedProfile> GrantAhead::next() {
    Result<GrantedProfile> profile = m_next.get();
    begin();
    return profile;
}

} // namespace gkwh
