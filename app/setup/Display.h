// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a window can be shown at all, asked before the application exists: Qt aborts on a display that does not
// answer.
#pragma once

namespace gkwh::display {

/// True when a platform was chosen by hand, or a Wayland or X server accepts a connection.
bool isUsable();

} // namespace gkwh::display
