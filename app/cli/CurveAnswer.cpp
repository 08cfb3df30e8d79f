// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CurveAnswer.h"

#include "app/cli/TextTable.h"
#include "model/curve/CurveSums.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CurveAnswer)
};

using enum TextTable::Align;

QJsonValue valueJson(HourlyCurve::Value value) {
    return value == HourlyCurve::missing ? QJsonValue() : QJsonValue(value);
}

QString valueText(HourlyCurve::Value value) { return value == HourlyCurve::missing ? u"–"_s : QString::number(value); }

QString rowName(QDate day, RowStep step) { return day.toString(step == RowStep::Day ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s); }

void noteMissing(QJsonObject &row, const CurveSum &sum) {
    if (sum.missingHours > 0)
        row.insert(u"missing"_s, sum.missingHours);
}

struct Body {
    QJsonObject document;
    TextTable table;
};

Body bySlot(const HourlyCurve &curve) {
    Body body;
    body.table.column(Text::tr("Day")).column(Text::tr("Slot"), Right).column(Text::tr("Value"), Right);
    QJsonArray values;
    for (qsizetype index = 0; const HourlyCurve::Value value : curve.values()) {
        values.append(valueJson(value));
        body.table.row({rowName(curve.firstDay().addDays(index / madrid::slotsPerDay), RowStep::Day),
                        QString::number(index % madrid::slotsPerDay), valueText(value)});
        ++index;
    }
    body.document = {{u"slotsPerDay"_s, madrid::slotsPerDay}, {u"values"_s, values}};
    return body;
}

Body byHour(const HourlyCurve &curve) {
    Body body;
    body.table.column(Text::tr("Hour")).column(Text::tr("Value"), Right);
    QJsonArray points;
    for (qsizetype index = 0; const HourlyCurve::Value value : curve.values()) {
        if (const auto hour = curve.hourAt(index++)) {
            points.append(QJsonObject{{u"at"_s, madrid::hourText(*hour)}, {u"value"_s, valueJson(value)}});
            body.table.row({madrid::hourText(*hour), valueText(value)});
        }
    }
    body.document = {{u"points"_s, points}};
    return body;
}

Body bySum(const HourlyCurve &curve, RowStep step) {
    Body body;
    body.table.column(step == RowStep::Day ? Text::tr("Day") : Text::tr("Month")).column(Text::tr("Value"), Right);
    QJsonArray points;
    for (const DaySum &row : sums(curve, step)) {
        QJsonObject point{{u"at"_s, rowName(row.day, step)}, {u"value"_s, row.sum.value}};
        noteMissing(point, row.sum);
        points.append(point);
        body.table.row({rowName(row.day, step), QString::number(row.sum.value)});
    }
    const qint64 all = total(curve).value;
    body.table.row({Text::tr("Total"), QString::number(all)});
    body.document = {{u"points"_s, points}, {u"total"_s, all}};
    return body;
}

/// An hour of a day may be missing; the hours of a month in one slot are a sum of what is known.
HourlyCurve::Value cell(const CurveSum &slot, RowStep step) {
    return step == RowStep::Day && slot.missingHours > 0 ? HourlyCurve::missing : slot.value;
}

Body byMatrix(const HourlyCurve &curve, RowStep step) {
    Body body;
    body.table.column(step == RowStep::Day ? Text::tr("Day") : Text::tr("Month"));
    for (int slot = 0; slot < madrid::slotsPerDay; ++slot)
        body.table.column(QString::number(slot), Right);
    body.table.column(Text::tr("Total"), Right);
    QJsonArray rows;
    for (const SlotSums &row : slotSums(curve, step)) {
        QJsonArray values;
        QStringList cells{rowName(row.day, step)};
        for (const CurveSum &slot : row.slots) {
            values.append(valueJson(cell(slot, step)));
            cells << valueText(cell(slot, step));
        }
        QJsonObject object{{u"at"_s, rowName(row.day, step)}, {u"values"_s, values}, {u"total"_s, row.total.value}};
        noteMissing(object, row.total);
        rows.append(object);
        body.table.row(cells << QString::number(row.total.value));
    }
    const qint64 all = total(curve).value;
    QStringList lastLine(madrid::slotsPerDay + 2);
    lastLine.first() = Text::tr("Total");
    lastLine.last() = QString::number(all);
    body.table.row(lastLine);
    body.document = {{u"rows"_s, rows}, {u"total"_s, all}};
    return body;
}

Body bodyOf(const HourlyCurve &curve, CurveStep step) {
    switch (step) {
    case CurveStep::Slot:
        return bySlot(curve);
    case CurveStep::Hour:
        return byHour(curve);
    case CurveStep::Day:
        return bySum(curve, RowStep::Day);
    case CurveStep::Month:
        return bySum(curve, RowStep::Month);
    case CurveStep::MonthHour:
        return byMatrix(curve, RowStep::Month);
    case CurveStep::DayHour:
        break;
    }
    return byMatrix(curve, RowStep::Day);
}

} // namespace

CurveStep curveStepOf(const QString &name) {
    static const QHash<QString, CurveStep> steps{
        {u"slot"_s, CurveStep::Slot},   {u"hour"_s, CurveStep::Hour},        {u"day"_s, CurveStep::Day},
        {u"month"_s, CurveStep::Month}, {u"day-hour"_s, CurveStep::DayHour}, {u"month-hour"_s, CurveStep::MonthHour}};
    return steps.value(name, CurveStep::DayHour);
}

Answer curveAnswer(const CurveTitle &title, const HourlyCurve &curve, CurveStep step) {
    Body body = bodyOf(curve, step);
    body.document.insert(u"kind"_s, title.kind);
    body.document.insert(u"of"_s, title.of);
    body.document.insert(u"from"_s, curve.firstDay().toString(Qt::ISODate));
    body.document.insert(u"until"_s, curve.lastDay().toString(Qt::ISODate));
    body.document.insert(u"unit"_s, title.unit);
    Answer answer{body.document, body.table.text(), {}};
    if (const int missing = total(curve).missingHours; missing > 0)
        answer.notes << Text::tr("%n hour(s) are not known.", nullptr, missing);
    return answer;
}

} // namespace gkwh::cli
