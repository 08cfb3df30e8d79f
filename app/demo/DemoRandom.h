// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that is the same on every machine: numbers drawn by name instead of one after the other (SplitMix64).
#pragma once

#include <QDate>
#include <QString>

#include <algorithm>
#include <iterator>

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

/// Numbers drawn one after the other under a seed.
class Draws {
public:
    explicit Draws(quint64 seed) : m_seed(seed) {}

    quint64 next() { return drawn(m_seed, m_key++); }
    /// Both included; `least` where there is nothing between them.
    int between(int least, int most) {
        return most <= least ? least : least + static_cast<int>(next() % static_cast<quint64>(most - least + 1));
    }
    bool chance(int inAThousand) { return between(0, 999) < inAThousand; }
    /// Both included; `first` where there is nothing between them.
    QDate dayBetween(QDate first, QDate last) {
        return first.addDays(between(0, static_cast<int>(std::max<qint64>(0, first.daysTo(last)))));
    }
    template <typename List>
    const auto &oneOf(const List &list) {
        return list[static_cast<size_t>(next() % std::size(list))];
    }

private:
    quint64 m_seed;
    quint64 m_key = 0;
};

} // namespace gkwh::demo
