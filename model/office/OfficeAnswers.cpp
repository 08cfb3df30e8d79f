// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/OfficeAnswers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gkwh {

QJsonValue dateJson(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QJsonObject json(const ProfileState &state) {
    return {{u"shares"_s, state.profile.shares},
            {u"algorithm"_s, static_cast<int>(state.profile.algorithm)},
            {u"targetDay"_s, dateJson(state.targetDay)},
            {u"remainderWh"_s, state.carry.remainderWh()},
            {u"debtKwh"_s, state.carry.debtKwh},
            {u"grantedKwh"_s, state.grantedKwh},
            {u"members"_s, 0}};
}

QJsonObject json(const std::vector<ProfileState> &states) {
    QJsonArray list;
    for (const ProfileState &state : states)
        list.append(json(state));
    return {{u"profiles"_s, list}};
}

QJsonArray json(const std::vector<MeterCompleteness> &heldBackBy) {
    QJsonArray list;
    for (const MeterCompleteness &meter : heldBackBy)
        list.append(QJsonObject{{u"meter"_s, meter.meter}, {u"since"_s, dateJson(meter.lateSince)}});
    return list;
}

QJsonValue amountJson(std::optional<Cents> amount) {
    return amount ? QJsonValue(money::text(*amount)) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const Member &member) {
    return {{u"code"_s, member.code},
            {u"name"_s, member.name},
            {u"vat"_s, member.vat},
            {u"email"_s, member.email},
            {u"language"_s, member.language},
            {u"phone"_s, member.phone},
            {u"street"_s, member.address.street},
            {u"zip"_s, member.address.zip},
            {u"city"_s, member.address.city},
            {u"province"_s, member.address.province},
            {u"country"_s, member.address.country},
            {u"iban"_s, member.iban},
            {u"joined"_s, dateJson(member.joined)},
            {u"left"_s, dateJson(member.left)},
            {u"erpId"_s, member.erpId},
            {u"toldOfDefault"_s, member.toldOfDefault}};
}

QJsonObject json(const BankAccount &account) {
    return {{u"member"_s, account.member}, {u"iban"_s, account.iban}, {u"kind"_s, account.kind}};
}

QJsonObject json(const Emission &emission) {
    return {{u"code"_s, emission.code},
            {u"name"_s, emission.name},
            {u"kind"_s, emission.kind},
            {u"state"_s, nameOf(emission.state)},
            {u"startDate"_s, dateJson(emission.startDate)},
            {u"endDate"_s, dateJson(emission.endDate)},
            {u"total"_s, amountJson(emission.total)},
            {u"limitedUntil"_s, dateJson(emission.limitedUntil)},
            {u"limitedAmount"_s, amountJson(emission.limitedAmount)},
            {u"rate"_s, emission.rate ? QJsonValue(money::percent(*emission.rate)) : QJsonValue(QJsonValue::Null)},
            {u"overrides"_s, emission.overrides}};
}

} // namespace gkwh
