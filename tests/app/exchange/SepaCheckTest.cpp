// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The check of files for the bank: each kind of damage is found where it is, and nothing else; files of other programs
// with more elements than ours are right; what is no XML at all does no harm.
#include "tests/app/exchange/SepaTesting.h"

#include <QTest>

using namespace gkwh;
using namespace gkwh::testing;

class SepaCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void debits_data();
    void debits();
    void transfers_data();
    void transfers();
    void takesFilesOfOthers_data();
    void takesFilesOfOthers();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void saysWhatAndWhere();
    void survivesEveryCut();
};

namespace {

QString fileOf(const QString &mode) {
    SepaFacts facts = sepaFacts();
    const Remittance remittance = sepaRemittance(facts, mode);
    return QString::fromUtf8(fakes::must(sepa::write(remittance, facts)));
}

const QString &debitFile() {
    static const QString file = fileOf(u"GENERATION kWh"_s);
    return file;
}
const QString &transferFile() {
    static const QString file = fileOf(u"GENERATION kWh AMOR"_s);
    return file;
}

/// The first place of `what` replaced; the file must have one.
QString with(const QString &file, const QString &what, const QString &replacement) {
    const qsizetype at = file.indexOf(what);
    if (at < 0)
        qFatal("%s is not in the file", qPrintable(what));
    return QString(file).replace(at, what.size(), replacement);
}

/// The first element of that name, whole.
QString element(const QString &file, const QString &name) {
    const qsizetype from = file.indexOf('<'_L1 + name + '>'_L1);
    const QString end = "</"_L1 + name + '>'_L1;
    if (from < 0)
        qFatal("%s is not in the file", qPrintable(name));
    return file.mid(from, file.indexOf(end, from) + end.size() - from);
}

void columns() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
}

} // namespace

