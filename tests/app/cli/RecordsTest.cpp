// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// import and export of members, banks, emissions, investments, action logs and savings: what goes in comes out, twice
// is once, and a wrong row says what is wrong with it.
#include "tests/app/cli/InvestmentDesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using gkwh::testing::InvestmentDesk;
using gkwh::testing::Run;

class RecordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twiceIsOnce();
    void whatGoesOutComesIn();
    void columnsLeftOut();
    void wrongRows_data();
    void wrongRows();
    void wrongRowsAreSkipped();
    void emissionsMoveOn();
    void investmentsAsTheyStand_data();
    void investmentsAsTheyStand();
    void theImportIsPartOfTheHistory();
    void oddOnesAreTold();
    void damagedLogs();
    void namesOfAnyKind();
};

namespace {

struct Counts {
    qint64 rows, added, changed, same;
    bool operator==(const Counts &) const = default;
};

Counts counts(const Run &run) {
    const QJsonObject report = run.json();
    const auto number = [&](QLatin1StringView name) { return report[name].toInteger(-1); };
    return {number("rows"_L1), number("added"_L1), number("changed"_L1), number("same"_L1)};
}

Run importText(const InvestmentDesk &gkwh, const QString &kind, const QByteArray &text, const QStringList &more = {}) {
    return gkwh(QStringList{u"import"_s, kind, gkwh.write(kind + ".csv"_L1, text)} + more);
}

QString firstError(const Run &run) {
    const QJsonValue error = run.json()["errors"_L1][0];
    return u"%1 %2 %3"_s.arg(error["line"_L1].toInteger())
        .arg(error["column"_L1].toString(), error["code"_L1].toString());
}

const QByteArray members =
    "code,name,vat,email,language,phone,street,zip,city,province,country,iban,joined,left,erp_id,"
    "told_of_default\n"
    "S1,\"Núria {Puig} \"\"Nú\"\" 🌞\",ES12345678Z,n@example.cat,ca,+34 600,\"c/ Major, 1\",17001,"
    "Girona,Girona,ES,ES77 1234 1234 1612 3456 7890,2012-03-04,,77,true\n"
    "S2,Pere,,,es,,,,,,,,2013-01-01,2020-12-31,,false\n";
const QByteArray banks = "member,iban,kind\nS2,ES7712341234161234567890,inversions\n";
const QByteArray emissions = "code,name,kind,state,start_date,end_date,total,limited_until,limited_amount,rate\n"
                             "GKWH,Generation kWh,GKWH,open,2015-06-19,,,,,\n"
                             "APO_201205,Primera,APO,done,2012-05-01,2013-05-01,2030000.00,2012-06-01,5000.00,\n"
                             "TIT5,Títols,TIT5,cancelled,2012-09-23,,1500000.00,,,5.00\n";
const QByteArray investments =
    "name,member,emission,nominal,amortized,order_date,signed_date,purchase_date,first_effective_date,"
    "last_effective_date,last_interest_paid_date,draft,active\n"
    "GKWH00007,S1,GKWH,1000.00,80.00,2016-01-01,,2016-01-10,2017-01-09,2041-01-10,,false,true\n"
    "APO000001,S1,APO_201205,5000.00,0.00,2012-05-02,,2012-05-02,2012-05-02,,2019-06-30,false,true\n"
    "GKWH00008,S2,GKWH,300.00,0.00,2019-12-31,2020-01-01,,,,,true,false\n";
const QByteArray actionLog =
    "investment,log\n"
    "GKWH00007,\"actions:\n- amount: 1000\n  ip: 10.0.0.1\n  iban: null\n  timestamp: '2016-01-01 "
    "10:00:00.123456'\n  type: order\n  user: ERP\n- amount: 1000\n  move_line_id: 12\n  "
    "timestamp: '2016-01-10 10:00:00'\n  type: pay\n  user: \"\"Pere \\\"\"P\\\"\"\"\"\n\"\n"
    "GKWH00008,\"badroot: lala\"\n";
const QByteArray savings = "member,invoice_line,invoice_date,kwh,saving\n"
                           "S1,F1/1,2020-02-03,270,4.32\nS1,F2/1,2020-03-03,68,-0.61\nS2,F1/1,2020-02-03,0,0.00\n";

const std::vector<std::pair<QString, QByteArray>> files{{u"emissions"_s, emissions},  {u"members"_s, members},
                                                        {u"banks"_s, banks},          {u"investments"_s, investments},
                                                        {u"action-log"_s, actionLog}, {u"savings"_s, savings}};

bool fill(const InvestmentDesk &gkwh) {
    bool done = gkwh({u"new"_s}).exitCode == 0;
    for (const auto &[kind, text] : files)
        done = done && importText(gkwh, kind, text).exitCode == 0;
    return done;
}

} // namespace

