// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The typed rows of a file together with everything that is wrong or doubtful in it, and how they are gathered.
#pragma once

#include "app/exchange/CsvRowReader.h"

#include <algorithm>
#include <numeric>

namespace gkwh {

/// `Row` has a member `line`: where it begins in the file.
template <typename Row>
struct CsvRows {
    qint64 dataRows = 0;              ///< all rows of the file, the wrong ones and the replaced ones too
    std::vector<Row> rows;            ///< the sound ones in the order of the file, each key once
    std::vector<RowProblem> errors;   ///< by line; the rows they belong to are not among `rows`
    std::vector<RowProblem> warnings; ///< by line
};

inline void sortByLine(std::vector<RowProblem> &problems) { std::ranges::stable_sort(problems, {}, &RowProblem::line); }

/// Of rows with the same key the later in `rows` wins; each later one is told: duplicate-row {line, first}. `key` gives
/// something that can be ordered; `column` is where the warning points to.
template <typename Row, typename Key>
void keepLatest(CsvRows<Row> &read, const QString &column, Key key) {
    const auto outOfOrder = [&key](const Row &a, const Row &b) { return !(key(a) < key(b)); };
    if (std::ranges::adjacent_find(read.rows, outOfOrder) == read.rows.end())
        return;
    std::vector<size_t> order(read.rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t index) { return key(read.rows[index]); });
    std::vector<bool> replaced(read.rows.size(), false);
    bool any = false;
    for (size_t at = 1, first = 0; at < order.size(); ++at) {
        const Row &row = read.rows[order[at]];
        if (key(read.rows[order[first]]) < key(row)) {
            first = at;
            continue;
        }
        any = replaced[order[at - 1]] = true;
        read.warnings.push_back(
            {QStringLiteral("duplicate-row"),
             row.line,
             column,
             {{QStringLiteral("line"), row.line}, {QStringLiteral("first"), read.rows[order[first]].line}}});
    }
    if (!any)
        return;
    size_t kept = 0;
    for (size_t index = 0; index < read.rows.size(); ++index) {
        if (!replaced[index])
            std::swap(read.rows[kept++], read.rows[index]);
    }
    read.rows.erase(read.rows.begin() + static_cast<qsizetype>(kept), read.rows.end());
    sortByLine(read.warnings);
}

/// Every sound row as `readRow(CsvRowReader &)` makes it, with its line; columns outside `known` are warned of.
template <typename Row, typename ReadRow>
CsvRows<Row> gatherRows(const CsvTable &table, std::span<const QLatin1StringView> known, ReadRow readRow) {
    CsvRows<Row> read;
    read.dataRows = table.dataRows();
    read.errors = table.rowProblems();
    read.warnings = table.unknownColumns(known);
    read.rows.reserve(static_cast<size_t>(table.rows()));
    CsvRowReader reader(table, read.errors);
    while (reader.next()) {
        Row row = readRow(reader);
        row.line = reader.line();
        if (reader.isSound())
            read.rows.push_back(std::move(row));
    }
    sortByLine(read.errors);
    return read;
}

} // namespace gkwh
