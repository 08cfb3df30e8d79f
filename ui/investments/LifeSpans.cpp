// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/LifeSpans.h"

#include "app/setup/Format.h"
#include "ui/investments/LifeWords.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using enum LifeNode;

constexpr LifeNode inOrder[] = {Ordered, Signed,    Invoiced, Draft,   Returned,
                                Waiting, Effective, Paid,     Expired, Discarded};

auto rank(LifeNode node) { return std::ranges::find(inOrder, node) - std::begin(inOrder); }

LifeNode shownNode(InvestmentState state, bool collapsed) {
    switch (state) {
    case InvestmentState::Ordered:
        return collapsed ? Draft : Ordered;
    case InvestmentState::Signed:
        return collapsed ? Draft : Signed;
    case InvestmentState::Invoiced:
        return collapsed ? Draft : Invoiced;
    case InvestmentState::Waiting:
        return collapsed ? Paid : Waiting;
    case InvestmentState::Effective:
        return collapsed ? Paid : Effective;
    case InvestmentState::Returned:
        return Returned;
    case InvestmentState::Expired:
        return Expired;
    case InvestmentState::Discarded:
        return Discarded;
    }
    Q_UNREACHABLE();
}

const InvestmentEvent *last(const InvestmentCase &facts, std::initializer_list<InvestmentEvent::Type> types) {
    const auto found = std::find_if(facts.events.rbegin(), facts.events.rend(), [&](const InvestmentEvent &event) {
        return event.counts() && std::ranges::find(types, event.type) != types.end();
    });
    return found == facts.events.rend() ? nullptr : &*found;
}

QDate dayOf(const InvestmentEvent *event) { return event ? event->date : QDate(); }

QDate beginning(const InvestmentCase &facts, LifeNode node) {
    using Type = InvestmentEvent::Type;
    const Investment &investment = facts.investment;
    switch (node) {
    case Ordered:
    case Draft:
        return investment.orderDate;
    case Signed:
        return investment.signedDate;
    case Invoiced:
        return dayOf(last(facts, {Type::Invoice}));
    case Returned:
        return dayOf(last(facts, {Type::Unpay}));
    case Waiting:
    case Paid:
        return investment.purchaseDate;
    case Effective:
        return investment.firstEffectiveDate;
    case Expired:
        return investment.closedDate.isValid() && investment.isPaid() ? investment.closedDate
                                                                      : investment.lastEffectiveDate;
    case Discarded:
        return investment.closedDate.isValid() ? investment.closedDate : dayOf(last(facts, {Type::Cancel}));
    default:
        return {};
    }
}

QString wordOfEnd(const InvestmentCase &facts) {
    const InvestmentEvent *closing = last(
        facts, {InvestmentEvent::Type::Divest, InvestmentEvent::Type::TransferOut, InvestmentEvent::Type::Maturity});
    if (!closing)
        return LifeSpans::tr("last day");
    if (closing->type == InvestmentEvent::Type::Divest)
        return LifeSpans::tr("divested");
    if (closing->type == InvestmentEvent::Type::Maturity)
        return LifeSpans::tr("capital returned");
    return closing->payload.value("split"_L1).toBool() ? LifeSpans::tr("split") : LifeSpans::tr("handed over");
}

QString wordOf(const InvestmentCase &facts, LifeNode node) {
    switch (node) {
    case Ordered:
    case Draft:
        return LifeSpans::tr("ordered");
    case Signed:
        return LifeSpans::tr("signed");
    case Invoiced:
        return LifeSpans::tr("invoiced");
    case Returned:
        return LifeSpans::tr("returned");
    case Waiting:
    case Paid:
        return facts.investment.origin.isEmpty() ? LifeSpans::tr("paid") : LifeSpans::tr("received");
    case Effective:
        if (!facts.terms.waits())
            return LifeSpans::tr("paid");
        return facts.terms.givesRights ? LifeSpans::tr("rights begin") : LifeSpans::tr("takes effect");
    case Expired:
        return wordOfEnd(facts);
    case Discarded:
        return facts.investment.closedReason == "resigned"_L1 ? LifeSpans::tr("resigned") : LifeSpans::tr("cancelled");
    default:
        return {};
    }
}

