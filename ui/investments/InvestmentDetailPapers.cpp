// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentDetailPapers.h"

#include "app/setup/Format.h"
#include "model/people/AccountCodes.h"
#include "ui/common/Theme.h"
#include "ui/investments/HistoryWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

InvestmentDetailPapers::InvestmentDetailPapers(QWidget *parent)
    : InvestmentDetailTree({tr("Document"), tr("Day"), tr("Amount"), tr("State"), tr("Remittance")}, Name, parent) {
    rows().horizontalHeaderItem(Amount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(tr("Documents"));
}

QString InvestmentDetailPapers::state(InvoiceState state) {
    switch (state) {
    case InvoiceState::Draft:
        return tr("draft");
    case InvoiceState::Open:
        return tr("open");
    case InvoiceState::Paid:
        return tr("paid");
    case InvoiceState::Cancelled:
        return tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString InvestmentDetailPapers::state(RemittanceState state) {
    switch (state) {
    case RemittanceState::Draft:
        return tr("draft");
    case RemittanceState::Sent:
        return tr("sent");
    case RemittanceState::Executed:
        return tr("executed");
    case RemittanceState::Cancelled:
        return tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString InvestmentDetailPapers::state(MailRow::State state) {
    switch (state) {
    case MailRow::State::Pending:
        return tr("waits to be sent");
    case MailRow::State::Sent:
        return tr("sent");
    case MailRow::State::Suppressed:
        return tr("kept back");
    }
    Q_UNREACHABLE();
}

QString InvestmentDetailPapers::mail(const QString &wording) {
    const std::pair<QLatin1StringView, QString> names[] = {
        {"mail_creacio"_L1, tr("Mail: order received")},         {"mail_pagament"_L1, tr("Mail: charge order")},
        {"mail_impagament"_L1, tr("Mail: charge returned")},     {"mail_amortitzacio"_L1, tr("Mail: quota returned")},
        {"mail_transmissio"_L1, tr("Mail: transfer")},           {"mail_desinversio"_L1, tr("Mail: divesting")},
        {"interest_notification_mail"_L1, tr("Mail: interest")},
    };
    for (const auto &[ending, name] : names) {
        if (wording.endsWith(ending))
            return name;
    }
    return tr("Mail: %1").arg(wording);
}

QString InvestmentDetailPapers::lineWords(const InvoiceLine &line, const Terms &terms) {
    if (line.account == accounts::penaltyIncome)
        return tr("Penalty");
    if (line.account == accounts::withheld)
        return line.text;
    if (line.product == terms.productInterest)
        return tr("Interest %1").arg(line.text);
    return line.product == terms.productCapital || line.product == terms.productReturn ? tr("Capital") : line.text;
}

QStandardItem *InvestmentDetailPapers::addGroup(const QString &name, qsizetype count) {
    QStandardItem *group = add({u"%1 (%2)"_s.arg(name).arg(count)});
    QFont font = group->font();
    font.setBold(true);
    group->setFont(font);
    return group;
}

void InvestmentDetailPapers::addInvoices(const InvestmentDetailData &all) {
    QStandardItem *group = addGroup(tr("Invoices"), std::ssize(all.facts.invoices));
    std::vector<Invoice> invoices = all.facts.invoices;
    std::ranges::stable_sort(invoices, std::ranges::greater(), &Invoice::date);
    for (const Invoice &invoice : invoices) {
        QString remittance = invoice.remittance;
        const auto known = std::ranges::find(all.facts.remittances, remittance, &Remittance::name);
        if (known != all.facts.remittances.end())
            remittance += u" · "_s + state(known->state);
        QStandardItem *row = add(
            {invoice.name, format::date(invoice.date), format::money(invoice.total), state(invoice.state), remittance},
            group, {Amount});
        for (const InvoiceLine &line : invoice.lines)
            addFact({lineWords(line, all.facts.terms), {}, format::money(line.amount() + line.taxAmount())}, row,
                    {Amount});
    }
}

void InvestmentDetailPapers::addMoves(const InvestmentDetailData &all) {
    QStandardItem *group = addGroup(tr("Moves in the books"), std::ssize(all.moves));
    for (auto move = all.moves.rbegin(); move != all.moves.rend(); ++move) {
        Cents turned = 0;
        for (const AccountMoveLine &line : move->lines)
            turned += line.debit;
        QStandardItem *row =
            add({move->reference + u" · "_s + move->journal, format::date(move->date), format::money(turned)}, group,
                {Amount});
        for (const AccountMoveLine &line : move->lines)
            addFact({line.account,
                     {},
                     format::money(line.debit > 0 ? line.debit : line.credit),
                     line.debit > 0 ? tr("debit") : tr("credit")},
                    row, {Amount});
    }
}

void InvestmentDetailPapers::addMails(const InvestmentDetailData &all) {
    QStandardItem *group = addGroup(tr("Mails"), std::ssize(all.mails));
    for (auto stored = all.mails.rbegin(); stored != all.mails.rend(); ++stored) {
        const MailRow &row = stored->mail;
        QStandardItem *entry = add({mail(row.wording),
                                    row.written.isValid() ? HistoryWords::moment(row.written).left(10) : QString(),
                                    {},
                                    state(row.state),
                                    row.recipient},
                                   group);
        for (auto fact = row.body.begin(); fact != row.body.end(); ++fact)
            addFact({fact.key() + u": "_s + fact.value().toString()}, entry);
    }
}

void InvestmentDetailPapers::setData(const InvestmentDetailData &all) {
    clear();
    addInvoices(all);
    addMoves(all);
    addMails(all);
    expandToDepth(0);
    fit();
}

} // namespace gkwh
