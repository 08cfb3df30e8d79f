// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveView.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/Theme.h"
#include "ui/curves/CompareBar.h"
#include "ui/curves/CurveAccessible.h"
#include "ui/curves/CurveKeys.h"
#include "ui/curves/CurveLegend.h"
#include "ui/curves/CurveMenu.h"
#include "ui/curves/CurveSummary.h"
#include "ui/curves/ExportMenu.h"
#include "ui/curves/FocusBox.h"
#include "ui/curves/HeatMapPane.h"
#include "ui/curves/LinesPane.h"
#include "ui/curves/MatrixPane.h"
#include "ui/curves/MeasureBar.h"
#include "ui/curves/OverviewStrip.h"
#include "ui/curves/PaneHeader.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr std::array<const char *, 3> stepNames{"hour", "day", "month"};
constexpr std::array<const char *, 3> paneNames{"lines", "heat", "matrix"};
constexpr std::array allPanes{CurveToolbar::Lines, CurveToolbar::HeatMap, CurveToolbar::Matrix};

} // namespace

CurveView::CurveView(QWidget *parent)
    : QWidget(parent), m_scope(new CurveScope(this)), m_toolbar(new CurveToolbar(m_scope, this)),
      m_compare(new CompareBar(m_scope, this)), m_legend(new CurveLegend(m_scope, this)),
      m_measure(new MeasureBar(m_scope, this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_lines(new LinesPane(m_scope, m_splitter)), m_overview(new OverviewStrip(m_scope, m_splitter)),
      m_heatMap(new HeatMapPane(m_scope, m_splitter)), m_matrix(new MatrixPane(m_scope, m_splitter)) {
    installCurveAccessibility();
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    addExports();
    connect(m_toolbar, &CurveToolbar::paneToggled, this, &CurveView::showPane);
    connect(m_scope, &CurveScope::crosshairChanged, this, &CurveView::announce);
    for (const Pane pane : allPanes)
        showPane(pane, isPaneOn(pane));
}

void CurveView::addExports() {
    const auto seen = [this] {
        if (isPaneOn(Pane::Matrix))
            m_matrix->refreshNow();
        return curveexport::Figure{QSizeF(size()), isPaneOn(Pane::Lines), isPaneOn(Pane::HeatMap),
                                   isPaneOn(Pane::Matrix) ? m_matrix->model() : nullptr};
    };
    m_exporting = new ExportMenu(m_toolbar->exportMenu(), m_scope, seen, this);
    connect(m_exporting, &ExportMenu::done, this, [this](const QString &path) {
        const auto openFolder = [path] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        };
        Q_EMIT said({Message::Kind::Ok, tr("Written to %1.").arg(QDir::toNativeSeparators(path)), tr("Open folder"),
                     openFolder, u"exported"_s});
    });
    connect(m_exporting, &ExportMenu::failed, this, [this](const QString &words) {
        Q_EMIT said({Message::Kind::Bad, words, {}, {}, u"exported"_s});
    });
}

void CurveView::copy() { m_exporting->copyTable(); }

void CurveView::build() {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    layout->addWidget(line);
    layout->addWidget(m_compare);
    layout->addWidget(m_legend);
    layout->addWidget(m_measure);

    auto *curves = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(curves);
    column->setContentsMargins(0, 0, 0, theme::Step1);
    column->setSpacing(theme::Step1);
    column->addWidget(m_lines, 1);
    column->addWidget(m_overview);
    m_heat = makeHeat();
    m_splitter->addWidget(curves);
    m_splitter->addWidget(m_heat);
    m_splitter->addWidget(m_matrix);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setStretchFactor(2, 6);
    layout->addWidget(m_splitter, 1);
}

QWidget *CurveView::makeHeat() {
    auto *heat = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(heat);
    column->setContentsMargins(0, 0, 0, theme::Step1);
    column->setSpacing(0);
    auto *header = new PaneHeader(heat);
    auto *title = new QLabel(tr("Every hour of every day"), header);
    title->setFont(theme::font(theme::Type::PanelTitle));
    auto *facts = new ElidedLabel(theme::Type::Second, Token::Text2, header);
    facts->setText(tr("hours from local midnight; the steps in March and October are the clock changes"));
    header->row()->addWidget(title);
    header->row()->addWidget(new FocusBox(m_scope, header));
    header->row()->addWidget(facts, 1);
    header->row()->addWidget(new HeatBar(m_scope, header));
    column->addWidget(header);
    column->addWidget(m_heatMap, 1);
    return heat;
}

void CurveView::setCurves(std::shared_ptr<const CurveSet> set) {
    if (!set)
        set = std::make_shared<const CurveSet>();
    setAccessibleName(set->title.isEmpty() ? tr("Curves") : set->title);
    m_scope->setSet(std::move(set));
    if (!m_scope->set().isEmpty() && !m_waitingState.isEmpty())
        applyState(std::exchange(m_waitingState, {}));
}

void CurveView::setTitle(const QString &title) { m_toolbar->setTitle(title); }

void CurveView::showPane(Pane pane, bool on) {
    switch (pane) {
    case Pane::Lines: {
        m_lines->setVisible(on);
        m_heatMap->setFlagged(!on);
        QWidget *curves = m_overview->parentWidget();
        curves->setMaximumHeight(on ? QWIDGETSIZE_MAX : m_overview->sizeHint().height() + theme::Step2);
        break;
    }
    case Pane::HeatMap:
        m_heat->setVisible(on);
        break;
    case Pane::Matrix:
        m_matrix->setVisible(on);
        break;
    }
}

void CurveView::keyPressEvent(QKeyEvent *event) {
    if (!curvekeys::press(*this, *event))
        QWidget::keyPressEvent(event);
}

void CurveView::contextMenuEvent(QContextMenuEvent *event) {
    makeCurveMenu(*this, m_toolbar->exportMenu())->popup(event->globalPos());
}

void CurveView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::FontChange && m_heat)
        showPane(Pane::Lines, isPaneOn(Pane::Lines));
    QWidget::changeEvent(event);
}

