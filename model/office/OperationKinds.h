// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of everything that can be done: per kind its arguments, who may do it, and the function that does it.
#pragma once

#include "model/base/Progress.h"
#include "model/office/Arguments.h"
#include "model/office/Operation.h"
#include "model/office/Storage.h"

#include <vector>

namespace gkwh {

/// What a kind's function works with: inside a transaction that is rolled back when it refuses.
struct Work {
    Storage &storage;
    const Operation &operation;
    const Arguments &arguments;
    const Progress &progress;
    Role role = Role::Manager;
};

struct OperationKind {
    QLatin1StringView name;
    std::vector<ArgumentSpec> arguments;
    bool needsManager = false;
    Result<QJsonObject> (*perform)(Work &);
};

/// The kind of that name, nullptr where there is none.
const OperationKind *operationKind(const QString &name);

std::vector<OperationKind> plantOperations();
std::vector<OperationKind> curveOperations();
std::vector<OperationKind> profileOperations();
std::vector<OperationKind> grantOperations();
std::vector<OperationKind> settingOperations();
std::vector<OperationKind> memberOperations();
std::vector<OperationKind> emissionOperations();
std::vector<OperationKind> investmentOperations();
std::vector<OperationKind> importOperations();
std::vector<OperationKind> remittanceOperations();

} // namespace gkwh
