// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// replay: each line answers one line, is done whole or not at all, and is done once.
#include "tests/app/cli/GkwhRunner.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using gkwh::testing::GkwhRunner;
using gkwh::testing::Run;

class ReplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsAnswered();
    void wrongLines_data();
    void wrongLines();
    void stopsWhenAsked();
    void anIdIsPerformedOnce();
    void batchesAnswerTheSame();
    void theClockOfALine();
    void unreadableFiles();
};

namespace {

const QByteArray alcolea = R"({"op":"plant.add","args":{"plant":"Alcolea","shares":20410,"firstDate":"2016-05-01"}})"
                           "\n"
                           R"({"op":"meter.add","args":{"plant":"Alcolea","meter":"501600324"}})"
                           "\n";

Run replay(const GkwhRunner &gkwh, const QByteArray &text, const QStringList &more = {}) {
    return gkwh(QStringList{u"replay"_s, gkwh.write(u"operations.jsonl"_s, text)} + more);
}

qint64 outbox(const GkwhRunner &gkwh) { return gkwh({u"info"_s}).json()["outbox"_L1].toInteger(); }

} // namespace

void ReplayTest::everyLineIsAnswered() {
    const GkwhRunner gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    const Run run = replay(gkwh, alcolea
                                     + "\n  \n"
                                       R"({"op":"rights.grant","args":{"until":"2016-05-01"}})"
                                       "\n"
                                       R"({"op":"profile.track","args":{"profiles":[1,10]}})"
                                       "\r\n"
                                       R"({"op":"rights.grant","args":{"until":"2016-05-01"}})");
    QCOMPARE(run.exitCode, 1);
    const std::vector<QJsonObject> lines = run.lines();
    QCOMPARE(lines.size(), 5U);
    const std::vector<std::pair<int, bool>> expected{{1, true}, {2, true}, {5, true}, {6, true}, {7, false}};
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(lines[i]["line"_L1].toInteger(), expected[i].first);
        QCOMPARE(lines[i]["ok"_L1].toBool(), expected[i].second);
        QCOMPARE(lines[i].contains("result"_L1), expected[i].second);
        QVERIFY(!lines[i].contains("repeated"_L1));
    }
    QCOMPARE(lines[3]["result"_L1]["profiles"_L1].toArray().size(), 2);
    const QJsonObject refusal = lines[4]["refusal"_L1].toObject();
    QCOMPARE(refusal["code"_L1].toString(), u"incomplete-data"_s);
    QCOMPARE(refusal["arguments"_L1]["meter"_L1].toString(), u"501600324"_s);
    QCOMPARE(refusal["arguments"_L1]["since"_L1].toString(), u"2016-05-01"_s);
    QVERIFY(refusal["message"_L1].toString().contains("1 May 2016"_L1));
    const GkwhRunner right;
    QCOMPARE(right({u"new"_s}).exitCode, 0);
    QCOMPARE(replay(right, alcolea).exitCode, 0);
}

void ReplayTest::wrongLines_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, const QString &code) {
        QTest::newRow(name) << QByteArray(line) << code;
    };
    row("no JSON", "grant", u"bad-line"_s);
    row("an array", "[1]", u"bad-line"_s);
    row("half a line", R"({"op":"rights.grant")", u"bad-line"_s);
    row("no text", "\xff\xfe", u"bad-line"_s);
    row("no op", R"({"args":{}})", u"bad-argument"_s);
    row("unknown op", R"({"op":"rights.take","args":{}})", u"unknown-operation"_s);
    row("unknown argument", R"({"op":"rights.grant","args":{"till":"2016-05-01"}})", u"bad-argument"_s);
    row("missing argument", R"({"op":"profile.track","args":{}})", u"bad-argument"_s);
    row("wrong type", R"({"op":"profile.track","args":{"profiles":5}})", u"bad-argument"_s);
    row("no date", R"({"op":"rights.grant","args":{"until":"2016-05-32"}})", u"bad-date"_s);
    row("half a share", R"({"op":"profile.track","args":{"profiles":[1.5]}})", u"not-integer"_s);
    row("no shares", R"({"op":"profile.track","args":{"profiles":[3,0]}})", u"out-of-range"_s);
    row("unknown plant", R"({"op":"plant.change","args":{"plant":"Nowhere","shares":1}})", u"not-found"_s);
    row("unknown meter", R"({"op":"production.import","args":{"meter":"9","hours":[]}})", u"unknown-meter"_s);
}

void ReplayTest::wrongLines() {
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    const GkwhRunner gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    const Run run = replay(gkwh, line + "\n" + alcolea);
    QCOMPARE(run.exitCode, 1);
    const std::vector<QJsonObject> lines = run.lines();
    QCOMPARE(lines.size(), 3U);
    QCOMPARE(lines[0]["refusal"_L1]["code"_L1].toString(), code);
    QVERIFY(!lines[0]["refusal"_L1]["message"_L1].toString().isEmpty());
    QVERIFY(lines[1]["ok"_L1].toBool() && lines[2]["ok"_L1].toBool());
    QCOMPARE(outbox(gkwh), 2);
}

