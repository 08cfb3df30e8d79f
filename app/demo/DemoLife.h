// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one planned investment, and of what comes out of it, as operations in the order of their days.
#pragma once

#include "app/demo/DemoAgenda.h"
#include "app/demo/DemoRandom.h"

namespace gkwh::demo {

class DemoLife {
public:
    /// Until `today`. `names`: its own, then those of what it is handed over as. All of them outlive the life.
    DemoLife(const DemoInvestment &plan, const DemoEmission &campaign, const QStringList &names, quint64 seed,
             QDate today);

    /// The codes of who orders it, and of who receives it.
    void write(const QString &member, const QString &receiver);
    /// With the days on which the office does them.
    const std::vector<std::pair<QDate, DemoTask>> &tasks() const { return m_tasks; }

private:
    struct Holding {
        QString name;
        Cents nominal = 0;
        QDate from;   ///< on which the office has it
        QDate earns;  ///< first day whose interest is to be paid
        QDate closes; ///< on which it ends or changes hands; invalid: it runs its time
        QDate last;   ///< last day whose interest is to be paid; invalid: its time
    };

    void put(QDate day, QLatin1StringView action, QJsonObject arguments);
    void putOrder(const QString &member);
    void putCharge();
    void putReturn();
    void putEnd(const QString &receiver);
    void putDivest();
    void putMigration();
    void putUndone(QDate day, QLatin1StringView action, const QJsonObject &arguments);
    void run(const Holding &holding);
    void runQuotas(const Holding &holding);
    void runInterest(const Holding &holding);

    const DemoInvestment &m_plan;
    const DemoEmission &m_campaign;
    const QStringList &m_names;
    Draws m_draws;
    QDate m_today;
    QString m_name; ///< of the investment that is being told
    QDate m_signed, m_invoiced, m_paid;
    std::vector<std::pair<QDate, DemoTask>> m_tasks;
};

} // namespace gkwh::demo
