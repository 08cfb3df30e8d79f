// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// investment list, show, actions and ACTION, and the batches: what they answer and what they leave behind.
#include "tests/app/cli/InvestmentDesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using gkwh::testing::InvestmentDesk;
using gkwh::testing::Run;

class InvestmentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLifeByCommands();
    void whatThereIsAboutOne();
    void listsAreFiltered();
    void actionsSayWhyNot();
    void wrongCalls();
    void transferAndSplit();
    void pactsAndUndo();
    void amortizingAllOfThem();
    void interestOfAllOfThem();
    void chargingWhatIsSigned();
    void maturedTitles();
    void batchesWithNothingToDo();
    void infoCountsThem();
};

namespace {

QString field(const Run &run, QLatin1StringView name) { return run.json()[name].toString(); }

QStringList names(const Run &run) {
    QStringList list;
    for (const QJsonValue &one : run.json()["investments"_L1].toArray())
        list << one["name"_L1].toString();
    return list;
}

QJsonObject rowNamed(const Run &run, const QString &name) {
    for (const QJsonValue &row : run.json()["rows"_L1].toArray()) {
        if (row["name"_L1] == name)
            return row.toObject();
    }
    return {};
}

QString total(const Run &run) {
    const QJsonValue totals = run.json()["totals"_L1];
    return u"%1 %2"_s.arg(totals["count"_L1].toInteger()).arg(totals["amount"_L1].toString());
}

/// Two of Generation kWh, paid; one of them by a member without bank account since.
QByteArray twoPaid() {
    return InvestmentDesk::order("2018-01-02", "GKWH", "1000.00") + InvestmentDesk::paid("GKWH00001", "2018-01-02")
           + InvestmentDesk::order("2019-01-02", "GKWH", "500.00")
           + InvestmentDesk::paid("GKWH00002", "2019-01-02", "500.00");
}

} // namespace

void InvestmentsTest::aLifeByCommands() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    const auto act = [&](const QString &day, const QStringList &command) {
        return gkwh(QStringList{u"--today"_s, day, u"investment"_s} + command);
    };
    const Run ordered = act(u"2020-06-09"_s, {u"order"_s, u"--member"_s, u"S000001"_s, u"--emission"_s, u"GKWH"_s,
                                              u"--amount"_s, u"1000.00"_s});
    QCOMPARE(ordered.exitCode, 0);
    QCOMPARE(field(ordered, "name"_L1), u"GKWH00001"_s);
    QCOMPARE(field(ordered, "orderDate"_L1), u"2020-06-09"_s); // today when left out
    QCOMPARE(field(act(u"2020-06-10"_s, {u"sign"_s, u"GKWH00001"_s}), "state"_L1), u"signed"_s);
    QCOMPARE(field(act(u"2020-06-11"_s, {u"invoice"_s, u"GKWH00001"_s}), "state"_L1), u"invoiced"_s);
    const QStringList money{u"--amount"_s, u"1000.00"_s};
    QCOMPARE(field(act(u"2020-06-12"_s, QStringList{u"pay"_s, u"GKWH00001"_s} + money), "state"_L1), u"waiting"_s);
    const Run again = act(u"2020-06-12"_s, QStringList{u"pay"_s, u"GKWH00001"_s} + money);
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.refusal(), u"already-paid"_s);
    const Run named = act(u"2020-06-12"_s, {u"order"_s, u"GKWH00009"_s, u"--member"_s, u"S000001"_s, u"--emission"_s,
                                            u"GKWH"_s, u"--amount"_s, u"100"_s});
    QCOMPARE(field(named, "name"_L1), u"GKWH00009"_s);
    QCOMPARE(field(act(u"2020-06-12"_s, {u"cancel"_s, u"GKWH00009"_s}), "state"_L1), u"discarded"_s);
    const Run early = act(u"2020-06-20"_s, {u"divest"_s, u"GKWH00001"_s});
    QCOMPARE(early.refusal(), u"too-early"_s);
    const Run waived = act(u"2022-01-10"_s, {u"divest"_s, u"GKWH00001"_s, u"--penalty-rate"_s, u"1.00"_s});
    QCOMPARE(waived.exitCode, 0);
    QCOMPARE(field(waived, "state"_L1), u"expired"_s);
    QCOMPARE(field(waived, "amortized"_L1), u"1000.00"_s);
    QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
}

