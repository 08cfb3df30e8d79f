// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast rights are computed, beside the rule as it is written.
#pragma once

namespace gkwh::bench {

/// False when both do not give the same rights.
bool measureQuantising();

} // namespace gkwh::bench
