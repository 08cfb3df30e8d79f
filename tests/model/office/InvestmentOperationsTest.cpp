// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Investments through the Office: what rules decide is stored whole, read back the same, and undone as a whole.
#include "model/investment/actions/EventReplay.h"
#include "model/investment/actions/Invariants.h"
#include "model/office/DocumentRepository.h"
#include "model/office/InvestmentList.h"
#include "model/office/InvestmentLookup.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/PeopleRepository.h"
#include "tests/fakes/TestOffice.h"

#include <QTest>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

class InvestmentOperationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void membersAreKeptAndChanged();
    void refusesBadMembers_data();
    void refusesBadMembers();
    void anEmissionsLife();
    void anOpenEmissionKeepsItsTerms_IE06();
    void anEmissionWithoutJournalIsIncomplete_IE08();
    void aWholeLife();
    void refusalsChangeNothing();
    void refusesBadAmounts_data();
    void refusesBadAmounts();
    void undoRestoresEverything();
    void undoOfATransferTakesTheReceiverBack();
    void savingsAreWithheldFromOnce();
    void executingARemittancePaysWhatItHolds();
    void anOperatorMayNotWaive();
    void aSecondWindowIsRefused();
    void theListSaysWhatTheCaseSays();
    void theListAsksAsManyQuestionsForManyAsForFew();

private:
    Result<Outcome> at(const char *day, const QString &kind, const QJsonObject &arguments, Role role = Role::Manager) {
        const QDateTime moment(QDate::fromString(QString::fromLatin1(day), Qt::ISODate), QTime(9, 0), Qt::UTC);
        return m_office->office(role).perform({{}, kind, moment, {}, arguments});
    }
    QString codeAt(const char *day, const QString &kind, const QJsonObject &arguments, Role role = Role::Manager) {
        return codeOf(at(day, kind, arguments, role));
    }
    /// An investment of 1000 € that is paid, bought on 2017-01-03.
    QString paid(const QString &member = u"S000001"_s);
    InvestmentCase facts(const QString &name, QDate day = {2021, 6, 1}) {
        return must(investmentCase(m_office->storage(), name, day));
    }

    std::unique_ptr<TestOffice> m_office;
};

void InvestmentOperationsTest::init() {
    m_office = std::make_unique<TestOffice>();
    const QStringList ibans{u"ES7712341234161234567890"_s, u"ES8901825726580208779553"_s};
    for (int number = 1; number <= 2; ++number)
        must(at("2016-01-01", u"member.add"_s,
                {{u"code"_s, u"S00000%1"_s.arg(number)},
                 {u"name"_s, u"Anna \"{O'Puig}\" \U0001F31E"_s},
                 {u"vat"_s, u"ES12345678Z"_s},
                 {u"language"_s, u"ca"_s},
                 {u"email"_s, u"anna@example.org"_s},
                 {u"joined"_s, u"2015-01-01"_s},
                 {u"iban"_s, ibans[number - 1]}}));
    must(at("2016-01-01", u"emission.add"_s,
            {{u"code"_s, u"GKWH"_s},
             {u"name"_s, u"Generation"_s},
             {u"kind"_s, u"GKWH"_s},
             {u"startDate"_s, u"2015-06-19"_s}}));
    must(at("2016-01-01", u"emission.open"_s, {{u"code"_s, u"GKWH"_s}}));
}

QString InvestmentOperationsTest::paid(const QString &member) {
    QString name = must(at("2017-01-01", u"investment.order"_s,
                           {{u"member"_s, member},
                            {u"emission"_s, u"GKWH"_s},
                            {u"date"_s, u"2017-01-01"_s},
                            {u"amount"_s, u"1000.00"_s}}))
                       .result["name"_L1]
                       .toString();
    must(at("2017-01-02", u"investment.sign"_s, {{u"name"_s, name}}));
    must(at("2017-01-02", u"investment.invoice"_s, {{u"name"_s, name}}));
    must(at("2017-01-03", u"investment.pay"_s,
            {{u"name"_s, name}, {u"date"_s, u"2017-01-03"_s}, {u"amount"_s, u"1000.00"_s}}));
    return name;
}

