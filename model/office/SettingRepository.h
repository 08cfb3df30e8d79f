// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that belong to the data file, not to the person at the desk.
#pragma once

#include "model/office/Storage.h"

#include <QString>

namespace gkwh {

/// The day on which a demonstration file is looked at, YYYY-MM-DD; unset in a real office.
constexpr QLatin1StringView worksAsOnSetting("works-as-on");

class SettingRepository {
public:
    virtual ~SettingRepository() = default;

    /// Empty where it was never set.
    virtual Result<QString> value(QLatin1StringView name, AsOf asOf = {}) = 0;
    virtual Done save(QLatin1StringView name, const QString &value) = 0;
};

} // namespace gkwh
