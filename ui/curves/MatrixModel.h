// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a curve as a table: day × 25 or month × 25 slots with sums, or days or months of every curve shown.
// Owns the sums of the stretch it was given; the curve itself stays outside.
#pragma once

#include "ui/curves/HeatScale.h"

#include <QAbstractTableModel>

namespace gkwh {

class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Kind { DayHours, MonthHours, Days, Months };
    enum Role {
        ValueRole = Qt::UserRole, ///< qlonglong, invalid where nothing is known
        HeatRole,                 ///< 0 … 1, of differences −1 … 1; of slots only
        MissingRole,              ///< int: hours missing
        UnusedRole,               ///< bool: there is no such hour
        HourRole,                 ///< qlonglong: first hour of the cell
    };

    explicit MatrixModel(QObject *parent = nullptr);

    /// The days that a scope's range touches, of its focus or of all curves shown.
    void show(const CurveScope &scope, Kind kind);
    Kind kind() const { return m_kind; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The cell that holds an hour; invalid outside.
    QModelIndex indexOf(UtcHour hour) const;
    /// Sum of everything, once: of the focus, or of the first curve where there is a column a curve.
    CurveSum total() const { return m_total; }
    /// Complete and incomplete rows alike; for the mean.
    int dayCount() const { return m_days; }
    /// Tab-separated values with headers, dates as 2025-10-17, bare figures, nothing where nothing is known.
    QString text(const QModelIndexList &cells) const;
    QString text() const;

private:
    struct Row {
        QDate day;
        std::vector<CurveSum> cells;
    };
    bool hasSlots() const { return m_kind == Kind::DayHours || m_kind == Kind::MonthHours; }
    bool isByDay() const { return m_kind == Kind::DayHours || m_kind == Kind::Days; }
    bool isSumColumn(int column) const { return hasSlots() && column == madrid::slotsPerDay; }
    QVariant display(const CurveSum &sum, int column) const;
    QString rowName(QDate day, bool figures) const;
    QString cellText(int row, int column) const;
    void readSlots(const CurveScope &scope, size_t series);
    void readSums(const CurveScope &scope);

    Kind m_kind = Kind::DayHours;
    bool m_withYear = false;
    std::vector<Row> m_rows;
    QStringList m_columns;
    HeatScale m_heat{1, false};
    CurveSum m_total;
    int m_days = 0;
};

} // namespace gkwh
