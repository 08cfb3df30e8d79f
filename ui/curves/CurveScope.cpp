// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveScope.h"

#include "model/base/ExactMath.h"

#include <algorithm>

namespace gkwh {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 longestHourRange = 62 * secondsPerDay;
constexpr double narrowestHour = 0.5; // pixels
constexpr double narrowestDay = 0.1;
constexpr int mostLinesTogether = 4; // more than that nobody tells apart
constexpr double greatestValueZoom = 1000;
constexpr qint64 shortestMeanRange = 180 * secondsPerDay;

} // namespace

CurveScope::CurveScope(QObject *parent)
    : QObject(parent), m_given(std::make_shared<const CurveSet>()), m_set(m_given) {}

CurveScope::~CurveScope() = default;

void CurveScope::setSet(std::shared_ptr<const CurveSet> set) {
    m_given = std::move(set);
    if (m_comparison)
        m_comparison = comparison::fitted(*m_comparison, *m_given);
    takeSet(m_comparison ? comparison::setOf(*m_given, *m_comparison) : m_given);
}

void CurveScope::setComparison(std::optional<CurveComparison> wanted) {
    if (wanted)
        wanted = comparison::fitted(*wanted, *m_given);
    if (m_comparison == wanted)
        return;
    m_comparison = wanted;
    if (m_comparison) // who compares a curve wants to see it
        m_switched.remove(m_comparison->first);
    takeSet(m_comparison ? comparison::setOf(*m_given, *m_comparison) : m_given);
}

void CurveScope::toggleComparison() {
    const auto series = focus();
    setComparison(m_comparison || !series ? std::nullopt : comparison::usual(*m_given, m_set->series[*series].id));
}

void CurveScope::takeSet(std::shared_ptr<const CurveSet> set) {
    const QString focused = m_focus ? m_set->series[*m_focus].id : QString();
    m_set = std::move(set);
    m_shown.clear();
    m_focus.reset();
    for (const CurveSeries &series : m_set->series) {
        // what the reader switched stands; what nobody touched follows the new set
        m_shown.push_back(m_switched.value(series.id, series.visible));
        if (series.id == focused)
            m_focus = m_shown.size() - 1;
    }
    m_tables.clear();
    m_tables.resize(m_set->series.size());
    m_viewport.setBounds(m_set->isEmpty() ? TimeSpan{} : TimeSpan::ofDays(m_set->firstDay(), m_set->lastDay()));
    for (auto *cursor : {&m_crosshair, &m_mark}) {
        if (m_set->isEmpty() || (*cursor && !m_viewport.bounds().contains(**cursor * 3600)))
            cursor->reset();
    }
    Q_EMIT setChanged();
    Q_EMIT rangeChanged();
    Q_EMIT crosshairChanged();
}

const CurveTables &CurveScope::tables(size_t series) const {
    if (!m_tables[series])
        m_tables[series] = std::make_unique<CurveTables>(m_set->series[series]);
    return *m_tables[series];
}

template <typename Change>
void CurveScope::changeRange(Change change) {
    if (m_set->isEmpty())
        return;
    const TimeSpan before = range();
    change();
    if (range() != before)
        Q_EMIT rangeChanged();
}

void CurveScope::show(TimeSpan wanted, Viewport::Gesture gesture) {
    changeRange([&] { m_viewport.show(wanted, gesture); });
}

void CurveScope::zoom(qint64 fixed, double factor, Viewport::Gesture gesture) {
    changeRange([&] { m_viewport.zoom(fixed, factor, gesture); });
}

void CurveScope::pan(qint64 seconds, Viewport::Gesture gesture) {
    changeRange([&] { m_viewport.pan(seconds, gesture); });
}

void CurveScope::fit() {
    changeRange([&] { m_viewport.fit(); });
    setValueZoom(1);
}

void CurveScope::back() {
    changeRange([&] { m_viewport.back(); });
}