void InvestmentsTest::whatThereIsAboutOne() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    QCOMPARE(gkwh.replay(twoPaid()).exitCode, 0);
    const QStringList show{u"--today"_s, u"2020-05-05"_s, u"investment"_s, u"show"_s, u"GKWH00001"_s};
    const QJsonObject shown = gkwh(show).json();
    QCOMPARE(shown["state"_L1].toString(), u"effective"_s);
    QCOMPARE(shown["shares"_L1].toInteger(), 10);
    QStringList happened;
    for (const QJsonValue &event : shown["events"_L1].toArray())
        happened << event["type"_L1].toString();
    QCOMPARE(happened, (QStringList{u"order"_s, u"sign"_s, u"invoice"_s, u"pay"_s}));
    const QJsonArray quotas = shown["quotas"_L1].toArray();
    QCOMPARE(quotas.size(), 24);
    const QJsonObject first{{u"number"_s, 1},
                            {u"total"_s, 24},
                            {u"date"_s, u"2020-01-02"_s},
                            {u"amount"_s, u"40.00"_s},
                            {u"state"_s, u"due"_s}};
    QCOMPARE(quotas[0].toObject(), first);
    QCOMPARE(quotas[23]["amount"_L1].toString(), u"80.00"_s);
    QCOMPARE(shown["documents"_L1][0]["name"_L1].toString(), u"GKWH00001-JUST"_s);
    const QByteArray text = gkwh.plain(show).out;
    QVERIFY(text.contains("GKWH00001-JUST") && text.contains("24/24"));
    const Run nobody = gkwh({u"investment"_s, u"show"_s, u"GKWH00077"_s});
    QCOMPARE(nobody.exitCode, 1);
    QCOMPARE(nobody.refusal(), u"not-found"_s);
    QCOMPARE(nobody.arguments()["what"_L1].toString(), u"investment"_s);
}

void InvestmentsTest::listsAreFiltered() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    const QByteArray more =
        InvestmentDesk::order("2019-05-02", "APO", "3000.00")
        + InvestmentDesk::line("investment.order", "2019-05-02",
                               "\"member\":\"S000002\",\"emission\":\"GKWH\",\"date\":\"2019-05-02\","
                               "\"amount\":\"200.00\"");
    QCOMPARE(gkwh.replay(twoPaid() + more).exitCode, 0);
    const auto list = [&](const QStringList &options) {
        return names(gkwh(QStringList{u"--today"_s, u"2019-06-01"_s, u"investment"_s, u"list"_s} + options));
    };
    QCOMPARE(list({}), (QStringList{u"APO000001"_s, u"GKWH00001"_s, u"GKWH00002"_s, u"GKWH00003"_s}));
    QCOMPARE(list({u"--kind"_s, u"APO"_s}), (QStringList{u"APO000001"_s}));
    QCOMPARE(list({u"--state"_s, u"waiting"_s}), (QStringList{u"GKWH00002"_s}));
    QCOMPARE(list({u"--member"_s, u"S000002"_s}), (QStringList{u"GKWH00003"_s}));
    QCOMPARE(list({u"--emission"_s, u"GKWH"_s, u"--state"_s, u"ordered"_s}), (QStringList{u"GKWH00003"_s}));
    QCOMPARE(list({u"--kind"_s, u"TIT5"_s}), QStringList());
    QCOMPARE(gkwh({u"investment"_s, u"list"_s, u"--kind"_s, u"GOLD"_s}).refusal(), u"not-found"_s);
    QCOMPARE(gkwh({u"investment"_s, u"list"_s, u"--member"_s, u"S000009"_s}).refusal(), u"not-found"_s);
    QCOMPARE(gkwh({u"investment"_s, u"list"_s, u"--state"_s, u"golden"_s}).exitCode, 2);
}

void InvestmentsTest::actionsSayWhyNot() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    QCOMPARE(gkwh.replay(InvestmentDesk::order("2018-01-02", "GKWH", "1000.00")).exitCode, 0);
    const QStringList ask{u"--today"_s, u"2018-01-03"_s, u"investment"_s, u"actions"_s, u"GKWH00001"_s};
    QStringList allowed;
    QHash<QString, QString> refused;
    for (const QJsonValue &action : gkwh(ask).json()["actions"_L1].toArray()) {
        const QString name = action["action"_L1].toString();
        QVERIFY(!allowed.contains(name) && !refused.contains(name));
        QCOMPARE(action["refusal"_L1].isNull(), action["allowed"_L1].toBool());
        if (action["allowed"_L1].toBool()) {
            allowed << name;
        } else {
            QVERIFY2(!action["refusal"_L1]["message"_L1].toString().contains("as things stand"_L1), qPrintable(name));
            refused[name] = action["refusal"_L1]["code"_L1].toString();
        }
    }
    QVERIFY(allowed.contains(u"sign"_s) && allowed.contains(u"cancel"_s) && allowed.contains(u"correct"_s));
    QCOMPARE(refused[u"invoice"_s], u"not-signed"_s);
    QCOMPARE(refused[u"pay"_s], u"not-invoiced"_s);
    QCOMPARE(refused[u"divest"_s], u"not-paid"_s);
    QCOMPARE(refused[u"resign"_s], u"resign-no-invoice"_s);
    QVERIFY(gkwh.plain(ask).out.contains("GKWH00001 is not signed yet."));
}

