// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/Exporter.h"

#include "app/exchange/CsvWriter.h"
#include "app/exchange/StoredRecords.h"
#include "model/office/PlantRepository.h"
#include "model/office/ProfileRepository.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Done put(QIODevice &device, const QByteArray &bytes) {
    if (device.write(bytes) != bytes.size())
        return refuse("storage-failed"_L1, {{u"detail"_s, device.errorString()}});
    return {};
}

/// Numbers by size (profiles), texts by their letters (meters).
void sortNames(QStringList &names) {
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        bool bothNumbers = false;
        const qlonglong left = a.toLongLong(&bothNumbers);
        bool rightIsNumber = false;
        const qlonglong right = b.toLongLong(&rightIsNumber);
        return bothNumbers && rightIsNumber ? left < right : a < b;
    });
}

/// Unused slots are 0, but never hours.
qint64 knownHours(const HourlyCurve &curve) {
    qint64 known = 0;
    for (qsizetype index = 0; index < std::ssize(curve.values()); ++index)
        known += curve.values()[static_cast<size_t>(index)] != HourlyCurve::missing && curve.hourAt(index) ? 1 : 0;
    return known;
}

} // namespace

Result<qint64> Exporter::writePlants(QIODevice &device) {
    GKWH_LET(mixes, m_storage.plants().mixes());
    std::vector<PlantRow> rows;
    for (const Mix &mix : mixes) {
        const std::vector<PlantRow> ofMix = plantRows(mix);
        rows.insert(rows.end(), ofMix.begin(), ofMix.end());
    }
    GKWH_TRY(put(device, gkwh::writePlants(rows)));
    return static_cast<qint64>(rows.size());
}

Result<qint64> Exporter::writeRemainders(QIODevice &device) {
    GKWH_LET(remainders, m_storage.profiles().remainders());
    std::vector<RemainderRow> rows;
    for (const Remainder &remainder : remainders)
        rows.push_back({0, remainder.shares, remainder.targetDay, remainder.carry.remainderWh()});
    GKWH_TRY(put(device, gkwh::writeRemainders(rows)));
    return static_cast<qint64>(rows.size());
}

Result<qint64> Exporter::writeRecords(ExchangeKind kind, QIODevice &device) {
    GKWH_LET(records, storedRecords(m_storage, kind));
    GKWH_TRY(put(device, gkwh::writeRecords(kind, records)));
    return static_cast<qint64>(records.size());
}

template <typename Add>
Result<qint64> Exporter::writeCurves(CurveKind kind, std::span<const QLatin1StringView> columns, Add add,
                                     QIODevice &device, const Progress &progress) {
    GKWH_LET(names, m_storage.curves().names(kind));
    sortNames(names);
    CsvWriter csv(columns);
    qint64 rows = 0;
    for (qsizetype index = 0; index < names.size(); ++index) {
        GKWH_TRY(progress.report(index, names.size(), names[index]));
        const CurveKey key{kind, names[index]};
        GKWH_LET(extent, m_storage.curves().extent(key));
        if (!extent)
            continue;
        GKWH_LET(curve, m_storage.curves().read(key, madrid::addressOf(extent->first).day,
                                                madrid::addressOf(extent->last).day));
        add(csv, names[index], curve);
        rows += knownHours(curve);
        GKWH_TRY(put(device, csv.takeBytes()));
    }
    GKWH_TRY(put(device, csv.takeBytes()));
    return rows;
}

Result<qint64> Exporter::write(ExchangeKind kind, QIODevice &device, const Progress &progress) {
    const auto addProfile = [](CsvWriter &csv, const QString &name, const HourlyCurve &curve) {
        addRights(csv, name.toLongLong(), curve);
    };
    switch (kind) {
    case ExchangeKind::Plants:
        return writePlants(device);
    case ExchangeKind::Remainders:
        return writeRemainders(device);
    case ExchangeKind::Rights:
        return writeCurves(CurveKind::Rights, rightsColumns(), addProfile, device, progress);
    case ExchangeKind::Correction:
        return writeCurves(CurveKind::Correction, rightsColumns(), addProfile, device, progress);
    case ExchangeKind::Production:
        return writeCurves(CurveKind::Production, productionColumns(), addProduction, device, progress);
    default:
        break;
    }
    return writeRecords(kind, device);
}

Result<qint64> Exporter::writeFile(ExchangeKind kind, const QString &path, const Progress &progress) {
    const auto failed = [&](const QString &detail) {
        return refuse("storage-failed"_L1, {{u"file"_s, path}, {u"detail"_s, detail}});
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    Result<qint64> rows = write(kind, file, progress);
    if (!rows)
        return rows;
    if (!file.commit())
        return failed(file.errorString());
    return rows;
}

} // namespace gkwh
