// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts by which an enum is stored and exchanged: one table per enum, found through namesOf(Enum), read both ways.
#pragma once

#include <QString>

#include <concepts>
#include <optional>

namespace gkwh {

template <typename Enum>
struct EnumName {
    Enum value;
    QLatin1StringView text;
};

/// An enum that has such a table.
template <typename Enum>
concept NamedEnum = requires(Enum value) {
    { *std::begin(namesOf(value)) } -> std::convertible_to<EnumName<Enum>>;
};

template <NamedEnum Enum>
QString nameOf(Enum value) {
    for (const EnumName<Enum> &name : namesOf(value)) {
        if (name.value == value)
            return name.text;
    }
    return {};
}

/// Nothing for a text that is not in the table.
template <NamedEnum Enum>
std::optional<Enum> named(QStringView text) {
    for (const EnumName<Enum> &name : namesOf(Enum())) {
        if (name.text == text)
            return name.value;
    }
    return std::nullopt;
}

} // namespace gkwh
