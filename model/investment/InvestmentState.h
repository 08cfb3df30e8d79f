// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where in its life an investment stands on a day, derived from its attributes and its history, never stored
// (investments.md §2.1, §2.2).
#pragma once

#include "model/investment/Investment.h"
#include "model/investment/InvestmentEvent.h"

#include <vector>

namespace gkwh {

enum class InvestmentState { Ordered, Signed, Invoiced, Waiting, Effective, Returned, Expired, Discarded };

struct StateReading {
    InvestmentState state = InvestmentState::Ordered;
    bool owed = false;    ///< ended with capital still to be returned
    bool settled = false; ///< nothing outstanding
    QString anomaly;      ///< empty, deactivated-by-hand or paid-draft

    bool operator==(const StateReading &) const = default;
};

/// What the decision table reads of the history.
struct HistoryReading {
    std::optional<InvestmentEvent::Type> lastCharge; ///< the last of pay, unpay, recharge
    bool closed = false;                             ///< divested, transferred out or matured by that day
};
/// `events` oldest first; what was undone does not count. A history that says nothing of a closing, as an imported one,
/// is completed by impliedClosing.
HistoryReading readHistory(const Investment &investment, const Terms &terms, const std::vector<InvestmentEvent> &events,
                           QDate today);

/// The day on which an investment must have been divested or transferred, going by its attributes: all is returned, and
/// its last day lies before that of its duration (§2.2 note a). Invalid: none.
QDate impliedClosing(const Investment &investment, const Terms &terms);

StateReading stateOf(const Investment &investment, const HistoryReading &history, QDate today);
StateReading stateOf(const Investment &investment, const Terms &terms, const std::vector<InvestmentEvent> &events,
                     QDate today);

inline constexpr EnumName<InvestmentState> investmentStateNames[] = {
    {InvestmentState::Ordered, QLatin1StringView("ordered")},
    {InvestmentState::Signed, QLatin1StringView("signed")},
    {InvestmentState::Invoiced, QLatin1StringView("invoiced")},
    {InvestmentState::Waiting, QLatin1StringView("waiting")},
    {InvestmentState::Effective, QLatin1StringView("effective")},
    {InvestmentState::Returned, QLatin1StringView("returned")},
    {InvestmentState::Expired, QLatin1StringView("expired")},
    {InvestmentState::Discarded, QLatin1StringView("discarded")}};
constexpr const auto &namesOf(InvestmentState) { return investmentStateNames; }

} // namespace gkwh
