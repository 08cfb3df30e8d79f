// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"

using namespace Qt::StringLiterals;

namespace gkwh::cli {

TextTable &TextTable::column(const QString &title, Align align) {
    m_columns.push_back({title, align});
    return *this;
}

TextTable &TextTable::row(QStringList cells) {
    Q_ASSERT(cells.size() == std::ssize(m_columns));
    m_rows.push_back(std::move(cells));
    return *this;
}

QString TextTable::text() const {
    std::vector<qsizetype> widths;
    QStringList titles;
    for (size_t index = 0; index < m_columns.size(); ++index) {
        titles << m_columns[index].title;
        qsizetype width = titles.back().size();
        for (const QStringList &row : m_rows)
            width = std::max(width, row[static_cast<qsizetype>(index)].size());
        widths.push_back(width);
    }
    const auto lineOf = [&](const QStringList &cells) {
        QString line;
        for (size_t index = 0; index < m_columns.size(); ++index) {
            const QString &cell = cells[static_cast<qsizetype>(index)];
            if (index > 0)
                line += "  "_L1;
            line += m_columns[index].align == Align::Left ? cell.leftJustified(widths[index])
                                                          : cell.rightJustified(widths[index]);
        }
        while (line.endsWith(' '_L1))
            line.chop(1);
        return line;
    };
    QStringList lines{lineOf(titles)};
    for (const QStringList &row : m_rows)
        lines << lineOf(row);
    return lines.join('\n'_L1);
}

} // namespace gkwh::cli
