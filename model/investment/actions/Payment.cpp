// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Payment.h"

#include "model/investment/actions/ActionDates.h"
#include "model/investment/actions/ActionParts.h"
#include "model/investment/EffectiveDates.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Done checkInvoiced(const Investment &investment) {
    if (!investment.draft)
        return {};
    return refuse("not-invoiced"_L1, {{u"name"_s, investment.name}});
}

const Invoice *chargeOf(const InvestmentCase &facts) {
    return facts.invoice(documents::name(facts.investment.name, InvestmentDocument::Charge));
}

Done checkPayState(const InvestmentCase &facts, std::optional<PayMethod> method) {
    if (!method)
        return checkState(facts, {InvestmentState::Invoiced, InvestmentState::Returned});
    return checkState(facts, {*method == PayMethod::Transfer ? InvestmentState::Returned : InvestmentState::Invoiced});
}

PayMethod methodOf(const InvestmentCase &facts, const Payment &payment) {
    const bool returned = facts.state() == InvestmentState::Returned;
    return payment.method.value_or(returned ? PayMethod::Transfer : PayMethod::Remittance);
}

/// Interest, a transfer or a partial return since the last payment.
bool hasReturns(const InvestmentCase &facts) {
    using enum InvestmentEvent::Type;
    if (facts.investment.amortized > 0 || facts.investment.lastInterestPaidDate.isValid())
        return true;
    for (auto event = facts.events.rbegin(); event != facts.events.rend(); ++event) {
        if (!event->counts())
            continue;
        if (event->type == Pay)
            return false;
        if (event->type == Interest || event->type == TransferIn || event->type == TransferOut
            || event->type == Partial)
            return true;
    }
    return false;
}

Done checkReturnDate(const InvestmentCase &facts, const BankReturn &bankReturn) {
    const QDate from = facts.investment.purchaseDate;
    QDate until = facts.today.addDays(remittanceLeadDays);
    if (bankReturn.overrideReason.isEmpty())
        until = std::min(until, from.addDays(facts.terms.unpayWindowDays));
    return checkDay(bankReturn.date, from, until);
}

/// A posting needs the account over which the bank's money goes.
bool hasBridge(ActionParts &parts) {
    if (!parts.now().terms.bridgeAccount.isEmpty())
        return true;
    parts.rest().warnings.push_back(u"no-bridge-account"_s);
    return false;
}

/// Paid otherwise while it waits in a draft, it would be charged a second time.
Done leaveDraft(ActionParts &parts, Invoice &invoice) {
    const Remittance *pending = pendingRemittance(parts.now().remittances, invoice.name);
    return pending && pending->state == RemittanceState::Draft ? parts.withdraw(invoice) : Done();
}

Done settle(ActionParts &parts, const Payment &payment) {
    const Invoice *charge = chargeOf(parts.now());
    if (!charge || charge->state != InvoiceState::Open)
        return {};
    Invoice just = *charge;
    GKWH_TRY(just.pay());
    GKWH_TRY(leaveDraft(parts, just));
    parts.keep(just);
    if (hasBridge(parts))
        parts.add(postings::paid(just, parts.now().terms.bridgeAccount, payment.date));
    return {};
}

Done reopen(ActionParts &parts, const BankReturn &bankReturn) {
    const Invoice *charge = chargeOf(parts.now());
    if (!charge)
        return {};
    if (charge->state == InvoiceState::Paid) {
        Invoice just = *charge;
        GKWH_TRY(just.unpay());
        parts.keep(just);
        if (hasBridge(parts))
            parts.add(postings::unpaid(just, parts.now().terms.bridgeAccount, bankReturn.date));
    }
    parts.mail("mail_impagament"_L1, {{u"date"_s, jsonOf(bankReturn.date)}, {u"reason"_s, bankReturn.reason}});
    return {};
}

} // namespace

Done guardPay(const InvestmentCase &facts, const Payment &payment) {
    GKWH_TRY(checkInvoiced(facts.investment));
    GKWH_TRY(checkAmount(facts.investment.nominal, payment.amount));
    GKWH_TRY(checkUnpaid(facts.investment));
    GKWH_TRY(checkActive(facts.investment));
    GKWH_TRY(checkDay(payment.date, {}, facts.today.addDays(remittanceLeadDays)));
    return checkPayState(facts, payment.method);
}

Result<ActionEffect> pay(const InvestmentCase &facts, const Payment &payment) {
    GKWH_TRY(guardPay(facts, payment));
    ActionParts parts(facts);
    GKWH_TRY(settle(parts, payment));
    Investment &investment = parts.investment();
    investment.purchaseDate = payment.date;
    investment.firstEffectiveDate = firstEffectiveDate(facts.terms, payment.date);
    investment.lastEffectiveDate = lastEffectiveDate(facts.terms, payment.date);
    if (payment.date < investment.orderDate)
        parts.rest().warnings.push_back(u"purchase-before-order"_s);

    const bool byTransfer = methodOf(facts, payment) == PayMethod::Transfer;
    QJsonObject entry{{u"method"_s, byTransfer ? u"transfer"_s : u"remittance"_s}};
    if (const Invoice *just = chargeOf(parts.now()); just && !byTransfer && !just->remittance.isEmpty())
        entry.insert(u"remittance"_s, just->remittance);
    parts.record(InvestmentEvent::Type::Pay, payment.date, payment.amount, entry);
    return parts.take();
}

Done guardUnpay(const InvestmentCase &facts, const BankReturn &bankReturn) {
    const Investment &investment = facts.investment;
    GKWH_TRY(checkInvoiced(investment));
    if (!investment.isPaid())
        return refuse("nothing-to-unpay"_L1, {{u"name"_s, investment.name}});
    GKWH_TRY(checkAmount(investment.nominal, qAbs(bankReturn.amount)));
    if (hasReturns(facts)) {
        return refuse("has-returns"_L1, {{u"amortized"_s, money::text(investment.amortized)},
                                         {u"interestUntil"_s, jsonOf(investment.lastInterestPaidDate)}});
    }
    GKWH_TRY(checkReturnDate(facts, bankReturn));
    return checkState(facts, {InvestmentState::Waiting, InvestmentState::Effective});
}

Result<ActionEffect> unpay(const InvestmentCase &facts, const BankReturn &bankReturn) {
    GKWH_TRY(guardUnpay(facts, bankReturn));
    ActionParts parts(facts);
    GKWH_TRY(reopen(parts, bankReturn));
    Investment &investment = parts.investment();
    investment.purchaseDate = investment.firstEffectiveDate = investment.lastEffectiveDate = {};

    QJsonObject entry;
    if (!bankReturn.reason.isEmpty())
        entry.insert(u"reason"_s, bankReturn.reason);
    if (!bankReturn.overrideReason.isEmpty())
        entry.insert(u"override"_s, bankReturn.overrideReason);
    parts.record(InvestmentEvent::Type::Unpay, bankReturn.date, qAbs(bankReturn.amount), entry);
    return parts.take();
}

Payment usualPayment(const InvestmentCase &facts) { return {facts.today, facts.investment.nominal, std::nullopt}; }

BankReturn usualReturn(const InvestmentCase &facts) { return {facts.today, facts.investment.nominal, {}, {}}; }

} // namespace gkwh
