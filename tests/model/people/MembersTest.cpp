// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Members and what belongs to them: bank accounts (IB-11), mandates (IB-12), tax numbers (Y-02), account codes.
#include "model/people/AccountCodes.h"
#include "model/people/BankAccount.h"
#include "model/people/Mandate.h"
#include "model/people/Member.h"
#include "model/people/Vat.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace gkwh;

class MembersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membership();
    void oneAccountForAnIban();
    void oneMandateForAPurpose();
    void anEndedMandateIsNotUsedAgain();
    void referencesAreUnique();
    void taxNumbers_data();
    void taxNumbers();
    void accountCodes();
};

namespace {

const QString member = u"S000001"_s;
const QString account = u"ES7712341234161234567890"_s;
const QString other = u"ES5831831700680000909309"_s;
const QString purpose = u"PRESTEC GENERATION kWh"_s;
const QDate today(2026, 3, 2);

} // namespace

void MembersTest::membership() {
    Member someone;
    QVERIFY(!someone.isMember());
    someone.joined = today;
    QVERIFY(someone.isMember());
    someone.left = today.addDays(1);
    QVERIFY(!someone.isMember());
}

void MembersTest::oneAccountForAnIban() {
    std::vector<BankAccount> known;
    const auto first = findOrMakeAccount(known, member, account, u"investments"_s);
    QVERIFY(first.made);
    QCOMPARE(first.value.kind, u"investments"_s);
    known.push_back(first.value);
    const auto again = findOrMakeAccount(known, member, account, u"fees"_s);
    QVERIFY2(!again.made && again.value == first.value, "I-IB-11");
    QVERIFY(findOrMakeAccount(known, member, other).made);
    QVERIFY(findOrMakeAccount(known, u"S000002"_s, account).made);
}

void MembersTest::oneMandateForAPurpose() {
    std::vector<Mandate> known;
    const auto first = findOrMakeMandate(known, member, account, purpose, today);
    QVERIFY(first.made);
    QCOMPARE(first.value.signedOn, today);
    QCOMPARE(first.value.reference.size(), 32);
    known.push_back(first.value);
    const auto again = findOrMakeMandate(known, member, account, purpose, today.addDays(9));
    QVERIFY2(!again.made && again.value == first.value, "I-IB-12");
    QVERIFY(findOrMakeMandate(known, member, account, u"PRESTEC Aportacions"_s, today).made);
    QVERIFY(findOrMakeMandate(known, member, other, purpose, today).made);
    QVERIFY(findOrMakeMandate(known, u"S000002"_s, account, purpose, today).made);
}

void MembersTest::anEndedMandateIsNotUsedAgain() {
    std::vector<Mandate> known{findOrMakeMandate({}, member, account, purpose, today).value};
    known.front().ended = today.addDays(1);
    const auto next = findOrMakeMandate(known, member, account, purpose, today.addDays(2));
    QVERIFY2(next.made, "I-IB-12");
    QVERIFY(next.value.reference != known.front().reference);
    known.push_back(next.value);
    QVERIFY(findOrMakeMandate(known, member, account, purpose, today.addDays(3)).value == next.value);
}

void MembersTest::referencesAreUnique() {
    std::set<QString> references;
    std::vector<Mandate> known;
    for (int i = 0; i < 20; ++i) {
        known.push_back(findOrMakeMandate(known, member, account, purpose, today).value);
        known.back().ended = today;
        references.insert(known.back().reference);
    }
    QCOMPARE(references.size(), size_t(20));
    // what another purpose happens to hold already is passed over
    Mandate taken = findOrMakeMandate({}, member, account, purpose, today).value;
    taken.purpose = u"another"_s;
    QVERIFY(findOrMakeMandate({taken}, member, account, purpose, today).value.reference != taken.reference);
    // and the same facts give the same reference, wherever it is made
    QCOMPARE(findOrMakeMandate({}, member, account, purpose, today.addDays(5)).value.reference, taken.reference);
}

void MembersTest::taxNumbers_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("without");
    QTest::newRow("I-Y-02") << u"ES13900056Y"_s << u"ES13900056Y"_s << u"13900056Y"_s;
    QTest::newRow("NIE") << u"X-1234567-L"_s << u"ESX1234567L"_s << u"X1234567L"_s;
    QTest::newRow("CIF") << u"es f55.091.367"_s << u"ESF55091367"_s << u"F55091367"_s;
    QTest::newRow("the letters again further on") << u"ES12ES"_s << u"ES12ES"_s << u"12ES"_s;
    QTest::newRow("foreign") << u"FR 40303265045"_s << u"FR40303265045"_s << u"40303265045"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void MembersTest::taxNumbers() {
    QFETCH(const QString, typed);
    QFETCH(const QString, with);
    QFETCH(const QString, without);
    QCOMPARE(vat::withCountry(typed), with);
    QCOMPARE(vat::withoutCountry(typed), without);
    QCOMPARE(vat::withoutCountry(with), without);
}

void MembersTest::accountCodes() {
    QCOMPARE(accounts::liquidation(u"S000001"), u"410000000001"_s);
    QCOMPARE(accounts::ofMember(u"1714", u"S012345"), u"171400012345"_s);
    QCOMPARE(accounts::ofMember(u"1635", u"S012345"), u"163500012345"_s);
    QCOMPARE(accounts::ofMember(u"163", u"S012345"), u"163000012345"_s);
    QCOMPARE(accounts::shared(u"1635"), u"163500000000"_s);
    QCOMPARE(accounts::shared(u"163"), u"163000000000"_s);
    QCOMPARE(accounts::liquidation(u"S123456789"), u"4100123456789"_s);
}

QTEST_GUILESS_MAIN(MembersTest)
#include "MembersTest.moc"
