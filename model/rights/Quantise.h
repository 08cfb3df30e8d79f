// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the mix's production to the whole kWh that a profile of n shares may use, hour by hour (rights.md §3.1, §3.7).
#pragma once

#include "model/rights/Carry.h"
#include "model/rights/GrantBasis.h"

#include <span>
#include <vector>

namespace gkwh {

struct GrantedHours {
    std::vector<qint64> rightsKwh; ///< granted, one per slot
    std::vector<qint64>
        correctionKwh; ///< granted − pure: negative where a debt was paid; empty where no debt was carried in
    Carry carry;       ///< after the last slot
    /// The profile's part of the production: Σ f of §3.1 step 1, and of the exact algorithm what balances its account
    /// as displayed: remainder in + production = 1000 · granted + remainder out.
    qint64 productionWh = 0;
    qint64 grantedKwh = 0;  ///< Σ rightsKwh
    qint64 paidDebtKwh = 0; ///< −Σ correctionKwh
};

/// Grants profile `shares` the slots of `basis` from `firstSlot` to its end; a profile of 0 shares gets nothing.
/// Cutting the hours anywhere and carrying on gives the same rights. Refuses: negative {value} for `shares`, and
/// out-of-range {value} where an hour with built shares makes production · 1000 · shares (of the exact algorithm
/// production · shares), or a sum of the result, leave 64 bits.
Result<GrantedHours> quantise(const GrantBasis &basis, size_t firstSlot, qint64 shares, Carry carry);

/// The same for one profile alone; refuses what GrantBasis::of refuses too.
Result<GrantedHours> quantise(std::span<const qint64> productionKwh, std::span<const qint64> builtShares, qint64 shares,
                              Carry carry);

/// How an hour became what it is, for the picture of rights.md §2.6: cumulative Wh and whole kWh after each slot,
/// from the fraction carried in; debt is left out.
struct RoundingStep {
    qint64 cumulativeWh = 0; ///< fraction carried in + the profile's part of the production up to and with the slot
    qint64 wholeKwh = 0;     ///< pure kWh granted up to and with the slot: cumulativeWh div 1000

    bool operator==(const RoundingStep &) const = default;
};
Result<std::vector<RoundingStep>> explainRounding(std::span<const qint64> productionKwh,
                                                  std::span<const qint64> builtShares, qint64 shares, Carry carry);

} // namespace gkwh
