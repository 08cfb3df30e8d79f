// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The check finds what is wrong, and nothing where nothing is: every fault is made by hand in a sound file.
#include "model/store/FileCheck.h"

#include "model/curve/CurveChunk.h"
#include "tests/fakes/TestOffice.h"

#include <QtTest>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace gkwh::store;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

/// A file with everything in it: versions, gaps, imports, debts, both algorithms, and two runs.
void build(TestOffice &desk) {
    desk.addAlcolea();
    desk.done(u"plant.change"_s, json(R"({"plant":"Alcolea","description":"in Seville"})"));
    desk.importReadings(TestOffice::alcolea(), golden::production());
    desk.track({1, 10});
    desk.done(u"profile.track"_s, json(R"({"profiles":[33],"algorithm":2})"));
    desk.done(u"remainder.set"_s, json(R"({"profile":10,"targetDay":"2016-05-01","wh":-2500,"reason":"test"})"));
    desk.grant({2016, 5, 8});
    HourlyCurve corrected = golden::production();
    corrected.day({2016, 5, 3})[13] += 5;
    desk.importReadings(TestOffice::alcolea(), corrected);
    desk.done(u"rights.import"_s, json(R"({"profile":50,"hours":[["2016-05-03T13:00Z",1],["2016-05-09T13:00Z",2]]})"));
    desk.done(u"rights.grant"_s, json(R"({"until":"2016-05-20","acceptGaps":["501600324"]})"));
}

QStringList codes(TestOffice &desk) {
    QStringList found;
    for (const Fault &fault : must(checkFile(desk.storage()))) {
        if (!found.contains(fault.code))
            found << fault.code;
    }
    found.sort();
    return found;
}

void run(TestOffice &desk, const QString &sql, const QVariantList &values = {}) {
    must(desk.storage().connection().write(sql, values));
}

/// Changes an hour of a stored curve as no operation would: with a digest that fits.
void tamper(TestOffice &desk, const CurveKey &key, QDate day, size_t slot, qint64 value) {
    const QDate month(day.year(), day.month(), 1);
    HourlyCurve curve = must(desk.storage().curves().read(key, month, month.addMonths(1).addDays(-1)));
    curve.day(day)[slot] = value;
    const QByteArray bytes = must(chunk::encode(curve.values()));
    run(desk,
        u"UPDATE curve_chunk SET hours = ?, sha256 = ? WHERE month = ? AND curve = (SELECT id FROM curve "
        "WHERE kind = ? AND name = ?)"_s,
        {bytes, chunk::digest(bytes), day.year() * 100 + day.month(), static_cast<int>(key.kind), key.name});
}

} // namespace

class FileCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundFiles();
    void seesOneMoment();
    void canBeCancelled();
    void faults_data();
    void faults();
    void tamperedHours_data();
    void tamperedHours();
    void whereAndArguments();
};

void FileCheckTest::soundFiles() {
    TestOffice empty;
    QCOMPARE(must(checkFile(empty.storage())), std::vector<Fault>());
    TestOffice desk;
    build(desk);
    QCOMPARE(must(checkFile(desk.storage())), std::vector<Fault>());
    QCOMPARE(must(checkOffice(desk.storage())), std::vector<Fault>());
    desk.done(u"profile.untrack"_s, json(R"({"profiles":[10]})"));
    desk.done(u"remainder.set"_s, json(R"({"profile":1,"targetDay":"2016-05-21","wh":5,"reason":"test"})"));
    desk.done(u"remainder.set"_s, json(R"({"profile":33,"targetDay":"2016-05-21","wh":5,"reason":"test"})"));
    QCOMPARE(codes(desk), QStringList());
    const auto reader = std::make_unique<SqlStorage>(must(datafile::open(desk.file(), datafile::Mode::ReadOnly)));
    QCOMPARE(must(checkFile(*reader)), std::vector<Fault>());
}

void FileCheckTest::seesOneMoment() {
    TestOffice desk;
    build(desk);
    must(desk.storage().begin()); // inside a unit of work it sees that unit
    QCOMPARE(codes(desk), QStringList());
    desk.storage().rollback();
    QCOMPARE(codes(desk), QStringList());
    desk.done(u"plant.add"_s, json(R"({"plant":"B"})")); // and the connection goes on
}

void FileCheckTest::canBeCancelled() {
    TestOffice desk;
    build(desk);
    QCOMPARE(codeOf(checkFile(desk.storage(), {[](qint64, qint64, const QString &) { return false; }})),
             u"cancelled"_s);
    desk.done(u"plant.add"_s, json(R"({"plant":"B"})"));
}

