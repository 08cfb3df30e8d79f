// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/EffectiveWindow.h"

#include <QSet>

namespace gkwh {

namespace {

template <typename Predicate>
InvestedFigures figuresOf(const std::vector<Investment> &investments, Predicate counts) {
    InvestedFigures figures;
    QSet<QString> members;
    for (const Investment &investment : investments) {
        if (!investment.active || !counts(investment))
            continue;
        members.insert(investment.member);
        figures.amount += investment.nominal;
    }
    figures.members = members.size();
    return figures;
}

} // namespace

bool isEffectiveIn(const Investment &investment, QDate from, QDate until) {
    const QDate first = investment.firstEffectiveDate;
    const QDate last = investment.lastEffectiveDate;
    if (!investment.active)
        return false;
    if (until.isValid() && (!first.isValid() || first > until))
        return false;
    return !from.isValid() || (first.isValid() && (!last.isValid() || last >= from));
}

qint64 activeShares(const std::vector<Investment> &investments, const Terms &terms, QDate day) {
    qint64 sum = 0;
    for (const Investment &investment : investments) {
        if (isEffectiveIn(investment, day, day))
            sum += investment.shares(terms);
    }
    return sum;
}

InvestedFigures goingOn(const std::vector<Investment> &investments, QDate today) {
    return figuresOf(investments, [today](const Investment &investment) {
        return !investment.lastEffectiveDate.isValid() || investment.lastEffectiveDate > today;
    });
}

InvestedFigures orderedSince(const std::vector<Investment> &investments, QDate day) {
    return figuresOf(investments, [day](const Investment &investment) { return investment.orderDate >= day; });
}

} // namespace gkwh
