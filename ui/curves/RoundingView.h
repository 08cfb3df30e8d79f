// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Explains the rounding of rights (rights.md §2.6, §3): bars of Wh, the stairs of whole kWh, a sentence and a table.
// It is given its hours and owns nothing else.
#pragma once

#include "ui/curves/RoundingModel.h"

#include <QWidget>

class QTableView;

namespace gkwh {

class ElidedLabel;
class RoundingChart;

class RoundingView : public QWidget {
    Q_OBJECT

public:
    explicit RoundingView(QWidget *parent = nullptr);

    /// Hours in order of time, of one day or a few. `beforeWh` is the remainder that the first one began with.
    void setHours(std::vector<RoundingHour> hours, qint64 beforeWh = 0);
    RoundingChart *chart() const { return m_chart; }
    QTableView *table() const { return m_table; }

private:
    void follow(int row);

    RoundingModel *m_model;
    ElidedLabel *m_reading;
    RoundingChart *m_chart;
    QTableView *m_table;
};

} // namespace gkwh
