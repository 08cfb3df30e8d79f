// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// investment.*: reads the arguments of cli.md, lets the rules of model/investment/actions decide, and writes what they
// come to.
#include "model/curve/Madrid.h"
#include "model/investment/actions/Amortize.h"
#include "model/investment/actions/Charge.h"
#include "model/investment/actions/Correct.h"
#include "model/investment/actions/Divest.h"
#include "model/investment/actions/EventReplay.h"
#include "model/investment/actions/HandOver.h"
#include "model/investment/actions/InterestAction.h"
#include "model/investment/actions/Mature.h"
#include "model/investment/actions/Migration.h"
#include "model/investment/actions/Order.h"
#include "model/investment/actions/OrderNames.h"
#include "model/investment/actions/Pact.h"
#include "model/investment/actions/Payment.h"
#include "model/investment/actions/Sign.h"
#include "model/investment/actions/Undo.h"
#include "model/investment/actions/Withdrawal.h"
#include "model/office/InvestmentAnswers.h"
#include "model/office/InvestmentLookup.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/OperationKinds.h"
#include "model/office/PeopleRepository.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = ArgumentSpec::Type;
constexpr auto required = ArgumentSpec::Need::Required;
constexpr auto optional = ArgumentSpec::Need::Optional;

QDate today(const Work &work) { return madrid::dayOf(work.operation.at); }

/// The day given, else today.
QDate dayOf(const Work &work) {
    const QDate given = work.arguments.date("date"_L1);
    return given.isValid() ? given : today(work);
}

Result<Cents> amountOf(const Work &work, QLatin1StringView name) {
    return money::parsed(work.arguments.text(name)).map_error([&](Refusal refusal) {
        refusal.arguments.insert(u"argument"_s, QString(name));
        return refusal;
    });
}

Result<std::optional<Ppm>> rateOf(const Work &work, QLatin1StringView name) {
    if (!work.arguments.hasValue(name))
        return std::optional<Ppm>();
    GKWH_LET(rate, money::rate(work.arguments.text(name)));
    return std::optional(rate);
}

/// What only a manager may do, and say why.
Result<QString> overrideOf(const Work &work, QLatin1StringView name = "override"_L1) {
    const QString reason = work.arguments.text(name);
    if (!reason.isEmpty() && work.role != Role::Manager)
        return refuse("needs-manager"_L1, {{u"op"_s, work.operation.kind}, {u"argument"_s, QString(name)}});
    return reason;
}

Result<QJsonObject> answer(Work &work, const Terms &terms, const ActionEffect &effect, const InvestmentCase *before) {
    GKWH_TRY(writeEffect(work.storage, work.operation, effect, before));
    QJsonArray all;
    for (const InvestmentChange &change : effect.changes) {
        const bool isFirst = &change == &effect.changes.front();
        if (!change.isNew && !isFirst) { // its history was not looked at
            GKWH_LET(after, investmentCase(work.storage, change.investment.name, today(work)));
            all.append(investmentJson(after));
            continue;
        }
        std::vector<InvestmentEvent> events = isFirst && before ? before->events : std::vector<InvestmentEvent>();
        for (InvestmentEvent event : change.events) {
            event.seq = static_cast<int>(events.size()) + 1;
            events.push_back(std::move(event));
        }
        markUndone(events);
        all.append(investmentJson(change.investment, terms, stateOf(change.investment, terms, events, today(work))));
    }
    QJsonObject result = all.first().toObject();
    if (all.size() > 1)
        result.insert(u"investments"_s, all);
    if (!effect.warnings.empty())
        result.insert(u"warnings"_s, QJsonArray::fromStringList({effect.warnings.begin(), effect.warnings.end()}));
    return result;
}

/// Most actions: a case, what is asked for, and a rule.
template <typename Rule>
Result<QJsonObject> act(Work &work, Rule rule) {
    GKWH_LET(before, investmentCase(work.storage, work.arguments.text("name"_L1), today(work)));
    const Result<ActionEffect> effect = rule(before);
    if (!effect)
        return refuse(effect.error());
    if (effect->changes.empty()) // there was nothing to do
        return investmentJson(before);
    return answer(work, before.terms, *effect, &before);
}

