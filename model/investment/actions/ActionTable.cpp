// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/ActionTable.h"

#include "model/investment/actions/Amortize.h"
#include "model/investment/actions/Charge.h"
#include "model/investment/actions/Correct.h"
#include "model/investment/actions/Divest.h"
#include "model/investment/actions/HandOver.h"
#include "model/investment/actions/InterestAction.h"
#include "model/investment/actions/Mature.h"
#include "model/investment/actions/Migration.h"
#include "model/investment/actions/Pact.h"
#include "model/investment/actions/Payment.h"
#include "model/investment/actions/Sign.h"
#include "model/investment/actions/Undo.h"
#include "model/investment/actions/Withdrawal.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

struct ActionRow {
    QLatin1StringView action;
    Done (*guard)(const InvestmentCase &);
    Done (*guardWithReason)(const InvestmentCase &) = nullptr; ///< nullptr: no reason helps
    bool (*managerOnly)(const InvestmentCase &) = nullptr;     ///< nullptr: everybody may
};

Done signLate(const InvestmentCase &facts) {
    Signature late;
    late.overrideReason = u"-"_s;
    return guardSign(facts, late);
}

Done chargeUnsigned(const InvestmentCase &facts) {
    ChargeOrder order;
    order.overrideReason = u"-"_s;
    return guardCharge(facts, order);
}

Done returnLate(const InvestmentCase &facts) {
    BankReturn late = usualReturn(facts);
    late.overrideReason = u"-"_s;
    return guardUnpay(facts, late);
}

/// §3, note 1: the bank returns within the waiting period, where a kind has one.
bool isReturnAfterWaiting(const InvestmentCase &facts) {
    return facts.terms.waits() && facts.state() == InvestmentState::Effective;
}

bool forManagers(const InvestmentCase &) { return true; }

constexpr ActionRow rows[] = {
    {"sign"_L1, [](const InvestmentCase &facts) { return guardSign(facts); }, signLate},
    {"invoice"_L1, [](const InvestmentCase &facts) { return guardCharge(facts); }, chargeUnsigned},
    {"pay"_L1, [](const InvestmentCase &facts) { return guardPay(facts, usualPayment(facts)); }},
    {"unpay"_L1, [](const InvestmentCase &facts) { return guardUnpay(facts, usualReturn(facts)); }, returnLate,
     isReturnAfterWaiting},
    {"recharge"_L1, guardRecharge},
    {"cancel"_L1, guardCancel},
    {"resign"_L1, guardResign},
    {"pact"_L1, guardPactable, nullptr, forManagers},
    {"transfer"_L1, guardHandOver},
    {"split"_L1, [](const InvestmentCase &facts) { return guardSplit(facts, usualSplit(facts)); }},
    {"divest"_L1, [](const InvestmentCase &facts) { return guardDivest(facts, usualDivestment(facts)); }},
    {"amortize"_L1, guardAmortizeToday},
    {"interest"_L1, [](const InvestmentCase &facts) { return guardInterest(facts, usualInterest(facts)); }},
    {"mature"_L1, [](const InvestmentCase &facts) { return guardMature(facts, facts.today); }},
    {"correct"_L1, [](const InvestmentCase &facts) { return guardCorrect(facts, usualCorrection(facts)); }},
    {"partial"_L1, [](const InvestmentCase &facts) { return guardPartial(facts, usualPartial(facts)); }, nullptr,
     forManagers},
    {"undo"_L1, guardUndo, nullptr, forManagers},
};

} // namespace

std::vector<ActionState> actionStates(const InvestmentCase &facts) {
    std::vector<ActionState> states;
    states.reserve(std::size(rows));
    for (const ActionRow &row : rows) {
        ActionState state{row.action, row.guard(facts)};
        state.withReason = !state.allowed && row.guardWithReason && row.guardWithReason(facts);
        state.managerOnly = (state.allowed || state.withReason) && row.managerOnly && row.managerOnly(facts);
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace gkwh
