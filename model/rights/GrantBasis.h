// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Production and built shares of some days, checked and prepared once for all the profiles that are granted over them.
// It owns the hours with production, and the runs of slots with the same built shares.
#pragma once

#include "model/base/Result.h"
#include "model/rights/Reciprocal.h"

#include <span>
#include <vector>

namespace gkwh {

class GrantBasis {
public:
    /// An hour with production and built shares: in the others, half of all, nothing can be granted.
    struct Hour {
        size_t slot = 0;
        qint64 kwh = 0; ///< 1 or more
    };

    /// A time of the same built shares, 1 or more; slots without any do not end it.
    struct Run {
        qint64 shares = 0;
        size_t end = 0; ///< slot after its last
        size_t firstHour = 0;
        size_t endHour = 0;  ///< hours firstHour … endHour − 1
        qint64 totalKwh = 0; ///< production of the run; the greatest 64-bit number where it is more
        Reciprocal perShare{1};
    };

    /// `productionKwh` and `builtShares`: one value a slot, 0 or more; equal sizes. Refuses: negative {value}, so that
    /// a missing hour is never granted as if it were 0.
    static Result<GrantBasis> of(std::span<const qint64> productionKwh, std::span<const qint64> builtShares);

    size_t size() const { return m_size; }
    /// The hours of a run from slot `firstSlot` on, oldest first.
    std::span<const Hour> hours(const Run &run, size_t firstSlot) const;
    /// Oldest first; slots without built shares belong to none.
    const std::vector<Run> &runs() const { return m_runs; }

private:
    size_t m_size = 0;
    std::vector<Hour> m_hours;
    std::vector<Run> m_runs;
};

} // namespace gkwh
