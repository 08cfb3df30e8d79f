// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program gkwh from its arguments to its exit code.
#pragma once

#include <QStringList>

class QCoreApplication;

namespace gkwh::cli {

/// Runs one command; `arguments` are those after the program's name. Answers the exit code (cli.md "Common").
int run(QCoreApplication &app, const QStringList &arguments);

} // namespace gkwh::cli
