// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done to investments of whatever kind, in whatever order: the invariants of investments.md §1.1 hold, the
// books balance, money adds up, the history tells the attributes.
#include "model/investment/actions/ActionTable.h"
#include "model/investment/actions/Amortize.h"
#include "model/investment/actions/Charge.h"
#include "model/investment/actions/Correct.h"
#include "model/investment/actions/Divest.h"
#include "model/investment/actions/EventReplay.h"
#include "model/investment/actions/HandOver.h"
#include "model/investment/actions/InterestAction.h"
#include "model/investment/actions/Invariants.h"
#include "model/investment/actions/Mature.h"
#include "model/investment/actions/Migration.h"
#include "model/investment/actions/Order.h"
#include "model/investment/actions/Pact.h"
#include "model/investment/actions/Payment.h"
#include "model/investment/actions/Sign.h"
#include "model/investment/actions/Undo.h"
#include "model/investment/actions/Withdrawal.h"
#include "tests/fakes/InvestmentCases.h"

#include <QJsonDocument>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::fakes;

namespace {

/// Of the whole range from the first try on.
qint64 any(qint64 least, qint64 most) {
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<qint64>(least, most + 1));
}
bool maybe() { return any(0, 1) == 1; }

/// Interest and yearly quotas and half a year of waiting: nobody thought of it.
Terms unheardOf() {
    Terms terms = standardTerms(u"GKWH"_s).value();
    terms.code = u"NEW"_s;
    terms.family = Family::Other;
    terms.sequence = u"NEW"_s;
    terms.waitingDays = 180;
    terms.durationYears = static_cast<int>(any(2, 15));
    terms.graceYears = static_cast<int>(any(1, terms.durationYears));
    terms.interestMode = InterestMode::Variable;
    terms.requiresSignature = maybe();
    terms.penaltyValue = 20'000;
    terms.modeInterest = u"APORTACIONS INT"_s;
    if (maybe()) {
        terms.withholdingBase = WithholdingBase::Interest;
        terms.givesRights = maybe();
    }
    return terms;
}

Terms anyTerms() {
    const auto kinds = standardKinds();
    const qint64 which = any(0, 5);
    Terms terms = which < 4 ? kinds.at(static_cast<size_t>(which)) : unheardOf();
    if (terms.modeReturn.isEmpty())
        terms.modeReturn = terms.modeDivest;
    return terms;
}

/// A small cooperative of one kind.
struct Desk {
    Terms terms = anyTerms();
    QDate today = QDate(2012, 1, 1).addDays(static_cast<int>(any(0, 2000)));
    std::vector<InvestmentCase> cases;
    std::vector<AccountMove> moves;
    std::vector<Remittance> remittances;
    int names = 0;

    QString newName() { return terms.sequence + QString::number(++names); }

    InvestmentCase *named(const QString &name) {
        for (InvestmentCase &one : cases) {
            if (one.investment.name == name)
                return &one;
        }
        return nullptr;
    }

    InvestmentCase empty(const Member &of) const {
        InvestmentCase facts;
        facts.terms = terms;
        facts.emission = emission(u"TIT5"_s);
        facts.emission.kind = terms.code;
        facts.member = of;
        facts.today = today;
        return facts;
    }
};

Member anybody() { return member(u"S00000%1"_s.arg(any(1, 2))); }

void store(InvestmentCase &into, const InvestmentChange &change) {
    into.investment = change.investment;
    for (InvestmentEvent event : change.events) {
        event.seq = static_cast<int>(into.events.size()) + 1;
        into.events.push_back(std::move(event));
    }
    markUndone(into.events);
}

