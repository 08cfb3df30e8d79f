// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as JSON, in the shapes of cli.md: the result of an operation is the answer of the command of the same name.
#pragma once

#include "model/investment/Emission.h"
#include "model/office/OfficeReader.h"
#include "model/people/BankAccount.h"
#include "model/people/Member.h"

#include <QJsonObject>

namespace gkwh {

/// {"shares","algorithm","targetDay","remainderWh","debtKwh","grantedKwh","members"}
QJsonObject json(const ProfileState &state);
/// {"profiles":[…]}, by shares.
QJsonObject json(const std::vector<ProfileState> &states);
/// [{"meter","since"}]
QJsonArray json(const std::vector<MeterCompleteness> &heldBackBy);
/// ISO text, null for an invalid date.
QJsonValue dateJson(QDate day);
/// "4000.00", null for none.
QJsonValue amountJson(std::optional<Cents> amount);

/// What is known of it under the names of its CSV columns, in camelCase; of an emission also "overrides".
QJsonObject json(const Member &member);
QJsonObject json(const BankAccount &account);
QJsonObject json(const Emission &emission);

} // namespace gkwh
