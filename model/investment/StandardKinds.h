// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The four kinds of investment as the cooperative agreed them, and the emissions a new file begins with
// (investments.md §7.1, §1.3).
#pragma once

#include "model/investment/Emission.h"
#include "model/investment/Terms.h"

#include <vector>

namespace gkwh {

/// GKWH, APO, TIT10, TIT5.
std::vector<Terms> standardKinds();
/// Refuses not-found {what: kind, id}.
Result<Terms> standardTerms(const QString &code);
/// All in draft but those of the past, which are done.
std::vector<Emission> standardEmissions();

} // namespace gkwh
