// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Operations of the dialogs, what takes them back, and the sentences about their effect.
#include "tests/ui/production/SmallOffice.h"
#include "ui/production/ProductionWords.h"

using namespace Qt::StringLiterals;
using namespace gkwh;

class PlantChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsWithWhatIsSet();
    void changesOnlyWhatDiffers();
    void takesBackByTheOppositeChange();
    void movesAMeter();
    void findsTheFirstChangedDay_data();
    void findsTheFirstChangedDay();
    void saysWhatTheMixHas();
    void saysThatGrantedRightsStay();
    void saysWhoHoldsGrantingBack();
    void saysWhatAnImportCameTo();
};

void PlantChangesTest::addsWithWhatIsSet() {
    const Operation added = plantchanges::add(fakes::plant(u"Alcolea"_s, 20410, {QDate(2016, 5, 1), {}}, {}));
    QCOMPARE(added.kind, u"plant.add"_s);
    QCOMPARE(added.arguments, (QJsonObject{{u"plant"_s, u"Alcolea"_s},
                                           {u"shares"_s, 20410},
                                           {u"enabled"_s, true},
                                           {u"firstDate"_s, u"2016-05-01"_s}}));
}

void PlantChangesTest::changesOnlyWhatDiffers() {
    const Plant before = fakes::plant(u"Alcolea"_s, 20410, {QDate(2016, 5, 1), QDate(2030, 1, 1)}, {});
    Plant after = before;
    QVERIFY(!plantchanges::change(before, after));
    after.active.last = {};
    after.name = u"Alcolea Sur"_s;
    const auto changed = plantchanges::change(before, after);
    QVERIFY(changed);
    QCOMPARE(changed->kind, u"plant.change"_s);
    QCOMPARE(
        changed->arguments,
        (QJsonObject{{u"plant"_s, u"Alcolea"_s}, {u"newName"_s, u"Alcolea Sur"_s}, {u"lastDate"_s, QJsonValue()}}));
}

void PlantChangesTest::takesBackByTheOppositeChange() {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"office.gkwh"_s);
    fakes::createOffice(file);
    const auto open = OfficeFile::open(file, store::datafile::Mode::ReadWrite, {});
    QVERIFY(open);
    const Plant before = (*open)->reader().mix()->plants.front();
    Plant after = before;
    after.name = u"Alcolea Sur"_s;
    after.shares = 7;
    after.enabled = false;
    after.active = {QDate(2021, 1, 1), QDate(2022, 1, 1)};
    QVERIFY((*open)->office().perform(*plantchanges::change(before, after)));
    QCOMPARE((*open)->reader().mix()->plants.front().shares, 7);
    QVERIFY((*open)->office().perform(*plantchanges::change(after, before)));
    Plant now = (*open)->reader().mix()->plants.front();
    QVERIFY(now.version > before.version);
    now.version = before.version;
    QCOMPARE(now, before);
}

void PlantChangesTest::movesAMeter() {
    const Meter meter = fakes::meter(u"501"_s);
    const auto moved = plantchanges::change(u"Alcolea"_s, meter, u"Fontivsolar"_s, meter);
    QVERIFY(moved);
    QCOMPARE(moved->arguments, (QJsonObject{{u"meter"_s, u"501"_s}, {u"plant"_s, u"Fontivsolar"_s}}));
    QVERIFY(!plantchanges::change(u"Alcolea"_s, meter, u"Alcolea"_s, meter));
}

