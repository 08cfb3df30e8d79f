// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file's settings in SQLite.
#pragma once

#include "model/office/SettingRepository.h"
#include "model/store/VersionedRows.h"

namespace gkwh::store {

class SettingRows final : public SettingRepository {
public:
    SettingRows(Connection &connection, const Stamp &stamp) : m_rows(connection, stamp) {}

    Result<QString> value(QLatin1StringView name, AsOf asOf) override;
    Done save(QLatin1StringView name, const QString &value) override;

private:
    VersionedRows m_rows;
};

} // namespace gkwh::store
