// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/CapitalReturn.h"

#include "model/people/AccountCodes.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr auto penaltyProduct = "PENALITZACIO"_L1;
constexpr auto chargedPurpose = "AMORTITZACIO COBRAR "_L1; // followed by the mode of the kind, spec §1.5

InvoiceLine line(const QString &product, const QString &text, Cents price, const QString &account) {
    InvoiceLine made;
    made.product = product;
    made.text = text;
    made.price = price;
    made.account = account;
    return made;
}

/// Capital, then what is taken off it, as the cooperative owes it.
std::vector<InvoiceLine> linesOf(const ActionParts &parts, const CapitalReturn &wanted,
                                 const std::vector<Withholding> &withheld) {
    const InvestmentCase &now = parts.now();
    std::vector<InvoiceLine> lines{
        line(now.terms.productReturn, now.investment.name, wanted.capital, parts.capitalAccount())};
    lines.front().memento = parts.memento(now.investment.outstanding() - wanted.capital);
    for (auto fact = wanted.facts.begin(); fact != wanted.facts.end(); ++fact)
        lines.front().memento.insert(fact.key(), fact.value());
    for (const Withholding &year : withheld)
        lines.push_back(line(now.terms.productIrpf, u"IRPF %1"_s.arg(year.year), -year.irpf, accounts::withheld));
    if (wanted.penalty != 0)
        lines.push_back(line(penaltyProduct, now.investment.name, -wanted.penalty, accounts::penaltyIncome));
    return lines;
}

Invoice invoiceOf(const ActionParts &parts, const CapitalReturn &wanted, std::vector<InvoiceLine> lines, bool charged) {
    const InvoiceType type = charged ? InvoiceType::Out : InvoiceType::In;
    Invoice invoice = parts.invoice(wanted.document, type, wanted.day, wanted.year);
    invoice.lines = std::move(lines);
    if (charged) {
        for (InvoiceLine &each : invoice.lines)
            each.price = -each.price;
    }
    invoice.addUp();
    invoice.checkTotal = invoice.total;
    return invoice;
}

PaymentRoute routeOf(const Terms &terms, const CapitalReturn &wanted, bool charged) {
    PaymentRoute route;
    route.mode = charged ? terms.modeNegative : wanted.mode;
    if (charged)
        route.mandatePurpose = chargedPurpose + terms.modeCharge;
    return route;
}

} // namespace

Cents ReturnedCapital::irpf() const {
    Cents sum = 0;
    for (const Withholding &year : withheld)
        sum += year.irpf;
    return sum;
}

QJsonObject ReturnedCapital::facts(Cents penalty) const {
    QJsonObject facts{{u"invoice"_s, invoice}, {u"net"_s, money::text(settlement.net)}};
    QJsonObject byYear;
    for (const Withholding &year : withheld)
        byYear.insert(QString::number(year.year), money::text(year.irpf));
    if (!byYear.isEmpty())
        facts.insert(u"irpf"_s, byYear);
    if (penalty != 0)
        facts.insert(u"penalty"_s, money::text(penalty));
    return facts;
}

std::vector<Withholding> pendingWithholdings(const InvestmentCase &facts, const std::vector<int> &years) {
    std::vector<Withholding> pending;
    for (const int year : years) {
        const Withholding *savings = facts.savingsOf(year);
        if (savings && savings->invoice.isEmpty() && savings->irpf > 0)
            pending.push_back(*savings);
    }
    return pending;
}

Result<ReturnedCapital> returnCapital(ActionParts &parts, const CapitalReturn &wanted) {
    ReturnedCapital returned;
    returned.withheld = pendingWithholdings(parts.now(), wanted.taxed);
    std::vector<Cents> deductions{wanted.penalty};
    for (const Withholding &year : returned.withheld)
        deductions.push_back(year.irpf);
    returned.settlement = settle(wanted.capital, deductions);

    const bool charged = returned.settlement.direction == Direction::DirectDebit;
    const Invoice invoice = invoiceOf(parts, wanted, linesOf(parts, wanted, returned.withheld), charged);
    returned.invoice = invoice.name;
    GKWH_TRY(parts.issue(invoice, routeOf(parts.now().terms, wanted, charged)));
    for (Withholding &year : returned.withheld) {
        year.invoice = invoice.name;
        parts.rest().withheld.emplace_back(parts.now().investment.name, year);
    }
    return returned;
}

} // namespace gkwh
