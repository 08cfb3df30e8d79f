// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/DayShares.h"

#include <algorithm>
#include <numeric>

namespace gkwh {

namespace {

__extension__ using Wide = __int128;

/// The same for an amount that is not negative: floors first, then a cent each by the size of what was cut.
std::vector<Cents> splitAmount(Cents total, const std::vector<qint64> &weights, Wide sum) {
    std::vector<Cents> parts;
    std::vector<Wide> cut;
    Cents given = 0;
    for (const qint64 weight : weights) {
        const Wide product = Wide(total) * weight;
        parts.push_back(static_cast<Cents>(product / sum));
        cut.push_back(product % sum);
        given += parts.back();
    }
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&cut](size_t a, size_t b) { return cut[a] > cut[b]; });
    for (size_t i = 0; given < total; ++i, ++given)
        ++parts[order[i]];
    return parts;
}

/// On amount / divisor cents, both not negative.
Cents taxOn(Wide amount, Wide divisor, Ppm rate) {
    const Wide whole = divisor * money::one;
    return static_cast<Cents>((amount * rate + whole / 2) / whole);
}

} // namespace

qint64 dayShares(qint64 shares, QDate first, QDate last, QDate from, QDate until) {
    if (!first.isValid())
        return 0;
    const QDate begin = std::max(first, from);
    const QDate end = last.isValid() ? std::min(last, until) : until;
    return shares * std::max<qint64>(0, begin.daysTo(end) + 1);
}

qint64 dayShares(const Investment &investment, const Terms &terms, int year) {
    return dayShares(investment.shares(terms), investment.firstEffectiveDate, investment.lastEffectiveDate,
                     QDate(year, 1, 1), QDate(year, 12, 31));
}

std::vector<SavingPart> splitSaving(const Terms &terms, Cents total, const std::vector<qint64> &dayShares, int year) {
    std::vector<SavingPart> parts(dayShares.size());
    Wide sum = 0;
    for (const qint64 shares : dayShares)
        sum += shares;
    if (sum == 0)
        return parts;
    // a refund splits as what it gives back did
    const std::vector<Cents> savings = splitAmount(total < 0 ? -total : total, dayShares, sum);
    const bool taxed = total > 0 && year >= firstWithholdingYear && terms.withholdingBase == WithholdingBase::Savings;
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i].saving = total < 0 ? -savings[i] : savings[i];
        if (taxed)
            parts[i].tax = taxOn(Wide(total) * dayShares[i], sum, terms.withholding);
    }
    return parts;
}

} // namespace gkwh
