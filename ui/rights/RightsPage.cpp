// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/RightsPage.h"

#include "app/setup/Format.h"
#include "app/setup/OfficeSession.h"
#include "app/setup/RefusalText.h"
#include "ui/common/DataTable.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Icon.h"
#include "ui/common/JobStrip.h"
#include "ui/common/Panel.h"
#include "ui/common/SearchField.h"
#include "ui/rights/GrantDialog.h"
#include "ui/rights/ProfileDetail.h"
#include "ui/rights/ProfileFilter.h"
#include "ui/rights/ProfilesModel.h"
#include "ui/rights/RemainderDialog.h"
#include "ui/rights/RightsImportDialog.h"
#include "ui/rights/TrackDialog.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int newestFindables = 8; ///< profiles offered for one thing typed

} // namespace

RightsPage::RightsPage(OfficeSession &session, Settings &settings, QWidget *parent)
    : Page(u"rights"_s, parent), m_session(session), m_strip(new JobStrip("rights"_L1)), m_stack(new QStackedWidget),
      m_splitter(new QSplitter(Qt::Horizontal)), m_model(new ProfilesModel(this)) {
    addActions();
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::PanelGap);
    m_strip->hide();
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);

    m_detail = new ProfileDetail(session, settings, m_remainder);
    m_splitter->addWidget(makeList(settings));
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({650, 570}); // until somebody moves it: every column of the table is seen
    auto *empty = new EmptyState("rights"_L1,
                                 tr("No profile is tracked yet. A profile is a number of shares that members hold; "
                                    "tracked profiles get rights from the production."),
                                 tr("Track a profile…"));
    connect(empty, &EmptyState::chosen, this, &RightsPage::openTrack);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(empty);
    setBody(body);

    connect(m_detail, &ProfileDetail::refused, this, &RightsPage::tell);
    connect(m_detail, &ProfileDetail::said, this, &RightsPage::post);
    connect(&m_session, &OfficeSession::changed, this, &RightsPage::reload);
    reload();
}

QString RightsPage::title() const { return tr("Rights"); }

QString RightsPage::facts() const {
    if (!m_loaded || m_snapshot.profiles.empty())
        return {};
    return tr("%n profile(s), tracked since %1", nullptr, static_cast<int>(m_snapshot.profiles.size()))
        .arg(format::dayMonthYear(m_snapshot.trackedSince));
}

void RightsPage::addActions() {
    m_track = new QAction(icon("add"_L1), tr("Track a profile…"), this);
    m_track->setShortcut(Qt::Key_Insert);
    m_import = new QAction(icon("import"_L1), tr("Import…"), this);
    m_grant = new QAction(icon("rights"_L1), tr("Grant rights…"), this);
    m_grant->setShortcut(Qt::CTRL | Qt::Key_G);
    m_grant->setProperty("primary", true);
    m_remainder = new QAction(icon("edit"_L1), tr("Edit remainder…"), this);
    m_remainder->setShortcut(Qt::Key_F2);
    m_remainder->setEnabled(false);
    for (QAction *action : {m_track, m_import, m_grant})
        addHeaderAction(action);
    addMenuAction(m_remainder);
    connect(m_track, &QAction::triggered, this, &RightsPage::openTrack);
    connect(m_import, &QAction::triggered, this, &RightsPage::openImport);
    connect(m_grant, &QAction::triggered, this, &RightsPage::openGrant);
    connect(m_remainder, &QAction::triggered, this, &RightsPage::openRemainder);
}

QWidget *RightsPage::makeList(Settings &settings) {
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::PanelGap);

    m_search = new SearchField(tr("Shares, for example 100 or 1-20"));
    m_which = new QComboBox;
    m_which->addItem(tr("All profiles"));
    m_which->addItem(tr("Waiting for rights"));
    m_which->addItem(tr("With a debt"));
    m_filter = new ProfileFilter(m_model, this);
    m_table = new DataTable(u"profiles"_s, settings);
    m_table->setUsualTexts({u"000"_s, u"00/00/0000"_s, u"000"_s, u"000"_s, u"0,000,000"_s, u"+000,000"_s});
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Profiles"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::Step2);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_which);
    tools->addWidget(m_table->columnsButton(list));
    layout->addLayout(tools);
    auto *panel = new Panel;
    panel->add(m_table, 1);
    layout->addWidget(panel, 1);

    m_count = new ElidedLabel(theme::Type::Second, Token::Text2);
    m_chosen = new ElidedLabel(theme::Type::Second, Token::Text2);
    m_chosen->setAlignment(Qt::AlignRight);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_chosen, 2);
    layout->addLayout(foot);

    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter->setNumbers(text);
        showFooter();
    });
    connect(m_search, &SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int which) {
        m_filter->setWhich(static_cast<ProfileFilter::Which>(which));
        showFooter();
    });
    connect(m_table, &DataTable::selectionMoved, this, &RightsPage::showSelection);
    return list;
}