void RecordsTest::twiceIsOnce() {
    const InvestmentDesk gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    const QHash<QString, qint64> rows{{u"emissions"_s, 3},   {u"members"_s, 2},    {u"banks"_s, 1},
                                      {u"investments"_s, 3}, {u"action-log"_s, 2}, {u"savings"_s, 3}};
    for (const auto &[kind, text] : files) {
        const Run dry = importText(gkwh, kind, text, {u"--dry-run"_s});
        QVERIFY2((counts(dry) == Counts{rows[kind], rows[kind], 0, 0}), qPrintable(kind + QString::fromUtf8(dry.out)));
        const Run run = importText(gkwh, kind, text);
        QCOMPARE(run.exitCode, 0);
        QVERIFY((counts(run) == Counts{rows[kind], rows[kind], 0, 0}));
    }
    const QByteArray before = gkwh.bytes(u"office.gkwh"_s);
    for (const auto &[kind, text] : files) {
        const Run again = importText(gkwh, kind, text);
        QCOMPARE(again.exitCode, 0);
        QVERIFY2((counts(again) == Counts{rows[kind], 0, 0, rows[kind]}), qPrintable(kind));
    }
    QCOMPARE(gkwh.bytes(u"office.gkwh"_s), before);
    QCOMPARE(gkwh({u"check"_s}).json()["faults"_L1].toArray(), QJsonArray());
}

void RecordsTest::whatGoesOutComesIn() {
    const InvestmentDesk gkwh;
    QVERIFY(fill(gkwh));
    const InvestmentDesk other;
    QCOMPARE(other({u"new"_s}).exitCode, 0);
    for (const auto &[kind, text] : files) {
        const QString csv = other.path(kind + ".csv"_L1);
        const Run exported = gkwh({u"export"_s, kind, csv});
        QCOMPARE(exported.exitCode, 0);
        const Run imported = other({u"import"_s, kind, csv});
        QVERIFY2(imported.exitCode == 0, imported.out);
        QCOMPARE(imported.json()["rows"_L1], exported.json()["rows"_L1]);
        QCOMPARE(other.plain({u"export"_s, kind}).out, other.bytes(kind + ".csv"_L1));
    }
    for (const QString &name : {u"GKWH00007"_s, u"APO000001"_s, u"GKWH00008"_s}) {
        const QStringList show{u"--today"_s, u"2021-06-30"_s, u"investment"_s, u"show"_s, name};
        QJsonObject one = gkwh(show).json();
        QJsonObject two = other(show).json();
        QVERIFY(!one["events"_L1].toArray().isEmpty());
        for (QJsonObject *shown : {&one, &two}) { // the import itself, and what was damaged, happened at other times
            QJsonArray events;
            for (const QJsonValue &event : shown->take("events"_L1).toArray()) {
                QJsonObject entry = event.toObject();
                if (!entry["payload"_L1]["timestamp"_L1].isString())
                    entry.remove("at"_L1);
                events.append(entry);
            }
            shown->insert(u"events"_s, events);
        }
        QCOMPARE(one, two);
    }
    QCOMPARE(other({u"check"_s}).exitCode, 0);
}

