// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/AccountMove.h"

#include "model/people/AccountCodes.h"

#include <algorithm>

namespace gkwh {

namespace {

/// +1 where the member pays, −1 where the cooperative does.
Cents sign(const Invoice &invoice) { return invoice.type == InvoiceType::Out ? 1 : -1; }

AccountMove moveOf(const Invoice &invoice, QDate day) { return {invoice.journal, day, invoice.name, {}}; }

} // namespace

void AccountMove::book(const QString &account, const QString &member, Cents amount) {
    if (amount == 0)
        return;
    const auto same = std::ranges::find_if(lines, [&](const AccountMoveLine &line) {
        return line.account == account && line.member == member && (line.debit > 0) == (amount > 0);
    });
    AccountMoveLine &line = same != lines.end() ? *same : lines.emplace_back(AccountMoveLine{account, member});
    (amount > 0 ? line.debit : line.credit) += amount > 0 ? amount : -amount;
}

bool AccountMove::isBalanced() const {
    Cents balance = 0;
    for (const AccountMoveLine &line : lines)
        balance += line.debit - line.credit;
    return balance == 0;
}

Cents AccountMove::balanceOf(const QString &account) const {
    Cents balance = 0;
    for (const AccountMoveLine &line : lines) {
        if (line.account == account)
            balance += line.debit - line.credit;
    }
    return balance;
}

AccountMove AccountMove::reversed(QDate day) const {
    AccountMove move = *this;
    move.date = day;
    for (AccountMoveLine &line : move.lines)
        std::swap(line.debit, line.credit);
    return move;
}

namespace postings {

AccountMove opened(const Invoice &invoice) {
    AccountMove move = moveOf(invoice, invoice.date);
    Cents total = 0;
    for (const InvoiceLine &line : invoice.lines)
        total += line.amount() + line.taxAmount();
    move.book(invoice.partnerAccount, invoice.member, sign(invoice) * total);
    for (const InvoiceLine &line : invoice.lines) {
        move.book(line.account, invoice.member, -sign(invoice) * line.amount());
        move.book(accounts::withheld, invoice.member, -sign(invoice) * line.taxAmount());
    }
    return move;
}

AccountMove paid(const Invoice &invoice, const QString &bridge, QDate day) {
    AccountMove move = moveOf(invoice, day);
    const Cents amount = sign(invoice) * invoice.total;
    move.book(bridge, invoice.member, amount);
    move.book(invoice.partnerAccount, invoice.member, -amount);
    return move;
}

AccountMove unpaid(const Invoice &invoice, const QString &bridge, QDate day) {
    return paid(invoice, bridge, day).reversed(day);
}

AccountMove transferred(const CapitalTransfer &transfer, QDate day) {
    AccountMove move{transfer.journal, day, transfer.reference, {}};
    move.book(transfer.fromAccount, transfer.fromMember, transfer.amount);
    move.book(transfer.toAccount, transfer.toMember, -transfer.amount);
    return move;
}

} // namespace postings
} // namespace gkwh
