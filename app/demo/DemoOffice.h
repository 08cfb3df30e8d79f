// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration cooperative as a data file: years of members and their investments, of plants, readings and grants,
// told through the Office month by month as they would have happened. The same request gives the same bytes.
#pragma once

#include "app/demo/DemoPlants.h"
#include "model/base/Progress.h"

namespace gkwh {

struct DemoRequest {
    int members = 300;        ///< how many there are; the numbers of shares that they hold are the profiles
    QDate until{2021, 4, 22}; ///< last day with readings
    quint64 seed = demo::demoSeed;
};

/// Creates `file`, whole or not at all. Refuses file-exists, out-of-range for members below 1 or a last day before
/// 2016-06-01, cancelled.
Done writeDemo(const QString &file, const DemoRequest &request, const Progress &progress = {});

} // namespace gkwh
