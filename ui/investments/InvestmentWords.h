// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words, signs and colours of investments: states, columns, kinds. Owns nothing.
#pragma once

#include "ui/common/Theme.h"
#include "ui/investments/InvestmentIndex.h"

#include <QIcon>

namespace gkwh::investmentwords {

QString state(InvestmentState state);
/// The state's own shape in its own colour.
QIcon stateIcon(InvestmentState state);
/// What stands beside the state: that capital is owed, or that something does not fit; empty for most.
QString badge(const StateReading &reading);
Token badgeInk(const StateReading &reading);
Token badgeGround(const StateReading &reading);
/// The badge as a sentence; empty for most.
QString badgeReason(const StateReading &reading);

/// The kind's own label, in Catalan or Spanish by the language in force.
QString kind(const std::vector<Terms> &kinds, const QString &code);
QString kind(const Terms &terms);

QString column(InvestmentColumn column);
/// For cells: 1,020.00, the unit being in the header.
QString amount(Cents cents);
/// What people type as an amount: digits, and two decimals after a point or a comma; no groups. Nothing otherwise.
std::optional<Cents> typedAmount(const QString &text);

} // namespace gkwh::investmentwords
