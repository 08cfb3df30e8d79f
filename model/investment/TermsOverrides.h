// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Terms as JSON, column by column under the names of table `kind` (investments.md Annex A): how a kind is stored, and
// how an emission replaces any cell of its kind.
#pragma once

#include "model/investment/Terms.h"

#include <QJsonObject>

namespace gkwh {

/// Every column. Amounts are whole cents, rates ppm, dates YYYY-MM-DD, enums their names; what is unset is null.
QJsonObject termsObject(const Terms &terms);

/// The columns but `code` in which `terms` differs from `kind`: overridden(kind, overridesOf(kind, terms)) is `terms`.
QJsonObject overridesOf(const Terms &kind, const Terms &terms);

/// The kind's terms with the given columns replaced, checked (checkTerms). Refuses bad-argument {argument, why:
/// unknown; fixed, for `code`; type; value, for a text that is no choice; or checkTerms' own}.
Result<Terms> overridden(Terms kind, const QJsonObject &overrides);

} // namespace gkwh
