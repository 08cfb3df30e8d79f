// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of readings on their way into the office: read, tried out inside a transaction that is rolled back, and
// imported,
// each time by the one Importer. For a job's thread; it speaks to no one.
#pragma once

#include "app/exchange/Importer.h"
#include "app/exchange/ProductionPreview.h"
#include "app/setup/OfficeFile.h"
#include "ui/production/ProductionWords.h"

#include <memory>
#include <variant>

namespace gkwh {

struct ReadFile {
    QString name;                              ///< without its folder
    std::shared_ptr<const ImportFile> content; ///< null: it cannot be read, see the problems
};

/// Something to look at before importing.
struct ImportProblem {
    enum class Weight { Bad, Warn, Note };
    struct PartDay {
        QString meter;
        DayGap gap;
    };

    Weight weight = Weight::Bad;
    QString file;
    int line = 0; ///< first and last of neighbouring lines with the same problem; 0: none
    int lastLine = 0;
    std::variant<FileProblem, RowProblem, PartDay> what;
};

/// What the files hold for one meter, beside what is stored of it.
struct ImportMeter {
    ProductionPreview read;
    QString plant;      ///< empty: nobody knows the meter, and its rows are wrong
    HourlyCurve stored; ///< over the days of read.grid
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
};

struct ImportPreview {
    std::vector<ReadFile> files;
    std::vector<ImportMeter> meters;
    std::vector<ImportProblem> problems; ///< the gravest first
    qint64 added = 0;                    ///< hours, were the wrong rows left out
    qint64 changed = 0;
    qint64 same = 0;
    qint64 wrongRows = 0;
    qint64 unreadableFiles = 0;
    bool needsMeter = false; ///< a file does not say which meter it was read from
    QDate changedFrom;       ///< first day of which a stored hour would change
};

/// Tries the files out; `meter` is for those that name none. Refuses what Importer refuses as a whole.
Result<std::shared_ptr<const ImportPreview>> previewImport(OfficeFile &office, const QStringList &paths,
                                                           const QString &meter, const Progress &progress);
/// Imports all files of a preview or none, leaving out wrong rows. Refuses what Importer refuses as a whole.
Result<ImportedHours> performImport(OfficeFile &office, const ImportPreview &preview, const Progress &progress);

} // namespace gkwh
