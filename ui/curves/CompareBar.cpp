// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CompareBar.h"

#include "model/base/ExactMath.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Icon.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Theme.h"
#include "ui/curves/CurveText.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Unit = TimeBefore::Unit;
constexpr std::array usual{TimeBefore{Unit::Day, 0}, TimeBefore{Unit::Day, 1}, TimeBefore{Unit::Week, 1},
                           TimeBefore{Unit::Month, 1}, TimeBefore{Unit::Year, 1}};

/// Sum of the second curve over the hours for which there is a difference; both have the same days.
qint64 commonSum(const HourlyCurve &second, const HourlyCurve &difference, UtcHour begin, UtcHour end) {
    const qsizetype from = std::max<qsizetype>(difference.indexOf(begin), 0);
    const qsizetype until = difference.indexOf(end);
    const auto values = second.values();
    qint64 sum = 0;
    for (auto slot = static_cast<size_t>(from); slot < (until < 0 ? values.size() : static_cast<size_t>(until)); ++slot)
        sum += difference.values()[slot] == HourlyCurve::missing ? 0 : values[slot];
    return sum;
}

} // namespace

CompareBar::CompareBar(CurveScope *scope, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_first(new QComboBox(this)), m_second(new QComboBox(this)),
      m_before(new QComboBox(this)), m_begin(new QDateEdit(this)),
      m_result(new ElidedLabel(theme::Type::PanelTitle, Token::Text, this)) {
    setAccessibleName(tr("Comparison"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::Step3, theme::Step1, theme::Step2, theme::Step1);
    row->setSpacing(theme::Step2);
    row->addWidget(new IconLabel("compare"_L1, Token::Text, theme::IconSize, this));
    row->addWidget(m_first);
    row->addWidget(new QLabel(tr("with", "a curve compared with another"), this));
    row->addWidget(m_second);
    row->addWidget(m_before);
    row->addWidget(new QLabel(tr("from", "the day on which the other stretch begins"), this));
    row->addWidget(m_begin);
    row->addWidget(m_result, 1);
    m_result->setAlignment(Qt::AlignRight);
    auto *close = new QToolButton(this);
    close->setIcon(icon("close"_L1));
    close->setToolTip(tr("End the comparison (C)"));
    close->setAccessibleName(close->toolTip());
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(close);
    m_first->setAccessibleName(tr("Curve"));
    m_second->setAccessibleName(tr("The other curve"));
    m_before->setAccessibleName(tr("Time of the other curve"));
    m_begin->setAccessibleName(tr("Day on which the other stretch begins"));
    m_begin->setToolTip(tr("The day that stands beside the first day seen"));
    m_begin->setCalendarPopup(true);
    m_begin->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_begin->setKeyboardTracking(false);
    for (QComboBox *box : {m_first, m_second, m_before}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &CompareBar::take);
    }
    connect(m_begin, &QDateEdit::dateChanged, this, &CompareBar::takeBegin);
    connect(close, &QToolButton::clicked, this, [this] { m_scope->setComparison(std::nullopt); });
    connect(scope, &CurveScope::setChanged, this, &CompareBar::refresh);
    connect(scope, &CurveScope::rangeChanged, this, &CompareBar::refresh);
    refresh();
}

void CompareBar::fill(QComboBox *box, const QString &chosen) {
    box->clear();
    for (const size_t series : comparison::candidates(m_scope->given())) {
        const CurveSeries &one = m_scope->given().series[series];
        box->addItem(one.name, one.id);
    }
    box->setCurrentIndex(box->findData(chosen));
}

void CompareBar::fillBefore(const CurveComparison &comparison) {
    m_before->clear();
    for (const TimeBefore &before : usual) {
        if (before.count == 0 && comparison.first == comparison.second)
            continue; // with itself at the same time
        m_before->addItem(before.count == 0 ? tr("at the same time") : comparison::words(before),
                          QVariant::fromValue(static_cast<int>(&before - usual.data())));
        if (before == comparison.before)
            m_before->setCurrentIndex(m_before->count() - 1);
    }
    const bool other = std::find(usual.begin(), usual.end(), comparison.before) == usual.end();
    if (other) {
        m_before->addItem(comparison::words(comparison.before), -1);
        m_before->setCurrentIndex(m_before->count() - 1);
    }
}

void CompareBar::refresh() {
    const auto &comparison = m_scope->comparison();
    setVisible(comparison.has_value());
    if (!comparison)
        return;
    const QSignalBlocker quiet(m_begin);
    fill(m_first, comparison->first);
    fill(m_second, comparison->second);
    fillBefore(*comparison);
    const QDate first = m_scope->range().firstDay();
    m_begin->setDate(comparison->before.dayBefore(first).value_or(first));
    m_result->setText(result());
}

void CompareBar::take() {
    CurveComparison wanted{m_first->currentData().toString(), m_second->currentData().toString(), {}};
    const int place = m_before->currentData().toInt();
    wanted.before = place < 0 ? m_scope->comparison()->before : usual[static_cast<size_t>(place)];
    if (wanted.first == wanted.second && wanted.before.count == 0)
        wanted.before = usual.back();
    m_scope->setComparison(wanted);
}

void CompareBar::takeBegin(QDate begin) {
    auto wanted = m_scope->comparison();
    if (!wanted)
        return;
    wanted->before = {Unit::Day, static_cast<int>(begin.daysTo(m_scope->range().firstDay()))};
    if (wanted->first != wanted->second || wanted->before.count != 0)
        m_scope->setComparison(wanted);
    refresh();
}

QString CompareBar::result() const {
    if (!m_scope->comparison())
        return {};
    const CurveSet &set = m_scope->set();
    const UtcHour begin = floorDiv(m_scope->range().begin, 3600), end = -floorDiv(-m_scope->range().end, 3600);
    const CurveSum difference = sumOf(set.series.back(), begin, end);
    if (difference.knownHours == 0)
        return tr("No hour in common here");
    const qint64 base = commonSum(*set.series[1].curve, *set.series.back().curve, begin, end);
    const QString words =
        tr("Difference %1 %2")
            .arg(curvetext::signedNumber(difference.value), curvetext::unitName(set.series.back().unit));
    if (base <= 0)
        return words;
    const qint64 permille = floorDiv(difference.value * 2000 + base, 2 * base);
    const QString sign = permille > 0 ? u"+"_s : QString();
    return u"%1, %2%3 %"_s.arg(words, sign, curvetext::thousandths(permille * 100, 100));
}

} // namespace gkwh
