// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An aligned table of plain text: names to the left, numbers to the right.
#pragma once

#include <QStringList>

#include <vector>

namespace gkwh::cli {

class TextTable {
public:
    enum class Align { Left, Right };

    /// Adds a column; all of them before the first row.
    TextTable &column(const QString &title, Align align = Align::Left);
    /// As many cells as there are columns.
    TextTable &row(QStringList cells);

    bool isEmpty() const { return m_rows.empty(); }
    /// Title line and rows, two blanks between columns, no blanks at the ends and no line break after the last.
    QString text() const;

private:
    struct Column {
        QString title;
        Align align;
    };

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace gkwh::cli
