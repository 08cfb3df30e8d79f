// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs long work off the GUI thread and brings its result back. Owns the threads and the list of running jobs.
#pragma once

#include "app/jobs/Job.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace gkwh {

class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject *parent = nullptr);
    /// Cancels what can be cancelled and waits for all; no result is delivered any more.
    ~JobRunner() override;

    /// Runs `work` on another thread, then `then` on this one, unless `context` died meanwhile. An exception out of
    /// `work` becomes the refusal internal {what}. The job lives until `then` has returned.
    template <typename T>
    Job *start(JobTitle title, std::function<Result<T>(const Progress &)> work, QObject *context,
               std::function<void(Result<T>)> then);

    /// Running ones, oldest first.
    const QList<Job *> &jobs() const { return m_jobs; }

Q_SIGNALS:
    void jobAdded(gkwh::Job *job);
    /// The job is off the list; it is deleted when control returns to the event loop.
    void jobFinished(gkwh::Job *job);

private:
    Job *add(JobTitle title);
    void remove(Job *job, std::optional<Refusal> refusal);
    template <typename T>
    static Result<T> guarded(const std::function<Result<T>(const Progress &)> &work, const Progress &progress);

    QList<Job *> m_jobs;
    QTimer m_refresh;
    QThreadPool m_pool;
};

template <typename T>
Result<T> JobRunner::guarded(const std::function<Result<T>(const Progress &)> &work, const Progress &progress) {
    const auto internal = [](const QString &what) {
        return refuse(QLatin1StringView("internal"), {{QStringLiteral("what"), what}});
    };
    try {
        return work(progress);
    } catch (const std::exception &exception) {
        return internal(QString::fromLocal8Bit(exception.what()));
    } catch (...) {
        return internal(QStringLiteral("unknown exception"));
    }
}

template <typename T>
Job *JobRunner::start(JobTitle title, std::function<Result<T>(const Progress &)> work, QObject *context,
                      std::function<void(Result<T>)> then) {
    Job *job = add(std::move(title));
    const auto deliver = [this, job, context = QPointer<QObject>(context), then = std::move(then)](Result<T> result) {
        remove(job, result ? std::nullopt : std::optional(result.error()));
        if (context)
            then(std::move(result));
    };
    m_pool.start([this, deliver, work = std::move(work), progress = Job::progressInto(job->m_shared)] {
        auto result = std::make_shared<Result<T>>(guarded<T>(work, progress));
        QMetaObject::invokeMethod(
            this, [deliver, result] { deliver(std::move(*result)); }, Qt::QueuedConnection);
    });
    return job;
}

} // namespace gkwh
