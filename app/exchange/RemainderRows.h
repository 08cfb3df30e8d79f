// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Remainders of the profiles as rows of remainders.csv (cli.md "CSV"): profile, target_day, wh.
#pragma once

#include "app/exchange/CsvRows.h"

#include <QDate>

namespace gkwh {

struct RemainderRow {
    int line = 0;
    qint64 profile = 0; ///< shares, 1 or more
    QDate targetDay;    ///< the first day that is not granted yet
    qint64 wh = 0;      ///< at most 999; negative while there is a debt

    bool operator==(const RemainderRow &) const = default;
};

/// All three columns are needed. The key is profile and target day. A row of 1000 Wh or more: bad-remainder {wh}.
FileResult<CsvRows<RemainderRow>> parseRemainders(const CsvTable &table);

/// remainders.csv; parseRemainders reads back the same rows.
QByteArray writeRemainders(std::span<const RemainderRow> rows);

} // namespace gkwh
