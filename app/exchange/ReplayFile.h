// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Performs a file of operations, one JSON object a line (cli.md, replay). A line is answered when its work is durable.
#pragma once

#include "app/exchange/CsvProblem.h"
#include "model/office/Office.h"

namespace gkwh {

struct ReplayOptions {
    bool stop = false; ///< end with the first refused line
    int batch = 1;     ///< lines that are made durable together, 1 or more
};

struct ReplayAnswer {
    int line = 0; ///< from 1; empty lines are counted and not answered
    Result<Outcome> outcome;
};

struct ReplaySummary {
    int performed = 0;
    int refused = 0;
    std::optional<Refusal> ended; ///< why the data file took no more: the lines after that were not tried
};

class ReplayFile {
public:
    using Answer = std::function<void(const ReplayAnswer &)>;

    /// Neither is owned; `answer` gets the lines in the order of the file.
    ReplayFile(Office &office, Answer answer) : m_office(office), m_answer(std::move(answer)) {}

    /// Refuses only a file that cannot be read: bad-csv {reason: unreadable, file, detail}.
    FileResult<ReplaySummary> perform(const QString &path, const ReplayOptions &options);

private:
    struct Line {
        int number = 0;
        QByteArray text;
    };

    void performBatch(const std::vector<Line> &lines, bool stop);
    std::vector<ReplayAnswer> performLines(const std::vector<Line> &lines, bool stop);
    void give(const ReplayAnswer &answer);

    Office &m_office;
    Answer m_answer;
    ReplaySummary m_summary;
};

} // namespace gkwh
