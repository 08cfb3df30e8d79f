// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile carries from one granted hour to the next: a fraction of a kWh, and a debt in whole kWh (rights.md
// §3.1 [N]).
#pragma once

#include "model/base/Result.h"

namespace gkwh {

/// How hours become whole kWh: as the predecessor (per-hour floor to Wh), or exact while the built shares are constant.
enum class Algorithm { Wh = 1, Exact = 2 };

struct Carry {
    Algorithm algorithm = Algorithm::Wh;
    qint64 fractionWh = 0; ///< 0 … 999; of the exact algorithm: for display, 1000 · rho div lastShares
    qint64 debtKwh = 0;    ///< 0 or more: granted in excess, to be paid by the next hours
    qint64 rho = 0;        ///< exact algorithm: kWh · shares not granted yet, 0 … lastShares − 1
    qint64 lastShares = 0; ///< exact algorithm: built shares rho belongs to; 0 before the first hour with shares

    /// The remainder as it is stored and shown: fraction − 1000 · debt, in Wh; negative while there is a debt.
    qint64 remainderWh() const;
    /// The state of algorithm 1 behind a stored remainder. Whole kWh of a remainder of 1000 Wh or more are lost, as the
    /// predecessor loses them; what people type goes through checkedRemainder.
    static Carry fromRemainder(qint64 wh);
    /// The same state for another algorithm. The exact one begins with rho = fraction · shares div 1000 at the first
    /// hour with shares; back to Wh it keeps the fraction as displayed.
    Carry with(Algorithm wanted) const;

    bool operator==(const Carry &) const = default;
};

/// A remainder that somebody typed or imported: at most 999 Wh, else bad-remainder {wh}.
Result<qint64> checkedRemainder(qint64 wh);

} // namespace gkwh
