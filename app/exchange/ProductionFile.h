// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the four formats of production (cli.md "CSV", rights.md §2.4) into one value: kWh by meter and UTC hour.
// It knows neither which meters exist nor what is stored already.
#pragma once

#include "app/exchange/CsvRows.h"
#include "model/curve/HourlyCurve.h"

namespace gkwh {

class CsvWriter;

enum class ProductionFormat { Desk, Monsol, Manlleu, TmProfile };

/// "desk", "monsol", "manlleu", "tm_profile"
QLatin1StringView formatName(ProductionFormat format);

struct ProductionRow {
    int line = 0; ///< of an hour made of quarter-hours: the first of them
    QString meter;
    UtcHour hour = 0;
    qint64 kwh = 0; ///< 0 or more, 32 bits

    bool operator==(const ProductionRow &) const = default;
};

struct ProductionRows : CsvRows<ProductionRow> {
    ProductionFormat format = ProductionFormat::Desk;
};

/// What has to be known beside the bytes of a file.
struct ProductionHint {
    QString defaultMeter; ///< serial for rows that name none; Monsol and Manlleu files never name one
    QString fileName;     ///< a Monsol file says its day there only: {plant}_{YYYYMMDD}.csv
};

/// A file of the disk; its name is the hint for its day.
FileResult<ProductionRows> readProductionFile(const QString &path, const QString &defaultMeter = {});

/// Finds out the format by the header and reads the rows.
/// Refuses the file as CsvReader does, and with missing-column {column} when the header is of no format, bad-argument
/// {argument: meter} when neither the file nor the hint names a meter.
/// Errors: bad-date, not-integer, negative, out-of-range, bad-argument, bad-csv. A Monsol file with one has no rows.
/// Warnings: duplicate-row {line, first}, the later wins; unknown-column {column}; out-of-range {value, day} of a row
/// of another day in a Monsol file; incomplete-data {meter, hour, quarters} of an hour with some of its quarters only.
FileResult<ProductionRows> readProduction(QByteArray bytes, const ProductionHint &hint = {});

/// The own format: time, meter, kwh; readProduction reads back the same rows.
QByteArray writeProduction(std::span<const ProductionRow> rows);
/// The columns of the own format, for a writer that takes one meter after another.
std::span<const QLatin1StringView> productionColumns();
/// A row for every known hour of a meter.
void addProduction(CsvWriter &csv, const QString &meter, const HourlyCurve &readings);

} // namespace gkwh
