// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files for the bank: what is in them, that the same remittance gives the same bytes, what is refused, and that the
// check finds nothing in whatever is written.
#include "app/exchange/SepaText.h"
#include "tests/app/exchange/SepaTesting.h"

#include <QTest>

#include <rapidcheck.h>

using namespace gkwh;
using namespace gkwh::testing;

class SepaXmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void identifiers_data();
    void identifiers();
    void debits();
    void transfers();
    void firstAndLaterDebits();
    void sameBytes();
    void messageIds();
    void refuses_data();
    void refuses();
    void whateverIsWrittenIsRight_data();
    void whateverIsWrittenIsRight();
};

namespace {

const QString generation = u"GENERATION kWh"_s;
const QString amortization = u"GENERATION kWh AMOR"_s;

QString written(const Remittance &remittance, const SepaFacts &facts) {
    return QString::fromUtf8(fakes::must(sepa::write(remittance, facts)));
}

/// Texts people and machines come up with.
rc::Gen<QString> anyText() {
    const auto letters =
        rc::gen::elementOf(std::u32string(U"aZ09 /-?:().,'+ñçàŀÉ·ßŁ&€_@\"<>\\\n\t\u00A0字🙂\u0301½ﷺ"));
    return rc::gen::map(rc::gen::container<std::u32string>(letters), [](const std::u32string &text) {
        return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
    });
}

QString anyIban() {
    const auto digits = [](int count) {
        QString text;
        while (text.size() < count)
            text += QString::number(*rc::gen::inRange(0, 10));
        return text;
    };
    const QString bank = digits(8);
    const QString account = digits(10);
    const QString ccc = bank + iban::controlDigits(bank, account) + account;
    return u"ES"_s + iban::checkDigits(u"ES", ccc) + ccc;
}

} // namespace

void SepaXmlTest::texts_data() {
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Catalan") << u"Núria Muñoz i Paral·lel, Plaça d’Òrrius"_s
                             << u"Nuria Munoz i Paral.lel, Placa d'Orrius"_s;
    QTest::newRow("one l with a dot") << u"Paraŀlel"_s << u"Paral.lel"_s;
    QTest::newRow("emoji") << u"Sol 🌞 i vent"_s << u"Sol i vent"_s;
    QTest::newRow("other script") << u"太陽"_s << QString();
    QTest::newRow("signs") << u"Açò & Cia; [1] <2> a_b \"x\""_s << u"Aco + Cia, (1) (2) a-b 'x'"_s;
    QTest::newRow("ordinals") << u"2º 1ª"_s << u"2o 1a"_s;
    QTest::newRow("blanks") << u"  a \n\t b\u00A0c "_s << u"a b c"_s;
    QTest::newRow("other Latin") << u"Łódź Straße Åse Øre"_s << u"Lodz Strasse Ase Ore"_s;
    QTest::newRow("cut") << u"a"_s.repeated(39) + u" b"_s << u"a"_s.repeated(39);
}

void SepaXmlTest::texts() {
    QFETCH(const QString, original);
    QFETCH(const QString, expected);
    QCOMPARE(sepa::text(original, 40), expected);
}

void SepaXmlTest::identifiers_data() {
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"GKWH00001-JUST"_s << u"GKWH00001-JUST"_s;
    QTest::newRow("slashes") << u"//a///b/c/"_s << u"a/b/c"_s;
    QTest::newRow("slashes alone") << u"/ / /"_s << QString();
    QTest::newRow("a slash where it is cut") << u"12345678901234/6"_s << u"12345678901234"_s;
}

void SepaXmlTest::identifiers() {
    QFETCH(const QString, original);
    QFETCH(const QString, expected);
    const QString id = sepa::identifier(original, 15);
    QCOMPARE(id, expected);
    QVERIFY(sepa::hasGoodSlashes(id));
}

