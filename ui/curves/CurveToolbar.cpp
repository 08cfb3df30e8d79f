// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveToolbar.h"

#include "ui/common/Icon.h"
#include "ui/common/Segmented.h"
#include "ui/common/Theme.h"
#include "ui/curves/CurveText.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int levels = 6; // of leaving out

} // namespace

CurveToolbar::CurveToolbar(CurveScope *scope, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_layout(new QHBoxLayout(this)), m_title(new QLabel(this)),
      m_exportMenu(new QMenu(this)) {
    m_layout->setContentsMargins(theme::Step2, theme::Step2, theme::Step2, theme::Step2);
    m_layout->setSpacing(theme::Step2);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // narrow() makes room instead
    m_layout->addWidget(m_title);
    m_title->hide();
    addRange();
    m_layout->addStretch(1);
    addTools();
    addPanes();
    connect(scope, &CurveScope::setChanged, this, &CurveToolbar::refresh);
    connect(scope, &CurveScope::rangeChanged, this, &CurveToolbar::refresh);
    connect(scope, &CurveScope::appearanceChanged, this, &CurveToolbar::refresh);
    connect(scope, &CurveScope::crosshairChanged, this, [this] { m_measure->setChecked(m_scope->mark().has_value()); });
    refresh();
}

QToolButton *CurveToolbar::addButton(QLatin1StringView name, const QString &words) {
    auto *button = new QToolButton(this);
    button->setIcon(icon(name));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    m_layout->addWidget(button);
    return button;
}

void CurveToolbar::addRange() {
    m_units = new Segmented(false, this);
    for (const QString &unit : {tr("Day"), tr("Week"), tr("Month"), tr("Year"), tr("All")})
        m_units->add(unit);
    m_layout->addWidget(m_units);
    m_previous = addButton("back"_L1, tr("Previous"));
    const auto addDate = [this](const QString &name) {
        auto *edit = new QDateEdit(this);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"dd/MM/yyyy"_s);
        edit->setKeyboardTracking(false);
        edit->setAccessibleName(name);
        connect(edit, &QDateEdit::dateChanged, this, &CurveToolbar::takeDates);
        m_layout->addWidget(edit);
        return edit;
    };
    m_from = addDate(tr("First day"));
    m_to = new QLabel(tr("to"), this);
    m_layout->addWidget(m_to);
    m_until = addDate(tr("Last day"));
    m_next = addButton("forward"_L1, tr("Next"));
    m_step = new QComboBox(this);
    m_step->setAccessibleName(tr("Step"));
    m_step->setToolTip(tr("How long a step of the curve is; automatic goes by the zoom"));
    m_step->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &step : {tr("Auto: hour"), tr("Step: hour"), tr("Step: day"), tr("Step: month")})
        m_step->addItem(step);
    m_layout->addWidget(m_step);
    m_back = addButton("undo"_L1, tr("Zoom back (Backspace)"));
    m_forward = addButton("redo"_L1, tr("Zoom forward (Shift+Backspace)"));
    m_fit = addButton("fit"_L1, tr("Show all (0)"));

    connect(m_units, &Segmented::toggled, this, [this](int place) {
        m_scope->showUnit(static_cast<RangeUnit>(place));
        refresh();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_scope->showNeighbour(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_scope->showNeighbour(1); });
    connect(m_back, &QToolButton::clicked, m_scope, &CurveScope::back);
    connect(m_forward, &QToolButton::clicked, m_scope, &CurveScope::forward);
    connect(m_fit, &QToolButton::clicked, m_scope, &CurveScope::fit);
    connect(m_step, &QComboBox::activated, this, [this](int index) {
        m_scope->chooseStep(index == 0 ? std::nullopt : std::optional(static_cast<CurveStep>(index - 1)));
        refresh();
    });
}

void CurveToolbar::addTools() {
    m_measure = addButton("measure"_L1, tr("Measure between two cursors (Space, Shift+drag)"));
    m_compare = addButton("compare"_L1, tr("Compare with another time or curve (C)"));
    m_stacked = addButton("stack"_L1, tr("Each curve in its own plot (S)"));
    for (QToolButton *tool : tools())
        tool->setCheckable(true);
    connect(m_measure, &QToolButton::clicked, m_scope, &CurveScope::toggleMark);
    connect(m_compare, &QToolButton::clicked, m_scope, &CurveScope::toggleComparison);
    connect(m_stacked, &QToolButton::clicked, m_scope, [this](bool on) { m_scope->setStacked(on); });
}

