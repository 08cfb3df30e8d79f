// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody waits for the window on a large office, and how much memory it takes.
#pragma once

namespace gkwh::bench {

/// False when the office could not be made or opened.
bool measureOpening();

} // namespace gkwh::bench
