// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers from the storage what the rules on investments look at, and writes what they come to.
#pragma once

#include "model/investment/ActionEffect.h"
#include "model/investment/InvestmentLimits.h"
#include "model/office/Operation.h"
#include "model/office/Storage.h"

namespace gkwh {

/// Refuses not-found {what: member, id}.
Result<Member> knownMember(Storage &storage, const QString &code);
/// Refuses not-found {what: emission, id}.
Result<Emission> knownEmission(Storage &storage, const QString &code);
/// The kind's terms with what the emission replaces. Refuses not-found {what: kind, id}.
Result<Terms> termsOf(Storage &storage, const Emission &emission);

/// Refuses not-found {what: investment, id}.
Result<InvestmentCase> investmentCase(Storage &storage, const QString &name, QDate today);
/// What is committed already where an order would go.
Result<CommittedAmounts> committedAmounts(Storage &storage, const Emission &emission, const Terms &terms,
                                          const QString &member);
/// "GKWH00012": the greatest of the sequence plus one.
Result<QString> nextInvestmentName(Storage &storage, const Terms &terms);

/// Writes all of it. `before` is what the action saw, nothing for an order; the operation gives author and time.
Done writeEffect(Storage &storage, const Operation &operation, const ActionEffect &effect,
                 const InvestmentCase *before = nullptr);

} // namespace gkwh