QStringList legalDocuments(const Emission &emission, const Terms &terms) {
    return terms.legalAttachmentOver ? QStringList{emission.code + u"_CA"_s, emission.code + u"_ES"_s} : QStringList();
}

Result<QJsonObject> orderInvestment(Work &work) {
    OrderRequest request;
    GKWH_LET(emission, knownEmission(work.storage, work.arguments.text("emission"_L1)));
    GKWH_LET(terms, termsOf(work.storage, emission));
    GKWH_LET(amount, amountOf(work, "amount"_L1));
    request.amount = amount;
    request.iban = work.arguments.text("iban"_L1);
    request.ip = work.arguments.text("ip"_L1);
    request.date = dayOf(work);
    request.today = today(work);
    request.name = work.arguments.text("name"_L1);
    request.legalDocuments = legalDocuments(emission, terms);
    GKWH_LET(member, knownMember(work.storage, work.arguments.text("member"_L1)));
    GKWH_LET(accounts, work.storage.people().accounts(member.code));
    request.accounts = std::move(accounts);
    GKWH_LET(mandates, work.storage.people().mandates(member.code));
    request.mandates = std::move(mandates);
    GKWH_LET(committed, committedAmounts(work.storage, emission, terms, member.code));
    request.committed = committed;
    request.member = std::move(member);
    if (request.name.isEmpty()) {
        GKWH_LET(greatest, work.storage.investments().greatestNumber(terms.sequence));
        request.lastNumber = greatest;
    } else {
        GKWH_LET(taken, work.storage.investments().investment(request.name));
        request.nameTaken = taken.has_value();
    }
    request.emission = std::move(emission);
    request.terms = std::move(terms);
    GKWH_LET(effect, order(request));
    return answer(work, request.terms, effect, nullptr);
}

Result<QJsonObject> signInvestment(Work &work) {
    GKWH_LET(reason, overrideOf(work));
    Signature signature;
    signature.date = dayOf(work);
    signature.overrideReason = reason;
    return act(work, [&](const InvestmentCase &one) { return sign(one, signature); });
}

Result<QJsonObject> invoiceInvestment(Work &work) {
    GKWH_LET(reason, overrideOf(work));
    return act(work, [&](const InvestmentCase &one) -> Result<ActionEffect> {
        GKWH_LET(committed, committedAmounts(work.storage, one.emission, one.terms, one.member.code));
        return charge(one, {dayOf(work), reason, committed.memberInEmission, legalDocuments(one.emission, one.terms)});
    });
}

Result<QJsonObject> rechargeInvestment(Work &work) {
    return act(work, [&](const InvestmentCase &one) { return recharge(one, dayOf(work)); });
}

Result<QJsonObject> payInvestment(Work &work) {
    GKWH_LET(amount, amountOf(work, "amount"_L1));
    Payment payment{dayOf(work), amount, {}};
    const QString method = work.arguments.text("method"_L1);
    if (!method.isEmpty() && method != "remittance"_L1 && method != "transfer"_L1)
        return badArgument("method"_L1, "value"_L1);
    if (!method.isEmpty())
        payment.method = method == "transfer"_L1 ? PayMethod::Transfer : PayMethod::Remittance;
    return act(work, [&](const InvestmentCase &one) { return pay(one, payment); });
}

Result<QJsonObject> unpayInvestment(Work &work) {
    GKWH_LET(amount, amountOf(work, "amount"_L1));
    GKWH_LET(reason, overrideOf(work));
    const BankReturn bankReturn{dayOf(work), amount, work.arguments.text("reason"_L1), reason};
    return act(work, [&](const InvestmentCase &one) { return unpay(one, bankReturn); });
}

Result<QJsonObject> cancelInvestment(Work &work) {
    return act(work, [&](const InvestmentCase &one) { return cancel(one, work.arguments.text("reason"_L1)); });
}

Result<QJsonObject> resignInvestment(Work &work) {
    return act(work, [&](const InvestmentCase &one) { return resign(one, work.arguments.text("reason"_L1)); });
}

