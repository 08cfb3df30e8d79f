// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/OrderFacts.h"

#include "model/curve/Madrid.h"
#include "model/office/InvestmentLookup.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/PeopleRepository.h"

namespace gkwh {

Result<OrderFacts> orderFacts(OfficeFile &file, const QString &emission, const QString &member) {
    Storage &storage = file.storage();
    OrderFacts facts;
    OrderRequest &request = facts.request;
    request.today = madrid::dayOf(file.office().desk().clock());
    GKWH_LET(known, knownEmission(storage, emission));
    GKWH_LET(terms, termsOf(storage, known));
    if (!member.isEmpty()) {
        GKWH_LET(holder, knownMember(storage, member));
        GKWH_LET(accounts, storage.people().accounts(member));
        GKWH_LET(mandates, storage.people().mandates(member));
        request.member = std::move(holder);
        request.accounts = std::move(accounts);
        request.mandates = std::move(mandates);
    }
    GKWH_LET(committed, committedAmounts(storage, known, terms, member));
    GKWH_LET(greatest, storage.investments().greatestNumber(terms.sequence));
    request.committed = committed;
    request.lastNumber = greatest;
    request.emission = std::move(known);
    request.terms = std::move(terms);
    facts.maximum = investmentMaximum(request.terms, &request.emission, request.committed, request.today);
    return facts;
}

} // namespace gkwh
