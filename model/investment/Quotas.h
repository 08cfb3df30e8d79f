// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar by which an investment returns its capital in yearly quotas, and what of it is due (investments.md
// §4.3).
#pragma once

#include "model/investment/Investment.h"

#include <vector>

namespace gkwh {

struct Quota {
    int number = 0; ///< 1 … total
    int total = 0;
    QDate date;
    Cents amount = 0;
    Cents cumulated = 0; ///< returned by then when all went by the calendar

    bool operator==(const Quota &) const = default;
};

enum class QuotaState { Returned, Due, Ahead };

struct QuotaSummary {
    int count = 0;
    Cents amount = 0;

    bool operator==(const QuotaSummary &) const = default;
};

/// All quotas, the first after the grace, the last on the last effective day with all that is left. Empty for kinds
/// that return otherwise, and without purchase.
std::vector<Quota> quotaCalendar(const Terms &terms, Cents nominal, QDate purchase);

/// Those whose day has come by `until`, oldest first, each with what is missing to its cumulated amount. Nothing for a
/// draft.
std::vector<Quota> quotasDue(const Terms &terms, const Investment &investment, QDate until);
/// The first one not wholly returned, with what is missing of it.
std::optional<Quota> nextQuota(const Terms &terms, const Investment &investment);
QuotaState quotaState(const Quota &quota, Cents amortized, QDate today);

QuotaSummary summary(const std::vector<Quota> &quotas);

/// Quotas are issued at most a month ahead: refuses amort-too-far {limit} beyond today + 31 days.
Done checkAmortizeUntil(QDate until, QDate today);

} // namespace gkwh
