// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of the production formats share, and those readers that have a source of their own;
// for ProductionFile.cpp only.
#pragma once

#include "app/exchange/ProductionFile.h"

#include <QHash>

namespace gkwh::production {

/// Serials as the fields of one table name them, each text once; an empty field means the default meter.
class MeterNames {
public:
    explicit MeterNames(QString defaultMeter) : m_default(std::move(defaultMeter)) {}

    /// Refuses an empty field where there is no default: bad-argument {argument: meter}.
    Result<QString> operator()(QByteArrayView field);

private:
    QString m_default;
    QHash<QByteArrayView, QString> m_known; ///< the keys are bytes of the table
};

Result<qint64> wholeKwh(QByteArrayView field);
/// Of two rows for one hour of a meter the later wins; the warning points to the column that says the hour.
void keepLatestHours(ProductionRows &read, const QString &timeColumn);
/// The file names no meter, and nobody else does.
FileProblem meterNeeded();

/// The file of a Monsol logger begins with "Planta:"; an empty file with the name of one is one without rows.
bool isMonsol(QByteArrayView bytes, const QString &fileName);
FileResult<ProductionRows> readMonsol(QByteArrayView bytes, const ProductionHint &hint);

/// An export of the telemetry's tm_profile collection has ae and a time.
bool isTmProfile(const CsvTable &table);
FileResult<ProductionRows> readTmProfile(const CsvTable &table, const QString &defaultMeter);

} // namespace gkwh::production
