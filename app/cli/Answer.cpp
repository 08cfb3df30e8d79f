// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Answer.h"

#include "app/setup/RefusalText.h"

#include <set>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

int exitCodeOf(const QString &code) {
    static const std::set<QString> ofTheFile{u"missing-file"_s, u"foreign-file"_s,   u"damaged-file"_s,
                                             u"newer-file"_s,   u"older-file"_s,     u"read-only-file"_s,
                                             u"locked-file"_s,  u"storage-failed"_s, u"disk-full"_s};
    return ofTheFile.contains(code) ? exitcode::fileTrouble : exitcode::refused;
}

} // namespace

Failure::Failure(Refusal refused)
    : refusal(std::move(refused)), words(gkwh::words(refusal)), exitCode(exitCodeOf(refusal.code)) {}

Failure::Failure(const FileProblem &problem)
    : refusal{problem.code, problem.arguments}, words(gkwh::words(problem)), exitCode(exitcode::wrongUsage) {
    if (problem.line > 0 && !refusal.arguments.contains("line"_L1))
        refusal.arguments.insert(u"line"_s, problem.line);
}

Failure Failure::usage(const QString &words) {
    Failure failure(Refusal{u"wrong-usage"_s, {}});
    failure.words = words;
    failure.exitCode = exitcode::wrongUsage;
    return failure;
}

QJsonObject json(const Refusal &refusal, const QString &message) {
    return {{u"code"_s, refusal.code}, {u"message"_s, message}, {u"arguments"_s, refusal.arguments}};
}

} // namespace gkwh::cli
