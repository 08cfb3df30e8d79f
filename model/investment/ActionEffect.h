// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an action on an investment comes to, before anything is stored: the Office writes all of it or nothing, a window
// shows it first.
#pragma once

#include "model/billing/AccountMove.h"
#include "model/billing/MailRow.h"
#include "model/investment/InvestmentCase.h"

namespace gkwh {

/// An investment as it is afterwards, with the entries of its history that are new (their seq is given when stored).
struct InvestmentChange {
    Investment investment;
    std::vector<InvestmentEvent> events;
    bool isNew = false;
};

struct ActionEffect {
    std::vector<InvestmentChange> changes;                 ///< the one acted on first, then those that came out of it
    std::vector<Invoice> invoices;                         ///< new or changed, as they are afterwards
    std::vector<Remittance> remittances;                   ///< the same
    std::vector<AccountMove> moves;                        ///< new
    std::vector<MailRow> mails;                            ///< new
    std::vector<Mandate> mandates;                         ///< new
    std::vector<BankAccount> accounts;                     ///< new
    std::optional<Member> member;                          ///< whose investment account changed
    std::vector<std::pair<QString, Withholding>> withheld; ///< by investment
    std::vector<QString> warnings; ///< codes of what should be known and does not prevent anything

    const Investment &investment() const { return changes.front().investment; }
};

} // namespace gkwh
