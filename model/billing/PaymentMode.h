// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which remittances move money: direct debits or transfers, under the names the cooperative gives them
// (investments.md §1.5, §7.1).
#pragma once

#include "model/base/Result.h"
#include "model/billing/Invoice.h"

#include <QString>

#include <vector>

namespace gkwh {

struct PaymentMode {
    enum class Format {
        Sepa19, ///< direct debits, pain.008
        Sepa34, ///< transfers, pain.001
    };

    QString name; ///< "GENERATION kWh"
    Format format = Format::Sepa34;
    QString creditor; ///< the SEPA identifier of the cooperative as creditor

    PaymentType payment() const { return format == Format::Sepa19 ? PaymentType::DirectDebit : PaymentType::Transfer; }
    bool operator==(const PaymentMode &) const = default;
};

/// The modes that the kinds of investment and the leaving of members use.
const std::vector<PaymentMode> &standardPaymentModes();

/// Refuses not-found {what: payment-mode, id}.
Result<PaymentMode> paymentMode(const QString &name, const std::vector<PaymentMode> &modes = standardPaymentModes());

} // namespace gkwh
