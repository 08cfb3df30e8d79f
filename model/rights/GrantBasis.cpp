// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rights/GrantBasis.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Done refuseNegative(std::span<const qint64> values) {
    for (const qint64 value : values) {
        if (value < 0)
            return refuse("negative"_L1, {{u"value"_s, value}});
    }
    return {};
}

void addSaturated(qint64 &sum, qint64 value) {
    if (__builtin_add_overflow(sum, value, &sum))
        sum = std::numeric_limits<qint64>::max();
}

} // namespace

Result<GrantBasis> GrantBasis::of(std::span<const qint64> productionKwh, std::span<const qint64> builtShares) {
    Q_ASSERT(productionKwh.size() == builtShares.size());
    GKWH_TRY(refuseNegative(productionKwh));
    GKWH_TRY(refuseNegative(builtShares));

    GrantBasis basis;
    basis.m_size = productionKwh.size();
    basis.m_hours.reserve(productionKwh.size() - static_cast<size_t>(std::ranges::count(productionKwh, 0)));
    for (size_t slot = 0; slot < productionKwh.size(); ++slot) {
        const qint64 shares = builtShares[slot];
        if (shares == 0)
            continue;
        if (basis.m_runs.empty() || basis.m_runs.back().shares != shares)
            basis.m_runs.push_back({shares, slot, basis.m_hours.size(), 0, 0, Reciprocal(shares)});
        const qint64 kwh = productionKwh[slot];
        if (kwh > 0)
            basis.m_hours.push_back({slot, kwh});
        Run &run = basis.m_runs.back();
        run.end = slot + 1;
        run.endHour = basis.m_hours.size();
        addSaturated(run.totalKwh, kwh);
    }
    return basis;
}

std::span<const GrantBasis::Hour> GrantBasis::hours(const Run &run, size_t firstSlot) const {
    const auto all = std::span(m_hours).subspan(run.firstHour, run.endHour - run.firstHour);
    if (all.empty() || all.front().slot >= firstSlot)
        return all;
    return {std::ranges::lower_bound(all, firstSlot, {}, &Hour::slot), all.end()};
}

} // namespace gkwh
