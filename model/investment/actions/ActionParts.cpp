// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/ActionParts.h"

#include "model/investment/InvestmentLimits.h"
#include "model/people/AccountCodes.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr auto accountKind = "inversions"_L1;

/// In the place of the one of the same name, else at the end.
template <typename Named>
void put(std::vector<Named> &all, const Named &one) {
    const auto same = std::ranges::find(all, one.name, &Named::name);
    if (same == all.end())
        all.push_back(one);
    else
        *same = one;
}

void addOnce(QStringList &names, const QString &name) {
    if (!names.contains(name))
        names.push_back(name);
}

QJsonObject documentsOf(const QStringList &invoices, const QStringList &remittances, const QStringList &mails,
                        int moves) {
    QJsonObject documents;
    const std::pair<QString, const QStringList &> lists[] = {
        {u"invoices"_s, invoices}, {u"remittances"_s, remittances}, {u"mails"_s, mails}};
    for (const auto &[key, names] : lists) {
        if (!names.isEmpty())
            documents.insert(key, QJsonArray::fromStringList(names));
    }
    if (moves > 0)
        documents.insert(u"moves"_s, moves);
    return documents;
}

} // namespace

InvestmentEvent eventOf(InvestmentEvent::Type type, QDate day, std::optional<Cents> amount, QJsonObject facts,
                        const Investment &before, const Investment &after) {
    InvestmentEvent event;
    event.type = type;
    event.date = day;
    event.amount = amount;
    event.payload = std::move(facts);
    if (const QJsonObject changes = changesBetween(before, after); !changes.isEmpty())
        event.payload.insert(u"changes"_s, changes);
    return event;
}

MailRow mailAbout(const Terms &terms, const Investment &investment, const Member &to, QLatin1StringView wording,
                  const QJsonObject &body, const QStringList &attachments) {
    MailRow mail;
    mail.about = investment.name;
    mail.wording = terms.mailPrefix + u'_' + wording;
    mail.account = terms.mailAccount;
    mail.language = to.language;
    mail.member = to.code;
    mail.recipient = to.email;
    mail.subject = {{u"investment"_s, investment.name}};
    mail.body = {
        {u"member"_s, to.name}, {u"investment"_s, investment.name}, {u"amount"_s, money::text(investment.nominal)}};
    for (auto field = body.begin(); field != body.end(); ++field)
        mail.body.insert(field.key(), field.value());
    mail.attachments = attachments;
    return mail;
}

QString capitalAccountOf(const Terms &terms, const Member &member) {
    return terms.accountPerMember ? accounts::ofMember(terms.capitalAccount, member.code)
                                  : accounts::shared(terms.capitalAccount);
}

InvestmentCase applied(InvestmentCase before, const ActionEffect &effect) {
    InvestmentCase after = std::move(before);
    after.investment = effect.investment();
    for (InvestmentEvent event : effect.changes.front().events) {
        event.seq = static_cast<int>(after.events.size()) + 1;
        after.events.push_back(std::move(event));
    }
    for (const Invoice &invoice : effect.invoices)
        put(after.invoices, invoice);
    for (const Remittance &remittance : effect.remittances)
        put(after.remittances, remittance);
    after.mandates.insert(after.mandates.end(), effect.mandates.begin(), effect.mandates.end());
    after.accounts.insert(after.accounts.end(), effect.accounts.begin(), effect.accounts.end());
    if (effect.member && effect.member->code == after.member.code)
        after.member = *effect.member;
    for (const auto &[name, withheld] : effect.withheld) {
        if (name != after.investment.name)
            continue;
        std::erase_if(after.savings, [&](const Withholding &one) { return one.year == withheld.year; });
        after.savings.push_back(withheld);
    }
    return after;
}

QStringList legalAttachments(const Terms &terms, const QStringList &documents, const Member &member,
                             Cents memberInEmission) {
    if (!needsLegalAttachment(terms, memberInEmission))
        return {};
    QStringList ofLanguage;
    for (const QString &document : documents) {
        if (document.endsWith(u'_' + member.language.toUpper()))
            ofLanguage.push_back(document);
    }
    return ofLanguage;
}

Done checkActive(const Investment &investment) {
    if (investment.active)
        return {};
    return refuse("inactive"_L1, {{u"name"_s, investment.name}});
}

Done checkUnpaid(const Investment &investment) {
    if (!investment.isPaid())
        return {};
    return refuse("already-paid"_L1,
                  {{u"name"_s, investment.name}, {u"purchaseDate"_s, jsonOf(investment.purchaseDate)}});
}

Done checkAmount(Cents expected, Cents given) {
    if (expected == given)
        return {};
    return refuse("wrong-amount"_L1, {{u"expected"_s, money::text(expected)}, {u"given"_s, money::text(given)}});
}

Done checkBank(const Member &member) {
    if (!member.iban.isEmpty())
        return {};
    return refuse("no-bank"_L1, {{u"member"_s, member.code}});
}

Done checkState(const InvestmentCase &facts, std::initializer_list<InvestmentState> allowed) {
    const InvestmentState state = facts.state();
    if (std::ranges::find(allowed, state) != allowed.end())
        return {};
    return refuse("state"_L1, {{u"state"_s, nameOf(state)}});
}

ActionParts::ActionParts(InvestmentCase before) : m_now(std::move(before)), m_recorded(m_now.investment) {
    m_effect.changes.emplace_back();
}

