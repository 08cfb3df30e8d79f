// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/Transfer.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Investment closedOrigin(Investment origin, QDate day) {
    origin.active = origin.firstEffectiveDate.isValid() && origin.firstEffectiveDate <= day;
    origin.lastEffectiveDate = day;
    origin.amortized = origin.nominal;
    origin.closedReason = u"transferred"_s;
    origin.closedDate = day;
    return origin;
}

/// What goes on under another name: paid, not signed again, interest from its own first day on.
Investment successor(const Investment &origin, QDate day) {
    Investment received = origin;
    received.name.clear();
    received.member.clear();
    received.signedDate = {};
    received.firstEffectiveDate = receivedFirstDate(origin, day);
    received.lastInterestPaidDate = {};
    received.draft = false;
    received.active = true;
    received.origin = origin.name;
    return received;
}

} // namespace

QDate receivedFirstDate(const Investment &origin, QDate day) {
    const QDate first = origin.firstEffectiveDate;
    return first.isValid() && day >= first ? day.addDays(1) : first;
}

TransferOutcome transferred(const Investment &origin, QDate day) {
    return {closedOrigin(origin, day), successor(origin, day), origin.outstanding()};
}

Result<SplitOutcome> split(const Terms &terms, const Investment &origin, Cents amount, QDate day) {
    GKWH_TRY(checkUnit(terms, amount));
    if (amount >= origin.nominal)
        return refuse("wrong-amount"_L1,
                      {{u"expected"_s, money::text(origin.nominal - terms.unit)}, {u"given"_s, money::text(amount)}});
    SplitOutcome parts{closedOrigin(origin, day), successor(origin, day), successor(origin, day)};
    parts.first.member = origin.member;
    parts.first.nominal = amount;
    parts.first.amortized = money::share(origin.amortized, amount, origin.nominal);
    parts.second.member = origin.member;
    parts.second.nominal = origin.nominal - amount;
    parts.second.amortized = origin.amortized - parts.first.amortized;
    return parts;
}

} // namespace gkwh