void RightsPage::reload() {
    m_session.ask<RightsSnapshot>(readRights, this, [this](Result<RightsSnapshot> snapshot) {
        if (!snapshot)
            return tell(snapshot.error());
        take(std::move(*snapshot));
    });
}

void RightsPage::take(RightsSnapshot snapshot) {
    m_snapshot = std::move(snapshot);
    m_loaded = true;
    const qint64 selected = m_selected;
    m_model->setProfiles(m_snapshot.profiles, m_snapshot.production.lastComplete);
    m_stack->setCurrentIndex(m_snapshot.profiles.empty() ? 1 : 0);
    const bool runs = !m_run.isNull();
    const int waiting = m_snapshot.waiting();
    const bool late = !m_snapshot.production.late().empty();
    m_grant->setEnabled(!runs && !m_snapshot.profiles.empty() && (waiting > 0 || late));
    m_grant->setToolTip(m_grant->isEnabled() || runs ? QString()
                                                     : tr("Every profile is granted up to the last complete day."));
    const qint64 usual = m_model->rowOf(100) >= 0      ? 100
                         : m_snapshot.profiles.empty() ? 0
                                                       : m_snapshot.profiles.front().profile.shares;
    const qint64 shown = m_detail->shares();
    select(m_model->rowOf(selected) >= 0 ? selected : usual);
    if (m_detail->shares() == shown)
        m_detail->reload(); // the same profile, perhaps with more hours
    showFooter();
    Q_EMIT headerChanged();
}

void RightsPage::select(qint64 shares) {
    const int row = m_model->rowOf(shares);
    if (row < 0) {
        m_selected = shares;
        return;
    }
    QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) { // filtered away: what is asked for by name is shown
        m_search->clear();
        m_filter->setNumbers({});
        m_which->setCurrentIndex(0);
        index = m_filter->mapFromSource(m_model->index(row, 0));
    }
    m_table->selectRow(index.row());
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    showSelection();
}

void RightsPage::showSelection() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        const QModelIndex current = m_table->currentIndex().isValid() ? m_table->currentIndex() : rows.first();
        const ProfileState *state = m_model->profileAt(m_filter->mapToSource(current).row());
        if (state)
            m_selected = state->profile.shares;
        if (state && m_detail->shares() != m_selected)
            m_detail->showProfile(m_selected);
    }
    m_remainder->setEnabled(rows.size() == 1);
    showFooter();
}

void RightsPage::showFooter() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%n profile(s)", nullptr, all)
                                  : tr("%1 of %n profile(s)", nullptr, all).arg(format::number(shown)));
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    qint64 granted = 0;
    for (const QModelIndex &row : rows)
        granted += m_model->profileAt(m_filter->mapToSource(row).row())->grantedKwh;
    m_chosen->setText(
        rows.isEmpty()
            ? QString()
            : tr("%n selected · %1 granted", nullptr, static_cast<int>(rows.size())).arg(format::kwh(granted)));
}

void RightsPage::openTrack() {
    auto *dialog = new TrackDialog(m_snapshot, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        perform(dialog, dialog->operation(),
                tr("The profiles are tracked. The next grant computes them from their first day."));
    });
    dialog->open();
}

void RightsPage::openRemainder() {
    const auto state = m_detail->profile();
    if (!state)
        return;
    auto *dialog = new RemainderDialog(*state, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, shares = state->profile.shares] {
        perform(dialog, dialog->operation(),
                tr("The remainder of %n share(s) was changed; the next grant goes on from it.", nullptr,
                   static_cast<int>(shares)));
    });
    dialog->open();
}

void RightsPage::openImport() {
    auto *dialog = new RightsImportDialog(m_session, this);
    connect(dialog, &RightsImportDialog::imported, this, [this](const ImportReport &report) {
        post({Message::Kind::Ok,
              report.added + report.changed == 0
                  ? tr("Nothing to import: the file holds what was there already.")
                  : tr("Imported: %1 new, %2 changed.")
                        .arg(format::number(report.added), format::number(report.changed)),
              {},
              {},
              u"import"_s});
    });
    dialog->open();
}

