// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Sign.h"

#include "model/investment/actions/ActionDates.h"
#include "model/investment/actions/ActionParts.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

QDate dayOf(const InvestmentCase &facts, const Signature &signature) {
    return signature.date.isValid() ? signature.date : facts.today;
}

} // namespace

QJsonObject factsOf(const Signature &signature) {
    QJsonObject facts;
    const std::pair<QString, QString> texts[] = {{u"method"_s, signature.method},
                                                 {u"providerId"_s, signature.providerId},
                                                 {u"url"_s, signature.url},
                                                 {u"documentHash"_s, signature.documentHash},
                                                 {u"override"_s, signature.overrideReason}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            facts.insert(key, text);
    }
    return facts;
}

Done guardSign(const InvestmentCase &facts, const Signature &signature) {
    const Investment &investment = facts.investment;
    GKWH_TRY(checkActive(investment));
    GKWH_TRY(checkUnpaid(investment));
    if (investment.signedDate.isValid())
        return refuse("already-signed"_L1, {{u"date"_s, jsonOf(investment.signedDate)}});
    const QDate day = dayOf(facts, signature);
    GKWH_TRY(checkDay(day, investment.orderDate, facts.today));
    if (signature.overrideReason.isEmpty())
        return checkState(facts, {InvestmentState::Ordered});
    return checkState(facts, {InvestmentState::Ordered, InvestmentState::Invoiced});
}

Result<ActionEffect> sign(const InvestmentCase &facts, const Signature &signature) {
    GKWH_TRY(guardSign(facts, signature));
    ActionParts parts(facts);
    const QDate day = dayOf(facts, signature);
    parts.investment().signedDate = day;
    parts.record(InvestmentEvent::Type::Sign, day, std::nullopt, factsOf(signature));
    return parts.take();
}

Result<MailRow> signatureRequest(const InvestmentCase &facts) {
    if (facts.member.email.isEmpty())
        return refuse("no-email"_L1, {{u"member"_s, facts.member.code}});
    GKWH_TRY(guardSign(facts));
    return mailAbout(facts.terms, facts.investment, facts.member, "mail_signatura"_L1,
                     {{u"orderDate"_s, jsonOf(facts.investment.orderDate)}}, {u"contract"_s});
}

} // namespace gkwh
