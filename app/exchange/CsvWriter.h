// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes CSV as CsvReader reads it: UTF-8 without byte-order mark, a header row, RFC 4180 quotes, lines that end in \n.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <concepts>
#include <optional>
#include <span>
#include <utility>

namespace gkwh {

class CsvWriter {
public:
    static constexpr char defaultSeparator = ',';

    /// Begins with the header row; every row has as many fields as there are `columns`.
    explicit CsvWriter(std::span<const QLatin1StringView> columns, char separator = defaultSeparator);

    /// Fields are added from left to right; the row ends by itself after the last column. What is unset is left empty.
    CsvWriter &add(QStringView text);
    CsvWriter &add(QLatin1StringView text);
    CsvWriter &add(qint64 number);
    CsvWriter &add(QDate day);
    CsvWriter &add(std::same_as<bool> auto value) {
        return add(value ? QLatin1StringView("true") : QLatin1StringView("false"));
    }
    template <typename T>
    CsvWriter &add(const std::optional<T> &value) {
        return value ? add(*value) : add(QLatin1StringView());
    }

    /// Everything written so far.
    const QByteArray &bytes() const { return m_bytes; }
    /// The same, and begins anew: for files written piece by piece.
    QByteArray takeBytes() { return std::exchange(m_bytes, {}); }

private:
    void addBytes(QByteArrayView text);

    QByteArray m_bytes;
    char m_separator;
    size_t m_columns;
    size_t m_column = 0;
};

} // namespace gkwh
