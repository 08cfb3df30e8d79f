// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Investments by lines of replay: which of several guards is the refusal, that a refused line changes nothing, and that
// batches answer like single lines (cli.md, replay).
#include "tests/app/cli/InvestmentDesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using gkwh::testing::InvestmentDesk;
using gkwh::testing::Run;

class GuardsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstGuardIsTheRefusal_data();
    void theFirstGuardIsTheRefusal();
    void aRefusedLineChangesNothing();
    void batchesAnswerLikeSingleLines();
    void returnedAndChargedAgain();
};

namespace {

QByteArray named(const char *more = "") { return QByteArray("\"name\":\"GKWH00001\"") + more; }

const QByteArray ordered = InvestmentDesk::order("2020-06-09", "GKWH", "1000.00");
const QByteArray isSigned = ordered + InvestmentDesk::line("investment.sign", "2020-06-10", named());
const QByteArray charged = isSigned + InvestmentDesk::line("investment.invoice", "2020-06-11", named());
const QByteArray paid =
    charged + InvestmentDesk::line("investment.pay", "2020-06-12", named(R"(,"date":"2020-06-12","amount":"1000.00")"));
const QByteArray divested =
    paid + InvestmentDesk::line("investment.divest", "2021-07-01", named(R"(,"date":"2021-07-01")"));
const QByteArray cancelled = ordered + InvestmentDesk::line("investment.cancel", "2020-06-10", named());

} // namespace

void GuardsTest::theFirstGuardIsTheRefusal_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("op");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &before, const char *op, const char *day, const char *more,
                        const QString &code) {
        QTest::newRow(name) << before << QByteArray("investment.") + op << QByteArray(day) << QByteArray(more) << code;
    };
    row("pay before the charge order", isSigned, "pay", "2020-06-12", R"(,"date":"2020-06-12","amount":"999.00")",
        u"not-invoiced"_s);
    row("pay the wrong amount twice", paid, "pay", "2020-06-13", R"(,"date":"2020-06-13","amount":"999.00")",
        u"wrong-amount"_s);
    row("pay twice", paid, "pay", "2020-06-13", R"(,"date":"2020-06-13","amount":"1000.00")", u"already-paid"_s);
    row("unpay what is not paid", charged, "unpay", "2020-06-13", R"(,"date":"2020-06-13","amount":"1000.00")",
        u"nothing-to-unpay"_s);
    row("unpay the wrong amount", paid, "unpay", "2020-06-13", R"(,"date":"2020-06-13","amount":"1.00")",
        u"wrong-amount"_s);
    row("sign twice", isSigned, "sign", "2020-06-11", "", u"already-signed"_s);
    row("sign what was given up", cancelled, "sign", "2020-06-11", "", u"inactive"_s);
    row("charge unsigned", ordered, "invoice", "2020-06-11", "", u"not-signed"_s);
    row("charge twice", charged, "invoice", "2020-06-12", "", u"invoice-exists"_s);
    row("charge what was given up", cancelled, "invoice", "2020-06-12", "", u"inactive"_s);
    row("cancel after the charge order", charged, "cancel", "2020-06-12", "", u"already-invoiced"_s);
    row("cancel after the payment", paid, "cancel", "2020-06-13", "", u"already-paid"_s);
    row("resign before the charge order", isSigned, "resign", "2020-06-12", "", u"resign-no-invoice"_s);
    row("charge again what is not returned", charged, "recharge", "2020-06-12", "", u"state"_s);
    row("divest unpaid", charged, "divest", "2020-06-13", R"(,"date":"2020-06-13")", u"not-paid"_s);
    row("divest after 29 days", paid, "divest", "2020-07-11", R"(,"date":"2020-07-11")", u"too-early"_s);
    row("divest twice", divested, "divest", "2021-07-02", R"(,"date":"2021-07-02")", u"divest-exists"_s);
    row("divest at another penalty", paid, "divest", "2021-07-01", R"(,"date":"2021-07-01","penaltyRate":"5.00")",
        u"penalty-range"_s);
    row("transfer a draft", isSigned, "transfer", "2020-06-12", R"(,"date":"2020-06-12","to":"S000009")", u"draft"_s);
    row("transfer to nobody", paid, "transfer", "2020-06-13", R"(,"date":"2020-06-13","to":"S000009")",
        u"not-member"_s);
    row("transfer to oneself", paid, "transfer", "2020-06-13", R"(,"date":"2020-06-13","to":"S000001")",
        u"same-member"_s);
    row("transfer in the past", paid, "transfer", "2020-06-15", R"(,"date":"2020-06-14","to":"S000002")",
        u"past-date"_s);
    row("transfer without account", paid, "transfer", "2020-06-13", R"(,"date":"2020-06-13","to":"S000002")",
        u"no-bank"_s);
    row("transfer to a wrong account", paid, "transfer", "2020-06-13",
        R"(,"date":"2020-06-13","to":"S000002","iban":"ES7712341234161234567891")", u"bad-iban"_s);
    row("split into half shares", paid, "split", "2020-06-13", R"(,"date":"2020-06-13","amount":"150.00")",
        u"bad-amount"_s);
    row("amortize unpaid", charged, "amortize", "2020-06-13", R"(,"until":"2020-06-13")", u"not-paid"_s);
    row("interest of Generation", paid, "interest", "2021-07-01",
        R"(,"from":"2020-07-01","until":"2021-06-30","rate":"1.00")", u"int-kind"_s);
    row("maturity of Generation", paid, "mature", "2021-07-01", R"(,"date":"2021-07-01")", u"kind"_s);
    row("correct another amount", ordered, "correct", "2020-06-10", R"(,"from":"900.00","to":"800.00")", u"mismatch"_s);
    row("correct after the charge order", charged, "correct", "2020-06-12", R"(,"from":"1000.00","to":"800.00")",
        u"already-invoiced"_s);
    row("a pact over nothing", paid, "pact", "2020-06-13", R"(,"date":"2020-06-13","comment":"x","changes":{})",
        u"pact-empty"_s);
    row("a pact over the name", paid, "pact", "2020-06-13",
        R"(,"date":"2020-06-13","comment":"x","changes":{"name":"Y"})", u"pact-attr"_s);
    row("a pact that cannot be", paid, "pact", "2020-06-13",
        R"(,"date":"2020-06-13","comment":"x","changes":{"amortized":"2000.00"})", u"invariant"_s);
    row("no such day", paid, "divest", "2021-07-01", R"(,"date":"2021-02-30")", u"bad-date"_s);
    row("a number for an amount", charged, "pay", "2020-06-12", R"(,"date":"2020-06-12","amount":1000)",
        u"bad-argument"_s);
    row("an amount with comma", charged, "pay", "2020-06-12", R"(,"date":"2020-06-12","amount":"1000,00")",
        u"bad-amount"_s);
}

