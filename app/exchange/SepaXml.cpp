// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/SepaXml.h"

#include "app/exchange/SepaText.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

#include <concepts>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr qsizetype idLength = 35;
constexpr qsizetype nameLength = 70;
constexpr qsizetype communicationLength = 140;
constexpr qsizetype digestLength = 16;

/// A line as the file has it: every text clean and short enough.
struct Payment {
    QString id;
    QString name;
    QString iban;
    Cents amount = 0;
    QString communication;
    QString mandate;
    QDate signedOn;
};

/// Payments that share a head: all of a file of transfers, the first or the later debits of their mandates.
struct Block {
    QString id;
    QString sequence; ///< "FRST", "RCUR"; empty for transfers
    std::vector<Payment> payments;
};

Cents sumOf(const std::vector<Payment> &payments) {
    Cents sum = 0;
    for (const Payment &payment : payments)
        sum += payment.amount;
    return sum;
}

class Writer {
public:
    Writer(const SepaFacts &facts, const PaymentMode &mode)
        : m_facts(facts), m_mode(mode), m_debits(mode.format == PaymentMode::Format::Sepa19), m_xml(&m_bytes) {}

    QByteArray write(const QString &messageId, const std::vector<Block> &blocks);

private:
    void within(QLatin1StringView element, std::invocable auto content) {
        m_xml.writeStartElement(element);
        content();
        m_xml.writeEndElement();
    }
    void leaf(QLatin1StringView element, const QString &text) { m_xml.writeTextElement(element, text); }
    void counts(size_t count, Cents sum);
    void header(const QString &messageId, const std::vector<Block> &blocks);
    void block(const Block &block);
    void company();
    void creditorScheme();
    void debit(const Payment &payment);
    void transfer(const Payment &payment);
    void amount(Cents amount);
    void account(QLatin1StringView element, const QString &iban);
    void bank(QLatin1StringView element, const QString &bic);
    void name(QLatin1StringView element, const QString &text);
    void communication(const Payment &payment);

    const SepaFacts &m_facts;
    const PaymentMode &m_mode;
    const bool m_debits;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray Writer::write(const QString &messageId, const std::vector<Block> &blocks) {
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement("Document"_L1);
    m_xml.writeDefaultNamespace("urn:iso:std:iso:20022:tech:xsd:"_L1
                                + (m_debits ? "pain.008.001.02"_L1 : "pain.001.001.03"_L1));
    within(m_debits ? "CstmrDrctDbtInitn"_L1 : "CstmrCdtTrfInitn"_L1, [&] {
        header(messageId, blocks);
        for (const Block &each : blocks)
            block(each);
    });
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return m_bytes;
}

void Writer::header(const QString &messageId, const std::vector<Block> &blocks) {
    size_t count = 0;
    Cents sum = 0;
    for (const Block &each : blocks) {
        count += each.payments.size();
        sum += sumOf(each.payments);
    }
    // Spanish banks know whoever hands in transfers by the tax number and a suffix, both of them in the identifier
    const QString initiator = m_debits ? m_mode.creditor : m_mode.creditor.mid(7) + m_mode.creditor.mid(4, 3);
    within("GrpHdr"_L1, [&] {
        leaf("MsgId"_L1, messageId);
        leaf("CreDtTm"_L1, m_facts.written.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s));
        counts(count, sum);
        within("InitgPty"_L1, [&] {
            leaf("Nm"_L1, sepa::text(m_facts.company.name, nameLength));
            within("Id"_L1, [&] { within("OrgId"_L1, [&] { within("Othr"_L1, [&] { leaf("Id"_L1, initiator); }); }); });
        });
    });
}

void Writer::block(const Block &block) {
    within("PmtInf"_L1, [&] {
        leaf("PmtInfId"_L1, block.id);
        leaf("PmtMtd"_L1, m_debits ? u"DD"_s : u"TRF"_s);
        leaf("BtchBookg"_L1, u"true"_s);
        counts(block.payments.size(), sumOf(block.payments));
        within("PmtTpInf"_L1, [&] {
            within("SvcLvl"_L1, [&] { leaf("Cd"_L1, u"SEPA"_s); });
            if (m_debits) {
                within("LclInstrm"_L1, [&] { leaf("Cd"_L1, u"CORE"_s); });
                leaf("SeqTp"_L1, block.sequence);
            }
        });
        leaf(m_debits ? "ReqdColltnDt"_L1 : "ReqdExctnDt"_L1, m_facts.day.toString(Qt::ISODate));
        company();
        leaf("ChrgBr"_L1, u"SLEV"_s);
        if (m_debits)
            creditorScheme();
        for (const Payment &payment : block.payments)
            m_debits ? debit(payment) : transfer(payment);
    });
}

