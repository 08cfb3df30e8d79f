// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All commands of gkwh in the order of the help. Whoever looks for a command finds it here, and its function in a file
// of this folder.
#pragma once

#include "app/cli/Command.h"

#include <limits>

namespace gkwh::cli {

const std::vector<Command> &commands();
/// Options that every command takes, before or after its name.
const std::vector<Option> &commonOptions();

constexpr int anyNumber = std::numeric_limits<int>::max();

// FileCommands.cpp
Reply createFile(Call &);
Reply createDemo(Call &);
Reply showInfo(Call &);
Reply backUp(Call &);
// CheckCommand.cpp
Reply checkFile(Call &);
// ExchangeCommands.cpp
Reply importFile(Call &);
Reply exportFile(Call &);
Reply replayFile(Call &);
// ProfileCommands.cpp
Reply listProfiles(Call &);
Reply trackProfiles(Call &);
Reply untrackProfiles(Call &);
// GrantCommands.cpp
Reply grantRights(Call &);
Reply workAtNight(Call &);
// CurveCommand.cpp
Reply showCurve(Call &);
// InvestmentCommands.cpp
Reply listInvestments(Call &);
Reply showInvestment(Call &);
Reply listActions(Call &);
// InvestmentActions.cpp: a command for each operation investment.ACTION
std::vector<Command> investmentActionCommands();
// BatchCommands.cpp
Reply amortizeInvestments(Call &);
Reply payInterests(Call &);
Reply invoiceInvestments(Call &);
Reply matureInvestments(Call &);

} // namespace gkwh::cli