void InvestmentsTest::wrongCalls() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    QCOMPARE(gkwh.replay(twoPaid()).exitCode, 0);
    const QByteArray before = gkwh.bytes(u"office.gkwh"_s);
    const auto call = [&](const QStringList &command) { return gkwh(QStringList{u"investment"_s} + command); };
    QCOMPARE(call({}).exitCode, 2);
    QCOMPARE(call({u"burn"_s, u"GKWH00001"_s}).exitCode, 2);
    QCOMPARE(call({u"pay"_s, u"GKWH00001"_s}).exitCode, 2); // without an amount
    QCOMPARE(call({u"sign"_s}).exitCode, 2);
    QCOMPARE(call({u"pay"_s, u"GKWH00001"_s, u"--amount"_s, u"1"_s, u"--colour"_s, u"red"_s}).exitCode, 2);
    QCOMPARE(call({u"pact"_s, u"GKWH00001"_s, u"--comment"_s, u"x"_s, u"--change"_s, u"nonsense"_s}).exitCode, 2);
    for (const QString &amount : {u"40,00"_s, u"1e9"_s, u"NaN"_s, u"-1"_s, u""_s}) {
        const Run run =
            call({u"order"_s, u"--member"_s, u"S000001"_s, u"--emission"_s, u"GKWH"_s, u"--amount"_s, amount});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.refusal(), u"bad-amount"_s);
    }
    const Run day = call({u"divest"_s, u"GKWH00001"_s, u"--date"_s, u"2023-02-30"_s});
    QCOMPARE(day.exitCode, 1);
    QCOMPARE(day.refusal(), u"bad-date"_s);
    QCOMPARE(call({u"undo"_s, u"GKWH00001"_s, u"--reason"_s, u"x"_s, u"--role"_s, u"operator"_s}).refusal(),
             u"needs-manager"_s);
    QCOMPARE(gkwh.bytes(u"office.gkwh"_s), before);
}

void InvestmentsTest::transferAndSplit() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    QCOMPARE(gkwh.replay(twoPaid()).exitCode, 0);
    const Run transfer =
        gkwh({u"--today"_s, u"2020-05-05"_s, u"investment"_s, u"transfer"_s, u"GKWH00001"_s, u"--to"_s, u"S000002"_s,
              u"--iban"_s, QString::fromLatin1(InvestmentDesk::iban()), u"--cause"_s, u"gift"_s});
    QCOMPARE(transfer.exitCode, 0);
    QCOMPARE(names(transfer), (QStringList{u"GKWH00001"_s, u"GKWH00003"_s}));
    QCOMPARE(field(transfer, "state"_L1), u"expired"_s);
    QCOMPARE(transfer.json()["investments"_L1][1]["member"_L1].toString(), u"S000002"_s);
    const Run split = gkwh({u"--today"_s, u"2020-05-06"_s, u"investment"_s, u"split"_s, u"GKWH00002"_s, u"--amount"_s,
                            u"200.00"_s, u"--new-names"_s, u"GKWH00010,GKWH00011"_s});
    QCOMPARE(split.exitCode, 0);
    QCOMPARE(names(split), (QStringList{u"GKWH00002"_s, u"GKWH00010"_s, u"GKWH00011"_s}));
    QCOMPARE(split.json()["investments"_L1][2]["nominal"_L1].toString(), u"300.00"_s);
    QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
}

