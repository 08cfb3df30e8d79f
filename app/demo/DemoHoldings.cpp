// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoHoldings.h"

#include "app/demo/DemoRandom.h"
#include "app/demo/DemoShares.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace gkwh::demo {

namespace {

constexpr Cents share = 10'000;
constexpr int daysToCharge = 45;        ///< the longest from an order to its payment
constexpr int daysToChargeAgain = 100;  ///< the same after the bank returned the first charge
constexpr int daysBeforeClosing = 120;  ///< from an order to the earliest day on which it may end
constexpr int daysBeforeAgreeing = 480; ///< the same where it has to be effective before
constexpr std::array liked{5, 10, 20, 25, 50, 100};
constexpr QStringView generation = u"GKWH";

struct Chance {
    int weight;
    Fate fate;
};
/// What becomes of money lent, in a thousand.
constexpr std::array loanFates{Chance{715, Fate::Stays},    Chance{90, Fate::Divested},      Chance{25, Fate::Waived},
                               Chance{35, Fate::Sold},      Chance{20, Fate::Inherited},     Chance{20, Fate::Split},
                               Chance{35, Fate::Cancelled}, Chance{15, Fate::Resigned},      Chance{15, Fate::Returned},
                               Chance{20, Fate::Recharged}, Chance{10, Fate::PaidByTransfer}};
/// What else became of shares of Generation kWh that a member does not hold any more, or never did.
constexpr std::array pastFates{Chance{400, Fate::Divested}, Chance{120, Fate::Waived}, Chance{200, Fate::Cancelled},
                               Chance{120, Fate::Resigned}, Chance{160, Fate::Returned}};

template <typename Chances>
Fate fateOf(Draws &draws, const Chances &chances) {
    int draw = draws.between(0, 999);
    for (const Chance &chance : chances) {
        if (draw < chance.weight)
            return chance.fate;
        draw -= chance.weight;
    }
    return chances.front().fate;
}

bool closes(Fate fate) {
    using enum Fate;
    return fate == Divested || fate == Waived || fate == Sold || fate == Inherited || fate == Split || fate == Agreed;
}

class Planner {
public:
    Planner(int members, quint64 seed, QDate today) : m_seed(seedFor(seed, u"holdings")), m_today(today) {
        m_plan.campaigns = demoEmissions(members);
        for (const int shares : demoShareCounts(members, seed))
            m_plan.members.push_back({shares});
    }

    DemoHoldings plan() {
        chooseHolders();
        for (int place = 0; place < count(); ++place) {
            Draws draws(drawn(m_seed, static_cast<quint64>(place)));
            if (member(place).shares > 0)
                planShares(place, draws);
            planPast(place, draws);
            planLoans(place, draws);
        }
        planLastWeeks();
        return std::move(m_plan);
    }

private:
    int count() const { return static_cast<int>(m_plan.members.size()); }
    DemoMember &member(int place) { return m_plan.members[static_cast<size_t>(place)]; }

    /// Some members lend money only, some have left; but each number of shares keeps a holder.
    void chooseHolders() {
        std::map<int, int> holders;
        for (const DemoMember &one : m_plan.members)
            ++holders[one.shares];
        for (int place = 0; place < count(); ++place) {
            DemoMember &one = member(place);
            const quint64 draw = drawn(m_seed, ~static_cast<quint64>(place)) % 1000;
            if (draw >= 120 || holders[one.shares] == 1)
                continue;
            --holders[one.shares];
            one.shares = 0;
            one.leaves = draw < 50;
            one.hasAccount = draw < 100;
        }
    }

    /// The campaign of that kind which is open on the day, or the next one to open, then on its first day.
    int campaignOf(QStringView kind, QDate &day) const {
        int next = -1;
        for (size_t place = 0; place < m_plan.campaigns.size(); ++place) {
            const DemoEmission &campaign = m_plan.campaigns[place];
            if (campaign.emission.kind != kind)
                continue;
            if (campaign.isOpen(day))
                return static_cast<int>(place);
            if (next < 0 && campaign.opens() > day)
                next = static_cast<int>(place);
        }
        day = m_plan.campaigns[static_cast<size_t>(std::max(0, next))].opens();
        return next;
    }

