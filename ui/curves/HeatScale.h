// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From an hour's value to its colour: from cool to hot, or for differences from one colour over the ground to another.
#pragma once

#include "ui/curves/CurveScope.h"

#include <QColor>

namespace gkwh {

class HeatScale {
public:
    /// `greatest` > 0 has the strongest colour; a difference has it at −`greatest` as well.
    HeatScale(HourlyCurve::Value greatest, bool difference) : m_greatest(greatest), m_difference(difference) {}
    /// The scale of one curve over all its days, so that a colour means the same while one looks around.
    static HeatScale of(const CurveScope &scope, size_t series);

    HourlyCurve::Value greatest() const { return m_greatest; }
    HourlyCurve::Value least() const { return m_difference ? -m_greatest : 0; }
    bool isDifference() const { return m_difference; }
    /// 0 … 1, of a difference −1 … 1; clamped, exact to 1/255.
    double shareOf(HourlyCurve::Value value) const;
    /// The colour of a share.
    QColor color(double share) const;

private:
    HourlyCurve::Value m_greatest;
    bool m_difference;
};

/// A whole number, at least `greatest` and at least 1, that reads well at the end of a colour bar.
HourlyCurve::Value roundedUp(HourlyCurve::Value greatest);

} // namespace gkwh
