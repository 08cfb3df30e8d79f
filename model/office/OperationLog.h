// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail and the outbox: one row each for every operation that changed something, in the same transaction.
#pragma once

#include "model/office/Operation.h"
#include "model/office/Storage.h"

#include <vector>

namespace gkwh {

struct PerformedOperation {
    qint64 sequence = 0;
    Operation operation;
    Moment recorded = 0;
    QJsonObject result;
};

class OperationLog {
public:
    virtual ~OperationLog() = default;

    /// The number and recording time for the next operation at `at`: recording time never goes back.
    virtual Result<Stamp> nextStamp(const QDateTime &at) = 0;
    /// Writes the audit row and the outbox row, before the rows that refer to them: what comes first need not be looked
    /// for in every table.
    virtual Done append(const Stamp &stamp, const Operation &operation) = 0;
    /// What the operation came to.
    virtual Done saveResult(const Stamp &stamp, const QJsonObject &result) = 0;
    virtual Result<std::optional<PerformedOperation>> find(const QUuid &id) = 0;
    /// The newest first, at most `limit`; arguments are left out.
    virtual Result<std::vector<PerformedOperation>> latest(int limit) = 0;
    /// Every operation of a kind, the oldest first.
    virtual Result<std::vector<QUuid>> idsOf(const QString &kind) = 0;
    /// Operations that wait to leave the desk.
    virtual Result<qint64> waiting() = 0;
};

} // namespace gkwh
