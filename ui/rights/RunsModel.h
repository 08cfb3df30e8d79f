// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The runs that granted one profile its rights, newest first. Owns its rows.
#pragma once

#include "model/office/ProfileRepository.h"

#include <QAbstractTableModel>

namespace gkwh {

class RunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, From, To, In, Production, Granted, PaidDebt, Out, By, ColumnCount };
    static constexpr int SortRole = Qt::UserRole + 1;

    explicit RunsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRuns(std::vector<GrantEntry> runs);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant value(const GrantEntry &run, int column) const;
    QString text(const GrantEntry &run, int column) const;

    std::vector<GrantEntry> m_runs;
};

} // namespace gkwh
