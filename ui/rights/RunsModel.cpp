// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/RunsModel.h"

#include "app/setup/Format.h"
#include "model/curve/Madrid.h"
#include "ui/common/DataTable.h"

namespace gkwh {

namespace {

/// The recording time on the Madrid clock, which is the office's.
QDateTime localTime(Moment recorded) {
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(recorded, Qt::UTC);
    return utc.toOffsetFromUtc(madrid::isSummer(madrid::hourOf(utc)) ? 7200 : 3600);
}

} // namespace

void RunsModel::setRuns(std::vector<GrantEntry> runs) {
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int RunsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RunsModel::value(const GrantEntry &run, int column) const {
    switch (column) {
    case When:
        return localTime(run.recorded);
    case From:
        return run.from;
    case To:
        return run.until;
    case In:
        return run.inWh;
    case Production:
        return run.productionWh;
    case Granted:
        return run.grantedKwh;
    case PaidDebt:
        return run.paidDebtKwh;
    case Out:
        return run.outWh;
    case By:
        return run.user;
    default:
        return {};
    }
}

QString RunsModel::text(const GrantEntry &run, int column) const {
    const QVariant shown = value(run, column);
    switch (column) {
    case When:
        return format::dateTime(shown.toDateTime());
    case From:
    case To:
        return format::date(shown.toDate());
    case By:
        return shown.toString();
    default:
        return format::number(shown.toLongLong());
    }
}

QVariant RunsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const GrantEntry &run = m_runs[static_cast<size_t>(index.row())];
    const bool isText = index.column() == When || index.column() == By;
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case SortRole:
        return value(run, index.column());
    case CopyRole:
        return isText || index.column() == From || index.column() == To ? QVariant(text(run, index.column()))
                                                                        : value(run, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == When || section == By ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case In:
        return tr("In, Wh");
    case Production:
        return tr("Production, Wh");
    case Granted:
        return tr("Granted, kWh");
    case PaidDebt:
        return tr("Debt paid, kWh");
    case Out:
        return tr("Out, Wh");
    case By:
        return tr("By");
    default:
        return {};
    }
}

} // namespace gkwh
