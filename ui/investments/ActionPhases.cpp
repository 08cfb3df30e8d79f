// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/ActionPhases.h"

#include "app/setup/Format.h"
#include "app/setup/RefusalText.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using enum ActionPhase;
using State = InvestmentState;

struct Place {
    ActionPhase phase;
    QLatin1StringView action;
    bool (*known)(const Terms &) = nullptr;         ///< nullptr: every kind knows it
    bool (*here)(const InvestmentCase &) = nullptr; ///< where it stands twice: whether this place is the one
};

bool amortizes(const Terms &terms) { return terms.amortizes(); }
bool paysInterest(const Terms &terms) { return terms.paysInterest(); }
bool isBullet(const Terms &terms) { return terms.isBullet(); }
bool waits(const Terms &terms) { return terms.waits(); }
bool waitsNot(const Terms &terms) { return !terms.waits(); }
bool transferable(const Terms &terms) { return terms.transferable; }

bool isWaiting(const InvestmentCase &facts) { return facts.state() == State::Waiting; }
bool isPastWaiting(const InvestmentCase &facts) { return !facts.terms.waits() || !isWaiting(facts); }
bool isEnded(const InvestmentCase &facts) { return facts.state() == State::Expired; }
bool isNotEnded(const InvestmentCase &facts) { return !isEnded(facts); }

constexpr Place places[] = {
    {BeforePayment, "sign"_L1},
    {BeforePayment, "invoice"_L1},
    {BeforePayment, "pay"_L1},
    {BeforePayment, "recharge"_L1},
    {BeforePayment, "correct"_L1},
    {BeforePayment, "cancel"_L1},
    {BeforePayment, "resign"_L1},
    {WaitingPeriod, "unpay"_L1, waits},
    {WaitingPeriod, "divest"_L1, waits, isWaiting},
    {EffectivePeriod, "amortize"_L1, amortizes, isNotEnded},
    {EffectivePeriod, "interest"_L1, paysInterest, isNotEnded},
    {EffectivePeriod, "divest"_L1, nullptr, isPastWaiting},
    {EffectivePeriod, "transfer"_L1, transferable},
    {EffectivePeriod, "split"_L1, transferable},
    {EffectivePeriod, "unpay"_L1, waitsNot},
    {EffectivePeriod, "pact"_L1},
    {EffectivePeriod, "partial"_L1},
    {After, "amortize"_L1, amortizes, isEnded},
    {After, "interest"_L1, paysInterest, isEnded},
    {After, "mature"_L1, isBullet},
    {LastAction, "undo"_L1},
};

QString title(ActionPhase phase) {
    switch (phase) {
    case BeforePayment:
        return ActionPhases::tr("Before payment");
    case WaitingPeriod:
        return ActionPhases::tr("Waiting period");
    case EffectivePeriod:
        return ActionPhases::tr("Effective period");
    case After:
        return ActionPhases::tr("After the end");
    case LastAction:
        return ActionPhases::tr("Last action");
    }
    Q_UNREACHABLE();
}

QString summaryOfWaiting(const InvestmentCase &facts) {
    const QDate first = facts.investment.firstEffectiveDate;
    if (!facts.investment.isPaid())
        return ActionPhases::tr("Begins with the payment.");
    if (first.isValid() && first <= facts.today)
        return facts.terms.givesRights ? ActionPhases::tr("Over: rights began on %1.").arg(format::date(first))
                                       : ActionPhases::tr("Over: it took effect on %1.").arg(format::date(first));
    return ActionPhases::tr("Over: it ended before it took effect.");
}

QString summaryOfEffective(const InvestmentCase &facts) {
    const Investment &investment = facts.investment;
    if (!investment.isPaid())
        return facts.terms.waits() ? ActionPhases::tr("Begins after the waiting period.")
                                   : ActionPhases::tr("Begins with the payment.");
    if (facts.state() == State::Waiting)
        return ActionPhases::tr("Begins on %1.").arg(format::date(investment.firstEffectiveDate));
    return investment.lastEffectiveDate.isValid()
               ? ActionPhases::tr("Over: its last day was %1.").arg(format::date(investment.lastEffectiveDate))
               : ActionPhases::tr("Over.");
}