void PlantChangesTest::findsTheFirstChangedDay_data() {
    QTest::addColumn<Mix>("after");
    QTest::addColumn<QDate>("day");
    const Mix before = fakes::snapshot().mix;
    const auto changed = [&](auto change) {
        Mix mix = before;
        change(mix.plants[1]);
        return mix;
    };
    QTest::newRow("nothing") << before << QDate();
    QTest::newRow("a name") << changed([](Plant &plant) { plant.name = u"Other"_s; }) << QDate();
    QTest::newRow("shares") << changed([](Plant &plant) { plant.shares = 1; }) << QDate(2020, 6, 3);
    QTest::newRow("switched off") << changed([](Plant &plant) { plant.enabled = false; }) << QDate(2020, 6, 3);
    QTest::newRow("begins later") << changed([](Plant &plant) { plant.active.first = QDate(2020, 7, 1); })
                                  << QDate(2020, 6, 3);
    QTest::newRow("begins earlier") << changed([](Plant &plant) { plant.active.first = QDate(2020, 5, 1); })
                                    << QDate(2020, 5, 1);
    QTest::newRow("ends") << changed([](Plant &plant) { plant.active.last = QDate(2020, 12, 31); })
                          << QDate(2021, 1, 1);
    QTest::newRow("meter off") << changed([](Plant &plant) { plant.meters.front().enabled = false; })
                               << QDate(2020, 6, 3);
}

void PlantChangesTest::findsTheFirstChangedDay() {
    QFETCH(const Mix, after);
    QFETCH(const QDate, day);
    QCOMPARE(plantchanges::firstChangedDay(fakes::snapshot().mix, after), day);
}

void PlantChangesTest::saysWhatTheMixHas() {
    const Mix before = fakes::snapshot().mix;
    Mix after = before;
    after.plants[1].active.last = QDate(2020, 12, 31);
    QCOMPARE(productionwords::effect(before, after, QDate(2020, 6, 30)),
             u"From 1 January 2021 the mix has 28,980 − 8,570 = 20,410 shares."_s);
    QCOMPARE(productionwords::effect(before, before, {}), QString());
}

void PlantChangesTest::saysThatGrantedRightsStay() {
    const Mix before = fakes::snapshot().mix;
    Mix after = before;
    after.plants[1].enabled = false;
    QCOMPARE(
        productionwords::effect(before, after, QDate(2020, 6, 30)),
        u"From 1 July 2020 the mix has 28,980 − 8,570 = 20,410 shares. Days from 3 June 2020 on, granted already, are "
        "touched. Rights already granted stay until they are corrected."_s);
    QVERIFY(productionwords::grantedStay(QDate(2020, 7, 1), QDate(2020, 6, 30)).isEmpty());
}

void PlantChangesTest::saysWhoHoldsGrantingBack() {
    ProductionSnapshot snapshot = fakes::snapshot();
    LateWords words = productionwords::late(snapshot);
    QCOMPARE(words.kind, LateWords::Kind::Late);
    QCOMPARE(words.text,
             u"Meter 502 of Fontivsolar has nothing after 6 June 2020. It holds back the granting of the whole mix."_s);
    QCOMPARE(words.meter, u"502"_s);
    QCOMPARE(words.day, QDate(2020, 6, 7));
    MeterCompleteness meter = snapshot.state.heldBackBy.front();
    meter.lateSince = QDate(2020, 6, 4);
    meter.missingHours = 24;
    QCOMPARE(productionwords::lack(meter), u"Meter 502 of Fontivsolar lacks all of 4 June 2020."_s);
    meter.lastReading.reset();
    QVERIFY(productionwords::lack(meter).contains(u"no readings yet"));
    snapshot.state.heldBackBy.clear();
    words = productionwords::late(snapshot);
    QCOMPARE(words.kind, LateWords::Kind::Complete);
    QVERIFY(words.day.isNull());
    snapshot.today = snapshot.today.addDays(10);
    QCOMPARE(productionwords::late(snapshot).kind, LateWords::Kind::Late);
}

void PlantChangesTest::saysWhatAnImportCameTo() {
    ImportedHours hours;
    hours.added = 720;
    hours.state.lastComplete = QDate(2020, 6, 30);
    QVERIFY(productionwords::canGrant(hours));
    QVERIFY(productionwords::imported(hours).endsWith(u"Rights can now be granted to 30 June 2020."));
    hours.grantedUntil = QDate(2020, 6, 30);
    hours.changed = 3;
    hours.changedFrom = QDate(2020, 6, 2);
    QVERIFY(!productionwords::canGrant(hours));
    QVERIFY(productionwords::imported(hours).endsWith(u"Rights already granted stay until they are corrected."));
}

QTEST_GUILESS_MAIN(PlantChangesTest)
#include "PlantChangesTest.moc"
