// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/RemainderRows.h"

#include "app/exchange/CsvValues.h"
#include "app/exchange/CsvWriter.h"
#include "model/rights/Carry.h"

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr std::array columns{"profile"_L1, "target_day"_L1, "wh"_L1};

Result<qint64> remainder(QByteArrayView field) {
    constexpr qint64 greatest = std::numeric_limits<qint64>::max();
    GKWH_LET(wh, csv::whole(field, {-greatest, greatest}));
    return checkedRemainder(wh);
}

} // namespace

FileResult<CsvRows<RemainderRow>> parseRemainders(const CsvTable &table) {
    if (auto complete = table.require({columns[0], columns[1], columns[2]}); !complete)
        return refuseFile(std::move(complete).error());
    const int profile = table.column(columns[0]);
    const int targetDay = table.column(columns[1]);
    const int wh = table.column(columns[2]);
    const auto wholeProfile = [](QByteArrayView field) { return csv::whole(field, csv::profileRange); };

    CsvRows<RemainderRow> read = gatherRows<RemainderRow>(table, columns, [&](CsvRowReader &reader) {
        RemainderRow row;
        row.profile = reader.required(profile, wholeProfile);
        row.targetDay = reader.required(targetDay, csv::date);
        row.wh = reader.required(wh, remainder);
        return row;
    });
    keepLatest(read, u"target_day"_s, [](const RemainderRow &row) { return std::tie(row.profile, row.targetDay); });
    return read;
}

QByteArray writeRemainders(std::span<const RemainderRow> rows) {
    CsvWriter csv(columns);
    for (const RemainderRow &row : rows)
        csv.add(row.profile).add(row.targetDay).add(row.wh);
    return csv.bytes();
}

} // namespace gkwh
