// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Withdrawal.h"

#include "model/investment/actions/ActionParts.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

QString nameOf(const InvestmentCase &facts, InvestmentDocument document) {
    return documents::name(facts.investment.name, document);
}

const Invoice *chargeOf(const InvestmentCase &facts) {
    return facts.invoice(nameOf(facts, InvestmentDocument::Charge));
}

void discard(ActionParts &parts, const QString &closedReason, const QString &reason, QJsonObject entry) {
    Investment &investment = parts.investment();
    const QDate day = parts.now().today;
    investment.active = false;
    investment.purchaseDate = investment.firstEffectiveDate = investment.lastEffectiveDate = {};
    investment.closedReason = closedReason;
    investment.closedDate = day;
    if (!reason.isEmpty())
        entry.insert(u"reason"_s, reason);
    parts.record(InvestmentEvent::Type::Cancel, day, std::nullopt, std::move(entry));
}

/// Both invoices are settled against each other on the account of the member, in the journal of money that goes back.
void compensate(ActionParts &parts, const Invoice &just, const Invoice &refund) {
    AccountMove move{parts.now().terms.journalIn, refund.date, refund.name, {}};
    move.book(refund.partnerAccount, refund.member, refund.total);
    move.book(just.partnerAccount, just.member, -just.total);
    parts.add(std::move(move));
}

} // namespace

Done guardCancel(const InvestmentCase &facts) {
    GKWH_TRY(checkActive(facts.investment));
    GKWH_TRY(checkUnpaid(facts.investment));
    if (!facts.investment.draft)
        return refuse("already-invoiced"_L1, {{u"name"_s, facts.investment.name}});
    return checkState(facts, {InvestmentState::Ordered, InvestmentState::Signed});
}

Result<ActionEffect> cancel(const InvestmentCase &facts, const QString &reason) {
    GKWH_TRY(guardCancel(facts));
    ActionParts parts(facts);
    discard(parts, u"cancelled"_s, reason, {});
    return parts.take();
}

Done guardResign(const InvestmentCase &facts) {
    const Invoice *just = chargeOf(facts);
    if (!just)
        return refuse("resign-no-invoice"_L1, {{u"invoice"_s, nameOf(facts, InvestmentDocument::Charge)}});
    GKWH_TRY(checkActive(facts.investment));
    GKWH_TRY(checkUnpaid(facts.investment));
    const QString refund = nameOf(facts, InvestmentDocument::Refund);
    if (facts.invoice(refund))
        return refuse("resign-exists"_L1, {{u"invoice"_s, refund}});
    if (just->state == InvoiceState::Paid)
        return refuse("already-paid"_L1, {{u"invoice"_s, just->name}});
    if (const Remittance *pending = pendingRemittance(facts.remittances, just->name))
        GKWH_TRY(pending->allows(RemittanceAction::Change));
    return checkState(facts, {InvestmentState::Invoiced, InvestmentState::Returned});
}

Result<ActionEffect> resign(const InvestmentCase &facts, const QString &reason) {
    GKWH_TRY(guardResign(facts));
    ActionParts parts(facts);
    Invoice just = *chargeOf(facts);
    Invoice refund = just.refund(nameOf(facts, InvestmentDocument::Refund), facts.today);
    GKWH_TRY(parts.withdraw(just));
    GKWH_TRY(refund.open(facts.today));
    parts.add(postings::opened(refund));
    GKWH_TRY(just.pay());
    GKWH_TRY(refund.pay());
    compensate(parts, just, refund);
    parts.keep(just);
    parts.keep(refund);
    discard(parts, u"resigned"_s, reason, {{u"invoice"_s, just.name}, {u"refund"_s, refund.name}});
    return parts.take();
}

} // namespace gkwh
