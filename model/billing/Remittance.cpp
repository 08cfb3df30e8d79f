// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/Remittance.h"

#include "model/billing/Coded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr Coded<RemittanceType> types[] = {
    {RemittanceType::Receivable, "receivable"_L1},
    {RemittanceType::Payable, "payable"_L1},
};
constexpr Coded<RemittanceState> states[] = {
    {RemittanceState::Draft, "draft"_L1},       {RemittanceState::Sent, "sent"_L1},
    {RemittanceState::Executed, "executed"_L1}, {RemittanceState::Cancelled, "cancelled"_L1},
    {RemittanceState::Sent, "open"_L1},         {RemittanceState::Executed, "done"_L1},
    {RemittanceState::Cancelled, "cancel"_L1},
};

} // namespace

Cents Remittance::total() const {
    Cents sum = 0;
    for (const RemittanceLine &line : lines)
        sum += line.amount;
    return type == RemittanceType::Receivable ? -sum : sum;
}

bool Remittance::holds(const QString &invoice) const {
    return std::ranges::find(lines, invoice, &RemittanceLine::invoice) != lines.end();
}

Done Remittance::allows(RemittanceAction action) const {
    using enum RemittanceState;
    const auto is = [&](RemittanceState wanted) { return state == wanted; };
    bool right = false;
    switch (action) {
    case RemittanceAction::Change:
        if (is(Sent))
            return refuse("in-sent-order"_L1, {{u"remittance"_s, name}});
        right = is(Draft);
        break;
    case RemittanceAction::Send:
        right = is(Draft);
        if (right && lines.empty())
            return refuse("empty"_L1, {{u"remittance"_s, name}});
        break;
    case RemittanceAction::Execute:
        right = is(Sent);
        break;
    case RemittanceAction::Cancel:
        right = is(Draft) || is(Sent);
        break;
    }
    if (right)
        return {};
    return refuse("state"_L1, {{u"remittance"_s, name}, {u"state"_s, QString(codeOf(state))}});
}

Done Remittance::add(RemittanceLine line) {
    GKWH_TRY(allows(RemittanceAction::Change));
    if (line.amount <= 0)
        return refuse("bad-amount"_L1, {{u"text"_s, money::text(line.amount)}});
    if (!line.invoice.isEmpty() && holds(line.invoice))
        return refuse("in-remittance"_L1, {{u"remittance"_s, name}, {u"invoice"_s, line.invoice}});
    lines.push_back(std::move(line));
    return {};
}

Done Remittance::withdraw(const QString &invoice) {
    if (state == RemittanceState::Executed || state == RemittanceState::Cancelled || !holds(invoice))
        return {};
    GKWH_TRY(allows(RemittanceAction::Change));
    std::erase_if(lines, [&](const RemittanceLine &line) { return line.invoice == invoice; });
    return {};
}

Done Remittance::send(QDate day) {
    GKWH_TRY(allows(RemittanceAction::Send));
    state = RemittanceState::Sent;
    sentOn = day;
    return {};
}

Done Remittance::execute(QDate day) {
    GKWH_TRY(allows(RemittanceAction::Execute));
    state = RemittanceState::Executed;
    executedOn = day;
    return {};
}

Done Remittance::cancel() {
    GKWH_TRY(allows(RemittanceAction::Cancel));
    state = RemittanceState::Cancelled;
    return {};
}

Result<FoundOrMade<Remittance>> findOrMakeRemittance(const std::vector<Remittance> &known, const QString &mode,
                                                     const QString &nameOfNew, const std::vector<PaymentMode> &modes) {
    GKWH_LET(wanted, paymentMode(mode, modes));
    const auto draft = std::ranges::find_if(known, [&](const Remittance &remittance) {
        return remittance.mode == mode && remittance.state == RemittanceState::Draft;
    });
    if (draft != known.end())
        return FoundOrMade<Remittance>{*draft, false};
    Remittance made;
    made.name = nameOfNew;
    made.mode = mode;
    made.type = wanted.payment() == PaymentType::Transfer ? RemittanceType::Payable : RemittanceType::Receivable;
    return FoundOrMade<Remittance>{std::move(made), true};
}

const Remittance *pendingRemittance(const std::vector<Remittance> &known, const QString &invoice) {
    const auto found = std::ranges::find_if(known, [&](const Remittance &remittance) {
        const bool pending = remittance.state == RemittanceState::Draft || remittance.state == RemittanceState::Sent;
        return pending && remittance.holds(invoice);
    });
    return found == known.end() ? nullptr : &*found;
}

QLatin1StringView codeOf(RemittanceType type) { return codeIn<RemittanceType>(types, type); }
QLatin1StringView codeOf(RemittanceState state) { return codeIn<RemittanceState>(states, state); }

Result<RemittanceType> remittanceType(const QString &code) { return valueIn<RemittanceType>(types, "type"_L1, code); }
Result<RemittanceState> remittanceState(const QString &code) {
    return valueIn<RemittanceState>(states, "state"_L1, code);
}

} // namespace gkwh
