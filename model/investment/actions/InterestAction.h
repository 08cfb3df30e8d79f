// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paying interest: liquidates a period of an investment, with the tax kept back (investments.md §2.3, §4.7).
#pragma once

#include "model/investment/ActionEffect.h"
#include "model/investment/InterestSpans.h"

namespace gkwh {

struct InterestPayment {
    QDate from, until;       ///< the period asked for; what is paid is the part of it that is covered
    std::optional<Ppm> rate; ///< a year; nothing: the investment's own, else that of `rates`
    std::optional<KindRates> rates = {};
};

/// Refuses int-exists {invoice}: an interest invoice of this year, for days up to which interest is paid; then what
/// interestCover refuses, no-bank {member}, bad-argument {argument: rate, why: range} and state {state}.
Done guardInterest(const InvestmentCase &facts, const InterestPayment &payment);
/// From the first day that is unpaid until today: what greys the button.
InterestPayment usualInterest(const InvestmentCase &facts);

/// Issues an invoice of today over the days covered; a second one of the year is called -INT2021-2. Refuses, besides,
/// bad-argument {argument: rate, why: missing}.
Result<ActionEffect> payInterest(const InvestmentCase &facts, const InterestPayment &payment);

/// One of a kind without interest refuses the whole batch: int-kind {kind, name}; an empty selection: empty.
Done checkInterestSelection(const std::vector<InvestmentCase> &selected);

} // namespace gkwh
