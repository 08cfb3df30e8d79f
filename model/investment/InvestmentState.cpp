// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/InvestmentState.h"

#include "model/investment/EffectiveDates.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using enum InvestmentState;

bool isCharge(InvestmentEvent::Type type) {
    using enum InvestmentEvent::Type;
    return type == Pay || type == Unpay || type == Recharge;
}

/// Rows 1–3.
StateReading inactiveState(const Investment &investment, bool closed) {
    StateReading reading;
    reading.state = investment.isPaid() ? Expired : Discarded;
    if (investment.isPaid() && !closed)
        reading.anomaly = u"deactivated-by-hand"_s;
    return reading;
}

/// Rows 5–8.
InvestmentState unpaidState(const Investment &investment, const HistoryReading &history) {
    if (investment.draft)
        return investment.signedDate.isValid() ? Signed : Ordered;
    return history.lastCharge == InvestmentEvent::Type::Unpay ? Returned : Invoiced;
}

/// Rows 9–12.
StateReading paidState(const Investment &investment, bool closed, QDate today) {
    const QDate first = investment.firstEffectiveDate;
    const QDate last = investment.lastEffectiveDate;
    StateReading reading;
    if (last.isValid() && last < today) {
        reading.state = Expired;
        reading.owed = investment.outstanding() > 0;
    } else if (closed && investment.outstanding() == 0) {
        reading.state = Expired;
    } else {
        reading.state = !first.isValid() || today < first ? Waiting : Effective;
    }
    return reading;
}

} // namespace

QDate impliedClosing(const Investment &investment, const Terms &terms) {
    const QDate last = investment.lastEffectiveDate;
    if (!investment.isPaid() || investment.outstanding() != 0 || !last.isValid())
        return {};
    const QDate planned = lastEffectiveDate(terms, investment.purchaseDate);
    return !planned.isValid() || last < planned ? last : QDate();
}

HistoryReading readHistory(const Investment &investment, const Terms &terms, const std::vector<InvestmentEvent> &events,
                           QDate today) {
    HistoryReading reading;
    bool saysClosing = false;
    for (const InvestmentEvent &event : events) {
        if (!event.counts())
            continue;
        if (isCharge(event.type))
            reading.lastCharge = event.type;
        if (event.closes()) {
            saysClosing = true;
            reading.closed = reading.closed || event.date <= today;
        }
    }
    if (!saysClosing) {
        const QDate closing = impliedClosing(investment, terms);
        reading.closed = closing.isValid() && closing <= today;
    }
    return reading;
}

StateReading stateOf(const Investment &investment, const HistoryReading &history, QDate today) {
    StateReading reading;
    if (!investment.active)
        reading = inactiveState(investment, history.closed);
    else if (investment.isPaid())
        reading = paidState(investment, history.closed, today);
    else
        reading.state = unpaidState(investment, history);
    if (investment.active && investment.isPaid() && investment.draft)
        reading.anomaly = u"paid-draft"_s;
    reading.settled = investment.outstanding() == 0;
    return reading;
}

StateReading stateOf(const Investment &investment, const Terms &terms, const std::vector<InvestmentEvent> &events,
                     QDate today) {
    return stateOf(investment, readHistory(investment, terms, events, today), today);
}

} // namespace gkwh