void SepaCheckTest::debits_data() {
    columns();
    const QString top = u"Document/CstmrDrctDbtInitn/"_s;
    const QString block = top + u"PmtInf[1]/"_s;
    const QString debit = block + u"DrctDbtTxInf[1]/"_s;
    const QString file = debitFile();
    const auto row = [&](const char *tag, const QString &what, const QString &replacement, const QString &expected) {
        QTest::newRow(tag) << with(file, what, replacement) << expected;
    };
    const auto without = [&](const char *name, const QString &expected) {
        row(name, element(file, QString::fromLatin1(name)), {}, expected);
    };
    QTest::newRow("nothing") << file << QString();

    without("GrpHdr", u"missing-element "_s + top + u"GrpHdr"_s);
    without("MsgId", u"missing-element "_s + top + u"GrpHdr/MsgId"_s);
    without("CreDtTm", u"missing-element "_s + top + u"GrpHdr/CreDtTm"_s);
    without("InitgPty", u"missing-element "_s + top + u"GrpHdr/InitgPty"_s);
    without("PmtInf", u"missing-element "_s + top + u"PmtInf\nwrong-count "_s + top + u"GrpHdr/NbOfTxs\nwrong-sum "_s
                          + top + u"GrpHdr/CtrlSum"_s);
    without("PmtInfId", u"missing-element "_s + block + u"PmtInfId"_s);
    without("PmtTpInf", u"missing-element "_s + block + u"PmtTpInf"_s);
    without("SeqTp", u"missing-element "_s + block + u"PmtTpInf/SeqTp"_s);
    without("ReqdColltnDt", u"missing-element "_s + block + u"ReqdColltnDt"_s);
    without("CdtrAcct", u"missing-element "_s + block + u"CdtrAcct"_s);
    without("EndToEndId", u"missing-element "_s + debit + u"PmtId/EndToEndId"_s);
    without("MndtId", u"missing-element "_s + debit + u"DrctDbtTx/MndtRltdInf/MndtId"_s);
    without("DtOfSgntr", u"missing-element "_s + debit + u"DrctDbtTx/MndtRltdInf/DtOfSgntr"_s);
    without("DbtrAgt", u"missing-element "_s + debit + u"DbtrAgt"_s);
    without("DbtrAcct", u"missing-element "_s + debit + u"DbtrAcct"_s);
    without("CdtrSchmeId", u"no-creditor "_s + debit.chopped(1) + u"\nno-creditor "_s + block + u"DrctDbtTxInf[2]"_s);
    row("no account inside", element(file, u"IBAN"_s), {}, u"missing-element "_s + block + u"CdtrAcct/Id/IBAN"_s);
    row("neither text nor structure", element(file, u"Ustrd"_s), {}, u"one-of "_s + debit + u"RmtInf"_s);

    const QString mandate = element(file, u"MndtId"_s);
    const QString signature = element(file, u"DtOfSgntr"_s);
    QTest::newRow("order") << with(with(file, signature, {}), mandate, signature + mandate)
                           << u"wrong-order "_s + debit + u"DrctDbtTx/MndtRltdInf/MndtId"_s;
    QTest::newRow("header after the payments")
        << with(with(file, element(file, u"GrpHdr"_s), {}), u"</PmtInf>"_s, u"</PmtInf>"_s + element(file, u"GrpHdr"_s))
        << u"wrong-order "_s + top + u"GrpHdr"_s;
    row("twice", mandate, mandate + mandate, u"too-many "_s + debit + u"DrctDbtTx/MndtRltdInf/MndtId"_s);
    row("unknown", mandate, mandate + u"<Colour>red</Colour>"_s,
        u"unexpected-element "_s + debit + u"DrctDbtTx/MndtRltdInf/Colour"_s);
    row("foreign namespace", mandate, mandate + u"<MndtId xmlns=\"urn:other\">1</MndtId>"_s,
        u"unexpected-element "_s + debit + u"DrctDbtTx/MndtRltdInf/MndtId"_s);
    row("text between", mandate, mandate + u"hello"_s, u"unexpected-text "_s + debit + u"DrctDbtTx/MndtRltdInf"_s);
    row("element in a value", u"<PmtMtd>DD"_s, u"<PmtMtd>DD<b/>"_s, u"unexpected-element "_s + block + u"PmtMtd/b"_s);

    row("accent", u"<Nm>Nuria"_s, u"<Nm>Núria"_s, u"bad-characters "_s + debit + u"Dbtr/Nm"_s);
    row("emoji", u"<Nm>Nuria"_s, u"<Nm>🙂"_s, u"bad-characters "_s + debit + u"Dbtr/Nm"_s);
    row("ampersand", u"<Nm>Nuria"_s, u"<Nm>&amp;"_s, u"bad-characters "_s + debit + u"Dbtr/Nm"_s);
    row("empty name", element(element(file, u"Dbtr"_s), u"Nm"_s), u"<Nm> </Nm>"_s, u"empty "_s + debit + u"Dbtr/Nm"_s);
    row("long name", u"<Nm>Nuria"_s, u"<Nm>"_s + u"a"_s.repeated(60), u"too-long "_s + debit + u"Dbtr/Nm"_s);
    row("long text", u"<Ustrd>"_s, u"<Ustrd>"_s + u"a"_s.repeated(140), u"too-long "_s + debit + u"RmtInf/Ustrd"_s);
    row("long identifier", u"<EndToEndId>"_s, u"<EndToEndId>"_s + u"a"_s.repeated(35),
        u"too-long "_s + debit + u"PmtId/EndToEndId"_s);
    row("slash", u"<EndToEndId>"_s, u"<EndToEndId>/"_s, u"bad-slashes "_s + debit + u"PmtId/EndToEndId"_s);

    row("account", u"<IBAN>ES77"_s, u"<IBAN>ES78"_s, u"bad-iban "_s + debit + u"DbtrAcct/Id/IBAN"_s);
    row("account with blanks", u"<IBAN>ES77"_s, u"<IBAN>ES77 "_s, u"bad-iban "_s + debit + u"DbtrAcct/Id/IBAN"_s);
    row("BIC", u"<Othr>\n       <Id>NOTPROVIDED</Id>\n      </Othr>"_s, u"<BIC>CAIX</BIC>"_s,
        u"bad-bic "_s + debit + u"DbtrAgt/FinInstnId/BIC"_s);
    row("creditor", u"<Id>ES24000F55091367</Id>\n       <SchmeNm>"_s, u"<Id>ES25000F55091367</Id>\n<SchmeNm>"_s,
        u"bad-creditor "_s + block + u"CdtrSchmeId/Id/PrvtId/Othr/Id"_s);
    row("sequence", u"FRST"_s, u"NEXT"_s, u"bad-value "_s + block + u"PmtTpInf/SeqTp"_s);
    row("method", u"<PmtMtd>DD"_s, u"<PmtMtd>TRF"_s, u"bad-value "_s + block + u"PmtMtd"_s);

    row("currency", u"Ccy=\"EUR\""_s, u"Ccy=\"USD\""_s, u"bad-currency "_s + debit + u"InstdAmt"_s);
    const QString sums = u"\nwrong-sum "_s + block + u"CtrlSum\nwrong-sum "_s + top + u"GrpHdr/CtrlSum"_s;
    for (const char *wrong : {"1000.001", "0.00", "-1000.00", "1,000.00", "1e3", "1000000000.00"})
        row(wrong, u">1000.00<"_s, '>'_L1 + QString::fromLatin1(wrong) + '<'_L1,
            u"bad-amount "_s + debit + u"InstdAmt"_s + sums);
    QTest::newRow("a cent more") << with(file, u">1000.00<"_s, u">1000.01<"_s) << sums.mid(1);
    QTest::newRow("sum of the message") << with(file, u"1200.50"_s, u"1200.51"_s)
                                        << u"wrong-sum "_s + top + u"GrpHdr/CtrlSum"_s;
    QTest::newRow("count of the message")
        << with(file, u"<NbOfTxs>2"_s, u"<NbOfTxs>3"_s) << u"wrong-count "_s + top + u"GrpHdr/NbOfTxs"_s;
    QTest::newRow("no count") << with(file, u"<NbOfTxs>2"_s, u"<NbOfTxs>two"_s)
                              << u"bad-number "_s + top + u"GrpHdr/NbOfTxs"_s;
    row("one payment less", element(file, u"DrctDbtTxInf"_s), {},
        u"wrong-count "_s + block + u"NbOfTxs\nwrong-sum "_s + block + u"CtrlSum\nwrong-count "_s + top
            + u"GrpHdr/NbOfTxs\nwrong-sum "_s + top + u"GrpHdr/CtrlSum"_s);
    row("identifier twice", u"<EndToEndId>GKWH00001"_s, u"<EndToEndId>GKWH00002"_s,
        u"duplicate-id "_s + block + u"DrctDbtTxInf[2]/PmtId/EndToEndId"_s);

    row("no day", u"<ReqdColltnDt>2026-03-06"_s, u"<ReqdColltnDt>2026-02-29"_s,
        u"bad-date "_s + block + u"ReqdColltnDt"_s);
    row("day and hour", u"<ReqdColltnDt>2026-03-06"_s, u"<ReqdColltnDt>2026-03-06T00:00"_s,
        u"bad-date "_s + block + u"ReqdColltnDt"_s);
    row("too early", u"<ReqdColltnDt>2026-03-06"_s, u"<ReqdColltnDt>2026-03-01"_s,
        u"too-early "_s + block + u"ReqdColltnDt"_s);
    row("signed later", u"<DtOfSgntr>2026-01-15"_s, u"<DtOfSgntr>2026-03-07"_s,
        u"too-late "_s + debit + u"DrctDbtTx/MndtRltdInf/DtOfSgntr"_s);
    row("no moment", u"T09:30:00"_s, u"T25:30:00"_s, u"bad-date "_s + top + u"GrpHdr/CreDtTm"_s);
    row("moment without hour", u"T09:30:00"_s, {}, u"bad-date "_s + top + u"GrpHdr/CreDtTm"_s);
}

