// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shares laid over days: built shares of plants and member shares of investments alike (rights.md §2.3).
#pragma once

#include "model/curve/HourlyCurve.h"
#include "model/production/Plant.h"

namespace gkwh {

/// Shares in force from first to last day, both included; without a first day never, without a last one for ever.
struct ShareItem {
    qint64 shares = 0;
    DayRange active;
};

/// Sum of the items in force on a day.
qint64 sharesOn(const std::vector<ShareItem> &items, QDate day);
/// Sum of the items in force, the same in every real hour of a day; empty when until is before from.
HourlyCurve shareCurve(const std::vector<ShareItem> &items, QDate from, QDate until);

} // namespace gkwh
