// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rights/Quantise.h"

#include "model/base/ExactMath.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

tl::unexpected<Refusal> outOfRange(qint64 value) { return refuse("out-of-range"_L1, {{u"value"_s, value}}); }

/// a · b div divisor where only the product may leave 64 bits: one factor is less than the divisor.
qint64 multipliedAndDivided(qint64 a, qint64 b, qint64 divisor) {
    return static_cast<qint64>(static_cast<UInt128>(a) * static_cast<UInt128>(b) / static_cast<UInt128>(divisor));
}

/// Both algorithms add amounts to an account and grant each whole unit it reaches: of §3.1 amounts are Wh and a unit is
/// 1000, of §3.7 amounts are kWh · shares and a unit is the built shares. Between two slots an account is less than a
/// unit.
struct Account {
    qint64 balance = 0;
    qint64 wholeKwh = 0;
};

/// Where granted kWh go; 0 so far.
struct Target {
    std::span<qint64> slots;
    size_t firstSlot = 0; ///< of the basis

    qint64 &operator[](size_t slot) const { return slots[slot - firstSlot]; }
};

using Hours = std::span<const GrantBasis::Hour>;

/// Adds the amounts up over all hours, so that an hour waits for nothing but one addition; all of them must fit.
template <typename Amount, typename Units>
void addTogether(Account &account, Hours hours, Amount amountOf, Units unitsIn, qint64 unit, Target granted) {
    quint64 balance = static_cast<quint64>(account.balance);
    quint64 before = 0;
    for (const auto &[slot, kwh] : hours) {
        balance += amountOf(static_cast<quint64>(kwh));
        const quint64 now = unitsIn(balance);
        granted[slot] = static_cast<qint64>(now - before);
        before = now;
    }
    account.wholeKwh = static_cast<qint64>(before);
    account.balance = static_cast<qint64>(balance - before * static_cast<quint64>(unit));
}

/// The same with each step looked at, for amounts whose sum leaves 64 bits while one by one they may not.
template <typename CheckedAmount>
Done addOneByOne(Account &account, Hours hours, CheckedAmount amountOf, qint64 unit, Target granted) {
    for (const auto &[slot, kwh] : hours) {
        const std::optional<qint64> amount = amountOf(kwh);
        if (!amount || __builtin_add_overflow(account.balance, *amount, &account.balance))
            return outOfRange(kwh);
        granted[slot] = account.balance / unit;
        account.balance %= unit;
        if (__builtin_add_overflow(account.wholeKwh, granted[slot], &account.wholeKwh))
            return outOfRange(kwh);
    }
    return {};
}

/// Strictly less, because a run whose production leaves 64 bits has the greatest number as its sum.
bool fits(std::optional<qint64> sum, qint64 carried) {
    return sum && *sum < std::numeric_limits<qint64>::max() - carried;
}

/// §3.1 steps 1–5 over hours of one run.
Done grantWh(Account &account, const GrantBasis::Run &run, Hours hours, qint64 shares, Target granted) {
    const std::optional<qint64> factor = multiplied(1000, shares);
    if (factor && fits(multiplied(run.totalKwh, *factor), account.balance)) {
        addTogether(
            account, hours,
            [perShare = run.perShare, factor = static_cast<quint64>(*factor)](quint64 kwh) {
                return perShare.quotient(kwh * factor);
            },
            [](quint64 wh) { return wh / 1000; }, 1000, granted);
        return {};
    }
    const auto wattHours = [&](qint64 kwh) -> std::optional<qint64> {
        const std::optional<qint64> product = factor ? multiplied(kwh, *factor) : std::nullopt;
        return product ? std::optional(*product / run.shares) : std::nullopt;
    };
    return addOneByOne(account, hours, wattHours, 1000, granted);
}

/// §3.7 over hours of one run.
Done grantExact(Account &account, const GrantBasis::Run &run, Hours hours, qint64 shares, Target granted) {
    if (fits(multiplied(run.totalKwh, shares), account.balance)) {
        addTogether(
            account, hours, [factor = static_cast<quint64>(shares)](quint64 kwh) { return kwh * factor; },
            [perShare = run.perShare](quint64 amount) { return perShare.quotient(amount); }, run.shares, granted);
        return {};
    }
    const auto kwhShares = [&](qint64 kwh) { return multiplied(kwh, shares); };
    return addOneByOne(account, hours, kwhShares, run.shares, granted);
}

