// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// amortize, interest, invoice-investments, mature: the same action on all investments that are due for it.
#include "app/cli/Call.h"
#include "app/cli/CommandTable.h"
#include "app/cli/InvestmentBatch.h"
#include "app/cli/InvestmentTexts.h"
#include "app/cli/TextTable.h"
#include "app/setup/RefusalText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BatchCommands)
};

QJsonObject reportJson(const BatchReport &report, bool dryRun) {
    QJsonArray rows;
    for (const BatchRow &row : report.rows) {
        QJsonObject one{{u"name"_s, row.name}, {u"ok"_s, row.result.has_value()}};
        if (row.result)
            one.insert(u"result"_s, *row.result);
        else
            one.insert(u"refusal"_s, json(row.result.error(), words(row.result.error())));
        rows.append(one);
    }
    return {{u"dryRun"_s, dryRun},
            {u"totals"_s, QJsonObject{{u"count"_s, report.done()}, {u"amount"_s, money::text(report.amount())}}},
            {u"rows"_s, rows}};
}

QString reportText(const BatchReport &report) {
    using enum TextTable::Align;
    TextTable table;
    table.column(Text::tr("Investment")).column(Text::tr("Amount €"), Right).column(Text::tr("What comes of it"));
    for (const BatchRow &row : report.rows)
        table.row({row.name, row.result ? money::text(row.amount) : u"–"_s,
                   row.result ? stateWord(row.result->value("state"_L1).toString()) : words(row.result.error())});
    return table.text();
}

QStringList notes(const BatchReport &report, bool dryRun) {
    if (report.rows.empty())
        return {Text::tr("Nothing is due: there was nothing to do.")};
    const qint64 refused = static_cast<qint64>(report.rows.size()) - report.done();
    QStringList list{Text::tr("%n investment(s), %1 € in all.", nullptr, static_cast<int>(report.done()))
                         .arg(money::text(report.amount()))};
    if (refused > 0)
        list << Text::tr("%n investment(s) refused.", nullptr, static_cast<int>(refused));
    if (dryRun)
        list << Text::tr("This was a dry run: nothing was kept.");
    return list;
}

Reply perform(Call &call, BatchRequest::Action action) {
    const CommandLine &line = call.line();
    GKWH_LET(file, call.openToWrite());
    const QDate today = todayAt(file->office());
    BatchRequest request{action, line.text("--emission"_L1), today, line.text("--rate"_L1), line.has("--dry-run"_L1)};
    if (line.has("--until"_L1))
        request.until = line.date("--until"_L1);
    GKWH_LET(report, performBatch(file->office(), request, today, call.progress()));
    Answer answer{reportJson(report, request.dryRun), report.rows.empty() ? QString() : reportText(report),
                  notes(report, request.dryRun)};
    if (report.done() < static_cast<qint64>(report.rows.size()))
        answer.exitCode = exitcode::refused;
    return answer;
}

} // namespace

Reply amortizeInvestments(Call &call) { return perform(call, BatchRequest::Action::Amortize); }

Reply payInterests(Call &call) { return perform(call, BatchRequest::Action::Interest); }

Reply invoiceInvestments(Call &call) { return perform(call, BatchRequest::Action::Charge); }

Reply matureInvestments(Call &call) { return perform(call, BatchRequest::Action::Mature); }

} // namespace gkwh::cli
