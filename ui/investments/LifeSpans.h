// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one investment as a row of spans: the states that its kind goes through, and the days that part them.
#pragma once

#include "model/investment/InvestmentCase.h"
#include "model/investment/LifeEdges.h"

#include <QCoreApplication>

#include <vector>

namespace gkwh {

struct LifeSpan {
    enum class Place { Past, Present, Future };

    LifeNode node = LifeNode::Ordered;
    Place place = Place::Future;
    QDate from;    ///< the event that begins it; invalid: not known yet
    QDate until;   ///< the event that ends it
    QString event; ///< what that day was or will be: "paid"

    bool operator==(const LifeSpan &) const = default;
};

/// What of the present span is over.
struct LifeProgress {
    qint64 days = 0;
    qint64 ofDays = 0; ///< 0: it has no known end
};

class LifeSpans {
    Q_DECLARE_TR_FUNCTIONS(LifeSpans)
public:
    /// The states of the kind in their order, drawn from its parameters (LifeEdges): a state that may be left out and
    /// was, is left out; a return by the bank and a discarding stand where they happened.
    static std::vector<LifeSpan> of(const InvestmentCase &facts);
    static LifeProgress progress(const LifeSpan &span, QDate today);
    /// The whole strip in a sentence.
    static QString sentence(const std::vector<LifeSpan> &spans, QDate today);
    static QString sentence(const LifeSpan &span, QDate today);
};

} // namespace gkwh
