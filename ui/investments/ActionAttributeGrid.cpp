// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/ActionAttributeGrid.h"

#include "model/investment/actions/ActionAttributes.h"
#include "model/investment/actions/Pact.h"
#include "ui/common/Theme.h"
#include "ui/investments/HistoryWords.h"
#include "ui/investments/InvestmentWords.h"
#include "ui/production/OpenDateEdit.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gkwh {

ActionAttributeGrid::ActionAttributeGrid(const Investment &investment, QWidget *parent) : QWidget(parent) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::Step3);
    grid->setVerticalSpacing(theme::Step1);
    grid->setColumnStretch(2, 1);
    // amounts first, then the days in the order of the life
    const QLatin1StringView order[] = {"nominal"_L1,           "amortized"_L1,           "orderDate"_L1,
                                       "signedDate"_L1,        "purchaseDate"_L1,        "firstEffectiveDate"_L1,
                                       "lastEffectiveDate"_L1, "lastInterestPaidDate"_L1};
    for (const QLatin1StringView name : order) {
        if (std::ranges::find(pactAttributes(), name) == pactAttributes().end())
            continue;
        const QJsonValue now = investmentAttribute(QString(name))->value(investment);
        const bool isAmount = name == "nominal"_L1 || name == "amortized"_L1;
        QLineEdit *editor = isAmount ? new QLineEdit(now.toString())
                                     : new OpenDateEdit(tr("none"), QDate::fromString(now.toString(), Qt::ISODate));
        const QString label = HistoryWords::attribute(name);
        editor->setAccessibleName(label);
        const int row = grid->rowCount();
        auto *what = new QLabel(label);
        what->setBuddy(editor);
        auto *before = new QLabel(HistoryWords::value(name, now) + u" →"_s);
        before->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(what, row, 0);
        grid->addWidget(before, row, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(editor, row, 2);
        m_entries.append({name, isAmount, editor->text(), editor});
        connect(editor, &QLineEdit::textChanged, this, &ActionAttributeGrid::edited);
    }
}

QJsonObject ActionAttributeGrid::changes() const {
    QJsonObject changes;
    for (const Entry &entry : m_entries) {
        if (entry.editor->text() == entry.before)
            continue;
        if (entry.isAmount) {
            if (const auto cents = investmentwords::typedAmount(entry.editor->text()))
                changes.insert(entry.attribute, money::text(*cents));
        } else {
            changes.insert(entry.attribute, jsonOf(static_cast<const OpenDateEdit *>(entry.editor)->day()));
        }
    }
    return changes;
}

QString ActionAttributeGrid::refusal() const {
    for (const Entry &entry : m_entries) {
        if (entry.isAmount && !investmentwords::typedAmount(entry.editor->text()))
            return tr("%1: write an amount such as 1500.00.").arg(HistoryWords::attribute(entry.attribute));
        if (const auto *day = qobject_cast<const OpenDateEdit *>(entry.editor); day && !day->refusal().isEmpty())
            return HistoryWords::attribute(entry.attribute) + u": "_s + day->refusal();
    }
    return changes().isEmpty() ? tr("Change at least one of them.") : QString();
}

QLineEdit *ActionAttributeGrid::editor(const QString &attribute) const {
    for (const Entry &entry : m_entries) {
        if (entry.attribute == attribute)
            return entry.editor;
    }
    return nullptr;
}

} // namespace gkwh