void InvestmentOperationsTest::membersAreKeptAndChanged() {
    const Member before = must(knownMember(m_office->storage(), u"S000001"_s));
    QCOMPARE(before.name, u"Anna \"{O'Puig}\" \U0001F31E"_s);
    must(at("2016-02-01", u"member.change"_s,
            {{u"code"_s, u"S000001"_s}, {u"email"_s, QJsonValue::Null}, {u"city"_s, u"Girona"_s}}));
    const Member after = must(knownMember(m_office->storage(), u"S000001"_s));
    QVERIFY(after.email.isEmpty());
    QCOMPARE(after.address.city, u"Girona"_s);
    QCOMPARE(after.name, before.name);
    QVERIFY(!must(at("2016-02-01", u"member.change"_s, {{u"code"_s, u"S000001"_s}, {u"city"_s, u"Girona"_s}})).changed);
    QCOMPARE(must(m_office->storage().people().accounts(u"S000001"_s)).size(), size_t(1));
}

void InvestmentOperationsTest::refusesBadMembers_data() {
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonObject &more, const char *code) {
        QJsonObject arguments{{u"code"_s, u"S000009"_s}, {u"name"_s, u"Pau"_s}};
        for (auto one = more.begin(); one != more.end(); ++one)
            arguments.insert(one.key(), one.value());
        QTest::newRow(name) << arguments << QString::fromLatin1(code);
    };
    row("taken", {{u"code"_s, u"S000001"_s}}, "name-taken");
    row("no name", {{u"name"_s, u" "_s}}, "bad-argument");
    row("IBAN with a wrong digit", {{u"iban"_s, u"ES7712341234161234567891"_s}}, "bad-iban");
    row("language", {{u"language"_s, u"fr"_s}}, "bad-argument");
    row("left before joining", {{u"joined"_s, u"2020-01-01"_s}, {u"left"_s, u"2019-01-01"_s}}, "bad-date");
    row("no such day", {{u"joined"_s, u"2023-02-30"_s}}, "bad-date");
}

void InvestmentOperationsTest::refusesBadMembers() {
    QFETCH(QJsonObject, arguments);
    QFETCH(QString, code);
    QCOMPARE(codeAt("2016-02-01", u"member.add"_s, arguments), code);
}

void InvestmentOperationsTest::anEmissionsLife() { // I-E-01 … I-E-05
    const auto move = [&](const char *action) {
        return codeAt("2016-02-01", u"emission."_s + QString::fromLatin1(action), {{u"code"_s, u"GKWH"_s}});
    };
    QCOMPARE(move("open"), u"emission-transition"_s); // it is open
    QCOMPARE(move("reopen"), u"emission-transition"_s);
    QCOMPARE(move("cancel"), QString());
    QCOMPARE(move("open"), u"emission-transition"_s);
    QCOMPARE(move("reopen"), QString());
    QCOMPARE(move("open"), QString());
    QCOMPARE(move("close"), QString());
    for (const char *action : {"open", "close", "cancel", "reopen"})
        QCOMPARE(move(action), u"emission-transition"_s); // done is final
}

void InvestmentOperationsTest::anOpenEmissionKeepsItsTerms_IE06() {
    const auto change = [&](const QJsonObject &what) {
        QJsonObject arguments = what;
        arguments.insert(u"code"_s, u"GKWH"_s);
        return codeAt("2016-02-01", u"emission.change"_s, arguments);
    };
    QCOMPARE(change({{u"name"_s, u"Generation kWh"_s}, {u"endDate"_s, u"2030-01-01"_s}}), QString());
    QCOMPARE(change({{u"kind"_s, u"APO"_s}}), u"emission-locked"_s);
    QCOMPARE(change({{u"overrides"_s, QJsonObject{{u"waiting_days"_s, 10}}}}), u"emission-locked"_s);
    QCOMPARE(change({{u"rate"_s, u"1.00"_s}}), u"emission-locked"_s);
    QCOMPARE(change({{u"endDate"_s, u"2010-01-01"_s}}), u"bad-date"_s);
    QCOMPARE(change({{u"total"_s, u"40,00"_s}}), u"bad-amount"_s);
}

