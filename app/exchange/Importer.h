// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the rows of a CSV file into operations and performs them, all or none. It speaks to no one: what came of it
// is a report.
#pragma once

#include "app/exchange/ExchangeKind.h"
#include "app/exchange/PlantRows.h"
#include "app/exchange/ProductionFile.h"
#include "app/exchange/RecordRows.h"
#include "app/exchange/RemainderRows.h"
#include "app/exchange/RightsRows.h"
#include "model/office/Office.h"

#include <variant>

namespace gkwh {

/// A file that has been read, and nothing done with it yet: what a preview shows and an import performs.
struct ImportFile {
    ExchangeKind kind = ExchangeKind::Production;
    QString name; ///< of the file, without its folder
    std::variant<ProductionRows, CsvRows<PlantRow>, CsvRows<RightsRow>, CsvRows<RemainderRow>, CsvRows<RecordRow>> rows;
};
/// Refuses a file that cannot be read as that kind. `meter` is the serial for production that names none.
FileResult<ImportFile> readImport(ExchangeKind kind, const QString &path, const QString &meter = {});

struct ImportOptions {
    bool dryRun = false;      ///< say what would come of it, and keep nothing
    bool skipBadRows = false; ///< do the right rows although others are wrong
};

/// What an import came to. Hours are counted for curves, rows for everything else.
struct ImportReport {
    ExchangeKind kind = ExchangeKind::Production;
    qint64 rows = 0; ///< data rows of the file
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    std::vector<RowProblem> warnings;
    std::vector<RowProblem> errors; ///< by line: what cannot be read, and what a rule refuses
    bool dryRun = false;
    bool refused = false; ///< rows were wrong, so nothing was imported
};

class Importer {
public:
    explicit Importer(Office &office) : m_office(office) {}

    /// One operation for each plant, meter, profile, remainder or record, in one transaction; what changes nothing
    /// leaves none. A rule's refusal is an error of the row it came from. Refuses only what concerns the import as a
    /// whole: needs-manager, cancelled, and what the storage refuses.
    Result<ImportReport> perform(const ImportFile &file, const ImportOptions &options, const Progress &progress = {});

private:
    Office &m_office;
};

} // namespace gkwh