void SepaXmlTest::debits() {
    SepaFacts facts = sepaFacts();
    const Remittance remittance = sepaRemittance(facts, generation);
    const QString xml = written(remittance, facts);
    const QString expected[] = {
        u"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.008.001.02\">"_s,
        u"<MsgId>"_s + sepa::messageId(remittance, facts) + u"</MsgId>"_s,
        u"<CreDtTm>2026-03-02T09:30:00</CreDtTm>"_s,
        u"<NbOfTxs>2</NbOfTxs>"_s,
        u"<CtrlSum>1200.50</CtrlSum>"_s,
        u"<PmtMtd>DD</PmtMtd>"_s,
        u"<SeqTp>FRST</SeqTp>"_s,
        u"<ReqdColltnDt>2026-03-06</ReqdColltnDt>"_s,
        u"<Id>ES24000F55091367</Id>"_s,
        u"<EndToEndId>GKWH00001-JUST</EndToEndId>"_s,
        u"<InstdAmt Ccy=\"EUR\">1000.00</InstdAmt>"_s,
        u"<InstdAmt Ccy=\"EUR\">200.50</InstdAmt>"_s,
        u"<MndtId>"_s + remittance.lines.front().mandate + u"</MndtId>"_s,
        u"<DtOfSgntr>2026-01-15</DtOfSgntr>"_s,
        u"<Nm>Nuria Munoz i Paral.lel</Nm>"_s,
        u"<Nm>Aco + Cia</Nm>"_s,
        u"<IBAN>ES8901825726580208779553</IBAN>"_s,
        u"<Ustrd>Inversio GKWH00002-JUST</Ustrd>"_s,
    };
    for (const QString &part : expected)
        QVERIFY2(xml.contains(part), qPrintable(part + '\n'_L1 + xml));
    QCOMPARE(shownFaults(xml.toUtf8()), QString());
}

void SepaXmlTest::transfers() {
    SepaFacts facts = sepaFacts();
    facts.company.bic = u"CAIXESBBXXX"_s;
    Remittance remittance = sepaRemittance(facts, amortization);
    remittance.lines.back().communication.clear();
    facts.names.remove(u"S000002"_s);
    const QString xml = written(remittance, facts);
    const QString expected[] = {
        u"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.03\">"_s,
        u"<PmtMtd>TRF</PmtMtd>"_s,
        u"<ReqdExctnDt>2026-03-06</ReqdExctnDt>"_s,
        u"<Id>F55091367000</Id>"_s,
        u"<BIC>CAIXESBBXXX</BIC>"_s,
        u"<CtrlSum>1200.50</CtrlSum>"_s,
        u"<Nm>S000002</Nm>"_s,
        u"<Ustrd>GKWH00002-JUST</Ustrd>"_s,
    };
    for (const QString &part : expected)
        QVERIFY2(xml.contains(part), qPrintable(part + '\n'_L1 + xml));
    QVERIFY(!xml.contains("MndtId"_L1));
    QCOMPARE(shownFaults(xml.toUtf8()), QString());
}

void SepaXmlTest::firstAndLaterDebits() {
    SepaFacts facts = sepaFacts();
    Remittance remittance = sepaRemittance(facts, generation);
    facts.collected = {remittance.lines.front().mandate};
    remittance.lines.push_back(remittance.lines.back()); // a second charge on one new mandate
    remittance.lines.back().invoice = u"GKWH00003-JUST"_s;
    const QString xml = written(remittance, facts);
    const QString first = xml.section(u"<PmtInf>"_s, 1, 1);
    const QString later = xml.section(u"<PmtInf>"_s, 2, 2);
    QVERIFY(first.contains("<SeqTp>FRST"_L1) && first.contains("GKWH00002-JUST</EndToEndId>"_L1));
    QVERIFY(first.contains("<CtrlSum>200.50"_L1) && first.contains("<NbOfTxs>1"_L1));
    QVERIFY(later.contains("<SeqTp>RCUR"_L1) && later.contains("GKWH00001-JUST</EndToEndId>"_L1));
    QVERIFY(later.contains("GKWH00003-JUST</EndToEndId>"_L1) && later.contains("<CtrlSum>1200.50"_L1));
    QCOMPARE(shownFaults(xml.toUtf8()), QString());
}

void SepaXmlTest::sameBytes() {
    SepaFacts facts = sepaFacts();
    const Remittance remittance = sepaRemittance(facts, generation);
    QCOMPARE(written(remittance, facts), written(remittance, facts));
    Remittance sent = remittance;
    sent.state = RemittanceState::Sent;
    QCOMPARE(written(sent, facts), written(remittance, facts));
}

void SepaXmlTest::messageIds() {
    SepaFacts facts = sepaFacts();
    const Remittance remittance = sepaRemittance(facts, generation);
    const QString id = sepa::messageId(remittance, facts);
    QVERIFY(id.startsWith("R2026-0001-"_L1));
    Remittance changed = remittance;
    ++changed.lines.front().amount;
    QVERIFY(sepa::messageId(changed, facts) != id);
    facts.day = facts.day.addDays(1);
    QVERIFY(sepa::messageId(remittance, facts) != id);
    facts.written = facts.written.addSecs(60);
    facts.day = facts.day.addDays(-1);
    QCOMPARE(sepa::messageId(remittance, facts), id);
    changed.name = u"/"_s + u"long"_s.repeated(20);
    QVERIFY(sepa::messageId(changed, facts).size() <= 33);
}

