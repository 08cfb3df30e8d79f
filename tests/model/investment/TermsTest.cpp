// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds as agreed, what an emission may replace of them, the combinations refused, and rates over time.
#include "model/investment/KindRates.h"
#include "model/investment/TermsOverrides.h"
#include "tests/model/investment/InvestmentMaker.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

class TermsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standardKindsHoldTogether();
    void standardEmissionsHaveTheirKinds();
    void tableOfKinds();
    void everyColumnComesBack();
    void overrides();
    void refusesOverrides_data();
    void refusesOverrides();
    void refusesCombinations_data();
    void refusesCombinations();
    void units();
    void ratesOverTime();
};

void TermsTest::standardKindsHoldTogether() {
    for (const Terms &terms : standardKinds())
        QVERIFY2(checkTerms(terms), qPrintable(terms.code));
    QCOMPARE(standardTerms(u"XYZ"_s).error().code, u"not-found"_s);
}

void TermsTest::standardEmissionsHaveTheirKinds() {
    QStringList codes;
    for (const Emission &emission : standardEmissions()) {
        codes << emission.code;
        QVERIFY2(overridden(kind(QLatin1StringView(emission.kind.toLatin1())), emission.overrides),
                 qPrintable(emission.code));
    }
    QCOMPARE(codes,
             u"GKWH APO_201205 APO_201509 APO_201710 APO_202003 APO_202110 TIT10_2012 TIT5_201209"_s.split(u' '));
    const Emission fiveYears = standardEmissions().back();
    QCOMPARE(overridden(kind("TIT5"_L1), fiveYears.overrides)->unit, euros("1000"));
    QCOMPARE(fiveYears.rate, Ppm(50'000));
    QCOMPARE(fiveYears.state, Emission::State::Closed);
}

void TermsTest::tableOfKinds() {
    QVERIFY(generation().requiresSignature && generation().amortizes() && generation().givesRights);
    QVERIFY(generation().waits() && generation().hasPenalty() && !generation().paysInterest());
    QVERIFY(voluntary().paysInterest() && !voluntary().waits() && !voluntary().hasPenalty());
    QVERIFY(kind("TIT10"_L1).isBullet() && kind("TIT10"_L1).hasPenalty());
    QCOMPARE(kind("TIT10"_L1).penaltyFreeAfterYears, 5);
    QCOMPARE(kind("TIT5"_L1).durationYears, 5);
    QCOMPARE(voluntary().memberLimit, euros("100000"));
}

void TermsTest::everyColumnComesBack() {
    Terms blank;
    for (const Terms &terms : standardKinds()) {
        blank.code = terms.code;
        QJsonObject object = termsObject(terms);
        QCOMPARE(object.size(), 57);
        object.remove(u"code"_s);
        const auto again = overridden(blank, object);
        QVERIFY(again);
        QVERIFY(*again == terms);
        QCOMPARE(overridden(generation(), overridesOf(generation(), *again))->family, terms.family);
    }
    QCOMPARE(overridesOf(generation(), generation()), QJsonObject());
}

void TermsTest::overrides() {
    const auto terms = overridden(generation(), {{u"waiting_days"_s, 180},
                                                 {u"penalty_mode"_s, u"none"_s},
                                                 {u"pioneer_before"_s, QJsonValue()},
                                                 {u"member_limit_cents"_s, 500'000}});
    QVERIFY(terms);
    QCOMPARE(terms->waitingDays, 180);
    QVERIFY(!terms->hasPenalty());
    QVERIFY(!terms->pioneerBefore.isValid());
    QCOMPARE(terms->memberLimit, euros("5000"));
    QCOMPARE(overridesOf(generation(), *terms).size(), 4);
}

void TermsTest::refusesOverrides_data() {
    QTest::addColumn<QString>("column");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("why");
    QTest::newRow("unknown") << u"waiting"_s << QJsonValue(3) << u"unknown"_s;
    QTest::newRow("fixed") << u"code"_s << QJsonValue(u"X"_s) << u"fixed"_s;
    QTest::newRow("text for a number") << u"waiting_days"_s << QJsonValue(u"3"_s) << u"type"_s;
    QTest::newRow("half a day") << u"waiting_days"_s << QJsonValue(1.5) << u"type"_s;
    QTest::newRow("half a cent") << u"unit_cents"_s << QJsonValue(0.5) << u"type"_s;
    QTest::newRow("number for a flag") << u"transferable"_s << QJsonValue(1) << u"type"_s;
    QTest::newRow("null for a text") << u"mode_charge"_s << QJsonValue() << u"type"_s;
    QTest::newRow("no day") << u"pioneer_before"_s << QJsonValue(u"2016-02-30"_s) << u"type"_s;
    QTest::newRow("no choice") << u"day_count"_s << QJsonValue(u"30_360"_s) << u"value"_s;
    QTest::newRow("negative") << u"divest_lock_days"_s << QJsonValue(-1) << u"range"_s;
}

void TermsTest::refusesOverrides() {
    QFETCH(QString, column);
    QFETCH(QJsonValue, value);
    QFETCH(QString, why);
    const auto terms = overridden(generation(), {{column, value}});
    QVERIFY(!terms);
    QCOMPARE(terms.error(), (Refusal{u"bad-argument"_s, {{u"argument"_s, column}, {u"why"_s, why}}}));
}

void TermsTest::refusesCombinations_data() {
    QTest::addColumn<QString>("kindCode");
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const char *code, const QJsonObject &changes, const char *column) {
        QTest::newRow(name) << QString::fromLatin1(code) << changes << QString::fromLatin1(column);
    };
    row("quotas without end", "GKWH", {{u"duration_years"_s, 0}}, "return_mode");
    row("quotas without grace", "GKWH", {{u"grace_years"_s, 0}}, "grace_years");
    row("grace beyond the end", "GKWH", {{u"grace_years"_s, 26}}, "grace_years");
    row("bullet without end", "TIT5", {{u"duration_years"_s, 0}}, "return_mode");
    row("months of no interest", "TIT5", {{u"interest_mode"_s, u"none"_s}}, "penalty_mode");
    row("usual penalty beyond the most", "GKWH", {{u"penalty_value"_s, 50'000}}, "penalty_max");
    row("usual penalty under the least", "GKWH", {{u"penalty_value"_s, 5'000}}, "penalty_min");
    row("floor over cap", "GKWH", {{u"penalty_floor_cents"_s, 500}, {u"penalty_cap_cents"_s, 400}},
        "penalty_floor_cents");
    row("negative floor", "GKWH", {{u"penalty_floor_cents"_s, -1}}, "penalty_floor_cents");
    row("savings without rights", "GKWH", {{u"gives_rights"_s, false}}, "withholding_base");
    row("no unit", "APO", {{u"unit_cents"_s, 0}}, "unit_cents");
    row("waits beyond the end", "GKWH", {{u"waiting_days"_s, 10'000}}, "duration_years");
    row("years that are none", "GKWH", {{u"waiting_unit"_s, u"years"_s}, {u"waiting_days"_s, 400}}, "waiting_days");
    row("pioneers before the purchase", "GKWH", {{u"pioneer_days"_s, 366}}, "pioneer_days");
}

void TermsTest::refusesCombinations() {
    QFETCH(QString, kindCode);
    QFETCH(QJsonObject, changes);
    QFETCH(QString, column);
    const auto terms = overridden(standardTerms(kindCode).value(), changes);
    QVERIFY(!terms);
    QCOMPARE(terms.error().arguments[u"argument"_s].toString(), column);
}

void TermsTest::units() {
    QVERIFY(checkUnit(generation(), euros("4000")));
    for (const char *amount : {"4003", "-400", "0", "350.75"})
        QCOMPARE(checkUnit(voluntary(), euros(amount)).error().code, u"bad-amount"_s);
    Terms thousands = kind("TIT5"_L1);
    thousands.unit = euros("1000");
    QCOMPARE(checkUnit(thousands, euros("1500")).error(),
             (Refusal{u"bad-amount"_s, {{u"amount"_s, u"1500.00"_s}, {u"unit"_s, u"1000.00"_s}}}));
}

void TermsTest::ratesOverTime() {
    const std::vector<KindRate> stored = {{u"APO"_s, {}, day("2017-01-01"), 17'500, {}},
                                          {u"APO"_s, {}, day("2012-01-01"), 35'000, {}},
                                          {{}, u"APO_202110"_s, day("2021-10-21"), 25'000, {}},
                                          {u"TIT5"_s, {}, day("2012-01-01"), 50'000, {}}};
    const KindRates old(stored, u"APO"_s, u"APO_201205"_s);
    QCOMPARE(old.on(day("2011-12-31")), std::nullopt);
    QCOMPARE(old.on(day("2016-12-31")), Ppm(35'000));
    QCOMPARE(old.on(day("2017-01-01")), Ppm(17'500));
    QCOMPARE(old.on(day("2022-01-01")), Ppm(17'500));
    QCOMPARE(old.changes(day("2012-01-01"), day("2017-01-01")), std::vector<QDate>{day("2017-01-01")});
    const KindRates later(stored, u"APO"_s, u"APO_202110"_s);
    QCOMPARE(later.on(day("2021-10-20")), Ppm(17'500));
    QCOMPARE(later.on(day("2021-10-21")), Ppm(25'000));
}

QTEST_APPLESS_MAIN(TermsTest)
#include "TermsTest.moc"
