// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data file as the window works with it: questions and operations run as jobs on connections of their own, and
// everybody hears when something changed, here or by another program. Owns the clock of the desk.
#pragma once

#include "app/jobs/JobRunner.h"
#include "app/setup/OfficeFile.h"

#include <QTimer>

namespace gkwh {

/// What status bar and header say about the file as a whole.
struct OfficeSummary {
    QString file;
    QDate grantedUntil;
    QDate worksAsOn; ///< valid in a demonstration: the day it is looked at
    ProductionState production;
};

class OfficeSession : public QObject {
    Q_OBJECT
public:
    /// Starts working with a file that OfficeFile::open has verified and migrated, and listening for changes. Refuses
    /// what OfficeFile::openAgain refuses.
    static Result<std::unique_ptr<OfficeSession>> open(const QString &file, const QString &user, JobRunner &jobs);

    QString file() const { return m_file; }
    JobRunner &jobs() { return m_jobs; }
    /// Today at this desk: a demonstration stays on its day.
    QDate today() const;

    /// Asks the office off the GUI thread; `then` is called on this one unless `context` died meanwhile. No list shows
    /// it.
    template <typename T>
    void ask(std::function<Result<T>(OfficeFile &)> question, QObject *context, std::function<void(Result<T>)> then) {
        m_jobs.start<T>({{}, {}, false, true}, onFile<T>(store::datafile::Mode::ReadOnly, std::move(question)), context,
                        std::move(then));
    }
    /// The same for work that may take long, shown with progress and cancel, and that may change the file.
    template <typename T>
    Job *work(JobTitle title, std::function<Result<T>(OfficeFile &, const Progress &)> doing, QObject *context,
              std::function<void(Result<T>)> then);
    /// Performs operations, all or none.
    Job *perform(JobTitle title, std::vector<Operation> operations, QObject *context,
                 std::function<void(Result<std::vector<Outcome>>)> then);

Q_SIGNALS:
    /// The file's content changed, by this window or by another program.
    void changed();

private:
    OfficeSession(std::unique_ptr<OfficeFile> file, Desk desk, JobRunner &jobs);
    void lookForChanges();
    template <typename T>
    std::function<Result<T>(const Progress &)> onFile(store::datafile::Mode mode,
                                                      std::function<Result<T>(OfficeFile &)> doing) const {
        return [file = m_file, desk = m_desk, mode, doing = std::move(doing)](const Progress &) -> Result<T> {
            GKWH_LET(open, OfficeFile::openAgain(file, mode, desk));
            return doing(*open);
        };
    }

    std::unique_ptr<OfficeFile> m_watch; ///< this thread's own connection: it hears of others' commits
    QString m_file;
    Desk m_desk;
    JobRunner &m_jobs;
    QTimer m_poll;
    qint64 m_dataVersion = 0;
};

template <typename T>
Job *OfficeSession::work(JobTitle title, std::function<Result<T>(OfficeFile &, const Progress &)> doing,
                         QObject *context, std::function<void(Result<T>)> then) {
    return m_jobs.start<T>(
        std::move(title),
        [file = m_file, desk = m_desk, doing = std::move(doing)](const Progress &progress) -> Result<T> {
            GKWH_LET(open, OfficeFile::openAgain(file, store::datafile::Mode::ReadWrite, desk));
            return doing(*open, progress);
        },
        context,
        [session = QPointer<OfficeSession>(this), then = std::move(then)](Result<T> result) {
            if (session)
                session->lookForChanges();
            then(std::move(result));
        });
}

/// Facts for status bar and empty states.
Result<OfficeSummary> summarise(OfficeFile &file);

} // namespace gkwh
