// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/DocumentRows.h"

#include "model/billing/DocumentNames.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh::store {

namespace {

template <typename Json>
QString jsonText(const Json &json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonDocument jsonOf(const QVariant &value) { return QJsonDocument::fromJson(value.toString().toUtf8()); }

QJsonArray linesJson(const std::vector<InvoiceLine> &lines) {
    QJsonArray array;
    for (const InvoiceLine &line : lines)
        array.append(QJsonObject{{u"product"_s, line.product},
                                 {u"text"_s, line.text},
                                 {u"quantity"_s, line.quantity},
                                 {u"price"_s, line.price},
                                 {u"account"_s, line.account},
                                 {u"tax"_s, line.tax},
                                 {u"memento"_s, line.memento}});
    return array;
}

std::vector<InvoiceLine> linesOf(const QVariant &value) {
    std::vector<InvoiceLine> lines;
    for (const QJsonValue &one : jsonOf(value).array())
        lines.push_back({one[u"product"_s].toString(), one[u"text"_s].toString(), one[u"quantity"_s].toInteger(),
                         one[u"price"_s].toInteger(), one[u"account"_s].toString(), one[u"tax"_s].toInteger(),
                         one[u"memento"_s].toObject()});
    return lines;
}

QJsonArray linesJson(const AccountMove &move) {
    QJsonArray array;
    for (const AccountMoveLine &line : move.lines)
        array.append(QJsonObject{{u"account"_s, line.account},
                                 {u"member"_s, line.member},
                                 {u"debit"_s, line.debit},
                                 {u"credit"_s, line.credit}});
    return array;
}

AccountMove moveOf(const QVariantList &row) {
    AccountMove move{row[0].toString(), dateOf(row[1]), row[2].toString(), {}};
    for (const QJsonValue &one : jsonOf(row[3]).array())
        move.lines.push_back({one[u"account"_s].toString(), one[u"member"_s].toString(), one[u"debit"_s].toInteger(),
                              one[u"credit"_s].toInteger()});
    return move;
}

QVariant instantValue(const QDateTime &instant) {
    return wholeValue(instant.isValid() ? std::optional(instant.toMSecsSinceEpoch()) : std::nullopt);
}

QDateTime instantOf(const QVariant &ms) {
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

} // namespace

Result<std::vector<Invoice>> DocumentRows::readInvoices(AsOf asOf, QLatin1StringView where,
                                                        const QVariantList &values) {
    GKWH_LET(
        rows,
        m_rows.rows("invoice"_L1,
                    {"name"_L1,          "type"_L1,      "state"_L1,        "member"_L1,         "journal"_L1,
                     "origin"_L1,        "reference"_L1, "invoice_date"_L1, "due_date"_L1,       "partner_account"_L1,
                     "iban"_L1,          "payment"_L1,   "mandate"_L1,      "lines"_L1,          "check_cents"_L1,
                     "untaxed_cents"_L1, "tax_cents"_L1, "total_cents"_L1,  "residual_cents"_L1, "remittance"_L1,
                     "to_tax_office"_L1},
                    asOf, "invoice_date, name"_L1, where, values));
    std::vector<Invoice> invoices;
    for (const QVariantList &row : std::as_const(rows)) {
        GKWH_LET(type, invoiceType(row[1].toString()));
        GKWH_LET(state, invoiceState(row[2].toString()));
        GKWH_LET(payment, paymentType(row[11].toString()));
        invoices.push_back({row[0].toString(),
                            type,
                            state,
                            row[3].toString(),
                            row[4].toString(),
                            row[5].toString(),
                            row[6].toString(),
                            dateOf(row[7]),
                            dateOf(row[8]),
                            row[9].toString(),
                            row[10].toString(),
                            payment,
                            row[12].toString(),
                            linesOf(row[13]),
                            row[14].toLongLong(),
                            row[15].toLongLong(),
                            row[16].toLongLong(),
                            row[17].toLongLong(),
                            row[18].toLongLong(),
                            row[19].toString(),
                            row[20].toBool()});
    }
    return invoices;
}

Result<std::vector<Invoice>> DocumentRows::invoicesOf(const QString &origin, AsOf asOf) {
    return readInvoices(asOf, "origin = ?"_L1, {origin});
}

Result<std::optional<Invoice>> DocumentRows::invoice(const QString &name, AsOf asOf) {
    GKWH_LET(found, readInvoices(asOf, "name = ?"_L1, {name}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Done DocumentRows::saveInvoice(const Invoice &invoice) {
    return m_rows.save("invoice"_L1, uuidOfKey("invoice"_L1, invoice.name),
                       {{"name"_L1, invoice.name},
                        {"type"_L1, QString(codeOf(invoice.type))},
                        {"state"_L1, QString(codeOf(invoice.state))},
                        {"member"_L1, invoice.member},
                        {"journal"_L1, textValue(invoice.journal)},
                        {"origin"_L1, textValue(invoice.origin)},
                        {"reference"_L1, textValue(invoice.reference)},
                        {"invoice_date"_L1, dateValue(invoice.date)},
                        {"due_date"_L1, dateValue(invoice.due)},
                        {"partner_account"_L1, textValue(invoice.partnerAccount)},
                        {"iban"_L1, textValue(invoice.iban)},
                        {"payment"_L1, textValue(codeOf(invoice.payment))},
                        {"mandate"_L1, textValue(invoice.mandate)},
                        {"lines"_L1, jsonText(linesJson(invoice.lines))},
                        {"check_cents"_L1, invoice.checkTotal},
                        {"untaxed_cents"_L1, invoice.untaxed},
                        {"tax_cents"_L1, invoice.tax},
                        {"total_cents"_L1, invoice.total},
                        {"residual_cents"_L1, invoice.residual},
                        {"remittance"_L1, textValue(invoice.remittance)},
                        {"to_tax_office"_L1, invoice.toTaxOffice ? 1 : 0}});
}

Result<std::vector<Remittance>> DocumentRows::readRemittances(AsOf asOf, QLatin1StringView where,
                                                              const QVariantList &values) {
    GKWH_LET(rows, m_rows.rows("remittance"_L1, {"name"_L1, "mode"_L1, "type"_L1, "state"_L1, "sent"_L1, "executed"_L1},
                               asOf, "name"_L1, where, values));
    std::vector<Remittance> remittances;
    for (const QVariantList &row : std::as_const(rows)) {
        GKWH_LET(type, remittanceType(row[2].toString()));
        GKWH_LET(state, remittanceState(row[3].toString()));
        remittances.push_back({row[0].toString(), row[1].toString(), type, state, dateOf(row[4]), dateOf(row[5]), {}});
    }
    return remittances;
}

Result<std::vector<RemittanceLine>> DocumentRows::readLines(AsOf asOf, QLatin1StringView where,
                                                            const QVariantList &values) {
    GKWH_LET(rows,
             m_rows.rows("remittance_line"_L1,
                         {"invoice"_L1, "member"_L1, "iban"_L1, "mandate"_L1, "amount_cents"_L1, "communication"_L1},
                         asOf, "invoice"_L1, where, values));
    std::vector<RemittanceLine> lines;
    for (const QVariantList &row : std::as_const(rows))
        lines.push_back({row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString(),
                         row[4].toLongLong(), row[5].toString()});
    return lines;
}

Result<std::vector<Remittance>> DocumentRows::remittances(AsOf asOf) { return readRemittances(asOf, {}, {}); }

Result<std::optional<Remittance>> DocumentRows::remittance(const QString &name, AsOf asOf) {
    GKWH_LET(found, readRemittances(asOf, "name = ?"_L1, {name}));
    if (found.empty())
        return std::optional<Remittance>();
    GKWH_LET(lines, readLines(asOf, "remittance = ? AND withdrawn = 0"_L1, {name}));
    found.front().lines = std::move(lines);
    return std::optional(std::move(found.front()));
}

Result<std::vector<Remittance>> DocumentRows::remittancesFor(const QString &origin) {
    GKWH_LET(found, readRemittances({},
                                    "state = 'draft' OR name IN (SELECT remittance FROM remittance_line "
                                    "WHERE origin = ? AND withdrawn = 0)"_L1,
                                    {origin}));
    for (Remittance &remittance : found) {
        // by the index of origins: a draft may hold ten thousand lines of others
        GKWH_LET(lines,
                 readLines({}, "+remittance = ? AND origin = ? AND withdrawn = 0"_L1, {remittance.name, origin}));
        remittance.lines = std::move(lines);
    }
    return found;
}

Result<QString> DocumentRows::nextRemittanceName(int further) {
    GKWH_LET(last, m_connection.value(u"SELECT coalesce(max(CAST(substr(name, 2) AS INTEGER)), 0) FROM remittance"_s));
    return u"R%1"_s.arg(last.toLongLong() + 1 + further, 5, 10, '0'_L1);
}

Done DocumentRows::saveLine(const QString &remittance, const RemittanceLine &line, bool withdrawn) {
    GKWH_LET(origin, m_connection.value(u"SELECT origin FROM invoice WHERE name = ?"_s, {line.invoice}));
    return m_rows.save("remittance_line"_L1, uuidOfKey("remittance_line"_L1, remittance + u'/' + line.invoice),
                       {{"remittance"_L1, remittance},
                        {"invoice"_L1, textValue(line.invoice)},
                        {"origin"_L1, textValue(origin.toString())},
                        {"member"_L1, line.member},
                        {"iban"_L1, textValue(line.iban)},
                        {"mandate"_L1, textValue(line.mandate)},
                        {"amount_cents"_L1, line.amount},
                        {"communication"_L1, textValue(line.communication)},
                        {"withdrawn"_L1, withdrawn ? 1 : 0}});
}

Done DocumentRows::saveRemittance(const Remittance &remittance, const Remittance *before) {
    GKWH_TRY(m_rows.save("remittance"_L1, uuidOfKey("remittance"_L1, remittance.name),
                         {{"name"_L1, remittance.name},
                          {"mode"_L1, remittance.mode},
                          {"type"_L1, QString(codeOf(remittance.type))},
                          {"state"_L1, QString(codeOf(remittance.state))},
                          {"sent"_L1, dateValue(remittance.sentOn)},
                          {"executed"_L1, dateValue(remittance.executedOn)}}));
    for (const RemittanceLine &line : remittance.lines) {
        const bool known = before && std::ranges::find(before->lines, line) != before->lines.end();
        if (!known)
            GKWH_TRY(saveLine(remittance.name, line, false));
    }
    for (const RemittanceLine &line : before ? before->lines : std::vector<RemittanceLine>()) {
        if (!remittance.holds(line.invoice))
            GKWH_TRY(saveLine(remittance.name, line, true));
    }
    return {};
}

Done DocumentRows::appendMove(const AccountMove &move) {
    return m_connection.write(u"INSERT INTO account_move SELECT ?, coalesce(max(place), 0) + 1, ?, ?, ?, ? "
                              "FROM account_move WHERE operation = ?"_s,
                              {m_stamp.operation, dateValue(move.date), textValue(move.journal),
                               textValue(move.reference), jsonText(linesJson(move)), m_stamp.operation});
}

Result<std::vector<AccountMove>> DocumentRows::movesOf(const QString &origin) {
    GKWH_LET(rows, allRows(m_connection,
                           u"SELECT journal, date, reference, lines FROM account_move "
                           "WHERE reference >= ? AND reference < ? ORDER BY operation, place"_s,
                           {origin, origin + QChar(0xFFFF)}));
    std::vector<AccountMove> moves;
    for (const QVariantList &row : std::as_const(rows)) {
        const QString reference = row[2].toString();
        if (reference == origin || documents::sort(reference, origin))
            moves.push_back(moveOf(row));
    }
    return moves;
}

Result<std::vector<StoredMail>> DocumentRows::readMails(QLatin1StringView where, const QVariantList &values) {
    GKWH_LET(rows,
             m_rows.rows("mail"_L1,
                         {"uuid"_L1, "about"_L1, "wording"_L1, "account"_L1, "language"_L1, "member"_L1, "recipient"_L1,
                          "subject"_L1, "body"_L1, "attachments"_L1, "written_ms"_L1, "sent_ms"_L1, "state"_L1},
                         {}, "written_ms, uuid"_L1, where, values));
    std::vector<StoredMail> mails;
    for (const QVariantList &row : std::as_const(rows)) {
        GKWH_LET(state, mailState(row[12].toString()));
        mails.push_back({QUuid::fromString(row[0].toString()),
                         {row[1].toString(), row[2].toString(), row[3].toString(), row[4].toString(), row[5].toString(),
                          row[6].toString(), jsonOf(row[7]).object(), jsonOf(row[8]).object(),
                          QVariant(jsonOf(row[9]).array().toVariantList()).toStringList(), instantOf(row[10]),
                          instantOf(row[11]), state}});
    }
    return mails;
}

Result<std::vector<StoredMail>> DocumentRows::mailsAbout(const QString &about) {
    return readMails("about = ?"_L1, {about});
}

Result<std::vector<StoredMail>> DocumentRows::pendingMails() { return readMails("state = 'pending'"_L1, {}); }

Done DocumentRows::saveMail(const StoredMail &stored) {
    const MailRow &mail = stored.mail;
    return m_rows.save("mail"_L1, stored.uuid,
                       {{"wording"_L1, mail.wording},
                        {"account"_L1, textValue(mail.account)},
                        {"language"_L1, textValue(mail.language)},
                        {"member"_L1, mail.member},
                        {"recipient"_L1, textValue(mail.recipient)},
                        {"about"_L1, textValue(mail.about)},
                        {"subject"_L1, jsonText(mail.subject)},
                        {"body"_L1, jsonText(mail.body)},
                        {"attachments"_L1, jsonText(QJsonArray::fromStringList(mail.attachments))},
                        {"state"_L1, QString(codeOf(mail.state))},
                        {"written_ms"_L1, instantValue(mail.written)},
                        {"sent_ms"_L1, instantValue(mail.sent)}});
}

} // namespace gkwh::store
