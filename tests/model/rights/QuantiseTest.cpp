// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hours into whole kWh: the worked examples of rights.md §3.2 and the vectors of §8, refusals, and the rounding
// explained.
#include "model/rights/Quantise.h"

#include <QtTest>

#include <limits>
#include <numeric>

using namespace gkwh;
using namespace Qt::StringLiterals;

using Values = std::vector<qint64>;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

/// `pattern` repeated `count` times.
Values times(int count, const Values &pattern) {
    Values values;
    for (int i = 0; i < count; ++i)
        values.insert(values.end(), pattern.begin(), pattern.end());
    return values;
}

Values operator+(Values left, const Values &right) {
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

Carry exactly(Carry carry) { return carry.with(Algorithm::Exact); }

} // namespace

class QuantiseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grants_data();
    void grants();
    void exactGrants_data();
    void exactGrants();
    void exactStartsFromAFraction();
    void exactFollowsTheBuiltShares();
    void debtCarriesOn();
    void exactPaysDebtsToo();
    void noSharesNoRights();
    void nothingToGrant();
    void profilesMayStartLater_R45();
    void refusesNegativeNumbers();
    void refusesWhatLeaves64Bits();
    void sumsMayLeave64BitsOnTheWay();
    void explainsTheRounding();
    void explainsTheExactRounding();
};

void QuantiseTest::grants_data() {
    QTest::addColumn<Values>("production");
    QTest::addColumn<Values>("built");
    QTest::addColumn<qlonglong>("shares");
    QTest::addColumn<qlonglong>("remainderIn");
    QTest::addColumn<Values>("rights");
    QTest::addColumn<qlonglong>("remainderOut");
    QTest::addColumn<Values>("correction");
    const auto row = [](const char *name, const Values &production, const Values &built, qint64 shares, qint64 in,
                        const Values &rights, qint64 out, const Values &correction = {}) {
        QTest::newRow(name) << production << built << static_cast<qlonglong>(shares) << static_cast<qlonglong>(in)
                            << rights << static_cast<qlonglong>(out) << correction;
    };
    row("W1", {1, 1, 1, 1}, times(4, {3}), 1, 0, {0, 0, 0, 1}, 332);
    row("W2", {1, 1, 1, 1}, times(4, {3}), 2, 0, {0, 1, 0, 1}, 664);
    row("W3", {1, 1, 1, 1}, times(4, {3}), 3, 0, {1, 1, 1, 1}, 0);
    row("W4 first chunk", {1, 1}, {3, 3}, 1, 0, {0, 0}, 666);
    row("W4 second chunk", {1, 1}, {3, 3}, 1, 666, {0, 1}, 332);
    row("R-38 W5", times(25, {500}), times(25, {8}), 1, 0, times(12, {62, 63}) + Values{62}, 500);
    row("R-38 W6", times(25, {500}), times(25, {8}), 1, 500, times(12, {63, 62}) + Values{63}, 0);
    row("W7", times(4, {1000}), {0, 0, 1, 1}, 1, 0, {0, 0, 1000, 1000}, 0);
    row("W8", {4000, 20000}, {1, 4}, 1, 0, {4000, 5000}, 0);
    row("W9", times(4, {500}), times(4, {100}), 1, -12000, {0, 0, 3, 5}, 0, {-5, -5, -2, 0});
    row("R-117 W10", times(3, {35}), times(3, {10}), 1, -1500, {2, 3, 4}, 0, {-2, 0, 0});
    row("W11", {5, 5}, {1000, 1000}, 1, -12000, {0, 0}, -11990, {0, 0});
    row("W12", times(10, {0}) + Values{3003} + times(24, {0}) + Values{5006} + times(14, {0}), times(50, {10}), 1, 3,
        times(10, {0}) + Values{300} + times(24, {0}) + Values{500} + times(14, {0}), 903);
    row("R-35", {0, 0}, {1, 1}, 1, 1500, {0, 0}, 500);
    row("R-36 n=1", times(25, {2000}), times(25, {2}), 1, 0, times(25, {1000}), 0);
    row("R-36 n=2", times(25, {2000}), times(25, {2}), 2, 0, times(25, {2000}), 0);
    row("R-37", times(24, {1000}) + Values{0}, times(25, {2000}), 1, 0, times(12, {0, 1}) + Values{0}, 0);
    row("R-39", times(25, {500}), times(25, {100}), 1, -12000, Values{0, 0, 3} + times(22, {5}), 0,
        Values{-5, -5, -2} + times(22, {0}));
    row("R-41", {10}, {3}, 1, 0, {3}, 333);
    row("R-42", times(10, {1}), times(10, {3}), 1, 0, {0, 0, 0, 1, 0, 0, 1, 0, 0, 1}, 330);
    row("R-43 f=1", {1}, {1000}, 1, -1, {0}, 0, {-1});
    row("R-43 f=2", {2}, {1000}, 1, -1, {0}, 1, {-1});
    row("R-44", {1}, {1000}, 1, 999, {1}, 0);
}

