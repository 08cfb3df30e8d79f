// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen, to take away: picture, SVG, PDF, values. It draws anew at the size wanted and owns nothing.
#pragma once

#include "ui/curves/CurveScope.h"

#include <QImage>
#include <QSizeF>

class QIODevice;
class QPainter;

namespace gkwh::curveexport {

struct Figure {
    QSizeF size{1200, 600}; ///< device-independent pixels
    bool lines = true;
    bool heatMap = false;
};

/// Title, legend, panes and a sentence, on any painter with `ratio` device pixels a pixel.
void paint(QPainter &painter, const CurveScope &scope, const Figure &figure, double ratio);
QImage image(const CurveScope &scope, const Figure &figure, double scale);
/// Both answer false when the device cannot be written.
bool writeSvg(QIODevice &device, const CurveScope &scope, const Figure &figure);
bool writePdf(QIODevice &device, const CurveScope &scope, const Figure &figure);

/// One line a step of the range, one column a curve shown: times with their offset, the unit in the header, nothing
/// where nothing is known. Separated by semicolons, as all files of readings are.
QString csv(const CurveScope &scope);

} // namespace gkwh::curveexport
