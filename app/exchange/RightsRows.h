// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of rights or corrections per profile as rows of rights.csv and correction.csv (cli.md "CSV").
#pragma once

#include "app/exchange/CsvRows.h"
#include "model/curve/HourlyCurve.h"

namespace gkwh {

class CsvWriter;

struct RightsRow {
    int line = 0;
    qint64 profile = 0; ///< shares, 1 or more
    UtcHour hour = 0;
    qint64 kwh = 0; ///< rights: 0 or more; correction: negative where a debt was paid. 32 bits

    bool operator==(const RightsRow &) const = default;
};

/// All three columns are needed. The key is profile and hour; the later row wins with a warning.
FileResult<CsvRows<RightsRow>> parseRights(const CsvTable &table);
FileResult<CsvRows<RightsRow>> parseCorrection(const CsvTable &table);

/// Either file; the parser reads back the same rows.
QByteArray writeRights(std::span<const RightsRow> rows);

/// The columns of both files, for a writer that takes one curve after another.
std::span<const QLatin1StringView> rightsColumns();
/// A row for every known hour of a profile's curve.
void addRights(CsvWriter &csv, qint64 profile, const HourlyCurve &curve);

} // namespace gkwh
