// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/CsvWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// Any of the separators is quoted, not only the one in use: a reader has to find out which one it is.
bool needsQuotes(QByteArrayView text) {
    constexpr QByteArrayView special("\",;\t\n\r");
    return std::ranges::any_of(text, [special](char byte) { return special.contains(byte); });
}

} // namespace

CsvWriter::CsvWriter(std::span<const QLatin1StringView> columns, char separator)
    : m_separator(separator), m_columns(columns.size()) {
    for (const QLatin1StringView name : columns)
        add(name);
}

CsvWriter &CsvWriter::add(QStringView text) {
    addBytes(text.toUtf8());
    return *this;
}

CsvWriter &CsvWriter::add(QLatin1StringView text) { return add(QStringView(QString(text))); }

CsvWriter &CsvWriter::add(qint64 number) {
    addBytes(QByteArray::number(number));
    return *this;
}

CsvWriter &CsvWriter::add(QDate day) { return add(QStringView(day.toString(Qt::ISODate))); }

void CsvWriter::addBytes(QByteArrayView text) {
    if (m_column > 0)
        m_bytes += m_separator;
    // the only field of a row is quoted when empty: a blank line is no row
    if (needsQuotes(text) || (m_columns == 1 && text.isEmpty()))
        m_bytes += '"' + text.toByteArray().replace('"', "\"\"") + '"';
    else
        m_bytes += text;
    if (++m_column == m_columns) {
        m_bytes += '\n';
        m_column = 0;
    }
}

} // namespace gkwh
