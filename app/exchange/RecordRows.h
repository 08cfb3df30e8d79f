// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are one record each: members, banks, emissions, investments, action logs and savings (cli.md "CSV"). A
// table says which columns there are; a row holds them as the operations take them.
#pragma once

#include "app/exchange/CsvRows.h"
#include "app/exchange/ExchangeKind.h"

#include <QJsonObject>

namespace gkwh {

struct RecordColumn {
    enum class Type { Text, Name, Iban, Date, Flag, Amount, Rate, Whole };

    QLatin1StringView name; ///< "order_date"
    Type type = Type::Text;
    bool isKey = false; ///< must be there and have a value

    /// "orderDate".
    QString argument() const;
};

struct RecordRow {
    int line = 0;
    /// By argument: text, "YYYY-MM-DD", bool, "4000.00" or whole number; null where the file unsets, nothing where it
    /// has no such column.
    QJsonObject fields;

    bool operator==(const RecordRow &) const = default;
};

/// The columns of such a kind, in their order; empty for any other kind.
std::span<const RecordColumn> recordColumns(ExchangeKind kind);

/// Needs the key's columns; all others may be left out. Of rows with the same key the later wins. An IBAN has to be
/// right: bad-iban {iban, why}.
FileResult<CsvRows<RecordRow>> parseRecords(ExchangeKind kind, const CsvTable &table);

/// The file with every column; parseRecords reads back the same records.
QByteArray writeRecords(ExchangeKind kind, std::span<const QJsonObject> records);

} // namespace gkwh
