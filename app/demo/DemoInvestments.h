// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strand of the demonstration's story that is about people and their money: works through the agenda day by day and
// sends the remittances.
#pragma once

#include "app/demo/DemoAgenda.h"
#include "app/demo/DemoStory.h"
#include "model/billing/Remittance.h"

#include <functional>

namespace gkwh::demo {

class DemoInvestments {
public:
    /// `today` is the last day of the demonstration. The office outlives this.
    DemoInvestments(Office &office, const DemoRequest &request, QDate today);

    /// Everything to that day that was not done before.
    Done workUntil(QDate day);
    /// Once all is done to the last day: charges for a day to come, charges on their way, charges in the draft.
    Done finish();

private:
    struct Sent {
        QString remittance;
        QDate executed;
    };

    Done perform(const std::vector<DemoTask> &tasks);
    Done workOn(QDate day);
    /// Of the drafts those that are asked for; empty ones stay.
    Done send(QDate day, QDate executed, const std::function<bool(const Remittance &)> &wanted);
    Done execute(QDate day);

    DemoStory m_story;
    QDate m_today;
    std::vector<DemoEmission> m_campaigns;
    DemoAgenda m_agenda;
    QDate m_done; ///< last day that was worked through
    std::vector<Sent> m_sent;
};

} // namespace gkwh::demo