void InvestmentsTest::pactsAndUndo() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    QCOMPARE(gkwh.replay(twoPaid()).exitCode, 0);
    const QStringList on{u"--today"_s, u"2020-05-05"_s, u"investment"_s};
    const Run pact =
        gkwh(on
             + QStringList{u"pact"_s, u"GKWH00001"_s, u"--comment"_s, u"agreed by letter {1} “2”"_s, u"--change"_s,
                           u"lastEffectiveDate=2030-01-01"_s, u"--change"_s, u"first-effective-date=2019-02-02"_s});
    QCOMPARE(pact.exitCode, 0);
    QCOMPARE(field(pact, "lastEffectiveDate"_L1), u"2030-01-01"_s);
    QCOMPARE(field(pact, "firstEffectiveDate"_L1), u"2019-02-02"_s);
    const QStringList anew{u"pact"_s, u"GKWH00001"_s, u"--comment"_s, u"again"_s};
    QCOMPARE(gkwh(on + anew + QStringList{u"--change"_s, u"lastEffectiveDate="_s}).json()["lastEffectiveDate"_L1],
             QJsonValue());
    QCOMPARE(gkwh(on + anew).refusal(), u"pact-empty"_s);
    QCOMPARE(gkwh(on + anew + QStringList{u"--change"_s, u"name=X"_s}).refusal(), u"pact-attr"_s);
    const Run undone = gkwh(on + QStringList{u"undo"_s, u"GKWH00001"_s, u"--reason"_s, u"a mistake"_s});
    QCOMPARE(undone.exitCode, 0);
    QCOMPARE(field(undone, "lastEffectiveDate"_L1), u"2030-01-01"_s);
    QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
}

void InvestmentsTest::amortizingAllOfThem() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    QCOMPARE(gkwh.replay(twoPaid()).exitCode, 0);
    const QStringList on{u"--today"_s, u"2021-02-01"_s, u"amortize"_s};
    const QByteArray before = gkwh.bytes(u"office.gkwh"_s);
    const Run dry = gkwh(on + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    QVERIFY(dry.json()["dryRun"_L1].toBool());
    QCOMPARE(total(dry), u"2 100.00"_s); // 2 × 40 and 20
    QCOMPARE(rowNamed(dry, u"GKWH00001"_s)["result"_L1]["amortized"_L1].toString(), u"80.00"_s);
    QCOMPARE(gkwh.bytes(u"office.gkwh"_s), before);
    const Run done = gkwh(on);
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(total(done), u"2 100.00"_s);
    const Run again = gkwh(on);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(total(again), u"0 0.00"_s);
    QCOMPARE(again.json()["rows"_L1].toArray().size(), 0);
    QCOMPARE(gkwh({u"--today"_s, u"2021-02-01"_s, u"amortize"_s, u"--until"_s, u"2021-03-05"_s}).refusal(),
             u"amort-too-far"_s);
    QCOMPARE(gkwh({u"amortize"_s, u"--emission"_s, u"APO"_s}).refusal(), u"kind"_s);
    QCOMPARE(gkwh({u"amortize"_s, u"--emission"_s, u"NONE"_s}).refusal(), u"not-found"_s);
    // one that is refused keeps no other from it
    const QByteArray handedOver =
        InvestmentDesk::line("investment.transfer", "2021-03-01",
                             "\"name\":\"GKWH00002\",\"to\":\"S000002\",\"date\":\"2021-03-01\",\"iban\":\""
                                 + InvestmentDesk::iban() + '"')
        + InvestmentDesk::line("member.change", "2021-03-02", "\"code\":\"S000002\",\"iban\":null");
    QCOMPARE(gkwh.replay(handedOver).exitCode, 0);
    const Run half = gkwh({u"--today"_s, u"2022-02-01"_s, u"amortize"_s});
    QCOMPARE(half.exitCode, 1);
    QCOMPARE(total(half), u"1 40.00"_s);
    QVERIFY(!rowNamed(half, u"GKWH00003"_s)["ok"_L1].toBool());
    QCOMPARE(rowNamed(half, u"GKWH00003"_s)["refusal"_L1]["code"_L1].toString(), u"no-bank"_s);
    QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
}

