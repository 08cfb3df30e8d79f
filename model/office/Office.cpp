// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/Office.h"

#include "model/office/OperationKinds.h"
#include "model/office/OperationLog.h"

using namespace Qt::StringLiterals;

namespace gkwh {

Result<Outcome> Office::perform(const Operation &asked, const Progress &progress) {
    const OperationKind *kind = operationKind(asked.kind);
    if (!kind)
        return refuse("unknown-operation"_L1, {{u"op"_s, asked.kind}});
    if (kind->needsManager && m_desk.role != Role::Manager)
        return refuse("needs-manager"_L1, {{u"op"_s, asked.kind}});
    GKWH_LET(arguments, Arguments::of(asked.arguments, kind->arguments));

    Operation operation = asked;
    if (operation.id.isNull())
        operation.id = QUuid::createUuid();
    if (!operation.at.isValid())
        operation.at = m_desk.clock ? m_desk.clock() : QDateTime::currentDateTimeUtc();
    if (operation.user.isEmpty())
        operation.user = m_desk.user;

    UnitOfWork unit(m_storage);
    GKWH_TRY(unit.begin());
    GKWH_LET(earlier, m_storage.operations().find(operation.id));
    if (earlier)
        return Outcome{operation.id, earlier->result, false, true};
    GKWH_LET(stamp, m_storage.operations().nextStamp(operation.at));
    m_storage.setStamp(stamp);
    GKWH_TRY(m_storage.operations().append(stamp, operation));
    const qint64 writesBefore = m_storage.writes();
    Work work{m_storage, operation, arguments, progress, m_desk.role};
    GKWH_LET(result, kind->perform(work));
    if (m_storage.writes() == writesBefore)
        return Outcome{operation.id, result, false, false};
    GKWH_TRY(m_storage.operations().saveResult(stamp, result));
    GKWH_TRY(unit.commit());
    return Outcome{operation.id, result, true, false};
}

Result<std::vector<Outcome>> Office::performEach(std::span<const Operation> operations, const Progress &progress) {
    std::vector<Outcome> outcomes;
    for (size_t index = 0; index < operations.size(); ++index) {
        if (operations.size() > 1)
            GKWH_TRY(progress.report(static_cast<qint64>(index), static_cast<qint64>(operations.size())));
        // one alone tells its own steps
        Result<Outcome> outcome = perform(operations[index], operations.size() == 1 ? progress : Progress());
        if (!outcome) {
            Refusal refusal = outcome.error();
            refusal.arguments.insert(u"index"_s, static_cast<qint64>(index));
            return refuse(refusal);
        }
        outcomes.push_back(std::move(*outcome));
    }
    return outcomes;
}

Result<std::vector<Outcome>> Office::performAll(std::span<const Operation> operations, const Progress &progress) {
    UnitOfWork unit(m_storage);
    GKWH_TRY(unit.begin());
    GKWH_LET(outcomes, performEach(operations, progress));
    GKWH_TRY(unit.commit());
    return outcomes;
}

Result<std::vector<Outcome>> Office::preview(std::span<const Operation> operations, const Progress &progress) {
    UnitOfWork unit(m_storage);
    GKWH_TRY(unit.begin());
    return performEach(operations, progress);
}

} // namespace gkwh
