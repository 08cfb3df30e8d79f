// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what is stored as CSV that Importer reads back, curve by curve: many profiles need no more memory than one.
#pragma once

#include "app/exchange/Importer.h"
#include "model/office/CurveRepository.h"

class QIODevice;

namespace gkwh {

class Exporter {
public:
    explicit Exporter(Storage &storage) : m_storage(storage) {}

    /// Writes to an open device; answers how many rows. Refuses what reading refuses, cancelled, and storage-failed
    /// {detail} where the device takes no more.
    Result<qint64> write(ExchangeKind kind, QIODevice &device, const Progress &progress = {});
    /// The same into a file, which appears whole or stays as it was; storage-failed {file, detail}.
    Result<qint64> writeFile(ExchangeKind kind, const QString &path, const Progress &progress = {});

private:
    Result<qint64> writePlants(QIODevice &device);
    Result<qint64> writeRemainders(QIODevice &device);
    Result<qint64> writeRecords(ExchangeKind kind, QIODevice &device);
    template <typename Add>
    Result<qint64> writeCurves(CurveKind kind, std::span<const QLatin1StringView> columns, Add add, QIODevice &device,
                               const Progress &progress);

    Storage &m_storage;
};

} // namespace gkwh
