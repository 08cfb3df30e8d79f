// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection of one thread: prepared statements, nested transactions, and errors as refusals.
#pragma once

#include "model/base/Result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <functional>
#include <memory>

namespace gkwh::store {

/// Asked before every access to the file; answers true to let it fail. Used by tests, empty otherwise.
using FaultInjector = std::function<bool()>;
/// How long to wait for another writer before locked-file.
constexpr std::chrono::milliseconds usualPatience{5000};

class Connection {
public:
    enum class Access {
        ReadOnly,  ///< never writes what it reads, but keeps the journal in order as every user of the file does
        Untouched, ///< neither writes nor tidies anything; may leave an empty journal beside the file
        Immutable, ///< reads the file as it lies: there must be no journal, and nobody may be writing
        ReadWrite
    };

    /// Opens the file and sets and reads back its pragmas. Refuses locked-file, damaged-file, read-only-file,
    /// storage-failed {detail}.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Access access, FaultInjector faults = {},
                                                    std::chrono::milliseconds patience = usualPatience);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs a statement, prepared once and kept. The query is positioned before its first row. A null text is written
    /// as an empty one; NULL is a null QVariant.
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that writes; counts as a write when it touched a row.
    Done write(const QString &sql, const QVariantList &values = {});
    /// Next row of a running query: false at its end. Refuses what reading the row refuses.
    Result<bool> next(QSqlQuery &query);
    /// First column of the first row, an invalid QVariant where there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// Runs several statements separated by semicolons, as a migration has them.
    Done script(const QString &sql);

    /// BEGIN IMMEDIATE for the outermost, a savepoint for inner ones: a deferred transaction that turns to writing
    /// fails at once with SQLITE_BUSY_SNAPSHOT, whatever the time-out.
    Done begin();
    Done commit();
    void rollback();
    /// Begins a unit of questions that all see the file as it is now; ended by rollback. Takes no writer's place.
    Done beginReading();

    bool isInUnit() const { return m_depth > 0; }

    qint64 writes() const { return m_writes; }
    /// How many statements have run: what a question costs however fast the disk is.
    qint64 statements() const { return m_runs; }
    QString file() const { return m_file; }

private:
    Connection(QString file, FaultInjector faults);
    Done configure(Access access);
    Done access() const;
    tl::unexpected<Refusal> failed(const QSqlError &error) const;

    QString m_file;
    FaultInjector m_faults;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    int m_depth = 0;
    bool m_lost = false; ///< SQLite gave the transaction up; nothing more may run in what remains of it
    qint64 m_writes = 0;
    qint64 m_runs = 0;
};

} // namespace gkwh::store
