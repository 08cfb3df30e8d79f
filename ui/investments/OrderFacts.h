// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of an order look at, gathered for a member and an emission, and what an order would come to. For a
// job's thread; the answer is a value, on which every further key is reckoned at once.
#pragma once

#include "app/setup/OfficeFile.h"
#include "model/investment/actions/Order.h"

namespace gkwh {

struct OrderFacts {
    OrderRequest request; ///< all that is known, nothing of what is asked for
    Result<InvestmentMaximum> maximum = InvestmentMaximum();
};

/// Without a member: what the emission leaves for anybody. Refuses not-found {what, id}.
Result<OrderFacts> orderFacts(OfficeFile &file, const QString &emission, const QString &member);

} // namespace gkwh
