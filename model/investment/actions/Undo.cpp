// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Undo.h"

#include "model/investment/actions/ActionParts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = InvestmentEvent::Type;

QJsonObject changesOf(const InvestmentEvent &event) { return event.payload.value("changes"_L1).toObject(); }

QStringList namesIn(const InvestmentEvent &event, QLatin1StringView documents) {
    return event.payload.value("documents"_L1).toObject().value(documents).toVariant().toStringList();
}

bool isUndoable(const InvestmentEvent &event) {
    const QJsonObject changes = changesOf(event);
    // it made the investment, or unmade what an undone transfer had made
    if (changes.contains("name"_L1) || event.payload.contains("handOverUndone"_L1))
        return false;
    return !changes.isEmpty() || event.type == Type::Migrate || event.type == Type::Recharge;
}

/// The document that an entry of that type makes, rather than changes.
std::optional<InvestmentDocument> madeBy(Type type) {
    switch (type) {
    case Type::Invoice:
        return InvestmentDocument::Charge;
    case Type::Cancel:
        return InvestmentDocument::Refund;
    case Type::Divest:
        return InvestmentDocument::Divest;
    case Type::Amortize:
        return InvestmentDocument::Amortization;
    case Type::Interest:
        return InvestmentDocument::Interest;
    case Type::Maturity:
        return InvestmentDocument::Maturity;
    default:
        return std::nullopt;
    }
}

Done checkUnchanged(const Investment &investment, const InvestmentEvent &event) {
    const QJsonObject changes = changesOf(event);
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const InvestmentAttribute *attribute = investmentAttribute(change.key());
        if (!attribute || attribute->value(investment) != change.value().toArray().at(1))
            return refuse("changed-meanwhile"_L1, {{u"name"_s, investment.name}});
    }
    return {};
}

/// Neither sent nor executed.
Done checkUnsent(const InvestmentCase &facts, const Invoice &invoice) {
    using enum RemittanceState;
    for (const Remittance &remittance : facts.remittances) {
        const bool left = remittance.state == Sent || remittance.state == Executed;
        if (left && remittance.name == invoice.remittance)
            return refuse("in-sent-order"_L1, {{u"remittance"_s, remittance.name}});
    }
    if (const Remittance *pending = pendingRemittance(facts.remittances, invoice.name))
        return pending->allows(RemittanceAction::Change);
    return {};
}

void restore(Investment &investment, const InvestmentEvent &event) {
    const QJsonObject changes = changesOf(event);
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (const InvestmentAttribute *attribute = investmentAttribute(change.key()))
            attribute->set(investment, change.value().toArray().at(0));
    }
}

void release(ActionParts &parts, const QString &invoice) {
    for (Withholding year : parts.now().savings) {
        if (year.invoice != invoice)
            continue;
        year.invoice.clear();
        parts.rest().withheld.emplace_back(parts.now().investment.name, year);
    }
}

Done cancelDocument(ActionParts &parts, Invoice invoice) {
    GKWH_TRY(parts.withdraw(invoice));
    parts.add(postings::opened(invoice).reversed(parts.now().today));
    invoice.state = InvoiceState::Cancelled;
    invoice.residual = 0;
    parts.keep(invoice);
    release(parts, invoice.name);
    return {};
}

/// The charge is to be paid again, from the draft it was taken out of.
Done reopenCharge(ActionParts &parts, Invoice just, const InvestmentEvent &event) {
    GKWH_TRY(just.unpay());
    if (namesIn(event, "remittances"_L1).isEmpty()) {
        parts.keep(just);
        return {};
    }
    return parts.remit(just, {parts.now().terms.modeCharge}, parts.now().today);
}

void bookPayment(ActionParts &parts, const Invoice &just, bool paid) {
    const QString bridge = parts.now().terms.bridgeAccount;
    const QDate today = parts.now().today;
    if (!bridge.isEmpty())
        parts.add(paid ? postings::paid(just, bridge, today) : postings::unpaid(just, bridge, today));
}

/// Charge and refund were settled against each other.
void uncompensate(ActionParts &parts, const Invoice &just) {
    AccountMove move{parts.now().terms.journalIn, parts.now().today, just.name, {}};
    move.book(just.partnerAccount, just.member, just.total);
    move.book(just.partnerAccount, just.member, -just.total);
    parts.add(std::move(move));
}

/// What the entry did to an invoice that was there before: the charge invoice.
Done undoChange(ActionParts &parts, const Invoice &just, const InvestmentEvent &event) {
    Invoice before = just;
    switch (event.type) {
    case Type::Recharge:
        GKWH_TRY(parts.withdraw(before));
        before.remittance = event.payload.value("formerRemittance"_L1).toString();
        parts.keep(before);
        return {};
    case Type::Pay:
        bookPayment(parts, just, false);
        return reopenCharge(parts, just, event);
    case Type::Unpay:
        bookPayment(parts, just, true);
        GKWH_TRY(before.pay());
        parts.keep(before);
        return {};
    case Type::Cancel:
        uncompensate(parts, just);
        return reopenCharge(parts, just, event);
    default:
        return {};
    }
}

