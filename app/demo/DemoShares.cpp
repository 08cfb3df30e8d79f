// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoShares.h"

#include "app/demo/DemoRandom.h"

#include <array>

namespace gkwh::demo {

namespace {

/// Members in a thousand whose shares lie between the two bounds, evenly.
struct Bracket {
    int weight;
    int least;
    int most;
};

constexpr std::array<Bracket, 14> brackets{{{60, 5, 5},
                                            {120, 10, 10},
                                            {30, 15, 15},
                                            {90, 20, 20},
                                            {30, 25, 25},
                                            {60, 30, 30},
                                            {20, 40, 40},
                                            {60, 50, 50},
                                            {45, 100, 100},
                                            {75, 1, 4},
                                            {230, 6, 29},
                                            {95, 31, 60},
                                            {70, 61, 150},
                                            {15, 151, 250}}};

int shareCount(quint64 seed, quint64 member) {
    auto draw = static_cast<int>(drawn(seed, 2 * member) % 1000);
    for (const Bracket &bracket : brackets) {
        if (draw < bracket.weight)
            return bracket.least
                   + static_cast<int>(drawn(seed, 2 * member + 1)
                                      % static_cast<quint64>(bracket.most - bracket.least + 1));
        draw -= bracket.weight;
    }
    return brackets.back().most;
}

} // namespace

std::vector<int> demoShareCounts(int members, quint64 seed) {
    const quint64 ownSeed = seedFor(seed, u"shares");
    std::vector<int> counts;
    for (int member = 0; member < members; ++member)
        counts.push_back(shareCount(ownSeed, static_cast<quint64>(member)));
    return counts;
}

} // namespace gkwh::demo
