// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An investment as a plain value: the attributes that actions change (investments.md §1.1). What follows from them is
// reckoned, never kept.
#pragma once

#include "model/investment/Terms.h"

namespace gkwh {

struct Investment {
    QString name;     ///< "GKWH00001"
    QString member;   ///< code of the investor
    QString emission; ///< code of the campaign
    Cents nominal = 0;
    Cents amortized = 0; ///< already returned: by quotas, divesting, transferring, maturity; 0 … nominal
    QDate orderDate, signedDate;
    QDate purchaseDate;                          ///< the money was charged
    QDate firstEffectiveDate, lastEffectiveDate; ///< both included; a last one that is invalid never comes
    QDate lastInterestPaidDate;
    bool draft = true; ///< no charge order yet
    bool active = true;
    std::optional<Ppm> rate; ///< fixed when ordered
    QString origin;          ///< the investment it came out of by transfer or split
    QString closedReason;    ///< divested, transferred, matured, cancelled, resigned
    QDate closedDate;

    Cents outstanding() const { return nominal - amortized; }
    bool isPaid() const { return purchaseDate.isValid(); }
    /// What the member still has lent.
    Cents lent() const { return isPaid() ? outstanding() : 0; }
    /// What counts for limits, drafts included.
    Cents committed() const { return active ? outstanding() : 0; }
    /// Whole units of the nominal amount.
    qint64 shares(const Terms &terms) const { return nominal / terms.unit; }

    bool operator==(const Investment &) const = default;
};

} // namespace gkwh
