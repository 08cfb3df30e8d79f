// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One call of a command: what was typed, who works on which file on which day, and the console to speak to.
#pragma once

#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"
#include "app/setup/OfficeFile.h"

namespace gkwh::cli {

class Call {
public:
    /// Neither is copied; both outlive the call.
    Call(const CommandLine &line, Console &console) : m_line(line), m_console(console) {}

    const CommandLine &line() const { return m_line; }
    Console &console() { return m_console; }
    Progress progress() { return m_console.progress(); }

    /// The data file that was named; empty where none was.
    QString file() const;
    /// Opened for as long as the call lasts. Refuses what OfficeFile::open refuses.
    Result<OfficeFile *> openToRead() { return open(store::datafile::Mode::ReadOnly); }
    Result<OfficeFile *> openToWrite() { return open(store::datafile::Mode::ReadWrite); }

    /// Performs one operation on the file. Refuses what opening and Office::perform refuse.
    Result<Outcome> perform(QLatin1StringView kind, const QJsonObject &arguments);

private:
    Result<OfficeFile *> open(store::datafile::Mode mode);
    Desk desk() const;

    const CommandLine &m_line;
    Console &m_console;
    std::unique_ptr<OfficeFile> m_open;
};

} // namespace gkwh::cli
