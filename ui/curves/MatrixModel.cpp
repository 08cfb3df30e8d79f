// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/MatrixModel.h"

#include "model/base/ExactMath.h"
#include "ui/common/Theme.h"
#include "ui/curves/CurveText.h"

#include <QFont>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr QChar dot(0x00B7); // an hour that the day has not

QDate rowDayOf(UtcHour hour, bool byDay) {
    const QDate day = madrid::addressOf(hour).day;
    return byDay ? day : QDate(day.year(), day.month(), 1);
}

} // namespace

MatrixModel::MatrixModel(QObject *parent) : QAbstractTableModel(parent) {}

void MatrixModel::show(const CurveScope &scope, Kind kind) {
    beginResetModel();
    m_kind = kind;
    m_rows.clear();
    m_columns.clear();
    m_total = {};
    m_days = 0;
    const auto series = scope.focus();
    if (series && !scope.set().isEmpty()) {
        m_withYear = scope.range().firstDay().year() != scope.range().lastDay().year();
        if (hasSlots())
            readSlots(scope, *series);
        else
            readSums(scope);
    }
    endResetModel();
}

void MatrixModel::readSlots(const CurveScope &scope, size_t series) {
    const CurveSeries &one = scope.set().series[series];
    const HourlyCurve part = one.curve->over(std::max(scope.range().firstDay(), one.curve->firstDay()),
                                             std::min(scope.range().lastDay(), one.curve->lastDay()));
    m_days = static_cast<int>(part.days());
    for (int slot = 0; slot < madrid::slotsPerDay; ++slot)
        m_columns.append(QString::number(slot));
    m_columns.append(one.isLevel() ? tr("Last") : tr("Sum"));
    HourlyCurve::Value greatest = 1;
    for (const SlotSums &sums : slotSums(part, isByDay() ? RowStep::Day : RowStep::Month)) {
        Row row{sums.day, {sums.slots.begin(), sums.slots.end()}};
        row.cells.push_back(sums.total);
        for (const CurveSum &slot : sums.slots)
            greatest = std::max(greatest, std::abs(slot.value));
        m_total += sums.total;
        if (one.isLevel()) {
            const QDate last = isByDay() ? sums.day : std::min(sums.day.addMonths(1).addDays(-1), part.lastDay());
            row.cells.back() = sumOf(one, madrid::midnight(last), madrid::midnight(last.addDays(1)));
            m_total = row.cells.back();
        }
        m_rows.push_back(std::move(row));
    }
    m_heat = m_kind == Kind::DayHours ? HeatScale::of(scope, series) : HeatScale(greatest, one.isDifference());
}

void MatrixModel::readSums(const CurveScope &scope) {
    const UtcHour end = -floorDiv(-scope.range().end, 3600);
    const CurveStep step = isByDay() ? CurveStep::Day : CurveStep::Month;
    std::vector<size_t> shown;
    for (size_t series = 0; series < scope.set().series.size(); ++series) {
        if (scope.isShown(series)) {
            shown.push_back(series);
            m_columns.append(
                u"%1, %2"_s.arg(scope.set().series[series].name, curvetext::unitName(scope.set().series[series].unit)));
        }
    }
    const UtcHour first = std::max(stepBegin(floorDiv(scope.range().begin, 3600), CurveStep::Day),
                                   madrid::midnight(scope.set().firstDay()));
    const UtcHour last = std::min(stepEnd(end - 1, CurveStep::Day), madrid::midnight(scope.set().lastDay().addDays(1)));
    for (UtcHour begin = first; begin < last; begin = stepEnd(begin, step)) {
        Row row{rowDayOf(begin, isByDay()), {}};
        for (const size_t series : shown)
            row.cells.push_back(sumOf(scope.set().series[series], begin, std::min(stepEnd(begin, step), last)));
        m_total += row.cells.front();
        m_rows.push_back(std::move(row));
    }
    m_days =
        static_cast<int>(madrid::addressOf(first).day.daysTo(madrid::addressOf(std::max(first, last - 1)).day)) + 1;
}

int MatrixModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MatrixModel::display(const CurveSum &sum, int column) const {
    if (sum.knownHours + sum.missingHours == 0)
        return QString(dot);
    if (sum.knownHours == 0)
        return {};
    if (hasSlots() && !isSumColumn(column)) // 25 columns have no room for separators
        return sum.value < 0 ? u'\u2212' + QString::number(-sum.value) : QString::number(sum.value);
    return sum.missingHours > 0 ? u"* %1"_s.arg(curvetext::number(sum.value)) : curvetext::number(sum.value);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const CurveSum &sum = row.cells[static_cast<size_t>(index.column())];
    const bool isSlot = hasSlots() && !isSumColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(sum, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isSumColumn(index.column()) || (isByDay() && madrid::hoursIn(row.day) != 24));
        return font;
    }
    case Qt::ToolTipRole:
        return sum.missingHours > 0 ? QVariant(curvetext::missingWords(sum.missingHours)) : QVariant();
    case Qt::AccessibleTextRole:
        return sum.knownHours + sum.missingHours == 0 ? tr("no such hour") : curvetext::sumWords(sum);
    case ValueRole:
        return sum.knownHours > 0 ? QVariant(static_cast<qlonglong>(sum.value)) : QVariant();
    case HeatRole:
        return isSlot && sum.knownHours > 0 ? QVariant(m_heat.shareOf(sum.value)) : QVariant();
    case Qt::BackgroundRole:
        return isSlot && sum.knownHours > 0 && m_heat.shareOf(sum.value) != 0
                   ? QVariant(m_heat.color(m_heat.shareOf(sum.value)))
                   : QVariant();
    case MissingRole:
        return sum.missingHours;
    case UnusedRole:
        return sum.knownHours + sum.missingHours == 0;
    case HourRole: {
        const int slot = m_kind == Kind::DayHours && isSlot ? index.column() : 0;
        const auto hour = madrid::hourAt(row.day, slot);
        return hour ? QVariant(static_cast<qlonglong>(*hour)) : QVariant();
    }
    default:
        return {};
    }
}

QString MatrixModel::rowName(QDate day, bool figures) const {
    if (figures)
        return day.toString(isByDay() ? u"yyyy-MM-dd" : u"yyyy-MM");
    if (!isByDay())
        return curvetext::monthWords(day);
    return m_withYear ? u"%1/%2"_s.arg(curvetext::dayRow(day)).arg(day.year()) : curvetext::dayRow(day);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(m_columns[section]) : QVariant();
    }
    if (section < 0 || section >= rowCount())
        return {};
    const QDate day = m_rows[static_cast<size_t>(section)].day;
    if (role == Qt::DisplayRole)
        return rowName(day, false);
    if (role == Qt::FontRole && isByDay() && madrid::hoursIn(day) != 24) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
}

QModelIndex MatrixModel::indexOf(UtcHour hour) const {
    const QDate day = rowDayOf(hour, isByDay());
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), day,
                                      [](const Row &one, QDate wanted) { return one.day < wanted; });
    if (row == m_rows.end() || row->day != day)
        return {};
    const int column = hasSlots() ? madrid::addressOf(hour).slot : 0;
    return index(static_cast<int>(row - m_rows.begin()), column);
}

QString MatrixModel::cellText(int row, int column) const {
    const CurveSum &sum = m_rows[static_cast<size_t>(row)].cells[static_cast<size_t>(column)];
    return sum.knownHours > 0 ? QString::number(sum.value) : QString();
}

QString MatrixModel::text(const QModelIndexList &cells) const {
    QList<int> rows, columns;
    QSet<std::pair<int, int>> chosen;
    for (const QModelIndex &cell : cells) {
        rows.append(cell.row());
        columns.append(cell.column());
        chosen.insert({cell.row(), cell.column()});
    }
    for (QList<int> *list : {&rows, &columns}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    QStringList line{isByDay() ? tr("Day") : tr("Month")};
    for (const int column : std::as_const(columns))
        line.append(m_columns[column]);
    QString result = line.join(u'\t') + u'\n';
    for (const int row : std::as_const(rows)) {
        line = {rowName(m_rows[static_cast<size_t>(row)].day, true)};
        for (const int column : std::as_const(columns))
            line.append(chosen.contains({row, column}) ? cellText(row, column) : QString());
        result += line.join(u'\t') + u'\n';
    }
    return result;
}

QString MatrixModel::text() const {
    QModelIndexList all;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            all.append(index(row, column));
    }
    return text(all);
}

} // namespace gkwh
