// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/CsvTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

int CsvTable::column(QLatin1StringView name) const { return static_cast<int>(m_columns.indexOf(name)); }

QByteArrayView CsvTable::field(qsizetype row, int column) const {
    if (column < 0)
        return {};
    const Cell cell = m_cells[static_cast<size_t>(row * m_columns.size() + column)];
    return {m_bytes.constData() + cell.begin, cell.size};
}

FileResult<void> CsvTable::require(std::initializer_list<QLatin1StringView> names) const {
    for (const QLatin1StringView name : names) {
        if (column(name) < 0)
            return refuseFile(missingColumn(m_headerLine, QString(name)));
    }
    return {};
}

std::vector<RowProblem> CsvTable::unknownColumns(std::span<const QLatin1StringView> known) const {
    std::vector<RowProblem> warnings;
    for (const QString &name : m_columns) {
        // a separator at the end of every line makes a column without a name, which says nothing
        if (!name.isEmpty() && std::ranges::find(known, name) == known.end())
            warnings.push_back({u"unknown-column"_s, m_headerLine, name, {{u"column"_s, name}}});
    }
    return warnings;
}

} // namespace gkwh
