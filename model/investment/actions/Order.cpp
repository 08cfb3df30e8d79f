// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Order.h"

#include "model/investment/actions/ActionDates.h"
#include "model/investment/actions/ActionParts.h"
#include "model/investment/actions/OrderNames.h"
#include "model/people/Iban.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Investment investmentOf(const OrderRequest &request) {
    Investment investment;
    investment.name = nameOf(request);
    investment.member = request.member.code;
    investment.emission = request.emission.code;
    investment.nominal = request.amount;
    investment.orderDate = request.date;
    if (request.terms.interestMode == InterestMode::Fixed)
        investment.rate = request.emission.rate;
    return investment;
}

InvestmentCase caseOf(const OrderRequest &request) {
    InvestmentCase facts;
    facts.terms = request.terms;
    facts.emission = request.emission;
    facts.member = request.member;
    facts.investment = investmentOf(request);
    facts.accounts = request.accounts;
    facts.mandates = request.mandates;
    facts.today = request.today;
    return facts;
}

QJsonObject factsOf(const OrderRequest &request, const QString &iban) {
    const bool byOffice = request.ip.isEmpty();
    return {{u"emission"_s, request.emission.code},
            {u"orderDate"_s, jsonOf(request.date)},
            {u"iban"_s, iban.isEmpty() ? QJsonValue::Null : QJsonValue(iban)},
            {u"ip"_s, byOffice ? u"0.0.0.0"_s : request.ip},
            {u"channel"_s, byOffice ? u"office"_s : u"form"_s}};
}

} // namespace

QString nameOf(const OrderRequest &request) {
    return request.name.isEmpty() ? sequenceName(request.terms, request.lastNumber + 1) : request.name;
}

Done guardOrder(const OrderRequest &request) {
    GKWH_TRY(checkUnit(request.terms, request.amount));
    if (!request.iban.isEmpty())
        GKWH_TRY(iban::checked(request.iban));
    if (!request.member.isMember())
        return refuse("not-member"_L1, {{u"member"_s, request.member.code}});
    GKWH_LET(maximum, investmentMaximum(request.terms, &request.emission, request.committed, request.today));
    GKWH_TRY(checkLimit(maximum, request.amount));
    GKWH_TRY(checkDay(request.date, {}, request.today));
    if (!request.name.isEmpty() && request.nameTaken)
        return refuse("name-taken"_L1, {{u"name"_s, request.name}});
    return {};
}

Result<ActionEffect> order(const OrderRequest &request) {
    GKWH_TRY(guardOrder(request));
    ActionParts parts = ActionParts::ofNew(caseOf(request));
    const QString iban = iban::clean(request.iban);
    if (!iban.isEmpty()) {
        parts.useAccount(iban);
        parts.mandate(request.terms.mandatePurpose, iban, request.today);
    }
    parts.mail("mail_creacio"_L1, {{u"orderDate"_s, jsonOf(request.date)}, {u"iban"_s, iban}},
               legalAttachments(request.terms, request.legalDocuments, request.member,
                                request.committed.memberInEmission + request.amount));
    parts.record(InvestmentEvent::Type::Order, request.date, request.amount, factsOf(request, iban));
    if (request.signature) {
        const QDate day = request.signature->date.isValid() ? request.signature->date : request.today;
        parts.investment().signedDate = day;
        parts.record(InvestmentEvent::Type::Sign, day, std::nullopt, factsOf(*request.signature));
    }
    return parts.take();
}

} // namespace gkwh
