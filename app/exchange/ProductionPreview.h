// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a production file would bring, meter by meter: for the preview of an import and for a dry run.
#pragma once

#include "app/exchange/ProductionFile.h"

namespace gkwh {

/// A local day between a meter's first and last hour that is not full; the first and the last day included.
struct DayGap {
    QDate day;
    int missingHours = 0;

    bool operator==(const DayGap &) const = default;
};

struct ProductionPreview {
    QString meter;
    UtcHour firstHour = 0;
    UtcHour lastHour = 0;
    qint64 hours = 0;
    qint64 totalKwh = 0;
    std::vector<DayGap> gaps; ///< oldest first
    HourlyCurve grid;         ///< kWh, 25 slots a day from the day of the first hour to that of the last
};

/// One preview a meter, by serial; meters without rows have none.
std::vector<ProductionPreview> previewProduction(std::span<const ProductionRow> rows);

} // namespace gkwh
