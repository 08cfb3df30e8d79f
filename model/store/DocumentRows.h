// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices, remittances with their lines, accounting moves and mails in SQLite.
#pragma once

#include "model/office/DocumentRepository.h"
#include "model/store/VersionedRows.h"

namespace gkwh::store {

class DocumentRows final : public DocumentRepository {
public:
    DocumentRows(Connection &connection, const Stamp &stamp)
        : m_connection(connection), m_stamp(stamp), m_rows(connection, stamp) {}

    Result<std::vector<Invoice>> invoicesOf(const QString &origin, AsOf asOf) override;
    Result<std::optional<Invoice>> invoice(const QString &name, AsOf asOf) override;
    Done saveInvoice(const Invoice &invoice) override;
    Result<std::vector<Remittance>> remittances(AsOf asOf) override;
    Result<std::optional<Remittance>> remittance(const QString &name, AsOf asOf) override;
    Result<std::vector<Remittance>> remittancesFor(const QString &origin) override;
    Result<QString> nextRemittanceName(int further) override;
    Done saveRemittance(const Remittance &remittance, const Remittance *before) override;
    Done appendMove(const AccountMove &move) override;
    Result<std::vector<AccountMove>> movesOf(const QString &origin) override;
    Result<std::vector<StoredMail>> mailsAbout(const QString &about) override;
    Result<std::vector<StoredMail>> pendingMails() override;
    Done saveMail(const StoredMail &mail) override;

private:
    Result<std::vector<Invoice>> readInvoices(AsOf asOf, QLatin1StringView where, const QVariantList &values);
    Result<std::vector<Remittance>> readRemittances(AsOf asOf, QLatin1StringView where, const QVariantList &values);
    Result<std::vector<RemittanceLine>> readLines(AsOf asOf, QLatin1StringView where, const QVariantList &values);
    Done saveLine(const QString &remittance, const RemittanceLine &line, bool withdrawn);
    Result<std::vector<StoredMail>> readMails(QLatin1StringView where, const QVariantList &values);

    Connection &m_connection;
    const Stamp &m_stamp;
    VersionedRows m_rows;
};

} // namespace gkwh::store
