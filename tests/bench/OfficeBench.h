// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a large run of grants gets durably into the file, how large it is there, and how fast it is read again.
#pragma once

namespace gkwh::bench {

/// False when the office refused something.
bool measureOffice();

} // namespace gkwh::bench
