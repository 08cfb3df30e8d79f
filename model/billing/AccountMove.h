// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moves in the books: debit and credit in balance, and the moves that documents of investments make (investments.md
// §1.5, postings).
#pragma once

#include "model/billing/Invoice.h"

#include <vector>

namespace gkwh {

struct AccountMoveLine {
    QString account;
    QString member; ///< whom it concerns; empty: nobody
    Cents debit = 0;
    Cents credit = 0;

    bool operator==(const AccountMoveLine &) const = default;
};

struct AccountMove {
    QString journal;
    QDate date;
    QString reference; ///< the document, or the transfer
    std::vector<AccountMoveLine> lines;

    /// To the debit if over 0, to the credit if under 0, added to what stands there for the account and the member.
    void book(const QString &account, const QString &member, Cents amount);

    bool isBalanced() const;
    /// Debit less credit of an account.
    Cents balanceOf(const QString &account) const;
    /// With debit and credit exchanged, on that day.
    AccountMove reversed(QDate day) const;

    bool operator==(const AccountMove &) const = default;
};

namespace postings {

/// The move of a document that is opened, whatever the document: what the member owes or is owed against the accounts
/// of the lines, and the tax kept back to `accounts::withheld`. The amounts are those of the lines.
AccountMove opened(const Invoice &invoice);

/// The money has come or gone over the bridge account of the bank, the whole total.
AccountMove paid(const Invoice &invoice, const QString &bridge, QDate day);
/// The bank returned it.
AccountMove unpaid(const Invoice &invoice, const QString &bridge, QDate day);

/// A transfer of an investment: the capital passes from the account of one member to that of another, without a bank.
struct CapitalTransfer {
    QString journal; ///< of the kind of investment
    QString reference;
    QString fromMember;
    QString fromAccount; ///< the capital account of the origin
    QString toMember;
    QString toAccount;
    Cents amount = 0; ///< what is outstanding
};
AccountMove transferred(const CapitalTransfer &transfer, QDate day);

} // namespace postings
} // namespace gkwh
