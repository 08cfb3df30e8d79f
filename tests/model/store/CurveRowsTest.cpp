// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stored curves: what is appended, filled and changed, months and change days, and every curve as it was at any moment.
#include "model/store/FileCheck.h"
#include "tests/fakes/TestOffice.h"

#include <QtTest>

#include <rapidcheck.h>

#include <map>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

namespace {

const CurveKey key = CurveKey::meter(u"7"_s);

/// A file whose hours are written outside of the office, at moments of the test's choice.
class CurveFile {
public:
    CurveFile() { m_desk.done(u"plant.add"_s, {{u"plant"_s, u"P"_s}}); }

    WrittenHours write(Moment moment, const HourlyCurve &hours) {
        store::SqlStorage &storage = m_desk.storage();
        UnitOfWork unit(storage);
        must(unit.begin());
        storage.setStamp({moment, 1}); // as if the plant's operation had written them
        const WrittenHours written = must(storage.curves().write(key, hours));
        must(unit.commit());
        return written;
    }
    HourlyCurve read(QDate from, QDate until, AsOf asOf = {}) {
        return must(m_desk.storage().curves().read(key, from, until, asOf));
    }
    std::optional<CurveExtent> extent(AsOf asOf = {}) { return must(m_desk.storage().curves().extent(key, asOf)); }
    qint64 versions() { return m_desk.count(u"curve_chunk_past"_s); }
    TestOffice &desk() { return m_desk; }

private:
    TestOffice m_desk;
};

QDate may(int day) { return QDate(2016, 5, day); }

HourlyCurve oneHour(UtcHour hour, qint64 value) {
    const QDate day = madrid::addressOf(hour).day;
    HourlyCurve curve = HourlyCurve::spanning(day, day);
    curve.set(hour, value);
    return curve;
}

} // namespace

class CurveRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingStored();
    void appendMakesNoVersion();
    void changeMakesAVersion();
    void filledGapMakesAVersion();
    void earlierMonthIsNew();
    void sameAgainWritesNothing();
    void missingLeavesAlone();
    void monthBorders();
    void changeDays();
    void widths();
    void more32BitsAreRefused();
    void extents();
    void namesOfAKind();
    void damagedChunkIsNotRead();
    void asOfAnyMoment();
};

void CurveRowsTest::nothingStored() {
    CurveFile file;
    QCOMPARE(file.read(may(1), may(3)), HourlyCurve::spanning(may(1), may(3)));
    QVERIFY(file.read(may(3), may(1)).isEmpty());
    QVERIFY(!file.extent().has_value());
    QVERIFY(!file.extent(7).has_value());
    file.write(100, HourlyCurve::spanning(may(1), may(3)));
    QCOMPARE(file.desk().count(u"curve"_s), 0);
}

void CurveRowsTest::appendMakesNoVersion() {
    CurveFile file;
    file.write(100, HourlyCurve::spanning(may(1), may(2), 1));
    file.write(200, HourlyCurve::spanning(may(3), may(4), 2));
    file.write(300, HourlyCurve::spanning({2016, 6, 1}, {2016, 6, 1}, 3));
    QCOMPARE(file.versions(), 0);
    const HourlyCurve first = HourlyCurve::spanning(may(1), may(2), 1).over(may(1), may(4));
    QCOMPARE(file.read(may(1), may(4), 99), HourlyCurve::spanning(may(1), may(4)));
    QCOMPARE(file.read(may(1), may(4), 100), first);
    QCOMPARE(file.read(may(1), may(4), 199), first);
    QCOMPARE(file.read(may(3), may(4), 200), HourlyCurve::spanning(may(3), may(4), 2));
    QCOMPARE(file.read({2016, 6, 1}, {2016, 6, 1}, 299).values()[0], HourlyCurve::missing);
    QCOMPARE(file.read({2016, 6, 1}, {2016, 6, 1}, 300).values()[0], 3);
}

void CurveRowsTest::changeMakesAVersion() {
    CurveFile file;
    file.write(100, HourlyCurve::spanning(may(1), may(2), 1));
    const WrittenHours written = file.write(200, HourlyCurve::spanning(may(2), may(3), 2)); // changes and appends
    QCOMPARE(written.changed, 24);
    QCOMPARE(written.added, 24);
    QCOMPARE(file.versions(), 1);
    file.write(300, oneHour(madrid::midnight(may(1)), 9));
    QCOMPARE(file.versions(), 2);
    QCOMPARE(file.read(may(1), may(3), 199), HourlyCurve::spanning(may(1), may(2), 1).over(may(1), may(3)));
    QCOMPARE(file.read(may(2), may(3), 200), HourlyCurve::spanning(may(2), may(3), 2));
    QCOMPARE(file.read(may(1), may(1), 299).values()[0], 1);
    QCOMPARE(file.read(may(1), may(1), 300).values()[0], 9);
    QCOMPARE(file.read(may(1), may(3)), file.read(may(1), may(3), 300));
}

