// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interest of an investment over a period: which days it covers, and what they earn, exact until the one rounding
// (investments.md §4.7).
#pragma once

#include "model/investment/Investment.h"

#include <vector>

namespace gkwh {

/// Both days included.
struct DaySpan {
    QDate from;
    QDate to;

    qint64 days() const { return from.daysTo(to) + 1; }
    bool operator==(const DaySpan &) const = default;
};

/// Days on which the same capital earns at the same rate.
struct InterestSpan {
    QDate from;
    QDate to;
    Cents capital = 0;
    Ppm rate = 0; ///< a year

    bool operator==(const InterestSpan &) const = default;
};

struct InterestAmount {
    Cents gross = 0;
    Cents tax = 0;
    Cents net = 0;

    bool operator==(const InterestAmount &) const = default;
};

/// The days of [start, end] that are still to be paid: from the purchase and the first effective day on, and up to the
/// last one. Refuses int-kind {kind}, not-paid, int-closed {last}, int-already {paidUntil}, int-gap {paidUntil,
/// expected: the day to start on}, int-range {from, until}, in this order.
Result<DaySpan> interestCover(const Terms &terms, const Investment &investment, QDate start, QDate end);

/// What the spans earn together, rounded once. ACT_ACT reckons each day by the length of its calendar year, ACT_365 all
/// by 365, END_YEAR all by the length of the year in which the last span ends.
Cents interestOf(const std::vector<InterestSpan> &spans, DayCount dayCount);

/// Tax first, then what is left.
InterestAmount withTax(const Terms &terms, Cents gross);

} // namespace gkwh
