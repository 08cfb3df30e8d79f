// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/EventReplay.h"

#include "model/investment/actions/ActionAttributes.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// The seq of the entry that an undo entry undoes; 0 for any other entry.
int undoneSeq(const InvestmentEvent &event) {
    return event.type == InvestmentEvent::Type::Undo ? event.payload.value("undone"_L1).toInt() : 0;
}

/// By how much an amount changes; nothing for what is no amount.
std::optional<Cents> difference(const QString &attribute, const QJsonArray &change) {
    if (attribute != "nominal"_L1 && attribute != "amortized"_L1)
        return std::nullopt;
    const auto was = money::hundredths(change.at(0).toString());
    const auto is = money::hundredths(change.at(1).toString());
    return was && is ? std::optional(*is - *was) : std::nullopt;
}

void apply(Investment &investment, const QJsonObject &changes) {
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QJsonArray wasAndIs = change.value().toArray();
        if (const auto added = difference(change.key(), wasAndIs))
            (change.key() == "nominal"_L1 ? investment.nominal : investment.amortized) += *added;
        else if (const InvestmentAttribute *attribute = investmentAttribute(change.key()))
            attribute->set(investment, wasAndIs.at(1));
    }
}

} // namespace

void markUndone(std::vector<InvestmentEvent> &events) {
    for (const InvestmentEvent &undo : events) {
        const int seq = undoneSeq(undo);
        const auto undone = std::ranges::find(events, seq, &InvestmentEvent::seq);
        if (seq > 0 && undone != events.end())
            undone->undoneBy = undo.seq;
    }
}

Investment replayed(const std::vector<InvestmentEvent> &events, QDate until) {
    std::vector<InvestmentEvent> history = events;
    markUndone(history);
    Investment investment;
    for (const InvestmentEvent &event : history) {
        const bool counts = event.counts() && event.type != InvestmentEvent::Type::Undo;
        if (counts && (!until.isValid() || event.date <= until))
            apply(investment, event.payload.value("changes"_L1).toObject());
    }
    return investment;
}

} // namespace gkwh
