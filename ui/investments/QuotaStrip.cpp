// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/QuotaStrip.h"

#include "app/setup/Format.h"
#include "ui/common/Icon.h"
#include "ui/common/StylePaint.h"
#include "ui/investments/InvestmentWords.h"
#include "ui/investments/QuotaModel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int gap = 3;

QFontMetrics axis() { return QFontMetrics(theme::font(theme::Type::Axis)); }
int cellHeight() { return axis().height() + theme::Step2 + 2; }

/// Whole euros where there are no cents: cells are narrow.
QString shortAmount(Cents cents) {
    return cents % 100 == 0 ? format::number(cents / 100) : investmentwords::amount(cents);
}

} // namespace

QuotaStrip::QuotaStrip(QuotaModel *model, QWidget *parent) : QWidget(parent), m_model(model) {
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Quotas, one cell each"));
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = -1;
        setAccessibleDescription(
            tr("%1 of %n quota(s) paid", nullptr, m_model->rowCount()).arg(format::number(m_model->paid())));
        updateGeometry();
        update();
    });
}

int QuotaStrip::cellWidth() const {
    int width = axis().horizontalAdvance(u"’00"_s);
    for (const QuotaRow &row : m_model->quotas()) {
        // the last one has two cells
        if (row.quota.number < row.quota.total)
            width = std::max(width, axis().horizontalAdvance(shortAmount(row.quota.amount)));
    }
    return width + theme::Step1 + 4;
}

int QuotaStrip::perLine(int width) const { return std::max(2, (width + gap) / (cellWidth() + gap)); }

int QuotaStrip::lineHeight() const { return axis().height() + 2 + cellHeight() + theme::Step1; }

int QuotaStrip::heightForWidth(int width) const {
    const int cells = m_model->rowCount() + 1;
    return m_model->rowCount() == 0 ? 0 : ((cells + perLine(width) - 1) / perLine(width)) * lineHeight();
}

QSize QuotaStrip::sizeHint() const {
    const int cells = m_model->rowCount() + 1;
    return {cells * (cellWidth() + gap), lineHeight()};
}

QSize QuotaStrip::minimumSizeHint() const { return {8 * (cellWidth() + gap), lineHeight()}; }

QRect QuotaStrip::cellRect(int row) const {
    const int line = perLine(width());
    const bool last = row + 1 == m_model->rowCount();
    // cells spread over the width, so that the picture ends where the table does
    const int cells = std::min(line, m_model->rowCount() + 1);
    const int one = std::min((width() + gap) / cells - gap, 2 * cellWidth());
    const int left = (row % line) * (one + gap);
    const int top = (row / line) * lineHeight() + axis().height() + 2;
    const int wide = last && (row % line) + 1 < line ? 2 * one + gap : one;
    return {left, top, wide, cellHeight()};
}

void QuotaStrip::paintCell(QPainter &painter, int row) const {
    const QuotaRow &quota = m_model->quotas()[static_cast<size_t>(row)];
    const QRect box = cellRect(row);
    const bool next = row == m_model->next();
    const bool paid = quota.state == QuotaRow::State::Paid || quota.state == QuotaRow::State::Issued;
    QFont font = theme::font(theme::Type::Axis);
    font.setBold(next);
    painter.setFont(font);
    painter.setPen(theme::color(next ? Token::Text : Token::Text2));
    painter.drawText(QRect(box.left(), box.top() - axis().height() - 2, box.width(), axis().height()),
                     Qt::AlignHCenter | Qt::AlignVCenter,
                     u"’"_s + QString::number(quota.quota.date.year() % 100).rightJustified(2, u'0'));
    if (paid) {
        const bool issued = quota.state == QuotaRow::State::Issued; // not with the member yet: the mark alone
        stylepaint::box(painter, box, theme::color(issued ? Token::Base : Token::Usable), theme::color(Token::Usable),
                        1, 2);
        const QRect mark(box.center().x() - 6, box.center().y() - 6, 13, 13);
        if (issued)
            icon("check"_L1, Token::Usable).paint(&painter, mark);
        else
            stylepaint::tick(painter, mark, theme::textOn(theme::color(Token::Usable)));
        return;
    }
    if (quota.state == QuotaRow::State::FellAway) {
        stylepaint::box(painter, box, theme::color(Token::Base), theme::color(Token::Line), 1, 2);
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(box, Qt::AlignCenter, u"–"_s);
        return;
    }
    const bool due = quota.state == QuotaRow::State::Due;
    const Token edge = due ? Token::Warn : next ? Token::Focus : Token::Border;
    stylepaint::box(painter, box, theme::color(due ? Token::WarnTint : Token::Base), theme::color(edge),
                    next || due ? 2 : 1, 2);
    painter.setPen(theme::color(next || due ? Token::Text : Token::Text2));
    painter.drawText(box, Qt::AlignCenter, shortAmount(quota.quota.amount));
}

void QuotaStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    for (int row = 0; row < m_model->rowCount(); ++row)
        paintCell(painter, row);
    if (hasFocus() && m_current >= 0)
        stylepaint::focusRing(painter, cellRect(m_current).adjusted(-2, -2, 2, 2));
}

QString QuotaStrip::reading(int row) const {
    const QuotaRow &quota = m_model->quotas()[static_cast<size_t>(row)];
    return tr("Quota %1 of %2, %3, %4: %5")
        .arg(quota.quota.number)
        .arg(quota.quota.total)
        .arg(format::dayMonthYear(quota.quota.date), format::money(quota.quota.amount), QuotaModel::state(quota));
}

void QuotaStrip::setCurrent(int row) {
    row = std::clamp(row, -1, m_model->rowCount() - 1);
    if (row == m_current)
        return;
    m_current = row;
    if (row >= 0)
        setAccessibleDescription(reading(row));
    update();
    Q_EMIT currentChanged(row);
}

void QuotaStrip::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(m_model->rowCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void QuotaStrip::mousePressEvent(QMouseEvent *event) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (cellRect(row).contains(event->pos()))
            return setCurrent(row);
    }
}

bool QuotaStrip::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (cellRect(row).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), reading(row), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace gkwh
