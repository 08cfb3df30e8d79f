// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Field<T>: what a file says about one attribute: nothing, as it has no such column; a value; or that it is unset.
#pragma once

#include <optional>

namespace gkwh {

/// cli.md "CSV": columns left out are unset on a new row and unchanged on a known one; an empty field unsets.
template <typename T>
struct Field {
    bool given = false;     ///< the file has the column
    std::optional<T> value; ///< nothing: left out, or empty

    static Field of(std::optional<T> known) { return {true, std::move(known)}; }

    /// What the attribute becomes; `current` is what a known row has, nothing for a new one.
    std::optional<T> over(std::optional<T> current) const { return given ? value : current; }

    bool operator==(const Field &) const = default;
};

} // namespace gkwh
