// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ProductionFile.h"

#include "app/exchange/CsvReader.h"
#include "app/exchange/CsvValues.h"
#include "app/exchange/CsvWriter.h"
#include "app/exchange/ProductionFormats.h"

#include <QFileInfo>

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr std::array deskColumns{"time"_L1, "meter"_L1, "kwh"_L1};
constexpr std::array manlleuColumns{"Datetime"_L1, "Daylight"_L1, "Production"_L1, "ModuleTemperature"_L1,
                                    "DryBulbTemperature"_L1};

FileResult<ProductionRows> readDesk(const CsvTable &table, const QString &defaultMeter) {
    auto complete = defaultMeter.isEmpty() ? table.require({deskColumns[0], deskColumns[1], deskColumns[2]})
                                           : table.require({deskColumns[0], deskColumns[2]});
    if (!complete)
        return refuseFile(std::move(complete).error());
    const int time = table.column(deskColumns[0]);
    const int meter = table.column(deskColumns[1]);
    const int kwh = table.column(deskColumns[2]);
    production::MeterNames meters(defaultMeter);
    const auto hour = [](QByteArrayView field) { return csv::hour(field); };
    const auto readRow = [&](CsvRowReader &reader) {
        ProductionRow row;
        row.hour = reader.required(time, hour);
        row.meter = reader.required(meter, meters);
        row.kwh = reader.required(kwh, production::wholeKwh);
        return row;
    };
    ProductionRows read{gatherRows<ProductionRow>(table, deskColumns, readRow), ProductionFormat::Desk};
    production::keepLatestHours(read, QString(deskColumns[0]));
    return read;
}

FileResult<ProductionRows> readManlleu(const CsvTable &table, const QString &defaultMeter) {
    if (auto complete = table.require({manlleuColumns[0], manlleuColumns[1], manlleuColumns[2]}); !complete)
        return refuseFile(std::move(complete).error());
    if (defaultMeter.isEmpty())
        return refuseFile(production::meterNeeded());
    const int time = table.column(manlleuColumns[0]);
    const int daylight = table.column(manlleuColumns[1]);
    const int kwh = table.column(manlleuColumns[2]);
    const auto readRow = [&](CsvRowReader &reader) {
        ProductionRow row;
        const madrid::Season season = reader.required(daylight, csv::season);
        row.hour = reader.required(time, [season](QByteArrayView field) { return csv::hour(field, season); });
        row.meter = defaultMeter;
        row.kwh = reader.required(kwh, production::wholeKwh);
        return row;
    };
    ProductionRows read{gatherRows<ProductionRow>(table, manlleuColumns, readRow), ProductionFormat::Manlleu};
    production::keepLatestHours(read, QString(manlleuColumns[0]));
    return read;
}

FileResult<ProductionRows> readTable(const CsvTable &table, const QString &defaultMeter) {
    const auto has = [&table](QLatin1StringView name) { return table.column(name) >= 0; };
    if (has(manlleuColumns[0]) && has(manlleuColumns[2]))
        return readManlleu(table, defaultMeter);
    if (production::isTmProfile(table))
        return production::readTmProfile(table, defaultMeter);
    return readDesk(table, defaultMeter);
}

} // namespace

namespace production {

Result<QString> MeterNames::operator()(QByteArrayView field) {
    const QByteArrayView serial = field.trimmed();
    if (const auto known = m_known.constFind(serial); known != m_known.cend())
        return *known;
    if (serial.isEmpty() && m_default.isEmpty())
        return refuse("bad-argument"_L1, {{u"argument"_s, u"meter"_s}});
    return *m_known.insert(serial, serial.isEmpty() ? m_default : QString::fromUtf8(serial));
}

Result<qint64> wholeKwh(QByteArrayView field) { return csv::whole(field); }

void keepLatestHours(ProductionRows &read, const QString &timeColumn) {
    keepLatest(read, timeColumn, [](const ProductionRow &row) { return std::tie(row.hour, row.meter); });
}

FileProblem meterNeeded() { return {u"bad-argument"_s, 0, {}, {{u"argument"_s, u"meter"_s}}}; }

} // namespace production

QLatin1StringView formatName(ProductionFormat format) {
    switch (format) {
    case ProductionFormat::Desk:
        return "desk"_L1;
    case ProductionFormat::Monsol:
        return "monsol"_L1;
    case ProductionFormat::Manlleu:
        return "manlleu"_L1;
    case ProductionFormat::TmProfile:
        return "tm_profile"_L1;
    }
    Q_UNREACHABLE();
}

FileResult<ProductionRows> readProductionFile(const QString &path, const QString &defaultMeter) {
    return CsvReader::bytesOf(path).and_then([&](QByteArray bytes) {
        return readProduction(std::move(bytes), {defaultMeter, QFileInfo(path).fileName()});
    });
}

FileResult<ProductionRows> readProduction(QByteArray bytes, const ProductionHint &hint) {
    bytes = CsvReader::withoutMark(std::move(bytes));
    if (production::isMonsol(bytes, hint.fileName))
        return production::readMonsol(bytes, hint);
    return CsvReader::readBytes(std::move(bytes)).and_then([&hint](const CsvTable &table) {
        return readTable(table, hint.defaultMeter);
    });
}

std::span<const QLatin1StringView> productionColumns() { return deskColumns; }

QByteArray writeProduction(std::span<const ProductionRow> rows) {
    CsvWriter csv(deskColumns);
    for (const ProductionRow &row : rows)
        csv.add(madrid::hourText(row.hour)).add(row.meter).add(row.kwh);
    return csv.takeBytes();
}

void addProduction(CsvWriter &csv, const QString &meter, const HourlyCurve &readings) {
    for (qsizetype index = 0; const qint64 kwh : readings.values()) {
        const std::optional<UtcHour> hour = readings.hourAt(index++);
        if (hour && kwh != HourlyCurve::missing)
            csv.add(madrid::hourText(*hour)).add(meter).add(kwh);
    }
}

} // namespace gkwh
