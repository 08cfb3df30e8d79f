// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life strip: states as spans between the dated events that part them; past ticked, present filled with its
// progress, future outlined. Owns a picture of the spans, walked through with the arrow keys.
#pragma once

#include "ui/investments/LifeSpans.h"

#include <QWidget>

namespace gkwh {

class LifeStrip : public QWidget {
    Q_OBJECT
public:
    explicit LifeStrip(QWidget *parent = nullptr);

    void setCase(const InvestmentCase &facts);
    const std::vector<LifeSpan> &spans() const { return m_spans; }
    /// The span that the keyboard is on, −1 for none.
    int current() const { return m_current; }
    /// Where a span is drawn.
    QRect spanRect(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<int> widths() const;
    int wantedWidth(const LifeSpan &span, bool dense) const;
    int wantedWidth(bool dense) const;
    void setCurrent(int index);
    void paintSpan(QPainter &painter, int index, const QRect &box) const;
    void paintPresent(QPainter &painter, const LifeSpan &span, const QRect &box) const;
    void paintBorder(QPainter &painter, const LifeSpan &span, const QRect &box) const;

    std::vector<LifeSpan> m_spans;
    InvestmentState m_state = InvestmentState::Ordered;
    QDate m_today;
    int m_current = -1;
};

} // namespace gkwh
