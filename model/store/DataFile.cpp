// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/DataFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QtEndian>

#include <unistd.h>

using namespace Qt::StringLiterals;

static void initMigrations() { Q_INIT_RESOURCE(migrations); }

namespace gkwh::store::datafile {

namespace {

constexpr int pageSize = 4096; // SQLite's own choice since 2016

QJsonObject named(const QString &file) { return {{u"file"_s, file}}; }

QStringList migrationsIn(const QString &folder) {
    initMigrations();
    return QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int schemaOf(const Options &options) { return static_cast<int>(migrationsIn(options.migrations).size()); }

tl::unexpected<Refusal> otherSchema(QLatin1StringView code, const QString &file, int version, int known) {
    return refuse(code, {{u"file"_s, file}, {u"version"_s, version}, {u"known"_s, known}});
}

/// Whether there is something that was committed and not brought home yet.
bool hasJournal(const QString &file) { return QFileInfo(file + "-wal"_L1).size() > 0; }

/// The fields of the header that can only be one thing in a file this program made (sqlite.org/fileformat.html §1.3).
bool isSound(const QByteArray &header) {
    const auto byte = [&](qsizetype at) { return static_cast<uchar>(header[at]); };
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const auto isFormat = [&](qsizetype at) { return byte(at) == 1 || byte(at) == 2; };
    constexpr quint32 schemaFormat = 4;
    constexpr quint32 utf8 = 1;
    return qFromBigEndian<quint16>(header.constData() + 16) == pageSize && isFormat(18) && isFormat(19) && byte(20) == 0
           && byte(21) == 64 && byte(22) == 32 && byte(23) == 32 && number(44) == schemaFormat && number(52) == 0
           && number(56) == utf8 && number(64) == 0;
}

/// Reads the 100 bytes that SQLite would trust, so that a file of somebody else is never even opened for writing.
Done checkHeader(const QString &file, const Options &options) {
    static const QByteArray magic("SQLite format 3\0", 16);
    QFile bytes(file);
    if (!bytes.exists())
        return refuse("missing-file"_L1, named(file));
    if (!bytes.open(QIODevice::ReadOnly))
        return refuse("storage-failed"_L1, {{u"file"_s, file}, {u"detail"_s, bytes.errorString()}});
    const QByteArray header = bytes.read(100);
    if (header.startsWith(QByteArray(16, '\0')) || magic.startsWith(header))
        return refuse("damaged-file"_L1, named(file));
    if (!header.startsWith(magic))
        return refuse("foreign-file"_L1, named(file));
    if (header.size() < 100)
        return refuse("damaged-file"_L1, named(file));
    if (qFromBigEndian<quint32>(header.constData() + 68) != applicationId)
        return refuse("foreign-file"_L1, named(file));
    const int version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version > schemaOf(options))
        return otherSchema("newer-file"_L1, file, version, schemaOf(options));
    // half a page is read as if it ended in zeros; only a journal may still have the other half
    const bool cut = bytes.size() % pageSize != 0 && !hasJournal(file);
    if (version < 1 || cut || !isSound(header))
        return refuse("damaged-file"_L1, named(file));
    return {};
}

/// Root may write everywhere; a file without any write permission is meant to be left alone all the same.
bool isProtected(const QString &file) {
    const QFileInfo info(file);
    const auto anybody = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther; // WriteUser asks what root may
    return !info.isWritable() || !(info.permissions() & anybody);
}

/// SQLite keeps its journal beside the file.
bool canWriteBeside(const QString &file) { return QFileInfo(QFileInfo(file).absolutePath()).isWritable(); }

Done checkWritable(const QString &file) {
    if (isProtected(file) || !canWriteBeside(file))
        return refuse("read-only-file"_L1, named(file));
    return {};
}

Done applyMigrations(Connection &connection, const Options &options) {
    GKWH_TRY(connection.begin());
    const Done applied = [&]() -> Done {
        GKWH_LET(version, connection.value(u"PRAGMA user_version"_s));
        const QStringList all = migrationsIn(options.migrations);
        for (int number = version.toInt(); number < all.size(); ++number) {
            QFile sql(options.migrations + '/'_L1 + all[number]);
            if (!sql.open(QIODevice::ReadOnly))
                return refuse("storage-failed"_L1, {{u"detail"_s, sql.fileName()}});
            GKWH_TRY(connection.script(QString::fromUtf8(sql.readAll())));
        }
        GKWH_LET(broken, connection.value(u"SELECT count(*) FROM pragma_foreign_key_check"_s));
        if (broken.toLongLong() != 0)
            return refuse("damaged-file"_L1, named(connection.file()));
        GKWH_TRY(connection.run(u"PRAGMA application_id = %1"_s.arg(applicationId)));
        GKWH_TRY(connection.run(u"PRAGMA user_version = %1"_s.arg(all.size())));
        return connection.commit();
    }();
    if (!applied)
        connection.rollback();
    return applied;
}

/// Where the copy before a migration goes; an older copy is never taken for it.
QString copyBefore(const QString &file, int schema) {
    const QFileInfo info(file);
    const QString name = u"%1/%2.before-schema-%3"_s.arg(info.absolutePath(), info.completeBaseName()).arg(schema);
    QString copy = name + ".gkwh"_L1;
    for (int number = 2; QFile::exists(copy); ++number)
        copy = u"%1-%2.gkwh"_s.arg(name).arg(number);
    return copy;
}

Done migrate(Connection &connection, const Options &options) {
    QLockFile alone(connection.file() + ".migrating"_L1); // a backup cannot be taken inside the migration's transaction
    alone.setStaleLockTime(0);
    if (!alone.tryLock(static_cast<int>(options.patience.count())))
        return refuse("locked-file"_L1, named(connection.file()));
    GKWH_LET(version, connection.value(u"PRAGMA user_version"_s));
    if (version.toInt() > schemaOf(options))
        return otherSchema("newer-file"_L1, connection.file(), version.toInt(), schemaOf(options));
    if (version.toInt() == schemaOf(options))
        return {}; // another program has migrated it meanwhile
    const QString copy = copyBefore(connection.file(), schemaOf(options));
    GKWH_TRY(backup(connection, copy));
    Done migrated = applyMigrations(connection, options);
    if (!migrated)
        QFile::remove(copy); // the file is as it was
    return migrated;
}

Done syncToDisk(const QString &file) {
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadWrite) || ::fsync(bytes.handle()) != 0)
        return refuse("storage-failed"_L1, {{u"file"_s, file}, {u"detail"_s, bytes.errorString()}});
    return {};
}

