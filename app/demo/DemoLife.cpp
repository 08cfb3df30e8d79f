// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoLife.h"

#include "model/investment/EffectiveDates.h"
#include "model/investment/Quotas.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace gkwh::demo {

namespace {

constexpr int daysToReturn = 9; ///< from a charge to the bank's returning it
const QDate migrated(2013, 6, 3);

QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// Quotas and matured Títols are dealt with in the month after.
QDate nextBatch(QDate day) { return QDate(day.year(), day.month(), 5).addMonths(1); }

} // namespace

DemoLife::DemoLife(const DemoInvestment &plan, const DemoEmission &campaign, const QStringList &names, quint64 seed,
                   QDate today)
    : m_plan(plan), m_campaign(campaign), m_names(names), m_draws(seed), m_today(today), m_name(names.front()) {}

void DemoLife::put(QDate day, QLatin1StringView action, QJsonObject arguments) {
    if (day > m_today)
        return;
    arguments.insert(u"name"_s, m_name);
    m_tasks.emplace_back(day, DemoTask{u"investment."_s + action, arguments});
}

void DemoLife::write(const QString &member, const QString &receiver) {
    using enum Fate;
    putOrder(member);
    if (m_plan.fate == Ordered || m_plan.fate == Signed || m_plan.fate == Invoiced || m_plan.fate == Ahead
        || m_plan.fate == Cancelled)
        return;
    putCharge();
    if (m_plan.fate == Returned || m_plan.fate == Resigned)
        return;
    putMigration();
    Holding holding{m_name, m_plan.amount, m_paid, m_paid, m_plan.closes, {}};
    if (m_plan.closes.isValid())
        holding.last = m_plan.fate == Inherited ? m_plan.closes.addDays(-40) : m_plan.closes;
    run(holding);
    if (m_plan.closes.isValid())
        putEnd(receiver);
}

void DemoLife::putOrder(const QString &member) {
    const bool pioneer = m_plan.ordered == QDate(2015, 6, 19);
    const auto later = [&](QDate day, int most) { return pioneer ? day : day.addDays(m_draws.between(1, most)); };
    const bool byForm = m_plan.ordered.year() > 2014 && m_draws.chance(600);
    const bool corrected = m_draws.chance(25);
    const Cents first = m_plan.amount + (corrected ? m_campaign.terms.unit : 0);
    QJsonObject order{{u"member"_s, member},
                      {u"emission"_s, m_campaign.emission.code},
                      {u"date"_s, iso(m_plan.ordered)},
                      {u"amount"_s, money::text(first)}};
    if (byForm) // addresses that belong to nobody (RFC 5737)
        order.insert(u"ip"_s, u"203.0.113.%1"_s.arg(m_draws.between(1, 254)));
    put(m_plan.ordered, "order"_L1, order);
    if (corrected)
        put(m_plan.ordered, "correct"_L1, {{u"from"_s, money::text(first)}, {u"to"_s, money::text(m_plan.amount)}});

    m_signed = later(m_plan.ordered, 5);
    m_invoiced = later(m_signed, 8);
    const bool cancelledUnsigned = m_plan.fate == Fate::Cancelled && m_draws.chance(500);
    const bool wantsSignature = m_campaign.terms.requiresSignature || m_plan.fate == Fate::Signed;
    if (wantsSignature && m_plan.fate != Fate::Ordered && !cancelledUnsigned)
        put(m_signed, "sign"_L1, {{u"date"_s, iso(m_signed)}});
    if (m_plan.fate == Fate::Cancelled)
        put(m_invoiced.addDays(10), "cancel"_L1, {{u"reason"_s, u"La sòcia hi renuncia"_s}});
}

void DemoLife::putCharge() {
    using enum Fate;
    put(m_invoiced, "invoice"_L1, {{u"date"_s, iso(m_invoiced)}});
    const bool atOnce = m_plan.fate == Resigned && m_draws.chance(500);
    if (atOnce) {
        put(m_invoiced, "resign"_L1, {{u"reason"_s, u"Comanda repetida"_s}});
        return;
    }
    m_paid = chargedWhenInvoiced(m_invoiced);
    if (m_plan.fate == Returned || m_plan.fate == Resigned || m_plan.fate == Recharged || m_plan.fate == PaidByTransfer)
        putReturn();
}

void DemoLife::putReturn() {
    using enum Fate;
    static const std::array reasons{u"AM04"_s, u"MD07"_s, u"MS02"_s, u"AC04"_s}; // of the bank's list
    const QDate returned = m_paid.addDays(daysToReturn);
    put(returned, "unpay"_L1,
        {{u"date"_s, iso(returned)}, {u"amount"_s, money::text(m_plan.amount)}, {u"reason"_s, m_draws.oneOf(reasons)}});
    const QDate answer = returned.addDays(m_draws.between(4, 15));
    if (m_plan.fate == Resigned)
        put(answer, "resign"_L1, {{u"reason"_s, u"No pot pagar-la"_s}});
    if (m_plan.fate == Recharged) {
        put(answer, "recharge"_L1, {{u"date"_s, iso(answer)}});
        m_paid = chargedWhenInvoiced(answer);
    }
    if (m_plan.fate == PaidByTransfer) {
        put(answer, "pay"_L1,
            {{u"date"_s, iso(answer)}, {u"amount"_s, money::text(m_plan.amount)}, {u"method"_s, u"transfer"_s}});
        m_paid = answer;
    }
}

