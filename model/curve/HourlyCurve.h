// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One whole number an hour over whole local days, 25 slots a day; it owns its values.
// An hour without data is `missing`, which is not zero; the unused slots at a day's end are always 0.
#pragma once

#include "model/curve/Madrid.h"

#include <limits>
#include <span>
#include <vector>

namespace gkwh {

class HourlyCurve {
public:
    using Value = qint64;
    static constexpr Value missing = std::numeric_limits<Value>::min();

    HourlyCurve() = default;
    /// Every real hour of `days` days from `firstDay` has the value `fill`.
    HourlyCurve(QDate firstDay, qsizetype days, Value fill = missing);
    /// Every real hour of firstDay … lastDay, both included; empty when lastDay is before firstDay.
    static HourlyCurve spanning(QDate firstDay, QDate lastDay, Value fill = missing);
    /// Takes 25 values a day as they are; unused slots are set to 0. The size must be a multiple of 25.
    static HourlyCurve fromSlots(QDate firstDay, std::vector<Value> values);

    bool isEmpty() const { return m_values.empty(); }
    QDate firstDay() const { return m_firstDay; }
    QDate lastDay() const { return m_firstDay.addDays(days() - 1); }
    qsizetype days() const { return static_cast<qsizetype>(m_values.size()) / madrid::slotsPerDay; }
    bool covers(QDate day) const { return !isEmpty() && day >= m_firstDay && day <= lastDay(); }

    /// 25 values a day from firstDay.
    std::span<const Value> values() const { return m_values; }
    /// For bulk writing; unused slots must stay 0 (see clearUnusedSlots).
    std::span<Value> values() { return m_values; }
    std::span<const Value> day(QDate day) const;
    std::span<Value> day(QDate day);
    void clearUnusedSlots();

    /// Value of an hour; missing outside the days covered.
    Value at(UtcHour hour) const;
    /// Sets an hour inside the days covered; others are ignored.
    void set(UtcHour hour, Value value);
    /// Index of an hour in values(), −1 outside.
    qsizetype indexOf(UtcHour hour) const;
    /// The hour of an index, nothing for unused slots.
    std::optional<UtcHour> hourAt(qsizetype index) const;

    /// The same curve over other days: days not covered so far are missing.
    HourlyCurve over(QDate firstDay, QDate lastDay) const;
    /// Earliest and latest hour with a value; nothing when all are missing.
    std::optional<UtcHour> firstKnownHour() const;
    std::optional<UtcHour> lastKnownHour() const;

    bool operator==(const HourlyCurve &) const = default;

private:
    QDate m_firstDay;
    std::vector<Value> m_values;
};

} // namespace gkwh
