// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/EffectiveDates.h"

namespace gkwh {

QDate addYears(QDate day, int years) { return day.addYears(years); }

QDate firstEffectiveDate(const Terms &terms, QDate purchase) {
    const QDate first = terms.waitingUnit == WaitingUnit::Years ? addYears(purchase, terms.waitingYears())
                                                                : purchase.addDays(terms.waitingDays);
    const bool pioneer = terms.pioneerBefore.isValid() && purchase < terms.pioneerBefore;
    return pioneer ? first.addDays(-terms.pioneerDays) : first;
}

QDate lastEffectiveDate(const Terms &terms, QDate purchase) {
    return terms.durationYears > 0 ? addYears(purchase, terms.durationYears) : QDate();
}

bool hasEffectivePeriod(QDate first, QDate last) { return first.isValid() && (!last.isValid() || first <= last); }

} // namespace gkwh
