// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All that the rules about one investment may look at, on one day, as a plain value.
#pragma once

#include "model/billing/Remittance.h"
#include "model/investment/Emission.h"
#include "model/investment/InvestmentState.h"
#include "model/people/BankAccount.h"
#include "model/people/Mandate.h"
#include "model/people/Member.h"

namespace gkwh {

/// What was kept back of the savings of a calendar year; once per investment and year.
struct Withholding {
    int year = 0;
    Cents saving = 0; ///< the investment's part of the member's savings
    Cents irpf = 0;
    QString invoice; ///< empty: not withheld yet

    bool operator==(const Withholding &) const = default;
};

/// What has not been withheld yet of a year's savings is reckoned by whoever makes the case, for the years asked.
using SavingsOfYear = std::vector<Withholding>;

struct InvestmentCase {
    Terms terms; ///< of the kind, with what the emission replaces
    Emission emission;
    Member member; ///< the investor
    Investment investment;
    std::vector<InvestmentEvent> events; ///< oldest first
    std::vector<Invoice> invoices;       ///< of this investment
    std::vector<Remittance> remittances; ///< those that hold its invoices, and the drafts that may take new ones
    std::vector<BankAccount> accounts;   ///< of the investor
    std::vector<Mandate> mandates;       ///< of the investor
    SavingsOfYear savings;               ///< by year: withheld already, or to be withheld
    QDate today;

    StateReading reading() const { return stateOf(investment, terms, events, today); }
    InvestmentState state() const { return reading().state; }
    /// The invoice of that name, nullptr where there is none or it was cancelled.
    const Invoice *invoice(const QString &name) const;
    const Withholding *savingsOf(int year) const;
};

} // namespace gkwh
