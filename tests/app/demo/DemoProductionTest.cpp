// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration's production: measured hours untouched, modelled ones in the measured plants' range and repeatable.
#include "app/demo/DemoPlants.h"
#include "app/demo/DemoShares.h"
#include "app/demo/MeasuredProduction.h"
#include "app/demo/SunPosition.h"
#include "model/curve/CurveSums.h"

#include <QCryptographicHash>
#include <QTest>

#include <cmath>
#include <set>

using namespace gkwh;
using namespace gkwh::demo;
using namespace Qt::StringLiterals;

namespace {

const DemoPlant &plantNamed(const QString &name) {
    const std::vector<DemoPlant> &plants = demoPlants();
    return *std::find_if(plants.begin(), plants.end(), [&](const DemoPlant &plant) { return plant.name == name; });
}

const DemoPlant &alcolea() { return plantNamed(u"Alcolea"_s); }

HourlyCurve modelled(const DemoPlant &plant, QDate from, QDate until, quint64 seed = demoSeed) {
    return modelProduction(plant.solar, from, until, seed);
}

HourlyCurve modelledMonth(const DemoPlant &plant, int year, int month, quint64 seed = demoSeed) {
    const QDate first(year, month, 1);
    return modelled(plant, first, first.addDays(first.daysInMonth() - 1), seed);
}

qint64 measuredSum(const QString &meter, int year, int month) {
    const QDate first(year, month, 1);
    return total(measuredProduction(meter).over(first, first.addDays(first.daysInMonth() - 1))).value;
}

/// First and last slot with production and the greatest hour.
struct Profile {
    int first = madrid::slotsPerDay;
    int last = 0;
    qint64 greatest = 0;
};

Profile profileOf(const HourlyCurve &curve) {
    Profile profile;
    for (size_t i = 0; i < curve.values().size(); ++i) {
        const qint64 kwh = curve.values()[i];
        const int slot = static_cast<int>(i % madrid::slotsPerDay);
        profile.greatest = std::max(profile.greatest, kwh);
        if (kwh > 0) {
            profile.first = std::min(profile.first, slot);
            profile.last = std::max(profile.last, slot);
        }
    }
    return profile;
}

/// How alike the day sums of two curves are: Pearson's correlation.
double likeness(const HourlyCurve &a, const HourlyCurve &b) {
    const auto daysOfA = sums(a, RowStep::Day);
    const auto daysOfB = sums(b, RowStep::Day);
    double sa = 0, sb = 0, saa = 0, sbb = 0, sab = 0;
    for (size_t i = 0; i < daysOfA.size(); ++i) {
        const auto x = static_cast<double>(daysOfA[i].sum.value);
        const auto y = static_cast<double>(daysOfB[i].sum.value);
        sa += x, sb += y, saa += x * x, sbb += y * y, sab += x * y;
    }
    const auto n = static_cast<double>(daysOfA.size());
    return (n * sab - sa * sb) / std::sqrt((n * saa - sa * sa) * (n * sbb - sb * sb));
}

double ratio(qint64 a, qint64 b) { return static_cast<double>(a) / static_cast<double>(b); }

} // namespace

