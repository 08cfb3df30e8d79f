// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Office needs of a data file: one connection with its repositories and nested units of work.
// The store implements it on SQLite; nobody else knows how rows are kept.
#pragma once

#include "model/base/Result.h"

#include <QtGlobal>

#include <optional>

namespace gkwh {

class CurveRepository;
class DocumentRepository;
class InvestmentRepository;
class OperationLog;
class PeopleRepository;
class PlantRepository;
class ProfileRepository;
class SettingRepository;

/// A recording time: milliseconds since 1970 UTC. Reading "as of" a moment sees all that was recorded up to and at it.
using Moment = qint64;
using AsOf = std::optional<Moment>;

/// What every row that is written carries: when, and by which operation (its number in the log).
struct Stamp {
    Moment recorded = 0;
    qint64 operation = 0;
};

class Storage {
public:
    virtual ~Storage() = default;

    /// Begins a unit of work; the outermost takes the file's one writer's place at once, inner ones are savepoints.
    virtual Done begin() = 0;
    virtual Done commit() = 0;
    /// Undoes everything since the matching begin. Never fails: what cannot be undone was never durable.
    virtual void rollback() = 0;
    virtual void setStamp(Stamp stamp) = 0;
    /// Rows written so far on this connection; an operation that leaves it as it was has changed nothing.
    virtual qint64 writes() const = 0;

    virtual OperationLog &operations() = 0;
    virtual PlantRepository &plants() = 0;
    virtual CurveRepository &curves() = 0;
    virtual ProfileRepository &profiles() = 0;
    virtual SettingRepository &settings() = 0;
    virtual PeopleRepository &people() = 0;
    virtual InvestmentRepository &investments() = 0;
    virtual DocumentRepository &documents() = 0;
};

/// Rolls back at the end of its scope unless committed.
class UnitOfWork {
public:
    explicit UnitOfWork(Storage &storage) : m_storage(storage) {}
    ~UnitOfWork() {
        if (m_open)
            m_storage.rollback();
    }
    Q_DISABLE_COPY_MOVE(UnitOfWork)

    Done begin() {
        Done begun = m_storage.begin();
        m_open = begun.has_value();
        return begun;
    }
    Done commit() {
        GKWH_TRY(m_storage.commit());
        m_open = false;
        return {};
    }

private:
    Storage &m_storage;
    bool m_open = false;
};

} // namespace gkwh
