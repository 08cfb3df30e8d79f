// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All investments as a list shows them, answered in a few queries however many there are.
#pragma once

#include "model/base/Progress.h"
#include "model/investment/InvestmentCase.h"
#include "model/investment/Quotas.h"
#include "model/office/Storage.h"

namespace gkwh {

struct InvestmentRow {
    Investment investment;
    QString memberName;
    QString kind; ///< code of its terms
    StateReading reading;
    std::optional<Quota> nextQuota;       ///< of kinds that amortise; what is missing of it
    QuotaSummary due;                     ///< quotas whose day has come
    std::optional<Cents> accruedInterest; ///< gross, from the last day paid until today; nothing without a rate
    qint64 shares = 0;
};

struct InvestmentList {
    QDate today;
    std::vector<InvestmentRow> rows; ///< by name
    std::vector<Terms> kinds;
    std::vector<Emission> emissions;
};

/// Refuses cancelled, and what the storage refuses.
Result<InvestmentList> investmentList(Storage &storage, QDate today, AsOf asOf = {}, const Progress &progress = {});

} // namespace gkwh
