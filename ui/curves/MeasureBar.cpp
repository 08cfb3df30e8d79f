// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/MeasureBar.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Icon.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Theme.h"
#include "ui/curves/CurveMeasure.h"
#include "ui/curves/CurveText.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gkwh {

MeasureBar::MeasureBar(CurveScope *scope, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_range(new QLabel(this)), m_length(new QLabel(this)),
      m_series(new QWidget(this)) {
    setAccessibleName(tr("Between the two cursors"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::Step3, theme::Step1, theme::Step2, theme::Step1);
    row->setSpacing(theme::Step3);
    new FlowLayout(theme::Step4, theme::Step1, m_series);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::Step1);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(theme::Step2);
    facts->addWidget(new IconLabel("measure"_L1, Token::Text, theme::IconSize, this));
    facts->addWidget(m_range);
    facts->addWidget(m_length);
    facts->addStretch(1);
    words->addLayout(facts);
    words->addWidget(m_series);
    row->addLayout(words, 1);
    const auto addButton = [&](QLatin1StringView name, const QString &says, auto act) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(name));
        button->setToolTip(says);
        button->setAccessibleName(says);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button, 0, Qt::AlignTop);
    };
    addButton("fit"_L1, tr("Zoom to between the cursors (Z)"), [this] {
        if (const auto span = m_scope->measured())
            m_scope->show(*span);
    });
    addButton("copy"_L1, tr("Copy these figures"), [this] { QApplication::clipboard()->setText(this->words()); });
    addButton("close"_L1, tr("Take the second cursor away (Esc)"), [this] { m_scope->setMark(std::nullopt); });
    connect(scope, &CurveScope::setChanged, this, &MeasureBar::rebuild);
    connect(scope, &CurveScope::appearanceChanged, this, &MeasureBar::refresh);
    connect(scope, &CurveScope::rangeChanged, this, &MeasureBar::refresh); // the step goes by zoom
    connect(scope, &CurveScope::crosshairChanged, this, &MeasureBar::refresh);
    rebuild();
}

void MeasureBar::rebuild() {
    qDeleteAll(m_rows);
    m_rows.clear();
    for (size_t series = 0; series < m_scope->set().series.size(); ++series) {
        auto *row = new QLabel(m_series);
        row->setTextFormat(Qt::RichText);
        m_series->layout()->addWidget(row);
        m_rows.push_back(row);
    }
    refresh();
}

void MeasureBar::refresh() {
    const bool any = m_scope->measured().has_value();
    setVisible(any);
    if (!any)
        return;
    m_range->setFont(theme::font(theme::Type::PanelTitle));
    m_range->setText(curvemeasure::rangeWords(*m_scope));
    m_length->setText(curvemeasure::lengthWords(*m_scope));
    for (size_t series = 0; series < m_rows.size(); ++series) {
        m_rows[series]->setVisible(m_scope->isShown(series));
        const QString ink = theme::color(m_scope->set().series[series].token).name();
        m_rows[series]->setText(u"<span style='color:%1'>\u25A0</span> %2"_s.arg(
            ink, curvemeasure::words(*m_scope, series).toHtmlEscaped()));
    }
}

QString MeasureBar::words() const {
    if (!m_scope->measured())
        return {};
    QStringList figures;
    for (size_t series = 0; series < m_scope->set().series.size(); ++series) {
        if (m_scope->isShown(series))
            figures.append(curvemeasure::words(*m_scope, series));
    }
    return u"%1, %2: %3"_s.arg(curvemeasure::rangeWords(*m_scope), curvemeasure::lengthWords(*m_scope),
                               figures.join(u"; "_s));
}

void MeasureBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace gkwh
