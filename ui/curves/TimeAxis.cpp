// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/TimeAxis.h"

#include "ui/curves/CurveStep.h"
#include "ui/curves/CurveText.h"

#include <algorithm>
#include <cmath>

namespace gkwh {

namespace {

constexpr double air = 6;                       // between labels
constexpr qint64 longestByMonths = 550 * 86400; // of an axis of one line
constexpr qint64 longestByDays = 100 * 86400;
constexpr double indent = 3; // of a left-aligned label from its boundary

class Builder {
public:
    Builder(const TimeScale &scale, const AxisFonts &fonts, AxisLines lines)
        : m_scale(scale), m_fonts(fonts), m_lines(lines), m_first(scale.range().firstDay()),
          m_last(scale.range().lastDay()) {}

    TimeTicks build() {
        const double day = m_scale.pixels(86400);
        if (m_lines == AxisLines::Two && hourStep() > 0)
            hours();
        else if (m_lines == AxisLines::Two && day >= 8)
            days(day);
        else if (m_lines == AxisLines::One && m_scale.range().seconds() < longestByDays)
            daysInOneLine();
        else if (day * 91 >= width(curvetext::monthShort(9)) + 4 * air
                 && (m_lines == AxisLines::Two || m_scale.range().seconds() < longestByMonths))
            months(day);
        else
            years();
        return std::move(m_ticks);
    }

private:
    double width(const QString &text, bool bold = false) const {
        return (bold ? m_fonts.bold : m_fonts.regular).horizontalAdvance(text);
    }
    double xOf(QDate day) const { return m_scale.xOfHour(madrid::midnight(day)); }

    /// Clock hours between two labels, 0 where days are finer than that.
    int hourStep() const {
        const double hour = m_scale.pixels(3600);
        for (const int step : {1, 2, 3, 6}) {
            if (step * hour >= width(QStringLiteral("00:00")) + 2 * air)
                return step;
        }
        for (const int step : {3, 6, 12}) {
            if (step * hour >= width(QStringLiteral("00")) + 2 * air)
                return step;
        }
        return 0;
    }

    bool free(double left, double right, int line) const {
        return std::none_of(m_ticks.labels.begin(), m_ticks.labels.end(), [=](const TimeLabel &other) {
            return other.line == line && left < other.right() + air && right + air > other.left;
        });
    }

    bool put(double left, const QString &text, int line, bool bold = false, bool quiet = false) {
        const double w = width(text, bold);
        if (left + w > m_scale.width() + 1 || left < -1 || !free(left, left + w, line))
            return false;
        m_ticks.labels.push_back({left, w, line, text, bold, quiet});
        return true;
    }

    /// Centred on x; pushed inwards by a few pixels at the plot's edges.
    bool putCentred(double x, const QString &text, int line, bool bold = false, bool quiet = false) {
        const double w = width(text, bold);
        const double left = std::clamp(x - w / 2, std::min(x, 0.0), std::max(x - w, m_scale.width() - w));
        return std::abs(left - (x - w / 2)) <= w / 2 + 1 && put(left, text, line, bold, quiet);
    }

    /// The longest of the texts that fits between two boundaries, at the left of what is seen of them, and leaves the
    /// next its place.
    double putWithin(double from, double until, const QStringList &texts, int line, bool bold = false) {
        const double left = std::max(from, 0.0) + indent;
        for (const QString &text : texts) {
            if (left + width(text, bold) + air - indent <= until && put(left, text, line, bold))
                return left + width(text, bold);
        }
        return -1;
    }

    void addBoundary(std::vector<double> &to, double x) const {
        if (x >= 0 && x <= m_scale.width())
            to.push_back(x);
    }

    void hours() {
        m_ticks.level = TimeTicks::Level::Hours;
        const int step = hourStep();
        const bool longForm = step * m_scale.pixels(3600) >= width(QStringLiteral("00:00")) + 2 * air;
        for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
            const UtcHour midnight = madrid::midnight(day);
            addBoundary(m_ticks.strong, m_scale.xOfHour(midnight));
            for (int slot = 0; slot < madrid::hoursIn(day); ++slot)
                hourTick(midnight + slot, step, longForm);
            dayUnderHours(day);
        }
    }

    void hourTick(UtcHour hour, int step, bool longForm) {
        const int clock = madrid::clockHourOf(hour);
        const bool again = madrid::clockHourOf(hour - 1) == clock;
        if (clock % step != 0 || (again && step > 1))
            return;
        const double x = m_scale.xOfHour(hour);
        if (clock != 0)
            addBoundary(m_ticks.grid, x);
        if (x < -1 || x > m_scale.width() + 1)
            return;
        const QString marked = curvetext::clock(hour);
        const QString plain = curvetext::clockPlain(hour);
        if (!longForm)
            putCentred(x, QString::number(clock), 0);
        else if (m_scale.pixels(3600) >= width(marked) + air)
            putCentred(x, marked, 0);
        else
            putCentred(x, plain, 0);
    }

    void dayUnderHours(QDate day) {
        const double from = xOf(day);
        const double until = xOf(day.addDays(1));
        const bool changes = madrid::hoursIn(day) != 24;
        const QStringList forms{curvetext::dayWords(day), curvetext::dayWordsShort(day), curvetext::weekdayAndDay(day),
                                QString::number(day.day())};
        if (changes) {
            const QString note = curvetext::hoursOfDay(day);
            const double noteWidth = width(note) + air + 1;
            for (const QString &form : forms) {
                if (std::max(from, 0.0) + indent + width(form, true) + noteWidth > std::min(until, m_scale.width()))
                    continue;
                const double end = putWithin(from, until, {form}, 1, true);
                if (end > 0)
                    m_ticks.labels.push_back({end + air, width(note), 1, note, false, true});
                return;
            }
        }
        putWithin(from, std::min(until, m_scale.width()), forms, 1, changes);
    }

