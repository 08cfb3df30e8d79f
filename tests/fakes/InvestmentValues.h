// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Members, campaigns, lines and entries of the history as tests of investments take them for granted.
#pragma once

#include "model/investment/actions/ActionParts.h"
#include "model/people/AccountCodes.h"

namespace gkwh::fakes {

inline constexpr QLatin1StringView goodIban("ES7712341234161234567890");
inline constexpr QLatin1StringView otherIban("ES5831831700680000909309");

inline QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

inline Member member(const QString &code = QStringLiteral("S000001")) {
    Member made;
    made.code = code;
    made.name = QStringLiteral("Soler i Vila, Maria");
    made.vat = QStringLiteral("ES13900056Y");
    made.email = QStringLiteral("maria@example.org");
    made.language = QStringLiteral("ca");
    made.address = {QStringLiteral("Carrer Nou, 1"), QStringLiteral("17003"), QStringLiteral("Girona"),
                    QStringLiteral("Girona"), QStringLiteral("ES")};
    made.iban = goodIban;
    made.joined = QDate(1999, 1, 1);
    return made;
}

/// What a test takes for granted.
inline void must(const Done &outcome) {
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().code));
}

inline InvoiceLine line(const QString &product, qint64 quantity, Cents price, const QString &account) {
    InvoiceLine made;
    made.product = product;
    made.quantity = quantity;
    made.price = price;
    made.account = account;
    return made;
}

/// An open campaign of that kind since long ago, without a total; Títols yield 5 %.
inline Emission emission(const QString &kind) {
    Emission made;
    made.code = kind == u"APO" ? QStringLiteral("APO_202006") : kind;
    made.name = made.code;
    made.kind = kind;
    made.state = Emission::State::Open;
    made.startDate = QDate(1999, 1, 1);
    if (kind.startsWith(u"TIT"))
        made.rate = 50'000;
    return made;
}

inline InvestmentEvent event(InvestmentEvent::Type type, QDate on, std::optional<Cents> amount = {}) {
    InvestmentEvent made;
    made.type = type;
    made.date = on;
    made.amount = amount;
    return made;
}

/// The open -JUST of an investment, in remittance R1.
inline Invoice openCharge(const InvestmentCase &facts, QDate on) {
    Invoice just = ActionParts(facts).invoice(InvestmentDocument::Charge, InvoiceType::Out, on);
    just.payment = PaymentType::DirectDebit;
    just.lines.push_back(line(facts.terms.productCapital, facts.investment.shares(facts.terms), facts.terms.unit,
                              capitalAccountOf(facts.terms, facts.member)));
    just.remittance = QStringLiteral("R1");
    must(just.open(on));
    return just;
}

/// The remittance of an invoice, after the bank has executed it.
inline Remittance executed(const Invoice &invoice, const QString &mode) {
    Remittance made;
    made.name = invoice.remittance;
    made.mode = mode;
    made.state = RemittanceState::Executed;
    made.lines.push_back({invoice.name, invoice.member, invoice.iban, {}, invoice.total, invoice.name});
    return made;
}

/// The invoice of an effect by the end of its name ("-DES"), nullptr when there is none.
inline const Invoice *invoiceEnding(const ActionEffect &effect, QLatin1StringView end) {
    for (const Invoice &invoice : effect.invoices) {
        if (invoice.name.endsWith(end))
            return &invoice;
    }
    return nullptr;
}

/// "" when it is done, else the refusal's code.
template <typename T>
QString codeOf(const Result<T> &result) {
    return result ? QString() : result.error().code;
}

} // namespace gkwh::fakes
