// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who invests what in the demonstration cooperative, when, and what becomes of it: the plan, without any operation.
#pragma once

#include "app/demo/DemoEmissions.h"

namespace gkwh::demo {

enum class Fate {
    Stays,          ///< charged, and runs its time
    Ordered,        ///< and nothing since
    Signed,         ///< and nothing since
    Invoiced,       ///< on the last day
    Ahead,          ///< charged on the last day, for a day to come
    Cancelled,      ///< before the charge order
    Resigned,       ///< after it
    Returned,       ///< by the bank, and still unpaid
    PaidByTransfer, ///< after the bank had returned the charge
    Recharged,      ///< likewise, and charged again
    Divested,
    Waived, ///< divested without the penalty
    Sold,
    Inherited,
    Split,
    Agreed, ///< ended before its time by a pact, with capital still to be returned
};

struct DemoInvestment {
    int campaign = 0; ///< place in the campaigns
    int member = 0;   ///< place among the members
    int receiver = -1;
    Cents amount = 0;
    QDate ordered;
    Fate fate = Fate::Stays;
    QDate closes; ///< of those that end or change hands: the day on which the office does it
};

struct DemoMember {
    int shares = 0; ///< of Generation kWh in the end
    bool hasAccount = true;
    bool leaves = false; ///< as soon as nothing is invested any more
};

struct DemoHoldings {
    std::vector<DemoEmission> campaigns;
    std::vector<DemoMember> members;
    std::vector<DemoInvestment> investments;
};

/// As on `today`, the last day of the demonstration. What the members hold of Generation kWh, paid and not ended, comes
/// to their numbers of shares by demoShareCounts; each of those numbers is held by somebody.
DemoHoldings demoHoldings(int members, quint64 seed, QDate today);

} // namespace gkwh::demo