/// As the Office would.
void store(Desk &desk, InvestmentCase *on, const ActionEffect &effect) {
    InvestmentCase before = on ? *on : desk.empty(member());
    const InvestmentCase after = applied(before, effect);
    if (on) {
        on->invoices = after.invoices;
        on->mandates = after.mandates;
        on->savings = after.savings;
    }
    desk.remittances = after.remittances;
    for (const InvestmentChange &change : effect.changes) {
        InvestmentCase *known = desk.named(change.investment.name);
        RC_ASSERT((known == nullptr) == change.isNew);
        if (!known)
            known = &desk.cases.emplace_back(desk.empty(member(change.investment.member)));
        store(*known, change);
    }
    desk.moves.insert(desk.moves.end(), effect.moves.begin(), effect.moves.end());
}

/// What is said when something does not hold: kind, day and history.
std::string storyOf(const InvestmentCase &facts) {
    QString story = facts.terms.code + u' ' + facts.investment.name + u' ' + facts.today.toString(Qt::ISODate);
    for (const InvestmentEvent &event : facts.events) {
        story += u"\n%1 %2 %3 "_s.arg(event.seq).arg(nameOf(event.type), event.date.toString(Qt::ISODate))
                 + QString::fromUtf8(QJsonDocument(event.payload).toJson(QJsonDocument::Compact));
    }
    return story.toStdString();
}

void checkOne(const InvestmentCase &facts) {
    for (const QString &fault : invariantFaults(facts))
        RC_FAIL(fault.toStdString() + '\n' + storyOf(facts));
    if (replayed(facts.events) != facts.investment)
        RC_FAIL("history\n" + storyOf(facts));
    const bool endsLater = facts.investment.closedDate > facts.today; // handed over from a day to come on
    if (const QString anomaly = facts.reading().anomaly; !anomaly.isEmpty() && !endsLater)
        RC_FAIL(anomaly.toStdString() + '\n' + storyOf(facts));
    int seq = 0;
    for (const InvestmentEvent &event : facts.events)
        RC_ASSERT(event.seq == ++seq);
}

/// Everything booked on the capital accounts is what the members have lent, but for charges not paid yet.
void checkBooks(const Desk &desk) {
    Cents booked = 0;
    for (const AccountMove &move : desk.moves) {
        RC_ASSERT(move.isBalanced());
        for (const AccountMoveLine &line : move.lines) {
            if (line.account.startsWith(desk.terms.capitalAccount))
                booked += line.credit - line.debit;
        }
    }
    Cents owed = 0;
    for (const InvestmentCase &one : desk.cases) {
        const bool charged = !one.investment.draft && one.investment.active;
        owed += charged || one.investment.isPaid() ? one.investment.outstanding() : 0;
    }
    std::string stories;
    for (const InvestmentCase &one : desk.cases)
        stories += '\n' + storyOf(one);
    if (booked != owed)
        RC_FAIL(std::to_string(booked) + " booked, owed " + std::to_string(owed) + stories);
}

/// Tax on savings is booked once for each year of an investment.
void checkTaxes(const Desk &desk) {
    if (desk.terms.withholdingBase != WithholdingBase::Savings)
        return;
    Cents booked = 0;
    for (const AccountMove &move : desk.moves)
        booked -= move.balanceOf(accounts::withheld);
    Cents withheld = 0;
    for (const InvestmentCase &one : desk.cases) {
        for (const Withholding &year : one.savings)
            withheld += year.invoice.isEmpty() ? 0 : year.irpf;
    }
    RC_ASSERT(booked == withheld);
}

Result<ActionEffect> orderOne(Desk &desk) {
    OrderRequest request;
    request.terms = desk.terms;
    request.emission = emission(u"TIT5"_s);
    request.member = anybody();
    request.name = desk.newName();
    request.today = request.date = desk.today;
    request.amount = any(1, 30) * desk.terms.unit;
    return order(request);
}

std::vector<InvestmentCase> receivedFrom(const Desk &desk, const QString &origin) {
    std::vector<InvestmentCase> received;
    for (const InvestmentCase &one : desk.cases) {
        if (one.investment.origin == origin)
            received.push_back(one);
    }
    return received;
}

