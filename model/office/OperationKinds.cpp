// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/OperationKinds.h"

namespace gkwh {

const OperationKind *operationKind(const QString &name) {
    static const auto kinds = [] {
        std::vector<OperationKind> all;
        for (const auto &part : {plantOperations(), curveOperations(), profileOperations(), grantOperations(),
                                 settingOperations(), memberOperations(), emissionOperations(), investmentOperations(),
                                 importOperations(), remittanceOperations()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace gkwh
