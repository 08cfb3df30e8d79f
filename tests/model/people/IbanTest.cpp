// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// IBANs: the rows IB-01 … IB-10 of investments.md, countries, typing, and random accounts.
#include "model/people/Iban.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace gkwh;

class IbanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void foreign_data();
    void foreign();
    void cleans_data();
    void cleans();
    void groups();
    void computesDigits();
    void typing_data();
    void typing();
    void acceptsEveryAccount();
    void findsOneWrongDigit();
};

namespace {

QString shown(const Result<QString> &iban) {
    if (iban)
        return *iban;
    return iban.error().code + ' '_L1 + iban.error().arguments["why"_L1].toString();
}

rc::Gen<QString> digits(int count) {
    const auto text = rc::gen::container<std::vector<int>>(static_cast<size_t>(count), rc::gen::inRange(0, 10));
    return rc::gen::map(text, [](const std::vector<int> &numbers) {
        QString all;
        for (const int number : numbers)
            all += QString::number(number);
        return all;
    });
}

/// A right Spanish IBAN.
QString spanish() {
    const QString bank = *digits(8);
    const QString account = *digits(10);
    const QString ccc = bank + iban::controlDigits(bank, account) + account;
    return u"ES"_s + iban::checkDigits(u"ES", ccc) + ccc;
}

} // namespace

void IbanTest::checks_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("I-IB-01") << u"ES7712341234161234567890"_s << u"ES7712341234161234567890"_s;
    QTest::newRow("I-IB-02") << u"ES77 1234-1234.16 1234567890"_s << u"ES7712341234161234567890"_s;
    QTest::newRow("I-IB-03") << u"ES5831831700680000909309"_s << u"ES5831831700680000909309"_s;
    QTest::newRow("I-IB-04") << u"ES8812341234161234567890"_s << u"bad-iban checksum"_s;
    QTest::newRow("I-IB-05") << u"ES0212341234001234567890"_s << u"bad-iban ccc"_s;
    QTest::newRow("I-IB-06") << u"SA03 8000 0000 6080 1016 7519"_s << u"bad-iban foreign"_s;
    QTest::newRow("I-IB-09 a") << u"ES8901825726580208779553"_s << u"ES8901825726580208779553"_s;
    QTest::newRow("I-IB-09 b") << u"ES3701517119600211219240"_s << u"ES3701517119600211219240"_s;
    QTest::newRow("I-IB-09 c") << u"ES3502243156350965980326"_s << u"ES3502243156350965980326"_s;
    QTest::newRow("I-O-15") << u"ES77123412341612345678ZZ"_s << u"bad-iban format"_s;
    QTest::newRow("small letters") << u"es7712341234161234567890"_s << u"ES7712341234161234567890"_s;
    QTest::newRow("empty") << QString() << u"bad-iban format"_s;
    QTest::newRow("one letter") << u"E"_s << u"bad-iban format"_s;
    QTest::newRow("short") << u"ES771234123416123456789"_s << u"bad-iban format"_s;
    QTest::newRow("long") << u"ES77123412341612345678901"_s << u"bad-iban format"_s;
    QTest::newRow("no country") << u"QQ7712341234161234567890"_s << u"bad-iban format"_s;
    QTest::newRow("account alone") << u"12341234161234567890"_s << u"bad-iban format"_s;
    QTest::newRow("other script") << u"ES77123412341612345678ñ0"_s << u"bad-iban format"_s;
    QTest::newRow("other digits") << u"ES771234123416123456789０"_s << u"bad-iban format"_s;
    QTest::newRow("a letter that only capitals make Latin") << u"Eſ7712341234161234567890"_s << u"bad-iban format"_s;
}

void IbanTest::checks() {
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    QCOMPARE(shown(iban::checked(typed)), expected);
}

void IbanTest::foreign_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("SA") << u"SA03 8000 0000 6080 1016 7519"_s << u"SA0380000000608010167519"_s;
    QTest::newRow("GB") << u"GB82 WEST 1234 5698 7654 32"_s << u"GB82WEST12345698765432"_s;
    QTest::newRow("DE") << u"DE89370400440532013000"_s << u"DE89370400440532013000"_s;
    QTest::newRow("FR") << u"FR1420041010050500013M02606"_s << u"FR1420041010050500013M02606"_s;
    QTest::newRow("DE short") << u"DE8937040044053201300"_s << u"bad-iban format"_s;
    QTest::newRow("DE wrong") << u"DE88370400440532013000"_s << u"bad-iban checksum"_s;
    QTest::newRow("Spanish CCC still counts") << u"ES0212341234001234567890"_s << u"bad-iban ccc"_s;
}

