// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/OfficeFile.h"

namespace gkwh {

Result<std::unique_ptr<OfficeFile>> OfficeFile::wrap(Result<std::unique_ptr<store::Connection>> connection, Desk desk) {
    if (!connection)
        return refuse(connection.error());
    return std::unique_ptr<OfficeFile>(new OfficeFile(std::move(*connection), std::move(desk)));
}

Result<std::unique_ptr<OfficeFile>> OfficeFile::open(const QString &file, store::datafile::Mode mode, Desk desk) {
    return wrap(store::datafile::open(file, mode), std::move(desk));
}

Result<std::unique_ptr<OfficeFile>> OfficeFile::openAgain(const QString &file, store::datafile::Mode mode, Desk desk) {
    return wrap(store::datafile::openAgain(file, mode), std::move(desk));
}

} // namespace gkwh