void Writer::company() {
    name(m_debits ? "Cdtr"_L1 : "Dbtr"_L1, sepa::text(m_facts.company.name, nameLength));
    account(m_debits ? "CdtrAcct"_L1 : "DbtrAcct"_L1, iban::clean(m_facts.company.iban));
    bank(m_debits ? "CdtrAgt"_L1 : "DbtrAgt"_L1, m_facts.company.bic);
}

void Writer::creditorScheme() {
    within("CdtrSchmeId"_L1, [&] {
        within("Id"_L1, [&] {
            within("PrvtId"_L1, [&] {
                within("Othr"_L1, [&] {
                    leaf("Id"_L1, m_mode.creditor);
                    within("SchmeNm"_L1, [&] { leaf("Prtry"_L1, u"SEPA"_s); });
                });
            });
        });
    });
}

void Writer::debit(const Payment &payment) {
    within("DrctDbtTxInf"_L1, [&] {
        within("PmtId"_L1, [&] { leaf("EndToEndId"_L1, payment.id); });
        amount(payment.amount);
        within("DrctDbtTx"_L1, [&] {
            within("MndtRltdInf"_L1, [&] {
                leaf("MndtId"_L1, payment.mandate);
                leaf("DtOfSgntr"_L1, payment.signedOn.toString(Qt::ISODate));
            });
        });
        bank("DbtrAgt"_L1, {});
        name("Dbtr"_L1, payment.name);
        account("DbtrAcct"_L1, payment.iban);
        communication(payment);
    });
}

void Writer::transfer(const Payment &payment) {
    within("CdtTrfTxInf"_L1, [&] {
        within("PmtId"_L1, [&] { leaf("EndToEndId"_L1, payment.id); });
        within("Amt"_L1, [&] { amount(payment.amount); });
        name("Cdtr"_L1, payment.name);
        account("CdtrAcct"_L1, payment.iban);
        communication(payment);
    });
}

void Writer::counts(size_t count, Cents sum) {
    leaf("NbOfTxs"_L1, QString::number(count));
    leaf("CtrlSum"_L1, money::text(sum));
}

void Writer::amount(Cents amount) {
    m_xml.writeStartElement("InstdAmt"_L1);
    m_xml.writeAttribute("Ccy"_L1, u"EUR"_s);
    m_xml.writeCharacters(money::text(amount));
    m_xml.writeEndElement();
}

void Writer::account(QLatin1StringView element, const QString &iban) {
    within(element, [&] { within("Id"_L1, [&] { leaf("IBAN"_L1, iban); }); });
}

void Writer::bank(QLatin1StringView element, const QString &bic) {
    within(element, [&] {
        within("FinInstnId"_L1, [&] {
            if (bic.isEmpty()) // the schemes' word for: find it by the IBAN
                within("Othr"_L1, [&] { leaf("Id"_L1, u"NOTPROVIDED"_s); });
            else
                leaf("BIC"_L1, bic);
        });
    });
}

void Writer::name(QLatin1StringView element, const QString &text) {
    within(element, [&] { leaf("Nm"_L1, text); });
}

void Writer::communication(const Payment &payment) {
    if (!payment.communication.isEmpty())
        within("RmtInf"_L1, [&] { leaf("Ustrd"_L1, payment.communication); });
}

/// The mandate of a direct debit. Refuses no-mandate {member, invoice}.
Result<Mandate> mandateOf(const RemittanceLine &line, const SepaFacts &facts) {
    const auto mandate = facts.mandates.constFind(line.mandate);
    const bool good = mandate != facts.mandates.cend() && mandate->isOpen() && mandate->member == line.member
                      && mandate->iban == iban::clean(line.iban) && mandate->signedOn.isValid()
                      && mandate->signedOn <= facts.day;
    if (!good)
        return refuse("no-mandate"_L1, {{u"member"_s, line.member}, {u"invoice"_s, line.invoice}});
    return *mandate;
}

