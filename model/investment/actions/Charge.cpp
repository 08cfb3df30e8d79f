// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Charge.h"

#include "model/investment/actions/ActionParts.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

QString chargeName(const InvestmentCase &facts) {
    return documents::name(facts.investment.name, InvestmentDocument::Charge);
}

InvoiceLine lineOf(const ActionParts &parts) {
    const Investment &investment = parts.now().investment;
    const Terms &terms = parts.now().terms;
    InvoiceLine line;
    line.product = terms.productCapital;
    line.text = investment.name;
    // Investments brought along from former programs may not come to whole shares.
    const bool whole = investment.nominal % terms.unit == 0;
    line.quantity = whole ? investment.shares(terms) : 1;
    line.price = whole ? terms.unit : investment.nominal;
    line.account = parts.capitalAccount();
    line.memento = parts.memento(investment.nominal);
    return line;
}

QStringList attachmentsOf(const InvestmentCase &facts, const ChargeOrder &order) {
    QStringList attachments = legalAttachments(facts.terms, order.legalDocuments, facts.member, order.memberInEmission);
    if (!facts.terms.requiresSignature) // otherwise the member has it since signing
        attachments.prepend(u"contract"_s);
    return attachments;
}

QString accountOf(const InvestmentCase &facts, const Invoice &just) {
    return facts.member.iban.isEmpty() ? just.iban : facts.member.iban;
}

} // namespace

Done guardCharge(const InvestmentCase &facts, const ChargeOrder &order) {
    const Investment &investment = facts.investment;
    GKWH_TRY(checkActive(investment));
    GKWH_TRY(checkUnpaid(investment));
    const QString name = chargeName(facts);
    if (facts.invoice(name))
        return refuse("invoice-exists"_L1, {{u"invoice"_s, name}});
    if (!investment.draft)
        return refuse("already-invoiced"_L1, {{u"name"_s, investment.name}});
    GKWH_TRY(checkBank(facts.member));
    const bool lacksSignature = facts.terms.requiresSignature && !investment.signedDate.isValid();
    if (lacksSignature && order.overrideReason.isEmpty())
        return refuse("not-signed"_L1, {{u"name"_s, investment.name}});
    return checkState(facts, {InvestmentState::Ordered, InvestmentState::Signed});
}

Result<ActionEffect> charge(const InvestmentCase &facts, const ChargeOrder &order) {
    GKWH_TRY(guardCharge(facts, order));
    ActionParts parts(facts);
    const QDate day = order.date.isValid() ? order.date : facts.today;
    Invoice just = parts.invoice(InvestmentDocument::Charge, InvoiceType::Out, day);
    just.lines.push_back(lineOf(parts));
    just.checkTotal = facts.investment.nominal;
    GKWH_TRY(parts.issue(just, {facts.terms.modeCharge}));
    parts.investment().draft = false;
    parts.mail("mail_pagament"_L1, {{u"invoice"_s, just.name}, {u"iban"_s, just.iban}}, attachmentsOf(facts, order));

    QJsonObject entry{{u"invoice"_s, just.name}};
    if (!order.overrideReason.isEmpty())
        entry.insert(u"override"_s, order.overrideReason);
    parts.record(InvestmentEvent::Type::Invoice, day, facts.investment.nominal, entry);
    return parts.take();
}

Done guardRecharge(const InvestmentCase &facts) {
    GKWH_TRY(checkState(facts, {InvestmentState::Returned}));
    const QString name = chargeName(facts);
    const Invoice *just = facts.invoice(name);
    if (!just || just->state != InvoiceState::Open)
        return refuse("no-invoice"_L1, {{u"invoice"_s, name}});
    if (const Remittance *pending = pendingRemittance(facts.remittances, name)) {
        GKWH_TRY(pending->allows(RemittanceAction::Change));
        return refuse("in-remittance"_L1, {{u"remittance"_s, pending->name}, {u"invoice"_s, name}});
    }
    return accountOf(facts, *just).isEmpty() ? checkBank(facts.member) : Done();
}

Result<ActionEffect> recharge(const InvestmentCase &facts, QDate date) {
    GKWH_TRY(guardRecharge(facts));
    ActionParts parts(facts);
    const QDate day = date.isValid() ? date : facts.today;
    Invoice just = *facts.invoice(chargeName(facts));
    just.iban = accountOf(facts, just);
    GKWH_TRY(parts.remit(just, {facts.terms.modeCharge}, day));
    QJsonObject entry{{u"invoice"_s, just.name}};
    if (!just.remittance.isEmpty())
        entry.insert(u"formerRemittance"_s, just.remittance);
    parts.record(InvestmentEvent::Type::Recharge, day, just.residual, entry);
    return parts.take();
}

} // namespace gkwh
