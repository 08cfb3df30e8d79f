// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/CsvRowReader.h"

using namespace Qt::StringLiterals;

namespace gkwh {

bool CsvRowReader::next() {
    m_errorsBefore = m_errors.size();
    return ++m_row < m_table.rows();
}

void CsvRowReader::reject(int column, Refusal refusal) {
    const QString name = m_table.columns().value(column);
    if (refusal.code == "bad-argument"_L1 && !refusal.arguments.contains("argument"_L1))
        refusal.arguments[u"argument"_s] = name;
    m_errors.push_back({std::move(refusal.code), line(), name, std::move(refusal.arguments)});
}

} // namespace gkwh