void QuantiseTest::grants() {
    QFETCH(Values, production);
    QFETCH(Values, built);
    QFETCH(qlonglong, shares);
    QFETCH(qlonglong, remainderIn);
    QFETCH(Values, rights);
    QFETCH(qlonglong, remainderOut);
    QFETCH(Values, correction);
    const Carry in = Carry::fromRemainder(remainderIn);
    const Result<GrantedHours> hours = quantise(production, built, shares, in);
    QVERIFY(hours.has_value());
    QCOMPARE(hours->rightsKwh, rights);
    QCOMPARE(hours->correctionKwh, correction);
    QCOMPARE(hours->carry, Carry::fromRemainder(remainderOut));
    QCOMPARE(hours->grantedKwh, std::accumulate(rights.begin(), rights.end(), 0LL));
    QCOMPARE(hours->paidDebtKwh, -std::accumulate(correction.begin(), correction.end(), 0LL));
    QCOMPARE(in.remainderWh() + hours->productionWh, 1000 * hours->grantedKwh + hours->carry.remainderWh());
}

void QuantiseTest::exactGrants_data() {
    QTest::addColumn<Values>("production");
    QTest::addColumn<qlonglong>("built");
    QTest::addColumn<qlonglong>("shares");
    QTest::addColumn<Values>("rights");
    QTest::addColumn<qlonglong>("rho");
    QTest::newRow("R-122") << times(10, {1}) << 3LL << 1LL << Values{0, 0, 1, 0, 0, 1, 0, 0, 1, 0} << 1LL;
    QTest::newRow("all built shares") << Values{5, 0, 7} << 3LL << 3LL << Values{5, 0, 7} << 0LL;
    QTest::newRow("more than the built shares") << Values{5, 1} << 2LL << 3LL << Values{7, 2} << 0LL;
    QTest::newRow("one built share") << Values{5, 1} << 1LL << 2LL << Values{10, 2} << 0LL;
}

void QuantiseTest::exactGrants() {
    QFETCH(Values, production);
    QFETCH(qlonglong, built);
    QFETCH(qlonglong, shares);
    QFETCH(Values, rights);
    QFETCH(qlonglong, rho);
    const Values builtShares(production.size(), built);
    const Result<GrantedHours> hours = quantise(production, builtShares, shares, exactly({}));
    QVERIFY(hours.has_value());
    QCOMPARE(hours->rightsKwh, rights);
    QCOMPARE(hours->carry, (Carry{Algorithm::Exact, 1000 * rho / built, 0, rho, built}));
}

void QuantiseTest::exactStartsFromAFraction() {
    const Carry half = exactly(Carry::fromRemainder(500));
    const GrantedHours hours = quantise(Values{1000, 0, 3}, Values{0, 8, 8}, 1, half).value();
    QCOMPARE(hours.rightsKwh, (Values{0, 0, 0})); // rho: 4, then 4 + 3
    QCOMPARE(hours.carry, (Carry{Algorithm::Exact, 875, 0, 7, 8}));
    QCOMPARE(quantise(Values{1000}, Values{0}, 1, half).value().carry, half);
}

void QuantiseTest::exactFollowsTheBuiltShares() {
    // rho 2 of 3 becomes 6 of 10 (§3.7: 2 · 10 div 3), and hours without built shares change nothing
    const GrantedHours hours = quantise(Values{2, 9, 3, 1}, Values{3, 0, 10, 10}, 1, exactly({})).value();
    QCOMPARE(hours.rightsKwh, (Values{0, 0, 0, 1}));
    QCOMPARE(hours.carry, (Carry{Algorithm::Exact, 0, 0, 0, 10}));
}

void QuantiseTest::debtCarriesOn() { // W9 cut in two, D2
    const GrantedHours first = quantise(Values{500}, Values{100}, 1, Carry::fromRemainder(-12000)).value();
    QCOMPARE(first.carry.remainderWh(), -7000);
    const GrantedHours rest = quantise(Values{500, 500, 500}, Values{100, 100, 100}, 1, first.carry).value();
    QCOMPARE(rest.rightsKwh, (Values{0, 3, 5}));
    QCOMPARE(rest.correctionKwh, (Values{-5, -2, 0}));
    QCOMPARE(rest.carry, Carry());
}

void QuantiseTest::exactPaysDebtsToo() {
    const GrantedHours hours =
        quantise(times(3, {35}), times(3, {10}), 1, exactly(Carry::fromRemainder(-1500))).value();
    QCOMPARE(hours.rightsKwh, (Values{2, 3, 4}));
    QCOMPARE(hours.correctionKwh, (Values{-2, 0, 0}));
    QCOMPARE(hours.carry.remainderWh(), 0);
    QCOMPARE(hours.paidDebtKwh, 2);
}

