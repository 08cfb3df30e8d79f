// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Handing an investment over: to another member, or to the same one in two parts (investments.md §2.3, §4.8).
#pragma once

#include "model/investment/ActionEffect.h"

namespace gkwh {

enum class TransferCause { Sale, Inheritance, Gift };

inline constexpr EnumName<TransferCause> transferCauseNames[] = {
    {TransferCause::Sale, QLatin1StringView("sale")},
    {TransferCause::Inheritance, QLatin1StringView("inheritance")},
    {TransferCause::Gift, QLatin1StringView("gift")}};
constexpr const auto &namesOf(TransferCause) { return transferCauseNames; }

struct TransferRequest {
    Member to;
    std::vector<BankAccount> accounts; ///< of the receiver
    QString newName;                   ///< of the receiver's investment; nobody else has it
    QDate date;                        ///< last day of the giver; the receiver begins on the next
    QString iban;                      ///< as typed; used only if the receiver has no account for investments yet
    TransferCause cause = TransferCause::Sale;
};

/// What has to be so whoever receives. Refuses draft {name}, inactive {name}, nothing-left {name}, not-paid {name},
/// kind {kind} where the kind is not transferable, and state {state}.
Done guardHandOver(const InvestmentCase &facts);

/// Refuses draft, inactive, nothing-left, not-member {member}, not-paid, past-date {date, today} (but for an
/// inheritance), same-member {member}, bad-date {date, from, until} (the last day leaves the receiver none), bad-iban
/// {iban, why}, no-bank {member}, kind, state.
Done guardTransfer(const InvestmentCase &facts, const TransferRequest &request);
/// The giver's investment first, then the receiver's. The capital changes accounts in the books, no bank takes part,
/// both are written to. Warns of needs-signature where the kind wants a contract of the receiver, and of
/// pending-withholding where tax of the giver was not kept back yet.
Result<ActionEffect> transfer(const InvestmentCase &facts, const TransferRequest &request);

struct SplitRequest {
    Cents amount = 0; ///< of the first part
    QDate date;
    QStringList newNames; ///< of the two parts; nobody else has them
};

/// Refuses draft, inactive, nothing-left, not-paid, past-date, kind, bad-date, bad-amount {amount, unit}, wrong-amount
/// {expected, given}, bad-argument {argument: newNames}, state.
Done guardSplit(const InvestmentCase &facts, const SplitRequest &request);
/// One unit of it, today: what greys the button.
SplitRequest usualSplit(const InvestmentCase &facts);
/// The origin first, then the parts. Nothing moves in the books.
Result<ActionEffect> split(const InvestmentCase &facts, const SplitRequest &request);

} // namespace gkwh
