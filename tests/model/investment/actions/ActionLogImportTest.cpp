// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The structured log of the former program, whole and damaged (investments.md §1.2, K-19 … K-23).
#include "model/investment/actions/ActionLogImport.h"

#include "model/investment/actions/ActionAttributes.h"
#include "model/investment/actions/PlainYaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

using Type = InvestmentEvent::Type;

class ActionLogImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsDamaged_data();
    void keepsWhatIsDamaged();
    void readsEntries();
    void keepsWhatItDoesNotKnow();
    void readsYaml_data();
    void readsYaml();
    void refusesYaml_data();
    void refusesYaml();
    void knowsItsAttributes();
};

void ActionLogImportTest::keepsWhatIsDamaged_data() {
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("type");
    QTest::newRow("I-K-19") << u" : badcontent"_s << u"unparseable"_s;
    QTest::newRow("I-K-20") << u"badcontent"_s << u"badcontent"_s;
    QTest::newRow("I-K-21") << u"badroot: lala"_s << u"badroot"_s;
    QTest::newRow("I-K-22") << u"actions: notalist"_s << u"badcontent"_s;
    QTest::newRow("list") << u"- type: pay"_s << u"badcontent"_s;
    QTest::newRow("more than actions") << u"actions: []\nnote: kept"_s << u"badcontent"_s;
    QTest::newRow("twice") << u"actions:\n- type: pay\n  amount: 1\n  amount: 2\n"_s << u"unparseable"_s;
    QTest::newRow("cut off") << u"actions:\n- type: pact\n  comment: 'It\n"_s << u"unparseable"_s;
}

void ActionLogImportTest::keepsWhatIsDamaged() {
    QFETCH(const QString, log);
    const auto events = importedActions(log);
    QCOMPARE(events.size(), size_t(1));
    QTEST(nameOf(events.front().type), "type");
    QCOMPARE(events.front().payload.value("content"_L1), log);
    QCOMPARE(events.front().seq, 1);
}

void ActionLogImportTest::readsEntries() {
    const QString log = u"actions:\n"
                        u"- amount: 300.0\n"
                        u"  iban: null\n"
                        u"  ip: 8.8.8.8\n"
                        u"  timestamp: '2000-01-02 10:20:30.123456'\n"
                        u"  type: order\n"
                        u"  user: Fulanito\n"
                        u"- amount: 9.990000000000001\n"
                        u"  date: 2001-02-03\n"
                        u"  timestamp: '2001-02-04 00:00:00'\n"
                        u"  type: amortize\n"
                        u"  user: Fulanito\n"
                        u"- comment: 'D''acord: amb la sòcia'\n"
                        u"  date: '2002-01-01'\n"
                        u"  first_effective_date: 2002-02-02\n"
                        u"  type: pact\n"
                        u"- content: ' : badcontent'\n"
                        u"  type: unparseable\n"_s;
    const auto events = importedActions(log);
    QCOMPARE(events.size(), size_t(4));
    QCOMPARE(events[0].type, Type::Order);
    QCOMPARE(*events[0].amount, 30'000);
    QCOMPARE(events[0].user, u"Fulanito"_s);
    QCOMPARE(events[0].at.toUTC(), QDateTime(QDate(2000, 1, 2), QTime(9, 20, 30, 123), Qt::UTC));
    QCOMPARE(events[0].date, QDate(2000, 1, 2));
    QCOMPARE(events[0].payload.value("ip"_L1), u"8.8.8.8"_s);
    QVERIFY(events[0].payload.value("iban"_L1).isNull());
    QCOMPARE(*events[1].amount, 999);
    QCOMPARE(events[1].date, QDate(2001, 2, 3));
    QCOMPARE(events[2].type, Type::Pact);
    QCOMPARE(events[2].payload.value("comment"_L1), u"D'acord: amb la sòcia"_s);
    QCOMPARE(events[2].payload.value("first_effective_date"_L1), u"2002-02-02"_s);
    QCOMPARE(events[3].type, Type::Unparseable);
    QCOMPARE(events[3].payload.value("content"_L1), u" : badcontent"_s);
    QCOMPARE(events[3].seq, 4);
    QVERIFY(importedActions(u" \n"_s).empty());
    QVERIFY(importedActions(u"actions: []\n"_s).empty());
}

void ActionLogImportTest::keepsWhatItDoesNotKnow() {
    const auto events = importedActions(u"actions:\n- type: swallow\n  amount: 3\n- just words\n"_s);
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events[0].type, Type::BadContent);
    QCOMPARE(events[0].payload.value("content"_L1).toObject().value("type"_L1), u"swallow"_s);
    QCOMPARE(events[1].payload.value("content"_L1), u"just words"_s);
}

