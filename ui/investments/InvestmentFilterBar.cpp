// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentFilterBar.h"

#include "app/setup/Format.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icon.h"
#include "ui/common/SearchField.h"
#include "ui/investments/InvestmentWords.h"
#include "ui/investments/MemberField.h"
#include "ui/investments/SavedFilters.h"
#include "ui/production/OpenDateEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using State = InvestmentState;

constexpr int comboCharacters = 11;
constexpr int chipIcon = 10;

struct StateChoice {
    QString text;
    StateSet states;
};

/// One state or a few that belong together.
std::vector<StateChoice> stateChoices() {
    std::vector<StateChoice> choices{
        {InvestmentFilterBar::tr("State: any"), {}},
        {InvestmentFilterBar::tr("Still running"),
         {State::Ordered, State::Signed, State::Invoiced, State::Waiting, State::Effective, State::Returned}},
        {InvestmentFilterBar::tr("Before payment"), {State::Ordered, State::Signed, State::Invoiced}},
        {InvestmentFilterBar::tr("Paid and running"), {State::Waiting, State::Effective}}};
    for (const auto &[state, name] : investmentStateNames)
        choices.push_back({investmentwords::state(state), {state}});
    return choices;
}

QComboBox *narrowCombo(const QString &name) {
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(comboCharacters);
    return combo;
}

void choose(QComboBox *combo, const QString &code) { combo->setCurrentIndex(std::max(0, combo->findData(code))); }

/// Refills it without losing what is chosen.
void refill(QComboBox *combo, const QString &any, const std::vector<std::pair<QString, QString>> &choices) {
    const QString chosen = combo->currentData().toString();
    combo->clear();
    combo->addItem(any, QString());
    for (const auto &[code, text] : choices)
        combo->addItem(text, code);
    choose(combo, chosen);
}

QLabel *quiet(const QString &text, QWidget *buddy) {
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

InvestmentFilterBar::InvestmentFilterBar(Settings &settings, QWidget *columns, QWidget *parent)
    : QWidget(parent), m_search(new SearchField(tr("Name, member, VAT"))), m_saved(new SavedFilters(settings)),
      m_kind(narrowCombo(tr("Kind"))), m_state(narrowCombo(tr("State"))), m_owed(new QCheckBox(tr("Quota owed"))),
      m_moreButton(new QToolButton), m_chips(new QWidget),
      m_chipRow(new FlowLayout(theme::Step1, theme::Step1, m_chips)) {
    m_owed->setToolTip(tr("Quotas whose day has come, and capital still owed at the end"));
    m_moreButton->setIcon(icon("filter"_L1));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_moreButton->setToolTip(tr("Emission, member, dates"));
    m_moreButton->setAccessibleName(m_moreButton->toolTip());
    m_kind->addItem(tr("Kind: any"), QString());
    for (const StateChoice &choice : stateChoices())
        m_state->addItem(choice.text);
    for (size_t place = 0; place < std::size(investmentStateNames); ++place)
        m_state->setItemIcon(m_state->count() - static_cast<int>(std::size(investmentStateNames) - place),
                             investmentwords::stateIcon(investmentStateNames[place].value));

    auto *first = new QHBoxLayout;
    first->setSpacing(theme::Step2);
    first->addWidget(m_search, 1);
    first->addWidget(m_saved);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::Step2);
    second->addWidget(m_kind, 1);
    second->addWidget(m_state, 1);
    second->addSpacing(theme::Step1);
    second->addWidget(m_owed);
    second->addStretch(1);
    second->addWidget(m_moreButton);
    second->addWidget(columns);
    m_more = makeMore();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Step2);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_more);
    layout->addWidget(m_chips);
    m_more->hide();
    wire();
    showFilter();
}

QWidget *InvestmentFilterBar::makeMore() {
    auto *more = new QWidget;
    m_emission = narrowCombo(tr("Emission"));
    m_emission->addItem(tr("any"), QString());
    m_member = new MemberField(tr("anybody"));
    m_dates = narrowCombo(tr("Dates"));
    m_dates->addItem(tr("Ordered"));
    m_dates->addItem(tr("Purchased"));
    m_dates->addItem(tr("Effective"));
    m_from = new OpenDateEdit(tr("open"), {});
    m_from->setAccessibleName(tr("From"));
    m_until = new OpenDateEdit(tr("open"), {});
    m_until->setAccessibleName(tr("Until"));
    m_discarded = new QCheckBox(tr("Show discarded ones too"));
    auto *days = new QHBoxLayout;
    days->setSpacing(theme::Step2);
    days->addWidget(m_dates, 2);
    days->addWidget(quiet(tr("from"), m_from));
    days->addWidget(m_from, 3);
    days->addWidget(quiet(tr("until"), m_until));
    days->addWidget(m_until, 3);
    auto *grid = new QGridLayout(more);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::Step2);
    grid->setVerticalSpacing(theme::Step1 + 2);
    grid->addWidget(quiet(tr("Emission"), m_emission), 0, 0);
    grid->addWidget(m_emission, 0, 1);
    grid->addWidget(quiet(tr("Member"), m_member), 1, 0);
    grid->addWidget(m_member, 1, 1);
    grid->addWidget(quiet(tr("Dates"), m_dates), 2, 0);
    grid->addLayout(days, 2, 1);
    grid->addWidget(m_discarded, 3, 1);
    grid->setColumnStretch(1, 1);
    return more;
}

