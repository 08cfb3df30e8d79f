// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/Job.h"

namespace gkwh {

Job::Job(JobTitle title, QObject *parent) : QObject(parent), m_title(std::move(title)) {}

void Job::cancel() {
    if (!m_title.cancellable || m_finished || m_shared->cancelled.exchange(true))
        return;
    Q_EMIT changed();
}

Progress Job::progressInto(const std::shared_ptr<Shared> &shared) {
    return {[shared](qint64 done, qint64 total, const QString &detail) {
        const std::scoped_lock lock(shared->mutex);
        shared->seen = {done, total, detail};
        shared->moved = true;
        return !shared->cancelled;
    }};
}

void Job::refresh() {
    {
        const std::scoped_lock lock(m_shared->mutex);
        if (!std::exchange(m_shared->moved, false))
            return;
        m_seen = m_shared->seen;
    }
    Q_EMIT changed();
}

void Job::finish(std::optional<Refusal> refusal) {
    refresh();
    m_finished = true;
    m_refusal = std::move(refusal);
    Q_EMIT finished();
}

} // namespace gkwh
