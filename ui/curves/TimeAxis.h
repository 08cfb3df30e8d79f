// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ticks of a time axis on Europe/Madrid days in two lines: hours under days, days under months, months under years.
// Pure; labels never overlap, and days of a clock change say so.
#pragma once

#include "ui/curves/TimeScale.h"

#include <QFontMetricsF>
#include <QString>

namespace gkwh {

struct TimeLabel {
    double left = 0; ///< pixels from the plot's left edge
    double width = 0;
    int line = 0; ///< 0 next to the plot, 1 below it
    QString text;
    bool bold = false;
    bool quiet = false; ///< a remark: "25 hours"

    double right() const { return left + width; }
};

struct TimeTicks {
    std::vector<double> grid;   ///< x of the finer boundaries
    std::vector<double> strong; ///< x of the coarser ones
    std::vector<TimeLabel> labels;
    /// How fine the upper line is; days means that gridlines stand at midnights.
    enum class Level { Hours, Days, Months, Years } level = Level::Years;
};

struct AxisFonts {
    QFontMetricsF regular;
    QFontMetricsF bold;
};

enum class AxisLines { One, Two };

TimeTicks timeTicks(const TimeScale &scale, const AxisFonts &fonts, AxisLines lines = AxisLines::Two);

} // namespace gkwh
