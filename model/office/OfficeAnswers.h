// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as JSON, in the shapes of cli.md: the result of an operation is the answer of the command of the same name.
#pragma once

#include "model/office/OfficeReader.h"

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

} // namespace gkwh
