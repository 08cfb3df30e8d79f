// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that gives way: cut with "…" where there is no room, whole in its tooltip. Owns the whole text.
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

namespace gkwh {

class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(theme::Type type = theme::Type::Text, Token ink = Token::Text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setInk(Token ink);
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateTip();

    theme::Type m_type;
    Token m_ink;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    QString m_text;
};

} // namespace gkwh
