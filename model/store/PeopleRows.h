// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Members, bank accounts and mandates in SQLite.
#pragma once

#include "model/office/PeopleRepository.h"
#include "model/store/VersionedRows.h"

namespace gkwh::store {

class PeopleRows final : public PeopleRepository {
public:
    PeopleRows(Connection &connection, const Stamp &stamp) : m_rows(connection, stamp) {}

    Result<std::optional<Member>> member(const QString &code, AsOf asOf) override;
    Result<std::vector<Member>> members(AsOf asOf) override;
    Done saveMember(const Member &member) override;
    Result<std::vector<BankAccount>> accounts(const QString &member, AsOf asOf) override;
    Done saveAccount(const BankAccount &account) override;
    Result<std::vector<Mandate>> mandates(const QString &member, AsOf asOf) override;
    Done saveMandate(const Mandate &mandate) override;

private:
    Result<std::vector<Member>> readMembers(AsOf asOf, QLatin1StringView where, const QVariantList &values);

    VersionedRows m_rows;
};

} // namespace gkwh::store
