// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds, emissions, investments with their history, the savings of members and what was withheld of them.
#pragma once

#include "model/investment/InvestmentCase.h"
#include "model/office/Storage.h"

#include <vector>

namespace gkwh {

/// What a member saved on one line of one invoice.
struct Saving {
    QString member;
    QString invoiceLine; ///< unique for the member
    QDate invoiceDate;
    qint64 kwh = 0;
    Cents saving = 0;

    bool operator==(const Saving &) const = default;
};

class InvestmentRepository {
public:
    virtual ~InvestmentRepository() = default;

    /// In the order in which they are shown.
    virtual Result<std::vector<Terms>> kinds(AsOf asOf = {}) = 0;
    virtual Done saveKind(const Terms &terms) = 0;

    /// By code.
    virtual Result<std::vector<Emission>> emissions(AsOf asOf = {}) = 0;
    virtual Result<std::optional<Emission>> emission(const QString &code, AsOf asOf = {}) = 0;
    virtual Done saveEmission(const Emission &emission) = 0;
    /// What active investments of an emission have outstanding, drafts included.
    virtual Result<Cents> committed(const QString &emission) = 0;

    /// By name.
    virtual Result<std::vector<Investment>> investments(AsOf asOf = {}) = 0;
    virtual Result<std::vector<Investment>> investmentsOf(const QString &member, AsOf asOf = {}) = 0;
    /// Those that came out of it by transfer or split.
    virtual Result<std::vector<Investment>> investmentsFrom(const QString &origin) = 0;
    virtual Result<std::optional<Investment>> investment(const QString &name, AsOf asOf = {}) = 0;
    virtual Done saveInvestment(const Investment &investment) = 0;
    /// The greatest number behind a prefix among all names; 0 where there is none.
    virtual Result<qint64> greatestNumber(const QString &prefix) = 0;

    /// Oldest first; undone ones carry the entry that undid them.
    virtual Result<std::vector<InvestmentEvent>> events(const QString &investment, AsOf asOf = {}) = 0;
    /// Histories of all investments at once, by name.
    virtual Result<QHash<QString, std::vector<InvestmentEvent>>> allEvents(AsOf asOf = {}) = 0;
    /// Gives it the next seq, which is answered.
    virtual Result<int> append(const QString &investment, const InvestmentEvent &event) = 0;

    /// Of a member, with invoice dates from … until.
    virtual Result<std::vector<Saving>> savings(const QString &member, QDate from, QDate until) = 0;
    virtual Done saveSaving(const Saving &saving) = 0;
    virtual Result<std::vector<Withholding>> withholdings(const QString &investment) = 0;
    virtual Done saveWithholding(const QString &investment, const Withholding &withholding) = 0;
};

} // namespace gkwh
