// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix as a table on pages: the header on each, rows on their heat, a last row of sums. Narrow tables stand side
// by side. It owns what is measured for one size; the model stays outside and must not change meanwhile.
#pragma once

#include "ui/curves/MatrixModel.h"

#include <QFont>
#include <QFontMetricsF>
#include <QSizeF>

class QPainter;

namespace gkwh {

class CurvePrintTable {
public:
    /// `room` of one page in pixels of 1/96 inch. Within a PaperScope, as painting.
    CurvePrintTable(const CurveScope &scope, const MatrixModel &model, const QSizeF &room);

    int pages() const;
    /// Of the model, and the sums where there are any.
    int rowsOn(int page) const;
    /// Page 0 … pages() − 1, from the upper left corner of the room.
    void paint(QPainter &painter, int page) const;

private:
    struct Column {
        double left = 0;
        double width = 0;
        QString title;
        QString sum; ///< empty where a sum says nothing
    };
    void sumUp(const CurveScope &scope);
    void measure(double room);
    /// Those of the model and, where there are any, the sums.
    int rows() const;
    void paintBlock(QPainter &painter, int first, int last) const;
    void paintRow(QPainter &painter, int row, double top) const;
    void paintSums(QPainter &painter, double top) const;
    void paintCell(QPainter &painter, const QModelIndex &cell, const QRectF &box, bool bold) const;
    void paintRight(QPainter &painter, const QRectF &box, const QString &text, bool bold) const;

    const MatrixModel &m_model;
    bool m_hasSlots;
    QFont m_font;
    QFont m_bold;
    QFontMetricsF m_metrics;
    QFontMetricsF m_wide;
    double m_rowHeight = 0;
    double m_ascent = 0;
    double m_scale = 1; ///< below 1 where the columns would be wider than the page
    double m_label = 0; ///< width of the row names
    double m_width = 0; ///< of a block
    std::vector<Column> m_columns;
    int m_blocks = 1; ///< side by side
    int m_rowsInBlock = 1;
};

} // namespace gkwh
