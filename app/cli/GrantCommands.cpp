// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// grant, nightly: rights to the last complete day.
#include "app/cli/Call.h"
#include "app/cli/CommandTable.h"
#include "app/cli/TextTable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GrantCommands)
};

/// METER, or METER:FROM:UNTIL, as rights.grant takes it; nothing where it is neither.
std::optional<QJsonValue> gapIn(const QString &text) {
    const QStringList parts = text.split(':'_L1);
    if (parts.first().isEmpty())
        return std::nullopt;
    if (parts.size() == 1)
        return QJsonValue(parts.first());
    const auto isDay = [](const QString &part) { return QDate::fromString(part, u"yyyy-MM-dd"_s).isValid(); };
    if (parts.size() != 3 || !isDay(parts[1]) || !isDay(parts[2]))
        return std::nullopt;
    return QJsonObject{{u"meter"_s, parts[0]}, {u"from"_s, parts[1]}, {u"until"_s, parts[2]}};
}

QString grantText(const QJsonObject &answer) {
    using enum TextTable::Align;
    TextTable table;
    table.column(Text::tr("Shares"), Right).column(Text::tr("From")).column(Text::tr("Until"));
    table.column(Text::tr("In Wh"), Right).column(Text::tr("Production Wh"), Right);
    table.column(Text::tr("Granted kWh"), Right).column(Text::tr("Paid debt kWh"), Right);
    table.column(Text::tr("Out Wh"), Right).column({});
    for (const QJsonValue &value : answer.value("profiles"_L1).toArray()) {
        const auto number = [&](QLatin1StringView name) { return QString::number(value[name].toInteger()); };
        table.row({number("shares"_L1), value["from"_L1].toString(u"–"_s), value["until"_L1].toString(u"–"_s),
                   number("inWh"_L1), number("productionWh"_L1), number("grantedKwh"_L1), number("paidDebtKwh"_L1),
                   number("outWh"_L1),
                   value["state"_L1] == "granted"_L1 ? Text::tr("granted") : Text::tr("up to date")});
    }
    return table.text();
}

QStringList notes(const Outcome &outcome) {
    QStringList list;
    const QJsonArray profiles = outcome.result.value("profiles"_L1).toArray();
    const QString until = outcome.result.value("until"_L1).toString();
    if (profiles.isEmpty())
        list << Text::tr("No profile is tracked, so there was nothing to grant.");
    else if (!outcome.changed)
        list << Text::tr("Every profile is up to date: there was nothing to grant.");
    else
        list << Text::tr("Granted until %1.").arg(until);
    for (const QJsonValue &meter : outcome.result.value("heldBackBy"_L1).toArray())
        list << Text::tr("Meter %1 lacks readings since %2 and holds back what comes after.")
                    .arg(meter["meter"_L1].toString(), meter["since"_L1].toString());
    return list;
}

} // namespace

Reply grantRights(Call &call) {
    QJsonObject arguments;
    if (call.line().has("--until"_L1))
        arguments.insert(u"until"_s, call.line().text("--until"_L1));
    QJsonArray gaps;
    for (const QString &text : call.line().texts("--accept-gap"_L1)) {
        const auto gap = gapIn(text);
        if (!gap)
            return tl::unexpected(Failure::usage(
                Text::tr("“%1” is no gap: expected is METER, or METER:FROM:UNTIL with two days.").arg(text)));
        gaps.append(*gap);
    }
    if (!gaps.isEmpty())
        arguments.insert(u"acceptGaps"_s, gaps);
    GKWH_LET(outcome, call.perform("rights.grant"_L1, arguments));
    return Answer{outcome.result, grantText(outcome.result), notes(outcome)};
}

Reply workAtNight(Call &call) {
    GKWH_LET(granted, call.perform("rights.grant"_L1, {}));
    return Answer{{{u"grant"_s, granted.result}}, grantText(granted.result), notes(granted)};
}

} // namespace gkwh::cli
