// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rights/Carry.h"

#include "model/base/ExactMath.h"

using namespace Qt::StringLiterals;

namespace gkwh {

qint64 Carry::remainderWh() const {
    // unsigned, because 1000 · debt alone may leave 64 bits where the remainder does not
    return static_cast<qint64>(static_cast<quint64>(fractionWh) - 1000U * static_cast<quint64>(debtKwh));
}

Carry Carry::fromRemainder(qint64 wh) {
    Carry carry;
    carry.fractionWh = floorMod(wh, 1000);
    carry.debtKwh = wh < 0 ? -floorDiv(wh, 1000) : 0;
    return carry;
}

Carry Carry::with(Algorithm wanted) const {
    if (wanted == algorithm)
        return *this;
    Carry carry;
    carry.algorithm = wanted;
    carry.fractionWh = fractionWh;
    carry.debtKwh = debtKwh;
    return carry;
}

Result<qint64> checkedRemainder(qint64 wh) {
    if (wh > 999)
        return refuse("bad-remainder"_L1, {{u"wh"_s, wh}});
    return wh;
}

} // namespace gkwh
