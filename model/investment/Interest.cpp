// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/Interest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

__extension__ using Wide = __int128;

QString isoText(QDate day) { return day.toString(Qt::ISODate); }

Wide roundedQuotient(Wide value, Wide divisor) {
    const Wide half = value < 0 ? -(divisor / 2) : divisor / 2;
    return (value + half) / divisor;
}

/// Days of a span by the length of the year they are reckoned with.
struct DaysByYear {
    qint64 of365 = 0;
    qint64 of366 = 0;
};

DaysByYear byCalendarYear(const InterestSpan &span) {
    DaysByYear days;
    for (int year = span.from.year(); year <= span.to.year(); ++year) {
        const QDate from = std::max(span.from, QDate(year, 1, 1));
        const QDate to = std::min(span.to, QDate(year, 12, 31));
        (QDate::isLeapYear(year) ? days.of366 : days.of365) += from.daysTo(to) + 1;
    }
    return days;
}

DaysByYear daysOf(const InterestSpan &span, DayCount dayCount, QDate end) {
    if (dayCount == DayCount::ActAct)
        return byCalendarYear(span);
    const qint64 days = span.from.daysTo(span.to) + 1;
    const bool leap = dayCount == DayCount::EndYear && QDate::isLeapYear(end.year());
    return leap ? DaysByYear{0, days} : DaysByYear{days, 0};
}

/// The first day that earns.
QDate firstEarningDay(const Terms &terms, const Investment &investment) {
    const QDate paid = investment.purchaseDate.addDays(terms.firstDayIncluded ? 0 : 1);
    return investment.firstEffectiveDate.isValid() ? std::max(paid, investment.firstEffectiveDate) : paid;
}

Done checkPaidUntil(const Investment &investment, QDate start) {
    const QDate paidUntil = investment.lastInterestPaidDate;
    if (!paidUntil.isValid())
        return {};
    if (start <= paidUntil)
        return refuse("int-already"_L1, {{u"paidUntil"_s, isoText(paidUntil)}});
    if (start > paidUntil.addDays(1))
        return refuse("int-gap"_L1,
                      {{u"paidUntil"_s, isoText(paidUntil)}, {u"expected"_s, isoText(paidUntil.addDays(1))}});
    return {};
}

} // namespace

Result<DaySpan> interestCover(const Terms &terms, const Investment &investment, QDate start, QDate end) {
    if (!terms.paysInterest())
        return refuse("int-kind"_L1, {{u"kind"_s, terms.code}});
    if (!investment.isPaid())
        return refuse("not-paid"_L1);
    const QDate last = investment.lastEffectiveDate;
    if (last.isValid() && last < start)
        return refuse("int-closed"_L1, {{u"last"_s, isoText(last)}});
    GKWH_TRY(checkPaidUntil(investment, start));
    DaySpan cover{start, last.isValid() ? std::min(last, end) : end};
    if (!investment.lastInterestPaidDate.isValid())
        cover.from = std::max(start, firstEarningDay(terms, investment));
    if (cover.to < cover.from)
        return refuse("int-range"_L1, {{u"from"_s, isoText(cover.from)}, {u"until"_s, isoText(cover.to)}});
    return cover;
}

Cents interestOf(const std::vector<InterestSpan> &spans, DayCount dayCount) {
    Wide sum = 0; // cents · ppm · days, in units of 1 / (365 · 366) of a year
    for (const InterestSpan &span : spans) {
        const DaysByYear days = daysOf(span, dayCount, spans.back().to);
        sum += Wide(span.capital) * span.rate * (days.of365 * 366 + days.of366 * 365);
    }
    return static_cast<Cents>(roundedQuotient(sum, Wide(money::one) * 365 * 366));
}

InterestAmount withTax(const Terms &terms, Cents gross) {
    const Cents tax =
        terms.withholdingBase == WithholdingBase::Interest ? money::share(gross, terms.withholding, money::one) : 0;
    return {gross, tax, gross - tax};
}

} // namespace gkwh
