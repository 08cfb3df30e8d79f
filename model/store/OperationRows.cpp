// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/OperationRows.h"

using namespace Qt::StringLiterals;

namespace gkwh::store {

namespace {

constexpr qsizetype longJson = 4096; // bytes; a year of hourly readings is thirty times that

QByteArray packed(const QJsonObject &object) {
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return json.size() < longJson ? json : qCompress(json);
}

QJsonObject unpacked(const QByteArray &bytes) {
    return QJsonDocument::fromJson(bytes.startsWith('{') ? bytes : qUncompress(bytes)).object();
}

QDateTime instant(const QVariant &ms) { return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC); }

} // namespace

Result<Stamp> OperationRows::nextStamp(const QDateTime &at) {
    // the last one has the latest time too, for it never goes back
    GKWH_LET(rows,
             allRows(m_connection, u"SELECT sequence, recorded_ms FROM operation ORDER BY sequence DESC LIMIT 1"_s));
    const QVariantList last = rows.value(0, {0, 0});
    return Stamp{std::max(at.toMSecsSinceEpoch(), last[1].toLongLong()), last[0].toLongLong() + 1};
}

Done OperationRows::append(const Stamp &stamp, const Operation &operation) {
    GKWH_TRY(
        m_connection.write(u"INSERT INTO operation VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           {stamp.operation, uuidText(operation.id), operation.kind, operation.at.toMSecsSinceEpoch(),
                            stamp.recorded, operation.user, packed(operation.arguments), packed({})}));
    return m_connection.write(u"INSERT INTO outbox (operation) VALUES (?)"_s, {stamp.operation});
}

Done OperationRows::saveResult(const Stamp &stamp, const QJsonObject &result) {
    return m_connection.write(u"UPDATE operation SET result = ? WHERE sequence = ?"_s,
                              {packed(result), stamp.operation});
}

Result<std::optional<PerformedOperation>> OperationRows::find(const QUuid &id) {
    GKWH_LET(rows, allRows(m_connection,
                           u"SELECT sequence, kind, at_ms, user, arguments, recorded_ms, result FROM operation "
                           "WHERE id = ?"_s,
                           {uuidText(id)}));
    if (rows.isEmpty())
        return std::optional<PerformedOperation>();
    const QVariantList &row = rows.first();
    return std::optional(
        PerformedOperation{row[0].toLongLong(),
                           {id, row[1].toString(), instant(row[2]), row[3].toString(), unpacked(row[4].toByteArray())},
                           row[5].toLongLong(),
                           unpacked(row[6].toByteArray())});
}

Result<std::vector<PerformedOperation>> OperationRows::latest(int limit) {
    GKWH_LET(rows, allRows(m_connection,
                           u"SELECT sequence, id, kind, at_ms, user, recorded_ms, result FROM operation "
                           "ORDER BY sequence DESC LIMIT ?"_s,
                           {limit}));
    std::vector<PerformedOperation> operations;
    for (const QVariantList &row : std::as_const(rows))
        operations.push_back(
            {row[0].toLongLong(),
             {QUuid::fromString(row[1].toString()), row[2].toString(), instant(row[3]), row[4].toString(), {}},
             row[5].toLongLong(),
             unpacked(row[6].toByteArray())});
    return operations;
}

Result<std::vector<QUuid>> OperationRows::idsOf(const QString &kind) {
    GKWH_LET(rows, allRows(m_connection, u"SELECT id FROM operation WHERE kind = ? ORDER BY sequence"_s, {kind}));
    std::vector<QUuid> ids;
    for (const QVariantList &row : std::as_const(rows))
        ids.push_back(QUuid::fromString(row[0].toString()));
    return ids;
}

Result<qint64> OperationRows::waiting() {
    GKWH_LET(count, m_connection.value(u"SELECT count(*) FROM outbox WHERE state IN ('queued', 'sent')"_s));
    return count.toLongLong();
}

} // namespace gkwh::store