void RightsPage::openGrant() {
    auto *dialog = new GrantDialog(m_snapshot, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] { grant(dialog, dialog->operation()); });
    dialog->open();
}

void RightsPage::perform(FormDialog *dialog, const Operation &operation, const QString &done) {
    dialog->setBusy(true);
    m_session.perform({dialog->windowTitle(), {}, false, true}, {operation}, dialog,
                      [this, dialog, done](const Result<std::vector<Outcome>> &outcomes) {
                          if (!outcomes)
                              return dialog->showRefusal(outcomes.error());
                          const bool changed = outcomes->front().changed;
                          post({changed ? Message::Kind::Ok : Message::Kind::Info,
                                changed ? done : tr("Nothing changed: it was so already."),
                                {},
                                {},
                                u"operation"_s});
                          dialog->accept();
                      });
}

void RightsPage::grant(FormDialog *dialog, const Operation &operation) {
    dialog->accept();
    m_grant->setEnabled(false);
    m_model->setRunResults({});
    const QDate until = QDate::fromString(operation.arguments.value("until"_L1).toString(), Qt::ISODate);
    m_run = m_session.perform({tr("Granting rights up to %1").arg(format::dayMonthYear(until)),
                               tr("Nothing is stored before all are done: cancelling leaves everything as it was.")},
                              {operation}, this, [this](const Result<std::vector<Outcome>> &outcomes) {
                                  m_model->setRunning(-1);
                                  m_run.clear();
                                  reload();
                                  if (outcomes)
                                      granted(outcomes->front().result);
                                  else
                                      tell(outcomes.error());
                              });
    m_strip->follow(m_run);
    connect(m_run, &Job::changed, this, [this] { m_model->setRunning(m_run ? m_run->done() : -1); });
}

void RightsPage::granted(const QJsonObject &answer) {
    QHash<qint64, qint64> results;
    qint64 kwh = 0;
    for (const QJsonValue &value : answer.value("profiles"_L1).toArray()) {
        if (value["state"_L1].toString() != "granted"_L1)
            continue;
        results.insert(value["shares"_L1].toInteger(), value["grantedKwh"_L1].toInteger());
        kwh += value["grantedKwh"_L1].toInteger();
    }
    const auto profiles = static_cast<int>(results.size());
    m_model->setRunResults(std::move(results));
    post({profiles > 0 ? Message::Kind::Ok : Message::Kind::Info,
          profiles > 0 ? tr("%n profile(s) were granted %1 in all.", nullptr, profiles).arg(format::kwh(kwh))
                       : tr("Every profile was up to date; nothing was granted."),
          {},
          {},
          u"grant"_s});
}

void RightsPage::tell(const Refusal &refusal) {
    if (refusal.code == "cancelled"_L1)
        return post({Message::Kind::Info, tr("Cancelled: everything is as it was."), {}, {}, u"grant"_s});
    post({Message::Kind::Bad, words(refusal), {}, {}, refusal.code});
}

QList<Findable> RightsPage::findables(const QString &typed) const {
    QList<Findable> found;
    for (const ProfileState &state : m_snapshot.profiles) {
        const qint64 shares = state.profile.shares;
        if (found.size() == newestFindables || !QString::number(shares).startsWith(typed))
            continue;
        found.append(
            {tr("%n share(s)", nullptr, static_cast<int>(shares)), tr("Rights of a profile"), icon("rights"_L1),
             [this, shares] { Q_EMIT const_cast<RightsPage *>(this)->pageWanted(id(), QString::number(shares)); }});
    }
    return found;
}

void RightsPage::focusFilter() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RightsPage::open(const QString &place) {
    const qint64 shares = place.toLongLong();
    if (shares > 0)
        select(shares);
}

QByteArray RightsPage::saveState() const {
    const QJsonObject state{{u"shares"_s, m_selected},
                            {u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64())},
                            {u"detail"_s, QJsonDocument::fromJson(m_detail->saveState()).object()}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void RightsPage::restoreState(const QByteArray &bytes) {
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    m_splitter->restoreState(QByteArray::fromBase64(state.value("splitter"_L1).toString().toLatin1()));
    m_detail->restoreState(QJsonDocument(state.value("detail"_L1).toObject()).toJson());
    open(QString::number(state.value("shares"_L1).toInteger()));
}

} // namespace gkwh