/// Brings the exact state to the built shares of the next hours (§3.7).
void moveTo(Carry &carry, qint64 builtShares) {
    if (carry.lastShares == builtShares)
        return;
    carry.rho = carry.lastShares == 0 ? multipliedAndDivided(carry.fractionWh, builtShares, 1000)
                                      : multipliedAndDivided(carry.rho, builtShares, carry.lastShares);
    carry.lastShares = builtShares;
}

/// Grants the hours of one run without looking at debts, and answers how many kWh.
Result<qint64> grantRun(Carry &carry, const GrantBasis::Run &run, Hours hours, qint64 shares, Target granted) {
    if (carry.algorithm == Algorithm::Wh) {
        Account account{carry.fractionWh, 0};
        GKWH_TRY(grantWh(account, run, hours, shares, granted));
        carry.fractionWh = account.balance;
        return account.wholeKwh;
    }
    moveTo(carry, run.shares);
    Account account{carry.rho, 0};
    GKWH_TRY(grantExact(account, run, hours, shares, granted));
    carry.rho = account.balance;
    carry.fractionWh = multipliedAndDivided(carry.rho, 1000, carry.lastShares);
    return account.wholeKwh;
}

/// The first hours pay what was granted in excess before (§3.1 [N]).
void payDebt(GrantedHours &hours) {
    if (hours.carry.debtKwh == 0)
        return;
    hours.correctionKwh.assign(hours.rightsKwh.size(), 0);
    for (size_t slot = 0; slot < hours.rightsKwh.size() && hours.carry.debtKwh > 0; ++slot) {
        const qint64 paid = std::min(hours.carry.debtKwh, hours.rightsKwh[slot]);
        hours.rightsKwh[slot] -= paid;
        hours.correctionKwh[slot] = -paid;
        hours.carry.debtKwh -= paid;
        hours.paidDebtKwh += paid;
    }
    hours.grantedKwh -= hours.paidDebtKwh;
}

} // namespace

Result<GrantedHours> quantise(const GrantBasis &basis, size_t firstSlot, qint64 shares, Carry carry) {
    Q_ASSERT(firstSlot <= basis.size());
    Q_ASSERT(carry.fractionWh >= 0 && carry.fractionWh < 1000 && carry.debtKwh >= 0);
    Q_ASSERT(carry.lastShares == 0 ? carry.rho == 0 : carry.rho >= 0 && carry.rho < carry.lastShares);
    if (shares < 0)
        return refuse("negative"_L1, {{u"value"_s, shares}});

    GrantedHours hours;
    hours.rightsKwh.resize(basis.size() - firstSlot);
    hours.carry = carry;
    for (const GrantBasis::Run &run : basis.runs()) {
        if (run.end <= firstSlot)
            continue;
        GKWH_LET(kwh, grantRun(hours.carry, run, basis.hours(run, firstSlot), shares, {hours.rightsKwh, firstSlot}));
        if (__builtin_add_overflow(hours.grantedKwh, kwh, &hours.grantedKwh))
            return outOfRange(kwh);
    }
    const std::optional<qint64> pureWh = multiplied(1000, hours.grantedKwh);
    if (!pureWh || __builtin_add_overflow(*pureWh, hours.carry.fractionWh - carry.fractionWh, &hours.productionWh))
        return outOfRange(hours.grantedKwh);
    payDebt(hours);
    return hours;
}

Result<GrantedHours> quantise(std::span<const qint64> productionKwh, std::span<const qint64> builtShares, qint64 shares,
                              Carry carry) {
    GKWH_LET(basis, GrantBasis::of(productionKwh, builtShares));
    return quantise(basis, 0, shares, carry);
}

Result<std::vector<RoundingStep>> explainRounding(std::span<const qint64> productionKwh,
                                                  std::span<const qint64> builtShares, qint64 shares, Carry carry) {
    std::vector<RoundingStep> steps;
    steps.reserve(productionKwh.size());
    carry.debtKwh = 0;
    qint64 wholeKwh = 0;
    for (size_t slot = 0; slot < productionKwh.size(); ++slot) {
        GKWH_LET(hour, quantise(productionKwh.subspan(slot, 1), builtShares.subspan(slot, 1), shares, carry));
        carry = hour.carry;
        qint64 cumulativeWh = 0;
        if (__builtin_add_overflow(wholeKwh, hour.grantedKwh, &wholeKwh)
            || __builtin_mul_overflow(wholeKwh, 1000, &cumulativeWh)
            || __builtin_add_overflow(cumulativeWh, carry.fractionWh, &cumulativeWh))
            return outOfRange(productionKwh[slot]);
        steps.push_back({cumulativeWh, wholeKwh});
    }
    return steps;
}

} // namespace gkwh
