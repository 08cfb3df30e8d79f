// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The profiles as a table: state, remainder, granted kWh, and what the present or last run did to each. Owns its rows.
#pragma once

#include "model/office/OfficeReader.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gkwh {

class ProfilesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Shares, GrantedTo, Remainder, Debt, Granted, Run, ColumnCount };
    /// The value to sort by.
    static constexpr int SortRole = Qt::UserRole + 1;

    enum class RunState { UpToDate, Waits, Computing, Computed };

    explicit ProfilesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// `lastComplete`: up to which day could be granted; a profile behind it waits.
    void setProfiles(std::vector<ProfileState> profiles, QDate lastComplete);
    const ProfileState *profileAt(int row) const;
    int rowOf(qint64 shares) const; ///< −1 where it is not tracked
    bool waits(int row) const;

    /// A run is on and has done this many profiles of the order shown here; −1 ends it.
    void setRunning(qint64 done);
    /// What the last run granted, kWh by shares; kept until the next.
    void setRunResults(QHash<qint64, qint64> granted);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RunState runState(int row) const;
    QString text(int row, int column) const;
    QString runText(int row) const;
    QVariant sortValue(int row, int column) const;

    std::vector<ProfileState> m_profiles;
    QDate m_lastComplete;
    qint64 m_running = -1;
    QHash<qint64, qint64> m_results;
};

} // namespace gkwh