void removeWithJournal(const QString &file) {
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(file + suffix);
}

Result<std::unique_ptr<Connection>> connect(const QString &file, Connection::Access access, const Options &options) {
    return Connection::open(file, access, options.faults, options.patience);
}

Result<std::unique_ptr<Connection>> connectReading(const QString &file, const Options &options) {
    // a reader of a file in WAL mode writes its own index beside it; where that cannot be, the file is read as it lies
    using Access = Connection::Access;
    if (checkWritable(file))
        return connect(file, Access::ReadOnly, options);
    return connect(file, hasJournal(file) ? Access::Untouched : Access::Immutable, options);
}

/// Whether the pages hold together, and the schema's number as the journal has it: the header alone may lag behind.
Result<int> verifiedSchema(Connection &connection, const Options &options) {
    GKWH_LET(verdict, connection.value(u"PRAGMA quick_check(1)"_s));
    if (verdict.toString() != "ok"_L1)
        return refuse("damaged-file"_L1, {{u"file"_s, connection.file()}, {u"detail"_s, verdict.toString()}});
    GKWH_LET(version, connection.value(u"PRAGMA user_version"_s));
    if (version.toInt() < 1)
        return refuse("damaged-file"_L1, named(connection.file()));
    if (version.toInt() > schemaOf(options))
        return otherSchema("newer-file"_L1, connection.file(), version.toInt(), schemaOf(options));
    return version.toInt();
}

/// The same before anything could be written: what is damaged or newer has then not been touched.
Result<int> verifiedSchema(const QString &file, const Options &options) {
    const bool inUse = hasJournal(file) || QFile::exists(file + "-shm"_L1);
    if (!inUse) {
        GKWH_LET(reader, connect(file, Connection::Access::Immutable, options));
        const Result<int> schema = verifiedSchema(*reader, options);
        if (schema || schema.error().code != "damaged-file"_L1)
            return schema;
    }
    // asked under everybody's locks: another program may have come in the middle of it
    GKWH_LET(reader, connect(file, Connection::Access::Untouched, options));
    return verifiedSchema(*reader, options);
}

} // namespace

