// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to an investment: an entry of its history, never changed except for being marked as undone
// (investments.md §1.2).
#pragma once

#include "model/base/Money.h"
#include "model/investment/EnumNames.h"

#include <QDateTime>
#include <QJsonObject>

namespace gkwh {

struct InvestmentEvent {
    enum class Type {
        Order,
        Sign,
        Invoice,
        Pay,
        Unpay,
        Recharge,
        Cancel,
        Divest,
        TransferOut,
        TransferIn,
        Amortize,
        Interest,
        Maturity,
        Pact,
        Correct,
        Partial,
        Migrate,
        Undo,
        Unparseable,
        BadContent,
        BadRoot
    };

    Type type = Type::Order;
    int seq = 0; ///< 1, 2, … within the investment
    QDateTime at;
    QString user;
    QDate date; ///< the day by which it counts
    std::optional<Cents> amount;
    QJsonObject payload;         ///< facts; "changes": {attribute: [old, new]} lets any past day be replayed
    std::optional<int> undoneBy; ///< seq of the undo event

    bool counts() const { return !undoneBy; }
    /// Divest, transfer out or maturity: what ends an investment.
    bool closes() const { return type == Type::Divest || type == Type::TransferOut || type == Type::Maturity; }

    bool operator==(const InvestmentEvent &) const = default;
};

inline constexpr EnumName<InvestmentEvent::Type> eventTypeNames[] = {
    {InvestmentEvent::Type::Order, QLatin1StringView("order")},
    {InvestmentEvent::Type::Sign, QLatin1StringView("sign")},
    {InvestmentEvent::Type::Invoice, QLatin1StringView("invoice")},
    {InvestmentEvent::Type::Pay, QLatin1StringView("pay")},
    {InvestmentEvent::Type::Unpay, QLatin1StringView("unpay")},
    {InvestmentEvent::Type::Recharge, QLatin1StringView("recharge")},
    {InvestmentEvent::Type::Cancel, QLatin1StringView("cancel")},
    {InvestmentEvent::Type::Divest, QLatin1StringView("divest")},
    {InvestmentEvent::Type::TransferOut, QLatin1StringView("transferout")},
    {InvestmentEvent::Type::TransferIn, QLatin1StringView("transferin")},
    {InvestmentEvent::Type::Amortize, QLatin1StringView("amortize")},
    {InvestmentEvent::Type::Interest, QLatin1StringView("interest")},
    {InvestmentEvent::Type::Maturity, QLatin1StringView("maturity")},
    {InvestmentEvent::Type::Pact, QLatin1StringView("pact")},
    {InvestmentEvent::Type::Correct, QLatin1StringView("correct")},
    {InvestmentEvent::Type::Partial, QLatin1StringView("partial")},
    {InvestmentEvent::Type::Migrate, QLatin1StringView("migrate")},
    {InvestmentEvent::Type::Undo, QLatin1StringView("undo")},
    {InvestmentEvent::Type::Unparseable, QLatin1StringView("unparseable")},
    {InvestmentEvent::Type::BadContent, QLatin1StringView("badcontent")},
    {InvestmentEvent::Type::BadRoot, QLatin1StringView("badroot")}};
constexpr const auto &namesOf(InvestmentEvent::Type) { return eventTypeNames; }

} // namespace gkwh
