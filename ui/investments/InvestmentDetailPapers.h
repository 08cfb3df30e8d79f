// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of an investment: invoices with their lines, state and remittance, moves in the books, mails.
#pragma once

#include "ui/investments/InvestmentDetailQuery.h"
#include "ui/investments/InvestmentDetailTree.h"

namespace gkwh {

class InvestmentDetailPapers : public InvestmentDetailTree {
    Q_OBJECT
public:
    enum Column { Name, Day, Amount, State, Remittance, ColumnCount };

    explicit InvestmentDetailPapers(QWidget *parent = nullptr);

    void setData(const InvestmentDetailData &all);

    /// What a line is about: "Capital", "Penalty", "IRPF 2019".
    static QString lineWords(const InvoiceLine &line, const Terms &terms);
    static QString state(InvoiceState state);
    static QString state(RemittanceState state);
    static QString state(MailRow::State state);
    /// "Payment received" of "generationkwh_mail_pagament".
    static QString mail(const QString &wording);

private:
    void addInvoices(const InvestmentDetailData &all);
    void addMoves(const InvestmentDetailData &all);
    void addMails(const InvestmentDetailData &all);
    QStandardItem *addGroup(const QString &name, qsizetype count);
};

} // namespace gkwh
