// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a kind of investment as edges between states, derived from its terms alone (investments.md §7.2): what
// its diagram shows.
#pragma once

#include "model/investment/Terms.h"

#include <vector>

namespace gkwh {

/// A state in a diagram: Start before anything, Draft and Paid where several are shown as one.
enum class LifeNode { Start, Ordered, Signed, Invoiced, Waiting, Effective, Returned, Expired, Discarded, Draft, Paid };

/// What the words on an edge say.
enum class EdgeLabel {
    Order,
    Sign,
    Invoice,
    Pay,
    BecomeEffective,
    Amortize,
    PayInterest,
    Expire,
    EarlyDivest,
    PenaltyDivest,
    FreeDivest,
    Divest,
    BankReturn,
    BankTransfer,
    ChargeAgain,
    Discard,
    TransferOut,
    TransferIn
};

struct LifeEdge {
    LifeNode from = LifeNode::Start;
    LifeNode to = LifeNode::Ordered;
    QLatin1StringView action; ///< "pay" of operation investment.pay; empty: time does it
    EdgeLabel label = EdgeLabel::Order;
    int years =
        0;        ///< of effectiveness until it expires, of waiting, or since the purchase for a divest without penalty
    int days = 0; ///< of waiting, when they are no whole years
    bool optional = false; ///< another way round exists

    bool operator==(const LifeEdge &) const = default;
};

/// Between the canonical states; `terms` pass checkTerms.
std::vector<LifeEdge> lifeEdges(const Terms &terms);
/// Ordered, Signed, Invoiced as Draft; Waiting, Effective as Paid. Inner edges disappear, parallel ones of the same
/// label become one.
std::vector<LifeEdge> collapsed(const std::vector<LifeEdge> &edges);
/// As the kind is shown: collapsed or not.
std::vector<LifeEdge> shownEdges(const Terms &terms);

} // namespace gkwh
