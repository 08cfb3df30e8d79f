// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Members, their bank accounts and the mandates they have signed.
#pragma once

#include "model/office/Storage.h"
#include "model/people/BankAccount.h"
#include "model/people/Mandate.h"
#include "model/people/Member.h"

#include <vector>

namespace gkwh {

class PeopleRepository {
public:
    virtual ~PeopleRepository() = default;

    /// By code; nothing where there is no such member.
    virtual Result<std::optional<Member>> member(const QString &code, AsOf asOf = {}) = 0;
    /// Every member, by code.
    virtual Result<std::vector<Member>> members(AsOf asOf = {}) = 0;
    /// Writes what differs, by code.
    virtual Done saveMember(const Member &member) = 0;

    virtual Result<std::vector<BankAccount>> accounts(const QString &member, AsOf asOf = {}) = 0;
    /// Writes what differs, by member and IBAN.
    virtual Done saveAccount(const BankAccount &account) = 0;

    virtual Result<std::vector<Mandate>> mandates(const QString &member, AsOf asOf = {}) = 0;
    /// Writes what differs, by reference.
    virtual Done saveMandate(const Mandate &mandate) = 0;
};

} // namespace gkwh
