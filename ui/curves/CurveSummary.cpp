// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveSummary.h"

#include "app/setup/Format.h"
#include "model/base/ExactMath.h"
#include "ui/curves/CurveText.h"

#include <QCoreApplication>

#include <algorithm>

namespace gkwh {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gkwh::CurveSummary)
};

struct Peak {
    UtcHour hour = 0;
    HourlyCurve::Value value = HourlyCurve::missing;
};

Peak peakOf(const HourlyCurve &curve, TimeSpan range) {
    Peak peak;
    if (curve.isEmpty())
        return peak;
    const QDate last = std::min(curve.lastDay(), range.lastDay());
    for (QDate day = std::max(curve.firstDay(), range.firstDay()); day <= last; day = day.addDays(1)) {
        const UtcHour midnight = madrid::midnight(day);
        const auto slots = curve.day(day);
        for (int slot = 0; slot < madrid::hoursIn(day); ++slot) {
            const HourlyCurve::Value value = slots[static_cast<size_t>(slot)];
            const UtcHour hour = midnight + slot;
            const bool seen = (hour + 1) * 3600 > range.begin && hour * 3600 < range.end; // a part of it, as in the sum
            if (seen && value > peak.value)
                peak = {hour, value};
        }
    }
    return peak;
}

QString sentence(const CurveSeries &series, TimeSpan range) {
    const QString head = Words::tr("%1, %2: ").arg(series.name, curvetext::days(range.firstDay(), range.lastDay()));
    const CurveSum sum = sumOf(series, floorDiv(range.begin, 3600), -floorDiv(-range.end, 3600));
    if (sum.knownHours == 0)
        return head + Words::tr("no data.");
    const QString unit = curvetext::unitName(series.unit);
    if (series.isLevel())
        return head + Words::tr("%1 %2 at the end.").arg(curvetext::number(sum.value), unit);
    const Peak peak = peakOf(*series.curve, range);
    QString text = head
                   + Words::tr("%1 %2, most on %3 at %4, %5 %2")
                         .arg(curvetext::number(sum.value), unit, format::dayMonth(madrid::addressOf(peak.hour).day),
                              curvetext::clock(peak.hour), curvetext::number(peak.value));
    if (sum.missingHours > 0)
        text += QStringLiteral("; ") + curvetext::missingWords(sum.missingHours);
    return text + QLatin1Char('.');
}

} // namespace

QString curveSummary(const CurveScope &scope) {
    if (scope.set().isEmpty())
        return Words::tr("No curve to show.");
    QStringList sentences;
    for (size_t series = 0; series < scope.set().series.size(); ++series) {
        if (scope.isShown(series))
            sentences.append(sentence(scope.set().series[series], scope.range()));
    }
    return sentences.isEmpty() ? Words::tr("No curve is switched on.") : sentences.join(QLatin1Char(' '));
}

} // namespace gkwh