void ReplayTest::stopsWhenAsked() {
    for (const QStringList &options : {QStringList{u"--stop"_s}, {u"--stop"_s, u"--batch"_s, u"10"_s}}) {
        const GkwhRunner gkwh;
        QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
        const Run run = replay(gkwh,
                               alcolea
                                   + "nothing\n"
                                     R"({"op":"profile.track","args":{"profiles":[1]}})"
                                     "\n",
                               options);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.lines().size(), 3U);
        QCOMPARE(outbox(gkwh), 2); // what was done before stays done
    }
}

void ReplayTest::anIdIsPerformedOnce() {
    const GkwhRunner gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    const QByteArray line =
        R"({"op":"plant.add","id":"3f0d9d5e-5a55-4f6e-8d3a-0a4a8d1f2b11","args":{"plant":"A","shares":1}})"
        "\n";
    const Run run = replay(gkwh, line + line);
    QCOMPARE(run.exitCode, 0);
    const std::vector<QJsonObject> lines = run.lines();
    QVERIFY(!lines[0].contains("repeated"_L1));
    QVERIFY(lines[1]["repeated"_L1].toBool());
    QCOMPARE(lines[1]["result"_L1], lines[0]["result"_L1]);
    QCOMPARE(replay(gkwh, line).lines()[0]["result"_L1], lines[0]["result"_L1]);
    QCOMPARE(outbox(gkwh), 1);
}

void ReplayTest::batchesAnswerTheSame() {
    QByteArray text = alcolea;
    for (int shares = 1; shares <= 20; ++shares)
        text += R"({"op":"profile.track","args":{"profiles":[)" + QByteArray::number(shares % 7) + "]}}\n";
    const GkwhRunner single;
    const GkwhRunner batched;
    QCOMPARE(single({u"new"_s}).exitCode, 0);
    QCOMPARE(batched({u"new"_s}).exitCode, 0);
    const Run one = replay(single, text);
    const Run many = replay(batched, text, {u"--batch"_s, u"8"_s});
    QCOMPARE(one.exitCode, 1); // profile 0 is none
    QCOMPARE(many.exitCode, 1);
    QCOMPARE(many.out, one.out);
    QCOMPARE(outbox(batched), outbox(single));
    QCOMPARE(batched({u"profile"_s, u"list"_s}).out, single({u"profile"_s, u"list"_s}).out);
    QCOMPARE(batched({u"check"_s}).exitCode, 0);
}

void ReplayTest::theClockOfALine() {
    const GkwhRunner gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    const QByteArray at = R"({"op":"plant.change","at":"2090-06-%1T10:00:00","args":{"plant":"A","shares":%2}})"
                          "\n";
    const auto line = [&](const char *day, const char *shares) {
        return QByteArray(at).replace("%1", day).replace("%2", shares);
    };
    const Run run = replay(
        gkwh,
        R"({"op":"plant.add","at":"2090-06-01T09:00:00Z","args":{"plant":"A","shares":1,"firstDate":"2016-05-01"}})"
        "\n" + line("02", "2")
            + line("03", "3"));
    QCOMPARE(run.exitCode, 0);
    const auto shares = [&](const QString &asOf) {
        const QJsonObject answer = gkwh({u"curve"_s, u"built-shares"_s, u"--from"_s, u"2016-05-01"_s, u"--until"_s,
                                         u"2016-05-01"_s, u"--by"_s, u"slot"_s, u"--as-of"_s, asOf})
                                       .json();
        return answer["values"_L1][0].toInteger();
    };
    QCOMPARE(shares(u"2090-06-01T08:59:59Z"_s), 0);
    QCOMPARE(shares(u"2090-06-01T11:00:00"_s), 1); // Madrid's clock
    QCOMPARE(shares(u"2090-06-02 09:59:59"_s), 1);
    QCOMPARE(shares(u"2090-06-02T10:00:00+02:00"_s), 2);
    QCOMPARE(shares(u"2090-06-02"_s), 2); // the end of the day
    QCOMPARE(shares(u"2090-07-01"_s), 3);
    // an earlier time is recorded at the latest time already used
    QCOMPARE(replay(gkwh, QByteArray(line("02", "4")).replace("2090", "2020")).exitCode, 0);
    QCOMPARE(shares(u"2090-06-02"_s), 2);
    QCOMPARE(shares(u"2090-06-03"_s), 4);
}

void ReplayTest::unreadableFiles() {
    const GkwhRunner gkwh;
    QCOMPARE(gkwh({u"new"_s}).exitCode, 0);
    QCOMPARE(gkwh({u"replay"_s, u"missing.jsonl"_s}).exitCode, 2);
    QVERIFY(!gkwh({u"replay"_s, u"missing.jsonl"_s}).refusal().isEmpty());
    QCOMPARE(gkwh({u"replay"_s, u"."_s}).exitCode, 2);
    QCOMPARE(replay(gkwh, "").exitCode, 0);
    QCOMPARE(replay(gkwh, "\xEF\xBB\xBF" + alcolea).exitCode, 0);
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "ReplayTest.moc"
