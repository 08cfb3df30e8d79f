// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The codes under which the values of an enumeration are stored and exchanged, in both directions.
#pragma once

#include "model/base/Result.h"

#include <span>

namespace gkwh {

template <typename T>
struct Coded {
    T value;
    QLatin1StringView code;
};

template <typename T>
QLatin1StringView codeIn(std::span<const Coded<T>> codes, T value) {
    for (const Coded<T> &each : codes) {
        if (each.value == value)
            return each.code;
    }
    Q_UNREACHABLE();
}

/// Refuses bad-argument {argument, text}.
template <typename T>
Result<T> valueIn(std::span<const Coded<T>> codes, QLatin1StringView argument, const QString &code) {
    for (const Coded<T> &each : codes) {
        if (each.code == code)
            return each.value;
    }
    return refuse(QLatin1StringView("bad-argument"),
                  {{QStringLiteral("argument"), QString(argument)}, {QStringLiteral("text"), code}});
}

} // namespace gkwh
