// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a command answers, as a document for programs and as text for people, or why it did not.
#pragma once

#include "app/exchange/CsvProblem.h"
#include "model/base/Result.h"

#include <QStringList>

namespace gkwh::cli {

/// Exit codes (cli.md "Common").
namespace exitcode {
constexpr int done = 0;
constexpr int refused = 1; ///< by a rule; also wrong rows, and faults that `check` found
constexpr int wrongUsage = 2;
constexpr int fileTrouble = 3;
} // namespace exitcode

struct Answer {
    QJsonObject document; ///< printed under --json
    QString text;         ///< printed else; ends without a line break
    QStringList notes;    ///< told on stderr beside the text
    int exitCode = exitcode::done;
    bool isWritten = false; ///< the command wrote its output itself
};

/// Why a command did not do what was asked, with the exit code that says so.
struct Failure {
    Failure(Refusal refused); // a rule's refusal stands for itself
    Failure(const FileProblem &problem);
    /// Wrong usage, in words that are translated already; `refusal` names it for programs.
    static Failure usage(const QString &words);

    Refusal refusal;
    QString words;
    int exitCode = exitcode::refused;
};

using Reply = tl::expected<Answer, Failure>;

/// {"code","message","arguments"}
QJsonObject json(const Refusal &refusal, const QString &message);

} // namespace gkwh::cli
