// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveLegend.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"
#include "ui/curves/CurveText.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int reluctance = 60; // pixels to spare before two lines become one again

} // namespace

void LegendBox::nextCheckState() {
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
        Q_EMIT soloAsked();
    else
        QCheckBox::nextCheckState();
}

CurveLegend::CurveLegend(CurveScope *scope, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_right(new QWidget(this)), m_unit(new QLabel(m_right)),
      m_moment(new ElidedLabel(theme::Type::PanelTitle, Token::Text, m_right)),
      m_means(new QCheckBox(tr("Mean day of each month"), m_right)) {
    setAccessibleName(tr("Legend"));
    m_layout->setContentsMargins(theme::Step3, theme::Step1, theme::Step4, theme::Step1);
    m_layout->setSpacing(theme::Step1);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // it rather cuts than widens the window
    auto *right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme::Step4);
    right->addWidget(m_unit);
    right->addWidget(m_moment, 1);
    right->addWidget(m_means);
    m_layout->addWidget(m_right, 1);
    m_moment->setAlignment(Qt::AlignRight);
    m_means->setChecked(scope->showsMeans());
    connect(m_means, &QCheckBox::toggled, scope, &CurveScope::setShowsMeans);
    connect(scope, &CurveScope::setChanged, this, &CurveLegend::rebuild);
    connect(scope, &CurveScope::appearanceChanged, this, [this] {
        m_split = false;
        refresh();
    });
    connect(scope, &CurveScope::rangeChanged, this, &CurveLegend::refresh);
    connect(scope, &CurveScope::crosshairChanged, this, &CurveLegend::refresh);
    rebuild();
}

void CurveLegend::rebuild() {
    delete m_series;
    m_rows.clear();
    m_series = new QWidget(this);
    auto *line = new FlowLayout(theme::Step4, theme::Step1, m_series);
    for (size_t series = 0; series < m_scope->set().series.size(); ++series) {
        const CurveSeries &one = m_scope->set().series[series];
        auto *pair = new QWidget(m_series);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::Step2);
        auto *box = new LegendBox(one.name, pair);
        auto *figure = new QLabel(pair);
        box->setToolTip(tr("Ctrl+click shows %1 alone").arg(one.name));
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        connect(box, &QCheckBox::toggled, this, [this, series](bool on) { m_scope->setShown(series, on); });
        connect(box, &LegendBox::soloAsked, this, [this, series] { m_scope->solo(series); });
        row->addWidget(box);
        row->addWidget(figure);
        line->addWidget(pair);
        m_rows.push_back({box, figure});
    }
    m_layout->insertWidget(0, m_series);
    m_split = false;
    tint();
    refresh();
}

void CurveLegend::tint() {
    for (size_t series = 0; series < m_rows.size(); ++series)
        m_rows[series].box->setProperty("ink", theme::color(m_scope->set().series[series].token));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::color(Token::Text2));
    m_unit->setPalette(quiet);
    QFont bold = font();
    bold.setBold(true);
    for (const Row &row : m_rows) {
        row.figure->setFont(bold);
        // room for most figures, or the legend would tremble under the crosshair
        row.figure->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(u"0,000"_s));
    }
}

void CurveLegend::refresh() {
    QStringList units;
    int lacking = 0;
    for (size_t series = 0; series < m_rows.size(); ++series) {
        const CurveSeries &one = m_scope->set().series[series];
        const Row &row = m_rows[series];
        const QSignalBlocker quiet(row.box);
        row.box->setChecked(m_scope->isShown(series));
        row.figure->setVisible(m_scope->isShown(series));
        if (!m_scope->isShown(series))
            continue;
        const CurveSum sum = m_scope->reading(series);
        const QString number = curvetext::figure(sum.value, one.isDifference());
        lacking = std::max(lacking, sum.missingHours);
        row.figure->setText(sum.knownHours == 0 ? u"\u2013"_s : sum.missingHours > 0 ? number + u'*' : number);
        const QString unit = curvetext::unitName(one.unit);
        if (!units.contains(unit))
            units.append(unit);
    }
    QStringList facts{units.join(u", "_s)};
    if (const QString hour = hourWords(); !hour.isEmpty())
        facts.append(hour);
    if (lacking > 0)
        facts.append(u"* "_s + curvetext::missingWords(lacking));
    m_unit->setText(facts.join(u" \u00B7 "_s));
    m_means->setVisible(m_scope->canDrawMeans() && !m_rows.empty());
    m_means->setChecked(m_scope->showsMeans());
    arrange();
}

void CurveLegend::arrange() {
    m_series->layout()->invalidate();
    const QFontMetrics metrics(theme::font(theme::Type::PanelTitle));
    const int means = m_means->isVisibleTo(m_right) ? m_means->sizeHint().width() + theme::Step4 : 0;
    const int whole = width() - theme::Step3 - theme::Step4;
    const int unit = m_unit->sizeHint().width() + theme::Step4;
    const int beside = whole - m_series->sizeHint().width() - unit - means - theme::Step4;
    for (const QString &words : {moment(), briefMoment()}) {
        m_moment->setText(words);
        if (metrics.horizontalAdvance(words) < beside)
            break;
    }
    // figures are never cut: rather two lines than less room for them
    const int spare = beside - metrics.horizontalAdvance(m_moment->text());
    m_split = spare <= 0 || (m_split && spare < reluctance);
    if (m_split)
        m_moment->setText(metrics.horizontalAdvance(moment()) < whole - unit - means ? moment() : briefMoment());
    const auto wanted = m_split ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != wanted) {
        m_layout->setDirection(wanted);
        updateGeometry();
    }
}

void CurveLegend::resizeEvent(QResizeEvent *event) {
    if (event->size().width() != event->oldSize().width())
        m_split = false;
    arrange();
}

QString CurveLegend::briefMoment() const {
    const auto hour = m_scope->crosshair();
    if (!hour || m_scope->set().isEmpty())
        return tr("Sum");
    const QString day = curvetext::dayFigures(madrid::addressOf(*hour).day);
    return m_scope->step() == CurveStep::Hour ? u"%1, %2"_s.arg(day, curvetext::clock(*hour)) : day;
}

QString CurveLegend::hourWords() const {
    const auto series = m_scope->focus();
    const auto hour = m_scope->crosshair();
    if (!series || !hour || m_scope->step() == CurveStep::Hour)
        return {};
    const CurveSeries &one = m_scope->set().series[*series];
    const HourlyCurve::Value value = one.curve->at(*hour);
    if (value == HourlyCurve::missing)
        return {};
    return tr("%1 at %2").arg(curvetext::figure(value, one.isDifference()), curvetext::clock(*hour));
}

QString CurveLegend::moment() const {
    if (m_scope->set().isEmpty())
        return {};
    if (const auto hour = m_scope->crosshair())
        return curvetext::moment(*hour, m_scope->step());
    return tr("Sum: %1").arg(curvetext::range(m_scope->range()));
}

QString CurveLegend::reading() const {
    QStringList figures;
    for (size_t series = 0; series < m_rows.size(); ++series) {
        const CurveSeries &one = m_scope->set().series[series];
        if (m_scope->isShown(series))
            figures.append(u"%1 %2 %3"_s.arg(one.name,
                                             curvetext::sumWords(m_scope->reading(series), one.isDifference()),
                                             curvetext::unitName(one.unit)));
    }
    return u"%1: %2"_s.arg(moment(), figures.join(u", "_s));
}

QSize CurveLegend::minimumSizeHint() const { return {200, sizeHint().height()}; }

void CurveLegend::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        tint();
    QWidget::changeEvent(event);
}

} // namespace gkwh
