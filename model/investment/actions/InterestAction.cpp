// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/InterestAction.h"

#include "model/investment/actions/ActionParts.h"
#include "model/people/AccountCodes.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// What the former program paid left no last day, so its invoice is all there is to go by.
Done checkNoDocument(const InvestmentCase &facts, const InterestPayment &payment) {
    const QString name = documents::name(facts.investment.name, InvestmentDocument::Interest, facts.today.year());
    const QDate paidUntil = facts.investment.lastInterestPaidDate;
    if (facts.invoice(name) && (!paidUntil.isValid() || payment.from <= paidUntil))
        return refuse("int-exists"_L1, {{u"invoice"_s, name}});
    return {};
}

std::optional<Ppm> rateOf(const InvestmentCase &facts, const InterestPayment &payment) {
    return payment.rate ? payment.rate : facts.investment.rate;
}

Result<std::vector<InterestSpan>> ratedSpans(const InvestmentCase &facts, const InterestPayment &payment,
                                             DaySpan cover) {
    std::vector<InterestSpan> spans = earningCapital(facts.terms, facts.investment, facts.events, cover);
    if (const auto rate = rateOf(facts, payment))
        return atRate(std::move(spans), *rate);
    return atRates(spans, payment.rates.value_or(KindRates({}, {}, {})));
}

/// Of the rates in force, each once, in order.
QString ratesText(const std::vector<InterestSpan> &spans) {
    QStringList rates;
    for (const InterestSpan &span : spans)
        rates.push_back(money::percent(span.rate));
    rates.removeDuplicates();
    return rates.join(u", "_s);
}

Invoice invoiceOf(const ActionParts &parts, const InterestPayment &payment, const std::vector<InterestSpan> &spans) {
    const InvestmentCase &now = parts.now();
    const int year = now.today.year();
    Invoice invoice = parts.invoice(InvestmentDocument::Interest, InvoiceType::In, now.today, year);
    invoice.name = documents::freeInterestName(now.investment.name, year,
                                               [&](const QString &name) { return now.invoice(name) != nullptr; });
    InvoiceLine line;
    line.product = now.terms.productInterest;
    line.text = spans.front().from.toString(Qt::ISODate) + u" – "_s + spans.back().to.toString(Qt::ISODate);
    line.price = interestOf(spans, now.terms.dayCount);
    line.account = accounts::interestExpense;
    line.tax = now.terms.withholdingBase == WithholdingBase::Interest ? -now.terms.withholding : 0;
    line.memento = parts.memento(now.investment.outstanding());
    line.memento.insert(u"dateInvoice"_s, jsonOf(now.today));
    line.memento.insert(u"actionDateStart"_s, jsonOf(payment.from));
    line.memento.insert(u"actionDateEnd"_s, jsonOf(payment.until));
    line.memento.insert(u"interestRate"_s, ratesText(spans));
    invoice.lines.push_back(line);
    invoice.addUp();
    invoice.checkTotal = invoice.total;
    return invoice;
}

} // namespace

Done guardInterest(const InvestmentCase &facts, const InterestPayment &payment) {
    GKWH_TRY(checkNoDocument(facts, payment));
    GKWH_TRY(interestCover(facts.terms, facts.investment, payment.from, payment.until));
    GKWH_TRY(checkBank(facts.member));
    if (rateOf(facts, payment).value_or(1) <= 0)
        return refuse("bad-argument"_L1, {{u"argument"_s, u"rate"_s}, {u"why"_s, u"range"_s}});
    return checkState(facts, {InvestmentState::Waiting, InvestmentState::Effective, InvestmentState::Expired});
}

InterestPayment usualInterest(const InvestmentCase &facts) {
    const QDate paidUntil = facts.investment.lastInterestPaidDate;
    const QDate from = paidUntil.isValid() ? paidUntil.addDays(1) : facts.investment.purchaseDate;
    return {from, facts.today, std::nullopt, std::nullopt};
}

Result<ActionEffect> payInterest(const InvestmentCase &facts, const InterestPayment &payment) {
    GKWH_TRY(guardInterest(facts, payment));
    GKWH_LET(cover, interestCover(facts.terms, facts.investment, payment.from, payment.until));
    GKWH_LET(spans, ratedSpans(facts, payment, cover));

    ActionParts parts(facts);
    const Invoice invoice = invoiceOf(parts, payment, spans);
    GKWH_TRY(parts.issue(invoice, {facts.terms.modeInterest}));
    parts.investment().lastInterestPaidDate = cover.to;
    const QJsonObject figures{{u"start"_s, jsonOf(cover.from)},       {u"end"_s, jsonOf(cover.to)},
                              {u"rate"_s, ratesText(spans)},          {u"tax"_s, money::text(-invoice.tax)},
                              {u"net"_s, money::text(invoice.total)}, {u"invoice"_s, invoice.name}};
    parts.mail("interest_notification_mail"_L1, figures);
    parts.record(InvestmentEvent::Type::Interest, cover.to, invoice.untaxed, figures);
    return parts.take();
}

Done checkInterestSelection(const std::vector<InvestmentCase> &selected) {
    if (selected.empty())
        return refuse("empty"_L1);
    for (const InvestmentCase &facts : selected) {
        if (!facts.terms.paysInterest())
            return refuse("int-kind"_L1, {{u"kind"_s, facts.terms.code}, {u"name"_s, facts.investment.name}});
    }
    return {};
}

} // namespace gkwh
