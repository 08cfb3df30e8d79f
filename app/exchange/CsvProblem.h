// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file that people hand over, as a whole or in one row. Owns the place, a code and the facts.
#pragma once

#include "model/base/Result.h"

namespace gkwh {

/// Why a file cannot be read at all; nothing of it is used. Codes:
///   bad-csv {reason}: unreadable {file, detail}, empty, too-big (2 GiB), not-utf-8, nul, unclosed-quote,
///     duplicate-column {column}
///   missing-column {column} · bad-argument {argument}: something that is not in the file has to be said beside it
struct FileProblem {
    QString code;
    int line = 0;   ///< from 1, the header's included; 0: the file as a whole
    QString column; ///< its name in the header; empty: the whole line
    QJsonObject arguments;

    bool operator==(const FileProblem &) const = default;
};

/// What is wrong with, or worth knowing about, one row. Codes besides those of the values (CsvValues.h):
///   bad-csv {reason}: field-count {expected, found}, text-after-quote
///   duplicate-row {line, first} · unknown-column {column}, of the header
struct RowProblem {
    QString code;
    int line = 0; ///< where the row begins in the file; the header is line 1
    QString column;
    QJsonObject arguments;

    bool operator==(const RowProblem &) const = default;
};

/// A value, or why its file cannot be read.
template <typename T>
using FileResult = tl::expected<T, FileProblem>;

inline tl::unexpected<FileProblem> refuseFile(FileProblem problem) {
    return tl::unexpected<FileProblem>(std::move(problem));
}

/// missing-column {column}, in the header on `line`.
inline FileProblem missingColumn(int line, const QString &column) {
    return {QStringLiteral("missing-column"), line, column, {{QStringLiteral("column"), column}}};
}

/// bad-csv {reason, …}.
inline FileProblem badFile(QLatin1StringView reason, int line, QJsonObject arguments = {}) {
    arguments[QStringLiteral("reason")] = QString(reason);
    return {QStringLiteral("bad-csv"), line, {}, std::move(arguments)};
}

} // namespace gkwh
