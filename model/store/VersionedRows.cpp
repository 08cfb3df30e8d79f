// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/VersionedRows.h"

#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace gkwh::store {

namespace {

template <typename Names, typename Text>
QString joined(const Names &names, Text text) {
    QStringList parts;
    for (const auto &name : names)
        parts << text(name);
    return parts.join(", "_L1);
}

QVariantList valuesOf(const QList<Column> &columns) {
    QVariantList values;
    for (const Column &column : columns)
        values << column.value;
    return values;
}

/// NULL and an empty value differ, a number and its text do not: SQLite's types are those of the STRICT columns.
bool same(const QVariant &stored, const QVariant &wanted) {
    if (stored.isNull() || wanted.isNull()) // a null whole number would be written "0"
        return stored.isNull() == wanted.isNull();
    return stored.toString() == wanted.toString();
}

} // namespace

Result<QList<QVariantList>> allRows(Connection &connection, const QString &sql, const QVariantList &values) {
    GKWH_LET(query, connection.run(sql, values));
    QList<QVariantList> rows;
    const int columns = query->isSelect() ? static_cast<int>(query->record().count()) : 0;
    for (;;) {
        GKWH_LET(more, connection.next(*query));
        if (!more)
            return rows;
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row << query->value(column);
        rows << row;
    }
}

QUuid uuidOfKey(QLatin1StringView table, const QString &key) {
    static const QUuid space(u"5b8a3c1e-0f57-5e0c-8d3e-7c1f0a6b2d90"_s);
    return QUuid::createUuidV5(space, u"%1/%2"_s.arg(table, key));
}

QVariant dateValue(QDate day) {
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

Result<std::optional<QVariantList>> VersionedRows::current(QLatin1StringView table, const QUuid &uuid,
                                                           const QList<Column> &columns) {
    const QString names = joined(columns, [](const Column &column) { return QString(column.name); });
    GKWH_LET(rows, allRows(m_connection, u"SELECT %1 FROM %2 WHERE uuid = ?"_s.arg(names, table), {uuidText(uuid)}));
    if (rows.isEmpty())
        return std::optional<QVariantList>();
    return std::optional(rows.first());
}

Done VersionedRows::save(QLatin1StringView table, const QUuid &uuid, const QList<Column> &columns) {
    GKWH_LET(stored, current(table, uuid, columns));
    if (!stored)
        return add(table, uuid, columns);
    if (std::equal(columns.begin(), columns.end(), stored->begin(),
                   [](const Column &column, const QVariant &value) { return same(value, column.value); }))
        return {};
    return replace(table, uuid, columns);
}

Done VersionedRows::add(QLatin1StringView table, const QUuid &uuid, const QList<Column> &columns) {
    const QString names = joined(columns, [](const Column &column) { return QString(column.name); });
    const QString marks = joined(columns, [](const Column &) { return u"?"_s; });
    return m_connection.write(
        u"INSERT INTO %1 (uuid, version, recorded_ms, operation, %2) VALUES (?, 1, ?, ?, %3)"_s.arg(table, names,
                                                                                                    marks),
        QVariantList{uuidText(uuid), m_stamp.recorded, m_stamp.operation} + valuesOf(columns));
}

Done VersionedRows::replace(QLatin1StringView table, const QUuid &uuid, const QList<Column> &columns) {
    const QString state = joined(columns, [](const Column &column) { return u"'%1', %1"_s.arg(column.name); });
    GKWH_TRY(m_connection.write(u"INSERT INTO row_past SELECT '%1', uuid, version, recorded_ms, operation, ?, ?, "
                                "json_object(%2) FROM %1 WHERE uuid = ?"_s.arg(table, state),
                                {m_stamp.recorded, m_stamp.operation, uuidText(uuid)}));
    const QString settings = joined(columns, [](const Column &column) { return u"%1 = ?"_s.arg(column.name); });
    return m_connection.write(
        u"UPDATE %1 SET version = version + 1, recorded_ms = ?, operation = ?, %2 WHERE uuid = ?"_s.arg(table,
                                                                                                        settings),
        QVariantList{m_stamp.recorded, m_stamp.operation} + valuesOf(columns) + QVariantList{uuidText(uuid)});
}

Result<QList<QVariantList>> VersionedRows::rows(QLatin1StringView table, const QList<QLatin1StringView> &columns,
                                                AsOf asOf, QLatin1StringView order, QLatin1StringView where,
                                                const QVariantList &values) {
    const QString names = joined(columns, [](QLatin1StringView name) { return QString(name); });
    const QString tail = (where.isEmpty() ? QString() : " WHERE "_L1 + where) + " ORDER BY "_L1 + order;
    if (!asOf)
        return allRows(m_connection, u"SELECT %1 FROM %2"_s.arg(names, table) + tail, values);
    const QString past = joined(columns, [](QLatin1StringView name) {
        return name == "uuid"_L1 || name == "version"_L1 ? QString(name)
                                                         : u"json_extract(state, '$.%1') AS %1"_s.arg(name);
    });
    const QString all = u"SELECT %1 FROM %2 WHERE recorded_ms <= ? UNION ALL SELECT %3 FROM row_past "
                        "WHERE entity = '%2' AND recorded_ms <= ? AND replaced_ms > ?"_s.arg(names, table, past);
    return allRows(m_connection, u"SELECT %1 FROM (%2)"_s.arg(names, all) + tail,
                   QVariantList{*asOf, *asOf, *asOf} + values);
}

} // namespace gkwh::store
