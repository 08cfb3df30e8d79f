// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentDetailQuery.h"

#include "model/office/InvestmentLookup.h"
#include "model/office/InvestmentRepository.h"

namespace gkwh {

Result<InvestmentDetailData> readInvestment(OfficeFile &file, const QString &name, QDate today) {
    InvestmentDetailData data;
    store::SqlStorage &storage = file.storage();
    GKWH_LET(facts, investmentCase(storage, name, today));
    data.facts = std::move(facts);
    data.actions = actionStates(data.facts);
    GKWH_LET(moves, storage.documents().movesOf(name));
    data.moves = std::move(moves);
    GKWH_LET(mails, storage.documents().mailsAbout(name));
    data.mails = std::move(mails);
    GKWH_LET(successors, storage.investments().investmentsFrom(name));
    for (const Investment &successor : successors)
        data.successors.push_back(successor.name);
    return data;
}

} // namespace gkwh
