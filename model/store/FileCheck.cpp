// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/FileCheck.h"

using namespace Qt::StringLiterals;

namespace gkwh::store {

namespace {

using Faults = std::vector<Fault>;

Done checkPages(SqlStorage &storage, Faults &faults) {
    GKWH_LET(pages, datafile::damages(storage.connection()));
    for (const QString &detail : std::as_const(pages))
        faults.push_back({u"damaged-page"_s, storage.connection().file(), {{u"detail"_s, detail}}});
    return {};
}

Done checkChunks(SqlStorage &storage, Faults &faults) {
    GKWH_LET(damaged, storage.curveRows().damages());
    for (const CurveRows::DamagedChunk &chunk : damaged)
        faults.push_back(
            {u"damaged-chunk"_s,
             u"%1 %2 %3"_s.arg(kindName(chunk.key.kind), chunk.key.name).arg(chunk.month),
             {{u"kind"_s, kindName(chunk.key.kind)}, {u"name"_s, chunk.key.name}, {u"month"_s, chunk.month}}});
    return {};
}

/// Runs a query whose rows are ids of a table with broken versions.
Done brokenVersions(SqlStorage &storage, Faults &faults, const QString &table, const QString &sql) {
    GKWH_LET(rows, allRows(storage.connection(), sql));
    for (const QVariantList &row : std::as_const(rows))
        faults.push_back({u"broken-versions"_s,
                          u"%1 %2"_s.arg(table, row[0].toString()),
                          {{u"table"_s, table}, {u"id"_s, row[0].toString()}}});
    return {};
}

/// Version n follows on versions 1 … n − 1, each replaced when the next was recorded and by what wrote it.
QString unchainedRows(const QString &table) {
    return uR"(SELECT uuid FROM %1 AS now WHERE
          version != 1 + (SELECT count(*) FROM row_past WHERE entity = '%1' AND uuid = now.uuid)
          OR EXISTS (SELECT 1 FROM operation WHERE sequence = now.operation AND recorded_ms != now.recorded_ms)
          OR EXISTS (SELECT 1 FROM row_past AS past
                     LEFT JOIN row_past AS next
                       ON next.entity = past.entity AND next.uuid = past.uuid AND next.version = past.version + 1
                     WHERE past.entity = '%1' AND past.uuid = now.uuid
                       AND (past.version >= now.version
                            OR past.replaced_ms != coalesce(next.recorded_ms, now.recorded_ms)
                            OR past.replaced_by != coalesce(next.operation, now.operation)))
        UNION SELECT uuid FROM row_past WHERE entity = '%1' AND uuid NOT IN (SELECT uuid FROM %1))"_s.arg(table);
}

QString unchainedChunks() {
    return uR"(SELECT curve.kind || '/' || curve.name || '/' || month
        FROM curve_chunk AS now JOIN curve ON curve.id = now.curve WHERE
          version != 1 + (SELECT count(*) FROM curve_chunk_past WHERE curve = now.curve AND month = now.month)
          OR version <= (SELECT max(version) FROM curve_chunk_past WHERE curve = now.curve AND month = now.month)
        UNION SELECT curve || '/' || month FROM curve_chunk_past AS past WHERE NOT EXISTS
          (SELECT 1 FROM curve_chunk WHERE curve = past.curve AND month = past.month))"_s;
}

Done checkVersions(SqlStorage &storage, Faults &faults) {
    GKWH_LET(tables,
             allRows(storage.connection(),
                     u"SELECT name FROM sqlite_schema AS tables WHERE type = 'table' AND name != 'row_past' AND 2 = "
                     "(SELECT count(*) FROM pragma_table_info(tables.name) WHERE name IN ('uuid', 'version'))"_s));
    for (const QVariantList &table : std::as_const(tables))
        GKWH_TRY(brokenVersions(storage, faults, table[0].toString(), unchainedRows(table[0].toString())));
    return brokenVersions(storage, faults, u"curve_chunk"_s, unchainedChunks());
}

Done checkLog(SqlStorage &storage, Faults &faults) {
    const auto check = [&](const QString &code, const QString &sql) -> Done {
        GKWH_LET(rows, allRows(storage.connection(), sql));
        for (const QVariantList &row : std::as_const(rows))
            faults.push_back({code, u"operation %1"_s.arg(row[0].toString()), {{u"operation"_s, row[1].toString()}}});
        return {};
    };
    GKWH_TRY(check(u"missing-outbox"_s, u"SELECT sequence, id FROM operation LEFT JOIN outbox "
                                        "ON outbox.operation = sequence WHERE outbox.operation IS NULL"_s));
    return check(u"recorded-backwards"_s,
                 u"SELECT sequence, id FROM (SELECT sequence, id, recorded_ms, lag(recorded_ms) "
                 "OVER (ORDER BY sequence) AS before FROM operation) WHERE recorded_ms < before"_s);
}

Done checkExtents(SqlStorage &storage, Faults &faults) {
    GKWH_LET(wrong, storage.curveRows().wrongExtents());
    for (const CurveKey &key : wrong)
        faults.push_back({u"wrong-extent"_s,
                          u"%1 %2"_s.arg(kindName(key.kind), key.name),
                          {{u"kind"_s, kindName(key.kind)}, {u"name"_s, key.name}}});
    return {};
}

/// What a run carried out is what it kept, unless somebody has set it since.
Done checkRemainders(SqlStorage &storage, Faults &faults) {
    GKWH_LET(rows, allRows(storage.connection(),
                           u"SELECT remainder.shares, target_day, out_wh, wh FROM remainder JOIN grant_log "
                           "ON grant_log.shares = remainder.shares AND grant_log.operation = remainder.operation "
                           "AND target_day = date(until_day, '+1 day') WHERE wh != out_wh"_s));
    for (const QVariantList &row : std::as_const(rows))
        faults.push_back({u"remainder-against-log"_s,
                          u"remainder %1 %2"_s.arg(row[0].toString(), row[1].toString()),
                          {{u"profile"_s, row[0].toLongLong()},
                           {u"targetDay"_s, row[1].toString()},
                           {u"logged"_s, row[2].toLongLong()},
                           {u"stored"_s, row[3].toLongLong()}}});
    return {};
}

Result<Faults> checkAll(SqlStorage &storage, const Progress &progress) {
    Faults faults;
    GKWH_TRY(checkPages(storage, faults));
    if (!faults.empty())
        return faults;
    GKWH_TRY(checkChunks(storage, faults));
    if (!faults.empty())
        return faults;
    GKWH_TRY(checkVersions(storage, faults));
    GKWH_TRY(checkLog(storage, faults));
    GKWH_TRY(checkExtents(storage, faults));
    GKWH_TRY(checkRemainders(storage, faults));
    GKWH_LET(office, checkOffice(storage, progress));
    faults.insert(faults.end(), office.begin(), office.end());
    return faults;
}

} // namespace

Result<std::vector<Fault>> checkFile(SqlStorage &storage, const Progress &progress) {
    if (storage.connection().isInUnit())
        return checkAll(storage, progress);
    GKWH_TRY(storage.connection().beginReading());
    Result<Faults> faults = checkAll(storage, progress);
    storage.connection().rollback();
    return faults;
}

} // namespace gkwh::store
