// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/SavedFilters.h"

#include "app/setup/Settings.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Icon.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr auto stateKind = "filters"_L1;
const QString stateId = u"investments"_s;
constexpr int longestName = 60;
constexpr int usualCharacters = 20; // wide of the button

using State = InvestmentState;

} // namespace

std::vector<NamedFilter> FilterStore::filters() const {
    std::vector<NamedFilter> filters;
    const QJsonArray array = QJsonDocument::fromJson(m_settings.state(stateKind, stateId)).array();
    for (const QJsonValue &value : array)
        filters.push_back({value["name"_L1].toString(), InvestmentFilter::fromJson(value["filter"_L1].toObject())});
    return filters;
}

void FilterStore::store(const std::vector<NamedFilter> &filters) {
    QJsonArray array;
    for (const NamedFilter &one : filters)
        array.append(QJsonObject{{u"name"_s, one.name}, {u"filter"_s, one.filter.toJson()}});
    m_settings.setState(stateKind, stateId, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void FilterStore::save(const QString &name, const InvestmentFilter &filter) {
    std::vector<NamedFilter> all = filters();
    const auto known = std::ranges::find(all, name, &NamedFilter::name);
    if (known != all.end())
        known->filter = filter;
    else
        all.push_back({name, filter});
    store(all);
}

void FilterStore::rename(const QString &from, const QString &to) {
    std::vector<NamedFilter> all = filters();
    for (NamedFilter &one : all)
        one.name = one.name == from ? to : one.name;
    store(all);
}

void FilterStore::remove(const QString &name) {
    std::vector<NamedFilter> all = filters();
    std::erase_if(all, [&](const NamedFilter &one) { return one.name == name; });
    store(all);
}

bool FilterStore::has(const QString &name) const {
    const std::vector<NamedFilter> all = filters();
    return std::ranges::find(all, name, &NamedFilter::name) != all.end();
}

std::vector<NamedFilter> standardFilters() {
    const auto of = [](StateSet states) {
        InvestmentFilter filter;
        filter.states = states;
        return filter;
    };
    InvestmentFilter owed;
    owed.quotasOwed = true;
    InvestmentFilter all;
    all.withDiscarded = true;
    return {{SavedFilters::tr("All but discarded"), {}},
            {SavedFilters::tr("All that still run"),
             of({State::Ordered, State::Signed, State::Invoiced, State::Waiting, State::Effective, State::Returned})},
            {SavedFilters::tr("Before payment"), of({State::Ordered, State::Signed, State::Invoiced})},
            {SavedFilters::tr("Returned by the bank"), of({State::Returned})},
            {SavedFilters::tr("With quotas owed"), owed},
            {SavedFilters::tr("All there ever were"), all}};
}

SavedFilters::SavedFilters(Settings &settings, QWidget *parent)
    : QPushButton(parent), m_store(settings), m_menu(new QMenu(this)) {
    setIcon(gkwh::icon("star"_L1));
    setAutoDefault(false);
    setAccessibleName(tr("Saved filters"));
    setProperty("choice", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    showName();
}

QSize SavedFilters::sizeHint() const {
    // as wide whatever is in force, or the field beside it would jump
    return {fontMetrics().averageCharWidth() * usualCharacters + 2 * theme::Step5, QPushButton::sizeHint().height()};
}

void SavedFilters::setFilter(const InvestmentFilter &filter) {
    m_filter = filter;
    showName();
}

QString SavedFilters::nameInForce() const {
    for (const std::vector<NamedFilter> &some : {m_store.filters(), standardFilters()}) {
        const auto found = std::ranges::find(some, m_filter, &NamedFilter::filter);
        if (found != some.end())
            return found->name;
    }
    return {};
}

QString SavedFilters::own() const {
    const QString inForce = nameInForce();
    if (m_store.has(inForce))
        return inForce;
    return m_store.has(m_last) ? m_last : QString();
}

void SavedFilters::showName() {
    const QString name = nameInForce();
    const QString shown = name.isEmpty() ? tr("Not saved") : name;
    const int room = fontMetrics().averageCharWidth() * usualCharacters;
    setText(fontMetrics().elidedText(shown, Qt::ElideRight, room));
    setToolTip(shown == text() ? QString() : shown);
}

void SavedFilters::addChoice(const NamedFilter &one) {
    QAction *action = m_menu->addAction(one.name);
    action->setCheckable(true);
    action->setChecked(one.filter == m_filter);
    connect(action, &QAction::triggered, this, [this, one] {
        m_last = one.name;
        Q_EMIT chosen(one.filter);
    });
}

void SavedFilters::fillMenu() {
    m_menu->clear();
    for (const NamedFilter &one : standardFilters())
        addChoice(one);
    const std::vector<NamedFilter> kept = m_store.filters();
    if (!kept.empty())
        m_menu->addSeparator();
    for (const NamedFilter &one : kept)
        addChoice(one);
    m_menu->addSeparator();
    const QString mine = own();
    QAction *save = m_menu->addAction(gkwh::icon("save"_L1), tr("Save this filter…"));
    save->setEnabled(nameInForce().isEmpty());
    connect(save, &QAction::triggered, this, [this, mine] {
        askName(tr("Save the filter"), tr("Save"), mine, [this](const QString &name) { m_store.save(name, m_filter); });
    });
    QAction *rename = m_menu->addAction(mine.isEmpty() ? tr("Rename…") : tr("Rename “%1”…").arg(mine));
    rename->setEnabled(!mine.isEmpty());
    connect(rename, &QAction::triggered, this, [this, mine] {
        askName(tr("Rename “%1”").arg(mine), tr("Rename"), mine,
                [this, mine](const QString &name) { m_store.rename(mine, name); });
    });
    QAction *remove = m_menu->addAction(mine.isEmpty() ? tr("Remove") : tr("Remove “%1”").arg(mine));
    remove->setEnabled(!mine.isEmpty());
    connect(remove, &QAction::triggered, this, [this, mine] {
        m_store.remove(mine);
        showName();
    });
}

void SavedFilters::askName(const QString &title, const QString &primary, const QString &name,
                           const std::function<void(const QString &)> &then) {
    auto *dialog = new FormDialog(title, primary, window());
    auto *line = new QLineEdit(name);
    line->setMaxLength(longestName);
    line->selectAll();
    const bool renames = title != tr("Save the filter");
    FormField *field =
        dialog->addField("name"_L1, tr("Name"), line, [this, line, name, renames, standard = standardFilters()] {
            const QString typed = line->text().trimmed();
            if (typed.isEmpty())
                return tr("Give it a name.");
            if (std::ranges::find(standard, typed, &NamedFilter::name) != standard.end()
                || (renames && typed != name && m_store.has(typed)))
                return tr("There is a filter of that name. Choose another one.");
            return QString();
        });
    const auto showEffect = [this, field, line, renames] {
        field->setEffect(!renames && m_store.has(line->text().trimmed())
                             ? tr("It takes the place of the one you saved under that name.")
                             : QString());
    };
    connect(line, &QLineEdit::textChanged, dialog, showEffect);
    showEffect();
    connect(dialog, &FormDialog::submitted, this, [this, dialog, line, then] {
        then(line->text().trimmed());
        m_last = line->text().trimmed();
        showName();
        dialog->accept();
    });
    dialog->open();
    line->setFocus();
}

} // namespace gkwh