QString summaryOf(const InvestmentCase &facts, ActionPhase phase) {
    if (facts.state() == State::Discarded && phase != LastAction)
        return ActionPhases::tr("It was discarded and never came to be.");
    const QDate last = facts.investment.lastEffectiveDate;
    switch (phase) {
    case BeforePayment:
        return ActionPhases::tr("Over: it was paid on %1.").arg(format::date(facts.investment.purchaseDate));
    case WaitingPeriod:
        return summaryOfWaiting(facts);
    case EffectivePeriod:
        return summaryOfEffective(facts);
    case After:
        return last.isValid() ? ActionPhases::tr("Begins after its last day, %1.").arg(format::date(last))
                              : ActionPhases::tr("Begins when it is divested or handed over.");
    case LastAction:
        return {};
    }
    Q_UNREACHABLE();
}

/// What whoever does it should know beforehand.
QString demandOf(const ActionState &state) {
    if (state.withReason)
        return words(state.allowed.error()) + u' ' + ActionPhases::tr("A manager may do it and say why.");
    return state.managerOnly ? ActionPhases::tr("Only a manager may do this.") : QString();
}

PlacedAction placed(const InvestmentCase &facts, const Place &place, const ActionState &state) {
    PlacedAction action;
    action.action = place.action;
    action.name = ActionPhases::name(facts, place.action, place.phase);
    const bool may = state.allowed || state.withReason;
    const bool here = !place.here || place.here(facts);
    action.enabled = may && here;
    action.elsewhere = may && !here;
    if (action.enabled)
        action.reason = demandOf(state);
    else if (!state.allowed)
        action.reason = words(state.allowed.error());
    else
        action.reason = summaryOf(facts, place.phase);
    return action;
}

} // namespace

QString ActionPhases::name(const InvestmentCase &facts, QLatin1StringView action, ActionPhase phase) {
    const Terms &terms = facts.terms;
    if (action == "divest"_L1 && phase == WaitingPeriod)
        return tr("Divest early");
    if (action == "amortize"_L1 && phase == After)
        return tr("Amortise what is owed");
    if (action == "interest"_L1 && phase == After)
        return tr("Pay last interest");
    if (action == "pay"_L1 && facts.state() == State::Returned)
        return tr("Register bank transfer");
    const std::pair<QLatin1StringView, QString> names[] = {
        {"sign"_L1, tr("Sign")},
        {"invoice"_L1, tr("Charge order")},
        {"pay"_L1, tr("Register payment")},
        {"recharge"_L1, tr("Charge again")},
        {"correct"_L1, tr("Correct")},
        {"cancel"_L1, tr("Cancel order")},
        {"resign"_L1, tr("Resign")},
        {"unpay"_L1, tr("Register return")},
        {"amortize"_L1, tr("Amortise")},
        {"interest"_L1, tr("Pay interest")},
        {"divest"_L1, terms.hasPenalty() ? tr("Divest with penalty") : tr("Divest")},
        {"transfer"_L1, tr("Transfer")},
        {"split"_L1, tr("Split")},
        {"pact"_L1, tr("Pact")},
        {"partial"_L1, tr("Return in part")},
        {"mature"_L1, tr("Return capital")},
        {"undo"_L1, tr("Undo")},
    };
    const auto found = std::ranges::find(names, action, &std::pair<QLatin1StringView, QString>::first);
    return found == std::end(names) ? QString(action) : found->second;
}

std::optional<ActionPhase> ActionPhases::phaseOf(const InvestmentCase &facts) {
    switch (facts.state()) {
    case State::Ordered:
    case State::Signed:
    case State::Invoiced:
    case State::Returned:
        return BeforePayment;
    case State::Waiting:
        return facts.terms.waits() ? WaitingPeriod : EffectivePeriod;
    case State::Effective:
        return EffectivePeriod;
    case State::Expired:
        return After;
    case State::Discarded:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::vector<ActionRow> ActionPhases::of(const InvestmentCase &facts, const std::vector<ActionState> &states) {
    std::vector<ActionRow> rows;
    const std::optional<ActionPhase> present = phaseOf(facts);
    for (const Place &place : places) {
        const auto state = std::ranges::find(states, place.action, &ActionState::action);
        if (state == states.end() || (place.known && !place.known(facts.terms)))
            continue;
        if (rows.empty() || rows.back().phase != place.phase) {
            const bool now = present == place.phase;
            rows.push_back({place.phase, title(place.phase), now, now ? QString() : summaryOf(facts, place.phase), {}});
        }
        rows.back().actions.push_back(placed(facts, place, *state));
    }
    return rows;
}

} // namespace gkwh
