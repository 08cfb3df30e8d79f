// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The signing of the contract of an investment, and the letter that asks for it (investments.md §2.3, §3 rows 2–4).
#pragma once

#include "model/investment/ActionEffect.h"

namespace gkwh {

struct Signature {
    QDate date;             ///< invalid: today
    QString method;         ///< "paper", or the provider's; empty: not known
    QString providerId;     ///< of the process at the provider
    QString url;            ///< where the signed document is
    QString documentHash;   ///< of what was signed
    QString overrideReason; ///< why it is signed only after the charge order; empty: it is not
};

/// What an entry "sign" says of it.
QJsonObject factsOf(const Signature &signature);

/// Refuses inactive, already-paid, already-signed {date}, bad-date {date, from, until} (the days from the order to
/// today), state.
Done guardSign(const InvestmentCase &facts, const Signature &signature = {});
Result<ActionEffect> sign(const InvestmentCase &facts, const Signature &signature);

/// The mail that asks the member to sign; the contract goes with it. Refuses no-email {member}, and what guardSign
/// refuses today.
Result<MailRow> signatureRequest(const InvestmentCase &facts);

} // namespace gkwh
