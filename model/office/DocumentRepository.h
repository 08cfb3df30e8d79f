// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices, remittances, accounting moves and the outbox of mails.
#pragma once

#include "model/billing/AccountMove.h"
#include "model/billing/MailRow.h"
#include "model/billing/Remittance.h"
#include "model/office/Storage.h"

#include <QUuid>

#include <vector>

namespace gkwh {

struct StoredMail {
    QUuid uuid;
    MailRow mail;
};

class DocumentRepository {
public:
    virtual ~DocumentRepository() = default;

    /// Of an investment, by name.
    virtual Result<std::vector<Invoice>> invoicesOf(const QString &origin, AsOf asOf = {}) = 0;
    virtual Result<std::optional<Invoice>> invoice(const QString &name, AsOf asOf = {}) = 0;
    virtual Done saveInvoice(const Invoice &invoice) = 0;

    /// All of them, oldest first, without their lines.
    virtual Result<std::vector<Remittance>> remittances(AsOf asOf = {}) = 0;
    /// With all its lines.
    virtual Result<std::optional<Remittance>> remittance(const QString &name, AsOf asOf = {}) = 0;
    /// The drafts, and those that hold an invoice of the investment; each with the lines of this investment alone.
    virtual Result<std::vector<Remittance>> remittancesFor(const QString &origin) = 0;
    /// A name that no remittance has: the next one, or one `further` on.
    virtual Result<QString> nextRemittanceName(int further = 0) = 0;
    /// Writes its head and its lines; lines of `before` that are gone are taken out, others stay as they are.
    virtual Done saveRemittance(const Remittance &remittance, const Remittance *before = nullptr) = 0;

    virtual Done appendMove(const AccountMove &move) = 0;
    /// Those whose reference begins like the investment's documents, oldest first.
    virtual Result<std::vector<AccountMove>> movesOf(const QString &origin) = 0;

    virtual Result<std::vector<StoredMail>> mailsAbout(const QString &about) = 0;
    virtual Result<std::vector<StoredMail>> pendingMails() = 0;
    virtual Done saveMail(const StoredMail &mail) = 0;
};

} // namespace gkwh
