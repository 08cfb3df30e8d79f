// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/MeasuredProduction.h"

#include <QDir>
#include <QFile>

#include <algorithm>

static void initReadings() { Q_INIT_RESOURCE(demo); }

namespace gkwh::demo {

using namespace Qt::StringLiterals;

namespace {

/// Lays the known hours of `other` over `curve`, which grows to hold both.
void join(HourlyCurve &curve, const HourlyCurve &other) {
    if (curve.isEmpty() || other.isEmpty()) {
        if (curve.isEmpty())
            curve = other;
        return;
    }
    curve = curve.over(std::min(curve.firstDay(), other.firstDay()), std::max(curve.lastDay(), other.lastDay()));
    for (QDate day = other.firstDay(); day <= other.lastDay(); day = day.addDays(1)) {
        const std::span<const HourlyCurve::Value> read = other.day(day);
        std::transform(read.begin(), read.end(), curve.day(day).begin(), curve.day(day).begin(),
                       [](auto from, auto into) { return from == HourlyCurve::missing ? into : from; });
    }
}

} // namespace

Result<HourlyCurve> parseMeasured(const QByteArray &csv, const QString &meter) {
    std::vector<std::pair<UtcHour, qint64>> readings;
    const QList<QByteArray> lines = csv.trimmed().split('\n');
    for (qsizetype number = 1; number < lines.size(); ++number) {
        const QList<QByteArray> fields = lines[number].trimmed().split(';');
        if (fields.size() == 3 && fields[1] != meter.toLatin1())
            continue;
        const QDateTime begin = QDateTime::fromString(QString::fromLatin1(fields[0]), Qt::ISODate);
        bool isNumber = false;
        const qint64 kwh = fields.last().toLongLong(&isNumber);
        if (fields.size() != 3 || !begin.isValid() || begin.timeSpec() != Qt::OffsetFromUTC || !isNumber || kwh < 0)
            return refuse("bad-line"_L1, {{u"line"_s, number + 1}});
        readings.emplace_back(madrid::hourOf(begin), kwh);
    }
    if (readings.empty())
        return HourlyCurve();
    const auto [first, last] = std::minmax_element(readings.begin(), readings.end());
    HourlyCurve curve = HourlyCurve::spanning(madrid::addressOf(first->first).day, madrid::addressOf(last->first).day);
    for (const auto &[hour, kwh] : readings)
        curve.set(hour, kwh);
    return curve;
}

HourlyCurve measuredProduction(const QString &meter) {
    initReadings();
    HourlyCurve all;
    for (const QFileInfo &info : QDir(u":/demo"_s).entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const Result<HourlyCurve> month = parseMeasured(file.readAll(), meter))
            join(all, *month);
    }
    return all;
}

} // namespace gkwh::demo
