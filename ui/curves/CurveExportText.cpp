// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveExportText.h"

#include "app/setup/Format.h"
#include "model/base/ExactMath.h"
#include "ui/curves/CurveText.h"
#include "ui/curves/MatrixModel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh::curveexport {

namespace {

constexpr qsizetype longestName = 200; // bytes; file systems take 255, and the dialog may add some

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gkwh::CurveExport)
};

/// The first hour of each step in the range; days and months cut by its ends are whole.
std::vector<UtcHour> stepsIn(const CurveScope &scope) {
    const TimeSpan bounds = scope.viewport().bounds();
    const UtcHour end = -floorDiv(-std::min(scope.range().end, bounds.end), 3600);
    std::vector<UtcHour> steps;
    UtcHour hour = stepBegin(floorDiv(std::max(scope.range().begin, bounds.begin), 3600), scope.step());
    for (; hour < end; hour = stepEnd(hour, scope.step()))
        steps.push_back(hour);
    return steps;
}

QString stepText(UtcHour hour, CurveStep step) {
    const QDate day = madrid::addressOf(hour).day;
    return step == CurveStep::Hour ? madrid::hourText(hour)
                                   : day.toString(step == CurveStep::Day ? u"yyyy-MM-dd" : u"yyyy-MM");
}

QString stepWords(CurveStep step) {
    switch (step) {
    case CurveStep::Hour:
        return Words::tr("step: hour");
    case CurveStep::Day:
        return Words::tr("step: day");
    case CurveStep::Month:
        return Words::tr("step: month");
    }
    Q_UNREACHABLE();
}

QString nameAndUnit(const CurveSeries &series) {
    return u"%1, %2"_s.arg(series.name, curvetext::unitName(series.unit));
}

/// Slots are of one curve, days and months of all that are shown.
bool isOfOneCurve(const MatrixModel &matrix) {
    return matrix.kind() == MatrixModel::Kind::DayHours || matrix.kind() == MatrixModel::Kind::MonthHours;
}

QString field(QString text, QChar separator) {
    if (!text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u"\"%1\""_s.arg(text.replace(u'"', u"\"\""_s));
}

QString line(const QStringList &fields, QChar separator) {
    QStringList quoted;
    for (const QString &one : fields)
        quoted.append(field(one, separator));
    return quoted.join(separator) + u'\n';
}

} // namespace

QString title(const CurveScope &scope) {
    const QString range = scope.set().isEmpty() ? QString() : curvetext::range(scope.range());
    QStringList parts{scope.set().title, range};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString facts(const CurveScope &scope, CurveStep step) {
    QStringList parts{Words::tr("hours of %1").arg("Europe/Madrid"_L1)};
    for (size_t series = 0; series < scope.set().series.size(); ++series) {
        const QString unit = curvetext::unitName(scope.set().series[series].unit);
        if (scope.isShown(series) && !parts.contains(unit))
            parts.append(unit);
    }
    return u"%1; %2"_s.arg(parts.join(u", "_s), stepWords(step));
}

QString matrixFacts(const CurveScope &scope, const MatrixModel &matrix) {
    QStringList parts;
    if (const auto focus = scope.focus(); focus && isOfOneCurve(matrix))
        parts.append(nameAndUnit(scope.set().series[*focus]));
    parts.append(Words::tr("hours of %1").arg("Europe/Madrid"_L1));
    if (matrix.total().missingHours > 0)
        parts.append(u"* "_s + curvetext::missingWords(matrix.total().missingHours));
    return parts.join(u"; "_s);
}

QString imprint(const QDateTime &made) {
    return made.isValid() ? u"Generation Desk, %1"_s.arg(format::dateTime(made)) : QString();
}

QString fileName(const CurveScope &scope, const QString &suffix) {
    QString name;
    for (const QChar one : title(scope))
        name += one.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(one) ? u'-' : one;
    name = name.simplified();
    while (name.toUtf8().size() > longestName)
        name.chop(1);
    const auto isLoose = [](QChar one) { return one == u' ' || one == u'.'; }; // hidden files, and Windows
    while (!name.isEmpty() && isLoose(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isLoose(name.back()))
        name.chop(1);
    return u"%1.%2"_s.arg(name.isEmpty() ? Words::tr("curves") : name, suffix);
}

QString stepTable(const CurveScope &scope, QChar separator) {
    const bool hours = scope.step() == CurveStep::Hour;
    std::vector<const CurveSeries *> shown;
    QStringList fields{Words::tr("time (Europe/Madrid)")};
    if (hours)
        fields.append(Words::tr("time (UTC)"));
    for (size_t series = 0; series < scope.set().series.size(); ++series) {
        if (!scope.isShown(series))
            continue;
        shown.push_back(&scope.set().series[series]);
        fields.append(u"%1 (%2)"_s.arg(shown.back()->name, curvetext::unitName(shown.back()->unit)));
    }
    QString text = line(fields, separator);
    if (scope.set().isEmpty())
        return text;
    for (const UtcHour hour : stepsIn(scope)) {
        fields = {stepText(hour, scope.step())};
        if (hours)
            fields.append(madrid::utcText(hour));
        for (const CurveSeries *series : shown) {
            const CurveSum sum = sumOf(*series, hour, stepEnd(hour, scope.step()));
            fields.append(sum.knownHours > 0 ? QString::number(sum.value) : QString());
        }
        text += line(fields, separator);
    }
    return text;
}

QString matrixTable(const CurveScope &scope, const MatrixModel &matrix, QChar separator) {
    QString text;
    for (const QString &row : matrix.text().split(u'\n', Qt::SkipEmptyParts)) {
        QStringList fields = row.split(u'\t');
        if (text.isEmpty()) {
            fields.front() += " (Europe/Madrid)"_L1;
            if (const auto focus = scope.focus(); focus && isOfOneCurve(matrix))
                fields.front() += u": "_s + nameAndUnit(scope.set().series[*focus]);
        }
        text += line(fields, separator);
    }
    return text;
}

} // namespace gkwh::curveexport
