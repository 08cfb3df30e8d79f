// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ProductionImport.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr qint64 stepsAFile = 1000;

bool saysNoMeter(const FileProblem &problem) {
    return problem.code == "bad-argument"_L1 && problem.arguments.value("argument"_L1) == "meter"_L1;
}

bool namesNoMeter(const ImportFile &file) {
    const ProductionFormat format = std::get<ProductionRows>(file.rows).format;
    return format == ProductionFormat::Monsol || format == ProductionFormat::Manlleu;
}

/// Rows beside each other with the same problem become one, as with every hour of a meter that nobody knows.
void addRows(std::vector<ImportProblem> &problems, const QString &file, const std::vector<RowProblem> &rows,
             ImportProblem::Weight weight) {
    const RowProblem *before = nullptr;
    for (const RowProblem &row : rows) {
        const bool again = before && before->code == row.code && before->column == row.column
                           && before->arguments == row.arguments && problems.back().lastLine + 1 == row.line;
        if (again)
            problems.back().lastLine = row.line;
        else
            problems.push_back({weight, file, row.line, row.line, row});
        before = &row;
    }
}

Progress partOf(const Progress &whole, qint64 index, qint64 count, const QString &name) {
    return {[&whole, index, count, name](qint64 done, qint64 total, const QString &) {
        const qint64 within = total > 0 ? std::clamp<qint64>(done * stepsAFile / total, 0, stepsAFile) : 0;
        return whole.report(index * stepsAFile + within, count * stepsAFile, name).has_value();
    }};
}

void readFiles(ImportPreview &preview, const QStringList &paths, const QString &meter) {
    for (const QString &path : paths) {
        ReadFile file{QFileInfo(path).fileName(), {}};
        auto read = readImport(ExchangeKind::Production, path, meter);
        if (read) {
            preview.needsMeter = preview.needsMeter || namesNoMeter(*read);
            file.content = std::make_shared<const ImportFile>(std::move(*read));
        } else {
            preview.needsMeter = preview.needsMeter || saysNoMeter(read.error());
            ++preview.unreadableFiles;
            preview.problems.push_back(
                {ImportProblem::Weight::Bad, file.name, read.error().line, read.error().line, read.error()});
        }
        preview.files.push_back(std::move(file));
    }
}

/// The hours of a meter beside what is stored of it.
void compare(ImportMeter &meter, QDate &changedFrom) {
    const auto read = meter.read.grid.values();
    const auto stored = meter.stored.values();
    for (size_t i = 0; i < read.size(); ++i) {
        if (read[i] == HourlyCurve::missing || !meter.read.grid.hourAt(static_cast<qsizetype>(i)))
            continue;
        if (stored[i] == HourlyCurve::missing) {
            ++meter.added;
        } else if (stored[i] == read[i]) {
            ++meter.same;
        } else {
            ++meter.changed;
            const QDate day = meter.read.grid.firstDay().addDays(static_cast<qint64>(i) / madrid::slotsPerDay);
            changedFrom = changedFrom.isValid() ? std::min(changedFrom, day) : day;
        }
    }
}

Done readMeters(OfficeFile &office, ImportPreview &preview) {
    std::vector<ProductionRow> rows;
    for (const ReadFile &file : preview.files) {
        if (file.content) {
            const auto &own = std::get<ProductionRows>(file.content->rows).rows;
            rows.insert(rows.end(), own.begin(), own.end());
        }
    }
    OfficeReader reader = office.reader();
    GKWH_LET(mix, reader.mix());
    for (ProductionPreview &read : previewProduction(rows)) {
        ImportMeter meter{std::move(read), {}, {}};
        for (const Plant &plant : mix.plants) {
            if (std::ranges::count(plant.meters, meter.read.meter, &Meter::serial) > 0)
                meter.plant = plant.name;
        }
        for (const DayGap &gap : meter.read.gaps)
            preview.problems.push_back(
                {ImportProblem::Weight::Note, {}, 0, 0, ImportProblem::PartDay{meter.read.meter, gap}});
        if (auto stored =
                reader.meterProduction(meter.read.meter, meter.read.grid.firstDay(), meter.read.grid.lastDay())) {
            meter.stored = std::move(*stored);
            compare(meter, preview.changedFrom);
        }
        preview.meters.push_back(std::move(meter));
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const ImportPreview>> previewImport(OfficeFile &office, const QStringList &paths,
                                                           const QString &meter, const Progress &progress) {
    auto preview = std::make_shared<ImportPreview>();
    readFiles(*preview, paths, meter);
    GKWH_TRY(readMeters(office, *preview));

    UnitOfWork unit(office.storage()); // never committed: only what would come of it is wanted
    GKWH_TRY(unit.begin());
    Importer importer(office.office());
    const auto count = static_cast<qint64>(preview->files.size());
    for (qint64 index = 0; const ReadFile &file : preview->files) {
        const Progress part = partOf(progress, index++, count, file.name);
        if (!file.content)
            continue;
        GKWH_LET(report, importer.perform(*file.content, {.dryRun = false, .skipBadRows = true}, part));
        preview->added += report.added;
        preview->changed += report.changed;
        preview->same += report.same;
        addRows(preview->problems, file.name, report.errors, ImportProblem::Weight::Bad);
        addRows(preview->problems, file.name, report.warnings, ImportProblem::Weight::Warn);
        std::set<int> lines;
        for (const RowProblem &error : report.errors)
            lines.insert(error.line);
        preview->wrongRows += static_cast<qint64>(lines.size());
    }
    std::ranges::stable_sort(preview->problems, {}, &ImportProblem::weight);
    return std::shared_ptr<const ImportPreview>(std::move(preview));
}

Result<ImportedHours> performImport(OfficeFile &office, const ImportPreview &preview, const Progress &progress) {
    ImportedHours imported;
    imported.changedFrom = preview.changedFrom;
    UnitOfWork unit(office.storage());
    GKWH_TRY(unit.begin());
    Importer importer(office.office());
    const auto count = static_cast<qint64>(preview.files.size());
    for (qint64 index = 0; const ReadFile &file : preview.files) {
        const Progress part = partOf(progress, index++, count, file.name);
        if (!file.content)
            continue;
        GKWH_LET(report, importer.perform(*file.content, {.dryRun = false, .skipBadRows = true}, part));
        imported.added += report.added;
        imported.changed += report.changed;
        imported.same += report.same;
    }
    imported.skippedRows = preview.wrongRows;
    GKWH_TRY(unit.commit());
    OfficeReader reader = office.reader();
    GKWH_LET(state, reader.productionState());
    GKWH_LET(granted, reader.grantedUntil());
    imported.state = std::move(state);
    imported.grantedUntil = granted;
    return imported;
}

} // namespace gkwh
