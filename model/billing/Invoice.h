// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An invoice as a plain value (investments.md §1.5): to a member, from a member, or a refund; and what becomes of it
// when it is opened, paid and returned.
#pragma once

#include "model/billing/InvoiceLine.h"

#include <QDate>

#include <vector>

namespace gkwh {

enum class InvoiceType {
    Out,       ///< out_invoice: the member pays
    In,        ///< in_invoice: the cooperative pays
    OutRefund, ///< out_refund: takes an Out invoice back
};

enum class InvoiceState { Draft, Open, Paid, Cancelled };

/// How the money moves; written RECIBO_CSB and TRANSFERENCIA_CSB.
enum class PaymentType { None, DirectDebit, Transfer };

struct Invoice {
    static constexpr int daysToPay = 7;

    QString name; ///< its number: "GKWH00001-JUST" (DocumentNames.h)
    InvoiceType type = InvoiceType::Out;
    InvoiceState state = InvoiceState::Draft;
    QString member;
    QString journal;
    QString origin; ///< the investment's name
    QString reference;
    QDate date;
    QDate due;
    QString partnerAccount; ///< 4100… of the member (AccountCodes.h)
    QString iban;           ///< of the member; empty: no bank takes part
    PaymentType payment = PaymentType::None;
    QString mandate; ///< its reference, of a direct debit
    std::vector<InvoiceLine> lines;
    Cents checkTotal = 0; ///< what whoever made it says that it comes to
    Cents untaxed = 0;
    Cents tax = 0;
    Cents total = 0;
    Cents residual = 0; ///< still to be paid
    QString remittance; ///< its name; empty: in none
    bool toTaxOffice = false;

    /// Adds up the lines, each line's tax rounded by itself; of a draft.
    void addUp();

    /// From draft to open on that day: due a week later, the whole total still to be paid; one of nothing is paid at
    /// once. Refuses state {state, wanted}, as do the two below.
    Done open(QDate day);
    /// From open to paid: the whole of it, there are no payments in part.
    Done pay();
    /// From paid back to open: the bank returned the money.
    Done unpay();

    /// The same lines and accounts as a draft that takes this one back, paid by no bank.
    Invoice refund(const QString &refundName, QDate day) const;

    bool operator==(const Invoice &) const = default;
};

/// "out_invoice", "in_invoice", "out_refund"; "draft", "open", "paid", "cancel"; "RECIBO_CSB", "TRANSFERENCIA_CSB", "".
QLatin1StringView codeOf(InvoiceType type);
QLatin1StringView codeOf(InvoiceState state);
QLatin1StringView codeOf(PaymentType payment);

/// The inverse. Refuses bad-argument {argument, text}.
Result<InvoiceType> invoiceType(const QString &code);
Result<InvoiceState> invoiceState(const QString &code);
Result<PaymentType> paymentType(const QString &code);

} // namespace gkwh