void RecordsTest::columnsLeftOut() {
    const InvestmentDesk gkwh;
    QVERIFY(fill(gkwh));
    const Run moved = importText(gkwh, u"members"_s, "city;code;phone\nSalt;S1;\n");
    QVERIFY((counts(moved) == Counts{1, 0, 1, 0}));
    const QByteArray exported = gkwh.plain({u"export"_s, u"members"_s}).out;
    QVERIFY(exported.contains("ES12345678Z,n@example.cat,ca,,\"c/ Major, 1\",17001,Salt,Girona"));
    const Run grown = importText(gkwh, u"investments"_s, "name,amortized\nGKWH00007,120.00\n");
    QVERIFY((counts(grown) == Counts{1, 0, 1, 0}));
    const QJsonObject shown = gkwh({u"investment"_s, u"show"_s, u"GKWH00007"_s}).json();
    QCOMPARE(shown["amortized"_L1].toString(), u"120.00"_s);
    QCOMPARE(shown["purchaseDate"_L1].toString(), u"2016-01-10"_s);
    // a new one: who has paid is no draft
    const Run fresh =
        importText(gkwh, u"investments"_s,
                   "name,member,emission,nominal,purchase_date\nA1,S1,GKWH,100,2020-01-01\nA2,S1,GKWH,100,\n");
    QVERIFY((counts(fresh) == Counts{2, 2, 0, 0}));
    QCOMPARE(gkwh({u"investment"_s, u"show"_s, u"A1"_s}).json()["draft"_L1].toBool(), false);
    QCOMPARE(gkwh({u"investment"_s, u"show"_s, u"A2"_s}).json()["draft"_L1].toBool(), true);
    QCOMPARE(importText(gkwh, u"members"_s, "code,shoe_size\nS1,44\n").json()["warnings"_L1][0]["code"_L1].toString(),
             u"unknown-column"_s);
    QCOMPARE(importText(gkwh, u"members"_s, "name\nX\n").refusal(), u"missing-column"_s);
}

