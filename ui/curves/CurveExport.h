// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen, to take away: picture, drawing, pages, values. It draws anew at the size wanted, always in the light
// colours, without crosshair, and owns nothing.
#pragma once

#include "ui/curves/CurveExportText.h"

#include <QImage>
#include <QSizeF>

class QIODevice;
class QPainter;

namespace gkwh::curveexport {

/// Which panes are seen, and how large.
struct Figure {
    QSizeF size{1200, 600}; ///< device-independent pixels
    bool lines = true;
    bool heatMap = false;
    const MatrixModel *matrix = nullptr; ///< of the table where it is seen; pages and values carry it
    QDateTime made = {};                 ///< stands small at the foot; invalid for none

    bool hasPicture() const { return lines || heatMap; }
};

/// Title, facts, legend, panes and imprint on any painter with `ratio` device pixels a pixel. Within a PaperScope.
void paint(QPainter &painter, const CurveScope &scope, const Figure &figure, double ratio);
QImage image(const CurveScope &scope, const Figure &figure, double scale);
/// Both answer false when the device cannot be written. A PDF has the pages that are printed.
bool writeSvg(QIODevice &device, const CurveScope &scope, const Figure &figure);
bool writePdf(QIODevice &device, const CurveScope &scope, const Figure &figure);

/// The values seen: the matrix where it alone is seen, else those of the steps.
QString table(const CurveScope &scope, const Figure &figure, QChar separator);
/// Those of the steps, separated by semicolons as all files of readings are.
QString csv(const CurveScope &scope);

} // namespace gkwh::curveexport
