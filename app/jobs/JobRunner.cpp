// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/JobRunner.h"

namespace gkwh {
namespace {

constexpr int RefreshMs = 50; // twenty times a second

} // namespace

JobRunner::JobRunner(QObject *parent) : QObject(parent) {
    // one waits for the disk while another computes; the GUI thread keeps a core where there are more
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount() - 1));
    m_refresh.setInterval(RefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        for (Job *job : QList<Job *>(m_jobs))
            job->refresh();
    });
}

JobRunner::~JobRunner() {
    for (Job *job : std::as_const(m_jobs))
        job->m_shared->cancelled = job->title().cancellable || job->isCancelling();
    m_pool.waitForDone();
}

Job *JobRunner::add(JobTitle title) {
    auto *job = new Job(std::move(title), this);
    m_jobs.append(job);
    m_refresh.start();
    Q_EMIT jobAdded(job);
    return job;
}

void JobRunner::remove(Job *job, std::optional<Refusal> refusal) {
    m_jobs.removeOne(job);
    if (m_jobs.isEmpty())
        m_refresh.stop();
    job->finish(std::move(refusal));
    Q_EMIT jobFinished(job);
    job->deleteLater();
}

} // namespace gkwh
