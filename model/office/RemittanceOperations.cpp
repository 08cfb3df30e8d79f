// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// remittance.send, remittance.execute, remittance.cancel: what happens to the debits and transfers of one file to the
// bank. Executing it pays the investments whose charge it holds, and settles the other documents.
#include "model/billing/DocumentNames.h"
#include "model/curve/Madrid.h"
#include "model/investment/actions/Payment.h"
#include "model/office/DocumentRepository.h"
#include "model/office/InvestmentLookup.h"
#include "model/office/OfficeAnswers.h"
#include "model/office/OperationKinds.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = ArgumentSpec::Type;
constexpr auto required = ArgumentSpec::Need::Required;

QDate dayOf(const Work &work) {
    const QDate given = work.arguments.date("date"_L1);
    return given.isValid() ? given : madrid::dayOf(work.operation.at);
}

Result<Remittance> knownRemittance(Work &work) {
    const QString name = work.arguments.text("remittance"_L1);
    GKWH_LET(remittance, work.storage.documents().remittance(name));
    if (!remittance)
        return notFound("remittance"_L1, name);
    return std::move(*remittance);
}

QJsonObject json(const Remittance &remittance) {
    return {{u"remittance"_s, remittance.name},
            {u"mode"_s, remittance.mode},
            {u"type"_s, QString(codeOf(remittance.type))},
            {u"state"_s, QString(codeOf(remittance.state))},
            {u"sent"_s, dateJson(remittance.sentOn)},
            {u"executed"_s, dateJson(remittance.executedOn)},
            {u"lines"_s, static_cast<qint64>(remittance.lines.size())},
            {u"total"_s, money::text(remittance.total())}};
}

Done save(Work &work, const Remittance &remittance) {
    const Remittance lines = remittance; // its lines stay as they are
    return work.storage.documents().saveRemittance(remittance, &lines);
}

Result<QJsonObject> send(Work &work) {
    GKWH_LET(remittance, knownRemittance(work));
    GKWH_TRY(remittance.send(dayOf(work)));
    GKWH_TRY(save(work, remittance));
    return json(remittance);
}

/// A charge pays its investment; any other document is settled and booked.
Done settle(Work &work, const RemittanceLine &line, QDate day) {
    GKWH_LET(invoice, work.storage.documents().invoice(line.invoice));
    if (!invoice || invoice->state != InvoiceState::Open)
        return {}; // paid by other means meanwhile
    GKWH_LET(one, investmentCase(work.storage, invoice->origin, madrid::dayOf(work.operation.at)));
    if (documents::sort(invoice->name, invoice->origin) == InvestmentDocument::Charge) {
        GKWH_LET(effect, pay(one, {day, one.investment.nominal, PayMethod::Remittance}));
        return writeEffect(work.storage, work.operation, effect, &one);
    }
    GKWH_TRY(invoice->pay());
    GKWH_TRY(work.storage.documents().saveInvoice(*invoice));
    if (one.terms.bridgeAccount.isEmpty())
        return {};
    return work.storage.documents().appendMove(postings::paid(*invoice, one.terms.bridgeAccount, day));
}

Result<QJsonObject> execute(Work &work) {
    GKWH_LET(remittance, knownRemittance(work));
    const QDate day = dayOf(work);
    GKWH_TRY(remittance.execute(day));
    GKWH_TRY(save(work, remittance));
    qint64 done = 0;
    for (const RemittanceLine &line : remittance.lines) {
        GKWH_TRY(work.progress.report(done++, static_cast<qint64>(remittance.lines.size()), line.invoice));
        GKWH_TRY(settle(work, line, day));
    }
    return json(remittance);
}

Result<QJsonObject> cancel(Work &work) {
    GKWH_LET(remittance, knownRemittance(work));
    GKWH_TRY(remittance.cancel());
    GKWH_TRY(save(work, remittance));
    for (const RemittanceLine &line : remittance.lines) { // they may go into another one
        GKWH_LET(invoice, work.storage.documents().invoice(line.invoice));
        if (!invoice)
            continue;
        invoice->remittance.clear();
        GKWH_TRY(work.storage.documents().saveInvoice(*invoice));
    }
    return json(remittance);
}

} // namespace

std::vector<OperationKind> remittanceOperations() {
    const std::vector<ArgumentSpec> arguments{{"remittance"_L1, Type::Text, required}, {"date"_L1, Type::Date}};
    return {{"remittance.send"_L1, arguments, false, send},
            {"remittance.execute"_L1, arguments, false, execute},
            {"remittance.cancel"_L1, arguments, true, cancel}};
}

} // namespace gkwh