    /// Somebody who may receive from, or give to, a member; -1 where there is nobody.
    int otherThan(int place, Draws &draws, bool mayLeave) {
        for (int attempt = 0; attempt < 20; ++attempt) {
            const int other = draws.between(0, count() - 1);
            if (other != place && member(other).hasAccount && (mayLeave || !member(other).leaves))
                return other;
        }
        return -1;
    }

    /// Leaves out what cannot have come so far by the last day.
    bool add(QStringView kind, DemoInvestment one, Draws &draws) {
        one.campaign = campaignOf(kind, one.ordered);
        if (one.campaign < 0 || one.ordered >= m_today)
            return false;
        const DemoEmission &campaign = m_plan.campaigns[static_cast<size_t>(one.campaign)];
        one.amount = std::max(campaign.terms.unit, one.amount / campaign.terms.unit * campaign.terms.unit);
        if (one.fate == Fate::Split)
            one.amount = std::max(one.amount, 2 * campaign.terms.unit);
        const bool again = one.fate == Fate::Recharged || one.fate == Fate::PaidByTransfer || one.fate == Fate::Resigned
                           || one.fate == Fate::Returned;
        const bool charged = one.fate == Fate::Stays || again;
        if (charged && one.ordered.addDays(again ? daysToChargeAgain : daysToCharge) > m_today)
            return false;
        if (closes(one.fate) && !one.closes.isValid()) {
            const int wait = one.fate == Fate::Agreed ? daysBeforeAgreeing : daysBeforeClosing;
            const QDate from = one.ordered.addDays(wait);
            QDate until = m_today.addDays(-5);
            if (campaign.terms.isBullet())
                until = std::min(until, one.ordered.addYears(campaign.terms.durationYears).addDays(-60));
            if (from > until)
                return false;
            one.closes = draws.dayBetween(from, until);
        }
        m_plan.investments.push_back(one);
        return true;
    }

    /// In how many orders they came together.
    std::vector<int> tranches(int shares, Draws &draws) const {
        std::vector<int> parts;
        const int orders = draws.chance(550) ? 1 : draws.chance(750) ? 2 : 3;
        while (shares > 1 && static_cast<int>(parts.size()) + 1 < orders) {
            const int round = draws.oneOf(liked);
            parts.push_back(round < shares ? round : draws.between(1, shares - 1));
            shares -= parts.back();
        }
        parts.push_back(shares);
        return parts;
    }

    QDate dayOfShares(Draws &draws) { return draws.dayBetween(QDate(2015, 6, 19), m_today.addDays(-daysToCharge)); }

    void planShares(int place, Draws &draws) {
        for (const int shares : tranches(member(place).shares, draws)) {
            DemoInvestment one;
            one.member = place;
            one.amount = shares * share;
            one.ordered = m_plan.investments.empty() ? QDate(2015, 6, 19) : dayOfShares(draws);
            m_lastHeld = m_plan.investments.size();
            if (!m_plan.investments.empty()) {
                if (draws.chance(50) && received(one, draws))
                    continue;
                one.fate = draws.chance(30)                 ? Fate::Recharged
                           : draws.chance(20)               ? Fate::PaidByTransfer
                           : shares > 1 && draws.chance(30) ? Fate::Split
                                                            : Fate::Stays;
            }
            if (!add(generation, one, draws)) {
                one.fate = Fate::Stays;
                add(generation, one, draws);
            }
        }
    }

    /// Ordered by somebody else, and sold or left to the member.
    bool received(DemoInvestment one, Draws &draws) {
        one.receiver = one.member;
        one.member = otherThan(one.receiver, draws, true);
        one.fate = draws.chance(600) ? Fate::Inherited : Fate::Sold;
        return one.member >= 0 && add(generation, one, draws);
    }

    void planPast(int place, Draws &draws) {
        const bool mayOrder = member(place).hasAccount;
        if (!mayOrder || !(member(place).leaves || draws.chance(150)))
            return;
        DemoInvestment one;
        one.member = place;
        one.amount = draws.oneOf(liked) * share;
        one.ordered = dayOfShares(draws);
        one.fate = member(place).leaves ? Fate::Divested : fateOf(draws, pastFates);
        add(generation, one, draws);
    }

