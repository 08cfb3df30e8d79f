// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of shares as people write them: "1-3,9" is 1, 2, 3 and 9 (rights.md §2.5).
#pragma once

#include "model/base/Result.h"

#include <QString>

#include <set>

namespace gkwh {

/// Commas between numbers and ranges, blanks ignored. Refuses bad-argument {argument: profiles, text} for what is no
/// number or range, a backward one, or more than 10,000 numbers; out-of-range {value} for 0.
Result<std::set<qint64>> shareNumbers(const QString &text);

} // namespace gkwh
