// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/SepaGrammar.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gkwh::sepa {

namespace {

struct Rule {
    const char *type;
    const char *inside;
};

// element:type, with ? at most once, + at least once, * any number of times; a | in between: one of them. A type that
// begins with = is one of those words; Any is not looked into.
constexpr Rule rules[] = {
    {"Debits", "CstmrDrctDbtInitn:DebitMessage"},
    {"DebitMessage", "GrpHdr:Header PmtInf:DebitBlock+"},
    {"DebitBlock",
     "PmtInfId:BlockId PmtMtd:=DD BtchBookg:=true,false? NbOfTxs:BlockCount? CtrlSum:BlockSum? PmtTpInf:DebitKind "
     "ReqdColltnDt:Day Cdtr:Party CdtrAcct:Account CdtrAgt:Bank CdtrAgtAcct:Account? UltmtCdtr:Other? ChrgBr:=SLEV? "
     "ChrgsAcct:Account? ChrgsAcctAgt:Bank? CdtrSchmeId:Creditor? DrctDbtTxInf:Debit+"},
    {"DebitKind", "InstrPrty:=HIGH,NORM? SvcLvl:SepaLevel LclInstrm:Scheme SeqTp:=FRST,RCUR,FNAL,OOFF "
                  "CtgyPurp:CodeOrText?"},
    {"Scheme", "Cd:=CORE,COR1,B2B"},
    {"Debit", "PmtId:PaymentIds PmtTpInf:Any? InstdAmt:Amount ChrgBr:=SLEV? DrctDbtTx:Collection UltmtCdtr:Other? "
              "DbtrAgt:Bank DbtrAgtAcct:Account? Dbtr:Party DbtrAcct:Account UltmtDbtr:Other? InstrForCdtrAgt:Text140? "
              "Purp:CodeOrText? RgltryRptg:Any* Tax:Any? RltdRmtInf:Any* RmtInf:Communication?"},
    {"Collection", "MndtRltdInf:Mandate CdtrSchmeId:Creditor? PreNtfctnId:Id35? PreNtfctnDt:AnyDay?"},
    {"Mandate", "MndtId:Id35 DtOfSgntr:SignatureDay AmdmntInd:=true,false? AmdmntInfDtls:Any? ElctrncSgntr:Text1025? "
                "FrstColltnDt:AnyDay? FnlColltnDt:AnyDay? Frqcy:Text35?"},
    {"Creditor", "Id:CreditorPrivate"},
    {"CreditorPrivate", "PrvtId:CreditorOther"},
    {"CreditorOther", "Othr:CreditorScheme"},
    {"CreditorScheme", "Id:CreditorId SchmeNm:SepaScheme"},
    {"SepaScheme", "Prtry:=SEPA"},

    {"Transfers", "CstmrCdtTrfInitn:TransferMessage"},
    {"TransferMessage", "GrpHdr:Header PmtInf:TransferBlock+"},
    {"TransferBlock",
     "PmtInfId:BlockId PmtMtd:=TRF BtchBookg:=true,false? NbOfTxs:BlockCount? CtrlSum:BlockSum? "
     "PmtTpInf:TransferKind? ReqdExctnDt:Day PoolgAdjstmntDt:AnyDay? Dbtr:Party DbtrAcct:Account DbtrAgt:Bank "
     "DbtrAgtAcct:Account? UltmtDbtr:Other? ChrgBr:=SLEV? ChrgsAcct:Account? ChrgsAcctAgt:Bank? CdtTrfTxInf:Transfer+"},
    {"TransferKind", "InstrPrty:=HIGH,NORM? SvcLvl:SepaLevel? LclInstrm:CodeOrText? CtgyPurp:CodeOrText?"},
    {"Transfer",
     "PmtId:PaymentIds PmtTpInf:TransferKind? Amt:TransferAmount XchgRateInf:Any? ChrgBr:=SLEV? ChqInstr:Any? "
     "UltmtDbtr:Other? IntrmyAgt1:Bank? IntrmyAgt1Acct:Account? IntrmyAgt2:Bank? IntrmyAgt2Acct:Account? "
     "IntrmyAgt3:Bank? IntrmyAgt3Acct:Account? CdtrAgt:Bank? CdtrAgtAcct:Account? Cdtr:Party CdtrAcct:Account "
     "UltmtCdtr:Other? InstrForCdtrAgt:Any* InstrForDbtrAgt:Text140? Purp:CodeOrText? RgltryRptg:Any* Tax:Any? "
     "RltdRmtInf:Any* RmtInf:Communication?"},
    {"TransferAmount", "InstdAmt:Amount"},

    {"Header", "MsgId:Id35 CreDtTm:Moment Authstn:Any* NbOfTxs:MessageCount CtrlSum:MessageSum? InitgPty:Other "
               "FwdgAgt:Bank?"},
    {"SepaLevel", "Cd:=SEPA"},
    {"PaymentIds", "InstrId:Id35? EndToEndId:PaymentId"},
    {"Party", "Nm:Text70 PstlAdr:Postal? Id:PartyId? CtryOfRes:Country? CtctDtls:Any?"},
    {"Other", "Nm:Text70? PstlAdr:Postal? Id:PartyId? CtryOfRes:Country? CtctDtls:Any?"},
    {"Postal", "AdrTp:Any? Dept:Text70? SubDept:Text70? StrtNm:Text70? BldgNb:Text16? PstCd:Text16? TwnNm:Text35? "
               "CtrySubDvsn:Text35? Ctry:Country? AdrLine:Text70*"},
    {"PartyId", "OrgId:Organisation|PrvtId:Person"},
    {"Organisation", "BICOrBEI:Bic? Othr:NamedId*"},
    {"Person", "DtAndPlcOfBirth:Any? Othr:NamedId*"},
    {"NamedId", "Id:Id35 SchmeNm:CodeOrText? Issr:Text35?"},
    {"CodeOrText", "Cd:Text35|Prtry:Text35"},
    {"Account", "Id:AccountId Tp:Any? Ccy:=EUR? Nm:Text70?"},
    {"AccountId", "IBAN:Iban"},
    {"Bank", "FinInstnId:BankIds BrnchId:Any?"},
    {"BankIds", "BIC:Bic|Othr:BankOther"},
    {"BankOther", "Id:=NOTPROVIDED"},
    {"Communication", "Ustrd:Text140|Strd:Any"},
};

Particle particleOf(QString text) {
    Particle particle;
    if (text.endsWith('?'_L1))
        particle.least = 0;
    else if (text.endsWith('+'_L1))
        particle.most = Particle::unbounded;
    else if (text.endsWith('*'_L1))
        particle = {{}, {}, 0, Particle::unbounded};
    if (particle.least == 0 || particle.most > 1)
        text.chop(1);
    particle.name = text.section(':'_L1, 0, 0);
    particle.type = text.section(':'_L1, 1);
    return particle;
}

QHash<QString, ElementType> readRules() {
    QHash<QString, ElementType> types;
    for (const Rule &rule : rules) {
        ElementType type;
        const QString inside = QString::fromLatin1(rule.inside);
        type.choice = inside.contains('|'_L1);
        for (const QString &particle : inside.split(type.choice ? '|'_L1 : ' '_L1))
            type.particles.push_back(particleOf(particle));
        types.insert(QString::fromLatin1(rule.type), type);
    }
    return types;
}

} // namespace

QString rootOf(const QString &messageNamespace) {
    if (messageNamespace == "urn:iso:std:iso:20022:tech:xsd:pain.008.001.02"_L1)
        return u"Debits"_s;
    if (messageNamespace == "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"_L1)
        return u"Transfers"_s;
    return {};
}

const ElementType *elementType(const QString &name) {
    static const QHash<QString, ElementType> types = readRules();
    const auto found = types.constFind(name);
    return found == types.cend() ? nullptr : &*found;
}

} // namespace gkwh::sepa
