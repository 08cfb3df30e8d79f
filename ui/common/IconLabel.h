// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An icon that stands in a layout by itself and follows the theme. Owns its name and colour.
#pragma once

#include "ui/common/Theme.h"

#include <QIcon>
#include <QWidget>

namespace gkwh {

class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(QLatin1StringView name, Token token = Token::Text, int side = theme::IconSize,
                       QWidget *parent = nullptr);

    void setIcon(QLatin1StringView name, Token token);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_side;
};

} // namespace gkwh
