// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/ProfileDetail.h"

#include "app/setup/Format.h"
#include "app/setup/OfficeSession.h"
#include "model/office/DayRounding.h"
#include "ui/common/ActionButton.h"
#include "ui/common/DataTable.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Panel.h"
#include "ui/common/Segmented.h"
#include "ui/curves/CurveView.h"
#include "ui/curves/RoundingView.h"
#include "ui/rights/RunsModel.h"

#include <QHBoxLayout>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

enum Lower { Runs, Rounding };

std::shared_ptr<const CurveSet> curvesOf(const ProfileSnapshot &snapshot) {
    auto set = std::make_shared<CurveSet>();
    const qint64 shares = snapshot.state.profile.shares;
    set->title = ProfileDetail::tr("%n share(s)", nullptr, static_cast<int>(shares));
    if (snapshot.rights->isEmpty())
        return set;
    set->series.push_back(
        {u"rights"_s, ProfileDetail::tr("Granted"), u"kWh"_s, CurveRole::Area, Token::Usable, snapshot.rights});
    if (snapshot.correction)
        set->series.push_back({u"correction"_s, ProfileDetail::tr("Correction"), u"kWh"_s, CurveRole::Line,
                               Token::Excess, snapshot.correction});
    return set;
}

} // namespace

ProfileDetail::ProfileDetail(OfficeSession &session, Settings &settings, QAction *editRemainder, QWidget *parent)
    : QWidget(parent), m_session(session), m_splitter(new QSplitter(Qt::Vertical)), m_curves(new CurveView),
      m_lower(new Panel(tr("Runs of this profile"))), m_choice(new Segmented), m_stack(new QStackedWidget),
      m_runsTable(new DataTable(u"runs"_s, settings)), m_runs(new RunsModel(this)), m_rounding(new RoundingView) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    auto *upper = new Panel;
    upper->add(m_curves, 1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_lower);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);

    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_runs);
    sorted->setSortRole(RunsModel::SortRole);
    m_runsTable->setHiddenAtFirst({RunsModel::From, RunsModel::Production, RunsModel::PaidDebt});
    m_runsTable->setUsualTexts({u"00/00/0000 00:00"_s, u"00/00/0000"_s, u"00/00/0000"_s, u"−00,000"_s, u"000,000,000"_s,
                                u"000,000"_s, u"0,000"_s, u"−00,000"_s, u"Vern, Júlia"_s});
    m_runsTable->setModel(sorted);
    m_runsTable->setAccessibleName(tr("Runs of this profile"));

    m_choice->add(tr("Runs"), {}, tr("When this profile was granted rights, and what it carried on"));
    m_choice->add(tr("Rounding"), {}, tr("How the hours of a day became whole kWh"));
    m_choice->choose(Runs);
    m_lower->addToTitle(m_choice);
    m_stack->addWidget(m_runsTable);
    m_stack->addWidget(m_rounding);
    m_lower->add(m_stack, 1);
    m_lower->addLine();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme::Step3, theme::Step2, theme::Step3, theme::Step2);
    foot->setSpacing(theme::Step4);
    auto *hint = new ElidedLabel(theme::Type::Second, Token::Text2);
    hint->setText(tr("Wh carried from one run to the next, 0 to 999; a debt is negative"));
    hint->setAlignment(Qt::AlignRight);
    foot->addWidget(new ActionButton(editRemainder));
    foot->addWidget(hint, 1);
    m_lower->addLayout(foot);

    connect(m_choice, &Segmented::chosenChanged, this, &ProfileDetail::showLower);
    connect(&m_curves->scope(), &CurveScope::crosshairChanged, this, &ProfileDetail::explainCrosshairDay);
    connect(m_curves, &CurveView::said, this, &ProfileDetail::said);
}

void ProfileDetail::showRounding() {
    m_choice->choose(Rounding);
    showLower(Rounding);
}

void ProfileDetail::showLower(int place) {
    m_stack->setCurrentIndex(place);
    explainCrosshairDay();
}

std::optional<ProfileState> ProfileDetail::profile() const {
    return m_snapshot ? std::optional(m_snapshot->state) : std::nullopt;
}

void ProfileDetail::showProfile(qint64 shares) {
    m_shares = shares;
    if (shares == 0) {
        m_snapshot.reset();
        m_curves->setCurves(nullptr);
        m_curves->setTitle({});
        m_runs->setRuns({});
        return;
    }
    m_session.ask<ProfileSnapshot>([shares](OfficeFile &file) { return readProfile(file, shares); }, this,
                                   [this, shares](Result<ProfileSnapshot> snapshot) {
                                       if (shares != m_shares)
                                           return; // another one was selected meanwhile
                                       if (!snapshot)
                                           return refused(snapshot.error());
                                       take(std::move(*snapshot));
                                   });
}

void ProfileDetail::take(ProfileSnapshot snapshot) {
    m_snapshot = std::move(snapshot);
    m_explained = {};
    const auto set = curvesOf(*m_snapshot);
    m_curves->setTitle(set->title);
    m_curves->setCurves(set);
    m_runs->setRuns(m_snapshot->runs);
    m_lower->setNote(m_snapshot->state.granted ? tr("granted in all: %1").arg(format::kwh(m_snapshot->state.grantedKwh))
                                               : tr("nothing granted yet"));
    explainCrosshairDay();
}

QDate ProfileDetail::dayToExplain() const {
    if (const auto hour = m_curves->scope().crosshair())
        return madrid::addressOf(*hour).day;
    return m_snapshot->rights->isEmpty() ? QDate() : m_snapshot->rights->lastDay();
}

void ProfileDetail::explainCrosshairDay() {
    if (m_choice->chosen() != Rounding || !m_snapshot)
        return;
    const QDate day = dayToExplain();
    if (!day.isValid() || day == m_explained)
        return;
    m_explained = day;
    m_session.ask<DayRounding>(
        [shares = m_shares, day](OfficeFile &file) { return explainDay(file.storage(), shares, day); }, this,
        [this, day](const Result<DayRounding> &rounding) {
            if (day != m_explained)
                return;
            if (!rounding)
                return m_rounding->setHours({});
            std::vector<RoundingHour> hours;
            for (size_t i = 0; i < rounding->hours.size(); ++i)
                hours.push_back({rounding->hours[i], rounding->steps[i].cumulativeWh, rounding->steps[i].wholeKwh});
            m_rounding->setHours(std::move(hours), rounding->carriedIn.fractionWh);
        });
}

QByteArray ProfileDetail::saveState() const {
    const QJsonObject state{{u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64())},
                            {u"lower"_s, m_choice->chosen()},
                            {u"curves"_s, QJsonDocument::fromJson(m_curves->saveState()).object()}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ProfileDetail::restoreState(const QByteArray &bytes) {
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    m_splitter->restoreState(QByteArray::fromBase64(state.value("splitter"_L1).toString().toLatin1()));
    m_choice->choose(state.value("lower"_L1).toInt() == Rounding ? Rounding : Runs);
    m_stack->setCurrentIndex(m_choice->chosen());
    m_curves->restoreState(QJsonDocument(state.value("curves"_L1).toObject()).toJson());
}

} // namespace gkwh
