// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/QuantisingBench.h"

#include "model/rights/Quantise.h"
#include "tests/bench/BenchData.h"
#include "tests/bench/BenchTable.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace gkwh::bench {

namespace {

constexpr int times = 9;

/// The rule as it is written, with a division in every slot.
qint64 plainLoop(std::span<const qint64> production, std::span<const qint64> shares, qint64 n) {
    qint64 carried = 0;
    qint64 granted = 0;
    for (size_t i = 0; i < production.size(); ++i) {
        carried += shares[i] > 0 ? production[i] * 1000 * n / shares[i] : 0;
        granted += carried / 1000;
        carried %= 1000;
    }
    return granted;
}

} // namespace

bool measureQuantising() {
    const HourlyCurve production = tenYears();
    const HourlyCurve shares(production.firstDay(), production.days(), plant().shares);
    qint64 plain = 0;
    qint64 fast = 0;
    double plainTime = std::numeric_limits<double>::max();
    double fastTime = std::numeric_limits<double>::max();
    for (int time = 0; time < times; ++time) { // in turn: whoever else works here disturbs both
        plainTime = std::min(plainTime, seconds([&] {
                                 plain = 0;
                                 for (qint64 n = 1; n <= profiles; ++n)
                                     plain += plainLoop(production.values(), shares.values(), n);
                             }));
        fastTime = std::min(fastTime, seconds([&] {
                                fast = 0;
                                const auto basis = GrantBasis::of(production.values(), shares.values());
                                for (qint64 n = 1; n <= profiles; ++n)
                                    fast += quantise(*basis, 0, n, {})->grantedKwh;
                            }));
    }
    print({u"quantising profiles 1…%1 over 10 years, one core"_s.arg(profiles), plainTime / fastTime,
           u"times as fast"_s, Reach{Reach::Side::AtLeast, 2},
           u"%1 M slots/s, the plain loop %2"_s.arg(millionSlots() / fastTime, 0, 'f', 0)
               .arg(millionSlots() / plainTime, 0, 'f', 0)});
    if (plain != fast)
        note(u"quantising and the plain loop differ: %1 and %2 kWh"_s.arg(fast).arg(plain));
    return plain == fast;
}

} // namespace gkwh::bench
