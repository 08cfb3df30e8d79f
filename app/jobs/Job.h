// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of long work as people see it: what it does, how far it is, what cancelling leaves. Lives on the GUI
// thread.
#pragma once

#include "model/base/Progress.h"

#include <QObject>

#include <atomic>
#include <mutex>

namespace gkwh {

struct JobTitle {
    QString text;        ///< "Granting 12 new profiles"
    QString leaves = {}; ///< what cancelling leaves: "Cancelling leaves everything as it was."
    bool cancellable = true;
    bool quiet = false; ///< a page's own reading: no list shows it
};

class Job : public QObject {
    Q_OBJECT
public:
    Job(JobTitle title, QObject *parent);

    const JobTitle &title() const { return m_title; }
    QString detail() const { return m_seen.detail; }
    qint64 done() const { return m_seen.done; }
    qint64 total() const { return m_seen.total; } ///< 0 while nobody knows
    bool isFinished() const { return m_finished; }
    bool isCancelling() const { return m_shared->cancelled; }
    /// Why it did not reach its end, once finished; empty when it did.
    const std::optional<Refusal> &refusal() const { return m_refusal; }

    /// Asks the work to stop at its next step; nothing when it cannot be cancelled.
    void cancel();

Q_SIGNALS:
    void changed();
    void finished();

private:
    friend class JobRunner;
    struct Seen {
        qint64 done = 0;
        qint64 total = 0;
        QString detail;
    };
    /// What the working thread writes and the GUI thread reads.
    struct Shared {
        std::atomic<bool> cancelled = false;
        std::mutex mutex;
        Seen seen;
        bool moved = false;
    };

    static Progress progressInto(const std::shared_ptr<Shared> &shared);
    void refresh();
    void finish(std::optional<Refusal> refusal);

    JobTitle m_title;
    Seen m_seen;
    bool m_finished = false;
    std::optional<Refusal> m_refusal;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace gkwh
