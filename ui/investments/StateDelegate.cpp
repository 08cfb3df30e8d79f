// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/StateDelegate.h"

#include "ui/common/Icon.h"
#include "ui/investments/InvestmentsModel.h"
#include "ui/investments/InvestmentWords.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gkwh {

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    TableDelegate::paint(painter, option, index);
    const auto reading = index.data(InvestmentsModel::ReadingRole).value<StateReading>();
    const QString badge = investmentwords::badge(reading);
    if (badge.isEmpty())
        return;
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QStyle *style = own.widget ? own.widget->style() : QApplication::style();
    const QRect words = style->subElementRect(QStyle::SE_ItemViewItemText, &own, own.widget);
    const QFontMetrics metrics(theme::font(theme::Type::Second));
    const int left = words.left() + own.fontMetrics.horizontalAdvance(own.text) + theme::Step3;
    const QSize size(metrics.horizontalAdvance(badge) + 2 * theme::Step1 + 2, metrics.height() + 2);
    const QRect room(QPoint(left, option.rect.center().y() - size.height() / 2), size);
    const Token ink = investmentwords::badgeInk(reading);
    if (room.right() > option.rect.right() - 2) { // too narrow for the word: a sign, and the tooltip says it
        const QPoint corner(option.rect.right() - theme::IconSize - 2, option.rect.center().y() - theme::IconSize / 2);
        icon("warning"_L1, ink).paint(painter, QRect(corner, QSize(theme::IconSize, theme::IconSize)));
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme::color(ink));
    painter->setBrush(theme::color(investmentwords::badgeGround(reading)));
    painter->drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), theme::Radius, theme::Radius);
    painter->setFont(theme::font(theme::Type::Second));
    painter->drawText(room, Qt::AlignCenter, badge);
    painter->restore();
}

} // namespace gkwh