Result<QJsonObject> divestInvestment(Work &work) {
    Divestment divestment;
    divestment.date = dayOf(work);
    GKWH_LET(rate, rateOf(work, "penaltyRate"_L1));
    divestment.penaltyRate = rate;
    GKWH_LET(waive, overrideOf(work, "waive"_L1));
    divestment.waive = waive;
    return act(work, [&](const InvestmentCase &one) { return divest(one, divestment); });
}

Result<QJsonObject> transferInvestment(Work &work) {
    TransferRequest request;
    const QString to = work.arguments.text("to"_L1);
    GKWH_LET(receiver, work.storage.people().member(to));
    request.to.code = to; // who is nobody is no member: the rule says so in its turn
    if (receiver)
        request.to = *receiver;
    GKWH_LET(accounts, work.storage.people().accounts(to));
    request.accounts = std::move(accounts);
    request.date = dayOf(work);
    request.iban = work.arguments.text("iban"_L1);
    const QString cause = work.arguments.text("cause"_L1);
    if (!cause.isEmpty()) {
        const auto known = named<TransferCause>(cause);
        if (!known)
            return badArgument("cause"_L1, "value"_L1);
        request.cause = *known;
    }
    return act(work, [&](const InvestmentCase &one) -> Result<ActionEffect> {
        request.newName = work.arguments.text("newName"_L1);
        GKWH_LET(taken, work.storage.investments().investment(request.newName));
        if (taken)
            return refuse("name-taken"_L1, {{u"what"_s, u"investment"_s}, {u"name"_s, request.newName}});
        if (request.newName.isEmpty()) {
            GKWH_LET(name, nextInvestmentName(work.storage, one.terms));
            request.newName = name;
        }
        return transfer(one, request);
    });
}

Result<QJsonObject> splitInvestment(Work &work) {
    SplitRequest request;
    GKWH_LET(amount, amountOf(work, "amount"_L1));
    request.amount = amount;
    request.date = dayOf(work);
    for (const QJsonValue &name : work.arguments.list("newNames"_L1))
        request.newNames.append(name.toString());
    return act(work, [&](const InvestmentCase &one) -> Result<ActionEffect> {
        for (const QString &name : std::as_const(request.newNames)) {
            GKWH_LET(taken, work.storage.investments().investment(name));
            if (taken)
                return refuse("name-taken"_L1, {{u"what"_s, u"investment"_s}, {u"name"_s, name}});
        }
        if (request.newNames.isEmpty()) {
            GKWH_LET(greatest, work.storage.investments().greatestNumber(one.terms.sequence));
            request.newNames = {sequenceName(one.terms, greatest + 1), sequenceName(one.terms, greatest + 2)};
        }
        return split(one, request);
    });
}

Result<QJsonObject> amortizeInvestment(Work &work) {
    const QDate until = work.arguments.date("until"_L1);
    return act(work, [&](const InvestmentCase &one) { return amortize(one, until); });
}

Result<QJsonObject> payInterestOf(Work &work) {
    InterestPayment payment;
    payment.from = work.arguments.date("from"_L1);
    payment.until = work.arguments.date("until"_L1);
    GKWH_LET(rate, rateOf(work, "rate"_L1));
    payment.rate = rate;
    return act(work, [&](const InvestmentCase &one) { return payInterest(one, payment); });
}

Result<QJsonObject> matureInvestment(Work &work) {
    return act(work, [&](const InvestmentCase &one) { return mature(one, dayOf(work)); });
}

Result<QJsonObject> pactInvestment(Work &work) {
    const PactRequest request{dayOf(work), work.arguments.text("comment"_L1), work.arguments.object("changes"_L1)};
    return act(work, [&](const InvestmentCase &one) { return pact(one, request); });
}

Result<QJsonObject> correctInvestment(Work &work) {
    Correction correction;
    GKWH_LET(from, amountOf(work, "from"_L1));
    GKWH_LET(to, amountOf(work, "to"_L1));
    correction.from = from;
    correction.to = to;
    return act(work, [&](const InvestmentCase &one) -> Result<ActionEffect> {
        GKWH_LET(committed, committedAmounts(work.storage, one.emission, one.terms, one.member.code));
        correction.committed = committed;
        return correct(one, correction);
    });
}

