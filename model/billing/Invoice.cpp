// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/Invoice.h"

#include "model/billing/Coded.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr Coded<InvoiceType> types[] = {
    {InvoiceType::Out, "out_invoice"_L1},
    {InvoiceType::In, "in_invoice"_L1},
    {InvoiceType::OutRefund, "out_refund"_L1},
};
constexpr Coded<InvoiceState> states[] = {
    {InvoiceState::Draft, "draft"_L1},
    {InvoiceState::Open, "open"_L1},
    {InvoiceState::Paid, "paid"_L1},
    {InvoiceState::Cancelled, "cancel"_L1},
};
constexpr Coded<PaymentType> payments[] = {
    {PaymentType::None, ""_L1},
    {PaymentType::DirectDebit, "RECIBO_CSB"_L1},
    {PaymentType::Transfer, "TRANSFERENCIA_CSB"_L1},
};

Done mustBe(InvoiceState wanted, InvoiceState state) {
    if (state == wanted)
        return {};
    return refuse("state"_L1, {{u"state"_s, QString(codeOf(state))}, {u"wanted"_s, QString(codeOf(wanted))}});
}

} // namespace

void Invoice::addUp() {
    untaxed = 0;
    tax = 0;
    for (const InvoiceLine &line : lines) {
        untaxed += line.amount();
        tax += line.taxAmount();
    }
    total = untaxed + tax;
    residual = total;
}

Done Invoice::open(QDate day) {
    GKWH_TRY(mustBe(InvoiceState::Draft, state));
    addUp();
    if (!date.isValid())
        date = day;
    due = day.addDays(daysToPay);
    state = total == 0 ? InvoiceState::Paid : InvoiceState::Open;
    return {};
}

Done Invoice::pay() {
    GKWH_TRY(mustBe(InvoiceState::Open, state));
    state = InvoiceState::Paid;
    residual = 0;
    return {};
}

Done Invoice::unpay() {
    GKWH_TRY(mustBe(InvoiceState::Paid, state));
    state = InvoiceState::Open;
    residual = total;
    return {};
}

Invoice Invoice::refund(const QString &refundName, QDate day) const {
    Invoice refund;
    refund.name = refundName;
    refund.type = InvoiceType::OutRefund;
    refund.member = member;
    refund.journal = journal;
    refund.origin = origin;
    refund.reference = name;
    refund.date = day;
    refund.partnerAccount = partnerAccount;
    refund.lines = lines;
    refund.addUp();
    return refund;
}

QLatin1StringView codeOf(InvoiceType type) { return codeIn<InvoiceType>(types, type); }
QLatin1StringView codeOf(InvoiceState state) { return codeIn<InvoiceState>(states, state); }
QLatin1StringView codeOf(PaymentType payment) { return codeIn<PaymentType>(payments, payment); }

Result<InvoiceType> invoiceType(const QString &code) { return valueIn<InvoiceType>(types, "type"_L1, code); }
Result<InvoiceState> invoiceState(const QString &code) { return valueIn<InvoiceState>(states, "state"_L1, code); }
Result<PaymentType> paymentType(const QString &code) { return valueIn<PaymentType>(payments, "payment"_L1, code); }

} // namespace gkwh
