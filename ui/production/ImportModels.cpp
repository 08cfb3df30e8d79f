// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ImportModels.h"

#include "app/setup/Format.h"
#include "app/setup/RefusalText.h"
#include "ui/common/Icon.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int rightAligned = Qt::AlignRight | Qt::AlignVCenter;

QString hourWords(UtcHour hour) {
    return u"%1 %2:00"_s.arg(format::date(madrid::addressOf(hour).day))
        .arg(madrid::clockHourOf(hour), 2, 10, QChar(u'0'));
}

} // namespace

QString formatWords(ProductionFormat format) {
    switch (format) {
    case ProductionFormat::Monsol:
        return u"Monsol"_s;
    case ProductionFormat::Manlleu:
        return u"Manlleu"_s;
    case ProductionFormat::TmProfile:
        return u"tm_profile"_s;
    case ProductionFormat::Desk:
        break;
    }
    return u"Generation Desk"_s;
}

void ImportMeterModel::setPreview(SharedImportPreview preview) {
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

QStringList ImportMeterModel::usualTexts() {
    const QString hour = u"30/09/2020 23:00"_s;
    return {u"MMM 501600324"_s, u"Fontivsolar"_s, hour,        hour,        u"87,600"_s,
            u"12,345,678"_s,    u"87,600"_s,      u"87,600"_s, u"87,600"_s, u"365"_s};
}

int ImportMeterModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->meters.size());
}

int ImportMeterModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString ImportMeterModel::text(const ImportMeter &meter, int column) {
    switch (column) {
    case MeterColumn:
        return meter.read.meter;
    case PlantColumn:
        return meter.plant.isEmpty() ? tr("not known") : meter.plant;
    case FromColumn:
        return hourWords(meter.read.firstHour);
    case ToColumn:
        return hourWords(meter.read.lastHour);
    case HoursColumn:
        return format::number(meter.read.hours);
    case KwhColumn:
        return format::number(meter.read.totalKwh);
    case NewColumn:
        return format::number(meter.added);
    case ChangedColumn:
        return format::number(meter.changed);
    case SameColumn:
        return format::number(meter.same);
    case PartDaysColumn:
        return format::number(static_cast<qint64>(meter.read.gaps.size()));
    default:
        return {};
    }
}

QVariant ImportMeterModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || !m_preview)
        return {};
    const ImportMeter &meter = m_preview->meters[static_cast<size_t>(index.row())];
    const int column = index.column();
    const bool known = !meter.plant.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return text(meter, column);
    case Qt::DecorationRole:
        return column == MeterColumn ? QVariant(icon("meter"_L1)) : QVariant();
    case Qt::TextAlignmentRole:
        return column >= HoursColumn ? QVariant(rightAligned) : QVariant();
    case Qt::ForegroundRole:
        if (column == PlantColumn && !known)
            return theme::color(Token::Bad);
        if (column == ChangedColumn && meter.changed > 0)
            return theme::color(Token::Warn);
        return {};
    default:
        return {};
    }
}

QVariant ImportMeterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= HoursColumn)
        return rightAligned;
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Meter"), tr("Plant"), tr("First hour"), tr("Last hour"), tr("Hours"),
                            tr("kWh"),   tr("New"),   tr("Changed"),    tr("The same"),  tr("Days not full")};
    return names.value(section);
}

void ImportProblemModel::setPreview(SharedImportPreview preview) {
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

QStringList ImportProblemModel::usualTexts() {
    return {QString(70, u'n'), u"10,000–10,720"_s, u"quality"_s, u"alcolea-2020-06.csv"_s};
}

QString ImportProblemModel::words(const ImportProblem &problem) {
    if (const auto *file = std::get_if<FileProblem>(&problem.what))
        return gkwh::words(*file);
    if (const auto *row = std::get_if<RowProblem>(&problem.what))
        return gkwh::words(*row);
    const auto &part = std::get<ImportProblem::PartDay>(problem.what);
    return tr("%1 of meter %2 lacks %n hour(s).", nullptr, part.gap.missingHours)
        .arg(format::dayMonthYear(part.gap.day), part.meter);
}

int ImportProblemModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->problems.size());
}

int ImportProblemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString ImportProblemModel::text(const ImportProblem &problem, int column) {
    switch (column) {
    case WhatColumn:
        return words(problem);
    case LineColumn:
        if (problem.line <= 0)
            return {};
        return problem.lastLine > problem.line
                   ? u"%1–%2"_s.arg(format::number(problem.line), format::number(problem.lastLine))
                   : format::number(problem.line);
    case FieldColumn:
        if (const auto *row = std::get_if<RowProblem>(&problem.what))
            return row->column;
        return {};
    case FileColumn:
        return problem.file;
    default:
        return {};
    }
}

QVariant ImportProblemModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || !m_preview)
        return {};
    const ImportProblem &problem = m_preview->problems[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(problem, index.column());
    case Qt::ToolTipRole:
        return index.column() == WhatColumn ? QVariant(words(problem)) : QVariant();
    case Qt::DecorationRole:
        if (index.column() != WhatColumn)
            return {};
        switch (problem.weight) {
        case ImportProblem::Weight::Bad:
            return icon("error"_L1, Token::Bad);
        case ImportProblem::Weight::Warn:
            return icon("warning"_L1, Token::Warn);
        case ImportProblem::Weight::Note:
            return icon("info"_L1, Token::Info);
        }
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn ? QVariant(rightAligned) : QVariant();
    default:
        return {};
    }
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == LineColumn)
        return rightAligned;
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("What"), tr("Line"), tr("Column"), tr("File")};
    return names.value(section);
}

} // namespace gkwh
