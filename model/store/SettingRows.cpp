// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/SettingRows.h"

using namespace Qt::StringLiterals;

namespace gkwh::store {

Result<QString> SettingRows::value(QLatin1StringView name, AsOf asOf) {
    GKWH_LET(rows, m_rows.rows("setting"_L1, {"value"_L1, "name"_L1}, asOf, "name"_L1, "name = ?"_L1, {QString(name)}));
    return rows.isEmpty() ? QString() : rows.first().first().toString();
}

Done SettingRows::save(QLatin1StringView name, const QString &value) {
    return m_rows.save("setting"_L1, uuidOfKey("setting"_L1, name), {{"name"_L1, QString(name)}, {"value"_L1, value}});
}

} // namespace gkwh::store
