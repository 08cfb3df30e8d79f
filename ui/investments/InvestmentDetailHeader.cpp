// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentDetailHeader.h"

#include "ui/common/ElidedLabel.h"
#include "ui/investments/InvestmentWords.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

QString link(const QString &name) { return u"<a href=\"%1\">%1</a>"_s.arg(name.toHtmlEscaped()); }

QString linksOf(const InvestmentDetailData &data) {
    QStringList parts;
    if (!data.facts.investment.origin.isEmpty())
        parts += InvestmentDetailHeader::tr("came out of %1").arg(link(data.facts.investment.origin));
    QStringList successors;
    for (const QString &name : data.successors)
        successors += link(name);
    if (!successors.isEmpty())
        parts += InvestmentDetailHeader::tr("goes on as %1").arg(successors.join(u", "_s));
    return parts.join(u" · "_s);
}

} // namespace

InvestmentDetailHeader::InvestmentDetailHeader(QWidget *parent)
    : QWidget(parent), m_name(new QLabel), m_facts(new ElidedLabel(theme::Type::Second, Token::Text2)),
      m_icon(new QLabel), m_state(new QLabel), m_badge(new QLabel), m_links(new QLabel) {
    QFont bold = theme::font(theme::Type::PanelTitle);
    m_name->setFont(bold);
    m_state->setFont(bold);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_badge->setAutoFillBackground(true);
    m_badge->setContentsMargins(theme::Step1 + 2, 1, theme::Step1 + 2, 1);
    m_badge->setFont(theme::font(theme::Type::Second));
    m_links->setFont(theme::font(theme::Type::Second));
    m_links->setForegroundRole(QPalette::PlaceholderText);
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_links, &QLabel::linkActivated, this, &InvestmentDetailHeader::investmentWanted);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::Step2);
    line->addWidget(m_name);
    line->addWidget(m_facts, 1);
    line->addWidget(m_badge);
    line->addWidget(m_icon);
    line->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Step3, theme::Step2, theme::Step3, 0);
    layout->setSpacing(theme::Step1);
    layout->addLayout(line);
    layout->addWidget(m_links);
}

void InvestmentDetailHeader::setData(const InvestmentDetailData &shown) {
    const InvestmentCase &facts = shown.facts;
    const StateReading reading = facts.reading();
    m_name->setText(shown.name());
    m_facts->setText(u"%1 · %2 · %3 %4"_s.arg(investmentwords::kind(facts.terms),
                                              tr("emission %1").arg(facts.emission.code), facts.member.code,
                                              facts.member.name));
    m_icon->setPixmap(
        investmentwords::stateIcon(reading.state).pixmap({theme::IconSize, theme::IconSize}, devicePixelRatioF()));
    m_state->setText(investmentwords::state(reading.state));
    const QString badge = investmentwords::badge(reading);
    m_badge->setText(badge);
    m_badge->setToolTip(investmentwords::badgeReason(reading));
    m_badge->setVisible(!badge.isEmpty());
    QPalette palette = m_badge->palette();
    palette.setColor(QPalette::Window, theme::color(investmentwords::badgeGround(reading)));
    palette.setColor(QPalette::WindowText, theme::color(investmentwords::badgeInk(reading)));
    m_badge->setPalette(palette);
    m_links->setText(linksOf(shown));
    m_links->setVisible(!m_links->text().isEmpty());
}

QString InvestmentDetailHeader::text() const {
    return m_name->text() + u' ' + m_facts->text() + u' ' + m_state->text();
}

} // namespace gkwh
