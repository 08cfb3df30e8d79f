// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Capital that goes back to the investor, less what is kept of it: the invoice, the tax on savings, and who pays whom
// (investments.md §4.4, §4.5).
#pragma once

#include "model/investment/actions/ActionParts.h"
#include "model/investment/Settlement.h"

namespace gkwh {

struct CapitalReturn {
    InvestmentDocument document = InvestmentDocument::Divest;
    QDate day;              ///< of the invoice
    int year = 0;           ///< in the name of documents that come every year
    Cents capital = 0;      ///< what is returned
    Cents penalty = 0;      ///< what is kept for leaving early
    std::vector<int> taxed; ///< whose savings are withheld for, unless they were already
    QString mode;           ///< of the remittance that pays it
    QJsonObject facts;      ///< for the memento
};

struct ReturnedCapital {
    QString invoice;
    std::vector<Withholding> withheld;
    Settlement settlement;

    Cents irpf() const;
    /// For the history: invoice, net, irpf {year: amount} and, where there is one, penalty.
    QJsonObject facts(Cents penalty = 0) const;
};

/// What is still to be withheld for those years, in their order; nothing for a year without tax.
std::vector<Withholding> pendingWithholdings(const InvestmentCase &facts, const std::vector<int> &years);

/// Issues the document. The member who owes more tax than the capital comes to is charged, by a mandate of its own; a
/// document that comes to nothing is settled without a bank. Refuses what ActionParts::issue refuses.
Result<ReturnedCapital> returnCapital(ActionParts &parts, const CapitalReturn &wanted);

} // namespace gkwh
