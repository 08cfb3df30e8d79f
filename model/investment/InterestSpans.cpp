// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/InterestSpans.h"

#include "model/investment/InvestmentState.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// Capital by the day on which it was returned. What no event explains of a closed investment was returned when it
/// closed.
std::map<QDate, Cents> returnsOf(const Terms &terms, const Investment &investment,
                                 const std::vector<InvestmentEvent> &events) {
    std::map<QDate, Cents> returns;
    Cents explained = 0;
    bool saysClosing = false;
    for (const InvestmentEvent &event : events) {
        if (!event.counts() || !(event.closes() || event.type == InvestmentEvent::Type::Amortize))
            continue;
        saysClosing = saysClosing || event.closes();
        explained += event.amount.value_or(0);
        returns[event.date] += event.amount.value_or(0);
    }
    const QDate closing = saysClosing ? QDate() : impliedClosing(investment, terms);
    if (closing.isValid())
        returns[closing] += investment.amortized - explained;
    return returns;
}

/// The spans cut so that each of `days` begins one.
template <typename Days>
std::vector<InterestSpan> cutAt(const InterestSpan &span, const Days &days) {
    std::vector<InterestSpan> parts{span};
    for (const QDate day : days) {
        if (day <= parts.back().from || day > span.to)
            continue;
        parts.back().to = day.addDays(-1);
        parts.push_back(span);
        parts.back().from = day;
    }
    return parts;
}

} // namespace

std::vector<InterestSpan> earningCapital(const Terms &terms, const Investment &investment,
                                         const std::vector<InvestmentEvent> &events, DaySpan cover) {
    const std::map<QDate, Cents> returns = returnsOf(terms, investment, events);
    std::vector<QDate> changes;
    changes.reserve(returns.size());
    for (const auto &[day, amount] : returns)
        changes.push_back(day.addDays(1));
    std::vector<InterestSpan> spans = cutAt(InterestSpan{cover.from, cover.to}, changes);
    for (InterestSpan &span : spans) {
        span.capital = investment.outstanding();
        for (auto later = returns.lower_bound(span.from); later != returns.end(); ++later)
            span.capital += later->second;
    }
    return spans;
}

std::vector<InterestSpan> atRate(std::vector<InterestSpan> spans, Ppm rate) {
    for (InterestSpan &span : spans)
        span.rate = rate;
    return spans;
}

Result<std::vector<InterestSpan>> atRates(const std::vector<InterestSpan> &spans, const KindRates &rates) {
    std::vector<InterestSpan> rated;
    for (const InterestSpan &span : spans) {
        for (InterestSpan &part : cutAt(span, rates.changes(span.from, span.to))) {
            const auto rate = rates.on(part.from);
            if (!rate)
                return refuse("bad-argument"_L1, {{u"argument"_s, u"rate"_s}, {u"why"_s, u"missing"_s}});
            part.rate = *rate;
            rated.push_back(part);
        }
    }
    return rated;
}

} // namespace gkwh
