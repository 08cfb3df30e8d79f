// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file that has been read: its header, and the rows that are as long as the header.
// Owns the file's bytes; fields are views of them.
#pragma once

#include "app/exchange/CsvProblem.h"

#include <QByteArray>
#include <QStringList>

#include <initializer_list>
#include <span>
#include <vector>

namespace gkwh {

class CsvTable {
public:
    char separator() const { return m_separator; }
    /// Names of the header, without the blanks around them.
    const QStringList &columns() const { return m_columns; }
    /// Index of a column by its exact name; −1 where the file has none.
    int column(QLatin1StringView name) const;
    int headerLine() const { return m_headerLine; }

    /// Rows of the right length; rowProblems() holds one entry for each of the others.
    qsizetype rows() const { return static_cast<qsizetype>(m_lines.size()); }
    /// Every row after the header, the wrong ones too; blank lines are none.
    qsizetype dataRows() const { return rows() + static_cast<qsizetype>(m_rowProblems.size()); }
    const std::vector<RowProblem> &rowProblems() const { return m_rowProblems; }

    /// Line of the file on which a row begins.
    int line(qsizetype row) const { return m_lines[static_cast<size_t>(row)]; }
    /// UTF-8 of a field, quotes undone, valid as long as the table; empty for column −1.
    QByteArrayView field(qsizetype row, int column) const;

    /// Refuses with missing-column {column} at the first of `names` that the header lacks.
    FileResult<void> require(std::initializer_list<QLatin1StringView> names) const;
    /// unknown-column {column} for every named column that is not among `known`.
    std::vector<RowProblem> unknownColumns(std::span<const QLatin1StringView> known) const;

private:
    friend class CsvReader;

    struct Cell {
        quint32 begin = 0;
        quint32 size = 0;
    };

    QByteArray m_bytes;
    char m_separator = ',';
    int m_headerLine = 1;
    QStringList m_columns;
    std::vector<Cell> m_cells; ///< rows() × columns().size()
    std::vector<int> m_lines;
    std::vector<RowProblem> m_rowProblems;
};

} // namespace gkwh
