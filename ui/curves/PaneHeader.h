// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row that heads a pane below the curves: the window's ground between two lines.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace gkwh {

class PaneHeader : public QWidget {
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    QHBoxLayout *row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
};

} // namespace gkwh
