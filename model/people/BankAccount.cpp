// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/people/BankAccount.h"

#include <algorithm>

namespace gkwh {

FoundOrMade<BankAccount> findOrMakeAccount(const std::vector<BankAccount> &known, const QString &member,
                                           const QString &iban, const QString &kind) {
    const auto found = std::ranges::find_if(
        known, [&](const BankAccount &account) { return account.member == member && account.iban == iban; });
    if (found != known.end())
        return {*found, false};
    return {{member, iban, kind}, true};
}

} // namespace gkwh
