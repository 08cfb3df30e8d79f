// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// investment list, show and actions: what there is, how it came about, and what may be done with it.
#include "app/cli/Call.h"
#include "app/cli/CommandTable.h"
#include "app/cli/InvestmentTexts.h"
#include "app/cli/TextTable.h"
#include "app/setup/RefusalText.h"
#include "model/investment/actions/ActionTable.h"
#include "model/office/InvestmentAnswers.h"
#include "model/office/InvestmentLookup.h"
#include "model/office/InvestmentRepository.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InvestmentCommands)
};

/// What the options leave of the list; an empty one leaves all.
struct Filter {
    QString kind, state, emission, member;

    explicit Filter(const CommandLine &line)
        : kind(line.text("--kind"_L1)), state(line.text("--state"_L1)), emission(line.text("--emission"_L1)),
          member(line.text("--member"_L1)) {}

    /// Refuses not-found for what the file does not know.
    Done check(Storage &storage) const {
        GKWH_LET(kinds, storage.investments().kinds());
        if (!kind.isEmpty() && std::ranges::find(kinds, kind, &Terms::code) == kinds.end())
            return notFound("kind"_L1, kind);
        if (!emission.isEmpty())
            GKWH_TRY(knownEmission(storage, emission));
        if (!member.isEmpty())
            GKWH_TRY(knownMember(storage, member));
        return {};
    }
};

Result<QJsonArray> listed(Storage &storage, const Filter &filter, QDate today) {
    GKWH_TRY(filter.check(storage));
    std::map<QString, Terms> termsByEmission;
    GKWH_LET(emissions, storage.investments().emissions());
    for (const Emission &emission : emissions) {
        GKWH_LET(terms, termsOf(storage, emission));
        termsByEmission[emission.code] = terms;
    }
    GKWH_LET(investments, filter.member.isEmpty() ? storage.investments().investments()
                                                  : storage.investments().investmentsOf(filter.member));
    GKWH_LET(histories, storage.investments().allEvents());
    QJsonArray list;
    for (const Investment &investment : investments) {
        const Terms &terms = termsByEmission[investment.emission];
        const bool wanted = (filter.kind.isEmpty() || terms.code == filter.kind)
                            && (filter.emission.isEmpty() || investment.emission == filter.emission);
        if (!wanted)
            continue;
        const StateReading reading = stateOf(investment, terms, histories.value(investment.name), today);
        if (filter.state.isEmpty() || nameOf(reading.state) == filter.state)
            list.append(investmentJson(investment, terms, reading));
    }
    return list;
}

QJsonValue refusalJson(const Done &allowed) {
    return allowed ? QJsonValue(QJsonValue::Null) : QJsonValue(json(allowed.error(), words(allowed.error())));
}

} // namespace

Reply listInvestments(Call &call) {
    GKWH_LET(file, call.openToRead());
    GKWH_LET(list, listed(file->storage(), Filter(call.line()), todayAt(file->office())));
    return Answer{{{u"investments"_s, list}}, investmentsText(list), {}};
}

Reply showInvestment(Call &call) {
    GKWH_LET(file, call.openToRead());
    GKWH_LET(one, investmentCase(file->storage(), call.line().operands().first(), todayAt(file->office())));
    QJsonObject answer = investmentJson(one);
    answer.insert(u"events"_s, eventsJson(one.events));
    answer.insert(u"quotas"_s, quotasJson(one));
    answer.insert(u"documents"_s, documentsJson(one.invoices));
    return Answer{answer, wholeInvestmentText(answer), {}};
}

Reply listActions(Call &call) {
    GKWH_LET(file, call.openToRead());
    GKWH_LET(one, investmentCase(file->storage(), call.line().operands().first(), todayAt(file->office())));
    TextTable table;
    table.column(Text::tr("Action")).column(Text::tr("Possible")).column(Text::tr("Why not"));
    QJsonArray list;
    for (const ActionState &state : actionStates(one)) {
        list.append(QJsonObject{{u"action"_s, QString(state.action)},
                                {u"allowed"_s, state.allowed.has_value()},
                                {u"refusal"_s, refusalJson(state.allowed)}});
        table.row({state.action,
                   state.allowed      ? Text::tr("yes")
                   : state.withReason ? Text::tr("with a reason")
                                      : Text::tr("no"),
                   state.allowed ? QString() : words(state.allowed.error())});
    }
    return Answer{{{u"actions"_s, list}}, table.text(), {}};
}

} // namespace gkwh::cli
