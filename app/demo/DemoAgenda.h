// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the office of the demonstration does on which day, as operations; only the remittances, whose names nobody knows
// beforehand, are left to whoever performs it.
#pragma once

#include "app/demo/DemoHoldings.h"

#include <QJsonObject>

#include <map>

namespace gkwh::demo {

struct DemoTask {
    QString kind; ///< of the operation
    QJsonObject arguments;
};

struct DemoAgenda {
    std::multimap<QDate, DemoTask> days; ///< those of a day in their order
    std::vector<DemoTask> ahead;         ///< of the last day: charge orders, to be executed for a day to come
    std::vector<DemoTask> invoiced;      ///< of the last day: charge orders that go out
    std::vector<DemoTask> drafted;       ///< of the last day: charge orders that stay in the draft
};

/// Days on which every draft goes to the bank, before anything else is done.
bool isSendingDay(QDate day);
/// On which the bank has executed what was sent that day.
QDate executionOf(QDate sent);
/// On which an investment is charged that was invoiced that day.
QDate chargedWhenInvoiced(QDate invoiced);

DemoAgenda demoAgenda(const DemoHoldings &holdings, quint64 seed, QDate today);

} // namespace gkwh::demo