void SepaCheckTest::debits() {
    QFETCH(const QString, file);
    QFETCH(const QString, expected);
    QCOMPARE(shownFaults(file.toUtf8()), expected);
}

void SepaCheckTest::transfers_data() {
    columns();
    const QString block = u"Document/CstmrCdtTrfInitn/PmtInf[1]/"_s;
    const QString transfer = block + u"CdtTrfTxInf[1]/"_s;
    const QString file = transferFile();
    const auto row = [&](const char *tag, const QString &what, const QString &replacement, const QString &expected) {
        QTest::newRow(tag) << with(file, what, replacement) << expected;
    };
    QTest::newRow("nothing") << file << QString();
    row("day", element(file, u"ReqdExctnDt"_s), {}, u"missing-element "_s + block + u"ReqdExctnDt"_s);
    row("account", element(file, u"CdtrAcct"_s), {}, u"missing-element "_s + transfer + u"CdtrAcct"_s);
    row("charges", u"SLEV"_s, u"DEBT"_s, u"bad-value "_s + block + u"ChrgBr"_s);
    row("element of a debit", u"<Amt>"_s, u"<DrctDbtTx/><Amt>"_s, u"unexpected-element "_s + transfer + u"DrctDbtTx"_s);
    const QString receiver = element(file, u"Cdtr"_s);
    QTest::newRow("order") << with(with(file, receiver, {}), u"<Amt>"_s, receiver + u"<Amt>"_s)
                           << u"wrong-order "_s + transfer + u"Amt"_s;
}

void SepaCheckTest::transfers() { debits(); }

