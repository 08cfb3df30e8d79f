// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of an investment in the groups the staff know: before payment, waiting period, effective period, after.
// Which are allowed, and why not, is the model's word (ActionTable); here it only gets its place and its words.
#pragma once

#include "model/investment/actions/ActionTable.h"

#include <QCoreApplication>

#include <vector>

namespace gkwh {

enum class ActionPhase { BeforePayment, WaitingPeriod, EffectivePeriod, After, LastAction };

struct PlacedAction {
    QLatin1StringView action; ///< "divest"; may stand in two phases, and is enabled in one of them at most
    QString name;             ///< "Divest early"
    bool enabled = false;     ///< allowed, or allowed to who says why
    QString reason;           ///< why it is greyed, or what its doing asks for
    bool elsewhere = false;   ///< allowed in another phase than this one

    QString text() const { return name + u'…'; }
    bool operator==(const PlacedAction &) const = default;
};

struct ActionRow {
    ActionPhase phase = ActionPhase::BeforePayment;
    QString title;
    bool present = false;
    QString summary; ///< of a phase that is over or to come: "Over: it was paid on 14/03/2017."
    std::vector<PlacedAction> actions;
};

class ActionPhases {
    Q_DECLARE_TR_FUNCTIONS(ActionPhases)
public:
    /// Only the phases and buttons that the kind knows, drawn from its parameters.
    static std::vector<ActionRow> of(const InvestmentCase &facts, const std::vector<ActionState> &states);
    /// "Charge order", as the button is called in the state at hand.
    static QString name(const InvestmentCase &facts, QLatin1StringView action, ActionPhase phase);
    /// The phase in which a state lies; nothing for one that was discarded.
    static std::optional<ActionPhase> phaseOf(const InvestmentCase &facts);
};

} // namespace gkwh
