// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/InvestmentAnswers.h"

#include "model/office/OfficeAnswers.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

QLatin1StringView nameOfState(QuotaState state) {
    switch (state) {
    case QuotaState::Returned:
        return "returned"_L1;
    case QuotaState::Due:
        return "due"_L1;
    case QuotaState::Ahead:
        return "ahead"_L1;
    }
    Q_UNREACHABLE();
}

/// What was paid in, as long as the investment goes on: quotas do not lessen it (investments.md §1.1).
Cents paidAmount(const Investment &investment) {
    return investment.isPaid() && investment.closedReason.isEmpty() ? investment.nominal : 0;
}

} // namespace

QJsonObject investmentJson(const Investment &investment, const Terms &terms, const StateReading &reading) {
    return {{u"name"_s, investment.name},
            {u"state"_s, nameOf(reading.state)},
            {u"kind"_s, terms.code},
            {u"member"_s, investment.member},
            {u"emission"_s, investment.emission},
            {u"nominal"_s, money::text(investment.nominal)},
            {u"amortized"_s, money::text(investment.amortized)},
            {u"outstanding"_s, money::text(investment.outstanding())},
            {u"paid"_s, money::text(paidAmount(investment))},
            {u"orderDate"_s, dateJson(investment.orderDate)},
            {u"signedDate"_s, dateJson(investment.signedDate)},
            {u"purchaseDate"_s, dateJson(investment.purchaseDate)},
            {u"firstEffectiveDate"_s, dateJson(investment.firstEffectiveDate)},
            {u"lastEffectiveDate"_s, dateJson(investment.lastEffectiveDate)},
            {u"lastInterestPaidDate"_s, dateJson(investment.lastInterestPaidDate)},
            {u"active"_s, investment.active},
            {u"draft"_s, investment.draft},
            {u"shares"_s, investment.shares(terms)}};
}

QJsonArray eventsJson(const std::vector<InvestmentEvent> &events) {
    QJsonArray array;
    for (const InvestmentEvent &event : events)
        array.append(
            QJsonObject{{u"seq"_s, event.seq},
                        {u"type"_s, nameOf(event.type)},
                        {u"at"_s, event.at.toUTC().toString(Qt::ISODate)},
                        {u"user"_s, event.user},
                        {u"date"_s, dateJson(event.date)},
                        {u"amount"_s, amountJson(event.amount)},
                        {u"undoneBy"_s, event.undoneBy ? QJsonValue(*event.undoneBy) : QJsonValue(QJsonValue::Null)},
                        {u"payload"_s, event.payload}});
    return array;
}

QJsonArray quotasJson(const InvestmentCase &one) {
    QJsonArray array;
    for (const Quota &quota : quotaCalendar(one.terms, one.investment.nominal, one.investment.purchaseDate))
        array.append(
            QJsonObject{{u"number"_s, quota.number},
                        {u"total"_s, quota.total},
                        {u"date"_s, dateJson(quota.date)},
                        {u"amount"_s, money::text(quota.amount)},
                        {u"state"_s, QString(nameOfState(quotaState(quota, one.investment.amortized, one.today)))}});
    return array;
}

QJsonArray documentsJson(const std::vector<Invoice> &invoices) {
    QJsonArray array;
    for (const Invoice &invoice : invoices)
        array.append(QJsonObject{{u"name"_s, invoice.name},
                                 {u"type"_s, QString(codeOf(invoice.type))},
                                 {u"state"_s, QString(codeOf(invoice.state))},
                                 {u"date"_s, dateJson(invoice.date)},
                                 {u"due"_s, dateJson(invoice.due)},
                                 {u"total"_s, money::text(invoice.total)},
                                 {u"residual"_s, money::text(invoice.residual)},
                                 {u"remittance"_s, invoice.remittance.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                                : QJsonValue(invoice.remittance)}});
    return array;
}

} // namespace gkwh
