// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoAgenda.h"

#include "app/demo/DemoLife.h"
#include "app/demo/DemoPeople.h"
#include "app/demo/DemoRandom.h"
#include "model/investment/actions/OrderNames.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gkwh::demo {

namespace {

constexpr std::array sendingDays{5, 20};
constexpr int firstTaxedYear = 2019;

QString iso(QDate day) { return day.toString(Qt::ISODate); }

QJsonValue amountJson(std::optional<Cents> amount) {
    return amount ? QJsonValue(money::text(*amount)) : QJsonValue(QJsonValue::Null);
}

class Writer {
public:
    Writer(const DemoHoldings &holdings, quint64 seed, QDate today)
        : m_holdings(holdings), m_seed(seed), m_today(today) {}

    DemoAgenda write() {
        writeCampaigns();
        nameInvestments();
        numberMembers();
        writeMembers();
        for (size_t place = 0; place < m_holdings.investments.size(); ++place)
            writeInvestment(place);
        writeSavings();
        writeLeaving();
        return std::move(m_agenda);
    }

private:
    void put(QDate day, const QString &kind, const QJsonObject &arguments) {
        if (day <= m_today)
            m_agenda.days.emplace(day, DemoTask{kind, arguments});
    }

    void writeCampaigns() {
        for (const DemoEmission &campaign : m_holdings.campaigns) {
            const Emission &emission = campaign.emission;
            QJsonObject arguments{{u"code"_s, emission.code},
                                  {u"name"_s, emission.name},
                                  {u"kind"_s, emission.kind},
                                  {u"startDate"_s, iso(emission.startDate)},
                                  {u"total"_s, amountJson(emission.total)},
                                  {u"overrides"_s, emission.overrides}};
            if (emission.rate)
                arguments.insert(u"rate"_s, money::percent(*emission.rate));
            put(campaign.entered(), u"emission.add"_s, arguments);
        }
        for (const DemoEmission &campaign : m_holdings.campaigns) {
            put(campaign.opens(), u"emission.open"_s, {{u"code"_s, campaign.emission.code}});
            if (campaign.closes.isValid())
                put(campaign.closes, u"emission.close"_s, {{u"code"_s, campaign.emission.code}});
        }
    }

    const DemoEmission &campaignOf(const DemoInvestment &one) const {
        return m_holdings.campaigns[static_cast<size_t>(one.campaign)];
    }

    /// In the order in which they come to be, as the office would number them.
    void nameInvestments() {
        m_names.resize(m_holdings.investments.size());
        std::multimap<QDate, std::pair<const Terms *, QStringList *>> births;
        for (size_t place = 0; place < m_holdings.investments.size(); ++place) {
            const DemoInvestment &one = m_holdings.investments[place];
            const auto born = std::pair(&campaignOf(one).terms, &m_names[place]);
            births.emplace(one.ordered, born);
            const bool handedOver = one.fate == Fate::Sold || one.fate == Fate::Inherited || one.fate == Fate::Split;
            for (int received = 0; handedOver && received < (one.fate == Fate::Split ? 2 : 1); ++received)
                births.emplace(one.closes, born);
        }
        std::map<QString, qint64> last;
        for (const auto &[day, born] : births)
            born.second->append(sequenceName(*born.first, ++last[born.first->sequence]));
    }

    /// Members have joined before they invest, and are numbered as they join.
    void numberMembers() {
        const size_t count = m_holdings.members.size();
        std::vector<QDate> first(count, m_today.addDays(-30));
        const auto before = [&](int place, QDate day) {
            auto &known = first[static_cast<size_t>(place)];
            known = std::min(known, day);
        };
        for (const DemoInvestment &one : m_holdings.investments) {
            before(one.member, one.ordered);
            if (one.receiver >= 0)
                before(one.receiver, one.closes);
        }
        std::vector<size_t> order(count);
        m_joined.resize(count);
        m_codes.resize(count);
        for (size_t place = 0; place < count; ++place) {
            Draws draws(drawn(seedFor(m_seed, u"joining"), place));
            m_joined[place] = first[place].addDays(-draws.between(0, draws.chance(400) ? 10 : 600));
            order[place] = place;
        }
        std::ranges::stable_sort(order, {}, [&](size_t place) { return m_joined[place]; });
        for (size_t number = 0; number < count; ++number)
            m_codes[order[number]] = u"S%1"_s.arg(number + 1, 6, 10, '0'_L1);
    }

