// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The answer of "find it, or make it": the thing, and whether it is new and has to be stored.
#pragma once

namespace gkwh {

template <typename T>
struct FoundOrMade {
    T value;
    bool made = false; ///< new: the caller stores it
};

} // namespace gkwh