void InvestmentsTest::interestOfAllOfThem() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    QByteArray lines = twoPaid() + InvestmentDesk::order("2020-03-12", "APO", "1000.00");
    lines += InvestmentDesk::line("investment.invoice", "2020-03-12", R"("name":"APO000001")")
             + InvestmentDesk::line("investment.pay", "2020-03-12",
                                    R"("name":"APO000001","date":"2020-03-12","amount":"1000.00")");
    QCOMPARE(gkwh.replay(lines).exitCode, 0);
    const QStringList on{u"--today"_s, u"2021-07-05"_s, u"interest"_s, u"--until"_s, u"2021-06-30"_s};
    const Run without = gkwh(on);
    QCOMPARE(without.exitCode, 1);
    QCOMPARE(rowNamed(without, u"APO000001"_s)["refusal"_L1]["arguments"_L1]["argument"_L1].toString(), u"rate"_s);
    const QStringList rate{u"--rate"_s, u"1.00"_s};
    const Run dry = gkwh(on + rate + QStringList{u"--dry-run"_s});
    QCOMPARE(total(dry), u"1 13.02"_s); // 295/366 + 181/365
    const Run done = gkwh(on + rate);
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(total(done), total(dry));
    QCOMPARE(rowNamed(done, u"APO000001"_s)["result"_L1]["lastInterestPaidDate"_L1].toString(), u"2021-06-30"_s);
    QCOMPARE(gkwh(on + rate).json()["rows"_L1].toArray().size(), 0);
    QCOMPARE(gkwh({u"interest"_s, u"--emission"_s, u"GKWH"_s, u"--rate"_s, u"1.00"_s}).refusal(), u"int-kind"_s);
    QCOMPARE(gkwh({u"interest"_s, u"--rate"_s, u"1,00"_s}).refusal(), u"bad-amount"_s);
}

void InvestmentsTest::chargingWhatIsSigned() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    const QByteArray orders = InvestmentDesk::order("2020-01-02", "GKWH", "1000.00")
                              + InvestmentDesk::order("2020-01-03", "GKWH", "300.00")
                              + InvestmentDesk::order("2020-01-04", "APO", "700.00")
                              + InvestmentDesk::line("investment.sign", "2020-01-05", "\"name\":\"GKWH00001\"");
    QCOMPARE(gkwh.replay(orders).exitCode, 0);
    const QStringList on{u"--today"_s, u"2020-01-10"_s, u"invoice-investments"_s};
    QCOMPARE(total(gkwh(on + QStringList{u"--dry-run"_s})), u"2 1700.00"_s);
    QCOMPARE(total(gkwh(on + QStringList{u"--dry-run"_s, u"--until"_s, u"2020-01-03"_s})), u"1 1000.00"_s);
    QCOMPARE(total(gkwh(on + QStringList{u"--emission"_s, u"GKWH"_s})), u"1 1000.00"_s);
    QCOMPARE(total(gkwh(on)), u"1 700.00"_s);
    const Run plain = gkwh.plain(on);
    QCOMPARE(plain.exitCode, 0);
    QVERIFY(plain.err.contains("Nothing is due"));
}

void InvestmentsTest::maturedTitles() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    QByteArray lines = InvestmentDesk::order("2012-10-08", "TIT5", "10000.00", ",\"name\":\"TIT1\"");
    lines += InvestmentDesk::paid("TIT1", "2012-10-08", "10000.00");
    const Run filled = gkwh.replay(lines);
    QVERIFY2(filled.exitCode == 0, filled.out);
    QCOMPARE(gkwh({u"--today"_s, u"2017-10-07"_s, u"mature"_s}).json()["rows"_L1].toArray().size(), 0);
    const Run done = gkwh({u"--today"_s, u"2017-10-08"_s, u"mature"_s});
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(total(done), u"1 10000.00"_s);
    QCOMPARE(rowNamed(done, u"TIT1"_s)["result"_L1]["state"_L1].toString(), u"expired"_s);
}

void InvestmentsTest::batchesWithNothingToDo() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    const QByteArray before = gkwh.bytes(u"office.gkwh"_s);
    for (const QString &batch : {u"amortize"_s, u"interest"_s, u"invoice-investments"_s, u"mature"_s}) {
        const Run run = gkwh({batch});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject nothing{{u"dryRun"_s, false},
                                  {u"totals"_s, QJsonObject{{u"count"_s, 0}, {u"amount"_s, u"0.00"_s}}},
                                  {u"rows"_s, QJsonArray()}};
        QCOMPARE(run.json(), nothing);
    }
    QCOMPARE(gkwh.bytes(u"office.gkwh"_s), before);
}

void InvestmentsTest::infoCountsThem() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    QCOMPARE(gkwh.replay(twoPaid()).exitCode, 0);
    const QJsonObject counts = gkwh({u"info"_s}).json()["counts"_L1].toObject();
    QCOMPARE(counts["members"_L1].toInteger(), 2);
    QCOMPARE(counts["investments"_L1].toInteger(), 2);
}

QTEST_GUILESS_MAIN(InvestmentsTest)
#include "InvestmentsTest.moc"
