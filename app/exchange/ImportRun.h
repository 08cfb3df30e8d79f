// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One import while it runs, inside its transaction: performs operations and gathers counts and wrong rows. Only
// Importer.cpp, ImportPlants.cpp and ImportRecords.cpp use it.
#pragma once

#include "app/exchange/Importer.h"

namespace gkwh {

class ImportRun {
public:
    ImportRun(Office &office, const QString &fileName, const Progress &progress, ImportReport &report)
        : m_office(office), m_fileName(fileName), m_progress(progress), m_report(report) {}

    Done add(const ProductionRows &read);
    Done add(const CsvRows<PlantRow> &read);
    Done add(const CsvRows<RightsRow> &read);
    Done add(const CsvRows<RemainderRow> &read);
    Done add(const CsvRows<RecordRow> &read);

private:
    struct PlantOfFile;

    /// The outcome, or nothing where a rule refused: then every line has got its error. Refuses what ends the import.
    Result<std::optional<Outcome>> perform(const QString &kind, const QJsonObject &arguments,
                                           std::span<const int> lines);
    /// The same for an operation that answers how many hours it added and changed.
    Done performHours(QLatin1StringView kind, const QJsonObject &arguments, int line);
    Done addPlant(const PlantOfFile &plant);
    Result<std::optional<bool>> addMeter(const Plant *known, const PlantRow &row);
    Done addRecord(const RecordRow &row);
    Result<std::optional<bool>> moveEmission(const QString &code, const QString &state, int line);

    Office &m_office;
    const QString &m_fileName;
    const Progress &m_progress;
    ImportReport &m_report;
};

} // namespace gkwh
