// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/LifeEdges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using enum LifeNode;
using Edges = std::vector<LifeEdge>;

LifeEdge edge(LifeNode from, LifeNode to, QLatin1StringView action, EdgeLabel label) {
    LifeEdge made;
    made.from = from;
    made.to = to;
    made.action = action;
    made.label = label;
    return made;
}

/// The state in which a payment puts it.
LifeNode entry(const Terms &terms) { return terms.waits() ? Waiting : Effective; }

void addBeforePayment(Edges &edges, const Terms &terms) {
    edges.push_back(edge(Start, Ordered, "order"_L1, EdgeLabel::Order));
    if (!terms.requiresSignature)
        edges.push_back(edge(Ordered, Invoiced, "invoice"_L1, EdgeLabel::Invoice));
    for (LifeEdge signing : {edge(Ordered, Signed, "sign"_L1, EdgeLabel::Sign),
                             edge(Signed, Invoiced, "invoice"_L1, EdgeLabel::Invoice)}) {
        signing.optional = !terms.requiresSignature;
        edges.push_back(signing);
    }
    edges.push_back(edge(Invoiced, entry(terms), "pay"_L1, EdgeLabel::Pay));
}

void addReturns(Edges &edges, const Terms &terms) {
    edges.push_back(edge(entry(terms), Returned, "unpay"_L1, EdgeLabel::BankReturn));
    edges.push_back(edge(Returned, entry(terms), "pay"_L1, EdgeLabel::BankTransfer));
    edges.push_back(edge(Returned, Invoiced, "recharge"_L1, EdgeLabel::ChargeAgain));
    edges.push_back(edge(Returned, Discarded, "resign"_L1, EdgeLabel::Discard));
    edges.push_back(edge(Ordered, Discarded, "cancel"_L1, EdgeLabel::Discard));
    edges.push_back(edge(Signed, Discarded, "cancel"_L1, EdgeLabel::Discard));
    edges.push_back(edge(Invoiced, Discarded, "resign"_L1, EdgeLabel::Discard));
}

void addYields(Edges &edges, const Terms &terms) {
    if (terms.waits()) {
        LifeEdge waiting = edge(Waiting, Effective, {}, EdgeLabel::BecomeEffective);
        waiting.years = terms.waitingDays % 365 == 0 ? terms.waitingYears() : 0;
        waiting.days = waiting.years > 0 ? 0 : terms.waitingDays;
        edges.push_back(waiting);
    }
    if (terms.amortizes())
        edges.push_back(edge(Effective, Effective, "amortize"_L1, EdgeLabel::Amortize));
    if (terms.paysInterest() && terms.waits())
        edges.push_back(edge(Waiting, Waiting, "interest"_L1, EdgeLabel::PayInterest));
    if (terms.paysInterest())
        edges.push_back(edge(Effective, Effective, "interest"_L1, EdgeLabel::PayInterest));
}

void addEnds(Edges &edges, const Terms &terms) {
    if (terms.durationYears > 0) {
        LifeEdge end = edge(Effective, Expired, terms.isBullet() ? "mature"_L1 : ""_L1, EdgeLabel::Expire);
        end.years = terms.durationYears - terms.waitingYears();
        edges.push_back(end);
    }
    if (terms.waits())
        edges.push_back(edge(Waiting, Expired, "divest"_L1, EdgeLabel::EarlyDivest));
    edges.push_back(
        edge(Effective, Expired, "divest"_L1, terms.hasPenalty() ? EdgeLabel::PenaltyDivest : EdgeLabel::Divest));
    if (terms.hasPenalty() && terms.penaltyFreeAfterYears) {
        LifeEdge freeOne = edge(Effective, Expired, "divest"_L1, EdgeLabel::FreeDivest);
        freeOne.years = static_cast<int>(*terms.penaltyFreeAfterYears);
        edges.push_back(freeOne);
    }
}

void addTransfers(Edges &edges, const Terms &terms) {
    if (!terms.transferable)
        return;
    if (terms.waits()) {
        edges.push_back(edge(Waiting, Expired, "transfer"_L1, EdgeLabel::TransferOut));
        edges.push_back(edge(Start, Waiting, "transfer"_L1, EdgeLabel::TransferIn));
    }
    edges.push_back(edge(Effective, Expired, "transfer"_L1, EdgeLabel::TransferOut));
    edges.push_back(edge(Start, Effective, "transfer"_L1, EdgeLabel::TransferIn));
}

LifeNode shownAs(LifeNode node) {
    switch (node) {
    case Ordered:
    case Signed:
    case Invoiced:
        return Draft;
    case Waiting:
    case Effective:
        return Paid;
    default:
        return node;
    }
}

} // namespace

std::vector<LifeEdge> lifeEdges(const Terms &terms) {
    Edges edges;
    addBeforePayment(edges, terms);
    addReturns(edges, terms);
    addYields(edges, terms);
    addEnds(edges, terms);
    addTransfers(edges, terms);
    return edges;
}

std::vector<LifeEdge> collapsed(const std::vector<LifeEdge> &edges) {
    Edges shown;
    for (LifeEdge each : edges) {
        const bool loop = each.from == each.to;
        each.from = shownAs(each.from);
        each.to = shownAs(each.to);
        const bool known = std::any_of(shown.begin(), shown.end(), [&](const LifeEdge &other) {
            return other.from == each.from && other.to == each.to && other.label == each.label;
        });
        if (!known && (loop || each.from != each.to))
            shown.push_back(each);
    }
    return shown;
}

std::vector<LifeEdge> shownEdges(const Terms &terms) {
    return terms.collapsedLabels ? collapsed(lifeEdges(terms)) : lifeEdges(terms);
}

} // namespace gkwh
