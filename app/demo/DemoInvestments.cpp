// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoInvestments.h"

#include "model/office/DocumentRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh::demo {

namespace {

constexpr int daysAhead = 7; ///< for which the last charges are dated
const QTime atTheBank(6, 0);
const QTime atTheDesk(6, 10);
const QTime atTheEnd(6, 20);

QString clerk() { return u"Roca, Martí"_s; }

QJsonObject about(const QString &remittance, QDate day) {
    return {{u"remittance"_s, remittance}, {u"date"_s, day.toString(Qt::ISODate)}};
}

} // namespace

DemoInvestments::DemoInvestments(Office &office, const DemoRequest &request, QDate today)
    : m_story(office, request, u"/investments"_s), m_today(today), m_done(demoBeginning().addDays(-1)) {
    DemoHoldings holdings = demoHoldings(request.members, request.seed, today);
    m_agenda = demoAgenda(holdings, request.seed, today);
    m_campaigns = std::move(holdings.campaigns);
}

Done DemoInvestments::workUntil(QDate day) {
    while (m_done < day) {
        m_done = m_done.addDays(1);
        GKWH_TRY(workOn(m_done));
    }
    return {};
}

Done DemoInvestments::workOn(QDate day) {
    GKWH_TRY(execute(day));
    if (isSendingDay(day))
        GKWH_TRY(send(day, executionOf(day), [](const Remittance &) { return true; }));
    const auto [first, last] = m_agenda.days.equal_range(day);
    for (auto task = first; task != last; ++task)
        GKWH_TRY(m_story.tell(day, atTheDesk, clerk(), task->second.kind, task->second.arguments));
    return {};
}

Done DemoInvestments::perform(const std::vector<DemoTask> &tasks) {
    for (const DemoTask &task : tasks)
        GKWH_TRY(m_story.tell(m_today, atTheEnd, clerk(), task.kind, task.arguments));
    return {};
}

Done DemoInvestments::send(QDate day, QDate executed, const std::function<bool(const Remittance &)> &wanted) {
    GKWH_LET(known, m_story.storage().documents().remittances());
    for (const Remittance &head : known) {
        if (head.state != RemittanceState::Draft || !wanted(head))
            continue;
        GKWH_LET(draft, m_story.storage().documents().remittance(head.name));
        if (!draft || draft->lines.empty())
            continue;
        GKWH_TRY(m_story.tell(day, atTheBank, clerk(), u"remittance.send"_s, about(head.name, day)));
        m_sent.push_back({head.name, executed});
    }
    return {};
}

Done DemoInvestments::execute(QDate day) {
    for (const Sent &sent : m_sent) {
        if (sent.executed <= day)
            GKWH_TRY(
                m_story.tell(day, atTheBank, clerk(), u"remittance.execute"_s, about(sent.remittance, sent.executed)));
    }
    std::erase_if(m_sent, [day](const Sent &sent) { return sent.executed <= day; });
    return {};
}

Done DemoInvestments::finish() {
    const auto charges = [this](const Remittance &remittance) {
        return std::ranges::any_of(
            m_campaigns, [&](const DemoEmission &campaign) { return campaign.terms.modeCharge == remittance.mode; });
    };
    const QDate ahead = m_today.addDays(daysAhead);
    m_sent.clear(); // what is on its way stays there
    GKWH_TRY(perform(m_agenda.ahead));
    GKWH_TRY(send(m_today, ahead, charges));
    for (const Sent &sent : m_sent)
        GKWH_TRY(m_story.tell(m_today, atTheEnd, clerk(), u"remittance.execute"_s, about(sent.remittance, ahead)));
    GKWH_TRY(perform(m_agenda.invoiced));
    GKWH_TRY(send(m_today, ahead, charges));
    return perform(m_agenda.drafted);
}

} // namespace gkwh::demo
