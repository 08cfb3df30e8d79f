// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plants and their meters as rows of plants.csv (cli.md "CSV"): a row per meter, the meter empty for a plant without.
#pragma once

#include "app/exchange/CsvRows.h"
#include "model/production/Plant.h"

namespace gkwh {

struct PlantRow {
    int line = 0;
    QString mix;
    QString plant;
    Field<QString> description;
    Field<qint64> shares; ///< 0 or more
    Field<bool> enabled;
    Field<QDate> firstDate;
    Field<QDate> lastDate;
    QString meter; ///< serial; empty: the row speaks of the plant alone
    Field<bool> meterEnabled;
    Field<QDate> meterFirstDate;
    Field<QDate> meterLastDate;

    bool operator==(const PlantRow &) const = default;
};

/// Needs mix and plant; all other columns may be left out. The key is mix, plant and meter.
FileResult<CsvRows<PlantRow>> parsePlants(const CsvTable &table);

/// A mix as rows, in its order; their line is 0. Texts without content and open dates are unset.
std::vector<PlantRow> plantRows(const Mix &mix);
/// plants.csv with every column; parsePlants reads back the same rows.
QByteArray writePlants(std::span<const PlantRow> rows);

} // namespace gkwh
