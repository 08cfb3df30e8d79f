// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/LifeWords.h"

#include "app/setup/Format.h"
#include "ui/investments/InvestmentWords.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr qint64 fewDays = 730; // up to two years are told in days

/// Years with one decimal; a whole number without.
QString years(qint64 days, bool whole) {
    const qint64 tenths = (days * 40 + 730) / 1461; // a mean year has 365.25 days
    if (whole && tenths % 10 == 0)
        return format::number(tenths / 10);
    const QChar point = format::language() == Language::English ? u'.' : u',';
    return format::number(tenths / 10) + point + QString::number(tenths % 10);
}

} // namespace

QString LifeWords::node(LifeNode node) {
    switch (node) {
    case LifeNode::Start:
        return {};
    case LifeNode::Draft:
        return tr("Draft");
    case LifeNode::Paid:
        return tr("Paid");
    case LifeNode::Ordered:
        return investmentwords::state(InvestmentState::Ordered);
    case LifeNode::Signed:
        return investmentwords::state(InvestmentState::Signed);
    case LifeNode::Invoiced:
        return investmentwords::state(InvestmentState::Invoiced);
    case LifeNode::Waiting:
        return investmentwords::state(InvestmentState::Waiting);
    case LifeNode::Effective:
        return investmentwords::state(InvestmentState::Effective);
    case LifeNode::Returned:
        return investmentwords::state(InvestmentState::Returned);
    case LifeNode::Expired:
        return investmentwords::state(InvestmentState::Expired);
    case LifeNode::Discarded:
        return investmentwords::state(InvestmentState::Discarded);
    }
    Q_UNREACHABLE();
}

QString LifeWords::progress(qint64 days, qint64 ofDays) {
    if (ofDays <= fewDays)
        return tr("%1 of %n day(s)", nullptr, static_cast<int>(ofDays)).arg(format::number(days));
    return tr("%1 of %2 years").arg(years(days, false), years(ofDays, true));
}

QString LifeWords::since(qint64 days) {
    return days <= fewDays ? tr("%n day(s)", nullptr, static_cast<int>(days)) : tr("%1 years").arg(years(days, false));
}

} // namespace gkwh
