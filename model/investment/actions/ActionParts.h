// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What actions on investments are put together from: changed attributes, entries of the history, invoices with their
// postings, lines of remittances, mails. Owns the case as it stands with what was gathered so far.
#pragma once

#include "model/billing/DocumentNames.h"
#include "model/investment/ActionEffect.h"
#include "model/investment/actions/ActionAttributes.h"

namespace gkwh {

/// How the money of an invoice moves.
struct PaymentRoute {
    QString mode;                ///< of the remittance
    QString mandatePurpose = {}; ///< of a direct debit; empty: that of the kind
    QString communication = {};  ///< empty: the invoice's name
};

/// An entry of the history: `facts`, and under "changes" what differs (ActionAttributes). Whoever stores it gives it
/// seq, at and user.
InvestmentEvent eventOf(InvestmentEvent::Type type, QDate day, std::optional<Cents> amount, QJsonObject facts,
                        const Investment &before, const Investment &after);

/// A mail of the kind's own, wording "generationkwh_mail_creacio" of "mail_creacio". `body` comes on top of member,
/// investment and amount. Whoever stores it gives it the time.
MailRow mailAbout(const Terms &terms, const Investment &investment, const Member &to, QLatin1StringView wording,
                  const QJsonObject &body = {}, const QStringList &attachments = {});

/// The account in which the capital of that kind is booked for a member.
QString capitalAccountOf(const Terms &terms, const Member &member);

/// The case as it stands once the effect is stored: of the first investment changed.
InvestmentCase applied(InvestmentCase before, const ActionEffect &effect);

/// Those legal documents of the emission ("APO_202110_CA") in the member's language that go with a mail, given what the
/// member has in the emission: none up to the threshold of the kind.
QStringList legalAttachments(const Terms &terms, const QStringList &documents, const Member &member,
                             Cents memberInEmission);

/// inactive {name}.
Done checkActive(const Investment &investment);
/// already-paid {name, purchaseDate}.
Done checkUnpaid(const Investment &investment);
/// wrong-amount {expected, given}.
Done checkAmount(Cents expected, Cents given);
/// no-bank {member}.
Done checkBank(const Member &member);
/// The state of column "From" of §2.3: state {state}.
Done checkState(const InvestmentCase &facts, std::initializer_list<InvestmentState> allowed);

class ActionParts {
public:
    /// Of an investment that is there.
    explicit ActionParts(InvestmentCase before);
    /// Of a new one: the investment of the case is as it will be.
    static ActionParts ofNew(InvestmentCase facts);

    /// With all that was gathered so far.
    const InvestmentCase &now() const { return m_now; }
    /// To be changed by the action, before record().
    Investment &investment() { return m_now.investment; }

    /// The capital account of the investor.
    QString capitalAccount() const { return capitalAccountOf(m_now.terms, m_now.member); }
    /// What every line keeps of the investment (§1.5), with the capital still pending after the document.
    QJsonObject memento(Cents pendingCapital) const;
    /// An invoice of this investment without lines, in the journal that the kind has for its type.
    Invoice invoice(InvestmentDocument document, InvoiceType type, QDate day, int year = 0) const;

    /// Adds the account to those of the investor, and makes it the one of the investments.
    void useAccount(const QString &iban);
    /// The open mandate of the investor for that account, or a new one.
    Mandate mandate(const QString &purpose, const QString &iban, QDate day);

    /// Opens the invoice on its date with its postings and puts it into the draft remittance of the route, a new one
    /// being called "?" and the mode; one that comes to 0 is settled, in no remittance. Refuses what Invoice::open and
    /// findOrMakeRemittance refuse.
    Done issue(Invoice invoice, const PaymentRoute &route);
    /// Puts an open invoice into the draft remittance of a mode. Refuses as Remittance::add.
    Done remit(Invoice invoice, const PaymentRoute &route, QDate day);
    /// Takes an invoice out of the draft remittance that holds it, if one does. Refuses in-sent-order {remittance}.
    Done withdraw(Invoice &invoice);

    void keep(const Invoice &invoice);
    void keep(const Remittance &remittance);
    void add(AccountMove move);
    void add(MailRow mail);
    /// To the investor.
    void mail(QLatin1StringView wording, const QJsonObject &body = {}, const QStringList &attachments = {});

    /// Ends a step: writes down what changed, and the documents made, since the last one (payload "documents":
    /// invoices, remittances and mails by name, moves by number).
    void record(InvestmentEvent::Type type, QDate day, std::optional<Cents> amount, QJsonObject facts = {});

    /// For what has no function here: withheld taxes, warnings, changes of other investments.
    ActionEffect &rest() { return m_effect; }
    /// All of it; nothing may be gathered afterwards.
    ActionEffect take();

private:
    InvestmentCase m_now;
    Investment m_recorded; ///< as the last entry left it
    QStringList m_invoices, m_remittances, m_mails;
    int m_moves = 0;
    ActionEffect m_effect;
};

} // namespace gkwh
