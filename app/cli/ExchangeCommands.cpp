// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// import, export, replay: files that come and go.
#include "app/cli/Call.h"
#include "app/cli/CommandTable.h"
#include "app/cli/TextTable.h"
#include "app/exchange/Exporter.h"
#include "app/exchange/ReplayFile.h"
#include "app/setup/RefusalText.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExchangeCommands)
};

tl::expected<ExchangeKind, Failure> kindIn(const QString &name) {
    if (const auto kind = exchangeKindOf(name))
        return *kind;
    return tl::unexpected(Failure::usage(
        Text::tr("There is no kind “%1”: it is one of %2.").arg(name, exchangeKindNames().join(", "_L1))));
}

QJsonArray problemsJson(const std::vector<RowProblem> &problems) {
    QJsonArray list;
    for (const RowProblem &problem : problems)
        list.append(QJsonObject{{u"line"_s, problem.line},
                                {u"column"_s, problem.column.isEmpty() ? QJsonValue() : QJsonValue(problem.column)},
                                {u"code"_s, problem.code},
                                {u"message"_s, words(problem)}});
    return list;
}

QJsonObject reportJson(const ImportReport &report) {
    return {{u"kind"_s, QString(exchangeKindName(report.kind))},
            {u"rows"_s, report.rows},
            {u"added"_s, report.added},
            {u"changed"_s, report.changed},
            {u"same"_s, report.same},
            {u"warnings"_s, problemsJson(report.warnings)},
            {u"errors"_s, problemsJson(report.errors)},
            {u"dryRun"_s, report.dryRun}};
}

QStringList lines(const std::vector<RowProblem> &problems) {
    QStringList list;
    for (const RowProblem &problem : problems)
        list << (problem.column.isEmpty()
                     ? Text::tr("Line %1: %2").arg(problem.line).arg(words(problem))
                     : Text::tr("Line %1, %2: %3").arg(problem.line).arg(problem.column, words(problem)));
    return list;
}

QString conclusion(const ImportReport &report) {
    if (report.refused)
        return Text::tr("%n row(s) are wrong, so nothing was imported.", nullptr,
                        static_cast<int>(report.errors.size()));
    if (report.dryRun)
        return Text::tr("This was a dry run: nothing was kept.");
    if (report.added == 0 && report.changed == 0)
        return Text::tr("Everything was known already: there was nothing to do.");
    return {};
}

QString reportText(const ImportReport &report) {
    using enum TextTable::Align;
    TextTable table;
    table.column(Text::tr("Kind")).column(Text::tr("Rows"), Right).column(Text::tr("Added"), Right);
    table.column(Text::tr("Changed"), Right).column(Text::tr("Same"), Right);
    table.row({exchangeKindName(report.kind), QString::number(report.rows), QString::number(report.added),
               QString::number(report.changed), QString::number(report.same)});
    return table.text();
}

QJsonObject answerJson(const ReplayAnswer &answer) {
    QJsonObject line{{u"line"_s, answer.line}, {u"ok"_s, answer.outcome.has_value()}};
    if (!answer.outcome) {
        line.insert(u"refusal"_s, json(answer.outcome.error(), words(answer.outcome.error())));
        return line;
    }
    line.insert(u"result"_s, answer.outcome->result);
    if (answer.outcome->repeated)
        line.insert(u"repeated"_s, true);
    return line;
}

} // namespace

Reply importFile(Call &call) {
    const CommandLine &line = call.line();
    const auto kind = kindIn(line.operands().first());
    if (!kind)
        return tl::unexpected(kind.error());
    if (line.has("--meter"_L1) && *kind != ExchangeKind::Production)
        return tl::unexpected(Failure::usage(Text::tr("--meter is for production only.")));
    GKWH_LET(file, call.openToWrite());
    const auto read = readImport(*kind, line.operands().last(), line.text("--meter"_L1));
    if (!read)
        return tl::unexpected(Failure(read.error()));
    const ImportOptions options{line.has("--dry-run"_L1), line.has("--skip-bad-rows"_L1)};
    GKWH_LET(report, Importer(file->office()).perform(*read, options, call.progress()));
    Answer answer{reportJson(report), reportText(report), lines(report.warnings) + lines(report.errors)};
    if (const QString end = conclusion(report); !end.isEmpty())
        answer.notes << end;
    if (report.refused)
        answer.exitCode = exitcode::refused;
    return answer;
}

Reply exportFile(Call &call) {
    const QStringList operands = call.line().operands();
    const auto kind = kindIn(operands.first());
    if (!kind)
        return tl::unexpected(kind.error());
    GKWH_LET(file, call.openToRead());
    Exporter exporter(file->storage());
    const QString name = exchangeKindName(*kind);
    if (operands.size() == 2) {
        GKWH_LET(rows, exporter.writeFile(*kind, operands.last(), call.progress()));
        return Answer{{{u"kind"_s, name}, {u"file"_s, operands.last()}, {u"rows"_s, rows}},
                      Text::tr("%1: %n row(s)", nullptr, static_cast<int>(rows)).arg(operands.last()),
                      {}};
    }
    if (!call.line().has("--json"_L1)) {
        GKWH_TRY(exporter.write(*kind, call.console().output(), call.progress()));
        Answer answer;
        answer.isWritten = true;
        return answer;
    }
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    GKWH_LET(rows, exporter.write(*kind, csv, call.progress()));
    return Answer{{{u"kind"_s, name}, {u"rows"_s, rows}, {u"csv"_s, QString::fromUtf8(csv.data())}}, {}, {}};
}

Reply replayFile(Call &call) {
    const qint64 batch = call.line().whole("--batch"_L1).value_or(1);
    if (batch < 1 || batch > std::numeric_limits<int>::max())
        return tl::unexpected(Failure::usage(Text::tr("A batch has at least one line.")));
    GKWH_LET(file, call.openToWrite());
    Console &console = call.console();
    ReplayFile replay(file->office(), [&console](const ReplayAnswer &answer) { console.document(answerJson(answer)); });
    const auto summary =
        replay.perform(call.line().operands().first(), {call.line().has("--stop"_L1), static_cast<int>(batch)});
    if (!summary)
        return tl::unexpected(Failure(summary.error()));
    Answer answer;
    answer.isWritten = true; // line by line
    answer.notes << Text::tr("%n line(s) performed.", nullptr, summary->performed);
    if (summary->refused > 0)
        answer.notes << Text::tr("%n line(s) refused.", nullptr, summary->refused);
    answer.exitCode = summary->refused > 0 ? exitcode::refused : exitcode::done;
    if (summary->ended)
        answer.exitCode = Failure(*summary->ended).exitCode;
    return answer;
}

} // namespace gkwh::cli