    void days(double dayWidth) {
        m_ticks.level = TimeTicks::Level::Days;
        const bool named = dayWidth >= width(curvetext::weekdayAndDay({2025, 10, 29}), true) + 2 * air;
        const bool every = dayWidth >= width(QStringLiteral("30"), true) + air;
        for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
            const double from = xOf(day);
            const double until = xOf(day.addDays(1));
            const bool chosen = every || day.day() == 1 || (day.day() % 5 == 0 && day.day() < 30);
            if (day.day() == 1)
                addBoundary(m_ticks.strong, from);
            else if (every)
                addBoundary(m_ticks.grid, from);
            const bool changes = madrid::hoursIn(day) != 24;
            const double centre = (from + until) / 2;
            if ((chosen || changes) && centre >= 0 && centre <= m_scale.width())
                dayLabel(day, centre, named, changes);
        }
        for (QDate month(m_first.year(), m_first.month(), 1); month <= m_last; month = month.addMonths(1))
            monthUnderDays(month);
    }

    /// As many of the rounder days as fit, each with its month.
    void daysInOneLine() {
        m_ticks.level = TimeTicks::Level::Days;
        const bool few = m_first.daysTo(m_last) < 10;
        for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
            const double centre = (xOf(day) + xOf(day.addDays(1))) / 2;
            if (few || day.day() == 1 || (day.day() % 5 == 0 && day.day() < 30))
                putCentred(centre, QStringLiteral("%1 %2").arg(day.day()).arg(curvetext::monthShort(day.month())), 0);
        }
    }

    void dayLabel(QDate day, double centre, bool named, bool changes) {
        const QString text = named ? curvetext::weekdayAndDay(day) : QString::number(day.day());
        if (changes) {
            // the remark stays inside the month, whose next label begins at its end
            const QString note = curvetext::hoursOfDay(day);
            const double w = width(note);
            const double end = std::min(xOf(QDate(day.year(), day.month(), 1).addMonths(1)), m_scale.width());
            const double left = std::clamp(centre - w / 2, 0.0, std::max(0.0, end - w - indent));
            if (!free(centre - width(text, true) / 2, centre + width(text, true) / 2, 0))
                m_ticks.labels.pop_back(); // the ordinary neighbour gives way
            if (putCentred(centre, text, 0, true))
                put(left, note, 1, false, true);
            return;
        }
        putCentred(centre, text, 0);
    }

    void monthUnderDays(QDate month) {
        const double from = xOf(month);
        const double until = std::min(xOf(month.addMonths(1)), m_scale.width());
        const QStringList forms{curvetext::monthWords(month), curvetext::monthShort(month.month())};
        if (putWithin(from, until, forms, 1) > 0)
            return;
        for (const TimeLabel &note : m_ticks.labels) {
            if (note.quiet && note.right() > from && note.left < until) {
                putWithin(note.right() + air, until, forms, 1);
                return;
            }
        }
    }

    void months(double dayWidth) {
        m_ticks.level = TimeTicks::Level::Months;
        const double month = dayWidth * 28;
        const bool full = month >= width(curvetext::monthLong(9)) + 2 * air;
        const bool every = month >= width(curvetext::monthShort(9)) + air;
        for (QDate first(m_first.year(), m_first.month(), 1); first <= m_last; first = first.addMonths(1)) {
            const bool newYear = first.month() == 1;
            const bool chosen = every || first.month() % 3 == 1;
            const double from = xOf(first);
            if (newYear || chosen)
                addBoundary(newYear ? m_ticks.strong : m_ticks.grid, from);
            const double centre = (from + xOf(first.addMonths(1))) / 2;
            if (!chosen || centre < 0 || centre > m_scale.width())
                continue;
            const QString name = full ? curvetext::monthLong(first.month()) : curvetext::monthShort(first.month());
            putCentred(centre, m_lines == AxisLines::One && newYear ? QString::number(first.year()) : name, 0);
        }
        if (m_lines == AxisLines::One)
            return;
        for (int year = m_first.year(); year <= m_last.year(); ++year)
            putWithin(xOf({year, 1, 1}), std::min(xOf({year + 1, 1, 1}), m_scale.width()), {QString::number(year)}, 1);
    }

    void years() {
        m_ticks.level = TimeTicks::Level::Years;
        const double yearWidth = m_scale.pixels(86400 * 365);
        int step = 1;
        for (const int candidate : {1, 2, 5, 10, 20}) {
            step = candidate;
            if (yearWidth * candidate >= width(QStringLiteral("2026")) + 2 * air)
                break;
        }
        for (int year = m_first.year(); year <= m_last.year(); ++year) {
            const double from = xOf({year, 1, 1});
            const double until = xOf({year + 1, 1, 1});
            addBoundary(m_ticks.strong, from);
            const double left = std::max(from, 0.0);
            const double right = std::min(until, m_scale.width());
            const QString text = QString::number(year);
            if (year % step == 0 && right - left >= width(text) + 2)
                putCentred((left + right) / 2, text, 0);
        }
    }

    const TimeScale &m_scale;
    const AxisFonts &m_fonts;
    AxisLines m_lines;
    QDate m_first;
    QDate m_last;
    TimeTicks m_ticks;
};

} // namespace

TimeTicks timeTicks(const TimeScale &scale, const AxisFonts &fonts, AxisLines lines) {
    return Builder(scale, fonts, lines).build();
}

} // namespace gkwh
