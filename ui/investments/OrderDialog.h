// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders a new investment for a member: the most that may still be invested, the account checked as it is typed, and
// what will come of it. Owns the fields; whoever opens it performs the operation.
#pragma once

#include "model/office/Operation.h"
#include "ui/common/FormDialog.h"
#include "ui/investments/InvestmentIndex.h"
#include "ui/investments/OrderFacts.h"

class QComboBox;
class QLineEdit;

namespace gkwh {

class MemberField;
class OfficeSession;
class OpenDateEdit;

class OrderDialog : public FormDialog {
    Q_OBJECT
public:
    /// `member`: whom it is for, when that is known.
    OrderDialog(OfficeSession &session, std::shared_ptr<const InvestmentIndex> index, const QString &member = {},
                QWidget *parent = nullptr);

    Operation operation() const;
    /// The name it will have, as far as is known.
    QString expectedName() const;
    /// At the field whose rule it is.
    void showOrderRefusal(Refusal refusal);

    /// The facts on member and emission have come.
    bool isReady() const { return m_facts.has_value(); }

private:
    void addFields(const QString &member);
    void ask();
    void takeFacts(Result<OrderFacts> facts);
    OrderRequest request() const;
    void groupIban();
    void showEffects();
    void showAccount();
    QString refusalOfMember() const;
    QString refusalOfEmission() const;
    QString refusalOfDay() const;
    QString refusalOfAmount() const;
    QString refusalOfIban() const;
    QString maximumText() const;
    QString outcomeText();

    OfficeSession &m_session;
    std::shared_ptr<const InvestmentIndex> m_index;
    std::optional<OrderFacts> m_facts;
    int m_asked = 0; ///< answers to older questions are not wanted any more
    MemberField *m_member;
    QComboBox *m_emission;
    OpenDateEdit *m_date;
    QLineEdit *m_amount;
    QLineEdit *m_iban;
    FormField *m_memberField = nullptr;
    FormField *m_emissionField = nullptr;
    FormField *m_amountField = nullptr;
    FormField *m_ibanField = nullptr;
    QLabel *m_outcome;
};

} // namespace gkwh
