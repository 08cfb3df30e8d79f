// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/InvestmentCase.h"

#include <algorithm>

namespace gkwh {

const Invoice *InvestmentCase::invoice(const QString &name) const {
    const auto found = std::find_if(invoices.begin(), invoices.end(), [&](const Invoice &one) {
        return one.name == name && one.state != InvoiceState::Cancelled;
    });
    return found == invoices.end() ? nullptr : &*found;
}

const Withholding *InvestmentCase::savingsOf(int year) const {
    const auto found = std::ranges::find(savings, year, &Withholding::year);
    return found == savings.end() ? nullptr : &*found;
}

} // namespace gkwh
