// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentDetailFacts.h"

#include "app/setup/Format.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Fact = std::pair<QString, QString>;

std::vector<Fact> factsOf(const InvestmentDetailData &data) {
    const Investment &investment = data.facts.investment;
    std::vector<Fact> facts{{InvestmentDetailFacts::tr("Nominal"), format::money(investment.nominal)},
                            {InvestmentDetailFacts::tr("Amortised"), format::money(investment.amortized)},
                            {InvestmentDetailFacts::tr("Outstanding"), format::money(investment.outstanding())},
                            {InvestmentDetailFacts::tr("Shares"), format::number(investment.shares(data.facts.terms))}};
    if (!data.facts.terms.givesRights && !data.facts.terms.unitStrict)
        facts.pop_back(); // a kind that does not count in units
    if (data.facts.terms.paysInterest()) {
        const std::optional<Ppm> rate = investment.rate ? investment.rate : data.facts.emission.rate;
        facts.emplace_back(InvestmentDetailFacts::tr("Interest until"), format::date(investment.lastInterestPaidDate));
        facts.emplace_back(InvestmentDetailFacts::tr("Rate"), rate ? format::percent(*rate) : u"–"_s);
    }
    facts.emplace_back(InvestmentDetailFacts::tr("Account"), InvestmentDetailFacts::shortIban(data.facts.member.iban));
    return facts;
}

} // namespace

InvestmentDetailFacts::InvestmentDetailFacts(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(theme::Step3, theme::Step1, this)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString InvestmentDetailFacts::shortIban(const QString &iban) {
    return iban.size() < 8 ? u"–"_s : iban.first(4) + u" … "_s + iban.last(4);
}

void InvestmentDetailFacts::setData(const InvestmentDetailData &shown) {
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<Fact> facts = factsOf(shown);
    const QFontMetrics small(theme::font(theme::Type::Second));
    const QFontMetrics text(theme::font(theme::Type::Text));
    int width = 0;
    for (const auto &[name, value] : facts)
        width = std::max({width, small.horizontalAdvance(name), text.horizontalAdvance(value)});
    for (const auto &[name, value] : facts) {
        auto *one = new QWidget(this);
        auto *layout = new QVBoxLayout(one);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        auto *above = new QLabel(name);
        above->setFont(theme::font(theme::Type::Second));
        above->setForegroundRole(QPalette::PlaceholderText);
        auto *below = new QLabel(value);
        below->setTextInteractionFlags(Qt::TextSelectableByMouse);
        below->setAccessibleName(name + u": "_s + value);
        layout->addWidget(above);
        layout->addWidget(below);
        one->setFixedWidth(width + theme::Step1);
        m_flow->addWidget(one);
        one->show();
    }
    updateGeometry();
}

} // namespace gkwh
