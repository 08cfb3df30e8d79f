// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for any investment: quotas return the nominal and never more, savings split to the cent, and interest does
// not depend on where a period is cut.
#include "model/investment/DayShares.h"
#include "model/investment/Interest.h"
#include "model/investment/Quotas.h"
#include "model/investment/Transfer.h"
#include "tests/model/investment/InvestmentMaker.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace gkwh;

namespace {

QDate anyDay() { return QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 12'000)); }

Cents anyNominal() {
    return *rc::gen::oneOf(rc::gen::inRange<Cents>(1, 100), rc::gen::inRange<Cents>(1, 10'000'001),
                           rc::gen::map(rc::gen::inRange<Cents>(1, 1001), [](Cents units) { return units * 10'000; }));
}

Terms anySchedule() {
    Terms terms = generation();
    terms.durationYears = *rc::gen::inRange(2, 41);
    terms.graceYears = *rc::gen::inRange(1, terms.durationYears + 1);
    RC_ASSERT(checkTerms(terms).has_value());
    return terms;
}

Investment anyInvestment(const Terms &terms) {
    Investment made;
    made.draft = false;
    made.nominal = anyNominal();
    made.amortized = *rc::gen::inRange<Cents>(0, made.nominal + 1);
    made.purchaseDate = anyDay();
    made.firstEffectiveDate = firstEffectiveDate(terms, made.purchaseDate);
    made.lastEffectiveDate = lastEffectiveDate(terms, made.purchaseDate);
    return made;
}

} // namespace

class InvariantsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void calendarsReturnTheNominal();
    void dueNeverExceedsWhatIsLeft();
    void amortisingBitByBitIsTheSame();
    void savingsSplitExactly();
    void interestIsAdditive();
    void splitsKeepEverything();
};

void InvariantsTest::calendarsReturnTheNominal() {
    QVERIFY(rc::check([] {
        const Terms terms = anySchedule();
        const Cents nominal = anyNominal();
        const QDate purchase = anyDay();
        const auto calendar = quotaCalendar(terms, nominal, purchase);
        RC_ASSERT(summary(calendar) == (QuotaSummary{terms.durationYears - terms.graceYears + 1, nominal}));
        RC_ASSERT(calendar.back().date == lastEffectiveDate(terms, purchase));
        Cents before = 0;
        for (const Quota &quota : calendar) {
            RC_ASSERT(quota.amount >= 0);
            RC_ASSERT(quota.cumulated == before + quota.amount);
            before = quota.cumulated;
        }
    }));
}

void InvariantsTest::dueNeverExceedsWhatIsLeft() {
    QVERIFY(rc::check([] {
        const Terms terms = anySchedule();
        const Investment owner = anyInvestment(terms);
        const QuotaSummary due = summary(quotasDue(terms, owner, anyDay()));
        RC_ASSERT(due.amount >= 0 && due.amount <= owner.outstanding());
        RC_ASSERT(summary(quotasDue(terms, owner, owner.lastEffectiveDate)).amount == owner.outstanding());
    }));
}

void InvariantsTest::amortisingBitByBitIsTheSame() {
    QVERIFY(rc::check([] {
        const Terms terms = anySchedule();
        Investment owner = anyInvestment(terms);
        const Cents whole = summary(quotasDue(terms, owner, owner.lastEffectiveDate)).amount;
        Cents paid = 0;
        for (QDate day = owner.purchaseDate; day < owner.lastEffectiveDate.addDays(400); day = day.addDays(400)) {
            for (const Quota &quota : quotasDue(terms, owner, day)) {
                RC_ASSERT(quota.amount > 0);
                owner.amortized += quota.amount;
                paid += quota.amount;
            }
        }
        RC_ASSERT(paid == whole);
        RC_ASSERT(owner.outstanding() == 0);
    }));
}

void InvariantsTest::savingsSplitExactly() {
    QVERIFY(rc::check([] {
        const auto total = *rc::gen::inRange<Cents>(-10'000'000, 10'000'001);
        const auto shares = *rc::gen::container<std::vector<qint64>>(
            rc::gen::oneOf(rc::gen::just<qint64>(0), rc::gen::inRange<qint64>(1, 366'000)));
        const auto parts = splitSaving(generation(), total, shares, 2021);
        const qint64 all = std::accumulate(shares.begin(), shares.end(), qint64(0));
        RC_ASSERT(parts.size() == shares.size());
        Cents given = 0;
        for (size_t i = 0; i < parts.size(); ++i) {
            given += parts[i].saving;
            // within a cent of the exact share, and nothing for who has none
            if (all > 0)
                RC_ASSERT(std::abs(parts[i].saving * all - total * shares[i]) < all);
            RC_ASSERT(shares[i] > 0 || parts[i] == SavingPart());
            RC_ASSERT((total > 0 ? parts[i].tax >= 0 : parts[i].tax == 0));
            RC_ASSERT(std::abs(parts[i].tax * 100 - std::max<Cents>(0, parts[i].saving) * 19) <= 70);
        }
        RC_ASSERT(given == (all > 0 ? total : 0));
    }));
}

void InvariantsTest::interestIsAdditive() {
    QVERIFY(rc::check([] {
        const Cents capital = anyNominal();
        const auto rate = *rc::gen::inRange<Ppm>(0, 100'001);
        const auto dayCount = *rc::gen::element(DayCount::ActAct, DayCount::Act365);
        const QDate start = anyDay();
        const auto lengths = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 1500)));
        Cents inParts = 0;
        std::vector<InterestSpan> spans;
        QDate from = start;
        for (const int days : lengths) {
            spans.push_back({from, from.addDays(days - 1), capital, rate});
            inParts += interestOf({spans.back()}, dayCount);
            from = from.addDays(days);
        }
        const Cents whole = interestOf({{start, from.addDays(-1), capital, rate}}, dayCount);
        RC_ASSERT(interestOf(spans, dayCount) == whole); // cut, but rounded once
        RC_ASSERT(std::abs(inParts - whole) <= qint64(lengths.size()));
    }));
}

void InvariantsTest::splitsKeepEverything() {
    QVERIFY(rc::check([] {
        const Terms terms = anySchedule();
        Investment origin = anyInvestment(terms);
        origin.nominal = *rc::gen::inRange<Cents>(2, 1001) * terms.unit;
        origin.amortized = *rc::gen::inRange<Cents>(0, origin.nominal + 1);
        const Cents amount = *rc::gen::inRange<Cents>(1, origin.nominal / terms.unit) * terms.unit;
        const auto parts = split(terms, origin, amount, anyDay());
        RC_ASSERT(parts.has_value());
        RC_ASSERT(parts->first.nominal + parts->second.nominal == origin.nominal);
        RC_ASSERT(parts->first.amortized + parts->second.amortized == origin.amortized);
        RC_ASSERT(parts->first.outstanding() >= 0 && parts->second.outstanding() >= 0);
        RC_ASSERT(parts->origin.outstanding() == 0);
    }));
}

QTEST_APPLESS_MAIN(InvariantsTest)
#include "InvariantsTest.moc"