void CurveRowsTest::filledGapMakesAVersion() {
    CurveFile file;
    HourlyCurve withHole = HourlyCurve::spanning(may(1), may(2), 1);
    const UtcHour hole = madrid::midnight(may(1)) + 5;
    withHole.set(hole, HourlyCurve::missing);
    file.write(100, withHole);
    const WrittenHours written = file.write(200, oneHour(hole, 4));
    QCOMPARE(written.added, 1);
    QCOMPARE(written.changed, 0);
    QCOMPARE(file.versions(), 1);
    QCOMPARE(file.read(may(1), may(1), 199).at(hole), HourlyCurve::missing);
    QCOMPARE(file.read(may(1), may(1), 200).at(hole), 4);
}

void CurveRowsTest::earlierMonthIsNew() {
    CurveFile file;
    file.write(100, HourlyCurve::spanning(may(1), may(2), 1));
    file.write(200, HourlyCurve::spanning({2016, 4, 30}, {2016, 4, 30}, 5));
    QCOMPARE(file.versions(), 0);
    QCOMPARE(file.read({2016, 4, 30}, may(1), 199).values()[0], HourlyCurve::missing);
    QCOMPARE(file.read({2016, 4, 30}, may(1), 200).values()[0], 5);
    QCOMPARE(madrid::addressOf(file.extent(199)->first).day, may(1));
    QCOMPARE(madrid::addressOf(file.extent(200)->first).day, QDate(2016, 4, 30));
}

void CurveRowsTest::sameAgainWritesNothing() {
    CurveFile file;
    file.write(100, golden::production());
    const qint64 writes = file.desk().storage().writes();
    const WrittenHours again = file.write(200, golden::production());
    QCOMPARE(again.same, 360);
    QCOMPARE(again.added + again.changed, 0);
    QCOMPARE(file.desk().storage().writes(), writes);
}

void CurveRowsTest::missingLeavesAlone() {
    CurveFile file;
    file.write(100, golden::production());
    HourlyCurve part = HourlyCurve::spanning(golden::firstDay, golden::lastDay);
    part.day(may(3))[13] = 1;
    const WrittenHours written = file.write(200, part);
    QCOMPARE(written.added + written.same, 0);
    QCOMPARE(written.changed, 1);
    HourlyCurve wanted = golden::production();
    wanted.day(may(3))[13] = 1;
    QCOMPARE(file.read(golden::firstDay, golden::lastDay), wanted);
}

void CurveRowsTest::monthBorders() {
    CurveFile file;
    HourlyCurve curve = HourlyCurve::spanning({2015, 12, 30}, {2016, 3, 2});
    qint64 number = 0;
    for (qsizetype index = 0; index < std::ssize(curve.values()); ++index) {
        if (curve.hourAt(index))
            curve.values()[static_cast<size_t>(index)] = ++number;
    }
    QCOMPARE(file.write(100, curve).added, number);
    QCOMPARE(file.desk().count(u"curve_chunk"_s), 4);
    QCOMPARE(file.read({2015, 12, 30}, {2016, 3, 2}), curve);
    QCOMPARE(file.read({2016, 1, 31}, {2016, 2, 1}), curve.over({2016, 1, 31}, {2016, 2, 1}));
    QCOMPARE(file.read({2015, 11, 1}, {2016, 4, 30}), curve.over({2015, 11, 1}, {2016, 4, 30}));
}

void CurveRowsTest::changeDays() { // 23 and 25 hours, unused slots stay 0
    CurveFile file;
    for (const QDate day : {QDate(2016, 3, 27), QDate(2016, 10, 30)}) {
        HourlyCurve curve = HourlyCurve::spanning(day, day);
        for (int slot = 0; slot < madrid::hoursIn(day); ++slot)
            curve.values()[static_cast<size_t>(slot)] = slot + 1;
        QCOMPARE(file.write(100, curve).added, madrid::hoursIn(day));
        QCOMPARE(file.read(day, day), curve);
        QCOMPARE(file.read(day, day, 100), curve);
    }
    QCOMPARE(file.read({2016, 3, 27}, {2016, 3, 27}).values()[23], 0);
    QCOMPARE(file.read({2016, 3, 27}, {2016, 3, 27}).values()[24], 0);
    QCOMPARE(file.read({2016, 10, 30}, {2016, 10, 30}).values()[24], 25);
}

void CurveRowsTest::widths() {
    CurveFile file;
    Moment moment = 100;
    for (const qint64 value : {0LL, 127LL, 128LL, -127LL, -128LL, 32767LL, -32768LL, 2147483647LL, -2147483647LL}) {
        file.write(moment++, oneHour(madrid::midnight(may(1)), value));
        QCOMPARE(file.read(may(1), may(1)).values()[0], value);
        QCOMPARE(file.read(may(1), may(1)).values()[1], HourlyCurve::missing);
    }
    QCOMPARE(file.read(may(1), may(1), 102).values()[0], 128);
}

