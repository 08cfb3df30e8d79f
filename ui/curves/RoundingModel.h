// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of a quantisation as a table: what came, what was granted, what is left over (rights.md §3).
// Owns the hours that the chart beside it draws.
#pragma once

#include "model/curve/Madrid.h"

#include <QAbstractTableModel>

#include <vector>

namespace gkwh {

/// An hour of a profile: its share of the production since the beginning, and the whole kWh given for it since then,
/// both at the hour's end.
struct RoundingHour {
    UtcHour hour = 0;
    qint64 cumulativeWh = 0;
    qint64 wholeKwh = 0;
};

class RoundingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Hour, AddedWh, CumulativeWh, Granted, WholeKwh, LeftWh, ColumnCount };

    explicit RoundingModel(QObject *parent = nullptr);

    /// Hours in order of time. `beforeWh` is what was carried into the first one.
    void setHours(std::vector<RoundingHour> hours, qint64 beforeWh);
    const std::vector<RoundingHour> &hours() const { return m_hours; }
    qint64 value(int row, Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<RoundingHour> m_hours;
    qint64 m_beforeWh = 0;
};

} // namespace gkwh
