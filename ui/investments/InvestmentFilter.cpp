// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentFilter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Dates = InvestmentFilter::Dates;

constexpr EnumName<Dates> datesNames[] = {
    {Dates::Order, "order"_L1}, {Dates::Purchase, "purchase"_L1}, {Dates::Effective, "effective"_L1}};

QJsonArray jsonOf(const StateSet &states) {
    QJsonArray array;
    for (const auto &[state, name] : investmentStateNames) {
        if (states.contains(state))
            array.append(QString(name));
    }
    return array;
}

StateSet statesOf(const QJsonArray &array) {
    StateSet states;
    for (const QJsonValue &value : array) {
        if (const auto state = named<InvestmentState>(value.toString()))
            states.insert(*state);
    }
    return states;
}

Dates datesOf(const QString &text) {
    for (const auto &[dates, name] : datesNames) {
        if (text == name)
            return dates;
    }
    return Dates::Order;
}

} // namespace

QJsonObject InvestmentFilter::toJson() const {
    QString datesName;
    for (const auto &[value, name] : datesNames)
        datesName = value == dates ? QString(name) : datesName;
    return {{u"text"_s, text},
            {u"kind"_s, kind},
            {u"emission"_s, emission},
            {u"member"_s, member},
            {u"states"_s, jsonOf(states)},
            {u"dates"_s, datesName},
            {u"from"_s, from.toString(Qt::ISODate)},
            {u"until"_s, until.toString(Qt::ISODate)},
            {u"quotasOwed"_s, quotasOwed},
            {u"withDiscarded"_s, withDiscarded}};
}

InvestmentFilter InvestmentFilter::fromJson(const QJsonObject &json) {
    InvestmentFilter filter;
    filter.text = json.value("text"_L1).toString();
    filter.kind = json.value("kind"_L1).toString();
    filter.emission = json.value("emission"_L1).toString();
    filter.member = json.value("member"_L1).toString();
    filter.states = statesOf(json.value("states"_L1).toArray());
    filter.dates = datesOf(json.value("dates"_L1).toString());
    filter.from = QDate::fromString(json.value("from"_L1).toString(), Qt::ISODate);
    filter.until = QDate::fromString(json.value("until"_L1).toString(), Qt::ISODate);
    filter.quotasOwed = json.value("quotasOwed"_L1).toBool();
    filter.withDiscarded = json.value("withDiscarded"_L1).toBool();
    return filter;
}

} // namespace gkwh