void QuantiseTest::noSharesNoRights() {
    for (const Carry &carry : {Carry::fromRemainder(-1500), exactly(Carry::fromRemainder(500))}) {
        const GrantedHours hours = quantise(Values{1000, most}, Values{1, 0}, 0, carry).value();
        QCOMPARE(hours.rightsKwh, (Values{0, 0}));
        QCOMPARE(hours.carry.remainderWh(), carry.fractionWh == 500 && carry.debtKwh == 0 ? 0 : -1500);
    }
}

void QuantiseTest::nothingToGrant() {
    const GrantedHours hours = quantise(Values{}, Values{}, 10, Carry::fromRemainder(-1500)).value();
    QVERIFY(hours.rightsKwh.empty());
    QVERIFY(hours.correctionKwh.empty());
    QCOMPARE(hours.carry, Carry::fromRemainder(-1500));
}

void QuantiseTest::profilesMayStartLater_R45() { // one basis, each profile from its own target day
    const GrantBasis basis = GrantBasis::of(Values{1000, 2000, 3000}, Values{1, 1, 1}).value();
    QCOMPARE(quantise(basis, 1, 1, {}).value().rightsKwh, (Values{2000, 3000}));
    QCOMPARE(quantise(basis, 0, 2, {}).value().rightsKwh, (Values{2000, 4000, 6000}));
    QVERIFY(quantise(basis, 3, 1, {}).value().rightsKwh.empty());
}

void QuantiseTest::refusesNegativeNumbers() {
    const auto refusal = [](const Values &production, const Values &built, qint64 shares) {
        return quantise(production, built, shares, {}).error();
    };
    QCOMPARE(refusal({1, -2}, {1, 1}, 1), (Refusal{u"negative"_s, {{u"value"_s, -2}}}));
    QCOMPARE(refusal({1, 2}, {1, -3}, 1), (Refusal{u"negative"_s, {{u"value"_s, -3}}}));
    QCOMPARE(refusal({1, 2}, {1, 3}, -1), (Refusal{u"negative"_s, {{u"value"_s, -1}}}));
    const qint64 missing = std::numeric_limits<qint64>::min();
    QVERIFY2(refusal({missing}, {0}, 1).code == u"negative"_s, "a missing hour is not 0");
}

void QuantiseTest::refusesWhatLeaves64Bits() {
    const qint64 limit = most / 1000 / 7;
    QCOMPARE(quantise(Values{limit}, Values{7}, 7, {}).value().rightsKwh, Values{limit});
    QCOMPARE(quantise(Values{0, limit + 1}, Values{7, 7}, 7, {}).error(),
             (Refusal{u"out-of-range"_s, {{u"value"_s, limit + 1}}}));
    QVERIFY2(quantise(Values{most}, Values{0}, 7, {}).has_value(), "granted to nobody");
    QCOMPARE(quantise(Values{1}, Values{1}, most, {}).error().code, u"out-of-range"_s);
    QCOMPARE(quantise(Values{0}, Values{1}, most, {}).value().rightsKwh, Values{0});
    QCOMPARE(quantise(Values{most, most}, Values{1, 1}, 1, exactly({})).error().code, u"out-of-range"_s);
    QCOMPARE(quantise(Values{most}, Values{1}, 1, exactly({})).error().code, u"out-of-range"_s);
    QVERIFY2(quantise(Values{limit, limit}, Values{1, 1}, 7, {}).error().code == u"out-of-range"_s, "the sum in Wh");
}

void QuantiseTest::sumsMayLeave64BitsOnTheWay() {
    const Values production(2000, 100'000'000'000);
    const Values built(2000, 5'000'000);
    QCOMPARE(quantise(production, built, 10'000, {}).value().rightsKwh, Values(2000, 200'000'000));
    QCOMPARE(quantise(Values(20, most / 7), Values(20, most / 7), 7, exactly({})).value().rightsKwh, Values(20, 7));
    QCOMPARE(quantise(Values(3, most), Values(3, most), 1, exactly({})).value().rightsKwh, Values(3, 1));
}

void QuantiseTest::explainsTheRounding() {
    const auto steps = explainRounding(times(4, {1}), times(4, {3}), 2, Carry::fromRemainder(-1500));
    QCOMPARE(steps.value(), (std::vector<RoundingStep>{{1166, 1}, {1832, 1}, {2498, 2}, {3164, 3}}));
}

void QuantiseTest::explainsTheExactRounding() {
    const auto steps = explainRounding(times(4, {1}), times(4, {3}), 2, exactly({}));
    QCOMPARE(steps.value(), (std::vector<RoundingStep>{{666, 0}, {1333, 1}, {2000, 2}, {2666, 2}}));
    QCOMPARE(explainRounding(Values{-1}, Values{1}, 1, {}).error().code, u"negative"_s);
}

QTEST_APPLESS_MAIN(QuantiseTest)
#include "QuantiseTest.moc"
