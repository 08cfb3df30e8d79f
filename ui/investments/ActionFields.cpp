// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/ActionFields.h"

#include "app/setup/Format.h"
#include "app/setup/RefusalText.h"
#include "model/investment/actions/InterestAction.h"
#include "model/investment/actions/Undo.h"
#include "ui/investments/HistoryWords.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Kind = ActionField::Kind;
using Fields = std::vector<ActionField>;

QString iso(QDate day) { return day.toString(Qt::ISODate); }

ActionField dayField(const InvestmentCase &facts, const QString &label) {
    return {"date"_L1, label, Kind::Day, true, iso(facts.today)};
}

ActionField amountField(const QString &label, std::optional<Cents> initial, const QString &effect = {}) {
    return {"amount"_L1, label, Kind::Amount, true, initial ? money::text(*initial) : QString(), effect};
}

ActionField reasonField(const QString &label, bool needed = false) {
    return {"reason"_L1, needed ? label : ActionFields::tr("%1 (may stay empty)").arg(label), Kind::Text, needed};
}

Fields payFields(const InvestmentCase &facts) {
    return {dayField(facts, ActionFields::tr("Day of the payment")),
            amountField(ActionFields::tr("Amount, €"), facts.investment.nominal)};
}

Fields unpayFields(const InvestmentCase &facts) {
    return {dayField(facts, ActionFields::tr("Day of the return")),
            amountField(ActionFields::tr("Amount, €"), facts.investment.nominal),
            reasonField(ActionFields::tr("The bank’s code"))};
}

Fields divestFields(const InvestmentCase &facts) {
    Fields fields{dayField(facts, ActionFields::tr("Last day"))};
    const Terms &terms = facts.terms;
    const bool effective = facts.state() == InvestmentState::Effective;
    if (effective && terms.penaltyMode == PenaltyMode::PpmOutstanding && terms.penaltyMin && terms.penaltyMax)
        fields.push_back({"penaltyRate"_L1, ActionFields::tr("Penalty, % of what is outstanding"), Kind::Rate, false,
                          money::percent(terms.penaltyValue),
                          ActionFields::tr("Between %1 and %2")
                              .arg(format::percent(*terms.penaltyMin), format::percent(*terms.penaltyMax))});
    if (terms.hasPenalty() || terms.penaltyWhileWaiting > 0)
        fields.push_back({"waive"_L1,
                          ActionFields::tr("Why no penalty is kept (empty: it is kept)"),
                          Kind::Text,
                          false,
                          {},
                          ActionFields::tr("Only a manager may waive it.")});
    return fields;
}

Fields interestFields(const InvestmentCase &facts) {
    const InterestPayment usual = usualInterest(facts);
    const std::optional<Ppm> rate = facts.investment.rate ? facts.investment.rate : facts.emission.rate;
    return {
        {"from"_L1, ActionFields::tr("From"), Kind::Day, true, iso(usual.from)},
        {"until"_L1, ActionFields::tr("Until"), Kind::Day, true, iso(usual.until)},
        {"rate"_L1, ActionFields::tr("Rate, % a year"), Kind::Rate, true, rate ? money::percent(*rate) : QString()}};
}

Fields transferFields(const InvestmentCase &facts) {
    return {{"to"_L1, ActionFields::tr("To the member"), Kind::Member},
            dayField(facts, ActionFields::tr("Last day of the giver")),
            {"cause"_L1, ActionFields::tr("Cause"), Kind::Cause},
            {"iban"_L1, ActionFields::tr("Account of the receiver (empty: the known one)"), Kind::Text, false}};
}

} // namespace

