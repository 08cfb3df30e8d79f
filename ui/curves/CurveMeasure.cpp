// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveMeasure.h"

#include "ui/curves/CurveText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gkwh::CurveMeasure)
};

} // namespace

std::optional<HourlyCurve::Value> CurveMeasure::difference() const {
    if (first.knownHours == 0 || last.knownHours == 0)
        return std::nullopt;
    return last.value - first.value;
}

namespace curvemeasure {

std::optional<CurveMeasure> of(const CurveScope &scope, size_t series) {
    const auto span = scope.measured();
    if (!span)
        return std::nullopt;
    const CurveSeries &one = scope.set().series[series];
    const UtcHour begin = span->begin / 3600, end = span->end / 3600;
    return CurveMeasure{sumOf(one, begin, stepEnd(begin, scope.step())),
                        sumOf(one, stepBegin(end - 1, scope.step()), end), sumOf(one, begin, end)};
}

QString rangeWords(const CurveScope &scope) {
    const auto span = scope.measured();
    if (!span)
        return {};
    if (scope.step() != CurveStep::Hour)
        return curvetext::range(*span);
    return Words::tr("%1 to %2")
        .arg(curvetext::moment(span->begin / 3600, CurveStep::Hour),
             curvetext::moment(span->end / 3600 - 1, CurveStep::Hour));
}

QString lengthWords(const CurveScope &scope) {
    const auto span = scope.measured();
    if (!span)
        return {};
    const QDate first = span->firstDay(), last = span->lastDay();
    switch (scope.step()) {
    case CurveStep::Hour:
        return Words::tr("%n hours", nullptr, static_cast<int>(span->seconds() / 3600));
    case CurveStep::Day:
        return Words::tr("%n days", nullptr, static_cast<int>(first.daysTo(last)) + 1);
    case CurveStep::Month:
        return Words::tr("%n months", nullptr, (last.year() - first.year()) * 12 + last.month() - first.month() + 1);
    }
    Q_UNREACHABLE();
}

QString words(const CurveScope &scope, size_t series) {
    const auto measure = of(scope, series);
    if (!measure)
        return {};
    const CurveSeries &one = scope.set().series[series];
    if (measure->between.knownHours == 0)
        return Words::tr("%1: no data").arg(one.name);
    const auto difference = measure->difference();
    const QString figure = difference ? curvetext::signedNumber(*difference) : u"\u2013"_s;
    if (one.isLevel()) // a level has no sum
        return Words::tr("%1: difference %2 %3").arg(one.name, figure, curvetext::unitName(one.unit));
    return Words::tr("%1: difference %2, sum %3 %4")
        .arg(one.name, figure, curvetext::sumWords(measure->between, one.isDifference()),
             curvetext::unitName(one.unit));
}

} // namespace curvemeasure
} // namespace gkwh
