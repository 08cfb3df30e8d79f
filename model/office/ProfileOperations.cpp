// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// profile.track, profile.untrack, remainder.set: which profiles are granted rights, and from which state.
#include "model/office/OfficeAnswers.h"
#include "model/office/OperationKinds.h"

#include <set>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = ArgumentSpec::Type;
constexpr auto required = ArgumentSpec::Need::Required;

/// Whole numbers of shares, 1 or more; one wrong number refuses them all.
Result<std::set<qint64>> profilesIn(const Arguments &arguments) {
    std::set<qint64> profiles;
    for (const QJsonValue &value : arguments.list("profiles"_L1)) {
        GKWH_LET(shares, wholeNumber(value, "profiles"_L1));
        GKWH_TRY(checkProfile(shares, "profiles"_L1));
        profiles.insert(shares);
    }
    if (profiles.empty())
        return badArgument("profiles"_L1, "empty"_L1);
    return profiles;
}

Result<Algorithm> algorithmIn(const Arguments &arguments) {
    const qint64 number = arguments.hasValue("algorithm"_L1) ? arguments.whole("algorithm"_L1) : 1;
    if (number != 1 && number != 2)
        return refuse("out-of-range"_L1, {{u"argument"_s, u"algorithm"_s}, {u"value"_s, number}});
    return static_cast<Algorithm>(number);
}

Result<QJsonObject> answer(Work &work, const std::set<qint64> &named) {
    GKWH_LET(states, OfficeReader(work.storage).profiles());
    QJsonArray list;
    for (const ProfileState &state : states) {
        if (named.contains(state.profile.shares))
            list.append(json(state));
    }
    return QJsonObject{{u"profiles"_s, list}};
}

Result<QJsonObject> track(Work &work) {
    GKWH_LET(wanted, profilesIn(work.arguments));
    GKWH_LET(algorithm, algorithmIn(work.arguments));
    QDate from = work.arguments.date("from"_L1);
    GKWH_TRY(checkCurveDay(from, "from"_L1));
    if (!from.isValid()) {
        GKWH_LET(usual, OfficeReader(work.storage).defaultStart());
        from = usual;
    }
    ProfileRepository &repository = work.storage.profiles();
    GKWH_LET(known, repository.profiles());
    for (const qint64 shares : wanted) {
        const auto profile =
            std::find_if(known.begin(), known.end(), [&](const Profile &other) { return other.shares == shares; });
        if (profile != known.end() && profile->tracked)
            continue;
        if (profile != known.end()) {
            GKWH_TRY(repository.saveProfile({shares, profile->algorithm, true}));
            GKWH_LET(kept, repository.remaindersOf(shares));
            if (!kept.empty())
                continue; // it goes on where it stopped: what was granted stays granted
        }
        if (!from.isValid())
            return refuse("no-start"_L1);
        GKWH_TRY(repository.saveProfile({shares, algorithm, true}));
        GKWH_TRY(repository.saveRemainder({shares, from, Carry().with(algorithm)}));
    }
    return answer(work, wanted);
}

Result<QJsonObject> untrack(Work &work) {
    GKWH_LET(wanted, profilesIn(work.arguments));
    ProfileRepository &repository = work.storage.profiles();
    GKWH_LET(known, repository.profiles());
    for (const qint64 shares : wanted) {
        const auto profile =
            std::find_if(known.begin(), known.end(), [&](const Profile &other) { return other.shares == shares; });
        if (profile == known.end())
            return notFound("profile"_L1, QString::number(shares));
        GKWH_TRY(repository.saveProfile({shares, profile->algorithm, false}));
    }
    return answer(work, wanted);
}

/// A remainder beyond the first day not granted here would leave days that nobody ever grants. Rights granted elsewhere
/// say nothing of their last days: the predecessor kept no hours of 0 kWh.
Done checkTarget(Work &work, qint64 shares, QDate targetDay) {
    GKWH_TRY(checkCurveDay(targetDay, "targetDay"_L1));
    GKWH_LET(entries, work.storage.profiles().entriesOf(shares));
    if (entries.empty())
        return {};
    const QDate next = entries.front().until.addDays(1);
    if (targetDay > next)
        return refuse("bad-date"_L1, {{u"argument"_s, u"targetDay"_s},
                                      {u"text"_s, targetDay.toString(Qt::ISODate)},
                                      {u"notAfter"_s, next.toString(Qt::ISODate)}});
    return {};
}

Result<QJsonObject> setRemainder(Work &work) {
    const qint64 shares = work.arguments.whole("profile"_L1);
    GKWH_TRY(checkProfile(shares, "profile"_L1));
    GKWH_LET(wh, checkedRemainder(work.arguments.whole("wh"_L1)));
    const QDate targetDay = work.arguments.date("targetDay"_L1);
    GKWH_TRY(checkTarget(work, shares, targetDay));
    ProfileRepository &repository = work.storage.profiles();
    GKWH_LET(known, repository.profiles());
    const auto profile =
        std::find_if(known.begin(), known.end(), [&](const Profile &other) { return other.shares == shares; });
    const Algorithm algorithm = profile == known.end() ? Algorithm::Wh : profile->algorithm;
    GKWH_TRY(repository.saveProfile({shares, algorithm, true}));
    GKWH_LET(kept, repository.remaindersOf(shares));
    const auto same = std::find_if(kept.begin(), kept.end(), [&](const Remainder &other) {
        return other.targetDay == targetDay && other.carry.remainderWh() == wh;
    });
    if (same == kept.end()) // else the exact algorithm's finer state would be lost for nothing
        GKWH_TRY(repository.saveRemainder({shares, targetDay, Carry::fromRemainder(wh).with(algorithm)}));
    return QJsonObject{{u"profile"_s, shares}, {u"targetDay"_s, targetDay.toString(Qt::ISODate)}, {u"wh"_s, wh}};
}

} // namespace

std::vector<OperationKind> profileOperations() {
    return {{"profile.track"_L1,
             {{"profiles"_L1, Type::List, required}, {"from"_L1, Type::Date}, {"algorithm"_L1, Type::Whole}},
             false,
             track},
            {"profile.untrack"_L1, {{"profiles"_L1, Type::List, required}}, true, untrack},
            {"remainder.set"_L1,
             {{"profile"_L1, Type::Whole, required},
              {"targetDay"_L1, Type::Date, required},
              {"wh"_L1, Type::Whole, required},
              {"reason"_L1, Type::Text, required}},
             true,
             setRemainder}};
}

} // namespace gkwh