void DemoLife::putMigration() {
    if (m_paid < migrated.addDays(-10) && (!m_plan.closes.isValid() || m_plan.closes > migrated))
        put(migrated, "migrate"_L1, {{u"fromVersion"_s, u"1.6"_s}, {u"toVersion"_s, u"2.0"_s}});
}

void DemoLife::putEnd(const QString &receiver) {
    using enum Fate;
    const QDate day = m_plan.closes;
    m_name = m_names.front();
    if (m_plan.fate == Divested || m_plan.fate == Waived) {
        putDivest();
        return;
    }
    if (m_plan.fate == Agreed) {
        put(day, "pact"_L1,
            {{u"date"_s, iso(day)},
             {u"comment"_s, u"S’acaba abans d’hora per acord; el capital es torna a terminis"_s},
             {u"changes"_s, QJsonObject{{u"lastEffectiveDate"_s, iso(day.addDays(-1))}}}});
        return;
    }
    const QDate date = m_plan.fate == Inherited ? day.addDays(-40) : day;
    if (m_plan.fate != Split) {
        put(day, "transfer"_L1,
            {{u"to"_s, receiver},
             {u"date"_s, iso(date)},
             {u"newName"_s, m_names[1]},
             {u"cause"_s, m_plan.fate == Sold ? u"sale"_s : u"inheritance"_s}});
        run({m_names[1], m_plan.amount, day, date.addDays(1), {}, {}});
        return;
    }
    const Cents unit = m_campaign.terms.unit;
    const Cents part = unit * m_draws.between(1, static_cast<int>(m_plan.amount / unit) - 1);
    put(day, "split"_L1,
        {{u"amount"_s, money::text(part)}, {u"date"_s, iso(day)}, {u"newNames"_s, QJsonArray{m_names[1], m_names[2]}}});
    run({m_names[1], part, day, day.addDays(1), {}, {}});
    run({m_names[2], m_plan.amount - part, day, day.addDays(1), {}, {}});
}

void DemoLife::putDivest() {
    const QDate day = m_plan.closes;
    QJsonObject divestment{{u"date"_s, iso(day)}};
    if (m_plan.fate == Fate::Waived)
        divestment.insert(u"waive"_s, u"Defunció del titular"_s);
    else if (m_campaign.terms.penaltyMode == PenaltyMode::PpmOutstanding && m_draws.chance(400))
        divestment.insert(u"penaltyRate"_s, u"2.00"_s);
    put(day, "divest"_L1, divestment);
}

void DemoLife::putUndone(QDate day, QLatin1StringView action, const QJsonObject &arguments) {
    put(day, action, arguments);
    if (!m_draws.chance(6))
        return;
    put(day, "undo"_L1, {{u"reason"_s, u"Feta per error"_s}});
    put(day, action, arguments);
}

void DemoLife::run(const Holding &holding) {
    m_name = holding.name;
    if (m_campaign.terms.amortizes())
        runQuotas(holding);
    if (m_campaign.terms.paysInterest())
        runInterest(holding);
}

void DemoLife::runQuotas(const Holding &holding) {
    for (const Quota &quota : quotaCalendar(m_campaign.terms, holding.nominal, m_paid)) {
        const QDate day = nextBatch(quota.date);
        const bool ended = holding.closes.isValid() && day >= holding.closes;
        if (day > holding.from && !ended)
            putUndone(day, "amortize"_L1, {{u"until"_s, iso(quota.date)}});
    }
}

/// Liquidated in July for the year until 30 June, and when it ends until that day.
void DemoLife::runInterest(const Holding &holding) {
    const auto pay = [&](QDate day, QDate from, QDate until) {
        putUndone(day, "interest"_L1,
                  {{u"from"_s, iso(from)}, {u"until"_s, iso(until)}, {u"rate"_s, m_campaign.rate(until)}});
    };
    constexpr int longest = 100;
    const int years = m_campaign.terms.durationYears > 0 ? m_campaign.terms.durationYears : longest;
    const QDate matures = addYears(m_paid, years);
    const QDate last = holding.last.isValid() ? holding.last : matures;
    const QDate ends = holding.closes.isValid() ? holding.closes : nextBatch(matures);
    QDate earns = holding.earns;
    for (int year = holding.from.year(); year <= std::min(ends, m_today).year(); ++year) {
        const QDate until(year, 6, 30);
        const QDate day(year, 7, 10);
        if (day <= holding.from || day >= ends || until >= last || until < earns)
            continue;
        pay(day, earns, until);
        earns = until.addDays(1);
    }
    const bool ended = holding.closes.isValid() || m_campaign.terms.isBullet();
    if (ended && m_plan.fate != Fate::Agreed && earns <= last)
        pay(ends, earns, last);
    if (m_campaign.terms.isBullet() && !holding.closes.isValid())
        put(ends, "mature"_L1, {{u"date"_s, iso(ends)}});
}

} // namespace gkwh::demo
