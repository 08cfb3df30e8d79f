// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a quantisation: light bars of what there is in all, under them the stairs of whole kWh, which climb
// at the borders of hours only. Owns the place of its crosshair.
#pragma once

#include "ui/curves/RoundingModel.h"

#include <QWidget>

namespace gkwh {

class RoundingChart : public QWidget {
    Q_OBJECT

public:
    explicit RoundingChart(RoundingModel *model, QWidget *parent = nullptr);

    int current() const { return m_current; } ///< row of the crosshair, −1 for none
    void setCurrent(int row);
    /// "Fri 17 October 2025, 13:00: 312 Wh more make 4,312 Wh; 1 kWh granted, 4 kWh in all, 312 Wh left over"
    QString reading() const;
    QRectF plotRect() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double xOf(size_t row) const;
    void paintLevels(QPainter &painter, qint64 greatestWh) const;
    void paintHours(QPainter &painter, qint64 greatestWh) const;

    RoundingModel *m_model;
    int m_current = -1;
};

} // namespace gkwh