void SepaCheckTest::takesFilesOfOthers_data() {
    columns();
    const QString file = debitFile();
    const auto row = [&](const char *tag, const QString &what, const QString &replacement) {
        QTest::newRow(tag) << with(file, what, replacement) << QString();
    };
    const QString name = u"<Nm>Nuria Munoz i Paral.lel</Nm>"_s;
    row("address", name,
        name + u"<PstlAdr><Ctry>ES</Ctry><AdrLine>C/ Pic 1</AdrLine><AdrLine>17001 Girona</AdrLine></PstlAdr>"_s);
    row("amended mandate", element(file, u"DtOfSgntr"_s),
        element(file, u"DtOfSgntr"_s)
            + u"<AmdmntInd>true</AmdmntInd><AmdmntInfDtls><OrgnlMndtId>1</OrgnlMndtId></AmdmntInfDtls>"_s);
    row("BIC", u"<Othr>\n       <Id>NOTPROVIDED</Id>\n      </Othr>"_s, u"<BIC>CAIXESBB</BIC>"_s);
    row("purpose", u"<RmtInf>"_s, u"<Purp><Cd>GDDS</Cd></Purp><RmtInf>"_s);
    row("structured", element(file, u"Ustrd"_s), u"<Strd><CdtrRefInf><Ref>RF18</Ref></CdtrRefInf></Strd>"_s);
    row("moment with an offset", u"T09:30:00"_s, u"T09:30:00.123+01:00"_s);
    row("no sum", element(file, u"CtrlSum"_s), {});
    row("amount without decimals", u">1000.00<"_s, u">1000<"_s);
    row("unnamed payments", u"<EndToEndId>GKWH00001-JUST"_s, u"<EndToEndId>NOTPROVIDED"_s);
    row("foreign account", u"ES7712341234161234567890"_s, u"DE89370400440532013000"_s);
    row("comment", u"<RmtInf>"_s, u"<!-- paid --><RmtInf>"_s);
}

void SepaCheckTest::takesFilesOfOthers() { debits(); }

void SepaCheckTest::refusesOtherFiles_data() {
    columns();
    QTest::newRow("nothing") << QString() << u"bad-xml Document"_s;
    QTest::newRow("no XML") << u"member,iban\n"_s << u"bad-xml Document"_s;
    QTest::newRow("other XML") << u"<html/>"_s << u"unknown-message html"_s;
    QTest::newRow("other message") << with(debitFile(), u"pain.008.001.02"_s, u"pain.008.001.08"_s)
                                   << u"unknown-message Document"_s;
    QTest::newRow("the one in the other") << with(debitFile(), u"pain.008.001.02"_s, u"pain.001.001.03"_s)
                                          << u"unexpected-element Document/CstmrDrctDbtInitn\n"
                                             "missing-element Document/CstmrCdtTrfInitn"_s;
    QTest::newRow("entities within entities")
        << u"<!DOCTYPE Document [<!ENTITY a \"%1\"><!ENTITY b \"%2\"><!ENTITY c \"%3\"><!ENTITY d \"%4\">]>"
           "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.008.001.02\">&d;</Document>"_s.arg(
               u"0"_s.repeated(99), u"&a;"_s.repeated(99), u"&b;"_s.repeated(99), u"&c;"_s.repeated(99))
        << u"bad-xml Document"_s;
    QTest::newRow("two roots") << debitFile() + u"<Document/>"_s << u"bad-xml Document"_s;
}

void SepaCheckTest::refusesOtherFiles() { debits(); }

void SepaCheckTest::saysWhatAndWhere() {
    const auto found = sepa::faults(with(debitFile(), u"<NbOfTxs>2"_s, u"<NbOfTxs>3"_s).toUtf8());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().arguments, (QJsonObject{{u"said"_s, 3}, {u"counted"_s, 2}}));
    const auto wrong = sepa::faults(with(debitFile(), u"<IBAN>ES77"_s, u"<IBAN>ES78"_s).toUtf8());
    QCOMPARE(wrong.front().arguments["why"_L1].toString(), u"checksum"_s);
}

void SepaCheckTest::survivesEveryCut() {
    const QByteArray file = debitFile().toUtf8();
    const auto end = file.lastIndexOf('>');
    for (qsizetype size = 0; size < end; ++size) {
        const auto found = sepa::faults(file.left(size));
        QVERIFY2(!found.empty() && found.back().code == u"bad-xml"_s, qPrintable(QString::number(size)));
    }
    QVERIFY(sepa::faults(file.left(end + 1)).empty());
}

QTEST_GUILESS_MAIN(SepaCheckTest)
#include "SepaCheckTest.moc"