int newestSchema() {
    static const int number = schemaOf({});
    return number;
}

Done create(const QString &file, const Options &options) {
    if (QFile::exists(file))
        return refuse("file-exists"_L1, named(file));
    if (hasJournal(file)) // of a file that is gone: it would be played into this one
        return refuse("file-exists"_L1, named(file + "-wal"_L1));
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir())
        return refuse("missing-file"_L1, named(folder.filePath()));
    if (!folder.isWritable())
        return refuse("read-only-file"_L1, named(file));
    const QString unfinished = u"%1.new-%2"_s.arg(file).arg(QCoreApplication::applicationPid());
    removeWithJournal(unfinished);
    const Done created = [&]() -> Done {
        {
            GKWH_LET(connection, connect(unfinished, Connection::Access::ReadWrite, options));
            GKWH_TRY(applyMigrations(*connection, options));
            tidy(*connection);
        }
        if (hasJournal(unfinished)) // closing could not bring the journal home
            return refuse("storage-failed"_L1, named(file));
        if (!QFile::rename(unfinished, file))
            return refuse(QFile::exists(file) ? "file-exists"_L1 : "read-only-file"_L1, named(file));
        return {};
    }();
    if (!created)
        removeWithJournal(unfinished);
    return created;
}

Result<std::unique_ptr<Connection>> open(const QString &file, Mode mode, const Options &options) {
    GKWH_TRY(checkHeader(file, options));
    if (mode == Mode::ReadWrite)
        GKWH_TRY(checkWritable(file));
    GKWH_LET(schema, verifiedSchema(file, options));
    const bool older = schema < schemaOf(options);
    if (mode == Mode::ReadOnly) {
        if (older)
            return otherSchema("older-file"_L1, file, schema, schemaOf(options));
        return connectReading(file, options);
    }
    GKWH_LET(connection, connect(file, Connection::Access::ReadWrite, options));
    if (older)
        GKWH_TRY(migrate(*connection, options));
    return connection;
}

Result<std::unique_ptr<Connection>> openAgain(const QString &file, Mode mode, const Options &options) {
    GKWH_TRY(checkHeader(file, options));
    if (mode == Mode::ReadOnly)
        return connectReading(file, options);
    GKWH_TRY(checkWritable(file));
    return connect(file, Connection::Access::ReadWrite, options);
}

Done backup(Connection &connection, const QString &target) {
    if (QFile::exists(target))
        return refuse("file-exists"_L1, named(target));
    const QString unfinished = target + ".part"_L1;
    QFile::remove(unfinished);
    const Done copied = [&]() -> Done {
        GKWH_LET(readsOnly, connection.value(u"PRAGMA query_only"_s));
        GKWH_TRY(connection.run(u"PRAGMA query_only = OFF"_s)); // it forbids to write elsewhere, too
        const auto vacuumed = connection.run(u"VACUUM INTO ?"_s, {unfinished});
        GKWH_TRY(connection.run(u"PRAGMA query_only = %1"_s.arg(readsOnly.toInt())));
        GKWH_TRY(vacuumed);
        GKWH_TRY(syncToDisk(unfinished));
        if (!QFile::rename(unfinished, target))
            return refuse("storage-failed"_L1, named(target));
        return {};
    }();
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}

Result<int> schema(Connection &connection) {
    GKWH_LET(version, connection.value(u"PRAGMA user_version"_s));
    return version.toInt();
}

Result<QStringList> damages(Connection &connection) {
    QStringList found;
    GKWH_LET(pages, connection.run(u"PRAGMA integrity_check"_s));
    for (;;) {
        GKWH_LET(more, connection.next(*pages));
        if (!more)
            break;
        if (const QString line = pages->value(0).toString(); line != "ok"_L1)
            found << line;
    }
    GKWH_LET(references, connection.run(u"PRAGMA foreign_key_check"_s));
    for (;;) {
        GKWH_LET(more, connection.next(*references));
        if (!more)
            break;
        found << u"%1 %2 → %3"_s.arg(references->value(0).toString(), references->value(1).toString(),
                                     references->value(2).toString());
    }
    return found;
}

void tidy(Connection &connection) {
    // best effort: another program may be using the file, which then does it
    static_cast<void>(connection.run(u"PRAGMA optimize"_s));
    static_cast<void>(connection.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

} // namespace gkwh::store::datafile