void ActionLogImportTest::readsYaml_data() {
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("json");
    QTest::newRow("empty") << QString() << u"[null]"_s;
    QTest::newRow("scalars") << u"a: 1\nb: ~\nc: true\nd: 'false'\ne: \"x\"\n"_s
                             << uR"([{"a":"1","b":null,"c":true,"d":"false","e":"x"}])"_s;
    QTest::newRow("marks") << u"---\na: 1\n...\n"_s << uR"([{"a":"1"}])"_s;
    QTest::newRow("windows") << u"a:\r\n- 1\r\n"_s << uR"([{"a":["1"]}])"_s;
    QTest::newRow("indented list") << u"a:\n  - b: 1\n    c: 2\n  - d\n"_s << uR"([{"a":[{"b":"1","c":"2"},"d"]}])"_s;
    QTest::newRow("nested") << u"a:\n  b:\n    c: 1\n  d: 2\ne: 3\n"_s
                            << uR"([{"a":{"b":{"c":"1"},"d":"2"},"e":"3"}])"_s;
    QTest::newRow("nothing after") << u"a:\nb: 1\n"_s << uR"([{"a":null,"b":"1"}])"_s;
    QTest::newRow("folded plain") << u"a: one\n  two\n\n  three\nb: 1\n"_s << uR"([{"a":"one two\nthree","b":"1"}])"_s;
    QTest::newRow("folded quotes") << u"a: 'one\n  two\n\n  it''s'\n"_s << uR"([{"a":"one two\nit's"}])"_s;
    QTest::newRow("escapes") << uR"(a: "x\ty\n\xe0 \u00e8 \"q\" \\")"_s << uR"([{"a":"x\ty\nà è \"q\" \\"}])"_s;
    QTest::newRow("broken line") << u"a: \"one \\\n  \\ two\"\n"_s << uR"([{"a":"one  two"}])"_s;
    QTest::newRow("literal") << u"a: |\n  one\n    two\n\n  three\nb: |-\n  x\n"_s
                             << uR"([{"a":"one\n  two\n\nthree\n","b":"x"}])"_s;
    QTest::newRow("folded literal") << u"a: >-\n  one\n  two\n"_s << uR"([{"a":"one two"}])"_s;
    QTest::newRow("tag") << u"a: !!python/unicode 'b'\n"_s << uR"([{"a":"b"}])"_s;
    QTest::newRow("time") << u"a: 10:20:30\n"_s << uR"([{"a":"10:20:30"}])"_s;
}

void ActionLogImportTest::readsYaml() {
    QFETCH(const QString, yaml);
    QFETCH(const QString, json);
    const auto read = readPlainYaml(yaml);
    QVERIFY(read);
    QCOMPARE(QString::fromUtf8(QJsonDocument(QJsonArray{*read}).toJson(QJsonDocument::Compact)), json);
}

void ActionLogImportTest::refusesYaml_data() {
    QTest::addColumn<QString>("yaml");
    QTest::newRow("no key") << u": a"_s;
    QTest::newRow("flow") << u"a: {b: 1}"_s;
    QTest::newRow("anchor") << u"a: &b 1"_s;
    QTest::newRow("comment") << u"a: 1 # why"_s;
    QTest::newRow("tab") << u"a:\n\tb: 1"_s;
    QTest::newRow("deeper") << u"a: 1\n  b: 2"_s;
    QTest::newRow("shallower") << u"a:\n    b: 1\n  c: 2"_s;
    QTest::newRow("after the quote") << u"a: 'b' c"_s;
    QTest::newRow("open quote") << u"a: \"b\n"_s;
    QTest::newRow("escape") << u"a: \"\\q\""_s;
    QTest::newRow("short escape") << u"a: \"\\x4\""_s;
    QTest::newRow("two documents") << u"a: 1\n---\nb: 2\n"_s;
    QTest::newRow("deep") << u"- "_s.repeated(100'000) + u"a"_s;
}

void ActionLogImportTest::refusesYaml() {
    QFETCH(const QString, yaml);
    QVERIFY(!readPlainYaml(yaml));
}

void ActionLogImportTest::knowsItsAttributes() { // I-K-23
    QVERIFY(!investmentAttribute(u"badparam"));
    QVERIFY(investmentAttribute(u"nominal"));
}

QTEST_APPLESS_MAIN(ActionLogImportTest)
#include "ActionLogImportTest.moc"
