// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An operation: everything that people or jobs change, as a plain value that turns to JSON and back (cli.md, replay).
#pragma once

#include "model/base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

namespace gkwh {

enum class Role { Manager, Operator };

struct Operation {
    QUuid id;     ///< null: the Office gives one
    QString kind; ///< "rights.grant"
    QDateTime at; ///< invalid: the Office's clock
    QString user; ///< empty: the Office's user
    QJsonObject arguments;

    QJsonObject toJson() const;
    /// One line of a replay file. Refuses bad-line {why}, bad-argument {argument}, bad-date {text}. A naive `at` is
    /// Europe/Madrid, CET where ambiguous.
    static Result<Operation> fromJson(const QByteArray &line);
};

/// What performing an operation came to.
struct Outcome {
    QUuid operation;
    QJsonObject result;
    bool changed = false;  ///< false: there was nothing to do, and nothing was left behind
    bool repeated = false; ///< this id had been performed before; the result is that of the first time
};

} // namespace gkwh
