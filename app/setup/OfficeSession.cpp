// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/OfficeSession.h"

#include "model/office/SettingRepository.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int pollMs = 2000;

/// The clock of a file that is looked at as on a certain day: that day, at the present time of day.
std::function<QDateTime()> clockOn(QDate day) {
    return [day] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return day.isValid() ? QDateTime(day, now.time(), Qt::UTC) : now;
    };
}

Result<QDate> worksAsOn(OfficeFile &file) {
    GKWH_LET(text, file.storage().settings().value(worksAsOnSetting));
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

Result<OfficeSummary> summarise(OfficeFile &file) {
    OfficeSummary summary;
    summary.file = file.file();
    OfficeReader reader = file.reader();
    GKWH_LET(granted, reader.grantedUntil());
    summary.grantedUntil = granted;
    GKWH_LET(day, worksAsOn(file));
    summary.worksAsOn = day;
    GKWH_LET(production, reader.productionState());
    summary.production = std::move(production);
    return summary;
}

Result<std::unique_ptr<OfficeSession>> OfficeSession::open(const QString &file, const QString &user, JobRunner &jobs) {
    Desk desk{user, Role::Manager};
    GKWH_LET(open, OfficeFile::openAgain(file, store::datafile::Mode::ReadWrite, desk));
    GKWH_LET(day, worksAsOn(*open));
    desk.clock = clockOn(day);
    return std::unique_ptr<OfficeSession>(new OfficeSession(std::move(open), std::move(desk), jobs));
}

OfficeSession::OfficeSession(std::unique_ptr<OfficeFile> file, Desk desk, JobRunner &jobs)
    : m_watch(std::move(file)), m_file(m_watch->file()), m_desk(std::move(desk)), m_jobs(jobs) {
    connect(&m_poll, &QTimer::timeout, this, &OfficeSession::lookForChanges);
    lookForChanges();
    m_poll.start(pollMs);
}

QDate OfficeSession::today() const { return madrid::dayOf(m_desk.clock()); }

void OfficeSession::lookForChanges() {
    // SQLite counts up when another connection has committed; this one never writes
    const auto version = m_watch->storage().connection().value(u"PRAGMA data_version"_s);
    if (!version)
        return; // busy or gone for the moment: the next look will tell
    const qint64 before = std::exchange(m_dataVersion, version->toLongLong());
    if (before != 0 && before != m_dataVersion)
        Q_EMIT changed();
}

Job *OfficeSession::perform(JobTitle title, std::vector<Operation> operations, QObject *context,
                            std::function<void(Result<std::vector<Outcome>>)> then) {
    return work<std::vector<Outcome>>(
        std::move(title),
        [operations = std::move(operations)](OfficeFile &file, const Progress &progress) {
            return file.office().performAll(operations, progress);
        },
        context, std::move(then));
}

} // namespace gkwh