ActionParts ActionParts::ofNew(InvestmentCase facts) {
    ActionParts parts(std::move(facts));
    parts.m_recorded = {};
    parts.m_effect.changes.front().isNew = true;
    return parts;
}

QJsonObject ActionParts::memento(Cents pendingCapital) const {
    const Investment &investment = m_now.investment;
    return {{u"investmentName"_s, investment.name},
            {u"investmentPurchaseDate"_s, jsonOf(investment.purchaseDate)},
            {u"investmentLastEffectiveDate"_s, jsonOf(investment.lastEffectiveDate)},
            {u"investmentInitialAmount"_s, money::text(investment.nominal)},
            {u"pendingCapital"_s, money::text(pendingCapital)}};
}

Invoice ActionParts::invoice(InvestmentDocument document, InvoiceType type, QDate day, int year) const {
    Invoice invoice;
    invoice.name = documents::name(m_now.investment.name, document, year);
    invoice.type = type;
    invoice.member = m_now.member.code;
    invoice.journal = type == InvoiceType::In ? m_now.terms.journalIn : m_now.terms.journalOut;
    invoice.origin = m_now.investment.name;
    invoice.reference = m_now.investment.name;
    invoice.date = day;
    invoice.partnerAccount = accounts::liquidation(m_now.member.code);
    invoice.iban = m_now.member.iban;
    return invoice;
}

void ActionParts::useAccount(const QString &iban) {
    const auto account = findOrMakeAccount(m_now.accounts, m_now.member.code, iban, accountKind);
    if (account.made) {
        m_now.accounts.push_back(account.value);
        m_effect.accounts.push_back(account.value);
    }
    if (m_now.member.iban != iban) {
        m_now.member.iban = iban;
        m_effect.member = m_now.member;
    }
}

Mandate ActionParts::mandate(const QString &purpose, const QString &iban, QDate day) {
    const auto mandate = findOrMakeMandate(m_now.mandates, m_now.member.code, iban, purpose, day);
    if (mandate.made) {
        m_now.mandates.push_back(mandate.value);
        m_effect.mandates.push_back(mandate.value);
    }
    return mandate.value;
}

Done ActionParts::issue(Invoice invoice, const PaymentRoute &route) {
    GKWH_TRY(invoice.open(invoice.date));
    add(postings::opened(invoice));
    if (invoice.total != 0)
        return remit(std::move(invoice), route, invoice.date);
    keep(invoice);
    return {};
}

Done ActionParts::remit(Invoice invoice, const PaymentRoute &route, QDate day) {
    GKWH_LET(mode, paymentMode(route.mode));
    GKWH_LET(remittance, findOrMakeRemittance(m_now.remittances, route.mode, u'?' + route.mode));
    invoice.payment = mode.payment();
    invoice.mandate.clear();
    if (invoice.payment == PaymentType::DirectDebit) {
        const QString purpose = route.mandatePurpose.isEmpty() ? m_now.terms.mandatePurpose : route.mandatePurpose;
        invoice.mandate = mandate(purpose, invoice.iban, day).reference;
    }
    const QString words = route.communication.isEmpty() ? invoice.name : route.communication;
    GKWH_TRY(
        remittance.value.add({invoice.name, invoice.member, invoice.iban, invoice.mandate, invoice.residual, words}));
    invoice.remittance = remittance.value.name;
    keep(remittance.value);
    keep(invoice);
    return {};
}

Done ActionParts::withdraw(Invoice &invoice) {
    const Remittance *pending = pendingRemittance(m_now.remittances, invoice.name);
    if (!pending)
        return {};
    Remittance remittance = *pending;
    GKWH_TRY(remittance.withdraw(invoice.name));
    invoice.remittance.clear();
    keep(remittance);
    return {};
}

void ActionParts::keep(const Invoice &invoice) {
    put(m_now.invoices, invoice);
    put(m_effect.invoices, invoice);
    addOnce(m_invoices, invoice.name);
}

void ActionParts::keep(const Remittance &remittance) {
    put(m_now.remittances, remittance);
    put(m_effect.remittances, remittance);
    addOnce(m_remittances, remittance.name);
}

void ActionParts::add(AccountMove move) {
    if (move.lines.empty())
        return;
    m_effect.moves.push_back(std::move(move));
    ++m_moves;
}

void ActionParts::add(MailRow mail) {
    m_mails.push_back(mail.wording);
    m_effect.mails.push_back(std::move(mail));
}

void ActionParts::mail(QLatin1StringView wording, const QJsonObject &body, const QStringList &attachments) {
    add(mailAbout(m_now.terms, m_now.investment, m_now.member, wording, body, attachments));
}

void ActionParts::record(InvestmentEvent::Type type, QDate day, std::optional<Cents> amount, QJsonObject facts) {
    const QJsonObject documents = documentsOf(m_invoices, m_remittances, m_mails, m_moves);
    if (!documents.isEmpty())
        facts.insert(u"documents"_s, documents);
    const InvestmentEvent event = eventOf(type, day, amount, std::move(facts), m_recorded, m_now.investment);
    m_effect.changes.front().events.push_back(event);
    m_now.events.push_back(event);
    m_recorded = m_now.investment;
    m_invoices.clear();
    m_remittances.clear();
    m_mails.clear();
    m_moves = 0;
}

ActionEffect ActionParts::take() {
    m_effect.changes.front().investment = m_now.investment;
    return std::move(m_effect);
}

} // namespace gkwh
