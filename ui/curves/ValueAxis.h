// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A value axis: nice ticks, whole numbers, kWh or MWh, its unit in words. Pure; owns its ticks.
#pragma once

#include "ui/curves/CurveStep.h"

#include <QString>

#include <vector>

namespace gkwh {

struct ValueTick {
    double value = 0; ///< in the series' own unit
    QString text;
};

class ValueAxis {
public:
    ValueAxis() = default;
    struct Unit {
        QString name; ///< "kWh"
        CurveStep step = CurveStep::Hour;
        bool isLevel = false;
        bool mega = false; ///< kWh shown as MWh
    };

    /// An axis from 0, or below where `least` is, to a little over `greatest`, for `height` pixels and a tick at least
    /// every `gap` pixels.
    ValueAxis(qint64 least, qint64 greatest, double height, double gap, const Unit &unit);
    /// kWh turn into MWh from 10,000 on.
    static bool needsMega(const QString &unit, qint64 least, qint64 greatest);

    double min() const { return m_min; }
    double max() const { return m_max; }
    const std::vector<ValueTick> &ticks() const { return m_ticks; }
    /// "kWh", "MWh a day", "shares"
    const QString &title() const { return m_title; }
    /// Pixels from the plot's top.
    double y(double value) const;

private:
    double m_min = 0;
    double m_max = 1;
    double m_height = 1;
    std::vector<ValueTick> m_ticks;
    QString m_title;
};

} // namespace gkwh
