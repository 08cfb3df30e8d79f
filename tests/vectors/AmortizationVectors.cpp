// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/EffectiveDates.h"
#include "model/investment/Quotas.h"
#include "model/investment/StandardKinds.h"
#include "tests/vectors/VectorKinds.h"

using namespace Qt::StringLiterals;

namespace gkwh::vectors {

namespace {

QDate day(const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); }
Cents cents(const QJsonValue &value) { return money::parsed(value.toString()).value(); }

const Terms &generation() {
    static const Terms terms = standardTerms(u"GKWH"_s).value();
    return terms;
}

Mismatch checkQuota(const Quota &quota, const QJsonValue &expected) {
    GKWH_EXPECT(compare(u"number"_s, qint64(quota.number), expected["number"_L1].toInteger()));
    GKWH_EXPECT(compare(u"total"_s, qint64(quota.total), expected["total"_L1].toInteger()));
    GKWH_EXPECT(compare(u"date"_s, quota.date.toString(Qt::ISODate), expected["date"_L1].toString()));
    return compare(u"amount"_s, money::text(quota.amount), expected["amount"_L1].toString());
}

Mismatch checkPending(const QJsonValue &given) {
    Investment investment;
    investment.draft = false;
    investment.purchaseDate = day(given["purchase_date"_L1]);
    investment.nominal = cents(given["nominal"_L1]);
    investment.amortized = cents(given["amortized"_L1]);
    const auto due = quotasDue(generation(), investment, day(given["current_date"_L1]));
    const QJsonArray pending = given["pending"_L1].toArray();
    GKWH_EXPECT(compare(u"pending"_s, qint64(due.size()), qint64(pending.size())));
    for (size_t i = 0; i < due.size(); ++i)
        GKWH_EXPECT(checkQuota(due[i], pending[static_cast<qsizetype>(i)]));
    return {};
}

Mismatch checkDates(const QJsonValue &given) {
    const QDate purchase = day(given["purchase_date"_L1]);
    const QString first = firstEffectiveDate(generation(), purchase).toString(Qt::ISODate);
    const QString last = lastEffectiveDate(generation(), purchase).toString(Qt::ISODate);
    GKWH_EXPECT(compare(u"first_effective_date"_s, first, given["first_effective_date"_L1].toString()));
    return compare(u"last_effective_date"_s, last, given["last_effective_date"_L1].toString());
}

/// Checks every case of a document; it must have one.
Mismatch eachCase(const QJsonObject &document, Mismatch (*check)(const QJsonValue &)) {
    const QJsonArray cases = document["cases"_L1].toArray();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (const Mismatch mismatch = check(cases[i]); !mismatch.isEmpty())
            return u"case %1, bought %2: "_s.arg(i).arg(cases[i]["purchase_date"_L1].toString()) + mismatch;
    }
    return cases.isEmpty() ? u"no cases"_s : Mismatch();
}

} // namespace

Mismatch runAmortization(const QJsonObject &document) { return eachCase(document, checkPending); }
Mismatch runEffectiveDates(const QJsonObject &document) { return eachCase(document, checkDates); }

} // namespace gkwh::vectors
