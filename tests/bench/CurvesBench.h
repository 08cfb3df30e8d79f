// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a frame of the curve view takes while somebody pans and zooms, beside Qt Charts where that is installed.
#pragma once

namespace gkwh::bench {

void measureCurves();
void measureHeatMap();

} // namespace gkwh::bench