void CurveToolbar::addPanes() {
    m_panes = new Segmented(false, this);
    m_panes->add(tr("Lines"), "lines"_L1, tr("Lines (L)"));
    m_panes->add(tr("Heat map"), "heat"_L1, tr("Heat map (H)"));
    m_panes->add(tr("Matrix"), "matrix"_L1, tr("Matrix (M)"));
    m_panes->setOn(Lines, true);
    m_layout->addWidget(m_panes);
    m_export = addButton("export"_L1, tr("Export"));
    m_export->setAutoRaise(false);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setMenu(m_exportMenu);
    connect(m_panes, &Segmented::toggled, this, [this](int place, bool on) {
        const bool none = !m_panes->isOn(Lines) && !m_panes->isOn(HeatMap) && !m_panes->isOn(Matrix);
        if (none)
            m_panes->setOn(place, true);
        else
            Q_EMIT paneToggled(static_cast<Pane>(place), on);
    });
}

void CurveToolbar::setTitle(const QString &title) {
    m_title->setText(title);
    m_title->setFont(theme::font(theme::Type::PanelTitle));
    m_title->setVisible(!title.isEmpty());
    narrow();
}

bool CurveToolbar::isOn(Pane pane) const { return m_panes->isOn(pane); }

void CurveToolbar::setOn(Pane pane, bool on) {
    if (isOn(pane) != on)
        m_panes->button(pane)->click();
}

void CurveToolbar::takeDates() {
    const bool fromMoved = sender() == m_from;
    QDate from = m_from->date();
    QDate until = m_until->date();
    if (from > until)
        (fromMoved ? until : from) = fromMoved ? from : until;
    m_scope->show(TimeSpan::ofDays(from, until));
    refresh();
}

void CurveToolbar::refresh() {
    const bool any = !m_scope->set().isEmpty();
    const Viewport &viewport = m_scope->viewport();
    for (QWidget *one : std::initializer_list<QWidget *>{m_units, m_from, m_until, m_step, m_export})
        one->setEnabled(any);
    for (QToolButton *tool : tools())
        tool->setEnabled(any);
    m_measure->setChecked(m_scope->mark().has_value());
    m_compare->setChecked(m_scope->comparison().has_value());
    m_stacked->setChecked(any && m_scope->isStacked());
    const auto unit = any ? viewport.unit() : std::nullopt;
    for (int place = 0; place <= static_cast<int>(RangeUnit::All); ++place)
        m_units->setOn(place, unit && static_cast<int>(*unit) == place);
    m_previous->setEnabled(any && viewport.hasNeighbour(-1));
    m_next->setEnabled(any && viewport.hasNeighbour(1));
    m_back->setEnabled(viewport.canGoBack());
    m_forward->setEnabled(viewport.canGoForward());
    m_fit->setEnabled(any && viewport.range() != viewport.bounds());
    if (!any)
        return;
    const QSignalBlocker quietFrom(m_from), quietUntil(m_until), quietStep(m_step);
    m_from->setDate(m_scope->range().firstDay());
    m_until->setDate(m_scope->range().lastDay());
    const auto chosen = m_scope->chosenStep();
    const QStringList byZoom{tr("Auto: hour"), tr("Auto: day"), tr("Auto: month")};
    m_step->setItemText(0, byZoom[static_cast<int>(m_scope->step())]);
    m_step->setCurrentIndex(chosen ? static_cast<int>(*chosen) + 1 : 0);
}

void CurveToolbar::leaveOut(int level) {
    const bool words = level < 1;
    for (const Pane pane : {Lines, HeatMap, Matrix})
        m_panes->button(pane)->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_stacked->setVisible(level < 2);
    m_to->setVisible(level < 2);
    m_back->setVisible(level < 3);
    m_forward->setVisible(level < 3);
    for (QWidget *one : std::initializer_list<QWidget *>{m_fit, m_measure, m_compare})
        one->setVisible(level < 4);
    for (QWidget *one : std::initializer_list<QWidget *>{m_from, m_until, m_previous, m_next})
        one->setVisible(level < 5);
    m_units->button(0)->setVisible(level < 6);
    m_units->button(1)->setVisible(level < 6);
}

void CurveToolbar::narrow() {
    for (int level = 0; level <= levels; ++level) {
        leaveOut(level);
        for (QWidget *inner : std::initializer_list<QWidget *>{m_units, m_panes}) {
            inner->layout()->invalidate(); // now, not with the next event
            inner->updateGeometry();
        }
        m_layout->invalidate();
        if (m_layout->totalMinimumSize().width() <= width())
            break;
    }
}

QSize CurveToolbar::minimumSizeHint() const { return {300, theme::controlHeight() + 2 * theme::Step2}; }

void CurveToolbar::resizeEvent(QResizeEvent *) { narrow(); }

void CurveToolbar::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    // only polished children know their size in the style
    QMetaObject::invokeMethod(this, &CurveToolbar::narrow, Qt::QueuedConnection);
}

void CurveToolbar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        narrow();
    QWidget::changeEvent(event);
}

} // namespace gkwh
