// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many shares the members of the demonstration cooperative hold.
#pragma once

#include <QtGlobal>

#include <vector>

namespace gkwh::demo {

/// One number of shares (100 € each) for each of `members` members, 1 … 250: most hold 5 to 30, round sums are liked.
/// The first members have the same numbers however many follow. Empty without members.
std::vector<int> demoShareCounts(int members, quint64 seed);

} // namespace gkwh::demo
