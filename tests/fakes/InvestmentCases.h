// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Investments in any stage of their life, for tests of the actions on them.
#pragma once

#include "model/investment/EffectiveDates.h"
#include "model/investment/StandardKinds.h"
#include "model/investment/TermsOverrides.h"
#include "tests/fakes/InvestmentValues.h"

namespace gkwh::fakes {

/// Built step by step: Stage("GKWH", 1000).ordered("2017-01-02").invoiced("…").paid("…").on("2019-05-01"). Amounts are
/// whole euros. The stages write their attributes, events and the charge invoice by themselves, not by the actions.
class Stage {
public:
    explicit Stage(const QString &kind, qint64 euros = 1000, const QString &name = {}) {
        m_case.terms = standardTerms(kind).value();
        m_case.emission = emission(kind);
        m_case.member = member();
        m_case.investment.name =
            name.isEmpty()
                ? m_case.terms.sequence + QStringLiteral("1").rightJustified(m_case.terms.sequenceDigits, u'0')
                : name;
        m_case.investment.member = m_case.member.code;
        m_case.investment.emission = m_case.emission.code;
        m_case.investment.nominal = euros * 100;
        m_case.investment.rate = m_case.emission.rate;
        m_case.today = QDate(2020, 6, 9);
    }

    /// Cells of the kind that the emission replaces, as in {"unit_cents": 100000}.
    Stage &overriding(const QJsonObject &cells) {
        m_case.emission.overrides = cells;
        m_case.terms = overridden(m_case.terms, cells).value();
        return *this;
    }
    Stage &ordered(const char *iso) {
        m_case.investment.orderDate = day(iso);
        return happened(InvestmentEvent::Type::Order, iso, m_case.investment.nominal);
    }
    Stage &signedOn(const char *iso) {
        m_case.investment.signedDate = day(iso);
        return happened(InvestmentEvent::Type::Sign, iso);
    }
    /// With an open -JUST in an executed remittance, unless asked for without documents.
    Stage &invoiced(const char *iso, bool withDocuments = true) {
        m_case.investment.draft = false;
        if (withDocuments)
            charge(day(iso));
        return happened(InvestmentEvent::Type::Invoice, iso);
    }
    Stage &paid(const char *iso) {
        Investment &investment = m_case.investment;
        investment.draft = false;
        investment.purchaseDate = day(iso);
        investment.firstEffectiveDate = firstEffectiveDate(m_case.terms, investment.purchaseDate);
        investment.lastEffectiveDate = lastEffectiveDate(m_case.terms, investment.purchaseDate);
        settle(InvoiceState::Paid, 0);
        return happened(InvestmentEvent::Type::Pay, iso, investment.nominal);
    }
    Stage &returned(const char *iso) {
        Investment &investment = m_case.investment;
        investment.purchaseDate = investment.firstEffectiveDate = investment.lastEffectiveDate = {};
        settle(InvoiceState::Open, investment.nominal);
        return happened(InvestmentEvent::Type::Unpay, iso, investment.nominal);
    }
    Stage &amortized(qint64 euros) {
        m_case.investment.amortized = euros * 100;
        return *this;
    }
    /// Instead of what follows from the payment; "" is none.
    Stage &effective(const char *first, const char *last) {
        m_case.investment.firstEffectiveDate = day(first);
        m_case.investment.lastEffectiveDate = day(last);
        return *this;
    }
    Stage &interestUntil(const char *iso) {
        m_case.investment.lastInterestPaidDate = day(iso);
        return *this;
    }
    Stage &inactive() {
        m_case.investment.active = false;
        return *this;
    }
    Stage &withoutBank() {
        m_case.member.iban.clear();
        return *this;
    }
    Stage &happened(InvestmentEvent::Type type, const char *iso, std::optional<Cents> amount = {}) {
        InvestmentEvent made = event(type, day(iso), amount);
        made.seq = static_cast<int>(m_case.events.size()) + 1;
        m_case.events.push_back(made);
        return *this;
    }
    Stage &with(const Invoice &invoice) {
        m_case.invoices.push_back(invoice);
        return *this;
    }
    Stage &with(const Remittance &remittance) {
        m_case.remittances.push_back(remittance);
        return *this;
    }
    /// Savings of a year and what is to be withheld of them, in cents.
    Stage &saving(int year, Cents saving, Cents irpf, const QString &invoice = {}) {
        m_case.savings.push_back({year, saving, irpf, invoice});
        return *this;
    }
    Stage &on(const char *iso) {
        m_case.today = day(iso);
        return *this;
    }

    InvestmentCase facts() const { return m_case; }
    operator InvestmentCase() const { return m_case; }

private:
    void charge(QDate on) {
        m_case.invoices.push_back(openCharge(m_case, on));
        m_case.remittances.push_back(executed(m_case.invoices.back(), m_case.terms.modeCharge));
    }
    void settle(InvoiceState state, Cents residual) {
        for (Invoice &invoice : m_case.invoices) {
            if (invoice.name == documents::name(m_case.investment.name, InvestmentDocument::Charge)) {
                invoice.state = state;
                invoice.residual = residual;
            }
        }
    }

    InvestmentCase m_case;
};

} // namespace gkwh::fakes
