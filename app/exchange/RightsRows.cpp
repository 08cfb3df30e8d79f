// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/RightsRows.h"

#include "app/exchange/CsvValues.h"
#include "app/exchange/CsvWriter.h"

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr std::array columns{"profile"_L1, "time"_L1, "kwh"_L1};

FileResult<CsvRows<RightsRow>> parseHours(const CsvTable &table, csv::WholeRange kwhRange) {
    if (auto complete = table.require({columns[0], columns[1], columns[2]}); !complete)
        return refuseFile(std::move(complete).error());
    const int profile = table.column(columns[0]);
    const int time = table.column(columns[1]);
    const int kwh = table.column(columns[2]);
    const auto wholeProfile = [](QByteArrayView field) { return csv::whole(field, csv::profileRange); };
    const auto wholeKwh = [kwhRange](QByteArrayView field) { return csv::whole(field, kwhRange); };
    const auto hour = [](QByteArrayView field) { return csv::hour(field); };

    CsvRows<RightsRow> read = gatherRows<RightsRow>(table, columns, [&](CsvRowReader &reader) {
        RightsRow row;
        row.profile = reader.required(profile, wholeProfile);
        row.hour = reader.required(time, hour);
        row.kwh = reader.required(kwh, wholeKwh);
        return row;
    });
    keepLatest(read, u"time"_s, [](const RightsRow &row) { return std::tie(row.profile, row.hour); });
    return read;
}

void addHour(CsvWriter &csv, qint64 profile, UtcHour hour, qint64 kwh) {
    csv.add(profile).add(madrid::hourText(hour)).add(kwh);
}

} // namespace

FileResult<CsvRows<RightsRow>> parseRights(const CsvTable &table) { return parseHours(table, {}); }

FileResult<CsvRows<RightsRow>> parseCorrection(const CsvTable &table) {
    constexpr qint64 greatest = csv::WholeRange().greatest;
    return parseHours(table, {-greatest, greatest});
}

QByteArray writeRights(std::span<const RightsRow> rows) {
    CsvWriter csv(columns);
    for (const RightsRow &row : rows)
        addHour(csv, row.profile, row.hour, row.kwh);
    return csv.bytes();
}

std::span<const QLatin1StringView> rightsColumns() { return columns; }

void addRights(CsvWriter &csv, qint64 profile, const HourlyCurve &curve) {
    for (qsizetype index = 0; const qint64 kwh : curve.values()) {
        const std::optional<UtcHour> hour = curve.hourAt(index++);
        if (hour && kwh != HourlyCurve::missing)
            addHour(csv, profile, *hour, kwh);
    }
}

} // namespace gkwh
