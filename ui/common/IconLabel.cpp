// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/IconLabel.h"

#include "ui/common/Icon.h"

#include <QPainter>

namespace gkwh {

IconLabel::IconLabel(QLatin1StringView name, Token token, int side, QWidget *parent)
    : QWidget(parent), m_icon(icon(name, token)), m_side(side) {
    setFixedSize(side, side);
}

void IconLabel::setIcon(QLatin1StringView name, Token token) {
    m_icon = icon(name, token);
    update();
}

void IconLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace gkwh
