// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which investments a list shows, as a plain value that is kept by name.
#pragma once

#include "model/investment/InvestmentState.h"

#include <QJsonObject>

namespace gkwh {

/// A set of states; none of them means any.
class StateSet {
public:
    constexpr StateSet() = default;
    constexpr StateSet(std::initializer_list<InvestmentState> states) {
        for (const InvestmentState state : states)
            insert(state);
    }
    constexpr void insert(InvestmentState state) { m_bits |= bit(state); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool contains(InvestmentState state) const { return (m_bits & bit(state)) != 0; }
    constexpr bool operator==(const StateSet &) const = default;

private:
    static constexpr unsigned bit(InvestmentState state) { return 1U << static_cast<unsigned>(state); }
    unsigned m_bits = 0;
};

struct InvestmentFilter {
    /// By which day a range counts; Effective: whether any day of the range is effective.
    enum class Dates { Order, Purchase, Effective };

    QString text;     ///< every word in name, member, VAT or emission, without accents and capitals
    QString kind;     ///< code; empty: any
    QString emission; ///< code; empty: any
    QString member;   ///< code; empty: any
    StateSet states;
    Dates dates = Dates::Order;
    QDate from, until;          ///< both included; invalid: open
    bool quotasOwed = false;    ///< with a quota whose day has come, or ended with capital still to be returned
    bool withDiscarded = false; ///< else they are hidden, unless asked for by state

    bool hasDates() const { return from.isValid() || until.isValid(); }
    bool operator==(const InvestmentFilter &) const = default;

    QJsonObject toJson() const;
    /// What cannot be read is left as it is at first.
    static InvestmentFilter fromJson(const QJsonObject &json);
};

} // namespace gkwh
