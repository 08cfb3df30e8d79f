// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the rows of a table, reads their fields with the functions of CsvValues.h and keeps what is wrong with them.
#pragma once

#include "app/exchange/CsvField.h"
#include "app/exchange/CsvTable.h"

#include <type_traits>

namespace gkwh {

class CsvRowReader {
public:
    /// Neither is owned; problems are added to `errors` in the order of the rows.
    CsvRowReader(const CsvTable &table, std::vector<RowProblem> &errors) : m_table(table), m_errors(errors) {}

    /// Goes to the next row (at first to the first one); false after the last.
    bool next();
    int line() const { return m_table.line(m_row); }
    /// Whether nothing was wrong with this row so far.
    bool isSound() const { return m_errors.size() == m_errorsBefore; }
    QByteArrayView raw(int column) const { return m_table.field(m_row, column); }

    /// The value of a column that must have one; a default-made value where it is wrong.
    template <typename Parse>
    auto required(int column, Parse &&parse) {
        auto parsed = parse(raw(column));
        if (!parsed)
            reject(column, parsed.error());
        return std::move(parsed).value_or(std::decay_t<decltype(*parsed)>{});
    }

    /// The field of a column that may be left out (−1) or empty.
    template <typename Parse>
    auto field(int column, Parse &&parse) {
        Field<std::decay_t<decltype(*parse(QByteArrayView()))>> field;
        field.given = column >= 0;
        if (!raw(column).isEmpty())
            field.value = required(column, parse);
        return field;
    }

    /// Notes what is wrong with a field; bad-argument names the column as its argument.
    void reject(int column, Refusal refusal);

private:
    const CsvTable &m_table;
    std::vector<RowProblem> &m_errors;
    qsizetype m_row = -1;
    size_t m_errorsBefore = 0;
};

} // namespace gkwh
