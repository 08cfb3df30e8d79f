// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The curve view in all its modes, for the pictures of the pages.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace gkwh {

class Page;

namespace shots {

struct CurveScene {
    QString name;
    std::function<void(Page &)> prepare; ///< of a page that shows curves
};

/// A day, the weeks of both clock changes, a year, all years; lines, heat map, matrix; cursors, comparison, stacked.
std::vector<CurveScene> curveScenes();

} // namespace shots
} // namespace gkwh