void RecordsTest::wrongRows_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QString &kind, const QByteArray &text, const QString &error) {
        QTest::newRow(name) << kind << text << error;
    };
    const QByteArray amount = "name,member,emission,nominal\nGKWH00009,S1,GKWH,";
    row("comma", u"investments"_s, amount + "\"40,00\"\n", u"2 nominal bad-amount"_s);
    row("below nothing", u"investments"_s, amount + "-1\n", u"2 nominal bad-amount"_s);
    row("exponent", u"investments"_s, amount + "1e9\n", u"2 nominal bad-amount"_s);
    row("no number", u"investments"_s, amount + "NaN\n", u"2 nominal bad-amount"_s);
    row("too many digits", u"investments"_s, amount + "12345678901234567890\n", u"2 nominal bad-amount"_s);
    row("no amount", u"investments"_s, amount + "\n", u"2 nominal bad-argument"_s);
    row("no such day", u"investments"_s, "name,purchase_date\nGKWH00007,2023-02-30\n", u"2 purchase_date bad-date"_s);
    row("no such member", u"investments"_s, "name,member,emission,nominal\nX,S9,GKWH,100\n", u"2 member not-found"_s);
    row("no such emission", u"investments"_s, "name,member,emission,nominal\nX,S1,NONE,100\n",
        u"2 emission not-found"_s);
    row("more returned than lent", u"investments"_s, "name,amortized\nGKWH00007,1000.01\n", u"2  invariant"_s);
    row("no flag", u"investments"_s, "name,draft\nGKWH00007,maybe\n", u"2 draft bad-argument"_s);
    row("no name", u"investments"_s, "name,member\n,S1\n", u"2 name bad-argument"_s);
    row("one wrong digit", u"members"_s, "code,iban\nS1,ES7712341234161234567891\n", u"2 iban bad-iban"_s);
    row("wrong control digits", u"banks"_s, "member,iban\nS1,ES7812341234161234567890\n", u"2 iban bad-iban"_s);
    row("somebody's bank", u"banks"_s, "member,iban\nS9,ES7712341234161234567890\n", u"2 member not-found"_s);
    row("no language", u"members"_s, "code,language\nS1,tlh\n", u"2 language bad-argument"_s);
    row("leaves before joining", u"members"_s, "code,left\nS1,2000-01-01\n", u"2 left bad-date"_s);
    row("no member's name", u"members"_s, "code,name\nS9,\n", u"2 name bad-argument"_s);
    row("no kind", u"emissions"_s, "code,name,kind,start_date\nX,X,GOLD,2020-01-01\n", u"2 kind not-found"_s);
    row("no state", u"emissions"_s, "code,state\nGKWH,golden\n", u"2 state bad-argument"_s);
    row("no way back", u"emissions"_s, "code,state\nAPO_201205,open\n", u"2  emission-transition"_s);
    row("ends too early", u"emissions"_s, "code,end_date\nGKWH,2000-01-01\n", u"2 end_date bad-date"_s);
    row("agreed already", u"emissions"_s, "code,rate\nGKWH,2.00\n", u"2 rate emission-locked"_s);
    row("nobody's log", u"action-log"_s, "investment,log\nX,actions: []\n", u"2 investment not-found"_s);
    row("half a kWh", u"savings"_s, "member,invoice_line,invoice_date,kwh,saving\nS1,A,2020-01-01,1.5,1\n",
        u"2 kwh not-integer"_s);
    row("saving with comma", u"savings"_s, "member,invoice_line,invoice_date,kwh,saving\nS1,A,2020-01-01,1,\"1,5\"\n",
        u"2 saving bad-amount"_s);
}

void RecordsTest::wrongRows() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, text);
    QFETCH(QString, error);
    static const InvestmentDesk gkwh;
    static const bool filled = fill(gkwh);
    QVERIFY(filled);
    const QByteArray before = gkwh.bytes(u"office.gkwh"_s);
    const Run run = importText(gkwh, kind, text);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(firstError(run), error);
    const QString message = run.json()["errors"_L1][0]["message"_L1].toString();
    QVERIFY2(!message.contains("as things stand"_L1) && !message.contains('{'_L1), qPrintable(message));
    QCOMPARE(gkwh.bytes(u"office.gkwh"_s), before);
}

