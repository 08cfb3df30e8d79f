// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An open data file with the office that works on it; owns both and belongs to one thread. Each job opens its own.
#pragma once

#include "model/office/Office.h"
#include "model/office/OfficeReader.h"
#include "model/store/SqlStorage.h"

#include <memory>

namespace gkwh {

class OfficeFile {
public:
    /// Creates an empty data file; refuses what store::datafile::create refuses.
    static Done create(const QString &file) { return store::datafile::create(file); }
    /// Refuses what store::datafile::open refuses.
    static Result<std::unique_ptr<OfficeFile>> open(const QString &file, store::datafile::Mode mode, Desk desk);
    /// A further connection for another thread, to a file that this program has open.
    static Result<std::unique_ptr<OfficeFile>> openAgain(const QString &file, store::datafile::Mode mode, Desk desk);

    QString file() { return m_storage.connection().file(); }
    Office &office() { return m_office; }
    OfficeReader reader(AsOf asOf = {}) { return OfficeReader(m_storage, asOf); }
    store::SqlStorage &storage() { return m_storage; }

private:
    OfficeFile(std::unique_ptr<store::Connection> connection, Desk desk)
        : m_storage(std::move(connection)), m_office(m_storage, std::move(desk)) {}
    static Result<std::unique_ptr<OfficeFile>> wrap(Result<std::unique_ptr<store::Connection>> connection, Desk desk);

    store::SqlStorage m_storage;
    Office m_office;
};

} // namespace gkwh
