// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// profile list, profile track, profile untrack: which numbers of shares are granted rights.
#include "app/cli/Call.h"
#include "app/cli/CommandTable.h"
#include "app/cli/TextTable.h"
#include "model/office/OfficeAnswers.h"
#include "model/rights/ShareNumbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProfileCommands)
};

/// All that are typed belong to one list.
tl::expected<QJsonArray, Failure> profilesIn(const QStringList &texts) {
    const auto numbers = shareNumbers(texts.join(','_L1));
    if (!numbers && numbers.error().code == "out-of-range"_L1)
        return tl::unexpected(Failure(numbers.error()));
    if (!numbers)
        return tl::unexpected(Failure::usage(
            Text::tr("“%1” is no list of profiles: expected are numbers of shares like 1 10 120, or 1-3,9.")
                .arg(texts.join(' '_L1))));
    QJsonArray list;
    for (const qint64 shares : *numbers)
        list.append(shares);
    return list;
}

QString profilesText(const QJsonObject &answer) {
    using enum TextTable::Align;
    TextTable table;
    table.column(Text::tr("Shares"), Right).column(Text::tr("Algorithm"), Right).column(Text::tr("Target day"));
    table.column(Text::tr("Remainder Wh"), Right).column(Text::tr("Debt kWh"), Right);
    table.column(Text::tr("Granted kWh"), Right).column(Text::tr("Members"), Right);
    for (const QJsonValue &value : answer.value("profiles"_L1).toArray()) {
        const auto number = [&](QLatin1StringView name) { return QString::number(value[name].toInteger()); };
        table.row({number("shares"_L1), number("algorithm"_L1), value["targetDay"_L1].toString(),
                   number("remainderWh"_L1), number("debtKwh"_L1), number("grantedKwh"_L1), number("members"_L1)});
    }
    return table.text();
}

Reply perform(Call &call, QLatin1StringView kind, QJsonObject arguments, const QString &whenSame) {
    const auto profiles = profilesIn(call.line().operands());
    if (!profiles)
        return tl::unexpected(profiles.error());
    arguments.insert(u"profiles"_s, *profiles);
    GKWH_LET(outcome, call.perform(kind, arguments));
    Answer answer{outcome.result, profilesText(outcome.result), {}};
    if (!outcome.changed)
        answer.notes << whenSame;
    return answer;
}

} // namespace

Reply listProfiles(Call &call) {
    GKWH_LET(file, call.openToRead());
    GKWH_LET(states, file->reader().profiles());
    const QJsonObject answer = json(states);
    return Answer{answer, profilesText(answer), {}};
}

Reply trackProfiles(Call &call) {
    QJsonObject arguments;
    if (call.line().has("--from"_L1))
        arguments.insert(u"from"_s, call.line().text("--from"_L1));
    if (const auto algorithm = call.line().whole("--algorithm"_L1))
        arguments.insert(u"algorithm"_s, *algorithm);
    return perform(call, "profile.track"_L1, arguments, Text::tr("They are tracked already: there was nothing to do."));
}

Reply untrackProfiles(Call &call) {
    return perform(call, "profile.untrack"_L1, {}, Text::tr("Nobody tracks them any more: there was nothing to do."));
}

} // namespace gkwh::cli