void GuardsTest::theFirstGuardIsTheRefusal() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, op);
    QFETCH(QByteArray, day);
    QFETCH(QByteArray, more);
    QFETCH(QString, code);
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    const Run filled = gkwh.replay(before);
    QVERIFY2(filled.exitCode == 0, filled.out);
    const QByteArray bytes = gkwh.bytes(u"office.gkwh"_s);
    const Run run = gkwh.replay(InvestmentDesk::line(op, day, named() + more));
    QCOMPARE(run.exitCode, 1);
    const QJsonValue refusal = run.lines()[0]["refusal"_L1];
    QCOMPARE(refusal["code"_L1].toString(), code);
    const QString message = refusal["message"_L1].toString();
    QVERIFY2(!message.contains("as things stand"_L1), qPrintable(message));
    QCOMPARE(gkwh.bytes(u"office.gkwh"_s), bytes);
}

void GuardsTest::aRefusedLineChangesNothing() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    const Run run =
        gkwh.replay(paid + InvestmentDesk::line("investment.pay", "2020-06-13", named()) + "{}\n"
                    + InvestmentDesk::line("investment.divest", "2021-07-01", named(R"(,"date":"2021-07-01")")));
    QCOMPARE(run.exitCode, 1);
    const std::vector<QJsonObject> lines = run.lines();
    QCOMPARE(lines.size(), 7U);
    QVERIFY(!lines[4]["ok"_L1].toBool() && !lines[5]["ok"_L1].toBool());
    QCOMPARE(lines[6]["result"_L1]["state"_L1].toString(), u"expired"_s);
    QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
}

void GuardsTest::batchesAnswerLikeSingleLines() {
    const QByteArray lines = divested + cancelled + "nothing\n" + InvestmentDesk::order("2020-06-09", "GKWH", "40,00");
    const InvestmentDesk one;
    const InvestmentDesk many;
    QVERIFY(one.create() && many.create());
    const Run single = one.replay(lines);
    const Run batched = many.replay(lines, {u"--batch"_s, u"4"_s});
    QCOMPARE(single.exitCode, 1);
    QCOMPARE(batched.out, single.out);
    const QStringList list{u"investment"_s, u"list"_s};
    QCOMPARE(many(list).out, one(list).out);
    QCOMPARE(many({u"check"_s}).exitCode, 0);
}

void GuardsTest::returnedAndChargedAgain() {
    const InvestmentDesk gkwh;
    QVERIFY(gkwh.create());
    const QByteArray amount = R"(,"date":"2020-06-20","amount":"1000.00")";
    const auto stateAfter = [&](const QByteArray &op, const QByteArray &more = {}) {
        const Run run = gkwh.replay(InvestmentDesk::line("investment." + op, "2020-06-20", named() + more));
        return run.lines()[0]["result"_L1]["state"_L1].toString() + run.lines()[0]["refusal"_L1]["code"_L1].toString();
    };
    QCOMPARE(gkwh.replay(paid).exitCode, 0);
    QCOMPARE(stateAfter("unpay", amount), u"returned"_s);
    QCOMPARE(stateAfter("cancel"), u"already-invoiced"_s);
    QCOMPARE(stateAfter("recharge"), u"invoiced"_s);
    QCOMPARE(stateAfter("pay", amount), u"waiting"_s);
    QCOMPARE(stateAfter("unpay", amount), u"returned"_s);
    QCOMPARE(stateAfter("resign"), u"discarded"_s);
    QCOMPARE(gkwh({u"check"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(GuardsTest)
#include "GuardsTest.moc"
