// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row that is there while two cursors are: from when to when, and every curve's difference and sum between.
#pragma once

#include "ui/curves/CurveScope.h"

#include <QWidget>

class QLabel;

namespace gkwh {

class MeasureBar : public QWidget {
    Q_OBJECT

public:
    MeasureBar(CurveScope *scope, QWidget *parent = nullptr);

    /// All it says, in one sentence; empty while there is nothing to measure.
    QString words() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void refresh();

    CurveScope *m_scope;
    QLabel *m_range;
    QLabel *m_length;
    QWidget *m_series;
    std::vector<QLabel *> m_rows;
};

} // namespace gkwh