Result<QJsonObject> partialInvestment(Work &work) {
    GKWH_LET(amount, amountOf(work, "amount"_L1));
    return act(work, [&](const InvestmentCase &one) { return partial(one, {amount, dayOf(work)}); });
}

Result<QJsonObject> migrateInvestment(Work &work) {
    const VersionStep step{work.arguments.text("fromVersion"_L1), work.arguments.text("toVersion"_L1)};
    return act(work, [&](const InvestmentCase &one) { return migrate(one, step); });
}

Result<QJsonObject> undoInvestment(Work &work) {
    return act(work, [&](const InvestmentCase &one) -> Result<ActionEffect> {
        UndoRequest request{work.arguments.text("reason"_L1), {}};
        GKWH_LET(received, work.storage.investments().investmentsFrom(one.investment.name));
        for (const Investment &investment : received) {
            GKWH_LET(other, investmentCase(work.storage, investment.name, today(work)));
            request.received.push_back(std::move(other));
        }
        return undo(one, request);
    });
}

} // namespace

std::vector<OperationKind> investmentOperations() {
    const ArgumentSpec name{"name"_L1, Type::Text, required}, date{"date"_L1, Type::Date, required},
        anyDate{"date"_L1, Type::Date, optional}, amount{"amount"_L1, Type::Text, required},
        reason{"reason"_L1, Type::Text, optional}, overrideReason{"override"_L1, Type::Text, optional};
    return {{"investment.order"_L1,
             {{"name"_L1},
              {"member"_L1, Type::Text, required},
              {"emission"_L1, Type::Text, required},
              date,
              amount,
              {"iban"_L1},
              {"ip"_L1}},
             false,
             orderInvestment},
            {"investment.sign"_L1, {name, anyDate, overrideReason}, false, signInvestment},
            {"investment.invoice"_L1, {name, anyDate, overrideReason}, false, invoiceInvestment},
            {"investment.recharge"_L1, {name, anyDate}, false, rechargeInvestment},
            {"investment.pay"_L1, {name, date, amount, {"method"_L1}}, false, payInvestment},
            {"investment.unpay"_L1, {name, date, amount, reason, overrideReason}, false, unpayInvestment},
            {"investment.cancel"_L1, {name, reason}, false, cancelInvestment},
            {"investment.resign"_L1, {name, reason}, false, resignInvestment},
            {"investment.divest"_L1, {name, date, {"penaltyRate"_L1}, {"waive"_L1}}, false, divestInvestment},
            {"investment.transfer"_L1,
             {name, {"to"_L1, Type::Text, required}, date, {"newName"_L1}, {"iban"_L1}, {"cause"_L1}},
             false,
             transferInvestment},
            {"investment.split"_L1, {name, amount, date, {"newNames"_L1, Type::List}}, false, splitInvestment},
            {"investment.amortize"_L1, {name, {"until"_L1, Type::Date, required}}, false, amortizeInvestment},
            {"investment.interest"_L1,
             {name,
              {"from"_L1, Type::Date, required},
              {"until"_L1, Type::Date, required},
              {"rate"_L1, Type::Text, required}},
             false,
             payInterestOf},
            {"investment.mature"_L1, {name, date}, false, matureInvestment},
            {"investment.pact"_L1,
             {name, date, {"comment"_L1, Type::Text, required}, {"changes"_L1, Type::Object, required}},
             true,
             pactInvestment},
            {"investment.correct"_L1,
             {name, {"from"_L1, Type::Text, required}, {"to"_L1, Type::Text, required}},
             false,
             correctInvestment},
            {"investment.partial"_L1, {name, amount, date}, true, partialInvestment},
            {"investment.migrate"_L1,
             {name, {"fromVersion"_L1, Type::Text, required}, {"toVersion"_L1, Type::Text, required}},
             true,
             migrateInvestment},
            {"investment.undo"_L1, {name, {"reason"_L1, Type::Text, required}}, true, undoInvestment}};
}

} // namespace gkwh
