// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two tables of an import's preview: meter by meter what would come of it, and what to look at before. They own a
// share
// of the preview.
#pragma once

#include "ui/production/ProductionImport.h"

#include <QAbstractTableModel>

namespace gkwh {

using SharedImportPreview = std::shared_ptr<const ImportPreview>;

class ImportMeterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        MeterColumn,
        PlantColumn,
        FromColumn,
        ToColumn,
        HoursColumn,
        KwhColumn,
        NewColumn,
        ChangedColumn,
        SameColumn,
        PartDaysColumn,
        ColumnCount
    };

    explicit ImportMeterModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setPreview(SharedImportPreview preview);
    /// Texts as long as they usually get, for the widths.
    static QStringList usualTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const ImportMeter &meter, int column);

    SharedImportPreview m_preview;
};

class ImportProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhatColumn, LineColumn, FieldColumn, FileColumn, ColumnCount };

    explicit ImportProblemModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setPreview(SharedImportPreview preview);
    static QStringList usualTexts();
    /// What is wrong, in words.
    static QString words(const ImportProblem &problem);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const ImportProblem &problem, int column);

    SharedImportPreview m_preview;
};

/// "Generation Desk", "Monsol", "Manlleu", "tm_profile": the formats as people call them.
QString formatWords(ProductionFormat format);

} // namespace gkwh
