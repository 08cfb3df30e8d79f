// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data file as a whole: creating, opening, migrating, backing up and verifying it. A file that is refused stays as
// it was.
#pragma once

#include "model/store/Connection.h"

namespace gkwh::store::datafile {

constexpr quint32 applicationId = 0x676b5768; ///< "gkWh", at offset 68 of the file
/// The schema this program writes: the number of the last migration.
int newestSchema();

/// How a file is opened; what differs from the usual serves tests.
struct Options {
    FaultInjector faults;
    std::chrono::milliseconds patience = usualPatience;
    QString migrations = QStringLiteral(":/migrations"); ///< folder of NNNN_name.sql
};

/// Creates an empty data file, whole or not at all. Refuses file-exists {file}, missing-file {file: the folder},
/// read-only-file.
Done create(const QString &file, const Options &options = {});

enum class Mode { ReadOnly, ReadWrite };
/// Opens a data file and verifies it before anything could be written; in ReadWrite an older one is migrated, after a
/// backup beside it. Refuses missing-file, foreign-file, newer-file {version, known}, older-file {version, known} in
/// ReadOnly, damaged-file, locked-file, read-only-file, all with {file}.
Result<std::unique_ptr<Connection>> open(const QString &file, Mode mode, const Options &options = {});
/// A further connection to a file that this process has open already: no migration, no full check.
Result<std::unique_ptr<Connection>> openAgain(const QString &file, Mode mode, const Options &options = {});

/// A consistent copy while others work; the target appears whole or not at all. Refuses file-exists {file}.
Done backup(Connection &connection, const QString &target);
/// The schema of an open file: the number of the last migration it has seen.
Result<int> schema(Connection &connection);
/// What SQLite itself finds wrong in the file: damaged pages, broken references. Empty when sound.
Result<QStringList> damages(Connection &connection);
/// Brings the journal home; for the last use of a connection.
void tidy(Connection &connection);

} // namespace gkwh::store::datafile