    void planLoans(int place, Draws &draws) {
        const bool holds = member(place).shares > 0;
        if (!member(place).hasAccount) {
            DemoInvestment one;
            one.member = place;
            one.amount = draws.between(1, 20) * share;
            one.ordered = m_today.addDays(-draws.between(2, 60));
            one.fate = Fate::Ordered;
            add(draws.chance(500) ? generation : u"APO", one, draws);
            return;
        }
        while (draws.chance(holds ? 250 : 500)) {
            const QDate last = m_today.addDays(-daysToCharge); // more of late, as there are more members
            const QDate day = draws.dayBetween(QDate(2012, 5, 1), last);
            planLoan(place, u"APO", draws.dayBetween(day, last), draws);
        }
        if (!draws.chance(holds ? 140 : 450))
            return;
        const bool tenYears = draws.chance(500);
        const QDate first = tenYears ? QDate(2012, 2, 10) : QDate(2012, 9, 23);
        const bool early = draws.chance(300);
        const QDate later = draws.dayBetween(QDate(2015, 9, 1), m_today.addDays(-daysToCharge));
        planLoan(place, tenYears ? u"TIT10" : u"TIT5", early ? first.addDays(draws.between(0, 180)) : later, draws);
    }

    void planLoan(int place, QStringView kind, QDate day, Draws &draws) {
        DemoInvestment one;
        one.member = place;
        one.amount = draws.oneOf(std::array{3, 5, 10, 10, 20, 20, 30, 40, 50, 60, 100, 150, 200}) * share;
        one.ordered = day;
        one.fate = member(place).leaves ? Fate::Divested : fateOf(draws, loanFates);
        if (one.fate == Fate::Sold || one.fate == Fate::Inherited)
            one.receiver = otherThan(place, draws, false);
        if (one.fate != Fate::Sold && one.fate != Fate::Inherited) {
            add(kind, one, draws);
            return;
        }
        if (one.receiver >= 0)
            add(kind, one, draws);
    }

    /// Every kind in every state, whoever the members are.
    void planLastWeeks() {
        using enum Fate;
        Draws draws(drawn(m_seed, ~0ULL));
        for (int round = 0; round < std::max(1, count() / 300); ++round) {
            for (const QStringView kind : {u"GKWH", u"APO", u"TIT10", u"TIT5"}) {
                for (const auto &[fate, days] :
                     {std::pair(Ordered, 3), std::pair(Ordered, 1), std::pair(Signed, 10), std::pair(Signed, 6),
                      std::pair(Invoiced, 14), std::pair(Invoiced, 12), std::pair(Ahead, 12), std::pair(Stays, 200),
                      std::pair(Returned, 110), std::pair(Cancelled, 40), std::pair(Resigned, 150),
                      std::pair(Divested, 700), std::pair(Agreed, 1300)}) {
                    if (kind == generation && (fate == Ahead || fate == Stays))
                        continue; // these are held
                    planLately(kind, fate, days, draws);
                }
                if (kind != generation)
                    planSaleOfToday(kind, draws);
            }
        }
        if (m_lastHeld > 0 && m_lastHeld < m_plan.investments.size()) { // the last shares are charged ahead
            DemoInvestment &last = m_plan.investments[m_lastHeld];
            last.ordered = m_today.addDays(-12);
            last.closes = {};
            last.fate = Ahead;
            if (last.receiver >= 0)
                last.member = std::exchange(last.receiver, -1);
        }
    }

    void planLately(QStringView kind, Fate fate, int days, Draws &draws) {
        DemoInvestment one;
        one.member = otherThan(-1, draws, false);
        one.amount = draws.oneOf(liked) * share;
        one.ordered = m_today.addDays(-days);
        one.fate = fate;
        if (one.member >= 0)
            add(kind, one, draws);
    }

    /// What is received today earns from tomorrow on.
    void planSaleOfToday(QStringView kind, Draws &draws) {
        DemoInvestment one;
        one.member = otherThan(-1, draws, false);
        one.receiver = otherThan(one.member, draws, false);
        one.amount = draws.oneOf(liked) * share;
        one.ordered = m_today.addDays(-400);
        one.fate = Fate::Sold;
        one.closes = m_today;
        if (one.member >= 0 && one.receiver >= 0)
            add(kind, one, draws);
    }

    quint64 m_seed;
    QDate m_today;
    size_t m_lastHeld = 0; ///< place of the last shares planned to be held
    DemoHoldings m_plan;
};

} // namespace

DemoHoldings demoHoldings(int members, quint64 seed, QDate today) { return Planner(members, seed, today).plan(); }

} // namespace gkwh::demo
