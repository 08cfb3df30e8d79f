// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All that the detail shows of one investment, read at once on a job's own connection.
#pragma once

#include "app/setup/OfficeFile.h"
#include "model/billing/AccountMove.h"
#include "model/investment/actions/ActionTable.h"
#include "model/office/DocumentRepository.h"

namespace gkwh {

struct InvestmentDetailData {
    InvestmentCase facts;
    std::vector<ActionState> actions;
    std::vector<AccountMove> moves; ///< oldest first
    std::vector<StoredMail> mails;
    std::vector<QString> successors; ///< what came out of it by transfer or split

    const QString &name() const { return facts.investment.name; }
};

/// Refuses not-found {what: investment, id}.
Result<InvestmentDetailData> readInvestment(OfficeFile &file, const QString &name, QDate today);

} // namespace gkwh
