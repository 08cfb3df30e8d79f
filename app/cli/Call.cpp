// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Call.h"

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

QString loginName() {
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
}

/// The present time of day in Madrid, on another day: at most its last moment, for days have 23 to 25 hours.
QDateTime sameTimeOn(QDate day) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto midnight = [](QDate of) { return madrid::instantOf(madrid::midnight(of)); };
    const qint64 sinceMidnight = midnight(madrid::dayOf(now)).msecsTo(now);
    const qint64 lastMoment = madrid::hoursIn(day) * 3'600'000 - 1;
    return midnight(day).addMSecs(std::min(sinceMidnight, lastMoment));
}

} // namespace

QString Call::file() const {
    return m_line.has("--file"_L1) ? m_line.text("--file"_L1) : qEnvironmentVariable("GKWH_FILE");
}

Desk Call::desk() const {
    Desk desk;
    desk.user = m_line.has("--user"_L1) ? m_line.text("--user"_L1) : loginName();
    if (m_line.text("--role"_L1) == "operator"_L1)
        desk.role = Role::Operator;
    if (const QDate today = m_line.date("--today"_L1); today.isValid())
        desk.clock = [today] { return sameTimeOn(today); };
    return desk;
}

Result<OfficeFile *> Call::open(store::datafile::Mode mode) {
    GKWH_LET(opened, OfficeFile::open(file(), mode, desk()));
    m_open = std::move(opened);
    return m_open.get();
}

Result<Outcome> Call::perform(QLatin1StringView kind, const QJsonObject &arguments) {
    GKWH_LET(opened, openToWrite());
    return opened->office().perform({{}, kind, {}, {}, arguments}, progress());
}

} // namespace gkwh::cli
