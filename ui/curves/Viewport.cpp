// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/Viewport.h"

#include "model/base/ExactMath.h"

#include <algorithm>
#include <cmath>

namespace gkwh {

namespace {

constexpr size_t longestHistory = 100;

qint64 midnightSecond(QDate day) { return madrid::midnight(day) * 3600; }

TimeSpan spanOf(RangeUnit unit, QDate day) {
    switch (unit) {
    case RangeUnit::Day:
        return TimeSpan::ofDays(day, day);
    case RangeUnit::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return TimeSpan::ofDays(monday, monday.addDays(6));
    }
    case RangeUnit::Month: {
        const QDate first(day.year(), day.month(), 1);
        return TimeSpan::ofDays(first, first.addMonths(1).addDays(-1));
    }
    case RangeUnit::Year:
        return TimeSpan::ofDays({day.year(), 1, 1}, {day.year(), 12, 31});
    case RangeUnit::All:
        break;
    }
    return {};
}

bool touch(TimeSpan a, TimeSpan b) { return a.begin < b.end && b.begin < a.end; }

} // namespace

QDate TimeSpan::firstDay() const { return madrid::addressOf(floorDiv(begin, 3600)).day; }

QDate TimeSpan::lastDay() const { return madrid::addressOf(floorDiv(std::max(begin, end - 1), 3600)).day; }

TimeSpan TimeSpan::ofDays(QDate first, QDate last) { return {midnightSecond(first), midnightSecond(last.addDays(1))}; }

void Viewport::setBounds(TimeSpan bounds) {
    if (bounds == m_bounds)
        return;
    const bool wasWhole = m_range == m_bounds;
    m_bounds = bounds;
    if (wasWhole || !touch(m_range, bounds))
        m_range = bounds;
    m_range = held(m_range, bounds.seconds() > 0 && touch(m_range, bounds)
                                ? TimeSpan{std::min(bounds.begin, m_range.begin), std::max(bounds.end, m_range.end)}
                                : bounds);
    m_history = {m_range};
    m_place = 0;
    settle();
}

TimeSpan Viewport::held(TimeSpan wanted, TimeSpan within) const {
    const qint64 longest = std::max(within.seconds(), shortest);
    const qint64 length = std::clamp(wanted.seconds(), shortest, longest);
    const qint64 centre = wanted.begin + (wanted.seconds() - length) / 2;
    const qint64 latest = std::max(within.begin, within.end - length);
    const qint64 begin = std::clamp(centre, within.begin, latest);
    return {begin, begin + length};
}

void Viewport::take(TimeSpan range, Gesture gesture) {
    if (range == m_range)
        return;
    m_range = range;
    if (gesture != Gesture::Jump && gesture == m_gesture && m_place > 0) {
        m_history.resize(m_place + 1);
        m_history.back() = range;
        return;
    }
    m_gesture = gesture;
    m_history.resize(m_place + 1);
    m_history.push_back(range);
    if (m_history.size() > longestHistory)
        m_history.erase(m_history.begin());
    m_place = m_history.size() - 1;
}

void Viewport::show(TimeSpan wanted, Gesture gesture) {
    if (wanted.end < wanted.begin)
        std::swap(wanted.begin, wanted.end);
    take(held(wanted, {std::min(m_bounds.begin, m_range.begin), std::max(m_bounds.end, m_range.end)}), gesture);
}

void Viewport::zoom(qint64 fixed, double factor, Gesture gesture) {
    const auto length = static_cast<qint64>(std::llround(static_cast<double>(m_range.seconds()) * factor));
    if (length >= m_bounds.seconds()) {
        take(m_bounds, gesture);
        return;
    }
    const qint64 clamped = std::max(length, shortest);
    const double share =
        static_cast<double>(fixed - m_range.begin) / static_cast<double>(std::max<qint64>(m_range.seconds(), 1));
    const qint64 begin = fixed - static_cast<qint64>(std::llround(share * static_cast<double>(clamped)));
    show({begin, begin + clamped}, gesture);
}

void Viewport::pan(qint64 seconds, Gesture gesture) { show({m_range.begin + seconds, m_range.end + seconds}, gesture); }

void Viewport::fit() { take(m_bounds, Gesture::Jump); }

void Viewport::back() {
    if (!canGoBack())
        return;
    m_range = m_history[--m_place];
    settle();
}

void Viewport::forward() {
    if (!canGoForward())
        return;
    m_range = m_history[++m_place];
    settle();
}

void Viewport::showUnit(RangeUnit unit, QDate around) {
    if (unit == RangeUnit::All) {
        fit();
        return;
    }
    const QDate day = std::clamp(around, m_bounds.firstDay(), m_bounds.lastDay());
    take(spanOf(unit, day), Gesture::Jump);
}

std::optional<RangeUnit> Viewport::unit() const {
    for (const RangeUnit unit : {RangeUnit::Day, RangeUnit::Week, RangeUnit::Month, RangeUnit::Year}) {
        if (m_range == spanOf(unit, m_range.firstDay()))
            return unit;
    }
    if (m_range == m_bounds)
        return RangeUnit::All;
    return std::nullopt;
}

TimeSpan Viewport::neighbour(int direction) const {
    const std::optional<RangeUnit> exact = unit();
    if (!exact || *exact == RangeUnit::All)
        return {m_range.begin + direction * m_range.seconds(), m_range.end + direction * m_range.seconds()};
    return spanOf(*exact, direction > 0 ? m_range.lastDay().addDays(1) : m_range.firstDay().addDays(-1));
}

bool Viewport::hasNeighbour(int direction) const { return touch(neighbour(direction), m_bounds); }

} // namespace gkwh
