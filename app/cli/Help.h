// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The help of gkwh, made of the table of commands.
#pragma once

#include "app/cli/Command.h"

namespace gkwh::cli {

/// All commands with a line each, and the options that all of them take.
QString help();
/// One command with its options.
QString help(const Command &command);
/// The one line that shows how a command is called; of the program where there is none.
QString usage(const Command *command);

} // namespace gkwh::cli
