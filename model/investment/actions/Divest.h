// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Divesting: a member takes the outstanding capital back before its time, less penalty and tax (investments.md §2.3,
// §4.5).
#pragma once

#include "model/investment/actions/CapitalReturn.h"

namespace gkwh {

/// What already left the kind in the year, and what the yearly cap is a part of.
struct DivestedInYear {
    Cents base = 0;
    Cents divested = 0;
};

struct Divestment {
    QDate date;
    std::optional<Cents> amount;       ///< all that is outstanding; no other one is right
    std::optional<Ppm> penaltyRate;    ///< instead of the usual one, of kinds that reckon by a rate
    QString waive;                     ///< the reason for which no penalty is kept; empty: it is kept
    std::optional<DivestedInYear> cap; ///< unknown: nothing is said about the yearly cap
};

/// Refuses not-paid, too-early {days, lock}, no-bank {member}, divest-exists {invoice}, wrong-amount {expected, given},
/// nothing-left, bad-date {date, from, until}, penalty-range {given, min, max}, bad-argument {argument: rate, why}
/// without a rate to reckon the penalty by, state {state}.
Done guardDivest(const InvestmentCase &facts, const Divestment &divestment);
/// All of it, today: what greys the button.
Divestment usualDivestment(const InvestmentCase &facts);
/// What is kept for leaving early; 0 when it is waived. Refuses as divestPenalty.
Result<Cents> penaltyOf(const InvestmentCase &facts, const Divestment &divestment);

/// Ends the investment with an open invoice over what is left. Warns of divest-notice where the contract asks for
/// notice, and of divest-cap where the yearly cap is passed.
Result<ActionEffect> divest(const InvestmentCase &facts, const Divestment &divestment);

} // namespace gkwh