Done undoDocuments(ActionParts &parts, const InvestmentEvent &event) {
    const QString name = parts.now().investment.name;
    for (const QString &document : namesIn(event, "invoices"_L1)) {
        const Invoice *known = parts.now().invoice(document);
        if (!known)
            continue;
        const Invoice invoice = *known;
        const bool made = documents::sort(document, name) == madeBy(event.type);
        GKWH_TRY(made ? cancelDocument(parts, invoice) : undoChange(parts, invoice, event));
    }
    return {};
}

QStringList madeInvestments(const InvestmentEvent &event) {
    return event.payload.value("toInvestments"_L1).toVariant().toStringList();
}

Result<InvestmentCase> receivedNamed(const UndoRequest &request, const QString &name) {
    const auto found =
        std::ranges::find_if(request.received, [&](const InvestmentCase &one) { return one.investment.name == name; });
    if (found == request.received.end())
        return notFound("investment"_L1, name);
    const InvestmentEvent *last = lastToUndo(*found);
    if (!last || last->type != Type::TransferIn)
        return refuse("changed-meanwhile"_L1, {{u"name"_s, name}});
    return *found;
}

/// It stays in the list as one that never came to be: what has a name is not forgotten.
InvestmentChange discarded(InvestmentCase received, const QString &reason) {
    ActionParts parts(received);
    Investment &investment = parts.investment();
    investment.active = false;
    investment.amortized = 0;
    investment.purchaseDate = investment.firstEffectiveDate = investment.lastEffectiveDate = {};
    investment.closedReason = u"cancelled"_s;
    investment.closedDate = received.today;
    parts.record(Type::Cancel, received.today, std::nullopt,
                 {{u"reason"_s, reason}, {u"handOverUndone"_s, investment.origin}});
    return parts.take().changes.front();
}

AccountMove capitalBack(const InvestmentCase &facts, const InvestmentCase &received, Cents amount) {
    postings::CapitalTransfer back;
    back.journal = facts.terms.journalOut;
    back.reference = facts.investment.name;
    back.fromMember = received.member.code;
    back.fromAccount = capitalAccountOf(facts.terms, received.member);
    back.toMember = facts.member.code;
    back.toAccount = capitalAccountOf(facts.terms, facts.member);
    back.amount = amount;
    return postings::transferred(back, facts.today);
}

Done undoHandOver(ActionParts &parts, const InvestmentEvent &event, const UndoRequest &request) {
    for (const QString &name : madeInvestments(event)) {
        GKWH_LET(received, receivedNamed(request, name));
        if (!event.payload.value("split"_L1).toBool())
            parts.add(capitalBack(parts.now(), received, event.amount.value_or(0)));
        received.today = parts.now().today;
        parts.rest().changes.push_back(discarded(received, request.reason));
    }
    return {};
}

QJsonObject entryOf(const InvestmentEvent &event, const QString &reason) {
    QJsonObject entry{{u"undone"_s, event.seq}, {u"undoneType"_s, nameOf(event.type)}, {u"reason"_s, reason}};
    if (const QStringList mails = namesIn(event, "mails"_L1); !mails.isEmpty())
        entry.insert(u"suppress"_s, QJsonObject{{u"mails"_s, QJsonArray::fromStringList(mails)}});
    return entry;
}

} // namespace

const InvestmentEvent *lastToUndo(const InvestmentCase &facts) {
    const auto last = std::find_if(facts.events.rbegin(), facts.events.rend(), [](const InvestmentEvent &event) {
        return event.counts() && event.type != Type::Undo;
    });
    return last == facts.events.rend() ? nullptr : &*last;
}

Done guardUndo(const InvestmentCase &facts) {
    const InvestmentEvent *event = lastToUndo(facts);
    if (!event || !isUndoable(*event))
        return refuse("nothing-to-undo"_L1, {{u"name"_s, facts.investment.name}});
    GKWH_TRY(checkUnchanged(facts.investment, *event));
    if (event->type == Type::Cancel) // no bank took part
        return {};
    for (const QString &name : namesIn(*event, "invoices"_L1)) {
        if (const Invoice *invoice = facts.invoice(name))
            GKWH_TRY(checkUnsent(facts, *invoice));
    }
    return {};
}

Result<ActionEffect> undo(const InvestmentCase &facts, const UndoRequest &request) {
    GKWH_TRY(guardUndo(facts));
    if (request.reason.trimmed().isEmpty())
        return refuse("bad-argument"_L1, {{u"argument"_s, u"reason"_s}});
    const InvestmentEvent event = *lastToUndo(facts);
    ActionParts parts(facts);
    GKWH_TRY(undoDocuments(parts, event));
    if (event.type == Type::TransferOut)
        GKWH_TRY(undoHandOver(parts, event, request));
    restore(parts.investment(), event);
    parts.record(Type::Undo, facts.today, event.amount, entryOf(event, request.reason));
    return parts.take();
}

} // namespace gkwh
