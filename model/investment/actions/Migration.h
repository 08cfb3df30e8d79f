// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions that only migrations know: part of an investment that was returned before, and the step from one version of
// its rules to the next (investments.md §2.3).
#pragma once

#include "model/investment/ActionEffect.h"

namespace gkwh {

struct PartialReturn {
    Cents amount = 0; ///< by which the nominal amount falls
    QDate date;
};

/// Refuses not-paid {name}, bad-amount {amount, unit}, wrong-amount {expected: the most there may be, given}, bad-date
/// {date, from, until}, state {state}.
Done guardPartial(const InvestmentCase &facts, const PartialReturn &part);
/// One unit of it, today: what greys the button.
PartialReturn usualPartial(const InvestmentCase &facts);
/// The books know of it already.
Result<ActionEffect> partial(const InvestmentCase &facts, const PartialReturn &part);

struct VersionStep {
    QString from, to;
};

/// Refuses bad-argument {argument: fromVersion, toVersion}. Nothing of the investment changes.
Result<ActionEffect> migrate(const InvestmentCase &facts, const VersionStep &step);

} // namespace gkwh
