// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a new investment: a member fills in the form, or the office does it for them (investments.md §2.3,
// §4.9).
#pragma once

#include "model/investment/actions/Sign.h"
#include "model/investment/InvestmentLimits.h"

namespace gkwh {

struct OrderRequest {
    // What is known.
    Terms terms; ///< of the emission's kind, with what the emission replaces
    Emission emission;
    Member member;
    std::vector<BankAccount> accounts; ///< of the member
    std::vector<Mandate> mandates;     ///< of the member
    CommittedAmounts committed;        ///< before this order
    qint64 lastNumber = 0;             ///< the greatest of the kind's sequence that is in use (OrderNames)
    bool nameTaken = false;            ///< whether `name` belongs to another investment
    QStringList legalDocuments;        ///< of the emission, by language: "APO_202110_CA"
    QDate today;

    // What is asked for.
    QString name; ///< empty: the next of the sequence
    QDate date;
    Cents amount = 0;
    QString iban;                       ///< as typed; empty: none given
    QString ip;                         ///< of who filled in the form; empty: the office did
    std::optional<Signature> signature; ///< given with the form
};

/// The name that it will have.
QString nameOf(const OrderRequest &request);

/// Refuses, in this order: bad-amount {amount, unit}; bad-iban {iban, why}; not-member {member}; what
/// investmentMaximum and checkLimit refuse; bad-date {date, from, until}; name-taken {name}.
Done guardOrder(const OrderRequest &request);
Result<ActionEffect> order(const OrderRequest &request);

} // namespace gkwh