void InvestmentFilterBar::wire() {
    connect(m_search, &SearchField::searched, this, &InvestmentFilterBar::take);
    connect(m_search, &SearchField::leftDownwards, this, &InvestmentFilterBar::leftDownwards);
    connect(m_saved, &SavedFilters::chosen, this, &InvestmentFilterBar::apply);
    connect(m_moreButton, &QToolButton::toggled, m_more, &QWidget::setVisible);
    for (QComboBox *combo : {m_kind, m_state, m_emission, m_dates})
        connect(combo, &QComboBox::currentIndexChanged, this, &InvestmentFilterBar::take);
    for (QCheckBox *box : {m_owed, m_discarded})
        connect(box, &QCheckBox::toggled, this, &InvestmentFilterBar::take);
    for (OpenDateEdit *day : {m_from, m_until})
        connect(day, &QLineEdit::textChanged, this, &InvestmentFilterBar::take);
    connect(m_member, &MemberField::meant, this, &InvestmentFilterBar::take);
}

void InvestmentFilterBar::setIndex(const InvestmentIndex &index) {
    m_showing = true;
    std::vector<std::pair<QString, QString>> kinds;
    for (const Terms &terms : index.kinds())
        kinds.emplace_back(terms.code, investmentwords::kind(terms));
    refill(m_kind, tr("Kind: any"), kinds);
    std::vector<std::pair<QString, QString>> emissions;
    for (const Emission &emission : index.emissions())
        emissions.emplace_back(emission.code, emission.code + u" · "_s + emission.name);
    refill(m_emission, tr("any"), emissions);
    m_member->setMembers(index.members());
    m_showing = false;
    showFilter();
}

void InvestmentFilterBar::setFilter(const InvestmentFilter &filter) {
    m_filter = filter;
    showFilter();
}

void InvestmentFilterBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void InvestmentFilterBar::take() {
    if (m_showing)
        return;
    InvestmentFilter filter;
    filter.text = m_search->text().trimmed();
    filter.kind = m_kind->currentData().toString();
    filter.states = stateChoices().at(static_cast<size_t>(std::max(0, m_state->currentIndex()))).states;
    filter.quotasOwed = m_owed->isChecked();
    filter.emission = m_emission->currentData().toString();
    filter.member = m_member->code();
    filter.dates = static_cast<InvestmentFilter::Dates>(m_dates->currentIndex());
    filter.from = m_from->day();
    filter.until = m_until->day();
    filter.withDiscarded = m_discarded->isChecked();
    if (!filter.hasDates())
        filter.dates = InvestmentFilter::Dates::Order; // else one without a range would be another filter
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_saved->setFilter(m_filter);
    showChips();
    Q_EMIT changed(m_filter);
}

void InvestmentFilterBar::apply(const InvestmentFilter &filter) {
    setFilter(filter);
    Q_EMIT changed(m_filter);
}

void InvestmentFilterBar::showFilter() {
    m_showing = true;
    if (m_search->text().trimmed() != m_filter.text)
        m_search->setText(m_filter.text);
    choose(m_kind, m_filter.kind);
    const std::vector<StateChoice> choices = stateChoices();
    const auto state = std::ranges::find(choices, m_filter.states, &StateChoice::states);
    m_state->setCurrentIndex(state == choices.end() ? 0 : static_cast<int>(state - choices.begin()));
    m_owed->setChecked(m_filter.quotasOwed);
    choose(m_emission, m_filter.emission);
    if (m_member->code() != m_filter.member)
        m_member->setCode(m_filter.member);
    m_dates->setCurrentIndex(static_cast<int>(m_filter.dates));
    if (m_from->day() != m_filter.from)
        m_from->setDay(m_filter.from);
    if (m_until->day() != m_filter.until)
        m_until->setDay(m_filter.until);
    m_discarded->setChecked(m_filter.withDiscarded);
    m_showing = false;
    m_saved->setFilter(m_filter);
    showChips();
}

QString InvestmentFilterBar::datesText() const {
    const QString from = format::date(m_filter.from);
    const QString until = format::date(m_filter.until);
    const QString what = m_dates->itemText(static_cast<int>(m_filter.dates));
    if (!m_filter.from.isValid())
        return tr("%1 until %2").arg(what, until);
    if (!m_filter.until.isValid())
        return tr("%1 from %2").arg(what, from);
    return tr("%1 %2 – %3").arg(what, from, until);
}

void InvestmentFilterBar::addChip(const QString &text, const QString &what, void (*drop)(InvestmentFilter &)) {
    auto *chip = new QPushButton(icon("close"_L1), text);
    chip->setAutoDefault(false);
    chip->setFont(theme::font(theme::Type::Second));
    chip->setIconSize({chipIcon, chipIcon});
    chip->setToolTip(what);
    chip->setProperty("chip", true);
    connect(chip, &QPushButton::clicked, this, [this, drop] {
        InvestmentFilter filter = m_filter;
        drop(filter);
        apply(filter);
    });
    m_chipRow->addWidget(chip);
}

void InvestmentFilterBar::showChips() {
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_filter.withDiscarded && m_filter.states.isEmpty())
        addChip(tr("Without discarded"), tr("Show discarded ones too"),
                [](InvestmentFilter &filter) { filter.withDiscarded = true; });
    const QString anyway = tr("Take this condition away");
    if (!m_filter.emission.isEmpty())
        addChip(tr("Emission %1").arg(m_filter.emission), anyway,
                [](InvestmentFilter &filter) { filter.emission.clear(); });
    if (!m_filter.member.isEmpty())
        addChip(tr("Member %1").arg(m_filter.member), anyway, [](InvestmentFilter &filter) { filter.member.clear(); });
    if (m_filter.hasDates())
        addChip(datesText(), anyway, [](InvestmentFilter &filter) {
            filter.from = filter.until = {};
            filter.dates = InvestmentFilter::Dates::Order;
        });
    m_chips->setVisible(m_chipRow->count() > 0);
}

} // namespace gkwh
