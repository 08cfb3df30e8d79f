// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an emission, from its draft to its end, and what may still be changed in which state (investments.md
// §1.3).
#pragma once

#include "model/investment/Emission.h"
#include "model/investment/Terms.h"

namespace gkwh {

enum class EmissionAction { Open, Close, Cancel, Reopen };

/// The state it leads to: draft to open, open to done, draft or open to cancelled, cancelled to draft. Refuses
/// emission-transition {state, action}, and opening emission-incomplete {missing: columns of the terms}.
Result<Emission::State> emissionAfter(const Emission &emission, const Terms &terms, EmissionAction action);

/// Outside the draft, code, kind, terms and rate are agreed. Refuses emission-locked {argument, state}.
Done checkEmissionChange(const Emission &before, const Emission &after);
/// Dates in order, amounts over 0 where there are any. Refuses bad-date, bad-amount.
Done checkEmission(const Emission &emission);

/// "open", "close", "cancel", "reopen".
QLatin1StringView nameOf(EmissionAction action);

} // namespace gkwh