Result<ActionEffect> handOver(Desk &desk, const InvestmentCase &facts) {
    TransferRequest request;
    request.to = anybody();
    request.newName = desk.newName();
    request.date = facts.today.addDays(any(-20, 3));
    request.cause = *rc::gen::element(TransferCause::Sale, TransferCause::Inheritance, TransferCause::Gift);
    return transfer(facts, request);
}

Result<ActionEffect> part(Desk &desk, const InvestmentCase &facts) {
    const Cents amount = any(0, facts.investment.nominal / desk.terms.unit) * desk.terms.unit;
    return split(facts, {amount, facts.today.addDays(any(0, 3)), {desk.newName(), desk.newName()}});
}

Result<ActionEffect> agree(const InvestmentCase &facts) {
    const QString date = facts.today.addDays(any(-400, 400)).toString(Qt::ISODate);
    const auto which = *rc::gen::element(u"orderDate"_s, u"signedDate"_s, u"firstEffectiveDate"_s,
                                         u"lastEffectiveDate"_s, u"lastInterestPaidDate"_s);
    return pact(facts, {facts.today, u"By letter"_s, {{which, date}}});
}

Result<ActionEffect> payYear(const InvestmentCase &facts) {
    InterestPayment payment = usualInterest(facts);
    payment.from = payment.from.addDays(any(-1, 1));
    payment.until = facts.today.addDays(any(-40, 40));
    payment.rate = any(1, 60'000);
    return payInterest(facts, payment);
}

Result<ActionEffect> leave(const InvestmentCase &facts) {
    Divestment divestment = usualDivestment(facts);
    divestment.date = divestment.date.addDays(any(-10, 0));
    if (maybe())
        divestment.waive = u"Hardship"_s;
    return divest(facts, divestment);
}

struct Act {
    QLatin1StringView action;
    Result<ActionEffect> (*perform)(Desk &, const InvestmentCase &);
};

constexpr Act acts[] = {
    {"sign"_L1, [](Desk &, const InvestmentCase &facts) { return sign(facts, {}); }},
    {"invoice"_L1, [](Desk &, const InvestmentCase &facts) { return charge(facts, {}); }},
    {"pay"_L1,
     [](Desk &, const InvestmentCase &facts) {
         return pay(facts, {facts.today.addDays(any(-5, 0)), facts.investment.nominal, std::nullopt});
     }},
    {"unpay"_L1, [](Desk &, const InvestmentCase &facts) { return unpay(facts, usualReturn(facts)); }},
    {"recharge"_L1, [](Desk &, const InvestmentCase &facts) { return recharge(facts); }},
    {"cancel"_L1, [](Desk &, const InvestmentCase &facts) { return cancel(facts); }},
    {"resign"_L1, [](Desk &, const InvestmentCase &facts) { return resign(facts); }},
    {"correct"_L1,
     [](Desk &desk, const InvestmentCase &facts) {
         return correct(facts, {facts.investment.nominal, any(1, 30) * desk.terms.unit, {}});
     }},
    {"divest"_L1, [](Desk &, const InvestmentCase &facts) { return leave(facts); }},
    {"transfer"_L1, handOver},
    {"split"_L1, part},
    {"amortize"_L1,
     [](Desk &, const InvestmentCase &facts) { return amortize(facts, facts.today.addDays(any(0, 31))); }},
    {"interest"_L1, [](Desk &, const InvestmentCase &facts) { return payYear(facts); }},
    {"mature"_L1, [](Desk &, const InvestmentCase &facts) { return mature(facts, facts.today); }},
    {"pact"_L1, [](Desk &, const InvestmentCase &facts) { return agree(facts); }},
    {"undo"_L1,
     [](Desk &desk, const InvestmentCase &facts) {
         return undo(facts, {u"A slip"_s, receivedFrom(desk, facts.investment.name)});
     }},
};

/// Else most orders would be cancelled before anything happens to them.
bool goesOn(QLatin1StringView action) {
    const auto endings = {"cancel"_L1, "resign"_L1, "correct"_L1, "pact"_L1, "divest"_L1, "undo"_L1};
    return std::ranges::find(endings, action) == endings.end();
}

/// Mostly one that the buttons offer.
const Act &anyAct(const InvestmentCase &facts) {
    std::vector<const Act *> offered;
    for (const ActionState &state : actionStates(facts)) {
        const auto *act = std::ranges::find(acts, state.action, &Act::action);
        if (state.allowed && act != std::end(acts))
            offered.insert(offered.end(), goesOn(state.action) ? 4 : 1, act);
    }
    if (offered.empty() || any(0, 4) == 0)
        return acts[any(0, static_cast<qint64>(std::size(acts)) - 1)];
    return *offered.at(static_cast<size_t>(any(0, static_cast<qint64>(offered.size()) - 1)));
}

/// The savings of the year before, as they come in.
void bringSavings(InvestmentCase &facts) {
    const int year = facts.today.year() - 1;
    if (facts.terms.withholdingBase != WithholdingBase::Savings || facts.savingsOf(year))
        return;
    const Cents saving = any(-1000, 40'000);
    facts.savings.push_back({year, saving, std::max<Cents>(0, saving) * 19 / 100, {}});
}

void step(Desk &desk) {
    if (desk.cases.empty() || any(0, 19) == 0) {
        const auto effect = orderOne(desk);
        RC_ASSERT(effect.has_value());
        store(desk, nullptr, *effect);
        return;
    }
    InvestmentCase &facts = desk.cases.at(static_cast<size_t>(any(0, static_cast<qint64>(desk.cases.size()) - 1)));
    bringSavings(facts);
    facts.remittances = desk.remittances;
    const QString name = facts.investment.name;
    const InvestmentCase asked = facts;
    if (const auto effect = anyAct(asked).perform(desk, asked))
        store(desk, desk.named(name), *effect); // it may move the cases
}

void pass(Desk &desk) {
    desk.today = desk.today.addDays(*rc::gen::element<qint64>(0, 0, 1, 20, 40, 180, 365, 800));
    for (InvestmentCase &one : desk.cases)
        one.today = desk.today;
    for (Remittance &remittance : desk.remittances) {
        if (remittance.state == RemittanceState::Draft && any(0, 5) == 0) {
            remittance.name += QString::number(desk.names); // the Office numbers it
            remittance.state = RemittanceState::Sent;
            for (InvestmentCase &one : desk.cases) {
                for (Invoice &invoice : one.invoices) {
                    if (remittance.holds(invoice.name))
                        invoice.remittance = remittance.name;
                }
            }
        }
    }
}

} // namespace

class ActionSequenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatMustHold();
};

void ActionSequenceTest::keepsWhatMustHold() {
    std::map<QString, int> seen;
    QVERIFY(rc::check("invariants, books and history hold after every action", [&seen] {
        Desk desk;
        RC_ASSERT(checkTerms(desk.terms).has_value());
        for (qint64 steps = any(1, 120); steps > 0; --steps) {
            pass(desk);
            step(desk);
            for (const InvestmentCase &one : desk.cases)
                checkOne(one);
            checkBooks(desk);
            checkTaxes(desk);
        }
        for (const InvestmentCase &one : desk.cases) {
            for (const InvestmentEvent &event : one.events)
                seen[nameOf(event.type)] += 1;
        }
    }));
    // what was never done was not tested
    for (const char *action : {"order", "sign", "invoice", "pay", "unpay", "cancel", "divest", "transferout",
                               "transferin", "amortize", "interest", "maturity", "pact", "correct", "undo"})
        QVERIFY2(seen[QString::fromLatin1(action)] > 0, action);
}

QTEST_APPLESS_MAIN(ActionSequenceTest)
#include "ActionSequenceTest.moc"
