// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a view of curves for printer and PDF: the figure, then the matrix as a table. Draws within a PaperScope.
#pragma once

#include "ui/curves/CurveExport.h"
#include "ui/curves/CurvePrintTable.h"

#include <QPageLayout>

class QPagedPaintDevice;

namespace gkwh {

class CurvePrint {
public:
    /// `page` is the room within the margins, in pixels of 1/96 inch; what it draws must outlive it.
    CurvePrint(const CurveScope &scope, const curveexport::Figure &figure, const QSizeF &page);

    int pages() const;
    /// Page 0 … pages() − 1, from the upper left corner within the margins.
    void paint(QPainter &painter, int page) const;

    /// Dots an inch for devices that take any: with others a pattern is finer than on the screen.
    static constexpr int resolution = 96;
    /// A4, landscape, 12 mm around.
    static QPageLayout layout();
    /// All pages, or those that the device was asked for; false when it cannot be drawn on.
    static bool paintAll(QPagedPaintDevice &device, const CurveScope &scope, const curveexport::Figure &figure);

private:
    void paintFoot(QPainter &painter, int page) const;
    void paintTableHead(QPainter &painter) const;

    const CurveScope &m_scope;
    curveexport::Figure m_figure;
    QDateTime m_made;
    QSizeF m_page;
    std::optional<CurvePrintTable> m_table;
};

} // namespace gkwh
