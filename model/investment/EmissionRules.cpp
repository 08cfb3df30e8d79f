// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/EmissionRules.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using State = Emission::State;

struct Transition {
    EmissionAction action;
    State from;
    State to;
};

constexpr std::array transitions{Transition{EmissionAction::Open, State::Draft, State::Open},
                                 Transition{EmissionAction::Close, State::Open, State::Closed},
                                 Transition{EmissionAction::Cancel, State::Draft, State::Cancelled},
                                 Transition{EmissionAction::Cancel, State::Open, State::Cancelled},
                                 Transition{EmissionAction::Reopen, State::Cancelled, State::Draft}};

/// What the first charge order needs.
QJsonArray missingFields(const Terms &terms) {
    QJsonArray missing;
    for (const auto &[name, value] :
         {std::pair("journal_out"_L1, terms.journalOut), std::pair("product_capital"_L1, terms.productCapital),
          std::pair("mode_charge"_L1, terms.modeCharge)}) {
        if (value.isEmpty())
            missing.append(QString(name));
    }
    return missing;
}

tl::unexpected<Refusal> badDate(QLatin1StringView argument, QDate day, QDate notBefore) {
    return refuse("bad-date"_L1, {{u"argument"_s, QString(argument)},
                                  {u"text"_s, day.toString(Qt::ISODate)},
                                  {u"notBefore"_s, notBefore.toString(Qt::ISODate)}});
}

} // namespace

QLatin1StringView nameOf(EmissionAction action) {
    constexpr std::array names{"open"_L1, "close"_L1, "cancel"_L1, "reopen"_L1};
    return names[static_cast<size_t>(action)];
}

Result<State> emissionAfter(const Emission &emission, const Terms &terms, EmissionAction action) {
    for (const Transition &one : transitions) {
        if (one.action != action || one.from != emission.state)
            continue;
        if (const QJsonArray missing = missingFields(terms); action == EmissionAction::Open && !missing.isEmpty())
            return refuse("emission-incomplete"_L1, {{u"emission"_s, emission.code}, {u"missing"_s, missing}});
        return one.to;
    }
    return refuse(
        "emission-transition"_L1,
        {{u"emission"_s, emission.code}, {u"state"_s, nameOf(emission.state)}, {u"action"_s, QString(nameOf(action))}});
}

Done checkEmissionChange(const Emission &before, const Emission &after) {
    if (before.state == State::Draft)
        return {};
    const auto locked = [&](QLatin1StringView argument) {
        return refuse(
            "emission-locked"_L1,
            {{u"emission"_s, before.code}, {u"argument"_s, QString(argument)}, {u"state"_s, nameOf(before.state)}});
    };
    if (before.kind != after.kind)
        return locked("kind"_L1);
    if (before.rate != after.rate)
        return locked("rate"_L1);
    if (before.overrides != after.overrides)
        return locked("overrides"_L1);
    return {};
}

Done checkEmission(const Emission &emission) {
    if (emission.endDate.isValid() && emission.endDate < emission.startDate)
        return badDate("endDate"_L1, emission.endDate, emission.startDate);
    if (emission.limitedUntil.isValid() && emission.limitedUntil < emission.startDate)
        return badDate("limitedUntil"_L1, emission.limitedUntil, emission.startDate);
    for (const std::optional<qint64> amount : {emission.total, emission.limitedAmount, emission.rate}) {
        if (amount.value_or(0) < 0)
            return refuse("bad-amount"_L1, {{u"text"_s, money::text(*amount)}});
    }
    return {};
}

} // namespace gkwh