class TestDemoProduction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuredLinesAreRead() {
        const auto curve = parseMeasured("time;meter;kwh\n2020-10-25 02:00+02:00;7;5\r\n2020-10-25 02:00+01:00;7;6\n"
                                         "2020-10-25 03:00+01:00;8;9\n",
                                         u"7"_s);
        QVERIFY(curve);
        QCOMPARE(curve->days(), 1);
        QCOMPARE(curve->values()[2], 5);
        QCOMPARE(curve->values()[3], 6);
        QCOMPARE(curve->values()[4], HourlyCurve::missing);
        QVERIFY(parseMeasured("time;meter;kwh\n", u"7"_s)->isEmpty());
    }

    void badLinesAreRefused_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("fields") << QByteArray("2020-10-25 02:00+02:00;7");
        QTest::newRow("time") << QByteArray("2020-10-32 02:00+02:00;7;1");
        QTest::newRow("no offset") << QByteArray("2020-10-25 02:00;7;1");
        QTest::newRow("fraction") << QByteArray("2020-10-25 02:00+02:00;7;1.5");
        QTest::newRow("negative") << QByteArray("2020-10-25 02:00+02:00;7;-1");
    }
    void badLinesAreRefused() {
        QFETCH(QByteArray, line);
        const auto curve = parseMeasured("time;meter;kwh\n2020-10-24 02:00+02:00;7;1\n" + line, u"7"_s);
        QVERIFY(!curve);
        QCOMPARE(curve.error().code, u"bad-line"_s);
        QCOMPARE(curve.error().arguments[u"line"_s].toInt(), 3);
    }

    void measuredMonthsAreWhole() {
        QCOMPARE(measuredSum(u"501600324"_s, 2020, 1), 187767);
        QCOMPARE(measuredSum(u"501600324"_s, 2020, 6), 356062);
        QCOMPARE(measuredSum(u"501600324"_s, 2020, 9), 290929);
        QCOMPARE(measuredSum(u"501600324"_s, 2021, 4), 223313);
        QCOMPARE(measuredSum(u"44711885"_s, 2020, 9), 247095);
        QVERIFY(measuredProduction(u"501815908"_s).isEmpty());
    }

    void measuredHoursStayAsTheyAre() {
        const QDate from(2020, 1, 1), until(2021, 5, 31);
        const HourlyCurve measured = measuredProduction(alcolea().solar.meter).over(from, until);
        const HourlyCurve demonstration = demoProduction(alcolea(), from, until, demoSeed);
        int known = 0;
        for (size_t i = 0; i < measured.values().size(); ++i) {
            if (measured.values()[i] == HourlyCurve::missing || !measured.hourAt(static_cast<qsizetype>(i)))
                continue;
            QCOMPARE(demonstration.values()[i], measured.values()[i]);
            ++known;
        }
        QCOMPARE(known, 744 + 720 + 720 + 527);
    }

    void onlyTheLateHourIsMissing() {
        const HourlyCurve curve = demoProduction(alcolea(), QDate(2016, 5, 1), QDate(2021, 5, 31), demoSeed);
        QCOMPARE(total(curve).missingHours, 1);
        const auto late = madrid::hourOfClock(QDate(2021, 4, 15), 16);
        QCOMPARE(curve.at(*late), HourlyCurve::missing);
    }

    void hoursOutsideThePlantsDatesAreMissing() {
        const DemoPlant &plant = plantNamed(u"Mas Pinós"_s);
        const HourlyCurve curve = demoProduction(plant, QDate(2018, 1, 1), QDate(2020, 12, 31), demoSeed);
        QCOMPARE(madrid::addressOf(*curve.firstKnownHour()).day, plant.active.first);
        QCOMPARE(madrid::addressOf(*curve.lastKnownHour()).day, plant.active.last);
        const HourlyCurve before = demoProduction(plant, QDate(2017, 1, 1), QDate(2017, 1, 2), demoSeed);
        QCOMPARE(total(before).missingHours, 48);
        const HourlyCurve after = demoProduction(plant, QDate(2021, 1, 1), QDate(2021, 1, 2), demoSeed);
        QCOMPARE(total(after).missingHours, 48);
    }

    void monthsLieInTheMeasuredRange_data() {
        QTest::addColumn<int>("month");
        QTest::addColumn<qint64>("measured");
        const QString &meter = alcolea().solar.meter;
        QTest::newRow("January") << 1 << measuredSum(meter, 2020, 1);
        QTest::newRow("April") << 4 << measuredSum(meter, 2021, 4) * 30 / 22; // measured until the 22nd
        QTest::newRow("June") << 6 << measuredSum(meter, 2020, 6);
        QTest::newRow("September") << 9 << measuredSum(meter, 2020, 9);
    }
    void monthsLieInTheMeasuredRange() {
        QFETCH(int, month);
        QFETCH(qint64, measured);
        double mean = 0;
        for (int year = 2016; year <= 2025; ++year) {
            const double share = ratio(total(modelledMonth(alcolea(), year, month)).value, measured);
            QVERIFY2(share > 0.8 && share < 1.2, qPrintable(u"%1: %2"_s.arg(year).arg(share)));
            mean += share / 10;
        }
        QVERIFY2(std::abs(mean - 1) < 0.05, qPrintable(QString::number(mean)));
    }

    void anotherSeedIsAnotherWeatherOfTheSameClimate() {
        for (quint64 seed = 100; seed < 106; ++seed) {
            const double january = ratio(total(modelledMonth(alcolea(), 2018, 1, seed)).value, 187767);
            QVERIFY2(january > 0.6 && january < 1.4, qPrintable(QString::number(january)));
            QVERIFY(modelledMonth(alcolea(), 2018, 1, seed) != modelledMonth(alcolea(), 2018, 1));
        }
    }

    void laFloridaHasItsMeasuredSize() {
        const DemoPlant &plant = plantNamed(u"La Florida"_s);
        const double share = ratio(total(modelledMonth(plant, 2019, 9)).value, measuredSum(plant.solar.meter, 2020, 9));
        QVERIFY2(share > 0.85 && share < 1.15, qPrintable(QString::number(share)));
    }

    void daysLookLikeTheMeasuredOnes_data() {
        QTest::addColumn<int>("month");
        QTest::newRow("January") << 1;
        QTest::newRow("June") << 6;
        QTest::newRow("September") << 9;
    }
    void daysLookLikeTheMeasuredOnes() {
        QFETCH(int, month);
        const QDate first(2020, month, 1);
        const Profile measured = profileOf(measuredProduction(alcolea().solar.meter).over(first, first.addDays(29)));
        for (int year = 2017; year <= 2019; ++year) {
            const Profile model = profileOf(modelledMonth(alcolea(), year, month));
            QCOMPARE(model.first, measured.first);
            QVERIFY2(std::abs(model.last - measured.last) <= 1, qPrintable(QString::number(model.last)));
            const double greatest = ratio(model.greatest, measured.greatest);
            QVERIFY2(greatest > 0.93 && greatest < 1.07, qPrintable(QString::number(greatest)));
        }
    }

    void inverterLimitHolds() {
        for (const DemoPlant &plant : demoPlants()) {
            const HourlyCurve year = modelled(plant, QDate(2019, 1, 1), QDate(2019, 12, 31));
            QVERIFY(static_cast<double>(profileOf(year).greatest) <= plant.solar.peakKw + 1);
            QVERIFY(static_cast<double>(profileOf(year).greatest) > 0.75 * plant.solar.dcKw);
            QCOMPARE(total(year).missingHours, 0);
            const double hoursOfFullPower = static_cast<double>(total(year).value) / plant.solar.dcKw;
            QVERIFY2(hoursOfFullPower > 1200 && hoursOfFullPower < 1650, qPrintable(plant.name));
        }
    }

    void nightsAreDark() {
        const HourlyCurve year = modelled(alcolea(), QDate(2019, 1, 1), QDate(2019, 12, 31));
        for (qsizetype i = 0; i < static_cast<qsizetype>(year.values().size()); ++i) {
            const auto hour = year.hourAt(i);
            if (!hour)
                continue;
            const auto begin = static_cast<double>(*hour);
            const auto up = [&](double h) {
                return sunPosition(h, alcolea().solar.latitude, alcolea().solar.longitude).up;
            };
            if (up(begin) <= 0 && up(begin + 1) <= 0)
                QCOMPARE(year.values()[static_cast<size_t>(i)], 0);
        }
    }

    void sunStandsWhereTheAlmanacSays() {
        constexpr double degree = 0.017453292519943295;
        // solstice noon over 40° N: 90 − 40 + 23.44; Greenwich noon of 2019-06-21 is at 12:01:52 UTC
        const auto hour = static_cast<double>(QDate(1970, 1, 1).daysTo(QDate(2019, 6, 21)) * 24) + 12 + 112 / 3600.0;
        const SunPosition sun = sunPosition(hour, 40, 0);
        QVERIFY(std::abs(std::asin(sun.up) / degree - 73.44) < 0.02);
        QVERIFY(std::abs(sun.east) < 0.001);
        QVERIFY(sun.north < 0);
    }

    void aDayDoesNotDependOnTheRangeAskedFor() {
        const HourlyCurve year = modelled(alcolea(), QDate(2019, 1, 1), QDate(2019, 12, 31));
        QCOMPARE(modelledMonth(alcolea(), 2019, 3), year.over(QDate(2019, 3, 1), QDate(2019, 3, 31)));
        QCOMPARE(modelledMonth(alcolea(), 2019, 10), year.over(QDate(2019, 10, 1), QDate(2019, 10, 31)));
        QVERIFY(modelled(alcolea(), QDate(2019, 1, 2), QDate(2019, 1, 1)).isEmpty());
    }

    void neighboursShareTheirWeather() {
        const QDate from(2018, 10, 1), until(2018, 11, 30);
        const HourlyCurve here = modelled(alcolea(), from, until);
        const double near = likeness(here, modelled(plantNamed(u"La Florida"_s), from, until));
        QVERIFY2(near > 0.97 && near < 0.9999, qPrintable(QString::number(near))); // measured: 0.987
        const double far = likeness(here, modelled(plantNamed(u"Riudarenes SM"_s), from, until));
        QVERIFY2(far < 0.7, qPrintable(QString::number(far)));
    }

    void plantsAreVaried() {
        std::set<QString> meters;
        std::set<QString> names;
        for (const DemoPlant &plant : demoPlants()) {
            meters.insert(plant.solar.meter);
            names.insert(plant.name);
            QVERIFY(plant.active.first >= QDate(2016, 5, 1));
            QVERIFY(!plant.description.isEmpty());
            const auto yield =
                static_cast<double>(total(modelled(plant, QDate(2019, 1, 1), QDate(2019, 12, 31))).value);
            const double perShare = yield / static_cast<double>(plant.shares);
            QVERIFY2(perShare > 135 && perShare < 180, qPrintable(u"%1: %2"_s.arg(plant.name).arg(perShare)));
        }
        QCOMPARE(meters.size(), demoPlants().size());
        QCOMPARE(names.size(), demoPlants().size());
        QCOMPARE(alcolea().shares, 20410);
        QCOMPARE(plantNamed(u"Fontivsolar"_s).shares, 8570);
    }

    /// A change here changes every demonstration file.
    void everyHourIsTheSameInEveryBuild() {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const DemoPlant &plant : demoPlants()) {
            const HourlyCurve curve = demoProduction(plant, QDate(2019, 1, 1), QDate(2020, 12, 31), demoSeed);
            for (const qint64 kwh : curve.values())
                hash.addData(QByteArray::number(kwh) + ' ');
        }
        QCOMPARE(hash.result().toHex(), QByteArray("cffbd2564261892499da06253f38ce3f982235aedbd94a01a221caac807e071d"));
    }

    void sharesAreThoseOfPeople() {
        const std::vector<int> counts = demoShareCounts(300, demoSeed);
        QCOMPARE(counts.size(), 300);
        const std::set<int> distinct(counts.begin(), counts.end());
        QVERIFY2(distinct.size() >= 60 && distinct.size() <= 90, qPrintable(QString::number(distinct.size())));
        QVERIFY(*distinct.begin() >= 1 && *distinct.rbegin() <= 250);
        const auto between = [&](int least, int most) {
            return std::count_if(counts.begin(), counts.end(), [&](int n) { return n >= least && n <= most; });
        };
        QVERIFY(between(5, 30) > 150);
        for (const int liked : {5, 10, 20, 30, 50, 100})
            QVERIFY2(between(liked, liked) >= 5, qPrintable(QString::number(liked)));
        const std::vector<int> more = demoShareCounts(500, demoSeed);
        QVERIFY(std::equal(counts.begin(), counts.end(), more.begin()));
        QVERIFY(demoShareCounts(0, demoSeed).empty());
    }
};

QTEST_GUILESS_MAIN(TestDemoProduction)
#include "DemoProductionTest.moc"
