// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An emission: the campaign under which investments of one kind are ordered (investments.md §1.3).
#pragma once

#include "model/base/Money.h"
#include "model/investment/EnumNames.h"

#include <QDate>
#include <QJsonObject>

namespace gkwh {

struct Emission {
    enum class State { Draft, Open, Closed, Cancelled }; ///< closed: called done, and final

    QString code; ///< "APO_202110"
    QString name;
    QString kind; ///< code of its terms: "APO"
    State state = State::Draft;
    QDate startDate;                    ///< first day on which orders are accepted
    QDate endDate;                      ///< last day; invalid: unlimited
    std::optional<Cents> total;         ///< nothing or 0: unlimited
    QDate limitedUntil;                 ///< last day of the limit per member; invalid: the whole campaign
    std::optional<Cents> limitedAmount; ///< limit per member during the first days; nothing or 0: none
    std::optional<Ppm> rate;            ///< a fixed rate, copied into each order
    QJsonObject overrides;              ///< cells of the kind that differ (TermsOverrides)

    bool operator==(const Emission &) const = default;
};

inline constexpr EnumName<Emission::State> emissionStateNames[] = {
    {Emission::State::Draft, QLatin1StringView("draft")},
    {Emission::State::Open, QLatin1StringView("open")},
    {Emission::State::Closed, QLatin1StringView("done")},
    {Emission::State::Cancelled, QLatin1StringView("cancelled")}};
constexpr const auto &namesOf(Emission::State) { return emissionStateNames; }

} // namespace gkwh
