// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager changes by hand: a pact with the member over dates and amounts, and the repair of the active mark
// (investments.md §2.3, §3).
#pragma once

#include "model/investment/ActionEffect.h"

namespace gkwh {

struct PactRequest {
    QDate date;
    QString comment;     ///< why; never empty
    QJsonObject changes; ///< {attribute: value}, as in ActionAttributes
};

/// Those that may be agreed upon.
std::span<const QLatin1StringView> pactAttributes();

/// Whether there may be a pact at all. Refuses state {state}.
Done guardPactable(const InvestmentCase &facts);
/// Refuses pact-attr {attribute}, bad-amount and bad-date for values that are none, pact-empty {why: comment, changes},
/// invariant {faults: those that it would bring about}, state {state}.
Done guardPact(const InvestmentCase &facts, const PactRequest &request);
Result<ActionEffect> pact(const InvestmentCase &facts, const PactRequest &request);

/// Refuses state {state} when it is so already, bad-argument {argument: comment}, invariant {faults}.
Done guardSetActive(const InvestmentCase &facts, bool active, const QString &comment);
/// A repair, not an action of everyday: recorded as a pact.
Result<ActionEffect> setActive(const InvestmentCase &facts, bool active, const QString &comment);

} // namespace gkwh