QByteArray CurveView::saveState() const {
    if (m_scope->set().isEmpty())
        return m_waitingState.isEmpty() ? QByteArray() : QJsonDocument(m_waitingState).toJson(QJsonDocument::Compact);
    QJsonObject state{{u"version"_s, 1}, {u"means"_s, m_scope->showsMeans()}};
    if (const auto stacked = m_scope->chosenStacked())
        state[u"stacked"_s] = *stacked;
    if (m_scope->range() != m_scope->viewport().bounds()) {
        state[u"from"_s] = m_scope->range().begin;
        state[u"until"_s] = m_scope->range().end;
    }
    if (const auto step = m_scope->chosenStep())
        state[u"step"_s] = QLatin1StringView(stepNames[static_cast<size_t>(*step)]);
    QJsonArray panes;
    for (const Pane pane : allPanes) {
        if (isPaneOn(pane))
            panes.append(QLatin1StringView(paneNames[static_cast<size_t>(pane)]));
    }
    state[u"panes"_s] = panes;
    QJsonObject shown;
    for (size_t series = 0; series < m_scope->set().series.size(); ++series)
        shown[m_scope->set().series[series].id] = m_scope->isShown(series);
    state[u"shown"_s] = shown;
    state[u"splitter"_s] = QLatin1StringView(m_splitter->saveState().toBase64());
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool CurveView::restoreState(const QByteArray &bytes) {
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    if (state[u"version"_s].toInt() != 1 || state[u"panes"_s].toArray().isEmpty())
        return false;
    if (m_scope->set().isEmpty())
        m_waitingState = state;
    else
        applyState(state);
    return true;
}

void CurveView::applyState(const QJsonObject &state) {
    const QJsonArray panes = state[u"panes"_s].toArray();
    for (const bool on : {true, false}) { // first on, then off: one pane is always on
        for (const Pane pane : allPanes) {
            if (panes.contains(QLatin1StringView(paneNames[static_cast<size_t>(pane)])) == on)
                setPaneOn(pane, on);
        }
    }
    std::optional<CurveStep> step;
    for (size_t s = 0; s < stepNames.size(); ++s) {
        if (state[u"step"_s].toString() == QLatin1StringView(stepNames[s]))
            step = static_cast<CurveStep>(s);
    }
    m_scope->chooseStep(step);
    m_scope->setShowsMeans(state[u"means"_s].toBool(true));
    const QJsonValue stacked = state[u"stacked"_s];
    m_scope->setStacked(stacked.isBool() ? std::optional(stacked.toBool()) : std::nullopt);
    const QJsonObject shown = state[u"shown"_s].toObject();
    for (size_t series = 0; series < m_scope->set().series.size(); ++series) {
        const QJsonValue value = shown[m_scope->set().series[series].id];
        if (value.isBool())
            m_scope->setShown(series, value.toBool());
    }
    m_splitter->restoreState(QByteArray::fromBase64(state[u"splitter"_s].toString().toLatin1()));
    if (state.contains(u"from"_s) && state.contains(u"until"_s))
        m_scope->show({state[u"from"_s].toInteger(), state[u"until"_s].toInteger()});
    else
        m_scope->fit();
}

QString CurveView::summary() const { return curveSummary(*m_scope); }

QString CurveView::reading() const {
    const QString measured = m_measure->words();
    return measured.isEmpty() ? m_legend->reading() : u"%1. %2"_s.arg(m_legend->reading(), measured);
}

void CurveView::announce() { announceReading(this); }

} // namespace gkwh