/// A line in the words and lengths of the file, without its identifier.
Result<Payment> paymentOf(const RemittanceLine &line, bool debit, const SepaFacts &facts) {
    Payment payment;
    GKWH_LET(account, iban::checked(line.iban, facts.foreign));
    if (line.amount <= 0 || line.amount > sepa::mostOfPayment)
        return refuse("bad-amount"_L1, {{u"text"_s, money::text(line.amount)}});
    payment.iban = account;
    payment.amount = line.amount;
    payment.name = sepa::text(facts.names.value(line.member), nameLength);
    if (payment.name.isEmpty()) // none known, or not in these letters
        payment.name = sepa::text(line.member, nameLength);
    payment.communication =
        sepa::text(line.communication.isEmpty() ? line.invoice : line.communication, communicationLength);
    if (debit) {
        GKWH_LET(mandate, mandateOf(line, facts));
        payment.mandate = sepa::identifier(mandate.reference, idLength);
        payment.signedOn = mandate.signedOn;
    }
    return payment;
}

/// The lines in one block, or in two: debits of mandates never charged, and the others.
Result<std::vector<Block>> blocksOf(const Remittance &remittance, bool debits, const QString &id,
                                    const SepaFacts &facts) {
    std::vector<Block> blocks{{id + "-1"_L1, debits ? u"FRST"_s : QString(), {}}, {id + "-2"_L1, u"RCUR"_s, {}}};
    QSet<QString> used;
    QSet<QString> charged = facts.collected;
    int number = 0;
    for (const RemittanceLine &line : remittance.lines) {
        GKWH_LET(payment, paymentOf(line, debits, facts));
        payment.id = sepa::identifier(line.invoice, idLength);
        ++number;
        if (payment.id.isEmpty() || used.contains(payment.id) || line.invoice.size() > idLength)
            payment.id = id.right(digestLength) + "-"_L1 + QString::number(number);
        used.insert(payment.id);
        const bool later = debits && charged.contains(line.mandate);
        charged.insert(line.mandate);
        blocks[later ? 1 : 0].payments.push_back(std::move(payment));
    }
    std::erase_if(blocks, [](const Block &block) { return block.payments.empty(); });
    return blocks;
}

} // namespace

namespace sepa {

Result<QByteArray> write(const Remittance &remittance, const SepaFacts &facts) {
    GKWH_LET(mode, paymentMode(remittance.mode, facts.modes));
    if (remittance.state == RemittanceState::Cancelled)
        return refuse("state"_L1,
                      {{u"remittance"_s, remittance.name}, {u"state"_s, QString(codeOf(remittance.state))}});
    if (remittance.lines.empty())
        return refuse("empty"_L1, {{u"remittance"_s, remittance.name}});
    if (!facts.day.isValid() || facts.day < facts.written.date())
        return refuse("bad-date"_L1, {{u"argument"_s, u"date"_s}, {u"text"_s, facts.day.toString(Qt::ISODate)}});
    GKWH_TRY(iban::checked(facts.company.iban));
    const QString id = messageId(remittance, facts);
    GKWH_LET(blocks, blocksOf(remittance, mode.format == PaymentMode::Format::Sepa19, id, facts));
    return Writer(facts, mode).write(id, blocks);
}

QString messageId(const Remittance &remittance, const SepaFacts &facts) {
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) {
        digest.addData(text.toUtf8());
        digest.addData(QByteArrayView("\x1F"));
    };
    add(remittance.name);
    add(remittance.mode);
    add(facts.day.toString(Qt::ISODate));
    for (const RemittanceLine &line : remittance.lines) {
        for (const QString &text : {line.invoice, line.member, line.iban, line.mandate, line.communication})
            add(text);
        add(QString::number(line.amount));
    }
    const QString digits = QString::fromLatin1(digest.result().toHex().left(digestLength));
    // room for the dash, and for the number of the block, which goes behind it
    const QString name = identifier(remittance.name, idLength - digestLength - 3);
    return name.isEmpty() ? digits : name + '-'_L1 + digits;
}

} // namespace sepa
} // namespace gkwh
