// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rights/GrantBasis.h"

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

qint64 saturatedSum(std::span<const qint64> values) {
    qint64 sum = 0;
    for (const qint64 value : values) {
        if (__builtin_add_overflow(sum, value, &sum))
            return std::numeric_limits<qint64>::max();
    }
    return sum;
}

} // namespace

Result<GrantBasis> GrantBasis::of(std::span<const qint64> productionKwh, std::span<const qint64> builtShares) {
    Q_ASSERT(productionKwh.size() == builtShares.size());
    GKWH_TRY(refuseNegative(productionKwh));
    GKWH_TRY(refuseNegative(builtShares));

    GrantBasis basis;
    basis.m_productionKwh.assign(productionKwh.begin(), productionKwh.end());
    for (size_t begin = 0, end = 0; begin < builtShares.size(); begin = end) {
        const qint64 shares = builtShares[begin];
        while (end < builtShares.size() && builtShares[end] == shares)
            ++end;
        if (shares > 0)
            basis.m_runs.push_back(
                {begin, end, shares, saturatedSum(productionKwh.subspan(begin, end - begin)), Reciprocal(shares)});
    }
    return basis;
}

} // namespace gkwh
