// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rights.grant: one run over all tracked profiles, in one transaction (rights.md §3.4 [N]).
#include "model/office/GrantAhead.h"
#include "model/office/OfficeAnswers.h"
#include "model/office/OperationKinds.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = ArgumentSpec::Type;

/// [meter, or {meter, from, until}]
Result<std::vector<AcceptedGap>> gapsIn(const QJsonArray &list) {
    std::vector<AcceptedGap> gaps;
    for (const QJsonValue &item : list) {
        if (item.isString()) {
            gaps.push_back({item.toString(), {}});
            continue;
        }
        if (!item.isObject())
            return badArgument("acceptGaps"_L1, "type"_L1);
        GKWH_LET(fields, Arguments::of(item.toObject(), {{"meter"_L1, Type::Text, ArgumentSpec::Need::Required},
                                                         {"from"_L1, Type::Date},
                                                         {"until"_L1, Type::Date}}));
        const DayRange days{fields.date("from"_L1), fields.date("until"_L1)};
        GKWH_TRY(checkCurveDay(days.first, "from"_L1));
        GKWH_TRY(checkCurveDay(days.last, "until"_L1));
        if (days.first.isValid() && days.last.isValid() && days.last < days.first)
            return refuse("bad-date"_L1, {{u"argument"_s, u"until"_s}, {u"text"_s, days.last.toString(Qt::ISODate)}});
        gaps.push_back({fields.text("meter"_L1), days});
    }
    return gaps;
}

QJsonObject rowOf(const GrantEntry &entry, bool granted) {
    return {{u"shares"_s, entry.shares},
            {u"from"_s, dateJson(entry.from)},
            {u"until"_s, dateJson(entry.until)},
            {u"inWh"_s, entry.inWh},
            {u"productionWh"_s, entry.productionWh},
            {u"grantedKwh"_s, entry.grantedKwh},
            {u"paidDebtKwh"_s, entry.paidDebtKwh},
            {u"outWh"_s, entry.outWh},
            {u"state"_s, granted ? u"granted"_s : u"up-to-date"_s}};
}

GrantEntry upToDate(const ProfileState &state) {
    GrantEntry entry;
    entry.shares = state.profile.shares;
    entry.until = state.targetDay.addDays(-1);
    entry.inWh = entry.outWh = state.carry.remainderWh();
    return entry;
}

/// Keeps rights, paid debt, remainder and log of a profile.
Done keep(Storage &storage, const GrantedProfile &profile) {
    const GrantEntry &entry = profile.entry;
    GKWH_TRY(storage.curves().write(CurveKey::rights(entry.shares), profile.rights));
    GKWH_TRY(storage.curves().write(CurveKey::correction(entry.shares), profile.correction));
    GKWH_TRY(storage.profiles().saveRemainder({entry.shares, entry.until.addDays(1), profile.carry}));
    return storage.profiles().appendEntry(entry);
}

Result<QJsonObject> grant(Work &work) {
    const QDate asked = work.arguments.date("until"_L1);
    GKWH_TRY(checkCurveDay(asked, "until"_L1));
    GKWH_LET(gaps, gapsIn(work.arguments.list("acceptGaps"_L1)));
    GKWH_LET(plan, planGrant(work.storage, {asked, gaps}));
    for (const AcceptedGap &gap : plan.gapsToKeep)
        GKWH_TRY(work.storage.plants().addGap(gap));
    GrantBasis basis;
    if (plan.from.isValid()) {
        OfficeReader reader(work.storage);
        GKWH_LET(prepared, grantBasis(reader, plan.from, plan.until));
        basis = std::move(prepared);
    }
    GrantAhead ahead(basis, plan);
    QJsonArray rows;
    QDate until = plan.until;
    const auto total = static_cast<qint64>(plan.profiles.size());
    for (const ProfileState &state : plan.profiles) {
        GKWH_TRY(work.progress.report(rows.size(), total, QString::number(state.profile.shares)));
        const bool hasWork = plan.hasWork(state);
        GrantEntry entry = upToDate(state);
        if (hasWork) {
            GKWH_LET(granted, ahead.next());
            GKWH_TRY(keep(work.storage, granted));
            entry = granted.entry;
        }
        if (state.granted && (!until.isValid() || entry.until > until))
            until = entry.until;
        rows.append(rowOf(entry, hasWork));
    }
    GKWH_TRY(work.progress.report(total, total));
    return QJsonObject{{u"from"_s, dateJson(plan.from)},
                       {u"until"_s, dateJson(until)},
                       {u"profiles"_s, rows},
                       {u"heldBackBy"_s, json(plan.heldBackBy)}};
}

} // namespace

std::vector<OperationKind> grantOperations() {
    return {{"rights.grant"_L1, {{"until"_L1, Type::Date}, {"acceptGaps"_L1, Type::List}}, false, grant}};
}

} // namespace gkwh
