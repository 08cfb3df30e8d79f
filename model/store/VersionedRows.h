// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that forget nothing: saving one keeps what it replaces in row_past, reading sees the rows of any moment.
#pragma once

#include "model/office/Storage.h"
#include "model/store/Connection.h"

#include <QDate>
#include <QUuid>

namespace gkwh::store {

struct Column {
    QLatin1StringView name;
    QVariant value;
};

class VersionedRows {
public:
    VersionedRows(Connection &connection, const Stamp &stamp) : m_connection(connection), m_stamp(stamp) {}

    /// Adds the row, or writes its next version where a column differs; the same row again writes nothing.
    Done save(QLatin1StringView table, const QUuid &uuid, const QList<Column> &columns);
    /// Values of `columns` (which may name uuid and version) of every row of a table at a moment, in `order`.
    Result<QList<QVariantList>> rows(QLatin1StringView table, const QList<QLatin1StringView> &columns, AsOf asOf,
                                     QLatin1StringView order, QLatin1StringView where = {},
                                     const QVariantList &values = {});

private:
    Result<std::optional<QVariantList>> current(QLatin1StringView table, const QUuid &uuid,
                                                const QList<Column> &columns);
    Done add(QLatin1StringView table, const QUuid &uuid, const QList<Column> &columns);
    Done replace(QLatin1StringView table, const QUuid &uuid, const QList<Column> &columns);

    Connection &m_connection;
    const Stamp &m_stamp;
};

/// Rows of a query, all at once: a kept statement must not be read while it is run again.
Result<QList<QVariantList>> allRows(Connection &connection, const QString &sql, const QVariantList &values = {});

inline QString uuidText(const QUuid &uuid) { return uuid.toString(QUuid::WithoutBraces); }
/// The same uuid on every desk for what a natural key names.
QUuid uuidOfKey(QLatin1StringView table, const QString &key);
/// A text as it is; one that was never set is empty, not NULL.
inline QVariant textValue(const QString &text) { return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text); }
/// A number, NULL for nothing.
inline QVariant wholeValue(std::optional<qint64> value) {
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}
inline std::optional<qint64> wholeOf(const QVariant &value) {
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}
/// ISO text, NULL for an invalid date.
QVariant dateValue(QDate day);
inline QDate dateOf(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

} // namespace gkwh::store
