// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// production.import, rights.import, correction.import: hours of a stored curve, [[UTC hour, kWh]…].
#include "model/office/CurveRepository.h"
#include "model/office/OperationKinds.h"
#include "model/office/PlantLookup.h"
#include "model/office/ProfileRepository.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = ArgumentSpec::Type;
constexpr auto required = ArgumentSpec::Need::Required;

enum class Sign { NotNegative, Any };

/// Hours since 1970 as a number, or an ISO text with Z or an offset.
Result<UtcHour> hourIn(const QJsonValue &value) {
    if (!value.isString())
        return wholeNumber(value, "hours"_L1);
    const QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime || instant.toSecsSinceEpoch() % 3600 != 0)
        return refuse("bad-date"_L1, {{u"argument"_s, u"hours"_s}, {u"text"_s, value.toString()}});
    return madrid::hourOf(instant);
}

/// The hours as a curve; an hour given twice has its later value.
Result<HourlyCurve> hoursIn(const QJsonArray &list, Sign sign) {
    const UtcHour earliest = madrid::midnight(QDate(firstCurveYear, 1, 1));
    const UtcHour latest = madrid::midnight(QDate(lastCurveYear + 1, 1, 1));
    constexpr qint64 most = std::numeric_limits<qint32>::max(); // what a chunk holds; its least value means missing
    std::vector<std::pair<UtcHour, qint64>> hours;
    hours.reserve(static_cast<size_t>(list.size()));
    for (const QJsonValue &item : list) {
        const QJsonArray pair = item.toArray();
        if (pair.size() != 2)
            return badArgument("hours"_L1, "type"_L1);
        GKWH_LET(hour, hourIn(pair[0]));
        GKWH_LET(kwh, wholeNumber(pair[1], "hours"_L1));
        if (hour < earliest || hour >= latest)
            return refuse("bad-date"_L1, {{u"argument"_s, u"hours"_s}, {u"text"_s, pair[0].toVariant().toString()}});
        if (kwh < 0 && sign == Sign::NotNegative)
            return refuse("negative"_L1, {{u"value"_s, kwh}, {u"time"_s, madrid::hourText(hour)}});
        if (kwh < -most || kwh > most)
            return refuse("out-of-range"_L1, {{u"value"_s, kwh}, {u"time"_s, madrid::hourText(hour)}});
        hours.emplace_back(hour, kwh);
    }
    if (hours.empty())
        return HourlyCurve();
    const auto [first, last] = std::minmax_element(hours.begin(), hours.end());
    HourlyCurve curve = HourlyCurve::spanning(madrid::addressOf(first->first).day, madrid::addressOf(last->first).day);
    for (const auto &[hour, kwh] : hours)
        curve.set(hour, kwh);
    return curve;
}

QJsonObject importAnswer(QLatin1StringView kind, qsizetype rows, const WrittenHours &written) {
    return {{u"kind"_s, QString(kind)},      {u"rows"_s, rows},         {u"added"_s, written.added},
            {u"changed"_s, written.changed}, {u"same"_s, written.same}, {u"warnings"_s, QJsonArray()},
            {u"errors"_s, QJsonArray()},     {u"dryRun"_s, false}};
}

Result<QJsonObject> importProduction(Work &work) {
    GKWH_LET(meter, knownMeter(work.storage, work.arguments.text("meter"_L1)));
    const QJsonArray list = work.arguments.list("hours"_L1);
    GKWH_LET(hours, hoursIn(list, Sign::NotNegative));
    GKWH_LET(written, work.storage.curves().write(CurveKey::meter(meter.meter.serial), hours));
    return importAnswer("production"_L1, list.size(), written);
}

/// Rights or corrections that were granted elsewhere; the profile is tracked only by its remainder.
Result<QJsonObject> importProfileCurve(Work &work, QLatin1StringView kind, Sign sign, CurveKey (*key)(qint64)) {
    const qint64 shares = work.arguments.whole("profile"_L1);
    GKWH_TRY(checkProfile(shares, "profile"_L1));
    const QJsonArray list = work.arguments.list("hours"_L1);
    GKWH_LET(hours, hoursIn(list, sign));
    GKWH_LET(written, work.storage.curves().write(key(shares), hours));
    return importAnswer(kind, list.size(), written);
}

Result<QJsonObject> importRights(Work &work) {
    return importProfileCurve(work, "rights"_L1, Sign::NotNegative, CurveKey::rights);
}

Result<QJsonObject> importCorrection(Work &work) {
    return importProfileCurve(work, "correction"_L1, Sign::Any, CurveKey::correction);
}

} // namespace

std::vector<OperationKind> curveOperations() {
    const std::vector<ArgumentSpec> profileHours{
        {"profile"_L1, Type::Whole, required}, {"hours"_L1, Type::List, required}, {"source"_L1, Type::Text}};
    return {{"production.import"_L1,
             {{"meter"_L1, Type::Text, required}, {"source"_L1, Type::Text}, {"hours"_L1, Type::List, required}},
             false,
             importProduction},
            {"rights.import"_L1, profileHours, true, importRights},
            {"correction.import"_L1, profileHours, true, importCorrection}};
}

} // namespace gkwh