void FileCheckTest::faults_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &sql, const QStringList &expected) {
        QTest::newRow(name) << sql << expected;
    };
    const QStringList versions{u"broken-versions"_s};
    row("a version lost", u"DELETE FROM row_past WHERE entity = 'plant'"_s, versions);
    row("a version too many", u"UPDATE plant SET version = 7"_s, versions);
    row("a row lost", u"DELETE FROM accepted_gap; DELETE FROM row_past WHERE entity = 'remainder' AND version = 1"_s,
        versions);
    row("recorded at another time", u"UPDATE meter SET recorded_ms = recorded_ms + 1"_s, versions);
    row("replaced at another time", u"UPDATE row_past SET replaced_ms = replaced_ms + 1"_s, versions);
    row("replaced by another", u"UPDATE row_past SET replaced_by = 1 WHERE entity = 'remainder'"_s, versions);
    row("versions of nothing", u"UPDATE row_past SET uuid = 'x' || uuid"_s, versions);
    row("a former month lost", u"DELETE FROM curve_chunk_past"_s, versions);
    row("no outbox row", u"DELETE FROM outbox WHERE operation = 3"_s, {u"missing-outbox"_s});
    row("recorded before the former", u"UPDATE operation SET recorded_ms = 5 WHERE kind = 'rights.import'"_s,
        {u"recorded-backwards"_s});
    row("extent too far", u"UPDATE curve_extent SET last_hour = last_hour + 1 WHERE curve = 1"_s, {u"wrong-extent"_s});
    row("extent lost", u"DELETE FROM curve_extent WHERE curve = 1"_s, {u"wrong-extent"_s});
    row("no balance", u"UPDATE grant_log SET production_wh = production_wh + 1 WHERE shares = 1"_s,
        {u"unbalanced-grant"_s});
    row("more debt paid", u"UPDATE grant_log SET paid_debt_kwh = 9 WHERE shares = 1"_s,
        {u"correction-against-log"_s, u"unbalanced-grant"_s});
    row("more granted", u"UPDATE grant_log SET granted_kwh = granted_kwh + 1, production_wh = production_wh + 1000"_s,
        {u"rights-against-log"_s});
    row("another remainder", u"UPDATE remainder SET wh = wh - 1 WHERE target_day = '2016-05-21' AND shares = 1"_s,
        {u"remainder-against-log"_s});
    row("no remainder", u"DELETE FROM remainder WHERE target_day = '2016-05-21' AND shares = 1"_s,
        {u"missing-remainder"_s});
    row("no remainder at all", u"DELETE FROM remainder WHERE shares = 33"_s, {u"missing-remainder"_s});
    row("rho beyond the shares", u"UPDATE remainder SET rho = last_shares WHERE shares = 33 AND last_shares > 0"_s,
        {u"bad-remainder"_s});
    row("rho without algorithm", u"UPDATE remainder SET rho = 1 WHERE shares = 1"_s, {u"bad-remainder"_s});
    row("a run beyond its rights",
        u"UPDATE grant_log SET until_day = '2016-06-30' WHERE shares = 1 AND until_day > "
        "'2016-05-10'"_s,
        {u"missing-remainder"_s, u"missing-rights"_s});
    row("ends before it begins", u"UPDATE plant SET last_date = '2016-04-01'"_s, {u"bad-dates"_s});
    row("readings of nobody", u"UPDATE curve SET name = '7' WHERE kind = 1"_s, {u"unknown-meter"_s});
    row("other bytes", u"UPDATE curve_chunk SET hours = CAST(X'01' || substr(hours, 2) || X'00' AS BLOB)"_s,
        {u"damaged-chunk"_s});
    row("other digest", u"UPDATE curve_chunk_past SET sha256 = zeroblob(32)"_s, {u"damaged-chunk"_s});
    row("broken reference", u"PRAGMA foreign_keys = OFF; DELETE FROM mix"_s, {u"damaged-page"_s});
}

void FileCheckTest::faults() {
    QFETCH(QString, sql);
    QFETCH(QStringList, expected);
    TestOffice desk;
    build(desk);
    must(desk.storage().connection().script(sql));
    QCOMPARE(codes(desk), expected);
}

void FileCheckTest::tamperedHours_data() {
    QTest::addColumn<bool>("isProduction");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("slot");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, bool isProduction, int day, int slot, qint64 value,
                        const QStringList &expected) {
        QTest::newRow(name) << isProduction << day << slot << value << expected;
    };
    row("a kWh too many", false, 7, 3, 1, {u"rights-against-log"_s});
    row("negative rights", false, 7, 3, -1, {u"negative-original"_s, u"negative-rights"_s, u"rights-against-log"_s});
    row("an hour lost", false, 7, 3, HourlyCurve::missing, {u"missing-rights"_s});
    row("negative reading", true, 7, 3, -1, {u"negative-production"_s});
    row("unused slot", false, 7, 24, 1, {u"damaged-chunk"_s});
}

void FileCheckTest::tamperedHours() {
    QFETCH(bool, isProduction);
    QFETCH(int, day);
    QFETCH(int, slot);
    QFETCH(qint64, value);
    QFETCH(QStringList, expected);
    TestOffice desk;
    build(desk);
    const CurveKey key = isProduction ? CurveKey::meter(TestOffice::alcolea()) : CurveKey::rights(1);
    tamper(desk, key, {2016, 5, day}, static_cast<size_t>(slot), value);
    QCOMPARE(codes(desk), expected);
}

void FileCheckTest::whereAndArguments() {
    TestOffice desk;
    build(desk);
    tamper(desk, CurveKey::rights(1), {2016, 5, 7}, 3, -1);
    const std::vector<Fault> faults = must(checkFile(desk.storage()));
    QCOMPARE(faults[0], (Fault{u"negative-rights"_s, u"rights 1 2016-05-07 03:00+02:00"_s,
                               json(R"({"name":"rights 1","time":"2016-05-07 03:00+02:00","value":-1})")}));
    QCOMPARE(faults[2].code, u"rights-against-log"_s);
    QCOMPARE(faults[2].where, u"profile 1 2016-05-01"_s);
    QCOMPARE(faults[2].arguments.value("profile"_L1).toInt(), 1);
    QCOMPARE(faults[2].arguments.value("until"_L1).toString(), u"2016-05-08"_s);
}

QTEST_GUILESS_MAIN(FileCheckTest)
#include "FileCheckTest.moc"
