// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/PlantTreeModel.h"

#include "app/setup/Format.h"
#include "ui/common/Icon.h"
#include "ui/production/ProductionWords.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

// an index carries the row of its plant and, of a meter, that of the meter, both from 1; the mix carries 0
constexpr quintptr meterBits = 16;
constexpr quintptr meterMask = (quintptr(1) << meterBits) - 1;

quintptr idOf(int plantRow, int meterRow = -1) {
    return (static_cast<quintptr>(plantRow + 1) << meterBits) | static_cast<quintptr>(meterRow + 1);
}

int plantRowOf(quintptr id) { return static_cast<int>(id >> meterBits) - 1; }

int meterRowOf(quintptr id) { return static_cast<int>(id & meterMask) - 1; }

/// The same plants with the same meters in the same order, under whatever names.
bool sameShape(const Mix &a, const Mix &b) {
    return std::ranges::equal(a.plants, b.plants, [](const Plant &one, const Plant &other) {
        return one.uuid == other.uuid && std::ranges::equal(one.meters, other.meters, {}, &Meter::uuid, &Meter::uuid);
    });
}

QLatin1StringView iconOf(ProductionNode::Kind kind) {
    switch (kind) {
    case ProductionNode::Kind::Plant:
        return "plant"_L1;
    case ProductionNode::Kind::Meter:
        return "meter"_L1;
    case ProductionNode::Kind::Mix:
        break;
    }
    return "mix"_L1;
}

} // namespace

PlantTreeModel::PlantTreeModel(QObject *parent) : QAbstractItemModel(parent) {}

void PlantTreeModel::setSnapshot(SharedProduction snapshot) {
    if (m_snapshot && snapshot && sameShape(m_snapshot->mix, snapshot->mix)) {
        m_snapshot = std::move(snapshot);
        const QModelIndex mix = index(0, 0);
        Q_EMIT dataChanged(mix, index(0, ColumnCount - 1));
        for (int row = 0; row < rowCount(mix); ++row) {
            const QModelIndex plant = index(row, 0, mix);
            Q_EMIT dataChanged(plant, plant.siblingAtColumn(ColumnCount - 1));
            if (const int meters = rowCount(plant); meters > 0)
                Q_EMIT dataChanged(index(0, 0, plant), index(meters - 1, ColumnCount - 1, plant));
        }
        return;
    }
    beginResetModel();
    m_snapshot = std::move(snapshot);
    endResetModel();
}

ProductionNode PlantTreeModel::node(const QModelIndex &index) const {
    if (!index.isValid() || index.internalId() == 0)
        return ProductionNode::mix();
    const Plant &plant = plantAt(plantRowOf(index.internalId()));
    const int meter = meterRowOf(index.internalId());
    return meter < 0 ? ProductionNode::plant(plant.name)
                     : ProductionNode::meter(plant.meters[static_cast<size_t>(meter)].serial);
}

QModelIndex PlantTreeModel::indexOf(const ProductionNode &node) const {
    if (!m_snapshot)
        return {};
    const QModelIndex mix = index(0, 0);
    if (node.kind == ProductionNode::Kind::Mix)
        return mix;
    for (int row = 0; row < rowCount(mix); ++row) {
        const QModelIndex plant = index(row, 0, mix);
        if (this->node(plant) == node)
            return plant;
        for (int meterRow = 0; meterRow < rowCount(plant); ++meterRow) {
            if (const QModelIndex meter = index(meterRow, 0, plant); this->node(meter) == node)
                return meter;
        }
    }
    return {};
}

QModelIndex PlantTreeModel::index(int row, int column, const QModelIndex &parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (parent.internalId() == 0)
        return createIndex(row, column, idOf(row));
    return createIndex(row, column, idOf(plantRowOf(parent.internalId()), row));
}

QModelIndex PlantTreeModel::parent(const QModelIndex &index) const {
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const int plant = plantRowOf(index.internalId());
    return meterRowOf(index.internalId()) < 0 ? createIndex(0, 0, quintptr(0)) : createIndex(plant, 0, idOf(plant));
}

int PlantTreeModel::rowCount(const QModelIndex &parent) const {
    if (!m_snapshot || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return 1;
    if (parent.internalId() == 0)
        return static_cast<int>(m_snapshot->mix.plants.size());
    if (meterRowOf(parent.internalId()) >= 0)
        return 0;
    return static_cast<int>(plantAt(plantRowOf(parent.internalId())).meters.size());
}

int PlantTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QString PlantTreeModel::name(const ProductionNode &node) const {
    return node.kind == ProductionNode::Kind::Mix ? m_snapshot->mix.name : node.name;
}

QString PlantTreeModel::dataToTip(const ProductionNode &node) const {
    const QDate day = m_snapshot->dataTo(node);
    if (!day.isValid())
        return tr("No readings yet");
    if (node.kind == ProductionNode::Kind::Mix)
        return tr("Complete to %1").arg(format::dayMonthYear(day));
    if (!m_snapshot->isLate(node))
        return tr("Data to %1").arg(format::dayMonthYear(day));
    return tr("Complete to %1, other meters are further").arg(format::dayMonthYear(day));
}

QVariant PlantTreeModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || !m_snapshot)
        return {};
    const ProductionNode node = this->node(index);
    const bool off = m_snapshot->isOff(node);
    switch (role) {
    case NodeRole:
        return QVariant::fromValue(node);
    case OffRole:
        return off;
    case Qt::DisplayRole:
        return index.column() == NameColumn ? name(node)
                                            : productionwords::shortDay(m_snapshot->dataTo(node), m_snapshot->today);
    case Qt::DecorationRole:
        if (index.column() != NameColumn)
            return {};
        return off ? icon(iconOf(node.kind), Token::Text2) : icon(iconOf(node.kind));
    case Qt::ForegroundRole:
        if (off)
            return theme::color(Token::Text2);
        if (index.column() == DataToColumn && m_snapshot->isLate(node))
            return theme::color(Token::Warn);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == DataToColumn ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                              : QVariant();
    case Qt::ToolTipRole:
        return index.column() == DataToColumn ? QVariant(dataToTip(node)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == DataToColumn)
            return dataToTip(node);
        return off ? tr("%1, off").arg(name(node)) : name(node);
    default:
        return {};
    }
}

QVariant PlantTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == DataToColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return section == NameColumn ? tr("Plant, meter") : tr("Data to");
    return {};
}

} // namespace gkwh
