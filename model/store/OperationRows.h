// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail and the outbox in SQLite.
#pragma once

#include "model/office/OperationLog.h"
#include "model/store/VersionedRows.h"

namespace gkwh::store {

class OperationRows final : public OperationLog {
public:
    explicit OperationRows(Connection &connection) : m_connection(connection) {}

    Result<Stamp> nextStamp(const QDateTime &at) override;
    Done append(const Stamp &stamp, const Operation &operation) override;
    Done saveResult(const Stamp &stamp, const QJsonObject &result) override;
    Result<std::optional<PerformedOperation>> find(const QUuid &id) override;
    Result<std::vector<PerformedOperation>> latest(int limit) override;
    Result<std::vector<QUuid>> idsOf(const QString &kind) override;
    Result<qint64> waiting() override;

private:
    Connection &m_connection;
};

} // namespace gkwh::store
