// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A remittance: the debits or transfers of one payment mode that go to the bank in one file, and what may be done with
// them from the draft to the day the bank has executed it (investments.md §1.5).
#pragma once

#include "model/base/Money.h"
#include "model/billing/PaymentMode.h"
#include "model/people/FoundOrMade.h"

#include <QDate>

#include <vector>

namespace gkwh {

struct RemittanceLine {
    QString invoice; ///< empty: for no invoice
    QString member;
    QString iban;
    QString mandate;  ///< its reference, of a direct debit
    Cents amount = 0; ///< over 0, whichever way it moves
    QString communication;

    bool operator==(const RemittanceLine &) const = default;
};

enum class RemittanceType {
    Receivable, ///< direct debits: members pay
    Payable,    ///< transfers: the cooperative pays
};

enum class RemittanceState { Draft, Sent, Executed, Cancelled };

enum class RemittanceAction {
    Change, ///< add and remove lines
    Send,
    Execute,
    Cancel,
};

struct Remittance {
    QString name; ///< the caller numbers them
    QString mode; ///< name of the payment mode
    RemittanceType type = RemittanceType::Receivable;
    RemittanceState state = RemittanceState::Draft;
    QDate sentOn;
    QDate executedOn;
    std::vector<RemittanceLine> lines;

    /// Debits count negative: the charge of 1000 € is −1000 €.
    Cents total() const;
    bool holds(const QString &invoice) const;

    /// Whether that may be done now. Refuses in-sent-order {remittance} what changes a sent one, state {remittance,
    /// state} what its state does not know, empty {remittance} the sending of nothing.
    Done allows(RemittanceAction action) const;

    /// Refuses, besides, an amount of 0 or less (bad-amount {text}), and an invoice that it holds already
    /// (in-remittance {remittance, invoice}).
    Done add(RemittanceLine line);
    /// Takes the line of that invoice out of a draft; what the bank has executed or never got stays as it is. Refuses
    /// in-sent-order {remittance}.
    Done withdraw(const QString &invoice);
    Done send(QDate day);
    Done execute(QDate day);
    Done cancel();

    bool operator==(const Remittance &) const = default;
};

/// The draft of that mode, the oldest first; else a new one of that name. Refuses not-found {what: payment-mode, id}.
Result<FoundOrMade<Remittance>> findOrMakeRemittance(const std::vector<Remittance> &known, const QString &mode,
                                                     const QString &nameOfNew,
                                                     const std::vector<PaymentMode> &modes = standardPaymentModes());

/// The draft or sent remittance that holds an invoice; none: it may go into one.
const Remittance *pendingRemittance(const std::vector<Remittance> &known, const QString &invoice);

/// "receivable", "payable"; "draft", "sent", "executed", "cancelled".
QLatin1StringView codeOf(RemittanceType type);
QLatin1StringView codeOf(RemittanceState state);
/// The inverse; also reads open, done and cancel, the words of the former program. Refuses bad-argument {argument,
/// text}.
Result<RemittanceType> remittanceType(const QString &code);
Result<RemittanceState> remittanceState(const QString &code);

} // namespace gkwh
