// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of an hourly curve by day, month and slot: the matrices of rights.md §2.5. A sum says how many hours it lacks.
#pragma once

#include "model/curve/HourlyCurve.h"

#include <array>
#include <vector>

namespace gkwh {

/// Sum of the known hours, and how many hours were missing.
struct CurveSum {
    qint64 value = 0;
    int missingHours = 0;
    int knownHours = 0;

    void add(HourlyCurve::Value hour);
    CurveSum &operator+=(const CurveSum &other);
    bool operator==(const CurveSum &) const = default;
};

struct DaySum {
    QDate day; ///< of a month: its first day
    CurveSum sum;
};

/// A row of a matrix: per slot and in all. Unused slots have neither known nor missing hours.
struct SlotSums {
    QDate day; ///< of a month: its first day
    std::array<CurveSum, madrid::slotsPerDay> slots;
    CurveSum total;
};

enum class RowStep { Day, Month };

/// One sum a local day or month, oldest first; first and last month count only the days covered.
std::vector<DaySum> sums(const HourlyCurve &curve, RowStep step);
/// One row of 25 sums a local day or month.
std::vector<SlotSums> slotSums(const HourlyCurve &curve, RowStep step);
CurveSum total(const HourlyCurve &curve);

} // namespace gkwh
