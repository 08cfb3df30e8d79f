// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/Importer.h"

#include "app/exchange/CsvReader.h"
#include "app/exchange/ImportRun.h"
#include "model/office/PlantLookup.h"
#include "model/office/ProfileRepository.h"

#include <QFileInfo>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// Refusals that do not come from a row: the next row would meet them too.
bool concernsWholeImport(const QString &code) {
    static const std::set<QString> codes{u"needs-manager"_s,  u"cancelled"_s,    u"locked-file"_s,    u"damaged-file"_s,
                                         u"read-only-file"_s, u"missing-file"_s, u"storage-failed"_s, u"disk-full"_s};
    return codes.contains(code);
}

/// "meterFirstDate" → "meter_first_date": the column from which an argument came.
QString columnOf(const QJsonObject &arguments) {
    const QString argument = arguments.value(arguments.contains("argument"_L1) ? "argument"_L1 : "what"_L1).toString();
    QString column;
    for (const QChar letter : argument) {
        if (letter.isUpper())
            column += '_'_L1;
        column += letter.toLower();
    }
    return column;
}

template <typename Rows>
FileResult<ImportFile> parsed(ExchangeKind kind, const QString &path,
                              FileResult<CsvRows<Rows>> (*parse)(const CsvTable &)) {
    return CsvReader::readFile(path).and_then(parse).map([&](CsvRows<Rows> rows) {
        return ImportFile{kind, QFileInfo(path).fileName(), std::move(rows)};
    });
}

FileResult<ImportFile> readProduction(const QString &path, const QString &meter) {
    return readProductionFile(path, meter).map([&](ProductionRows rows) {
        return ImportFile{ExchangeKind::Production, QFileInfo(path).fileName(), std::move(rows)};
    });
}

/// Operations take hours as [[UTC hour, kWh]…].
template <typename Row, typename Key>
std::map<Key, std::vector<const Row *>> grouped(const std::vector<Row> &rows, Key Row::*key) {
    std::map<Key, std::vector<const Row *>> groups;
    for (const Row &row : rows)
        groups[row.*key].push_back(&row);
    return groups;
}

template <typename Row>
QJsonArray hoursOf(const std::vector<const Row *> &rows) {
    QJsonArray hours;
    for (const Row *row : rows)
        hours.append(QJsonArray{row->hour, row->kwh});
    return hours;
}

} // namespace

FileResult<ImportFile> readImport(ExchangeKind kind, const QString &path, const QString &meter) {
    switch (kind) {
    case ExchangeKind::Plants:
        return parsed(kind, path, parsePlants);
    case ExchangeKind::Rights:
        return parsed(kind, path, parseRights);
    case ExchangeKind::Correction:
        return parsed(kind, path, parseCorrection);
    case ExchangeKind::Remainders:
        return parsed(kind, path, parseRemainders);
    case ExchangeKind::Production:
        return readProduction(path, meter);
    default:
        break;
    }
    return CsvReader::readFile(path)
        .and_then([kind](const CsvTable &table) { return parseRecords(kind, table); })
        .map([&](CsvRows<RecordRow> rows) {
            return ImportFile{kind, QFileInfo(path).fileName(), std::move(rows)};
        });
}

Result<std::optional<Outcome>> ImportRun::perform(const QString &kind, const QJsonObject &arguments,
                                                  std::span<const int> lines) {
    GKWH_TRY(m_progress.report(lines.empty() ? 0 : lines.front(), m_report.rows));
    Result<Outcome> outcome = m_office.perform({{}, kind, {}, {}, arguments});
    if (outcome)
        return std::optional(std::move(*outcome));
    if (concernsWholeImport(outcome.error().code))
        return refuse(outcome.error());
    for (const int line : lines)
        m_report.errors.push_back(
            {outcome.error().code, line, columnOf(outcome.error().arguments), outcome.error().arguments});
    return std::optional<Outcome>();
}

Done ImportRun::performHours(QLatin1StringView kind, const QJsonObject &arguments, int line) {
    GKWH_LET(outcome, perform(kind, arguments, {&line, 1}));
    if (outcome) {
        m_report.added += outcome->result.value("added"_L1).toInteger();
        m_report.changed += outcome->result.value("changed"_L1).toInteger();
        m_report.same += outcome->result.value("same"_L1).toInteger();
    }
    return {};
}

Done ImportRun::add(const ProductionRows &read) {
    for (const auto &[meter, rows] : grouped(read.rows, &ProductionRow::meter)) {
        GKWH_LET(known, findMeter(m_office.storage(), meter));
        if (!known) {
            for (const ProductionRow *row : rows)
                m_report.errors.push_back({u"unknown-meter"_s, row->line, u"meter"_s, {{u"meter"_s, meter}}});
            continue;
        }
        const QJsonObject arguments{{u"meter"_s, meter}, {u"source"_s, m_fileName}, {u"hours"_s, hoursOf(rows)}};
        GKWH_TRY(performHours("production.import"_L1, arguments, rows.front()->line));
    }
    return {};
}

Done ImportRun::add(const CsvRows<RightsRow> &read) {
    const QLatin1StringView kind = m_report.kind == ExchangeKind::Rights ? "rights.import"_L1 : "correction.import"_L1;
    for (const auto &[profile, rows] : grouped(read.rows, &RightsRow::profile)) {
        const QJsonObject arguments{{u"profile"_s, profile}, {u"source"_s, m_fileName}, {u"hours"_s, hoursOf(rows)}};
        GKWH_TRY(performHours(kind, arguments, rows.front()->line));
    }
    return {};
}

Done ImportRun::add(const CsvRows<RemainderRow> &read) {
    std::set<std::pair<qint64, QDate>> known;
    GKWH_LET(kept, m_office.storage().profiles().remainders());
    for (const Remainder &remainder : kept)
        known.emplace(remainder.shares, remainder.targetDay);
    for (const RemainderRow &row : read.rows) {
        const QJsonObject arguments{{u"profile"_s, row.profile},
                                    {u"targetDay"_s, row.targetDay.toString(Qt::ISODate)},
                                    {u"wh"_s, row.wh},
                                    {u"reason"_s, u"import "_s + m_fileName}};
        GKWH_LET(outcome, perform("remainder.set"_L1, arguments, {&row.line, 1}));
        if (!outcome)
            continue;
        const bool isNew = !known.contains({row.profile, row.targetDay});
        ++(isNew ? m_report.added : outcome->changed ? m_report.changed : m_report.same);
    }
    return {};
}

Result<ImportReport> Importer::perform(const ImportFile &file, const ImportOptions &options, const Progress &progress) {
    ImportReport report;
    report.kind = file.kind;
    report.dryRun = options.dryRun;
    std::visit(
        [&](const auto &read) {
            report.rows = read.dataRows;
            report.errors = read.errors;
            report.warnings = read.warnings;
        },
        file.rows);

    UnitOfWork unit(m_office.storage());
    GKWH_TRY(unit.begin());
    ImportRun run(m_office, file.name, progress, report);
    GKWH_TRY(std::visit([&](const auto &read) { return run.add(read); }, file.rows));
    sortByLine(report.errors);
    report.refused = !report.errors.empty() && !options.skipBadRows;
    if (report.refused)
        report.added = report.changed = report.same = 0;
    else if (!options.dryRun && report.added + report.changed > 0)
        GKWH_TRY(unit.commit());
    return report;
}

} // namespace gkwh