void SepaXmlTest::refuses_data() {
    QTest::addColumn<std::function<void(Remittance &, SepaFacts &)>>("damage");
    QTest::addColumn<QString>("code");
    using Damage = std::function<void(Remittance &, SepaFacts &)>;
    const auto row = [](const char *tag, const char *code, const Damage &damage) {
        QTest::newRow(tag) << damage << QString::fromLatin1(code);
    };
    row("unknown mode", "not-found", [](Remittance &r, SepaFacts &) { r.mode = u"CAIXA"_s; });
    row("no lines", "empty", [](Remittance &r, SepaFacts &) { r.lines.clear(); });
    row("cancelled", "state", [](Remittance &r, SepaFacts &) { r.state = RemittanceState::Cancelled; });
    row("yesterday", "bad-date", [](Remittance &, SepaFacts &f) { f.day = f.written.date().addDays(-1); });
    row("no day", "bad-date", [](Remittance &, SepaFacts &f) { f.day = {}; });
    row("own account", "bad-iban", [](Remittance &, SepaFacts &f) { f.company.iban.clear(); });
    row("account", "bad-iban", [](Remittance &r, SepaFacts &) { r.lines[1].iban = u"ES8812341234161234567890"_s; });
    row("foreign account", "bad-iban", [](Remittance &r, SepaFacts &f) {
        f.foreign = ForeignIbans::Refused;
        r.lines[1].iban = u"DE89370400440532013000"_s;
    });
    row("nothing", "bad-amount", [](Remittance &r, SepaFacts &) { r.lines[1].amount = 0; });
    row("too much", "bad-amount", [](Remittance &r, SepaFacts &) { r.lines[1].amount = 100'000'000'000; });
    row("no mandate", "no-mandate", [](Remittance &r, SepaFacts &) { r.lines[1].mandate.clear(); });
    row("ended mandate", "no-mandate",
        [](Remittance &r, SepaFacts &f) { f.mandates[r.lines[1].mandate].ended = f.day; });
    row("mandate to be signed", "no-mandate",
        [](Remittance &r, SepaFacts &f) { f.mandates[r.lines[1].mandate].signedOn = f.day.addDays(1); });
    row("mandate of another account", "no-mandate",
        [](Remittance &r, SepaFacts &) { r.lines[1].iban = r.lines[0].iban; });
    row("mandate of another member", "no-mandate",
        [](Remittance &r, SepaFacts &) { r.lines[1].mandate = r.lines[0].mandate; });
}

void SepaXmlTest::refuses() {
    using Damage = std::function<void(Remittance &, SepaFacts &)>;
    QFETCH(const Damage, damage);
    QFETCH(const QString, code);
    SepaFacts facts = sepaFacts();
    Remittance remittance = sepaRemittance(facts, generation);
    QVERIFY(sepa::write(remittance, facts));
    damage(remittance, facts);
    QCOMPARE(fakes::codeOf(sepa::write(remittance, facts)), code);
}

void SepaXmlTest::whateverIsWrittenIsRight_data() {
    QTest::addColumn<QString>("mode");
    for (const PaymentMode &mode : standardPaymentModes())
        QTest::newRow(qPrintable(mode.name)) << mode.name;
}

void SepaXmlTest::whateverIsWrittenIsRight() {
    QFETCH(const QString, mode);
    QVERIFY(rc::check("whatever is written is right", [&] {
        SepaFacts facts = sepaFacts();
        facts.day = facts.day.addDays(*rc::gen::inRange(0, 400));
        Remittance remittance = fakes::must(findOrMakeRemittance({}, mode, *anyText())).value;
        const int count = *rc::gen::inRange(1, 8);
        for (int i = 0; i < count; ++i) {
            const QString member = u"S00000"_s + QString::number(i);
            const auto cents = *rc::gen::inRange<Cents>(1, sepa::mostOfPayment + 1);
            facts.names.insert(member, *anyText());
            remittance.lines.push_back(sepaLine(facts, *anyText(), member, anyIban(), cents));
            remittance.lines.back().communication = *anyText();
            if (*rc::gen::arbitrary<bool>())
                facts.collected.insert(remittance.lines.back().mandate);
        }
        const QByteArray xml = fakes::must(sepa::write(remittance, facts));
        const QString faults = shownFaults(xml);
        if (!faults.isEmpty())
            RC_FAIL((faults + '\n'_L1 + QString::fromUtf8(xml)).toStdString());
        RC_ASSERT(xml == fakes::must(sepa::write(remittance, facts)));
        const Cents sum = remittance.total() < 0 ? -remittance.total() : remittance.total();
        RC_ASSERT(xml.contains(("<CtrlSum>"_L1 + money::text(sum)).toUtf8()));
    }));
}

QTEST_GUILESS_MAIN(SepaXmlTest)
#include "SepaXmlTest.moc"
