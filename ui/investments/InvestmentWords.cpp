// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentWords.h"

#include "app/setup/Format.h"
#include "ui/common/Icon.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::investmentwords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gkwh::InvestmentWords)
};

} // namespace

QString state(InvestmentState state) {
    switch (state) {
    case InvestmentState::Ordered:
        return Words::tr("Ordered");
    case InvestmentState::Signed:
        return Words::tr("Signed");
    case InvestmentState::Invoiced:
        return Words::tr("Invoiced");
    case InvestmentState::Waiting:
        return Words::tr("Waiting");
    case InvestmentState::Effective:
        return Words::tr("Effective");
    case InvestmentState::Returned:
        return Words::tr("Returned");
    case InvestmentState::Expired:
        return Words::tr("Expired");
    case InvestmentState::Discarded:
        return Words::tr("Discarded");
    }
    return {};
}

QIcon stateIcon(InvestmentState state) {
    switch (state) {
    case InvestmentState::Ordered:
        return icon("state-ordered"_L1);
    case InvestmentState::Signed:
        return icon("state-signed"_L1);
    case InvestmentState::Invoiced:
        return icon("state-invoiced"_L1, Token::Info);
    case InvestmentState::Waiting:
        return icon("state-waiting"_L1, Token::Warn);
    case InvestmentState::Effective:
        return icon("state-effective"_L1, Token::Ok);
    case InvestmentState::Returned:
        return icon("state-returned"_L1, Token::Bad);
    case InvestmentState::Expired:
        return icon("state-expired"_L1, Token::Text2);
    case InvestmentState::Discarded:
        return icon("state-discarded"_L1, Token::Text2);
    }
    return {};
}

QString badge(const StateReading &reading) {
    if (!reading.anomaly.isEmpty())
        return Words::tr("check", "an investment whose data do not fit together");
    return reading.owed ? Words::tr("owed", "capital that is still to be returned") : QString();
}

Token badgeInk(const StateReading &reading) { return reading.anomaly.isEmpty() ? Token::Warn : Token::Bad; }

Token badgeGround(const StateReading &reading) { return reading.anomaly.isEmpty() ? Token::WarnTint : Token::BadTint; }

QString badgeReason(const StateReading &reading) {
    if (reading.anomaly == "paid-draft"_L1)
        return Words::tr("It is paid, but has no charge order.");
    if (!reading.anomaly.isEmpty())
        return Words::tr("It was put out of use by hand, without being cancelled, divested or transferred.");
    return reading.owed ? Words::tr("It has ended, and capital is still to be returned.") : QString();
}

QString kind(const Terms &terms) {
    const QString &label = format::language() == Language::Spanish ? terms.labelEs : terms.labelCa;
    return label.isEmpty() ? terms.code : label;
}

QString kind(const std::vector<Terms> &kinds, const QString &code) {
    const auto found = std::ranges::find(kinds, code, &Terms::code);
    return found == kinds.end() ? code : kind(*found);
}

QString column(InvestmentColumn column) {
    switch (column) {
    case InvestmentColumn::Name:
        return Words::tr("Name");
    case InvestmentColumn::Member:
        return Words::tr("Member");
    case InvestmentColumn::State:
        return Words::tr("State");
    case InvestmentColumn::Outstanding:
        return Words::tr("Outstanding, €");
    case InvestmentColumn::NextQuota:
        return Words::tr("Next quota");
    case InvestmentColumn::NextAmount:
        return Words::tr("Next quota, €");
    case InvestmentColumn::Nominal:
        return Words::tr("Nominal, €");
    case InvestmentColumn::Accrued:
        return Words::tr("Accrued interest, €");
    case InvestmentColumn::Kind:
        return Words::tr("Kind");
    case InvestmentColumn::Emission:
        return Words::tr("Emission");
    case InvestmentColumn::MemberCode:
        return Words::tr("Member’s code");
    case InvestmentColumn::Order:
        return Words::tr("Order");
    case InvestmentColumn::Purchase:
        return Words::tr("Purchase");
    case InvestmentColumn::First:
        return Words::tr("First effective day");
    case InvestmentColumn::Last:
        return Words::tr("Last effective day");
    case InvestmentColumn::Shares:
        return Words::tr("Shares");
    case InvestmentColumn::Owed:
        return Words::tr("Quotas owed, €");
    }
    return {};
}

QString amount(Cents cents) { return format::money(cents).chopped(2); }

std::optional<Cents> typedAmount(const QString &text) {
    QString plain = text.trimmed();
    if (plain.count(u',') == 1 && !plain.contains(u'.'))
        plain.replace(u',', u'.');
    return money::hundredths(plain);
}

} // namespace gkwh::investmentwords