std::vector<ActionField> ActionFields::of(const InvestmentCase &facts, const ActionState &state) {
    const auto action = state.action;
    Fields fields;
    if (action == "sign"_L1)
        fields = {dayField(facts, tr("Day of the signature"))};
    else if (action == "invoice"_L1 || action == "recharge"_L1)
        fields = {dayField(facts, tr("Day of the charge"))};
    else if (action == "pay"_L1)
        fields = payFields(facts);
    else if (action == "unpay"_L1)
        fields = unpayFields(facts);
    else if (action == "cancel"_L1 || action == "resign"_L1)
        fields = {reasonField(tr("Reason"))};
    else if (action == "undo"_L1)
        fields = {reasonField(tr("Reason"), true)};
    else if (action == "divest"_L1)
        fields = divestFields(facts);
    else if (action == "transfer"_L1)
        fields = transferFields(facts);
    else if (action == "split"_L1)
        fields = {amountField(tr("Amount of the first part, €"), std::nullopt),
                  dayField(facts, tr("Last day of the whole"))};
    else if (action == "amortize"_L1)
        fields = {{"until"_L1, tr("Quotas due until"), Kind::Day, true, iso(facts.today)}};
    else if (action == "interest"_L1)
        fields = interestFields(facts);
    else if (action == "mature"_L1)
        fields = {dayField(facts, tr("Day"))};
    else if (action == "correct"_L1)
        fields = {{"to"_L1, tr("Right amount, €"), Kind::Amount, true, money::text(facts.investment.nominal)}};
    else if (action == "partial"_L1)
        fields = {amountField(tr("Amount returned, €"), std::nullopt), dayField(facts, tr("Day"))};
    else if (action == "pact"_L1)
        fields = {{"changes"_L1, tr("What was agreed"), Kind::Attributes},
                  dayField(facts, tr("Day of the pact")),
                  {"comment"_L1, tr("What it was about"), Kind::Text}};
    if (state.withReason)
        fields.push_back({"override"_L1, tr("Why it is done all the same"), Kind::Text});
    return fields;
}

QString ActionFields::introduction(const InvestmentCase &facts, const ActionState &state) {
    QString text;
    if (state.action == "undo"_L1) {
        if (const InvestmentEvent *event = lastToUndo(facts))
            text = tr("Undoes the last action, of %1 by %2. %3")
                       .arg(HistoryWords::moment(event->at), event->user, HistoryWords::sentence(*event));
    } else if (state.action == "split"_L1) {
        text = tr("Two investments take the place of this one, on the same terms; nothing moves in the books.");
    } else if (state.action == "partial"_L1) {
        text = tr("For what was returned before the desk kept the books: they know of it already.");
    }
    if (state.withReason)
        text += (text.isEmpty() ? QString() : u"\n"_s) + words(state.allowed.error());
    else if (state.managerOnly)
        text += (text.isEmpty() ? QString() : u"\n"_s) + tr("Only a manager may do this.");
    return text;
}

QString ActionFields::primary(QLatin1StringView action, std::optional<Cents> amount) {
    struct Verb {
        QLatin1StringView action;
        QString alone, withAmount;
    };
    const Verb verbs[] = {
        {"sign"_L1, tr("Record the signature"), {}},
        {"invoice"_L1, tr("Make the charge order"), tr("Charge %1")},
        {"pay"_L1, tr("Register the payment"), tr("Register payment of %1")},
        {"recharge"_L1, tr("Charge again"), tr("Charge %1 again")},
        {"correct"_L1, tr("Correct"), tr("Correct to %1")},
        {"cancel"_L1, tr("Cancel the order"), {}},
        {"resign"_L1, tr("Resign"), {}},
        {"unpay"_L1, tr("Register the return"), tr("Register return of %1")},
        {"divest"_L1, tr("Divest"), tr("Divest %1")},
        {"amortize"_L1, tr("Amortise"), tr("Amortise %1")},
        {"interest"_L1, tr("Pay interest"), tr("Pay %1 of interest")},
        {"transfer"_L1, tr("Transfer"), tr("Transfer %1")},
        {"split"_L1, tr("Split"), tr("Split %1")},
        {"pact"_L1, tr("Record the pact"), {}},
        {"partial"_L1, tr("Return in part"), tr("Return %1")},
        {"mature"_L1, tr("Return the capital"), tr("Return %1")},
        {"undo"_L1, tr("Undo"), {}},
    };
    for (const Verb &verb : verbs) {
        if (verb.action == action)
            return amount && !verb.withAmount.isEmpty() ? verb.withAmount.arg(format::money(*amount)) : verb.alone;
    }
    return action;
}

} // namespace gkwh
