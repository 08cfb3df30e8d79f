// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a remittance as the file a bank takes: pain.008.001.02 for direct debits, pain.001.001.03 for transfers (ISO
// 20022, with the rules of the SEPA schemes). The same remittance of the same day gives the same bytes.
#pragma once

#include "model/billing/Remittance.h"
#include "model/people/Iban.h"
#include "model/people/Mandate.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>

namespace gkwh {

/// The cooperative, whose account the money goes to or comes from.
struct SepaCompany {
    QString name;
    QString iban; ///< clean
    QString bic;  ///< empty: the bank finds it by the IBAN
};

/// What a remittance does not say by itself.
struct SepaFacts {
    SepaCompany company;
    QDateTime written;                ///< the moment that stands in the file
    QDate day;                        ///< when the money is to move
    QHash<QString, QString> names;    ///< of the members, by code; without one the code stands for it
    QHash<QString, Mandate> mandates; ///< of the direct debits, by reference
    QSet<QString> collected;          ///< references of mandates that were charged before; the others come first (FRST)
    std::vector<PaymentMode> modes = standardPaymentModes();
    ForeignIbans foreign = ForeignIbans::Allowed; ///< whether members may bank abroad
};

namespace sepa {

inline constexpr Cents mostOfPayment = 99'999'999'999; ///< 999,999,999.99 €, in one payment

/// Refuses not-found {what: payment-mode, id}; empty {remittance}; state {remittance, state} of a cancelled one;
/// bad-date {argument: date, text} for a day before the moment of writing; bad-iban {iban, why} of the company or a
/// line; bad-amount {text}; no-mandate {member, invoice} for a debit without an open mandate that was signed by then,
/// of that member and IBAN.
Result<QByteArray> write(const Remittance &remittance, const SepaFacts &facts);

/// The identifier of the message: the remittance's name and 16 digits that follow from mode, day and lines, so that a
/// bank recognises a file that comes twice.
QString messageId(const Remittance &remittance, const SepaFacts &facts);

} // namespace sepa
} // namespace gkwh
