// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curve/HourlyCurve.h"

#include <algorithm>

namespace gkwh {

using madrid::slotsPerDay;

HourlyCurve::HourlyCurve(QDate firstDay, qsizetype days, Value fill)
    : m_firstDay(firstDay), m_values(static_cast<size_t>(std::max<qsizetype>(days, 0) * slotsPerDay), fill) {
    clearUnusedSlots();
}

HourlyCurve HourlyCurve::spanning(QDate firstDay, QDate lastDay, Value fill) {
    return HourlyCurve(firstDay, firstDay.daysTo(lastDay) + 1, fill);
}

HourlyCurve HourlyCurve::fromSlots(QDate firstDay, std::vector<Value> values) {
    Q_ASSERT(values.size() % slotsPerDay == 0);
    HourlyCurve curve;
    curve.m_firstDay = firstDay;
    curve.m_values = std::move(values);
    curve.clearUnusedSlots();
    return curve;
}

void HourlyCurve::clearUnusedSlots() {
    QDate day = m_firstDay;
    for (auto slots = m_values.begin(); slots != m_values.end(); slots += slotsPerDay, day = day.addDays(1))
        std::fill(slots + madrid::hoursIn(day), slots + slotsPerDay, 0);
}

std::span<const HourlyCurve::Value> HourlyCurve::day(QDate day) const {
    return std::span(m_values).subspan(static_cast<size_t>(m_firstDay.daysTo(day) * slotsPerDay), slotsPerDay);
}

std::span<HourlyCurve::Value> HourlyCurve::day(QDate day) {
    return std::span(m_values).subspan(static_cast<size_t>(m_firstDay.daysTo(day) * slotsPerDay), slotsPerDay);
}

qsizetype HourlyCurve::indexOf(UtcHour hour) const {
    if (isEmpty())
        return -1;
    const HourAddress address = madrid::addressOf(hour);
    if (!covers(address.day))
        return -1;
    return static_cast<qsizetype>(m_firstDay.daysTo(address.day)) * slotsPerDay + address.slot;
}

std::optional<UtcHour> HourlyCurve::hourAt(qsizetype index) const {
    if (index < 0 || index >= static_cast<qsizetype>(m_values.size()))
        return std::nullopt;
    return madrid::hourAt(m_firstDay.addDays(index / slotsPerDay), static_cast<int>(index % slotsPerDay));
}

HourlyCurve::Value HourlyCurve::at(UtcHour hour) const {
    const qsizetype index = indexOf(hour);
    return index < 0 ? missing : m_values[static_cast<size_t>(index)];
}

void HourlyCurve::set(UtcHour hour, Value value) {
    if (const qsizetype index = indexOf(hour); index >= 0)
        m_values[static_cast<size_t>(index)] = value;
}

HourlyCurve HourlyCurve::over(QDate firstDay, QDate lastDay) const {
    HourlyCurve result = spanning(firstDay, lastDay);
    const QDate from = isEmpty() ? lastDay.addDays(1) : std::max(firstDay, m_firstDay);
    const QDate until = isEmpty() ? firstDay : std::min(lastDay, this->lastDay());
    if (from > until)
        return result;
    const auto source = m_values.begin() + m_firstDay.daysTo(from) * slotsPerDay;
    std::copy(source, source + (from.daysTo(until) + 1) * slotsPerDay,
              result.m_values.begin() + firstDay.daysTo(from) * slotsPerDay);
    return result;
}

std::optional<UtcHour> HourlyCurve::firstKnownHour() const {
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i] == missing)
            continue;
        if (const auto hour = hourAt(static_cast<qsizetype>(i)))
            return hour;
    }
    return std::nullopt;
}

std::optional<UtcHour> HourlyCurve::lastKnownHour() const {
    for (size_t i = m_values.size(); i-- > 0;) {
        if (m_values[i] == missing)
            continue;
        if (const auto hour = hourAt(static_cast<qsizetype>(i)))
            return hour;
    }
    return std::nullopt;
}

} // namespace gkwh