    void writeMembers() {
        for (size_t place = 0; place < m_codes.size(); ++place) {
            const Member person = demoPerson(static_cast<int>(place), m_seed);
            QJsonObject arguments{{u"code"_s, m_codes[place]},
                                  {u"name"_s, person.name},
                                  {u"vat"_s, person.vat},
                                  {u"email"_s, person.email},
                                  {u"language"_s, person.language},
                                  {u"phone"_s, person.phone},
                                  {u"street"_s, person.address.street},
                                  {u"zip"_s, person.address.zip},
                                  {u"city"_s, person.address.city},
                                  {u"province"_s, person.address.province},
                                  {u"country"_s, person.address.country},
                                  {u"joined"_s, iso(m_joined[place])}};
            if (m_holdings.members[place].hasAccount)
                arguments.insert(u"iban"_s, person.iban);
            put(std::max(demoBeginning(), m_joined[place]), u"member.add"_s, arguments);
        }
    }

    void writeInvestment(size_t place) {
        const DemoInvestment &one = m_holdings.investments[place];
        const auto codeOf = [&](int member) { return m_codes[static_cast<size_t>(member)]; };
        DemoLife life(one, campaignOf(one), m_names[place], drawn(seedFor(m_seed, u"lives"), place), m_today);
        life.write(codeOf(one.member), one.receiver < 0 ? QString() : codeOf(one.receiver));
        for (const auto &[day, task] : life.tasks())
            put(day, task.kind, task.arguments);
        if (one.fate != Fate::Invoiced && one.fate != Fate::Ahead)
            return;
        const DemoTask charge{u"investment.invoice"_s,
                              {{u"name"_s, m_names[place].front()}, {u"date"_s, iso(m_today)}}};
        const bool stays = (m_agenda.invoiced.size() + m_agenda.drafted.size()) % 2 == 1;
        (one.fate == Fate::Ahead ? m_agenda.ahead : stays ? m_agenda.drafted : m_agenda.invoiced).push_back(charge);
    }

    /// What Generation kWh saved the members, told once a year; the cheap year 2020 saved nobody anything, and one
    /// member got the invoices of many years at once.
    void writeSavings() {
        std::vector<QDate> since(m_codes.size());
        for (const DemoInvestment &one : m_holdings.investments) {
            QDate &day = since[static_cast<size_t>(one.receiver < 0 ? one.member : one.receiver)];
            const QDate begins = one.receiver < 0 ? one.ordered : one.closes;
            if (campaignOf(one).terms.givesRights && (!day.isValid() || begins < day))
                day = begins;
        }
        bool firstHolder = true;
        for (size_t place = 0; place < m_codes.size(); ++place) {
            const int shares = m_holdings.members[place].shares;
            if (shares == 0 || !since[place].isValid())
                continue;
            Draws draws(drawn(seedFor(m_seed, u"savings"), place));
            for (int year = std::max(firstTaxedYear, since[place].year() + 2); year <= m_today.year(); ++year) {
                const int usual = year == 2020 ? -20 : year > 2020 ? 700 : 290;
                const bool manyYears = std::exchange(firstHolder, false);
                const Cents perShare = manyYears ? 3000 : usual + draws.between(-60, 90);
                const QDate day(year, 12, draws.between(10, 28));
                put(day, u"saving.set"_s,
                    {{u"member"_s, m_codes[place]},
                     {u"invoiceLine"_s, u"FE%1-%2"_s.arg(year).arg(m_codes[place])},
                     {u"invoiceDate"_s, iso(day)},
                     {u"kwh"_s, shares * draws.between(110, 165)},
                     {u"saving"_s, money::text(shares * perShare)}});
            }
        }
    }

    void writeLeaving() {
        std::vector<QDate> last = m_joined;
        for (const DemoInvestment &one : m_holdings.investments) {
            QDate &day = last[static_cast<size_t>(one.member)];
            day = std::max(day, one.closes);
        }
        for (size_t place = 0; place < last.size(); ++place) {
            const QDate day = last[place].addDays(25);
            if (m_holdings.members[place].leaves)
                put(day, u"member.change"_s, {{u"code"_s, m_codes[place]}, {u"left"_s, iso(day)}});
        }
    }

    const DemoHoldings &m_holdings;
    quint64 m_seed;
    QDate m_today;
    DemoAgenda m_agenda;
    std::vector<QStringList> m_names; ///< of each investment, then of what came out of it
    std::vector<QDate> m_joined;
    std::vector<QString> m_codes;
};

} // namespace

bool isSendingDay(QDate day) { return std::ranges::find(sendingDays, day.day()) != sendingDays.end(); }

QDate executionOf(QDate sent) {
    constexpr quint64 byTheDay = 0x6b77682d62616e6bULL;
    return sent.addDays(3 + static_cast<qint64>(drawn(byTheDay, static_cast<quint64>(sent.toJulianDay())) % 4));
}

QDate chargedWhenInvoiced(QDate invoiced) {
    QDate sent = invoiced.addDays(1);
    while (!isSendingDay(sent))
        sent = sent.addDays(1);
    return executionOf(sent);
}

DemoAgenda demoAgenda(const DemoHoldings &holdings, quint64 seed, QDate today) {
    return Writer(holdings, seed, today).write();
}

} // namespace gkwh::demo
