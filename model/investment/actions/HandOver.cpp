// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/HandOver.h"

#include "model/investment/actions/ActionDates.h"
#include "model/investment/actions/CapitalReturn.h"
#include "model/investment/Transfer.h"
#include "model/people/Iban.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Done checkGivable(const Investment &investment) {
    if (investment.draft)
        return refuse("draft"_L1, {{u"name"_s, investment.name}});
    GKWH_TRY(checkActive(investment));
    if (investment.outstanding() == 0)
        return refuse("nothing-left"_L1, {{u"name"_s, investment.name}});
    return {};
}

Done checkPaid(const Investment &investment) {
    if (!investment.isPaid())
        return refuse("not-paid"_L1, {{u"name"_s, investment.name}});
    return {};
}

Done checkNotPast(QDate date, QDate today) {
    if (date < today)
        return refuse("past-date"_L1, {{u"date"_s, jsonOf(date)}, {u"today"_s, jsonOf(today)}});
    return {};
}

/// Not before the interest already paid; and the receiver has a day of it left.
Done checkHandOverDay(const Investment &investment, QDate date) {
    const QDate paidUntil = investment.lastInterestPaidDate;
    const QDate from = paidUntil.isValid() ? std::max(paidUntil, investment.purchaseDate) : investment.purchaseDate;
    const QDate last = investment.lastEffectiveDate;
    return checkDay(date, from, last.isValid() ? last.addDays(-1) : last);
}

Done checkKindAndState(const InvestmentCase &facts) {
    if (!facts.terms.transferable)
        return refuse("kind"_L1, {{u"kind"_s, facts.terms.code}});
    return checkState(facts, {InvestmentState::Waiting, InvestmentState::Effective});
}

Done checkReceiverBank(const TransferRequest &request) {
    if (!request.to.iban.isEmpty())
        return {};
    if (!request.iban.isEmpty())
        GKWH_TRY(iban::checked(request.iban));
    return request.iban.isEmpty() ? checkBank(request.to) : Done();
}

/// The case of what somebody receives.
ActionParts receiving(const InvestmentCase &facts, const Investment &received, const Member &member,
                      const std::vector<BankAccount> &accounts) {
    InvestmentCase receiver;
    receiver.terms = facts.terms;
    receiver.emission = facts.emission;
    receiver.member = member;
    receiver.investment = received;
    receiver.accounts = accounts;
    receiver.today = facts.today;
    return ActionParts::ofNew(std::move(receiver));
}

void recordReceived(ActionParts &receiver, const Investment &origin, QDate date, QJsonObject said) {
    const Investment &received = receiver.now().investment;
    said.insert(u"fromInvestment"_s, origin.name);
    said.insert(u"fromMember"_s, origin.member);
    said.insert(u"nominal"_s, money::text(received.nominal));
    said.insert(u"amortized"_s, money::text(received.amortized));
    said.insert(u"shares"_s, received.shares(receiver.now().terms));
    receiver.record(InvestmentEvent::Type::TransferIn, date, received.outstanding(), said);
}

/// What was gathered for the receiver comes after what was for the giver.
void append(ActionEffect &effect, ActionEffect other) {
    effect.changes.insert(effect.changes.end(), other.changes.begin(), other.changes.end());
    effect.mails.insert(effect.mails.end(), other.mails.begin(), other.mails.end());
    effect.accounts.insert(effect.accounts.end(), other.accounts.begin(), other.accounts.end());
    if (other.member)
        effect.member = other.member;
}

AccountMove moveOf(const InvestmentCase &facts, const TransferRequest &request, Cents amount) {
    postings::CapitalTransfer move;
    move.journal = facts.terms.journalOut;
    move.reference = facts.investment.name;
    move.fromMember = facts.member.code;
    move.fromAccount = capitalAccountOf(facts.terms, facts.member);
    move.toMember = request.to.code;
    move.toAccount = capitalAccountOf(facts.terms, request.to);
    move.amount = amount;
    return postings::transferred(move, request.date);
}

bool hasPendingTax(const InvestmentCase &facts) {
    return std::ranges::any_of(facts.savings,
                               [](const Withholding &year) { return year.invoice.isEmpty() && year.irpf > 0; });
}

QJsonObject lettersOf(const InvestmentCase &facts, const TransferRequest &request, Cents amount) {
    return {{u"date"_s, jsonOf(request.date)},   {u"cause"_s, nameOf(request.cause)},
            {u"capital"_s, money::text(amount)}, {u"from"_s, facts.member.name},
            {u"to"_s, request.to.name},          {u"newInvestment"_s, request.newName}};
}