void CurveScope::forward() {
    changeRange([&] { m_viewport.forward(); });
}

void CurveScope::showUnit(RangeUnit unit) {
    const bool seen = m_crosshair && range().contains(*m_crosshair * 3600);
    const qint64 middle = range().begin + range().seconds() / 2;
    const UtcHour around = seen ? *m_crosshair : floorDiv(middle, 3600);
    changeRange([&] { m_viewport.showUnit(unit, madrid::addressOf(around).day); });
}

void CurveScope::showNeighbour(int direction) {
    if (m_viewport.hasNeighbour(direction))
        changeRange([&] { m_viewport.showNeighbour(direction); });
}

void CurveScope::chooseStep(std::optional<CurveStep> step) {
    if (m_chosenStep == step)
        return;
    m_chosenStep = step;
    Q_EMIT appearanceChanged();
}

CurveStep CurveScope::step() const {
    if (m_chosenStep)
        return *m_chosenStep;
    const qint64 seconds = range().seconds();
    const double pixelsPerHour = m_plotWidth * 3600 / static_cast<double>(std::max<qint64>(seconds, 1));
    if (seconds <= longestHourRange && pixelsPerHour >= narrowestHour)
        return CurveStep::Hour;
    return pixelsPerHour * 24 >= narrowestDay ? CurveStep::Day : CurveStep::Month;
}

void CurveScope::setPlotWidth(double width) {
    const CurveStep before = step();
    m_plotWidth = width;
    if (step() != before)
        Q_EMIT appearanceChanged();
}

void CurveScope::setShown(size_t series, bool shown) {
    if (m_shown[series] == shown)
        return;
    m_shown[series] = shown;
    m_switched[m_set->series[series].id] = shown;
    Q_EMIT appearanceChanged();
}

void CurveScope::solo(size_t series) {
    const bool wasAlone = m_shown[series] && std::count(m_shown.begin(), m_shown.end(), true) == 1;
    for (size_t other = 0; other < m_shown.size(); ++other) {
        m_shown[other] = wasAlone || other == series;
        m_switched[m_set->series[other].id] = m_shown[other];
    }
    Q_EMIT appearanceChanged();
}

std::optional<size_t> CurveScope::focus() const {
    if (m_focus && m_shown[*m_focus])
        return m_focus;
    for (const bool levels : {false, true}) {
        for (size_t series = 0; series < m_shown.size(); ++series) {
            if (m_shown[series] && m_set->series[series].isLevel() == levels)
                return series;
        }
    }
    return std::nullopt;
}

void CurveScope::setFocus(size_t series) {
    if (m_focus == series)
        return;
    m_focus = series;
    Q_EMIT appearanceChanged();
}

void CurveScope::setShowsMeans(bool means) {
    if (m_means == means)
        return;
    m_means = means;
    Q_EMIT appearanceChanged();
}

bool CurveScope::isStacked() const {
    int lines = 0;
    for (size_t series = 0; series < m_shown.size(); ++series)
        lines += m_shown[series] && !m_set->series[series].isLevel() ? 1 : 0;
    return m_stacked.value_or(lines > mostLinesTogether);
}

void CurveScope::setStacked(std::optional<bool> stacked) {
    if (m_stacked == stacked)
        return;
    m_stacked = stacked;
    Q_EMIT appearanceChanged();
}

void CurveScope::setValueZoom(double zoom) {
    zoom = std::clamp(zoom, 1.0, greatestValueZoom);
    if (m_valueZoom == zoom)
        return;
    m_valueZoom = zoom;
    Q_EMIT appearanceChanged();
}

bool CurveScope::canDrawMeans() const { return step() == CurveStep::Day && range().seconds() > shortestMeanRange; }

UtcHour CurveScope::clampedHour(UtcHour hour) const {
    const TimeSpan bounds = m_viewport.bounds();
    return std::clamp(hour, bounds.begin / 3600, bounds.end / 3600 - 1);
}

