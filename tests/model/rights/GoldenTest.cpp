// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The golden table of rights.md §8.1 slot by slot, in one piece and day by day.
#include "model/rights/Quantise.h"
#include "tests/fakes/GoldenAlcolea.h"

#include <QtTest>

#include <numeric>

using namespace gkwh;

namespace {

const Carry zero;
const Carry exactZero = Carry().with(Algorithm::Exact);

GrantedHours grant(qint64 shares, const Carry &carry) {
    const HourlyCurve production = golden::production();
    const HourlyCurve built = HourlyCurve::spanning(golden::firstDay, golden::lastDay, golden::builtShares);
    return quantise(production.values(), built.values(), shares, carry).value();
}

HourlyCurve curveOf(const GrantedHours &hours) { return HourlyCurve::fromSlots(golden::firstDay, hours.rightsKwh); }

/// §3.1 word by word: prefix sums of the floored Wh, and differences of their whole kWh.
std::vector<qint64> bySection31(qint64 shares) {
    const HourlyCurve production = golden::production();
    std::vector<qint64> rights;
    qint64 sum = 0;
    for (const qint64 kwh : production.values()) {
        const qint64 before = sum / 1000;
        sum += kwh * 1000 * shares / golden::builtShares;
        rights.push_back(sum / 1000 - before);
    }
    return rights;
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void productionIsTheTable();
    void sumsAndRemainders_R40();
    void profile10SlotBySlot_R40();
    void otherProfilesSlotBySlot_R40();
    void exactSums_R123();
    void exactProfile10SlotBySlot_R123();
    void dayByDay_R40_R123();
};

void GoldenTest::productionIsTheTable() {
    const HourlyCurve curve = golden::production();
    QCOMPARE(curve.days(), golden::days);
    QCOMPARE(curve.day({2016, 5, 3})[13], 307);
    QCOMPARE(curve.day({2016, 5, 15})[21], 48);
    const auto values = curve.values();
    // the part of one share as §3.7 has it, 3802 Wh: 3725 granted and 77 lost
    QCOMPARE(std::accumulate(values.begin(), values.end(), 0LL) * 1000 / golden::builtShares, 3802);
}

void GoldenTest::sumsAndRemainders_R40() { // W13
    for (const golden::GrantedProfile &profile : golden::granted) {
        const GrantedHours hours = grant(profile.shares, zero);
        QCOMPARE(hours.grantedKwh, profile.grantedKwh);
        QCOMPARE(hours.carry, Carry::fromRemainder(profile.remainderWh));
        QCOMPARE(hours.productionWh, 1000 * profile.grantedKwh + profile.remainderWh);
        QVERIFY(hours.correctionKwh.empty());
    }
}

void GoldenTest::profile10SlotBySlot_R40() { // W13
    QCOMPARE(curveOf(grant(10, zero)), golden::rights(golden::slotsOf10()));
}

void GoldenTest::otherProfilesSlotBySlot_R40() {
    for (const golden::GrantedProfile &profile : golden::granted)
        QCOMPARE(grant(profile.shares, zero).rightsKwh, bySection31(profile.shares));
}

void GoldenTest::exactSums_R123() {
    for (const golden::ExactProfile &profile : golden::grantedExactly) {
        const GrantedHours hours = grant(profile.shares, exactZero);
        QCOMPARE(hours.grantedKwh, profile.grantedKwh);
        QCOMPARE(hours.carry.rho, profile.rho);
        QCOMPARE(hours.carry.lastShares, golden::builtShares);
        QCOMPARE(hours.carry.remainderWh(), 1000 * profile.rho / golden::builtShares);
        QCOMPARE(hours.productionWh, 1000 * hours.grantedKwh + hours.carry.remainderWh());
    }
}

void GoldenTest::exactProfile10SlotBySlot_R123() {
    QCOMPARE(curveOf(grant(10, exactZero)), golden::rights(golden::exactSlotsOf10()));
}

void GoldenTest::dayByDay_R40_R123() {
    const HourlyCurve production = golden::production();
    const HourlyCurve built = HourlyCurve::spanning(golden::firstDay, golden::lastDay, golden::builtShares);
    for (const Carry &start : {zero, exactZero}) {
        for (const qint64 shares : {1, 10, 120}) {
            Carry carry = start;
            std::vector<qint64> rights;
            for (QDate day = golden::firstDay; day <= golden::lastDay; day = day.addDays(1)) {
                const GrantedHours hours = quantise(production.day(day), built.day(day), shares, carry).value();
                rights.insert(rights.end(), hours.rightsKwh.begin(), hours.rightsKwh.end());
                carry = hours.carry;
            }
            const GrantedHours whole = grant(shares, start);
            QCOMPARE(rights, whole.rightsKwh);
            QCOMPARE(carry, whole.carry);
        }
    }
}

QTEST_APPLESS_MAIN(GoldenTest)
#include "GoldenTest.moc"
