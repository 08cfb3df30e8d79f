// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/InvestmentConsistency.h"

#include "model/curve/Madrid.h"
#include "model/investment/actions/ActionAttributes.h"
#include "model/investment/actions/EventReplay.h"
#include "model/investment/actions/Invariants.h"
#include "model/office/DocumentRepository.h"
#include "model/office/InvestmentLookup.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/OperationLog.h"

#include <map>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Faults = std::vector<Fault>;

/// The day of the latest operation: asking again another day finds the same. Invalid where nothing was done yet.
Result<QDate> latestDay(Storage &storage) {
    GKWH_LET(latest, storage.operations().latest(1));
    return latest.empty() ? QDate() : madrid::dayOf(QDateTime::fromMSecsSinceEpoch(latest.front().recorded, Qt::UTC));
}

QString place(const Investment &investment) { return u"investment "_s + investment.name; }

void checkInvariants(Faults &faults, const InvestmentCase &one) {
    for (const QString &code : invariantFaults(one))
        faults.push_back({code, place(one.investment), {{u"name"_s, one.investment.name}}});
}

void checkHistory(Faults &faults, const InvestmentCase &one) {
    const QJsonObject differences = changesBetween(one.investment, replayed(one.events));
    for (auto difference = differences.begin(); difference != differences.end(); ++difference)
        faults.push_back({u"attributes-against-history"_s,
                          place(one.investment),
                          {{u"name"_s, one.investment.name},
                           {u"attribute"_s, difference.key()},
                           {u"stored"_s, difference.value().toArray().at(0)},
                           {u"replayed"_s, difference.value().toArray().at(1)}}});
}

bool hasRightResidual(const Invoice &invoice) {
    switch (invoice.state) {
    case InvoiceState::Open:
        return invoice.residual == invoice.total;
    case InvoiceState::Paid:
    case InvoiceState::Cancelled:
        return invoice.residual == 0;
    case InvoiceState::Draft:
        break;
    }
    return true;
}

void checkInvoice(Faults &faults, const Investment &investment, const Invoice &invoice) {
    const auto fault = [&](QLatin1StringView code, QJsonObject facts) {
        facts.insert(u"name"_s, investment.name);
        facts.insert(u"invoice"_s, invoice.name);
        faults.push_back({code, u"invoice "_s + invoice.name, facts});
    };
    Invoice reckoned = invoice;
    reckoned.addUp();
    if (reckoned.total != invoice.total || reckoned.tax != invoice.tax || reckoned.untaxed != invoice.untaxed)
        fault("wrong-invoice-sum"_L1,
              {{u"stored"_s, money::text(invoice.total)}, {u"reckoned"_s, money::text(reckoned.total)}});
    if (!hasRightResidual(invoice))
        fault("wrong-residual"_L1, {{u"residual"_s, money::text(invoice.residual)}});
}

Done checkDocuments(Storage &storage, Faults &faults, const Investment &investment) {
    GKWH_LET(invoices, storage.documents().invoicesOf(investment.name));
    for (const Invoice &invoice : invoices)
        checkInvoice(faults, investment, invoice);
    GKWH_LET(moves, storage.documents().movesOf(investment.name));
    for (const AccountMove &move : moves) {
        if (!move.isBalanced())
            faults.push_back({u"unbalanced-move"_s,
                              place(investment),
                              {{u"name"_s, investment.name}, {u"reference"_s, move.reference}}});
    }
    return {};
}

} // namespace

Done checkInvestments(Storage &storage, Faults &faults, const Progress &progress) {
    GKWH_LET(today, latestDay(storage));
    std::map<QString, std::pair<Emission, Terms>> emissions;
    GKWH_LET(known, storage.investments().emissions());
    for (const Emission &emission : known) {
        GKWH_LET(terms, termsOf(storage, emission));
        emissions[emission.code] = {emission, terms};
    }
    GKWH_LET(investments, storage.investments().investments());
    GKWH_LET(histories, storage.investments().allEvents());
    for (size_t index = 0; index < investments.size(); ++index) {
        GKWH_TRY(progress.report(static_cast<qint64>(index), static_cast<qint64>(investments.size()),
                                 investments[index].name));
        InvestmentCase one;
        one.investment = investments[index];
        std::tie(one.emission, one.terms) = emissions[one.investment.emission];
        one.events = histories.value(one.investment.name);
        one.today = today;
        checkInvariants(faults, one);
        checkHistory(faults, one);
        GKWH_TRY(checkDocuments(storage, faults, one.investment));
    }
    return {};
}

} // namespace gkwh
