// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one door through which people and jobs change data: checks an operation, changes the data and writes the audit
// row and the outbox row in one transaction, or changes nothing.
#pragma once

#include "model/base/Progress.h"
#include "model/office/Operation.h"
#include "model/office/Storage.h"

#include <functional>
#include <span>
#include <vector>

namespace gkwh {

/// Who works, in which role, and what time it is; the clock may stand on another day than the machine's, without one it
/// is the machine's.
struct Desk {
    QString user;
    Role role = Role::Manager;
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
};

class Office {
public:
    Office(Storage &storage, Desk desk) : m_storage(storage), m_desk(std::move(desk)) {}

    /// Refuses unknown-operation {op}, needs-manager {op}, cancelled, what the arguments and the kind's rules refuse,
    /// and what the storage refuses. An id performed before answers its first result and changes nothing.
    Result<Outcome> perform(const Operation &operation, const Progress &progress = {});
    /// All or none of them, in one transaction; the first refusal carries {"index"} of its operation.
    Result<std::vector<Outcome>> performAll(std::span<const Operation> operations, const Progress &progress = {});
    /// What performing them would come to; nothing is kept.
    Result<std::vector<Outcome>> preview(std::span<const Operation> operations, const Progress &progress = {});

    const Desk &desk() const { return m_desk; }
    Storage &storage() { return m_storage; }

private:
    Result<std::vector<Outcome>> performEach(std::span<const Operation> operations, const Progress &progress);

    Storage &m_storage;
    Desk m_desk;
};

} // namespace gkwh