/// The states on the way from the order to the end, as the edges of the kind tell them.
std::vector<LifeNode> wayOf(const Terms &terms, bool withOptional) {
    std::vector<LifeNode> way;
    const std::vector<LifeEdge> edges = shownEdges(terms);
    for (const LifeNode node : inOrder) {
        const bool aside = node == Returned || node == Discarded;
        const bool reached = std::ranges::any_of(edges, [&](const LifeEdge &edge) {
            return edge.to == node && edge.from != node && (withOptional || !edge.optional);
        });
        if (reached && !aside)
            way.push_back(node);
    }
    return way;
}

/// What lies behind without a day never was: a state of an investment that ended, or came by transfer, without it.
bool wasLeftOut(const InvestmentCase &facts, LifeNode node) {
    if (node == Ordered || node == Draft)
        return false;
    const QDate from = beginning(facts, node);
    if (!from.isValid())
        return true;
    return (node == Effective || node == Paid) && facts.investment.lastEffectiveDate.isValid()
           && facts.investment.lastEffectiveDate < from;
}

} // namespace

std::vector<LifeSpan> LifeSpans::of(const InvestmentCase &facts) {
    const LifeNode present = shownNode(facts.state(), facts.terms.collapsedLabels);
    std::vector<LifeNode> way = wayOf(facts.terms, facts.investment.signedDate.isValid());
    if (std::ranges::find(way, present) == way.end())
        way.push_back(present);
    std::ranges::sort(way, {}, rank);
    std::vector<LifeSpan> spans;
    for (const LifeNode node : way) {
        const bool past = rank(node) < rank(present);
        const bool future = rank(node) > rank(present);
        if (past && wasLeftOut(facts, node))
            continue;
        const LifeSpan::Place place = past     ? LifeSpan::Place::Past
                                      : future ? LifeSpan::Place::Future
                                               : LifeSpan::Place::Present;
        spans.push_back({node, place, beginning(facts, node), {}, wordOf(facts, node)});
    }
    for (size_t index = 0; index + 1 < spans.size(); ++index)
        spans[index].until = spans[index + 1].from;
    return spans;
}

LifeProgress LifeSpans::progress(const LifeSpan &span, QDate today) {
    if (span.place != LifeSpan::Place::Present || !span.from.isValid() || span.node == Expired
        || span.node == Discarded)
        return {};
    const qint64 days = std::max<qint64>(0, span.from.daysTo(today));
    if (!span.until.isValid() || span.until <= span.from)
        return {days, 0};
    const qint64 whole = span.from.daysTo(span.until);
    return {std::min(days, whole), whole};
}

QString LifeSpans::sentence(const LifeSpan &span, QDate today) {
    const QString name = LifeWords::node(span.node);
    const QString day = span.from.isValid() ? format::dayMonthYear(span.from) : QString();
    switch (span.place) {
    case LifeSpan::Place::Past:
        return day.isEmpty() ? tr("%1: over").arg(name) : tr("%1: over, %2 on %3").arg(name, span.event, day);
    case LifeSpan::Place::Future:
        return day.isEmpty() ? tr("%1: to come").arg(name) : tr("%1: to come, %2 on %3").arg(name, span.event, day);
    case LifeSpan::Place::Present:
        break;
    }
    QString text = day.isEmpty() ? tr("%1: now").arg(name) : tr("%1: now, %2 on %3").arg(name, span.event, day);
    if (const LifeProgress done = progress(span, today); done.ofDays > 0)
        text += u", "_s + LifeWords::progress(done.days, done.ofDays);
    return text;
}

QString LifeSpans::sentence(const std::vector<LifeSpan> &spans, QDate today) {
    QStringList parts;
    for (const LifeSpan &span : spans)
        parts += sentence(span, today);
    return parts.join(u"; "_s);
}

} // namespace gkwh
