// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page asks of the file when it opens: as many statements for many profiles and years as for few, so that no
// question is ever asked once for each of them.
#include "app/setup/OfficeSession.h"
#include "tests/fakes/TestOffice.h"
#include "ui/production/ProductionQuery.h"
#include "ui/rights/RightsQuery.h"

#include <QtTest>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2016, 5, 1);

struct Size {
    int profiles = 0;
    int months = 0;
    int meters = 1;
    int runs = 1;
};

/// A file with readings, and profiles granted in several runs.
QString makeOffice(const QString &file, const Size &size) {
    TestOffice desk(file);
    const QDate lastDay = firstDay.addMonths(size.months).addDays(-1);
    for (int meter = 1; meter <= size.meters; ++meter) {
        const QString serial = QString::number(meter);
        desk.addPlant(u"Plant "_s + serial, serial, 1000, firstDay);
        desk.importReadings(serial, HourlyCurve::spanning(firstDay, lastDay, 100));
    }
    QJsonArray profiles;
    for (int shares = 1; shares <= size.profiles; ++shares)
        profiles.append(shares);
    desk.track(profiles);
    for (int run = size.runs - 1; run >= 0; --run)
        desk.grant(lastDay.addDays(-run));
    return desk.file();
}

using Question = std::function<Done(OfficeFile &)>;

template <typename Answer>
Done done(const Result<Answer> &answer) {
    return answer ? Done() : Done(refuse(answer.error()));
}

qint64 statementsFor(const QString &file, const Question &question) {
    const auto open = must(OfficeFile::openAgain(file, store::datafile::Mode::ReadOnly, {}));
    const store::Connection &connection = open->storage().connection();
    const qint64 before = connection.statements();
    must(question(*open));
    return connection.statements() - before;
}

} // namespace

class QueryCountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opening_data();
    void opening();

private:
    QTemporaryDir m_folder{scratch()};
    QString m_small, m_large, m_twoMeters;
};

void QueryCountTest::initTestCase() {
    m_small = makeOffice(m_folder.filePath(u"small.gkwh"_s), {2, 1, 1, 1});
    m_large = makeOffice(m_folder.filePath(u"large.gkwh"_s), {40, 14, 1, 5});
    m_twoMeters = makeOffice(m_folder.filePath(u"meters.gkwh"_s), {2, 1, 2, 1});
}

void QueryCountTest::opening_data() {
    QTest::addColumn<Question>("question");
    QTest::addColumn<int>("most");      // statements in an office of one meter
    QTest::addColumn<int>("eachMeter"); // more for every further meter
    QTest::newRow("status line") << Question([](OfficeFile &file) { return done(summarise(file)); }) << 21 << 6;
    QTest::newRow("production page") << Question([](OfficeFile &file) {
        return done(loadProduction(file, QDate(2016, 6, 1)));
    }) << 30 << 12;
    QTest::newRow("rights page") << Question([](OfficeFile &file) { return done(readRights(file)); }) << 24 << 6;
    QTest::newRow("profile") << Question([](OfficeFile &file) { return done(readProfile(file, 2)); }) << 23 << 0;
    QTest::newRow("production of the mix")
        << Question([](OfficeFile &file) { return done(file.reader().production(firstDay, firstDay.addMonths(14))); })
        << 6 << 2;
    QTest::newRow("rights of a profile") << Question([](OfficeFile &file) {
        return done(file.reader().rights(2, firstDay, firstDay.addMonths(14)));
    }) << 12 << 0;
    QTest::newRow("tracked profiles") << Question([](OfficeFile &file) { return done(file.reader().profiles()); }) << 5
                                      << 0;
}

void QueryCountTest::opening() {
    QFETCH(const Question, question);
    QFETCH(const int, most);
    QFETCH(const int, eachMeter);
    const qint64 small = statementsFor(m_small, question);
    QCOMPARE(statementsFor(m_large, question), small); // however many profiles, months and runs
    QVERIFY2(small <= most, QByteArray::number(small));
    const qint64 further = statementsFor(m_twoMeters, question) - small;
    QVERIFY2(further <= eachMeter, QByteArray::number(further));
}

QTEST_GUILESS_MAIN(QueryCountTest)
#include "QueryCountTest.moc"
