// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// member.add, member.change, bank.set: the arguments are the columns of members.csv and banks.csv (cli.md).
#include "model/office/InvestmentLookup.h"
#include "model/office/OfficeAnswers.h"
#include "model/office/OperationKinds.h"
#include "model/office/PeopleRepository.h"
#include "model/people/Iban.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = ArgumentSpec::Type;
constexpr auto required = ArgumentSpec::Need::Required;

Done read(const Arguments &arguments, Member &member) {
    for (const auto &[name, field] :
         {std::pair("name"_L1, &member.name), std::pair("vat"_L1, &member.vat), std::pair("email"_L1, &member.email),
          std::pair("language"_L1, &member.language), std::pair("phone"_L1, &member.phone),
          std::pair("street"_L1, &member.address.street), std::pair("zip"_L1, &member.address.zip),
          std::pair("city"_L1, &member.address.city), std::pair("province"_L1, &member.address.province),
          std::pair("country"_L1, &member.address.country), std::pair("erpId"_L1, &member.erpId)})
        arguments.into(name, *field);
    arguments.into("joined"_L1, member.joined);
    arguments.into("left"_L1, member.left);
    arguments.into("toldOfDefault"_L1, member.toldOfDefault, false);
    if (arguments.has("iban"_L1)) {
        member.iban.clear();
        if (!arguments.text("iban"_L1).isEmpty()) {
            GKWH_LET(checked, iban::checked(arguments.text("iban"_L1)));
            member.iban = checked;
        }
    }
    if (member.name.trimmed().isEmpty())
        return badArgument("name"_L1, "empty"_L1);
    const bool spoken = member.language.isEmpty() || member.language == "ca"_L1 || member.language == "es"_L1;
    if (!spoken)
        return badArgument("language"_L1, "value"_L1);
    if (member.joined.isValid() && member.left.isValid() && member.left < member.joined)
        return refuse("bad-date"_L1, {{u"argument"_s, u"left"_s},
                                      {u"text"_s, member.left.toString(Qt::ISODate)},
                                      {u"notBefore"_s, member.joined.toString(Qt::ISODate)}});
    return {};
}

Done save(Storage &storage, const Member &member) {
    GKWH_TRY(storage.people().saveMember(member));
    if (member.iban.isEmpty())
        return {};
    GKWH_LET(known, storage.people().accounts(member.code));
    const auto account = findOrMakeAccount(known, member.code, member.iban);
    return account.made ? storage.people().saveAccount(account.value) : Done();
}

Result<QJsonObject> addMember(Work &work) {
    Member member;
    member.code = work.arguments.text("code"_L1).trimmed();
    if (member.code.isEmpty())
        return badArgument("code"_L1, "empty"_L1);
    GKWH_LET(taken, work.storage.people().member(member.code));
    if (taken)
        return refuse("name-taken"_L1, {{u"what"_s, u"member"_s}, {u"name"_s, member.code}});
    GKWH_TRY(read(work.arguments, member));
    GKWH_TRY(save(work.storage, member));
    return json(member);
}

Result<QJsonObject> changeMember(Work &work) {
    GKWH_LET(member, knownMember(work.storage, work.arguments.text("code"_L1)));
    GKWH_TRY(read(work.arguments, member));
    GKWH_TRY(save(work.storage, member));
    return json(member);
}

Result<QJsonObject> setBank(Work &work) {
    GKWH_LET(member, knownMember(work.storage, work.arguments.text("member"_L1)));
    GKWH_LET(checked, iban::checked(work.arguments.text("iban"_L1)));
    const BankAccount account{member.code, checked, work.arguments.text("kind"_L1)};
    GKWH_TRY(work.storage.people().saveAccount(account));
    return json(account);
}

std::vector<ArgumentSpec> memberArguments() {
    return {{"code"_L1, Type::Text, required},
            {"name"_L1},
            {"vat"_L1},
            {"email"_L1},
            {"language"_L1},
            {"phone"_L1},
            {"street"_L1},
            {"zip"_L1},
            {"city"_L1},
            {"province"_L1},
            {"country"_L1},
            {"iban"_L1},
            {"joined"_L1, Type::Date},
            {"left"_L1, Type::Date},
            {"erpId"_L1},
            {"toldOfDefault"_L1, Type::Flag}};
}

} // namespace

std::vector<OperationKind> memberOperations() {
    return {{"member.add"_L1, memberArguments(), false, addMember},
            {"member.change"_L1, memberArguments(), false, changeMember},
            {"bank.set"_L1,
             {{"member"_L1, Type::Text, required}, {"iban"_L1, Type::Text, required}, {"kind"_L1}},
             false,
             setBank}};
}

} // namespace gkwh
