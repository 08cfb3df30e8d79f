// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// settings.set: the settings of the data file.
#include "model/office/OperationKinds.h"
#include "model/office/SettingRepository.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = ArgumentSpec::Type;
constexpr auto required = ArgumentSpec::Need::Required;

Result<QJsonObject> set(Work &work) {
    const QString name = work.arguments.text("name"_L1);
    const QString value = work.arguments.text("value"_L1);
    if (name != worksAsOnSetting)
        return notFound("setting"_L1, name);
    if (!value.isEmpty())
        GKWH_TRY(isoDate(value, "value"_L1));
    GKWH_TRY(work.storage.settings().save(worksAsOnSetting, value));
    return QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
}

} // namespace

std::vector<OperationKind> settingOperations() {
    return {{"settings.set"_L1, {{"name"_L1, Type::Text, required}, {"value"_L1, Type::Text, required}}, true, set}};
}

} // namespace gkwh
