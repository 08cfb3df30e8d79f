// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A divisor that divides by multiplying: exact quotients of 63-bit values for one divisor used many times.
// After Granlund & Montgomery, "Division by invariant integers using multiplication" (1994), theorem 4.2.
#pragma once

#include <QtGlobal>

#include <bit>

namespace gkwh {

__extension__ using UInt128 = unsigned __int128;

class Reciprocal {
public:
    /// `divisor`: 1 … 2^63 − 1.
    explicit constexpr Reciprocal(qint64 divisor)
        : m_shift(static_cast<int>(std::bit_width(static_cast<quint64>(divisor) - 1))),
          m_factor(factorOf(divisor, m_shift)) {}

    /// value div divisor, for value < 2^63.
    constexpr quint64 quotient(quint64 value) const {
        return static_cast<quint64>((static_cast<UInt128>(m_factor) * (2 * value)) >> 64) >> m_shift;
    }

private:
    /// ceil(2^(63 + shift) / divisor), which needs no more than 64 bits.
    static constexpr quint64 factorOf(qint64 divisor, int shift) {
        const UInt128 wideDivisor = static_cast<UInt128>(divisor);
        return static_cast<quint64>(((static_cast<UInt128>(1) << (63 + shift)) + wideDivisor - 1) / wideDivisor);
    }

    int m_shift;
    quint64 m_factor;
};

} // namespace gkwh
