// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that is the same on every machine: numbers drawn by name instead of one after the other (SplitMix64).
#pragma once

#include <QString>

namespace gkwh::demo {

/// SplitMix64's finaliser: a number without visible relation to its input.
constexpr quint64 mixed(quint64 value) {
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// The number that belongs to a key under a seed.
constexpr quint64 drawn(quint64 seed, quint64 key) { return mixed(mixed(seed) ^ key); }

/// The same as a fraction, 0 inclusive to 1 exclusive.
constexpr double fraction(quint64 seed, quint64 key) { return static_cast<double>(drawn(seed, key) >> 11) * 0x1p-53; }

/// A seed of its own for everything that bears this name.
inline quint64 seedFor(quint64 seed, QStringView name) {
    for (const QChar letter : name)
        seed = drawn(seed, letter.unicode());
    return seed;
}

} // namespace gkwh::demo
