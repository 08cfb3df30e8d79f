// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is paid when capital is returned and taxes or a penalty are kept from it: how much, and who pays whom
// (investments.md §4.4, §4.5).
#pragma once

#include "model/investment/Quotas.h"

namespace gkwh {

enum class Direction { Transfer, DirectDebit, Nothing }; ///< to the member, from the member, no payment at all

struct Settlement {
    Cents net = 0; ///< capital less deductions; negative: the member owes it
    Direction direction = Direction::Nothing;
    Cents amount = 0; ///< of the payment, never negative

    bool operator==(const Settlement &) const = default;
};

inline Settlement settle(Cents capital, const std::vector<Cents> &deductions) {
    Cents net = capital;
    for (const Cents deduction : deductions)
        net -= deduction;
    if (net == 0)
        return {};
    return {net, net > 0 ? Direction::Transfer : Direction::DirectDebit, net > 0 ? net : -net};
}

/// The year whose savings a quota is withheld for; never twice for the same investment and year.
inline int withholdingYear(const Quota &quota) { return quota.date.year() - 1; }

/// The years whose savings a divest is withheld for: its own, and the one before unless a quota of this year already
/// did. None for kinds without savings.
inline std::vector<int> withholdingYears(const Terms &terms, QDate divested, bool quotaThisYear) {
    if (terms.withholdingBase != WithholdingBase::Savings)
        return {};
    if (quotaThisYear)
        return {divested.year()};
    return {divested.year(), divested.year() - 1};
}

} // namespace gkwh
