// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Production and built shares of some days, checked and prepared once for all the profiles that are granted over them.
// It owns the production, and the runs of hours with the same built shares.
#pragma once

#include "model/base/Result.h"
#include "model/rights/Reciprocal.h"

#include <span>
#include <vector>

namespace gkwh {

class GrantBasis {
public:
    /// Neighbouring slots begin … end − 1 with the same built shares, 1 or more.
    struct Run {
        size_t begin = 0;
        size_t end = 0;
        qint64 shares = 0;
        qint64 totalKwh = 0; ///< production of the run; the greatest 64-bit number where it is more
        Reciprocal perShare{1};
    };

    /// `productionKwh` and `builtShares`: one value a slot, 0 or more; equal sizes. Refuses: negative {value}, so that
    /// a missing hour is never granted as if it were 0.
    static Result<GrantBasis> of(std::span<const qint64> productionKwh, std::span<const qint64> builtShares);

    size_t size() const { return m_productionKwh.size(); }
    std::span<const qint64> productionKwh() const { return m_productionKwh; }
    /// Oldest first; slots without built shares belong to none.
    const std::vector<Run> &runs() const { return m_runs; }

private:
    std::vector<qint64> m_productionKwh;
    std::vector<Run> m_runs;
};

} // namespace gkwh
