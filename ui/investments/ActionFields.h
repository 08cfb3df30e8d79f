// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of each action asks for, with what is usual already filled in. Owns no widgets.
#pragma once

#include "model/investment/actions/ActionTable.h"

#include <QCoreApplication>

#include <vector>

namespace gkwh {

struct ActionField {
    enum class Kind { Day, Amount, Rate, Text, Member, Cause, Attributes };

    QLatin1StringView argument; ///< of the operation
    QString label;
    Kind kind = Kind::Text;
    bool needed = true;
    QString initial = {}; ///< 2027-03-14, 1500.00, in per cent
    QString effect = {};  ///< a quiet line below
};

class ActionFields {
    Q_DECLARE_TR_FUNCTIONS(ActionFields)
public:
    static std::vector<ActionField> of(const InvestmentCase &facts, const ActionState &state);
    /// What the action is about, in a sentence or two above the fields.
    static QString introduction(const InvestmentCase &facts, const ActionState &state);
    /// The primary button: verb and amount; without an amount the verb alone.
    static QString primary(QLatin1StringView action, std::optional<Cents> amount);
};

} // namespace gkwh