void InvestmentOperationsTest::anEmissionWithoutJournalIsIncomplete_IE08() {
    must(at("2016-01-01", u"emission.add"_s,
            {{u"code"_s, u"T"_s},
             {u"name"_s, u"T"_s},
             {u"kind"_s, u"TIT5"_s},
             {u"startDate"_s, u"2016-01-01"_s},
             {u"rate"_s, u"5.00"_s}}));
    const auto overridden = [&](const QJsonObject &overrides) {
        must(at("2016-01-01", u"emission.change"_s, {{u"code"_s, u"T"_s}, {u"overrides"_s, overrides}}));
        return codeAt("2016-01-01", u"emission.open"_s, {{u"code"_s, u"T"_s}});
    };
    QCOMPARE(overridden({{u"journal_out"_s, u""_s}}), u"emission-incomplete"_s);
    QCOMPARE(overridden({{u"mode_charge"_s, u""_s}}), u"emission-incomplete"_s);
    QCOMPARE(overridden({}), QString());
}

void InvestmentOperationsTest::aWholeLife() {
    const QString name = paid();
    QCOMPARE(name, u"GKWH00001"_s);
    must(at("2020-01-05", u"investment.amortize"_s, {{u"name"_s, name}, {u"until"_s, u"2020-01-05"_s}}));
    InvestmentCase one = facts(name);
    QCOMPARE(one.investment.amortized, Cents(8000));
    QCOMPARE(one.invoices.size(), size_t(3)); // JUST and two quotas
    QCOMPARE(one.state(), InvestmentState::Effective);
    QVERIFY(
        !must(at("2020-01-05", u"investment.amortize"_s, {{u"name"_s, name}, {u"until"_s, u"2020-01-05"_s}})).changed);
    must(at("2021-01-05", u"investment.divest"_s, {{u"name"_s, name}, {u"date"_s, u"2021-01-05"_s}}));
    one = facts(name);
    QCOMPARE(one.state(), InvestmentState::Expired);
    QCOMPARE(one.investment.closedReason, u"divested"_s);
    QCOMPARE(replayed(one.events), one.investment);
    QVERIFY(invariantFaults(one).empty());
    for (const AccountMove &move : must(m_office->storage().documents().movesOf(name)))
        QVERIFY(move.isBalanced());
    // as it was recorded a year before
    const Moment earlier = QDateTime(QDate(2020, 6, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(must(m_office->storage().investments().investment(name, earlier))->amortized, Cents(8000));
    QCOMPARE(must(m_office->storage().investments().events(name, earlier)).size(), size_t(6));
}

void InvestmentOperationsTest::refusalsChangeNothing() {
    const QString name = paid();
    const InvestmentCase before = facts(name);
    const QJsonObject onDay{{u"name"_s, name}, {u"date"_s, u"2018-01-01"_s}, {u"amount"_s, u"1000.00"_s}};
    QCOMPARE(codeAt("2018-01-01", u"investment.pay"_s, onDay), u"already-paid"_s);
    QCOMPARE(codeAt("2018-01-01", u"investment.cancel"_s, {{u"name"_s, name}}), u"already-paid"_s);
    QCOMPARE(codeAt("2018-01-01", u"investment.sign"_s, {{u"name"_s, u"GKWH99999"_s}}), u"not-found"_s);
    QCOMPARE(codeAt("2018-01-01", u"investment.transfer"_s,
                    {{u"name"_s, name}, {u"to"_s, u"S999999"_s}, {u"date"_s, u"2018-01-01"_s}}),
             u"not-member"_s);
    QCOMPARE(facts(name).investment, before.investment);
    QCOMPARE(facts(name).events.size(), before.events.size());
}

void InvestmentOperationsTest::refusesBadAmounts_data() {
    QTest::addColumn<QJsonValue>("amount");
    QTest::addColumn<QString>("code");
    for (const char *text : {"40,00", "1e9", "NaN", "-1", "0", "4003", ""})
        QTest::newRow(text) << QJsonValue(QString::fromLatin1(text)) << u"bad-amount"_s;
    QTest::newRow("a number") << QJsonValue(1000) << u"bad-argument"_s;
}

void InvestmentOperationsTest::refusesBadAmounts() {
    QFETCH(QJsonValue, amount);
    QFETCH(QString, code);
    QCOMPARE(codeAt("2017-01-01", u"investment.order"_s,
                    {{u"member"_s, u"S000001"_s},
                     {u"emission"_s, u"GKWH"_s},
                     {u"date"_s, u"2017-01-01"_s},
                     {u"amount"_s, amount}}),
             code);
    QVERIFY(must(m_office->storage().investments().investments()).empty());
}

void InvestmentOperationsTest::undoRestoresEverything() {
    const QString name = paid();
    const InvestmentCase before = facts(name);
    must(at("2019-01-05", u"investment.amortize"_s, {{u"name"_s, name}, {u"until"_s, u"2019-01-05"_s}}));
    must(at("2019-01-06", u"investment.undo"_s, {{u"name"_s, name}, {u"reason"_s, u"wrong day"_s}}));
    const InvestmentCase after = facts(name);
    QCOMPARE(after.investment, before.investment);
    QCOMPARE(after.events.size(), before.events.size() + 2);
    QVERIFY(after.events[after.events.size() - 2].undoneBy);
    QVERIFY(!after.invoice(name + u"-AMOR2019"_s)); // cancelled
    for (const Remittance &remittance : after.remittances)
        QVERIFY(!remittance.holds(name + u"-AMOR2019"_s));
    int suppressed = 0;
    for (const StoredMail &mail : must(m_office->storage().documents().mailsAbout(name)))
        suppressed += mail.mail.state == MailRow::State::Suppressed ? 1 : 0;
    QCOMPARE(suppressed, 1);
    must(at("2019-01-07", u"investment.amortize"_s, {{u"name"_s, name}, {u"until"_s, u"2019-01-07"_s}}));
    QCOMPARE(facts(name).investment.amortized, Cents(4000));
}

void InvestmentOperationsTest::undoOfATransferTakesTheReceiverBack() {
    const QString name = paid();
    const QJsonObject result = must(at("2019-05-01", u"investment.transfer"_s,
                                       {{u"name"_s, name}, {u"to"_s, u"S000002"_s}, {u"date"_s, u"2019-05-01"_s}}))
                                   .result;
    QCOMPARE(result["investments"_L1].toArray().size(), 2);
    const QString received = result["investments"_L1].toArray()[1].toObject()["name"_L1].toString();
    QCOMPARE(facts(received).investment.firstEffectiveDate, QDate(2019, 5, 2));
    QCOMPARE(facts(received).investment.origin, name);
    must(at("2019-05-02", u"investment.undo"_s, {{u"name"_s, name}, {u"reason"_s, u"another heir"_s}}));
    QVERIFY(facts(name).investment.closedReason.isEmpty());
    QCOMPARE(facts(name).investment.amortized, Cents(0));
    QVERIFY(!facts(received).investment.active);
}

void InvestmentOperationsTest::savingsAreWithheldFromOnce() {
    const QString name = paid();
    must(m_office->storage().begin());
    m_office->storage().setStamp({m_office->moment(), 1});
    must(m_office->storage().investments().saveSaving({u"S000001"_s, u"F1/1"_s, {2019, 3, 1}, 100, 2000}));
    must(m_office->storage().commit());
    must(at("2020-01-05", u"investment.amortize"_s, {{u"name"_s, name}, {u"until"_s, u"2020-01-05"_s}}));
    const InvestmentCase one = facts(name);
    QCOMPARE(one.invoice(name + u"-AMOR2020"_s)->total, Cents(4000 - 380)); // 19 % of 20.00
    const Withholding *withheld = one.savingsOf(2019);
    QVERIFY(withheld);
    QCOMPARE(withheld->irpf, Cents(380));
    QCOMPARE(withheld->invoice, name + u"-AMOR2020"_s);
    must(at("2020-02-05", u"investment.divest"_s, {{u"name"_s, name}, {u"date"_s, u"2020-02-05"_s}}));
    QCOMPARE(facts(name).invoice(name + u"-DES"_s)->total, Cents(92000 - 3680)); // 4 % penalty, nothing withheld again
}

void InvestmentOperationsTest::executingARemittancePaysWhatItHolds() {
    QStringList names;
    for (const QString &member : {u"S000001"_s, u"S000002"_s}) {
        names.append(must(at("2017-01-01", u"investment.order"_s,
                             {{u"member"_s, member},
                              {u"emission"_s, u"GKWH"_s},
                              {u"date"_s, u"2017-01-01"_s},
                              {u"amount"_s, u"500"_s}}))
                         .result["name"_L1]
                         .toString());
        must(at("2017-01-02", u"investment.sign"_s, {{u"name"_s, names.last()}}));
        must(at("2017-01-02", u"investment.invoice"_s, {{u"name"_s, names.last()}}));
    }
    QCOMPARE(facts(names[0]).invoice(names[0] + u"-JUST"_s)->remittance, u"R00001"_s);
    QCOMPARE(must(m_office->storage().documents().remittance(u"R00001"_s))->lines.size(), size_t(2));
    QCOMPARE(codeAt("2017-01-04", u"remittance.execute"_s, {{u"remittance"_s, u"R00001"_s}}), u"state"_s);
    must(at("2017-01-03", u"remittance.send"_s, {{u"remittance"_s, u"R00001"_s}}));
    QCOMPARE(codeAt("2017-01-03", u"investment.resign"_s, {{u"name"_s, names[0]}}), u"in-sent-order"_s);
    must(at("2017-01-09", u"remittance.execute"_s, {{u"remittance"_s, u"R00001"_s}}));
    for (const QString &name : std::as_const(names)) { // I-P-09
        QCOMPARE(facts(name).investment.purchaseDate, QDate(2017, 1, 9));
        QCOMPARE(facts(name).invoice(name + u"-JUST"_s)->state, InvoiceState::Paid);
    }
    QCOMPARE(codeAt("2017-01-10", u"remittance.cancel"_s, {{u"remittance"_s, u"R00001"_s}}), u"state"_s);
}

void InvestmentOperationsTest::anOperatorMayNotWaive() {
    const QString name = paid();
    const QJsonObject waived{{u"name"_s, name}, {u"date"_s, u"2019-01-05"_s}, {u"waive"_s, u"illness"_s}};
    QCOMPARE(codeAt("2019-01-05", u"investment.divest"_s, waived, Role::Operator), u"needs-manager"_s);
    QCOMPARE(codeAt("2019-01-05", u"investment.undo"_s, {{u"name"_s, name}, {u"reason"_s, u"x"_s}}, Role::Operator),
             u"needs-manager"_s);
    QCOMPARE(codeAt("2019-01-05", u"investment.divest"_s, waived), QString());
    QCOMPARE(facts(name).invoice(name + u"-DES"_s)->total, Cents(100'000));
}

void InvestmentOperationsTest::aSecondWindowIsRefused() {
    const QString name = paid();
    TestOffice other(m_office->file());
    const QJsonObject divest{{u"name"_s, name}, {u"date"_s, u"2019-01-05"_s}};
    must(at("2019-01-05", u"investment.divest"_s, divest));
    const QDateTime moment(QDate(2019, 1, 5), QTime(9, 1), Qt::UTC);
    const auto second = other.office().perform({{}, u"investment.divest"_s, moment, {}, divest});
    QCOMPARE(codeOf(second), u"divest-exists"_s);
    QCOMPARE(facts(name).events.size(), size_t(5));
}

void InvestmentOperationsTest::theListSaysWhatTheCaseSays() {
    const QString name = paid();
    const QDate day(2019, 6, 1);
    const InvestmentList list = must(investmentList(m_office->storage(), day));
    QCOMPARE(list.rows.size(), size_t(1));
    const InvestmentRow &row = list.rows.front();
    const InvestmentCase one = facts(name, day);
    QCOMPARE(row.investment, one.investment);
    QCOMPARE(row.reading, one.reading());
    QCOMPARE(row.due, (QuotaSummary{1, 4000}));
    QCOMPARE(row.nextQuota->date, QDate(2019, 1, 3));
    QCOMPARE(row.shares, qint64(10));
    QCOMPARE(row.kind, u"GKWH"_s);
    QCOMPARE(row.memberName, one.member.name);
}

void InvestmentOperationsTest::theListAsksAsManyQuestionsForManyAsForFew() {
    const auto asked = [&] {
        const qint64 before = m_office->storage().connection().statements();
        must(investmentList(m_office->storage(), QDate(2019, 6, 1)));
        return m_office->storage().connection().statements() - before;
    };
    paid();
    const qint64 few = asked();
    for (int more = 0; more < 5; ++more)
        paid(u"S000002"_s);
    QCOMPARE(asked(), few);
    QVERIFY(few <= 6);
}

QTEST_MAIN(InvestmentOperationsTest)
#include "InvestmentOperationsTest.moc"
