// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charge order of an investment: its first invoice, and the remittance that brings it to the bank, once or again
// (investments.md §2.3, invoice and recharge).
#pragma once

#include "model/investment/ActionEffect.h"

namespace gkwh {

struct ChargeOrder {
    QDate date;                 ///< of the invoice; invalid: today
    QString overrideReason;     ///< why without the signature that the kind requires; empty: not without
    Cents memberInEmission = 0; ///< committed by the member in the emission, this investment included
    QStringList legalDocuments; ///< of the emission, by language: "APO_202110_CA"
};

/// Refuses inactive, already-paid, invoice-exists {invoice}, already-invoiced {name}, no-bank, not-signed {name},
/// state.
Done guardCharge(const InvestmentCase &facts, const ChargeOrder &order = {});
Result<ActionEffect> charge(const InvestmentCase &facts, const ChargeOrder &order);

/// The open invoice goes to the bank once more, to the account the member has now. What was not returned is refused for
/// its state before anything else (U-11), though its invoice may wait in a remittance too. Refuses state, no-invoice
/// {invoice}, in-sent-order {remittance}, in-remittance {remittance, invoice}, no-bank.
Done guardRecharge(const InvestmentCase &facts);
/// `date`: invalid: today.
Result<ActionEffect> recharge(const InvestmentCase &facts, QDate date = {});

} // namespace gkwh
