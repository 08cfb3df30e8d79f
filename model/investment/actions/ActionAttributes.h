// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes of an investment under the names of the exchange formats: what the history writes down as changed, and
// what is rebuilt from it.
#pragma once

#include "model/investment/Investment.h"

#include <QJsonObject>

#include <span>

namespace gkwh {

struct InvestmentAttribute {
    QLatin1StringView name; ///< "purchaseDate"
    /// Money as text, dates as YYYY-MM-DD, rates in per cent; what is unset is null.
    QJsonValue (*value)(const Investment &);
    /// False, and nothing changed, when it is no value of this attribute.
    bool (*set)(Investment &, const QJsonValue &);
};

/// All of them, sorted by name; the shares follow from the nominal amount and are none.
std::span<const InvestmentAttribute> investmentAttributes();
/// nullptr for any other name.
const InvestmentAttribute *investmentAttribute(QStringView name);

/// {attribute: [old, new]} of those that differ.
QJsonObject changesBetween(const Investment &before, const Investment &after);

/// Null when invalid.
QJsonValue jsonOf(QDate day);

} // namespace gkwh
