// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The money of an investment comes, or the bank returns it (investments.md §2.3, pay and unpay).
#pragma once

#include "model/investment/ActionEffect.h"

namespace gkwh {

/// How far ahead of today a payment may be dated: a remittance of direct debits reaches the bank at most so early.
inline constexpr int remittanceLeadDays = 14;

enum class PayMethod {
    Remittance, ///< the bank charged it
    Transfer,   ///< the member sent it, after the bank had returned the charge
};

struct Payment {
    QDate date;
    Cents amount = 0;
    std::optional<PayMethod> method; ///< nothing: what the state asks for
};

/// Refuses not-invoiced {name}, wrong-amount, already-paid, inactive, bad-date {date, from, until}, state.
Done guardPay(const InvestmentCase &facts, const Payment &payment);
/// Settles the charge invoice, if there is one, and takes it out of a draft remittance. Warns purchase-before-order,
/// and no-bridge-account where the kind names none and nothing is booked.
Result<ActionEffect> pay(const InvestmentCase &facts, const Payment &payment);

struct BankReturn {
    QDate date;
    Cents amount = 0;       ///< its sign does not matter
    QString reason;         ///< the bank's code
    QString overrideReason; ///< why it is taken though the time for it is over; empty: it is not
};

/// Refuses not-invoiced {name}, nothing-to-unpay {name}, wrong-amount, has-returns {amortized, interestUntil}, bad-date
/// {date, from, until} (before the payment, to come, or after Terms::unpayWindowDays), state.
Done guardUnpay(const InvestmentCase &facts, const BankReturn &bankReturn);
/// The charge invoice, if there is one, is open again and the member is written to. Warns as pay.
Result<ActionEffect> unpay(const InvestmentCase &facts, const BankReturn &bankReturn);

/// All of it, today: what greys the buttons.
Payment usualPayment(const InvestmentCase &facts);
BankReturn usualReturn(const InvestmentCase &facts);

} // namespace gkwh
