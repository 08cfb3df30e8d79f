// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mix, its plants and their meters as a tree with the day to which there are data. Owns a share of an immutable
// snapshot.
#pragma once

#include "ui/production/ProductionQuery.h"

#include <QAbstractItemModel>

namespace gkwh {

class PlantTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, DataToColumn, ColumnCount };
    enum Role {
        NodeRole = Qt::UserRole, ///< ProductionNode
        OffRole,                 ///< bool: greyed
    };

    explicit PlantTreeModel(QObject *parent = nullptr);

    /// Where the plants and meters are the same as before, only what is said of them changes: nothing folds up.
    void setSnapshot(SharedProduction snapshot);
    const SharedProduction &snapshot() const { return m_snapshot; }

    ProductionNode node(const QModelIndex &index) const;
    /// Invalid for a node that is not there.
    QModelIndex indexOf(const ProductionNode &node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString name(const ProductionNode &node) const;
    QString dataToTip(const ProductionNode &node) const;
    const Plant &plantAt(int row) const { return m_snapshot->mix.plants[static_cast<size_t>(row)]; }

    SharedProduction m_snapshot;
};

} // namespace gkwh
