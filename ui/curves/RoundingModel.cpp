// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/RoundingModel.h"

#include "ui/curves/CurveText.h"

#include <QFont>

namespace gkwh {

namespace {

constexpr qint64 whPerKwh = 1000;

} // namespace

RoundingModel::RoundingModel(QObject *parent) : QAbstractTableModel(parent) {}

void RoundingModel::setHours(std::vector<RoundingHour> hours, qint64 beforeWh) {
    beginResetModel();
    m_hours = std::move(hours);
    m_beforeWh = beforeWh;
    endResetModel();
}

qint64 RoundingModel::value(int row, Column column) const {
    const RoundingHour &hour = m_hours[static_cast<size_t>(row)];
    const RoundingHour before =
        row > 0 ? m_hours[static_cast<size_t>(row) - 1] : RoundingHour{hour.hour - 1, m_beforeWh, 0};
    switch (column) {
    case AddedWh:
        return hour.cumulativeWh - before.cumulativeWh;
    case CumulativeWh:
        return hour.cumulativeWh;
    case Granted:
        return hour.wholeKwh - before.wholeKwh;
    case WholeKwh:
        return hour.wholeKwh;
    case LeftWh:
        return hour.cumulativeWh - hour.wholeKwh * whPerKwh;
    default:
        return hour.hour;
    }
}

int RoundingModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hours.size());
}

int RoundingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RoundingModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Hour ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole && column == Granted) {
        QFont font;
        font.setBold(value(index.row(), Granted) > 0);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (column != Hour)
        return curvetext::number(value(index.row(), column));
    const UtcHour hour = m_hours[static_cast<size_t>(index.row())].hour;
    return QStringLiteral("%1, %2").arg(curvetext::dayRow(madrid::addressOf(hour).day), curvetext::clock(hour));
}

QVariant RoundingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Hour ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Hour:
        return tr("Hour");
    case AddedWh:
        return tr("Share, Wh");
    case CumulativeWh:
        return tr("In all, Wh");
    case Granted:
        return tr("Right, kWh");
    case WholeKwh:
        return tr("In all, kWh");
    case LeftWh:
        return tr("Left over, Wh");
    default:
        return {};
    }
}

} // namespace gkwh
