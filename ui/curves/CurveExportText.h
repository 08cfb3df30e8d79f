// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words and values that go out with a view of curves: title, facts, imprint, file name, table. Pure.
#pragma once

#include "ui/curves/CurveScope.h"

#include <QDateTime>

namespace gkwh {

class MatrixModel;

namespace curveexport {

/// "GenerationkWh, October 2025": what the set is called, and the range.
QString title(const CurveScope &scope);
/// "hours of Europe/Madrid, kWh; step: day", with the units of the curves shown.
QString facts(const CurveScope &scope, CurveStep step);
/// "GenerationkWh, kWh; hours of Europe/Madrid" of the curve that the matrix shows, or its rows where it shows all.
QString matrixFacts(const CurveScope &scope, const MatrixModel &matrix);
/// "Generation Desk, 14/03/2027 09:05"; nothing for an invalid time.
QString imprint(const QDateTime &made);
/// Title and range as a name that every file system takes, `suffix` without its dot.
QString fileName(const CurveScope &scope, const QString &suffix);

/// One line a step of the range, one column a curve shown: times with their offset, of hours in UTC too, the unit in
/// the header, bare figures, nothing where nothing is known. A field with the separator or a quote in it is quoted.
QString stepTable(const CurveScope &scope, QChar separator);
/// The cells of a matrix, with zone, curve and unit in the first field of the header.
QString matrixTable(const CurveScope &scope, const MatrixModel &matrix, QChar separator);

} // namespace curveexport
} // namespace gkwh
