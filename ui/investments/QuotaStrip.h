// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The quotas as a row of cells: paid ones filled and ticked, the next one with a thick edge, those to come outlined
// with their amount; the last, which is double, is twice as wide. Owns nothing of its model.
#pragma once

#include <QWidget>

namespace gkwh {

class QuotaModel;

class QuotaStrip : public QWidget {
    Q_OBJECT
public:
    explicit QuotaStrip(QuotaModel *model, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int row);
    QRect cellRect(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void currentChanged(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int cellWidth() const;
    int perLine(int width) const;
    int lineHeight() const;
    QString reading(int row) const;
    void paintCell(QPainter &painter, int row) const;

    QuotaModel *m_model;
    int m_current = -1;
};

} // namespace gkwh
