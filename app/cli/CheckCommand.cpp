// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// check: every invariant of the specifications, a line each fault.
#include "app/cli/Call.h"
#include "app/cli/CommandTable.h"
#include "app/cli/TextTable.h"
#include "app/setup/RefusalText.h"
#include "model/store/FileCheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

} // namespace

Reply checkFile(Call &call) {
    GKWH_LET(file, call.openToRead());
    GKWH_LET(faults, store::checkFile(file->storage(), call.progress()));
    Answer answer;
    if (faults.empty()) {
        answer.document = {{u"faults"_s, QJsonArray()}};
        answer.text = Text::tr("%1 is sound.").arg(call.file());
        return answer;
    }
    TextTable table;
    table.column(Text::tr("Fault")).column(Text::tr("Where")).column(Text::tr("What it is"));
    QJsonArray list;
    for (const Fault &fault : faults) {
        const QString message = words(fault);
        list.append(QJsonObject{{u"code"_s, fault.code}, {u"where"_s, fault.where}, {u"message"_s, message}});
        table.row({fault.code, fault.where, message});
    }
    answer.document = {{u"faults"_s, list}};
    answer.text = table.text();
    answer.exitCode = exitcode::refused;
    return answer;
}

} // namespace gkwh::cli
