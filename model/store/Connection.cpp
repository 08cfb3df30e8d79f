// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Connection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace gkwh::store {

namespace {

QString uniqueName() {
    static std::atomic<int> number = 0;
    return u"gkwh-%1"_s.arg(++number);
}

/// Statements of a script: split at semicolons outside of comments and quotes.
QStringList statementsOf(const QString &script) {
    QStringList statements;
    QString current;
    bool quoted = false;
    for (const QString &line : script.split('\n'_L1)) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (!quoted && line.mid(i, 2) == "--"_L1)
                break;
            if (line[i] == '\''_L1)
                quoted = !quoted;
            if (!quoted && line[i] == ';'_L1) {
                statements << current.trimmed();
                current.clear();
            } else {
                current += line[i];
            }
        }
        current += '\n'_L1;
    }
    if (!current.trimmed().isEmpty())
        statements << current.trimmed();
    return statements;
}

/// The driver would bind a null text as NULL.
QVariant bound(const QVariant &value) {
    const bool nullText = !value.isNull() && value.typeId() == QMetaType::QString && value.toString().isNull();
    return nullText ? QVariant(u""_s) : value;
}

} // namespace

Connection::Connection(QString file, FaultInjector faults)
    : m_file(std::move(file)), m_faults(std::move(faults)),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, uniqueName())) {}

Connection::~Connection() {
    while (m_depth > 0)
        rollback();
    m_statements.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access, FaultInjector faults,
                                                     std::chrono::milliseconds patience) {
    std::unique_ptr<Connection> connection(new Connection(file, std::move(faults)));
    QString name = file;
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count());
    if (access == Access::Untouched)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    if (access == Access::Immutable) {
        options += ";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_L1;
        name = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded) + "?immutable=1"_L1;
    }
    connection->m_database.setConnectOptions(options);
    connection->m_database.setDatabaseName(name);
    if (!connection->m_database.open())
        return connection->failed(connection->m_database.lastError());
    GKWH_TRY(connection->configure(access));
    return connection;
}

Done Connection::configure(Access access) {
    const auto expect = [this](const QString &set, const QString &read, const QString &wanted) -> Done {
        GKWH_TRY(run(set));
        GKWH_LET(answer, value(read));
        if (answer.toString().compare(wanted, Qt::CaseInsensitive) != 0)
            return refuse("storage-failed"_L1, {{u"detail"_s, u"%1 → %2"_s.arg(set, answer.toString())}});
        return {};
    };
    GKWH_TRY(expect(u"PRAGMA foreign_keys = ON"_s, u"PRAGMA foreign_keys"_s, u"1"_s));
    GKWH_TRY(expect(u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA trusted_schema"_s, u"0"_s));
    GKWH_TRY(expect(u"PRAGMA cell_size_check = ON"_s, u"PRAGMA cell_size_check"_s, u"1"_s));
    if (access == Access::ReadOnly)
        GKWH_TRY(expect(u"PRAGMA query_only = ON"_s, u"PRAGMA query_only"_s, u"1"_s));
    if (access == Access::ReadWrite) {
        GKWH_TRY(expect(u"PRAGMA journal_mode = WAL"_s, u"PRAGMA journal_mode"_s, u"wal"_s));
        GKWH_TRY(expect(u"PRAGMA synchronous = FULL"_s, u"PRAGMA synchronous"_s, u"2"_s));
        // 32 MiB at most: a run over all profiles would else write its pages several times before it ends
        GKWH_TRY(expect(u"PRAGMA cache_size = -32768"_s, u"PRAGMA cache_size"_s, u"-32768"_s));
    }
    m_statements.clear();
    return {};
}

tl::unexpected<Refusal> Connection::failed(const QSqlError &error) const {
    const QJsonObject file{{u"file"_s, m_file}, {u"detail"_s, error.text()}};
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
    case 15: // SQLITE_PROTOCOL: the journal's index stayed locked
        return refuse("locked-file"_L1, file);
    case 8: // SQLITE_READONLY
        return refuse("read-only-file"_L1, file);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return refuse("damaged-file"_L1, file);
    case 13: // SQLITE_FULL
        return refuse("disk-full"_L1, file);
    default:
        return refuse("storage-failed"_L1, file);
    }
}

Done Connection::access() const {
    if (m_lost)
        return refuse("storage-failed"_L1, {{u"file"_s, m_file}, {u"detail"_s, u"the transaction was given up"_s}});
    if (m_faults && m_faults())
        return refuse("storage-failed"_L1, {{u"file"_s, m_file}, {u"detail"_s, u"injected fault"_s}});
    return {};
}

Result<QSqlQuery *> Connection::run(const QString &sql, const QVariantList &values) {
    GKWH_TRY(access());
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const QSqlError error = query->lastError();
            m_statements.remove(sql);
            return failed(error);
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), bound(values[i]));
    ++m_runs;
    if (!query->exec())
        return failed(query->lastError());
    return query.get();
}

Done Connection::write(const QString &sql, const QVariantList &values) {
    GKWH_LET(query, run(sql, values));
    m_writes += query->numRowsAffected();
    query->finish();
    return {};
}

Result<bool> Connection::next(QSqlQuery &query) {
    GKWH_TRY(access());
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return failed(query.lastError());
    query.finish();
    return false;
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values) {
    GKWH_LET(query, run(sql, values));
    GKWH_LET(found, next(*query));
    const QVariant value = found ? query->value(0) : QVariant();
    query->finish();
    return value;
}

Done Connection::script(const QString &sql) {
    for (const QString &statement : statementsOf(sql))
        GKWH_TRY(write(statement));
    return {};
}

Done Connection::begin() {
    GKWH_TRY(run(m_depth == 0 ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT depth_%1"_s.arg(m_depth)));
    ++m_depth;
    return {};
}

Done Connection::commit() {
    Q_ASSERT(m_depth > 0);
    GKWH_TRY(run(m_depth == 1 ? u"COMMIT"_s : u"RELEASE depth_%1"_s.arg(m_depth - 1)));
    --m_depth;
    return {};
}

void Connection::rollback() {
    Q_ASSERT(m_depth > 0);
    --m_depth;
    for (const std::shared_ptr<QSqlQuery> &statement : std::as_const(m_statements))
        statement->finish(); // a statement still reading would keep the transaction
    QSqlQuery query(m_database);
    if (m_depth == 0) {
        query.exec(u"ROLLBACK"_s); // fails where SQLite has rolled back by itself: a full disk, an I/O error
        m_lost = false;
    } else if (!query.exec(u"ROLLBACK TO depth_%1"_s.arg(m_depth)) || !query.exec(u"RELEASE depth_%1"_s.arg(m_depth))) {
        m_lost = true; // the outer units' work is gone too; running on would write it in pieces
    }
}

Done Connection::beginReading() {
    Q_ASSERT(m_depth == 0);
    GKWH_TRY(run(u"BEGIN"_s));
    ++m_depth;
    return {};
}

} // namespace gkwh::store
