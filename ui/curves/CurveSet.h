// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a curve view is given: curves with their names and units, and dates worth a remark. It is immutable once shown.
#pragma once

#include "model/curve/HourlyCurve.h"
#include "ui/common/Theme.h"

#include <memory>

namespace gkwh {

/// A step strip is a level (shares in force) on a band of its own: its days have a last value, never a sum.
/// A difference of two curves has a band of its own too, on both sides of zero.
enum class CurveRole { Line, Area, StepStrip, Difference };

struct CurveSeries {
    QString id; ///< stable, for the saved state
    QString name;
    QString unit; ///< "kWh", "shares"
    CurveRole role = CurveRole::Line;
    Token token = Token::Series1;
    std::shared_ptr<const HourlyCurve> curve; ///< never null
    bool visible = true;                      ///< at first; the reader's choice stands later

    bool isLevel() const { return role == CurveRole::StepStrip; }
    bool isDifference() const { return role == CurveRole::Difference; }
};

struct CurveAnnotation {
    QDate day;
    QString text;
};

struct CurveSet {
    QString title;
    std::vector<CurveSeries> series;
    std::vector<CurveAnnotation> annotations;

    /// No day at all: nothing to show.
    bool isEmpty() const;
    QDate firstDay() const;
    QDate lastDay() const;
};

} // namespace gkwh