void CurveRowsTest::more32BitsAreRefused() {
    CurveFile file;
    store::SqlStorage &storage = file.desk().storage();
    for (const qint64 value : {2147483648LL, -2147483648LL}) {
        const auto refused = storage.curves().write(key, oneHour(madrid::midnight(may(1)), value));
        QCOMPARE(codeOf(refused), u"out-of-range"_s);
        QCOMPARE(refused.error().arguments.value("value"_L1).toInteger(), value);
    }
}

void CurveRowsTest::extents() {
    CurveFile file;
    const UtcHour first = madrid::midnight(may(1)) + 7;
    const UtcHour last = madrid::midnight({2016, 7, 31}) + 23;
    file.write(100, oneHour(first, 1));
    file.write(200, oneHour(last, 1));
    QCOMPARE(file.extent()->first, first);
    QCOMPARE(file.extent()->last, last);
    QCOMPARE(file.extent(100)->last, first);
    QCOMPARE(file.extent(199)->last, first);
    QVERIFY(!file.extent(99).has_value());
}

void CurveRowsTest::namesOfAKind() {
    CurveFile file;
    file.write(100, oneHour(madrid::midnight(may(1)), 1));
    QCOMPARE(must(file.desk().storage().curves().names(CurveKind::Production)), QStringList{u"7"_s});
    QVERIFY(must(file.desk().storage().curves().names(CurveKind::Rights)).isEmpty());
}

void CurveRowsTest::damagedChunkIsNotRead() {
    CurveFile file;
    file.write(100, golden::production());
    must(file.desk().storage().connection().write(
        u"UPDATE curve_chunk SET hours = CAST(substr(hours, 1, 100) || X'07' || substr(hours, 102) AS BLOB)"_s));
    const auto refused = file.desk().storage().curves().read(key, may(1), may(2), {});
    QCOMPARE(codeOf(refused), u"damaged-file"_s);
    QCOMPARE(codeOf(file.desk().storage().curves().write(key, oneHour(madrid::midnight(may(1)), 1))),
             u"damaged-file"_s);
    QCOMPARE(must(file.desk().storage().curveRows().damages()).size(), 1U);
}

/// Whatever is written in whatever order: at every moment the curve reads as it read then.
void CurveRowsTest::asOfAnyMoment() {
    CurveFile file;
    store::SqlStorage &storage = file.desk().storage();
    const QDate firstDay(2016, 2, 27);
    const QDate lastDay(2016, 4, 3); // three months, and the day of 23 hours
    const UtcHour firstHour = madrid::midnight(firstDay);
    const auto hours = static_cast<int>(madrid::midnight(lastDay.addDays(1)) - firstHour);
    int round = 0;
    const bool right = rc::check("as of any moment", [&] {
        const CurveKey own = CurveKey::meter(QString::number(++round));
        std::map<Moment, HourlyCurve> asItWas;
        HourlyCurve now = HourlyCurve::spanning(firstDay, lastDay);
        Moment moment = 1000;
        const int writings = *rc::gen::inRange(1, 8);
        for (int writing = 0; writing < writings; ++writing) {
            moment += *rc::gen::inRange(0, 3);
            HourlyCurve wanted = HourlyCurve::spanning(firstDay, lastDay);
            const int begin = *rc::gen::inRange(0, hours);
            const int count = *rc::gen::inRange(1, 60);
            const int step = *rc::gen::inRange(1, 30);
            for (int i = begin, n = 0; i < hours && n < count; i += step, ++n) {
                wanted.set(firstHour + i, *rc::gen::inRange(0, 3));
                now.set(firstHour + i, wanted.at(firstHour + i));
            }
            storage.setStamp({moment, 1});
            must(storage.curves().write(own, wanted));
            asItWas.insert_or_assign(moment, now);
        }
        RC_ASSERT(must(storage.curves().read(own, firstDay, lastDay, {})) == now);
        for (const auto &[then, curve] : asItWas) {
            RC_ASSERT(must(storage.curves().read(own, firstDay, lastDay, then)) == curve);
            const auto extent = must(storage.curves().extent(own, then));
            RC_ASSERT(extent.has_value() && extent->first == *curve.firstKnownHour()
                      && extent->last == *curve.lastKnownHour());
        }
        RC_ASSERT(!must(storage.curves().extent(own, 999)).has_value());
    });
    QVERIFY(right);
    QVERIFY(must(storage.curveRows().wrongExtents()).empty());
    QVERIFY(must(storage.curveRows().damages()).empty());
}

QTEST_GUILESS_MAIN(CurveRowsTest)
#include "CurveRowsTest.moc"