void RecordsTest::wrongRowsAreSkipped() {
    const InvestmentDesk gkwh;
    QVERIFY(fill(gkwh));
    const QByteArray text = "code,name,kind,start_date,state\nA,A,GKWH,2020-01-01,open\nB,B,GKWH,2020-01-01,golden\n";
    QVERIFY((counts(importText(gkwh, u"emissions"_s, text)) == Counts{2, 0, 0, 0}));
    const Run run = importText(gkwh, u"emissions"_s, text, {u"--skip-bad-rows"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY((counts(run) == Counts{2, 1, 0, 0}));
    const QByteArray exported = gkwh.plain({u"export"_s, u"emissions"_s}).out;
    QVERIFY(exported.contains("\nA,A,GKWH,open,2020-01-01"));
    QVERIFY(!exported.contains("\nB,")); // not half of it
}

void RecordsTest::emissionsMoveOn() {
    const InvestmentDesk gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    const auto in = [&](const QByteArray &state) {
        return importText(gkwh, u"emissions"_s, "code,name,kind,start_date,state\nE,E,APO,2020-01-01," + state + '\n');
    };
    QVERIFY((counts(in("draft")) == Counts{1, 1, 0, 0}));
    QVERIFY((counts(in("cancelled")) == Counts{1, 0, 1, 0}));
    QVERIFY((counts(in("open")) == Counts{1, 0, 1, 0}));
    QVERIFY((counts(in("open")) == Counts{1, 0, 0, 1}));
    QVERIFY((counts(in("done")) == Counts{1, 0, 1, 0}));
    QCOMPARE(in("cancelled").exitCode, 1);
}

void RecordsTest::investmentsAsTheyStand_data() {
    QTest::addColumn<QByteArray>("fields"); // signed, purchase, first, last, draft, active, amortized
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &log, const QString &state) {
        QTest::newRow(name) << fields << log << state;
    };
    const QByteArray unpay = "\"actions:\n- amount: 1000\n  timestamp: '2021-01-01 10:00:00'\n  type: unpay\n\"";
    row("V-01", ",,,,true,true,0", {}, u"ordered"_s);
    row("V-02", "2021-06-01,,,,true,true,0", {}, u"signed"_s);
    row("V-03", "2021-06-01,,,,false,true,0", {}, u"invoiced"_s);
    row("V-04", "2021-06-01,,,,false,true,0", unpay, u"returned"_s);
    row("V-06", "2021-01-01,2021-01-01,2022-01-01,2046-01-01,false,true,0", {}, u"waiting"_s);
    row("V-07", "2020-06-30,2020-06-30,2021-06-30,2045-06-30,false,true,0", {}, u"effective"_s);
    row("V-10", "1996-06-29,1996-06-29,1997-06-29,2021-06-29,false,true,1000.00", {}, u"expired"_s);
    row("closed before its time", "2017-01-02,2017-01-02,2018-01-02,2021-06-30,false,true,1000.00", {}, u"expired"_s);
    row("V-13", ",,,,true,false,0", {}, u"discarded"_s);
    row("V-16", "2020-12-01,2020-12-01,2021-12-01,2045-12-01,false,false,0", {}, u"expired"_s);
}

void RecordsTest::investmentsAsTheyStand() {
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, log);
    QFETCH(QString, state);
    const InvestmentDesk gkwh;
    QVERIFY(fill(gkwh));
    const Run run = importText(gkwh, u"investments"_s,
                               "name,member,emission,nominal,order_date,signed_date,purchase_date,first_effective_date,"
                               "last_effective_date,draft,active,amortized\nV,S1,GKWH,1000.00,1996-06-29,"
                                   + fields + '\n');
    QVERIFY2(run.exitCode == 0, run.out);
    if (!log.isEmpty())
        QCOMPARE(importText(gkwh, u"action-log"_s, "investment,log\nV," + log + '\n').exitCode, 0);
    const QJsonObject shown = gkwh({u"--today"_s, u"2021-06-30"_s, u"investment"_s, u"show"_s, u"V"_s}).json();
    QCOMPARE(shown["state"_L1].toString(), state);
}

void RecordsTest::theImportIsPartOfTheHistory() {
    const InvestmentDesk gkwh;
    QVERIFY(fill(gkwh));
    const QJsonArray events = gkwh({u"investment"_s, u"show"_s, u"GKWH00007"_s}).json()["events"_L1].toArray();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0]["type"_L1].toString(), u"migrate"_s);
    QCOMPARE(events[0]["date"_L1].toString(), u"2016-01-01"_s);
    QCOMPARE(events[0]["payload"_L1]["changes"_L1]["amortized"_L1][1].toString(), u"80.00"_s);
    QCOMPARE(events[1]["type"_L1].toString(), u"order"_s);
    QCOMPARE(events[1]["at"_L1].toString(), u"2016-01-01T09:00:00Z"_s);
    QCOMPARE(events[2]["user"_L1].toString(), u"Pere \"P\""_s);
    // an imported one goes on like any other
    const Run quotas = gkwh({u"--today"_s, u"2020-02-01"_s, u"investment"_s, u"amortize"_s, u"GKWH00007"_s});
    QVERIFY2(quotas.exitCode == 0, quotas.out);
    QCOMPARE(quotas.json()["amortized"_L1].toString(), u"120.00"_s);
    QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
}

