// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/LegacyInterest.h"

#include <algorithm>

namespace gkwh {

std::vector<LegacySegment> legacyInterest(const std::vector<CapitalMovement> &movements, QDate start, QDate end,
                                          Ppm rate, bool withEmpty) {
    std::vector<LegacySegment> segments;
    Cents balance = 0;
    for (size_t i = 0; i < movements.size(); ++i) {
        if (movements[i].date > end)
            continue;
        balance += movements[i].amount;
        const auto next = std::find_if(movements.begin() + static_cast<qsizetype>(i) + 1, movements.end(),
                                       [end](const CapitalMovement &movement) { return movement.date <= end; });
        LegacySegment segment;
        segment.from = std::max(start, movements[i].date);
        segment.to = next == movements.end() ? end : next->date;
        segment.days = segment.from.daysTo(segment.to) + (next == movements.end() ? 1 : 0);
        segment.balance = balance;
        segment.interest = money::share(balance, segment.days * rate, end.daysInYear() * money::one);
        if (segment.days > 0 && (balance != 0 || withEmpty))
            segments.push_back(segment);
    }
    return segments;
}

} // namespace gkwh
