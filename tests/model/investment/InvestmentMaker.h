// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to the values that the rules of investments take: the kinds, days, and amounts in euros.
#pragma once

#include "model/investment/EffectiveDates.h"
#include "model/investment/Investment.h"
#include "model/investment/StandardKinds.h"

namespace gkwh {

inline Terms kind(QLatin1StringView code) { return standardTerms(code).value(); }
inline Terms generation() { return kind(QLatin1StringView("GKWH")); }
inline Terms voluntary() { return kind(QLatin1StringView("APO")); }

/// "" is an invalid day.
inline QDate day(QLatin1StringView text) { return QDate::fromString(text, Qt::ISODate); }
inline QDate day(const char *text) { return day(QLatin1StringView(text)); }

inline Cents euros(const char *text) { return money::parsed(QString::fromLatin1(text)).value(); }

/// Invoiced and, with a purchase, paid on that day.
inline Investment investment(const Terms &terms, const char *nominal, const char *purchase) {
    Investment made;
    made.name = terms.code + QStringLiteral("00001");
    made.nominal = euros(nominal);
    made.draft = false;
    made.purchaseDate = day(purchase);
    if (made.isPaid()) {
        made.firstEffectiveDate = firstEffectiveDate(terms, made.purchaseDate);
        made.lastEffectiveDate = lastEffectiveDate(terms, made.purchaseDate);
    }
    return made;
}

} // namespace gkwh
