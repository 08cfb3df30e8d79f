// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From when until when an investment yields, going by the day it was paid (investments.md §4.1, §4.2).
#pragma once

#include "model/investment/Terms.h"

namespace gkwh {

/// Same month and day; 29 February becomes the 28th in a year without it. To be applied to the original day, so that
/// nothing drifts.
QDate addYears(QDate day, int years);

/// First day with rights or interest: the purchase and the waiting period, for pioneers somewhat less.
QDate firstEffectiveDate(const Terms &terms, QDate purchase);
/// Last such day, counted from the purchase; invalid when the kind has no end.
QDate lastEffectiveDate(const Terms &terms, QDate purchase);

/// Whether any day lies between the two; an invalid first day never comes, nor does an invalid last one.
bool hasEffectivePeriod(QDate first, QDate last);

} // namespace gkwh
