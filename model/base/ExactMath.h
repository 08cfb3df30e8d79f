// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole-number arithmetic that C++ leaves to care: division towards minus infinity, and products that say when they
// overflow.
#pragma once

#include <QtGlobal>

#include <optional>

namespace gkwh {

/// Quotient rounded towards minus infinity; `divisor` > 0.
constexpr qint64 floorDiv(qint64 value, qint64 divisor) {
    const qint64 quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

/// Remainder that goes with floorDiv, 0 … divisor − 1; `divisor` > 0.
constexpr qint64 floorMod(qint64 value, qint64 divisor) {
    const qint64 rest = value % divisor;
    return rest < 0 ? rest + divisor : rest;
}

/// a · b, or nothing when it leaves 64 bits.
constexpr std::optional<qint64> multiplied(qint64 a, qint64 b) {
    qint64 product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        return std::nullopt;
    return product;
}

} // namespace gkwh