void CurveScope::setCrosshair(std::optional<UtcHour> hour) {
    if (hour && m_set->isEmpty())
        hour.reset();
    if (hour)
        hour = clampedHour(*hour);
    if (m_crosshair == hour)
        return;
    m_crosshair = hour;
    Q_EMIT crosshairChanged();
}

void CurveScope::pointAt(qint64 second) {
    if (m_set->isEmpty())
        return;
    const UtcHour hour = clampedHour(floorDiv(second, 3600));
    if (step() == CurveStep::Hour) {
        setCrosshair(hour);
        return;
    }
    const UtcHour begin = stepBegin(hour, step());
    if (m_crosshair && stepBegin(*m_crosshair, step()) == begin)
        return;
    setCrosshair(greatestHour(begin, stepEnd(hour, step())));
}

UtcHour CurveScope::greatestHour(UtcHour begin, UtcHour end) const {
    const auto series = focus();
    if (!series || m_set->series[*series].isLevel())
        return begin;
    UtcHour best = begin;
    HourlyCurve::Value greatest = HourlyCurve::missing;
    for (UtcHour hour = begin; hour < end; ++hour) {
        const HourlyCurve::Value value = m_set->series[*series].curve->at(hour);
        if (value > greatest) {
            greatest = value;
            best = hour;
        }
    }
    return best;
}

void CurveScope::moveCrosshair(CurveStep by, int count) {
    if (m_set->isEmpty())
        return;
    const CurveStep unit = std::max(by, step());
    const bool seen = m_crosshair && range().contains(*m_crosshair * 3600);
    if (!seen) {
        pointAt(range().begin + range().seconds() / 2);
        return;
    }
    const UtcHour there = clampedHour(steppedBy(*m_crosshair, unit, count));
    if (step() == CurveStep::Hour)
        setCrosshair(there);
    else
        pointAt(there * 3600);
    reveal(*m_crosshair);
}

void CurveScope::crosshairToEdge(bool last) {
    if (!m_set->isEmpty())
        pointAt(last ? range().end - 1 : range().begin);
}

void CurveScope::reveal(UtcHour hour) {
    const qint64 begin = stepBegin(hour, step()) * 3600;
    const qint64 end = stepEnd(hour, step()) * 3600;
    if (begin < range().begin)
        pan(begin - range().begin, Viewport::Gesture::Keys);
    else if (end > range().end)
        pan(end - range().end, Viewport::Gesture::Keys);
}

CurveSum CurveScope::reading(size_t series) const {
    const CurveSeries &one = m_set->series[series];
    if (m_crosshair)
        return sumOf(one, stepBegin(*m_crosshair, step()), stepEnd(*m_crosshair, step()));
    return sumOf(one, floorDiv(range().begin, 3600), -floorDiv(-range().end, 3600));
}

void CurveScope::setMark(std::optional<UtcHour> hour) {
    if (hour && m_set->isEmpty())
        hour.reset();
    if (hour)
        hour = clampedHour(*hour);
    if (m_mark == hour)
        return;
    m_mark = hour;
    Q_EMIT crosshairChanged();
}

void CurveScope::toggleMark() {
    if (m_mark) {
        setMark(std::nullopt);
        return;
    }
    const bool seen = m_crosshair && range().contains(*m_crosshair * 3600);
    if (seen) {
        setMark(m_crosshair);
        return;
    }
    pointAt(range().begin + range().seconds() * 3 / 4);
    setMark(floorDiv(range().begin + range().seconds() / 4, 3600));
}

std::optional<TimeSpan> CurveScope::measured() const {
    if (!m_mark || !m_crosshair)
        return std::nullopt;
    const auto [first, last] = std::minmax(*m_mark, *m_crosshair);
    return TimeSpan{stepBegin(first, step()) * 3600, stepEnd(last, step()) * 3600};
}

} // namespace gkwh
