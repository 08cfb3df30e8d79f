// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The invariants P1–P4 of rights.md §3.6 and agreement with the formulas of §3.1 and §3.7, over random hours, built
// shares with hours at zero, debts and cuts.
#include "model/rights/Quantise.h"

#include <QtTest>

#include <rapidcheck.h>

#include <numeric>

using namespace gkwh;

using Values = std::vector<qint64>;

namespace {

__extension__ using Wide128 = __int128;

struct Hours {
    Values production;
    Values built;
};

/// Runs of built shares, some of them zero; production from nothing to near the limit of 64 bits for `shares`.
Hours anyHours(qint64 shares) {
    const bool huge = *rc::gen::inRange(0, 4) == 0;
    const qint64 mostKwh = huge ? std::numeric_limits<qint64>::max() / 1000 / shares : 2000;
    Hours hours;
    for (int run = *rc::gen::inRange(1, 8); run > 0; --run) {
        const auto length = *rc::gen::inRange<size_t>(1, 40);
        const qint64 built = huge ? *rc::gen::inRange<qint64>(1 << 20, qint64(1) << 40)
                                  : *rc::gen::oneOf(rc::gen::element<qint64>(0, 1, 2, 3, 8, 20410, 28980),
                                                    rc::gen::inRange<qint64>(1, 100'000));
        const auto kwh = *rc::gen::container<Values>(
            length, rc::gen::oneOf(rc::gen::just<qint64>(0), rc::gen::inRange<qint64>(0, mostKwh)));
        hours.built.insert(hours.built.end(), length, *rc::gen::inRange(0, 5) == 0 ? 0 : built);
        hours.production.insert(hours.production.end(), kwh.begin(), kwh.end());
    }
    return hours;
}

qint64 anyShares() { return *rc::gen::oneOf(rc::gen::inRange<qint64>(1, 5), rc::gen::inRange<qint64>(1, 1000)); }

Carry anyCarry() {
    const auto wh = *rc::gen::oneOf(rc::gen::inRange<qint64>(0, 1000), rc::gen::inRange<qint64>(-20'000, 1000));
    return Carry::fromRemainder(wh).with(*rc::gen::element(Algorithm::Wh, Algorithm::Exact));
}

GrantedHours grant(const Hours &hours, qint64 shares, const Carry &carry) {
    const auto granted = quantise(hours.production, hours.built, shares, carry);
    RC_ASSERT(granted.has_value());
    return *granted;
}

qint64 sum(const Values &values) { return std::accumulate(values.begin(), values.end(), qint64(0)); }

Values prefixSums(const Values &values) {
    Values sums(values.size());
    std::partial_sum(values.begin(), values.end(), sums.begin());
    return sums;
}

/// §3.1 step 1.
Values wattHours(const Hours &hours, qint64 shares) {
    Values values;
    for (size_t i = 0; i < hours.production.size(); ++i)
        values.push_back(hours.built[i] == 0 ? 0 : hours.production[i] * 1000 * shares / hours.built[i]);
    return values;
}

/// §3.1 steps 2–4 as the predecessor has them: prefix sums, negative ones clamped.
Values grantsOfSection31(const Hours &hours, qint64 shares, qint64 remainderWh) {
    Values rights;
    qint64 before = remainderWh;
    for (const qint64 wh : wattHours(hours, shares)) {
        const qint64 after = before + wh;
        rights.push_back(std::max<qint64>(after, 0) / 1000 - std::max<qint64>(before, 0) / 1000);
        before = after;
    }
    return rights;
}

/// §3.7, pure.
Values grantsOfSection37(const Hours &hours, qint64 shares, qint64 fractionWh) {
    Values rights;
    Wide128 rho = 0;
    Wide128 lastShares = 0;
    for (size_t i = 0; i < hours.production.size(); ++i) {
        const Wide128 built = hours.built[i];
        if (built == 0) {
            rights.push_back(0);
            continue;
        }
        if (lastShares == 0)
            rho = fractionWh * built / 1000;
        else if (lastShares != built)
            rho = rho * built / lastShares;
        lastShares = built;
        rho += static_cast<Wide128>(hours.production[i]) * shares;
        rights.push_back(static_cast<qint64>(rho / built));
        rho %= built;
    }
    return rights;
}

} // namespace

class InvariantsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grantsAreThoseOfTheFormula();
    void exactGrantsAreThoseOfTheFormula();
    void energyIsKept_P1();
    void chunksDoNotMatter_P2();
    void laterStartIsASubrange();
    void rightsGrowWithShares_P3();
    void neverMoreThanProduced_P4();
    void debtIsPaidAtOnce();
    void exactLosesLessThanAShare();
    void explanationFollowsTheGrant();
};

void InvariantsTest::grantsAreThoseOfTheFormula() {
    QVERIFY(rc::check("algorithm 1 is §3.1", [] {
        const qint64 shares = anyShares();
        const Hours hours = anyHours(shares);
        const Carry carry = anyCarry().with(Algorithm::Wh);
        const GrantedHours granted = grant(hours, shares, carry);
        RC_ASSERT(granted.rightsKwh == grantsOfSection31(hours, shares, carry.remainderWh()));
        RC_ASSERT(granted.productionWh == sum(wattHours(hours, shares)));
    }));
}

void InvariantsTest::exactGrantsAreThoseOfTheFormula() {
    QVERIFY(rc::check("algorithm 2 is §3.7", [] {
        const qint64 shares = anyShares();
        const Hours hours = anyHours(shares);
        Carry carry = anyCarry().with(Algorithm::Exact);
        carry.debtKwh = 0;
        RC_ASSERT(grant(hours, shares, carry).rightsKwh == grantsOfSection37(hours, shares, carry.fractionWh));
    }));
}

void InvariantsTest::energyIsKept_P1() {
    QVERIFY(rc::check("1000 · Σrights + R1 = R0 + production", [] {
        const qint64 shares = anyShares();
        const Hours hours = anyHours(shares);
        const Carry carry = anyCarry();
        const GrantedHours granted = grant(hours, shares, carry);
        RC_ASSERT(granted.grantedKwh == sum(granted.rightsKwh));
        RC_ASSERT(1000 * granted.grantedKwh + granted.carry.remainderWh()
                  == carry.remainderWh() + granted.productionWh);
        RC_ASSERT(granted.carry.fractionWh >= 0);
        RC_ASSERT(granted.carry.fractionWh < 1000);
    }));
}

void InvariantsTest::chunksDoNotMatter_P2() {
    QVERIFY(rc::check("any cut, any built shares, any remainder, both algorithms", [] {
        const qint64 shares = anyShares();
        const Hours hours = anyHours(shares);
        const Carry start = anyCarry();
        const GrantedHours whole = grant(hours, shares, start);
        Carry carry = start;
        Values rights;
        qint64 productionWh = 0;
        qint64 paidDebtKwh = 0;
        for (size_t begin = 0; begin < hours.production.size();) {
            const size_t size = std::min(*rc::gen::inRange<size_t>(1, 60), hours.production.size() - begin);
            const auto part = quantise(std::span(hours.production).subspan(begin, size),
                                       std::span(hours.built).subspan(begin, size), shares, carry);
            RC_ASSERT(part.has_value());
            rights.insert(rights.end(), part->rightsKwh.begin(), part->rightsKwh.end());
            carry = part->carry;
            productionWh += part->productionWh;
            paidDebtKwh += part->paidDebtKwh;
            begin += size;
        }
        RC_ASSERT(rights == whole.rightsKwh);
        RC_ASSERT(carry == whole.carry);
        RC_ASSERT(productionWh == whole.productionWh);
        RC_ASSERT(paidDebtKwh == whole.paidDebtKwh);
    }));
}

void InvariantsTest::laterStartIsASubrange() {
    QVERIFY(rc::check("a basis from a slot on grants as those hours alone", [] {
        const qint64 shares = anyShares();
        const Hours hours = anyHours(shares);
        const Carry carry = anyCarry();
        const size_t first = *rc::gen::inRange<size_t>(0, hours.production.size() + 1);
        const auto basis = GrantBasis::of(hours.production, hours.built);
        RC_ASSERT(basis.has_value());
        const auto fromBasis = quantise(*basis, first, shares, carry);
        RC_ASSERT(fromBasis.has_value());
        const auto alone =
            quantise(std::span(hours.production).subspan(first), std::span(hours.built).subspan(first), shares, carry);
        RC_ASSERT(alone.has_value());
        RC_ASSERT(fromBasis->rightsKwh == alone->rightsKwh);
        RC_ASSERT(fromBasis->carry == alone->carry);
    }));
}

void InvariantsTest::rightsGrowWithShares_P3() {
    QVERIFY(
        rc::check("never negative, 0 without production, more shares never less, n shares at least n times one", [] {
            const qint64 shares = anyShares();
            const Hours hours = anyHours(shares + 1);
            const Carry carry = Carry().with(*rc::gen::element(Algorithm::Wh, Algorithm::Exact));
            const GrantedHours granted = grant(hours, shares, carry);
            for (size_t i = 0; i < granted.rightsKwh.size(); ++i) {
                RC_ASSERT(granted.rightsKwh[i] >= 0);
                RC_ASSERT(hours.production[i] > 0 || granted.rightsKwh[i] == 0);
            }
            const Values one = prefixSums(grant(hours, 1, carry).rightsKwh);
            const Values mine = prefixSums(granted.rightsKwh);
            const Values more = prefixSums(grant(hours, shares + 1, carry).rightsKwh);
            for (size_t i = 0; i < mine.size(); ++i) {
                RC_ASSERT(more[i] >= mine[i]);
                RC_ASSERT(mine[i] >= shares * one[i]);
            }
        }));
}

void InvariantsTest::neverMoreThanProduced_P4() {
    QVERIFY(rc::check("members with no more shares than are built get no more than is produced", [] {
        const auto members = *rc::gen::nonEmpty(rc::gen::container<Values>(rc::gen::inRange<qint64>(1, 200)));
        const qint64 memberShares = sum(members);
        Hours hours = anyHours(memberShares);
        for (qint64 &built : hours.built)
            built = built == 0 ? 0 : std::max(built, memberShares);
        const Carry carry = Carry().with(*rc::gen::element(Algorithm::Wh, Algorithm::Exact));
        std::vector<Wide128> granted(hours.production.size(), 0);
        for (const qint64 shares : members) {
            const Values rights = prefixSums(grant(hours, shares, carry).rightsKwh);
            for (size_t i = 0; i < rights.size(); ++i)
                granted[i] += rights[i];
        }
        Wide128 produced = 0;
        for (size_t i = 0; i < granted.size(); ++i) {
            produced += hours.production[i];
            RC_ASSERT(granted[i] <= produced);
        }
    }));
}

void InvariantsTest::debtIsPaidAtOnce() {
    QVERIFY(rc::check("a debt takes the first kWh, shows in the correction, and nothing else changes", [] {
        const qint64 shares = anyShares();
        const Hours hours = anyHours(shares);
        const Carry indebted = anyCarry();
        Carry free = indebted;
        free.debtKwh = 0;
        const GrantedHours granted = grant(hours, shares, indebted);
        const GrantedHours pure = grant(hours, shares, free);
        RC_ASSERT(granted.correctionKwh.empty() == (indebted.debtKwh == 0));
        qint64 debt = indebted.debtKwh;
        for (size_t i = 0; i < granted.correctionKwh.size(); ++i) {
            const qint64 paid = std::min(debt, pure.rightsKwh[i]);
            debt -= paid;
            RC_ASSERT(granted.correctionKwh[i] == -paid);
            RC_ASSERT(granted.rightsKwh[i] == pure.rightsKwh[i] - paid);
        }
        RC_ASSERT(granted.carry.debtKwh == debt);
        RC_ASSERT(granted.paidDebtKwh == indebted.debtKwh - debt);
        RC_ASSERT(granted.carry.fractionWh == pure.carry.fractionWh);
    }));
}

void InvariantsTest::exactLosesLessThanAShare() {
    QVERIFY(rc::check("Σp · n = granted · S + rho while the built shares are constant", [] {
        const qint64 shares = anyShares();
        Hours hours = anyHours(shares);
        const qint64 built = std::max<qint64>(hours.built.front(), 1);
        std::fill(hours.built.begin(), hours.built.end(), built);
        const auto granted = quantise(hours.production, hours.built, shares, Carry().with(Algorithm::Exact));
        RC_PRE(granted.has_value()); // a huge production over one share leaves 64 bits
        Wide128 produced = 0;
        for (const qint64 kwh : hours.production)
            produced += static_cast<Wide128>(kwh) * shares;
        RC_ASSERT(produced == static_cast<Wide128>(granted->grantedKwh) * built + granted->carry.rho);
    }));
}

void InvariantsTest::explanationFollowsTheGrant() {
    QVERIFY(rc::check("the stairs are the pure rights, and never above the cumulative Wh", [] {
        const qint64 shares = anyShares();
        const Hours hours = anyHours(shares);
        Carry carry = anyCarry();
        const auto steps = explainRounding(hours.production, hours.built, shares, carry);
        RC_ASSERT(steps.has_value());
        carry.debtKwh = 0;
        const Values pure = prefixSums(grant(hours, shares, carry).rightsKwh);
        RC_ASSERT(steps->size() == pure.size());
        for (size_t i = 0; i < pure.size(); ++i) {
            RC_ASSERT(steps->at(i).wholeKwh == pure[i]);
            RC_ASSERT(steps->at(i).cumulativeWh / 1000 == pure[i]);
        }
    }));
}

QTEST_APPLESS_MAIN(InvariantsTest)
#include "InvariantsTest.moc"