void IbanTest::foreign() {
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    QCOMPARE(shown(iban::checked(typed, ForeignIbans::Allowed)), expected);
}

void IbanTest::cleans_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("I-IB-07") << u"abc123456"_s;
    QTest::newRow("I-IB-08") << u"ABC:12.3 4-5+6"_s;
}

void IbanTest::cleans() {
    QFETCH(const QString, typed);
    QCOMPARE(iban::clean(typed), u"ABC123456"_s);
}

void IbanTest::groups() {
    QCOMPARE(iban::grouped(u"es7712341234161234567890"), u"ES77 1234 1234 1612 3456 7890"_s);
    QCOMPARE(iban::grouped(u"ES771"), u"ES77 1"_s);
    QCOMPARE(iban::grouped(u"ES77 "), u"ES77"_s);
    QCOMPARE(iban::grouped(u""), QString());
}

void IbanTest::computesDigits() {
    QCOMPARE(iban::controlDigits(u"12341234", u"1234567890"), u"16"_s); // I-IB-10
    QCOMPARE(iban::checkDigits(u"ES", u"12341234161234567890"), u"77"_s);
    QCOMPARE(iban::checkDigits(u"GB", u"WEST12345698765432"), u"82"_s);
    QCOMPARE(iban::checkDigits(u"ES", u"F55091367"), u"24"_s); // the cooperative as creditor
}

void IbanTest::typing_data() {
    using enum IbanAsTyped::State;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("grouped");
    const auto row = [](const char *tag, const QString &typed, IbanAsTyped::State state, const QString &grouped,
                        const QString &why = {}) { QTest::newRow(tag) << typed << int(state) << why << grouped; };
    row("nothing", QString(), Empty, QString());
    row("blanks", u"  - "_s, Empty, QString());
    row("first letter", u"e"_s, Incomplete, u"E"_s);
    row("country", u"ES"_s, Incomplete, u"ES"_s);
    row("some", u"ES771234123"_s, Incomplete, u"ES77 1234 123"_s);
    row("right", u"ES7712341234161234567890"_s, Right, u"ES77 1234 1234 1612 3456 7890"_s);
    row("wrong checksum", u"ES8812341234161234567890"_s, Wrong, u"ES88 1234 1234 1612 3456 7890"_s, u"checksum"_s);
    row("too long", u"ES77123412341612345678901"_s, Wrong, u"ES77 1234 1234 1612 3456 7890 1"_s, u"format"_s);
    row("foreign letter", u"D"_s, Wrong, u"D"_s, u"foreign"_s);
    row("foreign country", u"EE"_s, Wrong, u"EE"_s, u"foreign"_s);
    row("a digit first", u"7"_s, Wrong, u"7"_s, u"format"_s);
    row("a letter in the account", u"ES77 12A"_s, Wrong, u"ES77 12A"_s, u"format"_s);
}

void IbanTest::typing() {
    QFETCH(const QString, typed);
    QFETCH(const int, state);
    QFETCH(const QString, why);
    QFETCH(const QString, grouped);
    const IbanAsTyped seen = iban::asTyped(typed);
    QCOMPARE(int(seen.state), state);
    QCOMPARE(seen.why, why);
    QCOMPARE(seen.grouped, grouped);
}

void IbanTest::acceptsEveryAccount() {
    QVERIFY(rc::check("a right IBAN is accepted, and incomplete until its last digit", [] {
        const QString right = spanish();
        RC_ASSERT(iban::checked(iban::grouped(right)).value() == right);
        for (qsizetype size = 1; size < right.size(); ++size)
            RC_ASSERT(iban::asTyped(right.left(size)).state == IbanAsTyped::State::Incomplete);
        RC_ASSERT(iban::asTyped(right).state == IbanAsTyped::State::Right);
    }));
}

void IbanTest::findsOneWrongDigit() {
    QVERIFY(rc::check("one digit changed is found", [] {
        QString wrong = spanish();
        const auto at = *rc::gen::inRange<qsizetype>(2, wrong.size());
        const int digit = (wrong[at].unicode() - u'0' + *rc::gen::inRange(1, 10)) % 10;
        wrong[at] = QChar(u'0' + digit);
        RC_ASSERT(!iban::checked(wrong).has_value());
    }));
}

QTEST_GUILESS_MAIN(IbanTest)
#include "IbanTest.moc"