/// The two parts under their new names.
Result<SplitOutcome> namedParts(const InvestmentCase &facts, const SplitRequest &request) {
    GKWH_LET(parts, split(facts.terms, facts.investment, request.amount, request.date));
    if (request.newNames.size() != 2 || request.newNames.front() == request.newNames.back())
        return refuse("bad-argument"_L1, {{u"argument"_s, u"newNames"_s}});
    parts.first.name = request.newNames.front();
    parts.second.name = request.newNames.back();
    return parts;
}

} // namespace

Done guardHandOver(const InvestmentCase &facts) {
    GKWH_TRY(checkGivable(facts.investment));
    GKWH_TRY(checkPaid(facts.investment));
    return checkKindAndState(facts);
}

Done guardTransfer(const InvestmentCase &facts, const TransferRequest &request) {
    GKWH_TRY(checkGivable(facts.investment));
    if (!request.to.isMember())
        return refuse("not-member"_L1, {{u"member"_s, request.to.code}});
    GKWH_TRY(checkPaid(facts.investment));
    if (request.cause != TransferCause::Inheritance)
        GKWH_TRY(checkNotPast(request.date, facts.today));
    if (request.to.code == facts.investment.member)
        return refuse("same-member"_L1, {{u"member"_s, request.to.code}});
    GKWH_TRY(checkHandOverDay(facts.investment, request.date));
    GKWH_TRY(checkReceiverBank(request));
    return checkKindAndState(facts);
}

Result<ActionEffect> transfer(const InvestmentCase &facts, const TransferRequest &request) {
    GKWH_TRY(guardTransfer(facts, request));
    TransferOutcome outcome = transferred(facts.investment, request.date);
    outcome.received.name = request.newName;
    outcome.received.member = request.to.code;
    const QJsonObject cause{{u"cause"_s, nameOf(request.cause)}};
    const QJsonObject letters = lettersOf(facts, request, outcome.amount);

    ActionParts giver(facts);
    giver.investment() = outcome.origin;
    giver.add(moveOf(facts, request, outcome.amount));
    giver.mail("mail_transmissio"_L1, letters);
    QJsonObject given = cause;
    given.insert(u"toInvestments"_s, QJsonArray{request.newName});
    given.insert(u"toMember"_s, request.to.code);
    giver.record(InvestmentEvent::Type::TransferOut, request.date, outcome.amount, given);
    if (facts.terms.requiresSignature)
        giver.rest().warnings.push_back(u"needs-signature"_s);
    if (hasPendingTax(facts))
        giver.rest().warnings.push_back(u"pending-withholding"_s);

    ActionParts receiver = receiving(facts, outcome.received, request.to, request.accounts);
    if (request.to.iban.isEmpty())
        receiver.useAccount(iban::clean(request.iban));
    receiver.mail("mail_transmissio"_L1, letters);
    recordReceived(receiver, facts.investment, request.date, cause);
    append(giver.rest(), receiver.take());
    return giver.take();
}

Done guardSplit(const InvestmentCase &facts, const SplitRequest &request) {
    GKWH_TRY(checkGivable(facts.investment));
    GKWH_TRY(checkPaid(facts.investment));
    GKWH_TRY(checkNotPast(request.date, facts.today));
    GKWH_TRY(checkHandOverDay(facts.investment, request.date));
    GKWH_TRY(namedParts(facts, request));
    return checkKindAndState(facts);
}

SplitRequest usualSplit(const InvestmentCase &facts) {
    return {facts.terms.unit, facts.today, {facts.investment.name + u"-1"_s, facts.investment.name + u"-2"_s}};
}

Result<ActionEffect> split(const InvestmentCase &facts, const SplitRequest &request) {
    GKWH_TRY(guardSplit(facts, request));
    GKWH_LET(outcome, namedParts(facts, request));
    const Cents outstanding = facts.investment.outstanding();

    ActionParts origin(facts);
    origin.investment() = outcome.origin;
    origin.record(InvestmentEvent::Type::TransferOut, request.date, outstanding,
                  {{u"split"_s, true},
                   {u"toInvestments"_s, QJsonArray::fromStringList(request.newNames)},
                   {u"toMember"_s, facts.member.code}});
    for (const Investment &part : {outcome.first, outcome.second}) {
        ActionParts receiver = receiving(facts, part, facts.member, facts.accounts);
        recordReceived(receiver, facts.investment, request.date, {{u"split"_s, true}});
        append(origin.rest(), receiver.take());
    }
    return origin.take();
}

} // namespace gkwh
