// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ReplayFile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// Trouble with the data file itself, which the next line would meet too.
bool endsReplay(const Refusal &refusal) {
    static const QStringList codes{u"locked-file"_s,  u"damaged-file"_s,   u"read-only-file"_s,
                                   u"missing-file"_s, u"storage-failed"_s, u"disk-full"_s};
    return codes.contains(refusal.code);
}

} // namespace

FileResult<ReplaySummary> ReplayFile::perform(const QString &path, const ReplayOptions &options) {
    m_summary = {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuseFile(badFile("unreadable"_L1, 0, {{u"file"_s, path}, {u"detail"_s, file.errorString()}}));
    std::vector<Line> lines;
    const auto goesOn = [&] { return !m_summary.ended && !(options.stop && m_summary.refused > 0); };
    for (int number = 1; !file.atEnd() && goesOn(); ++number) {
        QByteArray text = file.readLine();
        if (text.isEmpty() && file.error() != QFileDevice::NoError)
            return refuseFile(badFile("unreadable"_L1, number, {{u"file"_s, path}, {u"detail"_s, file.errorString()}}));
        if (number == 1 && text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        text = text.trimmed();
        if (text.isEmpty())
            continue;
        lines.push_back({number, text});
        if (std::ssize(lines) >= options.batch) {
            performBatch(lines, options.stop);
            lines.clear();
        }
    }
    if (!lines.empty() && goesOn())
        performBatch(lines, options.stop);
    return m_summary;
}

std::vector<ReplayAnswer> ReplayFile::performLines(const std::vector<Line> &lines, bool stop) {
    std::vector<ReplayAnswer> answers;
    for (const Line &line : lines) {
        Result<Outcome> outcome = Operation::fromJson(line.text).and_then(
            [&](const Operation &operation) { return m_office.perform(operation); });
        answers.push_back({line.number, std::move(outcome)});
        if (const Result<Outcome> &last = answers.back().outcome; !last && (stop || endsReplay(last.error())))
            break;
    }
    return answers;
}

void ReplayFile::performBatch(const std::vector<Line> &lines, bool stop) {
    if (lines.size() == 1) { // its operation's own transaction is enough
        for (const ReplayAnswer &answer : performLines(lines, stop))
            give(answer);
        return;
    }
    UnitOfWork unit(m_office.storage());
    Done durable = unit.begin();
    std::vector<ReplayAnswer> answers;
    if (durable) {
        answers = performLines(lines, stop);
        durable = unit.commit();
    } else {
        answers.push_back({lines.front().number, refuse(durable.error())});
    }
    for (ReplayAnswer &answer : answers) {
        if (!durable && answer.outcome) // it was done, but did not last
            answer.outcome = refuse(durable.error());
        give(answer);
    }
}

void ReplayFile::give(const ReplayAnswer &answer) {
    ++(answer.outcome ? m_summary.performed : m_summary.refused);
    if (!answer.outcome && endsReplay(answer.outcome.error()))
        m_summary.ended = answer.outcome.error();
    m_answer(answer);
}

} // namespace gkwh
