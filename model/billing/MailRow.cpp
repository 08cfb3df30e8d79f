// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/MailRow.h"

#include "model/billing/Coded.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr Coded<MailRow::State> states[] = {
    {MailRow::State::Pending, "pending"_L1},
    {MailRow::State::Sent, "sent"_L1},
    {MailRow::State::Suppressed, "suppressed"_L1},
};

Done step(MailRow::State &state, MailRow::State from, MailRow::State to) {
    if (state != from)
        return refuse("state"_L1, {{u"state"_s, QString(codeOf(state))}});
    state = to;
    return {};
}

} // namespace

Done MailRow::markSent(const QDateTime &at) {
    GKWH_TRY(step(state, State::Pending, State::Sent));
    sent = at;
    return {};
}

Done MailRow::suppress() { return step(state, State::Pending, State::Suppressed); }
Done MailRow::release() { return step(state, State::Suppressed, State::Pending); }

QLatin1StringView codeOf(MailRow::State state) { return codeIn<MailRow::State>(states, state); }
Result<MailRow::State> mailState(const QString &code) { return valueIn<MailRow::State>(states, "state"_L1, code); }

} // namespace gkwh
