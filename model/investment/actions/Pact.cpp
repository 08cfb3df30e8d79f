// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/Pact.h"

#include "model/investment/actions/ActionDates.h"
#include "model/investment/actions/ActionParts.h"
#include "model/investment/actions/Invariants.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr QLatin1StringView amounts[] = {"amortized"_L1, "nominal"_L1};
constexpr QLatin1StringView allowed[] = {
    "amortized"_L1, "firstEffectiveDate"_L1, "lastEffectiveDate"_L1, "lastInterestPaidDate"_L1,
    "nominal"_L1,   "orderDate"_L1,          "purchaseDate"_L1,      "signedDate"_L1};

template <std::size_t Size>
bool isOneOf(const QLatin1StringView (&names)[Size], const QString &name) {
    return std::ranges::find(names, name) != std::end(names);
}

Done checkAttributes(const PactRequest &request) {
    for (const QString &name : request.changes.keys()) {
        if (!isOneOf(allowed, name))
            return refuse("pact-attr"_L1, {{u"attribute"_s, name}});
    }
    return {};
}

tl::unexpected<Refusal> noValue(const QString &name, const QJsonValue &value) {
    if (isOneOf(amounts, name))
        return refuse("bad-amount"_L1, {{u"attribute"_s, name}, {u"text"_s, value}});
    return refuse("bad-date"_L1, {{u"attribute"_s, name}, {u"date"_s, value}});
}

/// As it would be; the amounts in whole units where the kind insists on them.
Result<Investment> changed(const InvestmentCase &facts, const PactRequest &request) {
    Investment after = facts.investment;
    for (auto change = request.changes.begin(); change != request.changes.end(); ++change) {
        if (!investmentAttribute(change.key())->set(after, change.value()))
            return noValue(change.key(), change.value());
    }
    if (after.nominal != facts.investment.nominal)
        GKWH_TRY(checkUnit(facts.terms, after.nominal));
    return after;
}

tl::unexpected<Refusal> emptyPact(QLatin1StringView why) { return refuse("pact-empty"_L1, {{u"why"_s, QString(why)}}); }

/// Faults that were there before are no reason against mending another one.
Done checkInvariants(const InvestmentCase &facts, const Investment &after) {
    const std::vector<QString> before = invariantFaults(facts);
    InvestmentCase wouldBe = facts;
    wouldBe.investment = after;
    QJsonArray faults;
    for (const QString &fault : invariantFaults(wouldBe)) {
        if (std::ranges::find(before, fault) == before.end())
            faults.append(fault);
    }
    return faults.isEmpty() ? Done() : refuse("invariant"_L1, {{u"faults"_s, faults}});
}

/// What a cancelled investment was closed for no longer holds when it is active again.
Investment withActive(Investment investment, bool active) {
    investment.active = active;
    if (active && !investment.isPaid()) {
        investment.closedReason.clear();
        investment.closedDate = {};
    }
    return investment;
}

} // namespace

std::span<const QLatin1StringView> pactAttributes() { return allowed; }

Done guardPactable(const InvestmentCase &facts) {
    using enum InvestmentState;
    return checkState(facts, {Ordered, Signed, Invoiced, Waiting, Effective, Returned, Expired});
}

Done guardPact(const InvestmentCase &facts, const PactRequest &request) {
    GKWH_TRY(checkAttributes(request));
    GKWH_TRY(checkDay(request.date, {}, {}));
    GKWH_LET(after, changed(facts, request));
    if (request.comment.trimmed().isEmpty())
        return emptyPact("comment"_L1);
    if (after == facts.investment)
        return emptyPact("changes"_L1);
    GKWH_TRY(checkInvariants(facts, after));
    return guardPactable(facts);
}

Result<ActionEffect> pact(const InvestmentCase &facts, const PactRequest &request) {
    GKWH_TRY(guardPact(facts, request));
    GKWH_LET(after, changed(facts, request));
    ActionParts parts(facts);
    parts.investment() = after;
    parts.record(InvestmentEvent::Type::Pact, request.date, std::nullopt, {{u"comment"_s, request.comment}});
    return parts.take();
}

Done guardSetActive(const InvestmentCase &facts, bool active, const QString &comment) {
    if (facts.investment.active == active)
        return refuse("state"_L1, {{u"state"_s, nameOf(facts.state())}, {u"active"_s, active}});
    if (comment.trimmed().isEmpty())
        return refuse("bad-argument"_L1, {{u"argument"_s, u"comment"_s}});
    return checkInvariants(facts, withActive(facts.investment, active));
}

Result<ActionEffect> setActive(const InvestmentCase &facts, bool active, const QString &comment) {
    GKWH_TRY(guardSetActive(facts, active, comment));
    ActionParts parts(facts);
    parts.investment() = withActive(facts.investment, active);
    parts.record(InvestmentEvent::Type::Pact, facts.today, std::nullopt,
                 {{u"comment"_s, comment}, {u"repair"_s, active ? u"activate"_s : u"deactivate"_s}});
    return parts.take();
}

} // namespace gkwh
