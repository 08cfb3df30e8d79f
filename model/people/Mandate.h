// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A SEPA mandate: the leave a member gave to charge one account for one purpose, again and again, by the core scheme
// (investments.md §1.4).
#pragma once

#include "model/people/FoundOrMade.h"

#include <QDate>
#include <QString>

#include <vector>

namespace gkwh {

struct Mandate {
    QString reference; ///< unique, 32 hexadecimal digits
    QString member;
    QString iban;    ///< clean (Iban.h)
    QString purpose; ///< "PRESTEC GENERATION kWh"
    QDate signedOn;
    QDate ended; ///< invalid: still good

    bool isOpen() const { return !ended.isValid(); }
    bool operator==(const Mandate &) const = default;
};

/// The open mandate of that member for that clean IBAN and purpose; else a new one signed on `day`. A mandate that has
/// an end, be it to come, is not used again. The reference follows from member, IBAN, purpose and how many such
/// mandates there were, so that it comes out the same wherever it is made; it is none of the known ones.
FoundOrMade<Mandate> findOrMakeMandate(const std::vector<Mandate> &known, const QString &member, const QString &iban,
                                       const QString &purpose, QDate day);

} // namespace gkwh
