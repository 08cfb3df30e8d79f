// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/Quotas.h"

#include "model/investment/EffectiveDates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// The quotas that are not wholly returned, each with what is missing to its cumulated amount: an irregular balance
/// neither returns twice nor forgets.
std::vector<Quota> missingQuotas(const Terms &terms, const Investment &investment) {
    if (investment.draft)
        return {};
    std::vector<Quota> missing;
    Cents returned = std::max<Cents>(0, investment.amortized);
    for (Quota quota : quotaCalendar(terms, investment.nominal, investment.purchaseDate)) {
        quota.amount = quota.cumulated - returned;
        if (quota.amount <= 0)
            continue;
        returned = quota.cumulated;
        missing.push_back(quota);
    }
    return missing;
}

} // namespace

std::vector<Quota> quotaCalendar(const Terms &terms, Cents nominal, QDate purchase) {
    if (!terms.amortizes() || !purchase.isValid())
        return {};
    const int total = terms.durationYears - terms.graceYears + 1;
    std::vector<Quota> calendar;
    Cents before = 0;
    for (int number = 1; number <= total; ++number) {
        Quota quota;
        quota.number = number;
        quota.total = total;
        quota.date = addYears(purchase, terms.graceYears + number - 1);
        quota.cumulated = number == total ? nominal : money::share(nominal, number, terms.durationYears);
        quota.amount = quota.cumulated - before;
        before = quota.cumulated;
        calendar.push_back(quota);
    }
    return calendar;
}

std::vector<Quota> quotasDue(const Terms &terms, const Investment &investment, QDate until) {
    std::vector<Quota> due = missingQuotas(terms, investment);
    std::erase_if(due, [until](const Quota &quota) { return quota.date > until; });
    return due;
}

std::optional<Quota> nextQuota(const Terms &terms, const Investment &investment) {
    const std::vector<Quota> missing = missingQuotas(terms, investment);
    return missing.empty() ? std::nullopt : std::optional(missing.front());
}

QuotaState quotaState(const Quota &quota, Cents amortized, QDate today) {
    if (quota.cumulated <= amortized)
        return QuotaState::Returned;
    return quota.date <= today ? QuotaState::Due : QuotaState::Ahead;
}

QuotaSummary summary(const std::vector<Quota> &quotas) {
    QuotaSummary sum;
    for (const Quota &quota : quotas) {
        ++sum.count;
        sum.amount += quota.amount;
    }
    return sum;
}

Done checkAmortizeUntil(QDate until, QDate today) {
    const QDate limit = today.addDays(31);
    if (until > limit)
        return refuse("amort-too-far"_L1, {{u"limit"_s, limit.toString(Qt::ISODate)}});
    return {};
}

} // namespace gkwh
