// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/PeopleRows.h"

using namespace Qt::StringLiterals;

namespace gkwh::store {

Result<std::vector<Member>> PeopleRows::readMembers(AsOf asOf, QLatin1StringView where, const QVariantList &values) {
    GKWH_LET(rows, m_rows.rows("member"_L1,
                               {"code"_L1, "name"_L1, "vat"_L1, "email"_L1, "language"_L1, "phone"_L1, "street"_L1,
                                "zip"_L1, "city"_L1, "province"_L1, "country"_L1, "iban"_L1, "joined"_L1, "left_on"_L1,
                                "erp_id"_L1, "told_of_default"_L1},
                               asOf, "code"_L1, where, values));
    std::vector<Member> members;
    members.reserve(static_cast<size_t>(rows.size()));
    for (const QVariantList &row : std::as_const(rows)) {
        const auto text = [&](int column) { return row[column].toString(); };
        members.push_back({text(0),
                           text(1),
                           text(2),
                           text(3),
                           text(4),
                           text(5),
                           {text(6), text(7), text(8), text(9), text(10)},
                           text(11),
                           dateOf(row[12]),
                           dateOf(row[13]),
                           text(14),
                           row[15].toBool()});
    }
    return members;
}

Result<std::vector<Member>> PeopleRows::members(AsOf asOf) { return readMembers(asOf, {}, {}); }

Result<std::optional<Member>> PeopleRows::member(const QString &code, AsOf asOf) {
    GKWH_LET(found, readMembers(asOf, "code = ?"_L1, {code}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Done PeopleRows::saveMember(const Member &member) {
    return m_rows.save("member"_L1, uuidOfKey("member"_L1, member.code),
                       {{"code"_L1, member.code},
                        {"name"_L1, textValue(member.name)},
                        {"vat"_L1, textValue(member.vat)},
                        {"email"_L1, textValue(member.email)},
                        {"language"_L1, textValue(member.language)},
                        {"phone"_L1, textValue(member.phone)},
                        {"street"_L1, textValue(member.address.street)},
                        {"zip"_L1, textValue(member.address.zip)},
                        {"city"_L1, textValue(member.address.city)},
                        {"province"_L1, textValue(member.address.province)},
                        {"country"_L1, textValue(member.address.country)},
                        {"iban"_L1, textValue(member.iban)},
                        {"joined"_L1, dateValue(member.joined)},
                        {"left_on"_L1, dateValue(member.left)},
                        {"erp_id"_L1, textValue(member.erpId)},
                        {"told_of_default"_L1, member.toldOfDefault ? 1 : 0}});
}

Result<std::vector<BankAccount>> PeopleRows::accounts(const QString &member, AsOf asOf) {
    GKWH_LET(rows, m_rows.rows("bank_account"_L1, {"member"_L1, "iban"_L1, "kind"_L1}, asOf, "iban"_L1, "member = ?"_L1,
                               {member}));
    std::vector<BankAccount> accounts;
    for (const QVariantList &row : std::as_const(rows))
        accounts.push_back({row[0].toString(), row[1].toString(), row[2].toString()});
    return accounts;
}

Done PeopleRows::saveAccount(const BankAccount &account) {
    return m_rows.save(
        "bank_account"_L1, uuidOfKey("bank_account"_L1, account.member + u'/' + account.iban),
        {{"member"_L1, account.member}, {"iban"_L1, account.iban}, {"kind"_L1, textValue(account.kind)}});
}

Result<std::vector<Mandate>> PeopleRows::mandates(const QString &member, AsOf asOf) {
    GKWH_LET(rows, m_rows.rows("mandate"_L1,
                               {"reference"_L1, "member"_L1, "iban"_L1, "purpose"_L1, "signed_on"_L1, "ended"_L1}, asOf,
                               "signed_on, reference"_L1, "member = ?"_L1, {member}));
    std::vector<Mandate> mandates;
    for (const QVariantList &row : std::as_const(rows))
        mandates.push_back({row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString(), dateOf(row[4]),
                            dateOf(row[5])});
    return mandates;
}

Done PeopleRows::saveMandate(const Mandate &mandate) {
    return m_rows.save("mandate"_L1, uuidOfKey("mandate"_L1, mandate.reference),
                       {{"reference"_L1, mandate.reference},
                        {"member"_L1, mandate.member},
                        {"iban"_L1, mandate.iban},
                        {"purpose"_L1, mandate.purpose},
                        {"signed_on"_L1, dateValue(mandate.signedOn)},
                        {"ended"_L1, dateValue(mandate.ended)}});
}

} // namespace gkwh::store
