// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/Savings.h"

#include <algorithm>
#include <map>

namespace gkwh {

Cents savingOf(const SavingLine &line, const AdjustmentPeriod &adjustment) {
    MicroEuros without = line.marketPrice;
    if (line.adjustmentPrice && line.from >= adjustment.first && line.until <= adjustment.last)
        without += *line.adjustmentPrice;
    const Cents saving = money::share(without - line.generationPrice, line.kwh, 10'000);
    return line.refund ? -saving : saving;
}

Cents savingOfYear(const std::vector<SavingLine> &lines, int year, const AdjustmentPeriod &adjustment) {
    std::map<QString, Cents> byLine;
    for (const SavingLine &line : lines) {
        if (line.invoiceDate.year() != year)
            continue;
        const Cents saving = savingOf(line, adjustment);
        const auto [known, isNew] = byLine.try_emplace(line.invoiceLine, saving);
        if (!isNew)
            known->second = std::max(known->second, saving);
    }
    Cents sum = 0;
    for (const auto &[line, saving] : byLine)
        sum += saving;
    return sum;
}

} // namespace gkwh