void RecordsTest::oddOnesAreTold() {
    const InvestmentDesk gkwh;
    QVERIFY(fill(gkwh));
    const QByteArray odd =
        "name,member,emission,nominal,purchase_date,draft,active\nODD,S1,GKWH,150.00,2020-01-01,true,true\n";
    const Run run = importText(gkwh, u"investments"_s, odd);
    QCOMPARE(run.exitCode, 0);
    const QJsonObject warning = run.json()["warnings"_L1][0].toObject();
    QCOMPARE(warning["code"_L1].toString(), u"invariant"_s);
    QVERIFY(warning["message"_L1].toString().contains("still a draft"_L1));
    const Run check = gkwh({u"check"_s});
    QCOMPARE(check.exitCode, 1);
    QStringList found;
    for (const QJsonValue &fault : check.json()["faults"_L1].toArray())
        found << fault["code"_L1].toString() + ' '_L1 + fault["where"_L1].toString();
    QCOMPARE(found, (QStringList{u"draft-but-paid investment ODD"_s, u"not-whole-shares investment ODD"_s}));
}

void RecordsTest::damagedLogs() {
    const InvestmentDesk gkwh;
    QVERIFY(fill(gkwh));
    const QByteArray logs = "investment,log\nGKWH00007,\"\"\" : badcontent\"\nGKWH00007,badcontent\n"
                            "GKWH00007,badroot: lala\nGKWH00007,actions: notalist\n"
                            "GKWH00007,\"actions:\n- type: dance\n- just a text\n\"\n";
    const Run run = importText(gkwh, u"action-log"_s, logs);
    QCOMPARE(run.exitCode, 0);
    QVERIFY((counts(run) == Counts{5, 5, 0, 0}));
    QVERIFY((counts(importText(gkwh, u"action-log"_s, logs)) == Counts{5, 0, 0, 5}));
    QStringList found;
    const QJsonArray events = gkwh({u"investment"_s, u"show"_s, u"GKWH00007"_s}).json()["events"_L1].toArray();
    for (const QJsonValue &event : events)
        found << event["type"_L1].toString();
    QCOMPARE(found.sliced(3), (QStringList{u"unparseable"_s, u"badcontent"_s, u"badroot"_s, u"badcontent"_s,
                                           u"badcontent"_s, u"badcontent"_s}));
    QCOMPARE(events[3]["payload"_L1]["content"_L1].toString(), u"\" : badcontent"_s);
    const QString csv = gkwh.path(u"logs.csv"_s);
    QCOMPARE(gkwh({u"export"_s, u"action-log"_s, csv}).exitCode, 0);
    const Run back = gkwh({u"import"_s, u"action-log"_s, csv});
    QCOMPARE(back.json()["added"_L1].toInteger(), 0);
}

void RecordsTest::namesOfAnyKind() {
    const InvestmentDesk gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    const QString name = u"{0} \"quoted\" 'n' <b>&amp; 👩‍🌾 %1 \\n; DROP TABLE member;--"_s;
    QString field = name;
    const QByteArray text = "code,name\nS1,\"" + field.replace('"'_L1, "\"\""_L1).toUtf8() + "\"\n";
    QCOMPARE(importText(gkwh, u"members"_s, text).exitCode, 0);
    const QJsonObject member{{u"code"_s, u"S2"_s}, {u"name"_s, name}};
    const Run run = gkwh.replay(
        QJsonDocument(QJsonObject{{u"op"_s, u"member.add"_s}, {u"args"_s, member}}).toJson(QJsonDocument::Compact)
        + '\n');
    QCOMPARE(run.lines()[0]["result"_L1]["name"_L1].toString(), name);
    QCOMPARE(gkwh.plain({u"export"_s, u"members"_s}).out.count(field.toUtf8()), 2);
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "RecordsTest.moc"
