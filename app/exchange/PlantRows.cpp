// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/PlantRows.h"

#include "app/exchange/CsvValues.h"
#include "app/exchange/CsvWriter.h"

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr std::array columns{
    "mix"_L1,       "plant"_L1, "description"_L1,   "shares"_L1,           "enabled"_L1,        "first_date"_L1,
    "last_date"_L1, "meter"_L1, "meter_enabled"_L1, "meter_first_date"_L1, "meter_last_date"_L1};

Field<QDate> dateField(QDate day) { return Field<QDate>::of(day.isValid() ? std::optional(day) : std::nullopt); }

PlantRow rowOfPlant(const Mix &mix, const Plant &plant) {
    PlantRow row;
    row.mix = mix.name;
    row.plant = plant.name;
    row.description = Field<QString>::of(plant.description.isEmpty() ? std::nullopt : std::optional(plant.description));
    row.shares = Field<qint64>::of(plant.shares);
    row.enabled = Field<bool>::of(plant.enabled);
    row.firstDate = dateField(plant.active.first);
    row.lastDate = dateField(plant.active.last);
    row.meterEnabled.given = row.meterFirstDate.given = row.meterLastDate.given = true;
    return row;
}

} // namespace

FileResult<CsvRows<PlantRow>> parsePlants(const CsvTable &table) {
    if (auto complete = table.require({"mix"_L1, "plant"_L1}); !complete)
        return refuseFile(std::move(complete).error());
    std::array<int, columns.size()> at{};
    std::ranges::transform(columns, at.begin(), [&](QLatin1StringView name) { return table.column(name); });
    const auto wholeShares = [](QByteArrayView field) { return csv::whole(field); };

    CsvRows<PlantRow> read = gatherRows<PlantRow>(table, columns, [&](CsvRowReader &reader) {
        PlantRow row;
        row.mix = reader.required(at[0], csv::name);
        row.plant = reader.required(at[1], csv::name);
        row.description = reader.field(at[2], csv::text);
        row.shares = reader.field(at[3], wholeShares);
        row.enabled = reader.field(at[4], csv::boolean);
        row.firstDate = reader.field(at[5], csv::date);
        row.lastDate = reader.field(at[6], csv::date);
        row.meter = reader.field(at[7], csv::text).value.value_or(QString()).trimmed();
        row.meterEnabled = reader.field(at[8], csv::boolean);
        row.meterFirstDate = reader.field(at[9], csv::date);
        row.meterLastDate = reader.field(at[10], csv::date);
        return row;
    });
    keepLatest(read, u"plant"_s, [](const PlantRow &row) { return std::tie(row.mix, row.plant, row.meter); });
    return read;
}

std::vector<PlantRow> plantRows(const Mix &mix) {
    std::vector<PlantRow> rows;
    for (const Plant &plant : mix.plants) {
        const PlantRow plantAlone = rowOfPlant(mix, plant);
        if (plant.meters.empty())
            rows.push_back(plantAlone);
        for (const Meter &meter : plant.meters) {
            PlantRow &row = rows.emplace_back(plantAlone);
            row.meter = meter.serial;
            row.meterEnabled.value = meter.enabled;
            row.meterFirstDate = dateField(meter.active.first);
            row.meterLastDate = dateField(meter.active.last);
        }
    }
    return rows;
}

QByteArray writePlants(std::span<const PlantRow> rows) {
    CsvWriter csv(columns);
    for (const PlantRow &row : rows) {
        csv.add(row.mix).add(row.plant).add(row.description.value).add(row.shares.value).add(row.enabled.value);
        csv.add(row.firstDate.value).add(row.lastDate.value).add(row.meter).add(row.meterEnabled.value);
        csv.add(row.meterFirstDate.value).add(row.meterLastDate.value);
    }
    return csv.bytes();
}

} // namespace gkwh
