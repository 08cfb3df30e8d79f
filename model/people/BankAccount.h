// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A bank account of a member, one for each IBAN (investments.md §1.4).
#pragma once

#include "model/people/FoundOrMade.h"

#include <QString>

#include <vector>

namespace gkwh {

struct BankAccount {
    QString member;
    QString iban; ///< clean (Iban.h)
    QString kind; ///< what it is for, in the words of banks.csv

    bool operator==(const BankAccount &) const = default;
};

/// The account of that member with that clean IBAN, whatever its kind; else a new one of that kind.
FoundOrMade<BankAccount> findOrMakeAccount(const std::vector<BankAccount> &known, const QString &member,
                                           const QString &iban, const QString &kind = {});

} // namespace gkwh
