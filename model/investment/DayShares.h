// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the savings of a member spread over the investments that gave the rights, and the tax withheld on them
// (investments.md §4.6).
#pragma once

#include "model/investment/Investment.h"

#include <vector>

namespace gkwh {

/// Shares times days of [from, until] on which they are effective, all days included; no first day never begins, no
/// last one never ends.
qint64 dayShares(qint64 shares, QDate first, QDate last, QDate from, QDate until);
/// Of an investment in a calendar year.
qint64 dayShares(const Investment &investment, const Terms &terms, int year);

/// What falls to one investment.
struct SavingPart {
    Cents saving = 0;
    Cents tax = 0; ///< withheld on it

    bool operator==(const SavingPart &) const = default;
};

/// First year whose savings are withheld for.
inline constexpr int firstWithholdingYear = 2019;

/// Splits a member's saving of a year in proportion to day-shares, none of them negative. The savings sum to the total
/// exactly: the cents left over go to the largest remainders, the earlier one first. The tax is reckoned on the exact
/// part, not on its whole cents, and rounded by itself; there is none on a negative saving. All 0 without day-shares.
std::vector<SavingPart> splitSaving(const Terms &terms, Cents total, const std::vector<qint64> &dayShares, int year);

} // namespace gkwh
