// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/ActionAttributes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

QJsonValue written(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
QJsonValue written(QDate day) { return jsonOf(day); }
QJsonValue written(Cents amount) { return money::text(amount); }
QJsonValue written(bool yes) { return yes; }
QJsonValue written(std::optional<Ppm> rate) { return rate ? QJsonValue(money::percent(*rate)) : QJsonValue::Null; }

bool read(const QJsonValue &value, QString &into) {
    if (!value.isNull() && !value.isString())
        return false;
    into = value.toString();
    return true;
}

bool read(const QJsonValue &value, QDate &into) {
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!value.isNull() && !day.isValid())
        return false;
    into = day;
    return true;
}

bool read(const QJsonValue &value, Cents &into) {
    const auto amount = money::hundredths(value.toString());
    if (amount)
        into = *amount;
    return amount.has_value();
}

bool read(const QJsonValue &value, bool &into) {
    if (value.isBool())
        into = value.toBool();
    return value.isBool();
}

bool read(const QJsonValue &value, std::optional<Ppm> &into) {
    const auto rate = money::rate(value.toString());
    if (!value.isNull() && !rate)
        return false;
    into = value.isNull() ? std::nullopt : std::optional(*rate);
    return true;
}

template <auto Member>
constexpr InvestmentAttribute attribute(QLatin1StringView name) {
    return {name, [](const Investment &investment) { return written(investment.*Member); },
            [](Investment &investment, const QJsonValue &value) { return read(value, investment.*Member); }};
}

constexpr InvestmentAttribute attributes[] = {
    attribute<&Investment::active>("active"_L1),
    attribute<&Investment::amortized>("amortized"_L1),
    attribute<&Investment::closedDate>("closedDate"_L1),
    attribute<&Investment::closedReason>("closedReason"_L1),
    attribute<&Investment::draft>("draft"_L1),
    attribute<&Investment::emission>("emission"_L1),
    attribute<&Investment::firstEffectiveDate>("firstEffectiveDate"_L1),
    attribute<&Investment::lastEffectiveDate>("lastEffectiveDate"_L1),
    attribute<&Investment::lastInterestPaidDate>("lastInterestPaidDate"_L1),
    attribute<&Investment::member>("member"_L1),
    attribute<&Investment::name>("name"_L1),
    attribute<&Investment::nominal>("nominal"_L1),
    attribute<&Investment::orderDate>("orderDate"_L1),
    attribute<&Investment::origin>("origin"_L1),
    attribute<&Investment::purchaseDate>("purchaseDate"_L1),
    attribute<&Investment::rate>("rate"_L1),
    attribute<&Investment::signedDate>("signedDate"_L1),
};

} // namespace

QJsonValue jsonOf(QDate day) { return written(day.toString(Qt::ISODate)); }

std::span<const InvestmentAttribute> investmentAttributes() { return attributes; }

const InvestmentAttribute *investmentAttribute(QStringView name) {
    for (const InvestmentAttribute &one : attributes) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

QJsonObject changesBetween(const Investment &before, const Investment &after) {
    QJsonObject changes;
    for (const InvestmentAttribute &one : attributes) {
        const QJsonValue was = one.value(before);
        const QJsonValue is = one.value(after);
        if (was != is)
            changes.insert(one.name, QJsonArray{was, is});
    }
    return changes;
}

} // namespace gkwh
